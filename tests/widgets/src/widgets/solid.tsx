/** @jsxImportSource solid-js */
import { createSignal, For } from 'solid-js'
import { render } from 'solid-js/web'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  const [number, setNumber] = createSignal('')
  const [amount, setAmount] = createSignal('')
  render(
    () => (
      <form>
        <label for="phone">Phone number</label>
        <input
          id="phone"
          type="tel"
          placeholder={placeholder}
          value={number()}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <label for="sum">Amount</label>
        <select id="sum" value={amount()} onChange={(event) => setAmount(event.currentTarget.value)}>
          <option value="">–</option>
          <For each={amounts}>{(each) => <option value={String(each)}>£{each}</option>}</For>
        </select>
        <button class="pay">Pay</button>
      </form>
    ),
    root,
  )
  expose(() => ({ number: number(), amount: amount() }))
}
