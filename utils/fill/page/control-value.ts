import { tagOf } from './read-dom'

// Values are read and set through the prototypes: frameworks put their own property on the element
// and would otherwise take our write for theirs.
const inputValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
const inputChecked = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')
const selectIndex = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')
const isStateValid = Object.getOwnPropertyDescriptor(ValidityState.prototype, 'valid')
const validity = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'validity')

const isInput = (element: Element): boolean => tagOf(element) === 'input'

/** What an input holds; empty for anything else. */
export const heldBy = (input: Element): string =>
  isInput(input) ? String(inputValue?.get?.call(input) ?? '') : ''
export const setValue = (input: Element, value: string): void => inputValue?.set?.call(input, value)
export const isChecked = (input: Element): boolean => inputChecked?.get?.call(input) === true
export const selectedIndexOf = (select: Element): number => Number(selectIndex?.get?.call(select) ?? -1)
export const setSelectedIndex = (select: Element, index: number): void =>
  selectIndex?.set?.call(select, index)

/** Whether the browser itself finds the value acceptable. Read without `checkValidity`, which would fire an event. */
export function isValid(input: Element): boolean {
  const state: unknown = validity?.get?.call(input)
  return isStateValid?.get?.call(state) !== false
}
