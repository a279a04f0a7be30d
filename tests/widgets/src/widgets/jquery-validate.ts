import jQuery from 'jquery'
import { expose } from '../expose'
import { plainForm } from '../plain-form'
import { amounts, isWanted } from '../wanted-form'

export async function mount(root: HTMLElement) {
  Object.assign(window, { jQuery, $: jQuery })
  await import('jquery-validation')
  const { amount } = plainForm(root, amounts)
  jQuery.validator.addMethod(
    'wanted',
    (value: string) => isWanted(value),
    'Enter the number as on your card.',
  )
  const validator = jQuery('#top-up').validate({ rules: { phone: { required: true, wanted: true } } })
  const held = { number: '' }
  jQuery('#phone').on('change blur', function () {
    if (validator.element(this)) held.number = String(jQuery(this).val())
  })
  expose(() => ({ number: held.number, amount: amount.value }))
}
