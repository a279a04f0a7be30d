import 'intl-tel-input/styles'
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils'
import { expose } from '../expose'
import { wanted } from '../wanted-form'

export function mount(root: HTMLElement) {
  root.innerHTML = `<form><label for="phone">Phone number</label><input id="phone" type="tel">
    <label for="amount">Amount</label><input id="amount" inputmode="decimal" placeholder="£5 – £50"><button class="pay">Pay</button></form>`
  const phone = root.querySelector<HTMLInputElement>('#phone')
  const amount = root.querySelector<HTMLInputElement>('#amount')
  if (!phone || !amount) return
  const held = { amount: '' }
  amount.addEventListener('change', () => {
    held.amount = amount.value
  })
  const widget = intlTelInput(phone, {
    initialCountry: 'gb',
    nationalMode: wanted === 'national',
    separateDialCode: wanted === 'prefixed',
  })
  expose(() => ({ number: widget.isValidNumber() ? widget.getNumber() : phone.value, amount: held.amount }))
}
