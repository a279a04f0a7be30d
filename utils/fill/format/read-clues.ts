import type { OrderedNumber } from '@/utils/fill/fill-order'
import { heldBy, isValid } from '@/utils/fill/page/control-value'
import {
  attributeOf,
  hasAttribute,
  isElement,
  isShown,
  parentOf,
  queryAll,
  tagOf,
  textOf,
} from '@/utils/fill/page/read-dom'
import { countIn } from '@/utils/fill/page/sketch-page'
import { textBefore } from '@/utils/fill/page/text-around'
import type { FormatClues } from './order-formats'
import { numberFormats, spellNumber } from './spell-number'

/** What one number field says about the spelling it takes. */
export function readClues(input: Element, number: OrderedNumber, dialCodeBeside: string): FormatClues {
  const isTaken = patternOf(attributeOf(input, 'pattern'))
  return {
    dialCodeBeside,
    placeholder: attributeOf(input, 'placeholder') || attributeOf(input, 'data-placeholder'),
    value: heldBy(input),
    maxLength: lengthOf(input, 'maxlength'),
    minLength: lengthOf(input, 'minlength'),
    fits: numberFormats.filter((format) => isTaken(spellNumber(number, format))),
    isNumeric: attributeOf(input, 'type').toLowerCase() === 'number',
  }
}

/** The dial code shown beside a field at this moment. A closed list of countries stands before it too: its button is asked first. */
export const dialCodeShown = (input: Element): string =>
  dialCodeOfNeighbour(input) || dialCodeIn(textBefore(input)[0] ?? '')

export function lengthOf(input: Element, name: string): number | null {
  const given = countIn(attributeOf(input, name))
  return given > 1 ? given : null
}

function patternOf(pattern: string): (text: string) => boolean {
  if (pattern === '' || pattern.length > 200) return () => true
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'v')
    return (text) => whole.test(text)
  } catch {
    return () => true
  }
}

/** "+91" written right before the field, and nothing else there. */
function dialCodeIn(text: string): string {
  return text.match(/(?:^|\s)\(?\+\s?(\d{1,4})\)?$/)?.[1] ?? ''
}

/** A flag button or a small box beside the field that shows "+91". */
function dialCodeOfNeighbour(input: Element): string {
  let box = parentOf(input)
  for (let up = 0; up < 3 && isElement(box) && tagOf(box) !== 'form'; up++, box = parentOf(box)) {
    if (queryAll(box, 'input:not([type=hidden]),textarea').filter(isShown).length > 1) return ''
    for (const neighbour of queryAll(
      box,
      'button,[role=button],[role=combobox],[class*=dial],[class*=prefix],[class*=code],[class*=adornment]',
    )) {
      const code = textOf(neighbour).match(/\+\s?(\d{1,4})\)?$/)?.[1]
      if (code !== undefined && !queryAll(neighbour, 'input').includes(input)) return code
    }
  }
  return ''
}

/** Whether the page says, or the browser finds, that what the field holds will not do. */
export function isMarkedInvalid(input: Element): boolean {
  return attributeOf(input, 'aria-invalid') === 'true' || (hasAttribute(input, 'pattern') && !isValid(input))
}
