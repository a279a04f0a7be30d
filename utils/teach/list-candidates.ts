import type { FindHints } from '@/utils/fill/find-fields'
import { collectRoots } from '@/utils/fill/page/collect-roots'
import { isNeverFilled } from '@/utils/fill/page/never-filled'
import {
  boxOf,
  closest,
  isElement,
  isShown,
  matches,
  parentOf,
  queryAll,
  tagOf,
  textContentOf,
} from '@/utils/fill/page/read-dom'
import { boxOnScreen } from './box-on-screen'
import { type LessonStep, mostText } from './lesson'

const numberFields =
  'input:not([type]),input[type=text],input[type=tel],input[type=number],input[type=search]'
const amountFields = `${numberFields},select,input[type=radio],[role=radiogroup],[role=radio],[role=listbox],[role=combobox],button[aria-pressed],button[aria-haspopup]`
const sentences = 'h1,h2,h3,h4,p,li,strong,output,td,dd,span,div,[role=status],[role=alert]'

/** What may be pointed at in a step, as a person reads the page: what is inside a frame or root stands where it is seen. */
export function listCandidates(document: Document, step: LessonStep, hints: FindHints): Element[] {
  const selector = selectorOf(step)
  return collectRoots(document, hints)
    .flatMap((root) => queryAll(root, selector))
    .filter((element) => mayBePicked(element, step))
    .map((element) => amountGroup(element, step))
    .filter((element, at, all) => all.indexOf(element) === at)
    .map((element) => ({ element, box: boxOnScreen(element) }))
    .sort((a, b) => Math.round(a.box.y - b.box.y) || a.box.x - b.box.x)
    .map(({ element }) => element)
}

/** What a person means who points here: the field itself, the one whose label this is, or the group around. */
export function candidateAt(element: Element, step: LessonStep): Element | null {
  const selector = selectorOf(step)
  const label = closest(element, 'label')
  const labelled = label === null ? null : controlOf(label)
  const meant =
    closest(element, selector) ??
    (labelled !== null && matches(labelled, selector) ? labelled : null) ??
    (step === 'amount' ? tilesAround(element) : null)
  return meant !== null && mayBePicked(meant, step) ? amountGroup(meant, step) : null
}

/** The whole sentence that an element shows. */
export function sentenceIn(element: Element): string {
  return (textContentOf(element) ?? '').replace(/\s+/g, ' ').trim()
}

function selectorOf(step: LessonStep): string {
  if (step === 'success') return sentences
  return step === 'amount' ? amountFields : numberFields
}

function mayBePicked(element: Element, step: LessonStep): boolean {
  const { width, height } = boxOf(element)
  if (!isShown(element) || width < 4 || height < 4) return false
  if (step !== 'success') return !isNeverFilled(element)
  const text = sentenceIn(element)
  return text.length >= 4 && text.length <= mostText
}

function controlOf(label: Element): Element | null {
  const [control] = queryAll(label, 'input,select')
  return control ?? (label as HTMLLabelElement).control ?? null
}

/** One of several prices stands for all of them: the group is what is kept, and the sum chooses inside it. */
function amountGroup(element: Element, step: LessonStep): Element {
  if (step !== 'amount' || !matches(element, '[type=radio],[role=radio],button[aria-pressed]')) return element
  const kind = tagOf(element) === 'input' ? 'input[type=radio]' : `[role=radio],button`
  return closest(element, '[role=radiogroup],fieldset') ?? aroundSeveral(element, kind) ?? element
}

const tilesAround = (element: Element): Element | null => {
  const tile = closest(element, 'button,[role=button],[role=option]')
  return tile === null || !/\d/.test(sentenceIn(tile))
    ? null
    : aroundSeveral(tile, 'button,[role=button],[role=option]')
}

function aroundSeveral(element: Element, kind: string): Element | null {
  for (let outer = parentOf(element); isElement(outer); outer = parentOf(outer)) {
    if (queryAll(outer, kind).filter((one) => matches(one, 'input') || /\d/.test(sentenceIn(one))).length > 1)
      return outer
  }
  return null
}
