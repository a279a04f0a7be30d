import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { matchMoney, readMoney } from '@/utils/fill/format/read-money'
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
  textContentOf,
  textOf,
} from '@/utils/fill/page/read-dom'
import { mayOpenList } from '@/utils/fill/page/tile-choices'
import { whyUnseen } from './check-usable'
import { press } from './press'
import { reportOn } from './report-on'
import { heard, tell } from './tell'
import { settle } from './write-value'

const optionLike =
  '[role=option],[role=menuitem],[role=menuitemradio],[class*="option" i],[class*="item" i],li'
const openMilliseconds = 800
const longestShown = 40

/** Opens a list that is built of plain elements, presses the one entry that is the amount, and reads back what is shown. */
export async function chooseFromList(
  field: FoundField,
  amount: OrderedAmount,
  hints: FindHints,
): Promise<FieldReport> {
  const { element } = field
  const face = faceOf(element)
  const before = shownBy(element, face)
  const report = reportOn(field, before)
  if (matches(element, '[aria-disabled=true],:disabled')) return report('blocked', 'disabled')
  const unseen = face === null ? whyUnseen(element) : null
  if (face === null || unseen !== null) return report('blocked', unseen ?? 'invisible')
  if (matchMoney(before, amount) === 'same') return report('already', null)
  if (!mayOpenList(element)) return report('blocked', 'unsafe-to-press')
  const old = new Set(entriesOf(element, hints))
  press(tagOf(element) === 'input' && whyUnseen(element) === null ? element : face)
  const entries = await opened(element, hints, old)
  const fitting = outermost(
    entries.filter((entry) => matchMoney(textContentOf(entry) ?? '', amount) === 'same'),
  )
  const [entry, other] = fitting
  if (entry === undefined || other !== undefined) {
    close(element)
    return report('rejected', other === undefined ? 'amount-not-offered' : 'ambiguous')
  }
  const wrote = textOf(entry)
  press(entry)
  await settle()
  await settle()
  const after = shownBy(element, faceOf(element))
  if (matchMoney(after, amount) === 'same') return report('filled', null, { wrote, after })
  close(element)
  return report('rejected', 'value-changed', { after })
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

/** The value may be in the control itself, in its face, or in a sibling of it; never as long as a list of entries. */
function shownBy(element: Element, face: Element | null): string {
  const held = tagOf(element) === 'input' ? heldBy(element) : ''
  let shown = held || textOf(face ?? element)
  let around = parentOf(face ?? element)
  for (let up = 0; up < 3 && !/\d/.test(shown) && isElement(around); up++, around = parentOf(around)) {
    const text = textOf(around)
    if (text.length > longestShown) break
    shown = text
  }
  return shown
}

/** Entries of open lists that name a sum and can be seen; anywhere on the page, for lists are often moved to its end. */
function entriesOf(element: Element, hints: FindHints): Element[] {
  const document = ownerDocumentOf(element)
  if (document === null) return []
  return collectRoots(document, hints)
    .flatMap((root) => queryAll(root, optionLike))
    .filter((entry) => {
      const text = textContentOf(entry) ?? ''
      return text.length < 120 && /\d/.test(text) && readMoney(text).length > 0 && !contains(entry, element)
    })
    .filter((entry) => !matches(entry, '[aria-disabled=true],a[href]') && whyUnseen(entry) === null)
}

async function opened(element: Element, hints: FindHints, old: ReadonlySet<Element>): Promise<Element[]> {
  for (let waited = 0; waited < openMilliseconds; waited += 50) {
    await settle(50)
    const fresh = entriesOf(element, hints).filter((entry) => !old.has(entry))
    if (fresh.length > 0) {
      // Lists slide in: what is pressed while it moves may be missed.
      await settle(150)
      return entriesOf(element, hints).filter((entry) => !old.has(entry))
    }
  }
  return []
}

function outermost(entries: readonly Element[]): Element[] {
  const roles = entries.filter((entry) => matches(entry, '[role=option]'))
  const best = roles.length > 0 ? roles : entries
  return best.filter((entry) => !best.some((outer) => outer !== entry && contains(outer, entry)))
}

function close(element: Element): void {
  tell(element, new KeyboardEvent('keydown', { ...heard, key: 'Escape', code: 'Escape', keyCode: 27 }))
}
