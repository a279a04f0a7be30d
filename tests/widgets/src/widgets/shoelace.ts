import '@shoelace-style/shoelace/dist/components/input/input.js'
import '@shoelace-style/shoelace/dist/components/option/option.js'
import '@shoelace-style/shoelace/dist/components/select/select.js'
import '@shoelace-style/shoelace/dist/themes/light.css'
import { html, render } from 'lit'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  const held = { number: '', amount: '' }
  const hold = (key: 'number' | 'amount') => (event: Event) => {
    held[key] = (event.target as HTMLInputElement).value
  }
  render(
    html`<form>
      <sl-input type="tel" label="Phone number" placeholder=${placeholder} @sl-input=${hold('number')}></sl-input>
      <sl-select label="Amount" @sl-change=${hold('amount')}>${amounts.map((each) => html`<sl-option value=${each}>£${each}</sl-option>`)}</sl-select>
      <button class="pay">Pay</button>
    </form>`,
    root,
  )
  expose(() => ({ ...held }))
}
