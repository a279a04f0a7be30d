import { matches } from './read-dom'

const types = [
  'hidden',
  'password',
  'file',
  'submit',
  'button',
  'image',
  'reset',
  'checkbox',
  'color',
  'range',
  'date',
]
const selector = [
  ...types.map((type) => `input[type=${type}]`),
  '[autocomplete*="cc-"]',
  '[autocomplete*="one-time-code"]',
  '[autocomplete*="password"]',
].join()

/** Fields that no number and no amount belongs into, whoever points at them: a recipe can come from a stranger's file. */
export const isNeverFilled = (element: Element): boolean => matches(element, selector)
