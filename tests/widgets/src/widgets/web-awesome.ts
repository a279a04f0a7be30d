import '@awesome.me/webawesome/dist/components/input/input.js'
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js'
import '@awesome.me/webawesome/dist/components/radio/radio.js'
import '@awesome.me/webawesome/dist/styles/webawesome.css'
import { html, render } from 'lit'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  const held = { number: '', amount: '' }
  const hold = (key: 'number' | 'amount') => (event: Event) => {
    held[key] = (event.currentTarget as HTMLInputElement).value
  }
  render(
    html`<form>
      <wa-input type="tel" label="Mobile number" placeholder=${placeholder} @input=${hold('number')}></wa-input>
      <wa-radio-group label="Amount" @change=${hold('amount')}>${amounts.map((each) => html`<wa-radio value=${each}>£${each}</wa-radio>`)}</wa-radio-group>
      <button class="pay">Pay</button>
    </form>`,
    root,
  )
  expose(() => ({ ...held }))
}
