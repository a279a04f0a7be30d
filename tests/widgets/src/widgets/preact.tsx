/** @jsxImportSource preact */
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

const held = { number: '', amount: '' }

function Form() {
  const [number, setNumber] = useState('')
  const [amount, setAmount] = useState('')
  Object.assign(held, { number, amount })
  return (
    <form>
      <label>
        Phone number{' '}
        <input
          type="tel"
          placeholder={placeholder}
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
      </label>
      <div role="radiogroup" aria-label="Amount">
        {amounts.map((each) => (
          <button
            type="button"
            role="radio"
            aria-checked={amount === String(each)}
            onClick={() => setAmount(String(each))}
          >
            £{each}
          </button>
        ))}
      </div>
      <button class="pay">Pay</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  render(<Form />, root)
  expose(() => ({ ...held }))
}
