import { html, LitElement } from 'lit'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

class TopUpForm extends LitElement {
  static override properties = { number: { state: true }, amount: { state: true } }
  declare number: string
  declare amount: string
  constructor() {
    super()
    this.number = ''
    this.amount = ''
  }
  override render() {
    return html`<form>
      <label>Phone number <input type="tel" .value=${this.number} placeholder=${placeholder} @input=${(
        event: Event,
      ) => {
        this.number = (event.target as HTMLInputElement).value
      }}></label>
      <label>Amount <select @change=${(event: Event) => {
        this.amount = (event.target as HTMLSelectElement).value
      }}>
        <option value="">Choose</option>${amounts.map((each) => html`<option value=${each}>£${each}</option>`)}
      </select></label>
      <button class="pay">Pay</button>
    </form>`
  }
}
customElements.define('top-up-form', TopUpForm)

export function mount(root: HTMLElement) {
  const form = new TopUpForm()
  root.append(form)
  expose(() => ({ number: form.number, amount: form.amount }))
}
