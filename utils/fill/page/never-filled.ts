import { attributeOf, matches, tagOf } from './read-dom'

const otherTypes = new Set(
  'hidden submit button image reset checkbox radio file password color range date month week time datetime-local email url'.split(
    ' ',
  ),
)

/** Inputs that take neither a number nor an amount by writing; not every browser knows their types. */
export const isOtherInput = (element: Element): boolean =>
  tagOf(element) === 'input' && otherTypes.has(attributeOf(element, 'type').toLowerCase())

const secret = '[autocomplete*=cc-],[autocomplete*=one-time-code],[autocomplete*=password]'

/** Fields that no number and no amount belongs into, whoever points at them: a recipe can come from a stranger's file. */
export const isNeverFilled = (element: Element): boolean =>
  matches(element, secret) || (isOtherInput(element) && !matches(element, '[type=radio]'))
