import { isOfAnother } from './label-owner'
import { ownText, silent, tidy } from './own-text'
import {
  closest,
  isElement,
  lastChildOf,
  matches,
  nextOf,
  nodeTypeOf,
  parentOf,
  previousOf,
  queryAll,
  tagOf,
  textContentOf,
} from './read-dom'

const longest = 120
const anyControl = 'input,select,textarea'
const controls = new Set(anyControl.split(','))
const inline = new Set('span b i em strong font small a label sup abbr u bdi mark'.split(' '))

/** Walks backwards through the page until another field, keeping the last two pieces of text. */
export function textBefore(field: Element): string[] {
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
      if (pieces.length === 0 && tagOf(node) === 'tr' && columnHead(field) !== '') break
      continue
    }
    node = previous
    if (isElement(node)) {
      if (silent.has(tagOf(node))) {
        // A flag that opens a list of countries shows the dial code of the one chosen.
        piece = `${dialCodeOn(node)} ${piece}`
        continue
      }
      if (!isControl(node)) {
        if (!inline.has(tagOf(node))) close()
        node = deepestLast(node)
      }
    }
    // `deepestLast` may land on a text, a control or an empty element: look at it in the next round.
    if (nodeTypeOf(node) === 3) piece = `${textFor(field, node)} ${piece}`
    else if (isElement(node) && isControl(node)) {
      if (isTick(node)) piece = ''
      break
    }
  }
  close()
  return pieces.length > 0 ? pieces : [columnHead(field)].filter((head) => head !== '')
}

function textFor(field: Element, node: Node): string {
  const text = (textContentOf(node) ?? '').slice(-longest)
  return text.trim() === '' || isOfAnother(node, field) ? '' : text
}

const dialCodeOn = (node: Element): string =>
  tagOf(node) === 'button' ? ((textContentOf(node) ?? '').match(/\+\d{1,4}\s*$/)?.[0] ?? '') : ''

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

/** What stands above a field that has no words in front in its row: the head of its column. */
function columnHead(field: Element): string {
  const row = closest(field, 'tr')
  if (row === null) return ''
  let above = previousOf(row)
  while (above !== null && !isElement(above)) above = previousOf(above)
  const cells = queryAll(row, 'td')
  const heads = queryAll(above ?? closest(row, 'table') ?? row, above === null ? 'thead th' : 'td,th')
  const head = heads[cells.findIndex((cell) => queryAll(cell, anyControl)[0] === field)]
  return head !== undefined && heads.length === cells.length ? tidy(ownText(head)) : ''
}

export function textAfter(field: Element): string {
  const beyond = behind(field)
  if (beyond === null || (isElement(beyond) && isControl(beyond))) return ''
  const owner = behind(beyond)
  if (isElement(owner) && matches(owner, otherOwners)) return ''
  const text = tidy(ownText(beyond))
  return text.length <= 40 ? text : ''
}

/** Fields that are none of ours, with their own words in front. */
const otherOwners = 'textarea,[type=password],[type=email],[type=date]'

function behind(node: Node): Node | null {
  const next = nextOf(node)
  return next !== null && nodeTypeOf(next) === 3 && tidy(textContentOf(next) ?? '') === ''
    ? nextOf(next)
    : next
}
