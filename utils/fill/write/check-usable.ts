import type { FillReason } from '@/utils/fill/fill-report'
import { ancestorsOf } from '@/utils/fill/page/ancestors-of'
import { boxOf, isConnected, isShown, matches, styleOf, viewOf } from '@/utils/fill/page/read-dom'
import { isCovered } from './is-covered'
import { isPainted } from './is-painted'

/** Smaller than this nobody can be said to see it. */
const leastSize = 10

/**
 * Why a person could not see or use this element at this moment, or null when they can.
 * Read right before writing: a page may hide a field after it was found.
 */
export const whyUnusable = (element: Element): FillReason | null => whyOff(element) ?? whyUnseen(element)

/** Whether a person could use an element that nothing covers. Costs little and scrolls nothing. */
export const isOpen = (element: Element): boolean =>
  whyOff(element) === null && isShown(element) && isInSight(element)

function whyOff(element: Element): FillReason | null {
  if (!isConnected(element)) return 'page-left'
  if (matches(element, ':disabled,[aria-disabled=true]')) return 'disabled'
  if (matches(element, 'input:read-only,textarea:read-only,[aria-readonly=true]')) {
    if (!matches(element, '[type=radio],[type=checkbox]')) return 'read-only'
  }
  return null
}

/** Why a person could not see this element, whether it takes input or not. */
export function whyUnseen(element: Element): FillReason | null {
  if (!isShown(element) || !isInSight(element)) return 'invisible'
  // Out of sight in a long page or a scroller, or under a bar that sticks: in the middle it must be free.
  if (isCovered(element)) {
    Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'center', behavior: 'instant' })
  }
  if (isCovered(element)) return 'covered'
  const frame = frameAround(element)
  return frame === null ? null : whyUnseen(frame)
}

function isInSight(element: Element): boolean {
  const box = boxOf(element)
  return (
    box.width >= leastSize && box.height >= leastSize && isPainted(element) && isInsideScrollers(element, box)
  )
}

/** Clipped away by an ancestor that a person cannot scroll, or outside the page's own area. */
function isInsideScrollers(element: Element, box: DOMRect): boolean {
  const x = box.left + box.width / 2
  const y = box.top + box.height / 2
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor === element || matches(ancestor, 'html,body')) continue
    const { overflowX, overflowY } = styleOf(ancestor)
    const frame = boxOf(ancestor)
    if (isFixedClip(overflowX) && (x < frame.left || x > frame.right)) return false
    if (isFixedClip(overflowY) && (y < frame.top || y > frame.bottom)) return false
  }
  const view = viewOf(element)
  return view !== null && x + view.scrollX >= 0 && y + view.scrollY >= 0
}

const isFixedClip = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'

function frameAround(element: Element): Element | null {
  const view = viewOf(element)
  try {
    return view?.frameElement ?? null
  } catch {
    return null
  }
}
