import { getterOf, setterOf, tagOf } from './read-dom'

// Values are read and set through the prototypes: frameworks put their own property on the element
// and would otherwise take our write for theirs.
const inputs = HTMLInputElement.prototype
const select = HTMLSelectElement.prototype
const textIn = getterOf(inputs, 'value')
const checkedOf = getterOf(inputs, 'checked')
const stateOf = getterOf(inputs, 'validity')
const validOf = getterOf(ValidityState.prototype, 'valid')
const indexOf = getterOf(select, 'selectedIndex')
const valueSetter = setterOf(inputs, 'value')
const indexSetter = setterOf(select, 'selectedIndex')

const isInput = (element: Element): element is HTMLInputElement => tagOf(element) === 'input'
const isSelect = (element: Element): element is HTMLSelectElement => tagOf(element) === 'select'

/** What an input holds; empty for anything else. */
export const heldBy = (element: Element): string => (isInput(element) ? textIn(element) : '')
export const setValue = (element: Element, value: string): void => valueSetter?.call(element, value)
export const isChecked = (element: Element): boolean => isInput(element) && checkedOf(element)
export const selectedIndexOf = (element: Element): number => (isSelect(element) ? indexOf(element) : -1)
export const setSelectedIndex = (element: Element, index: number): void => indexSetter?.call(element, index)

/** Whether the browser itself finds the value acceptable. Read without `checkValidity`, which would fire an event. */
export const isValid = (element: Element): boolean => !isInput(element) || validOf(stateOf(element))
