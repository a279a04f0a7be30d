import Inputmask from 'inputmask'
import { expose } from '../expose'
import { plainForm } from '../plain-form'
import { amounts, wanted } from '../wanted-form'

export function mount(root: HTMLElement) {
  const { phone, amount } = plainForm(root, amounts)
  Inputmask({ mask: wanted === 'national' ? '99999 999999' : '+44 9999 999999' }).mask(phone)
  expose(() => ({
    number: (wanted === 'national' ? '' : '+44') + (phone.inputmask?.unmaskedvalue() ?? ''),
    amount: amount.value,
  }))
}
