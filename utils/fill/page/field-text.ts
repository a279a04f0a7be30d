import {
  attributeOf,
  closest,
  firstChildOf,
  hasAttribute,
  isElement,
  lastChildOf,
  matches,
  nextOf,
  nodeTypeOf,
  parentOf,
  previousOf,
  queryAll,
  rootOf,
  tagOf,
  textContentOf,
} from './read-dom'

/** What a page says about one field, each part on its own because each deserves a different trust. */
export interface FieldText {
  /** Name and id, as written. */
  readonly names: readonly string[]
  /** Label, aria label, title. */
  readonly label: string
  readonly placeholder: string
  /** The text in front of the field, nearest first; empty when another field stands between. */
  readonly near: readonly string[]
  /** Short text right behind the field: a unit, a currency. */
  readonly after: string
}

const longest = 120
const controls = new Set(['input', 'select', 'textarea'])
const silent = new Set(['script', 'style', 'option', 'noscript', 'template', 'svg', 'button', 'datalist'])
const inline = new Set([
  'span',
  'b',
  'i',
  'em',
  'strong',
  'font',
  'small',
  'a',
  'label',
  'sup',
  'abbr',
  'u',
  'bdi',
  'mark',
])

/** Text of every `label[for]` under a root, by the id it names. */
export function labelsUnder(root: Node): Map<string, string> {
  const labels = new Map<string, string>()
  for (const label of queryAll(root, 'label[for]')) {
    const id = attributeOf(label, 'for')
    labels.set(id, `${labels.get(id) ?? ''} ${textContentOf(label) ?? ''}`)
  }
  return labels
}

export function readFieldText(field: Element, labels: Map<string, string>): FieldText {
  const own = attributeOf(field, 'id')
  const names = [attributeOf(field, 'name'), own, attributeOf(field, 'formcontrolname')].filter(
    (name) => name !== '' && name.length < 200,
  )
  const label = [
    own === '' ? '' : (labels.get(own) ?? ''),
    wrappingLabel(field),
    attributeOf(field, 'aria-label'),
    labelledBy(field),
    attributeOf(field, 'title'),
    attributeOf(field, 'label'),
  ]
  return {
    names: names.length > 0 ? names : dataNames(field),
    label: tidy(label.join(' \n ')),
    placeholder: tidy(attributeOf(field, 'placeholder') || attributeOf(field, 'data-placeholder')),
    near: textBefore(field),
    after: textAfter(field),
  }
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\f\v]+/g, ' ')
    .trim()
    .slice(0, longest)

function dataNames(field: Element): string[] {
  const names = [
    'data-testid',
    'data-test',
    'data-qa',
    'data-qa-node',
    'data-name',
    'data-field',
    'ng-model',
    'v-model',
    'class',
  ]
  return names.map((name) => attributeOf(field, name)).filter((name) => name !== '')
}

function wrappingLabel(field: Element): string {
  const label = closest(field, 'label')
  if (label === null || queryAll(label, 'input,select,textarea').length > 2) return ''
  return ownText(label)
}

/** Text of a node without the options and buttons in it. */
function ownText(node: Node): string {
  if (nodeTypeOf(node) === 3) return textContentOf(node) ?? ''
  if (!isElement(node) || silent.has(tagOf(node)) || tagOf(node) === 'select') return ''
  let text = ''
  for (let child = firstChildOf(node); child !== null; child = nextOf(child)) text += ` ${ownText(child)}`
  return text
}

function labelledBy(field: Element): string {
  if (!hasAttribute(field, 'aria-labelledby')) return ''
  const root = rootOf(field)
  let text = ''
  for (const id of attributeOf(field, 'aria-labelledby').split(/\s+/).slice(0, 4)) {
    const [named] = id === '' ? [] : queryAll(root, `[id="${CSS.escape(id)}"]`)
    if (named !== undefined && named !== field) text += ` ${textContentOf(named) ?? ''}`
  }
  return text
}

/** Walks backwards through the page until another field, keeping the last two pieces of text. */
function textBefore(field: Element): string[] {
  const pieces: string[] = []
  let piece = ''
  const close = (): void => {
    if (tidy(piece) !== '') pieces.push(tidy(piece))
    piece = ''
  }
  let node: Node | null = field
  for (let steps = 0; node !== null && pieces.length < 3 && steps < 80; steps++) {
    const previous: Node | null = previousOf(node)
    if (previous === null) {
      node = parentOf(node)
      if (!isElement(node) || tagOf(node) === 'body') break
      if (!inline.has(tagOf(node))) close()
      continue
    }
    node = previous
    if (nodeTypeOf(node) === 3) {
      const text = textContentOf(node) ?? ''
      piece = `${text.slice(-longest)} ${piece}`
      continue
    }
    if (!isElement(node) || silent.has(tagOf(node))) continue
    if (isControl(node)) {
      if (isTick(node)) piece = ''
      break
    }
    if (!inline.has(tagOf(node))) close()
    node = deepestLast(node)
    // `deepestLast` may land on a text, a control or an empty element: look at it in the next round.
    if (nodeTypeOf(node) === 3) piece = `${(textContentOf(node) ?? '').slice(-longest)} ${piece}`
    else if (isElement(node) && isControl(node)) {
      if (isTick(node)) piece = ''
      break
    }
  }
  close()
  return pieces
}

function isControl(element: Element): boolean {
  return (
    controls.has(tagOf(element)) &&
    !matches(element, 'input:is([type=hidden],[type=submit],[type=button],[type=image])')
  )
}

const isTick = (element: Element): boolean => matches(element, '[type=checkbox],[type=radio]')

function deepestLast(element: Element): Node {
  let node: Node = element
  for (;;) {
    if (isElement(node) && silent.has(tagOf(node))) return node
    const last = lastChildOf(node)
    if (last === null) return node
    node = last
  }
}

function textAfter(field: Element): string {
  const next = nextOf(field)
  if (next === null) return ''
  const beyond = nodeTypeOf(next) === 3 && tidy(textContentOf(next) ?? '') === '' ? nextOf(next) : next
  if (beyond === null || (isElement(beyond) && isControl(beyond))) return ''
  const text = tidy(ownText(beyond))
  return text.length <= 16 ? text : ''
}
