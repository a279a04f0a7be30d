import IMask from 'imask'
import { expose } from '../expose'
import { plainForm } from '../plain-form'
import { amounts, wanted } from '../wanted-form'

export function mount(root: HTMLElement) {
  const { phone, amount } = plainForm(root, amounts)
  const mask = IMask(phone, {
    mask: wanted === 'national' ? '00000 000000' : '+{44} 0000 000000',
    lazy: false,
  })
  expose(() => ({ number: mask.value, amount: amount.value }))
}
