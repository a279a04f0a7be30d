import { ancestorsOf } from '@/utils/fill/page/ancestors-of'
import { attributeOf, boxOf, contains, getterOf, styleOf, textOf } from '@/utils/fill/page/read-dom'
import { settle } from './write-value'

const { prototype } = Element
const scroll: (this: Element, to: ScrollToOptions) => void = prototype.scrollTo
const windowOf = getterOf(prototype, 'clientHeight')
const heightOf = getterOf(prototype, 'scrollHeight')

/** The countries of the world fill forty; a list may be without end. */
const mostWindows = 80
/** How often a window is looked at before it is given up. */
const mostLooks = 10
/** What a list may hold besides its entries: a heading, a box to search in. */
const besides = 64

/** An entry of an open list. */
export interface Entry {
  readonly text: string
  readonly code: string
  /** Brings it on the screen; undefined when it is not there any more. */
  readonly draw: () => Promise<Element | undefined>
}

/**
 * All entries of the open list of a control. One that draws no more of them than a person sees at a time is scrolled from its top to
 * its end: whether one is wanted or several could be meant can only be told of the whole.
 */
export async function listEntries(control: Element, drawn: () => Element[]): Promise<Entry[]> {
  const nameOf = (element: Element): string => `${textOf(element)} ${codeOf(element)}`
  const scroller = scrollerOf(control, drawn())
  const step = scroller ? windowOf(scroller) * 0.8 : 0
  const lookAt = async <T>(top: number, read: (here: readonly Element[]) => T): Promise<T | undefined> => {
    if (scroller) scroll.call(scroller, { top, behavior: 'instant' })
    for (let looks = 0; looks < mostLooks; looks++) {
      await settle()
      const found = read(drawn())
      if (found) return found
    }
    return undefined
  }
  const all = new Map<string, Entry>()
  let before = ''
  const readAt = (top: number): Promise<boolean | undefined> =>
    lookAt(top, (here) => {
      const names = here.map(nameOf)
      if (names.length === 0 || names.join() === before) return false
      before = names.join()
      here.forEach((element, nth) => {
        const name = nameOf(element)
        // The same twice in one window is two entries, in two windows it is one.
        const key = name + (names.indexOf(name) === nth)
        if (all.has(key)) return
        const draw = () => lookAt(top, (some) => some.find((one) => nameOf(one) === name))
        all.set(key, { text: textOf(element), code: codeOf(element), draw })
      })
      return true
    })
  let windows = 0
  while (await readAt(windows * step)) {
    windows++
    if (scroller === undefined || windows > mostWindows || (windows + 0.25) * step >= heightOf(scroller))
      break
  }
  return [...all.values()]
}

/** What has to be scrolled for more entries to be drawn; it never moves the control as well. */
function scrollerOf(control: Element, entries: readonly Element[]): Element | undefined {
  const [first] = entries
  const last = entries.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span = boxOf(last).bottom - boxOf(first).top
  return [...ancestorsOf(first)].find(
    (outer) =>
      !contains(outer, control) &&
      /auto|scroll/.test(styleOf(outer).overflowY) &&
      heightOf(outer) > span + besides,
  )
}

/** What an entry stands for without showing it. */
const codeOf = (entry: Element): string =>
  ['data-value', 'data-country-code', 'data-dial-code', 'aria-label']
    .map((name) => attributeOf(entry, name))
    .join(' ')
