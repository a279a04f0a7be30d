import { ownText } from './own-text'
import {
  attributeOf,
  closest,
  isElement,
  matches,
  nextOf,
  parentOf,
  previousOf,
  queryAll,
  rootOf,
  tagOf,
  textOf,
} from './read-dom'

const control = 'input:not([type=hidden],[type=checkbox],[type=radio]),select,textarea'

/** How many neighbours of a label are looked at: floating labels stand close to their field. */
const closeBy = 4

/** The text of a label right behind its field that does not name it: how floating labels are built. */
export function floatingLabel(field: Element): string {
  const box = parentOf(field)
  for (const from of isElement(box) ? [field, box] : [field]) {
    let next = nextOf(from)
    for (let steps = 0; next !== null && steps < closeBy; next = nextOf(next), steps++) {
      if (!isElement(next) || tagOf(next) !== 'label') continue
      return fieldBefore(next) === field ? ownText(next) : ''
    }
  }
  return ''
}

/** Whether a text stands in the label of another field. A label that names what is not there is anybody's. */
export function isOfAnother(text: Node, field: Element): boolean {
  const parent = parentOf(text)
  const label = isElement(parent) ? closest(parent, 'label') : null
  if (label === null) return false
  const id = attributeOf(label, 'for')
  if (id !== '') return queryAll(rootOf(field), `#${CSS.escape(id)}`).some((named) => named !== field)
  const owner = fieldBefore(label)
  return owner !== null && owner !== field
}

/** The field in front of a label, when nothing else speaks in their box. */
function fieldBefore(label: Element): Element | null {
  if (attributeOf(label, 'for') !== '') return null
  let found: Element | null = null
  let node = previousOf(label)
  for (let steps = 0; node !== null; node = previousOf(node), steps++) {
    const inside = isElement(node) ? controlsIn(node) : []
    const [only] = inside
    if (steps > closeBy || inside.length > 1 || (only !== undefined && found !== null)) return null
    if (only !== undefined) found = only
    if (/\p{L}/u.test(textOf(node))) return null
  }
  let after = nextOf(label)
  for (let steps = 0; after !== null && steps < closeBy; after = nextOf(after), steps++) {
    if (isElement(after) && controlsIn(after).length > 0) return null
  }
  return found
}

const controlsIn = (element: Element): Element[] =>
  matches(element, control) ? [element] : queryAll(element, control)
