import Cleave from 'cleave.js'
import { expose } from '../expose'
import { plainForm } from '../plain-form'
import { amounts, wanted } from '../wanted-form'

export function mount(root: HTMLElement) {
  const { phone, amount } = plainForm(root, amounts)
  const cleave = new Cleave(
    phone,
    wanted === 'national'
      ? { blocks: [5, 6], numericOnly: true }
      : { prefix: '+44', blocks: [3, 4, 6], delimiter: ' ', noImmediatePrefix: false },
  )
  expose(() => ({ number: cleave.getRawValue(), amount: amount.value }))
}
