import { isChecked } from './control-value'
import { hasPrice } from './price-sign'
import {
  attributeOf,
  closest,
  contains,
  hasAttribute,
  isElement,
  matches,
  parentOf,
  queryAll,
  rootOf,
  styleOf,
  tagOf,
  textOf,
} from './read-dom'

export interface Choice {
  /** What a person sees and would press. */
  readonly face: Element
  /** What is pressed: the radio inside, or the face itself. */
  readonly target: Element
  readonly text: string
}

const pressable =
  'input[type=radio],button,[role=radio],[role=option],[role=button],[aria-pressed],[aria-selected]'

/** What may be a choice: controls, and plain elements that show a price and the hand of something to press. */
const tilesIn = (root: Node, plain = telling): Element[] => [
  ...queryAll(root, pressable),
  ...plainTiles(root, plain),
]

const longestTile = 24
const telling = '[onclick],[class]'
/** Browsers are slow to look for these through a selector, in small letters and capitals. */
const tellingClass = /tile|amount|denom|price|chip|card|btn/i
/** Frameworks listen without a word in the markup, and make up their class names. */
const anything = 'div,li,span,p,td,section,article'
const anyTile = `${anything},b`

function plainTiles(root: Node, plain: string): Element[] {
  return queryAll(root, plain).filter((tile) => {
    if (plain === telling && !hasAttribute(tile, 'onclick') && !tellingClass.test(attributeOf(tile, 'class')))
      return false
    const text = textOf(tile)
    if (text.length > longestTile || closest(tile, `${pressable},a,label`)) return false
    // Among tiles that are known by their looks, what names no sum may be the choice of another.
    const mayBe = /\d/.test(text) ? isPrice(text) : plain === anyTile && text !== ''
    return mayBe && isPointedAt(tile)
  })
}

/** The hand is shown by style, which is dear to ask for: after everything else. */
function isPointedAt(tile: Element): boolean {
  const outer = parentOf(tile)
  return isElement(outer) && styleOf(tile).cursor === 'pointer' && styleOf(outer).cursor !== 'pointer'
}

const isPrice = (text: string): boolean => hasPrice(text) && !/\p{L}{4}/u.test(text)

/** All that can be chosen inside a group, whether it names a sum or not. */
export function choicesIn(group: Element): Choice[] {
  const told = tilesIn(group)
  const tiles = told.length > 0 ? told : tilesIn(group, anyTile)
  return tiles
    .map((target) => {
      const face = faceOf(target)
      return { face, target, text: matches(target, 'input') ? textOfRadio(target, face) : textOf(target) }
    })
    .filter(({ text }) => text.length <= 120)
}

function textOfRadio(radio: Element, face: Element): string {
  const text = face === radio ? '' : textOf(face)
  return text || attributeOf(radio, 'aria-label') || attributeOf(radio, 'value')
}

/** A radio's label is its face: the radio itself is often hidden behind it. */
function faceOf(target: Element): Element {
  if (!matches(target, 'input')) return target
  const id = attributeOf(target, 'id')
  const [label] = id === '' ? [] : queryAll(rootOf(target), `label[for="${CSS.escape(id)}"]`)
  return label ?? closest(target, 'label') ?? target
}

export function isPicked({ target, face }: Choice): boolean {
  if (matches(target, 'input')) return isChecked(target)
  return [target, face].some((element) =>
    matches(element, '[aria-checked=true],[aria-pressed=true],[aria-selected=true]'),
  )
}

/** Pressing it changes a choice and nothing else. */
export const hasState = (target: Element): boolean =>
  matches(target, '[type=radio],[role=radio],[role=option],[aria-pressed],[aria-checked],[aria-selected]')

/** A link, or a button that would send a form: never pressed. */
export function isLinkOrSubmit(target: Element): boolean {
  if (closest(target, 'a[href]') !== null) return true
  if (tagOf(target) !== 'button' || attributeOf(target, 'type').toLowerCase() === 'button') return false
  return closest(target, 'form') !== null || hasAttribute(target, 'form')
}

/** A control that only opens a list, not a link, and no button that would send its form. */
export const mayOpenList = (target: Element): boolean =>
  (matches(target, `${lists},[aria-haspopup=menu],[aria-haspopup=dialog],[aria-haspopup=true]`) ||
    isDialCode(target)) &&
  (tagOf(target) === 'input' || !isLinkOrSubmit(target))

/** A flag that shows a dial code and no word can open nothing but the list of countries. */
const isDialCode = (target: Element): boolean => /^\P{L}*\+\d{1,4}\P{L}*$/u.test(textOf(target))

/** A list built of plain elements, opened by a press. */
export const isList = (element: Element): boolean => matches(element, lists)
export const lists =
  '[role=combobox],[aria-haspopup=listbox],input[readonly][aria-expanded],input[readonly][aria-controls]'

/** Groups of at least two tiles or radios that each name a sum: the element around each group, and its texts. */
export const tileGroups = (roots: readonly Node[], isThorough: boolean): Map<Element, string[]> =>
  new Map(roots.flatMap((root) => [...groupsUnder(root, isThorough)]))

function groupsUnder(root: Node, isThorough: boolean): Map<Element, string[]> {
  const groups = new Map<Element, string[]>()
  const tiles = tilesIn(root, isThorough ? anything : telling)
  for (const target of tiles) {
    const face = faceOf(target)
    const text = textOf(face) || attributeOf(target, 'value')
    if (text.length > 60 || !/\d/.test(text)) continue
    const around = groupOf(target, face, tiles)
    if (around !== null) groups.set(around, [...(groups.get(around) ?? []), text])
  }
  return groups
}

function groupOf(target: Element, face: Element, tiles: readonly Element[]): Element | null {
  const named = closest(target, '[role=radiogroup],[role=listbox],fieldset')
  if (named !== null) return named
  let around = parentOf(face)
  for (let up = 0; up < 3 && isElement(around); up++) {
    const outer = around
    if (tiles.filter((tile) => contains(outer, tile)).length > 1) return around
    around = parentOf(around)
  }
  return null
}
