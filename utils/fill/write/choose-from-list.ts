import type { FieldReport, FillReason } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { collectRoots } from '@/utils/fill/page/collect-roots'
import { heldBy } from '@/utils/fill/page/control-value'
import {
  contains,
  isElement,
  matches,
  ownerDocumentOf,
  parentOf,
  queryAll,
  tagOf,
  textOf,
} from '@/utils/fill/page/read-dom'
import { mayOpenList } from '@/utils/fill/page/tile-choices'
import { isOpen, whyUnseen } from './check-usable'
import { listEntries } from './list-entries'
import { press } from './press'
import { reportOn } from './report-on'
import { heard, tell } from './tell'
import { waitFor } from './wait-for'
import { settle } from './write-value'

/** What is wanted of a chooser. */
export interface Wanted {
  /** Which of its choices, by their texts and what they stand for; or why none. */
  readonly pick: (texts: readonly string[], values?: readonly string[]) => Promise<number | FillReason>
  /** Whether what a closed list shows is what was wanted. */
  readonly isRight: (shown: string) => boolean | Promise<boolean>
  /** Whether a button that says this may be pressed: it names the choice and nothing else. */
  readonly mayPress?: (text: string) => Promise<boolean>
  /** Whether the last pick was the choice that lets one type another amount. */
  readonly isOther?: () => boolean
}

const roles = '[role=option],[role=menuitem],[role=menuitemradio]'
const optionLike = `${roles},[class*="option" i],[class*="item" i],li`
const openMilliseconds = 800
const longestShown = 40

/** Opens a list that is built of plain elements, presses the one entry that is wanted, and reads back what is shown. */
export async function chooseFromList(
  field: FoundField,
  hints: FindHints,
  { pick, isRight }: Wanted,
): Promise<FieldReport> {
  const { element } = field
  const face = faceOf(element)
  const before = shownBy(element, face)
  const report = reportOn(field, before)
  if (matches(element, '[aria-disabled=true],:disabled')) return report('blocked', 'disabled')
  const unseen = face === null ? whyUnseen(element) : null
  if (face === null || unseen !== null) return report('blocked', unseen ?? 'invisible')
  if (isItsOwn(element, before) && (await isRight(before))) return report('already', null)
  if (!mayOpenList(element)) return report('blocked', 'unsafe-to-press')
  const giveUp: typeof report = (...told) => {
    close(element)
    return report(...told)
  }
  const old = new Set(entriesOf(element, hints))
  press(tagOf(element) === 'input' && whyUnseen(element) === null ? element : face)
  const drawn = (): Element[] => single(entriesOf(element, hints).filter((entry) => !old.has(entry)))
  await opened(drawn)
  const entries = await listEntries(element, drawn)
  const at = await pick(
    entries.map(({ text }) => text),
    entries.map(({ code }) => code),
  )
  const wanted = typeof at === 'number' ? entries[at] : undefined
  const entry = await wanted?.draw()
  if (entry === undefined) return giveUp('rejected', typeof at === 'number' ? 'value-changed' : at)
  // A list that unfolds lies under others for a moment.
  await waitFor(async () => whyUnseen(entry) === null)
  // An element may be written over with another entry while the list moves.
  const hidden = textOf(entry) === wanted?.text ? whyUnseen(entry) : 'value-changed'
  if (hidden !== null) return giveUp('blocked', hidden)
  const wrote = textOf(entry)
  press(entry)
  await settle()
  await settle()
  const after = shownBy(element, faceOf(element))
  if ((after !== before || isItsOwn(element, after)) && (await isRight(after)))
    return report('filled', null, { wrote, after })
  return giveUp('rejected', 'value-changed', { after })
}

/** What a person sees of the list while it is closed; the control itself is often an input without a size. */
function faceOf(element: Element): Element | null {
  let face: Node | null = element
  for (let up = 0; up < 4 && isElement(face); up++, face = parentOf(face)) {
    if (queryAll(face, 'input:not([type=hidden]),select,textarea').some((other) => other !== element))
      return null
    if (whyUnseen(face) === null) return face
  }
  return null
}

/** The value may be in the control itself, in its face, or beside an input that is empty; never as long as a list of entries. */
function shownBy(element: Element, face: Element | null): string {
  const isInput = tagOf(element) === 'input'
  let shown = (isInput ? heldBy(element) : '') || textOf(face ?? element)
  let around = parentOf(face ?? element)
  for (
    let up = 0;
    up < 3 && isInput && !/\d/.test(shown) && isElement(around);
    up++, around = parentOf(around)
  ) {
    const text = textOf(around)
    if (text.length > longestShown) break
    shown = text
  }
  return shown
}

/** Words beside an input are not its value: "Balance €20". */
const isItsOwn = (element: Element, shown: string): boolean =>
  tagOf(element) !== 'input' || heldBy(element) === shown || !/\p{L}{3}/u.test(shown)

/** Entries of open lists; anywhere on the page, for lists are often moved to its end. */
function entriesOf(element: Element, hints: FindHints): Element[] {
  const document = ownerDocumentOf(element)
  if (document === null) return []
  return collectRoots(document, hints)
    .flatMap((root) => queryAll(root, optionLike))
    .filter((entry) => {
      const { length } = textOf(entry)
      return length > 0 && length < 120 && !contains(entry, element) && isOpen(entry)
    })
    .filter((entry) => !matches(entry, 'a[href]'))
}

async function opened(drawn: () => Element[]): Promise<void> {
  await waitFor(async () => drawn().length > 0, openMilliseconds)
  // Lists slide in: what is pressed while it moves may be missed.
  await settle(150)
}

/** Each entry once: neither the parts of one nor what holds several. */
function single(entries: readonly Element[]): Element[] {
  const named = entries.filter((entry) => matches(entry, roles))
  const best = named.length > 0 ? named : entries
  const inside = (outer: Element): number => best.filter((entry) => contains(outer, entry)).length
  const whole = best.filter((entry) => inside(entry) < 3)
  return whole.filter((entry) => !whole.some((outer) => outer !== entry && contains(outer, entry)))
}

function close(element: Element): void {
  tell(element, new KeyboardEvent('keydown', { ...heard, key: 'Escape', code: 'Escape', keyCode: 27 }))
}
