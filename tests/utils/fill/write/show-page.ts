import type { OrderedAmount, OrderedNumber } from '@/utils/fill/fill-order'
import type { FieldKind, FoundField } from '@/utils/fill/find-fields'

export const show = (html: string): void => {
  document.body.innerHTML = html
}

export function at(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`no ${selector}`)
  return found
}

export const found = (kind: FieldKind, selector: string): FoundField => ({
  element: at(selector),
  kind,
  score: 10,
  because: ['label'],
})

export const valueIn = (selector: string): string => (at(selector) as HTMLInputElement).value

/** Lets the page answer every edit of a field: what it makes of the value it is given. */
export function onEdit(selector: string, rewrite: (value: string, event: Event) => string): void {
  const field = at(selector) as HTMLInputElement
  field.addEventListener('input', (event) => {
    field.value = rewrite(field.value, event)
  })
}

export const euros = (minor: number): OrderedAmount => ({ minor, decimals: 2, currency: 'EUR' })

export const japan: OrderedNumber = {
  e164: '+819000001234',
  nationalNumber: '9000001234',
  trunkPrefix: '0',
  countryCallingCode: '81',
  country: 'JP',
  nationalFormatted: '090-0000-1234',
}
