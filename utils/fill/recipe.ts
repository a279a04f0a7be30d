import type { FindHints } from './find-fields'
import {
  attributeOf,
  documentInside,
  hostOf,
  isElement,
  parentOf,
  previousOf,
  queryAll,
  rootOf,
  shadowRootOf,
  tagOf,
  textContentOf,
  viewOf,
} from './page/read-dom'

/**
 * Where a taught field is. `through` leads from the top document into frames and shadow roots (one selector each);
 * `selectors` are tried in order inside the last of them; `label` is the field's visible text when it was taught.
 */
export interface FieldPointer {
  readonly through: readonly string[]
  readonly selectors: readonly string[]
  readonly label: string
}

/** What the user taught about one site. Data only. */
export interface Recipe {
  readonly version: 1
  /** Exact host, with the port when it is not the usual one. */
  readonly host: string
  readonly number: FieldPointer | null
  readonly amount: FieldPointer | null
  readonly confirm: FieldPointer | null
  readonly successText: string | null
  /** ISO instant, or null when it has not filled a page yet. */
  readonly lastWorkedAt: string | null
}

const longestSelector = 1_000
const telling = [
  'name',
  'data-testid',
  'data-test',
  'data-qa',
  'data-qa-node',
  'data-name',
  'autocomplete',
  'aria-label',
  'placeholder',
]

/** Describes an element so that it can be found again on a later visit. */
export function pointTo(element: Element): FieldPointer {
  const through: string[] = []
  for (let outer = enclosing(element); outer !== null; outer = enclosing(outer)) {
    through.unshift(selectorsFor(outer)[0] ?? structureOf(outer))
  }
  return { through, selectors: selectorsFor(element), label: labelOf(element) }
}

/** The element a pointer leads to, or null when it leads nowhere or to more than one. */
export function followPointer(
  document: Document,
  pointer: FieldPointer,
  hints: FindHints = {},
): Element | null {
  let root: Node = document
  for (const step of pointer.through) {
    const outer = onlyMatch(root, step)
    if (outer === null) return null
    const inner: Node | null =
      documentInside(outer) ?? shadowRootOf(outer) ?? hints.openShadowRoot?.(outer) ?? null
    if (inner === null) return null
    root = inner
  }
  for (const selector of pointer.selectors) {
    const found = onlyMatch(root, selector)
    if (found !== null) return found
  }
  return pointer.label === '' ? null : byLabel(root, pointer.label)
}

/** The shadow host or frame around an element. */
function enclosing(element: Element): Element | null {
  const root = rootOf(element)
  const host = hostOf(root)
  if (host !== null) return host
  const view = viewOf(element)
  return view?.frameElement ?? null
}

/** Selectors that match this element alone, the ones that outlive a redesign first. */
function selectorsFor(element: Element): string[] {
  const tag = tagOf(element)
  const id = attributeOf(element, 'id')
  const named = telling
    .map((name) => ({ name, value: attributeOf(element, name) }))
    .filter(({ value }) => value !== '' && value.length < 100)
    .map(({ name, value }) => `${tag}[${name}="${CSS.escape(value)}"]`)
  const byId = id === '' || isMadeUp(id) ? [] : [`#${CSS.escape(id)}`]
  const root = rootOf(element)
  return [...byId, ...named, structureOf(element)].filter((selector) => onlyMatch(root, selector) === element)
}

/** Ids that a framework counts up or draws at random are different tomorrow. */
const isMadeUp = (id: string): boolean =>
  /\d{3}|^:|[:«»]|^(react-aria|radix|mui|headlessui|ember|ext-gen)/.test(id)

/** From the nearest ancestor with an id, or the top, down by position among siblings of the same kind. */
function structureOf(element: Element): string {
  const steps: string[] = []
  for (let node: Node | null = element; isElement(node); node = parentOf(node)) {
    const id = attributeOf(node, 'id')
    if (node !== element && id !== '' && !isMadeUp(id)) {
      steps.unshift(`#${CSS.escape(id)}`)
      break
    }
    let at = 1
    for (let sibling = previousOf(node); sibling !== null; sibling = previousOf(sibling)) {
      if (isElement(sibling) && tagOf(sibling) === tagOf(node)) at++
    }
    steps.unshift(`${tagOf(node)}:nth-of-type(${at})`)
  }
  return steps.join(' > ')
}

function onlyMatch(root: Node, selector: string): Element | null {
  if (selector.length > longestSelector) return null
  try {
    const found = queryAll(root, selector)
    return found.length === 1 ? (found[0] ?? null) : null
  } catch {
    return null
  }
}

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 80)

function labelOf(element: Element): string {
  const id = attributeOf(element, 'id')
  const label = queryAll(rootOf(element), 'label').find(
    (candidate) =>
      (id !== '' && attributeOf(candidate, 'for') === id) ||
      queryAll(candidate, 'input,select').includes(element),
  )
  return label === undefined ? '' : tidy(textContentOf(label))
}

function byLabel(root: Node, text: string): Element | null {
  const labels = queryAll(root, 'label').filter((label) => tidy(textContentOf(label)) === text)
  const [label] = labels
  if (label === undefined || labels.length > 1) return null
  const id = attributeOf(label, 'for')
  return id === ''
    ? (queryAll(label, 'input,select')[0] ?? null)
    : onlyMatch(root, `[id="${CSS.escape(id)}"]`)
}
