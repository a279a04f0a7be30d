import { matches } from './read-dom'

/** Inputs that take neither a number nor an amount by writing. */
export const otherInputs =
  'hidden submit button image reset checkbox radio file password color range date month week time datetime-local email url'
    .split(' ')
    .map((type) => `[type="${type}" i]`)
    .join()

const secret = ['cc-', 'one-time-code', 'password'].map((token) => `[autocomplete*="${token}"]`).join()

/** Fields that no number and no amount belongs into, whoever points at them: a recipe can come from a stranger's file. */
export const isNeverFilled = (element: Element): boolean =>
  matches(element, secret) ||
  (matches(element, `input:is(${otherInputs})`) && !matches(element, '[type=radio]'))
