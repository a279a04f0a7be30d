import type { FillReason } from '@/utils/fill/fill-report'
import {
  attributeOf,
  boxOf,
  closest,
  contains,
  hostOf,
  isConnected,
  isElement,
  isShown,
  matches,
  ownerDocumentOf,
  parentOf,
  queryAll,
  rootOf,
  styleOf,
  tagOf,
  topmostAt,
  windowOf,
} from '@/utils/fill/page/read-dom'

/** Below these a person cannot be said to see the field. */
const leastOpacity = 0.6
const leastSize = 10

/**
 * Why a person could not see or use this element at this moment, or null when they can.
 * Read right before writing: a page may hide a field after it was found.
 */
export function whyUnusable(element: Element): FillReason | null {
  if (!isConnected(element)) return 'page-left'
  if (matches(element, ':disabled,[aria-disabled=true]')) return 'disabled'
  if (matches(element, 'input:read-only,textarea:read-only,[aria-readonly=true]')) {
    if (!matches(element, '[type=radio],[type=checkbox]')) return 'read-only'
  }
  return whyUnseen(element)
}

/** Why a person could not see this element, whether it takes input or not. */
export function whyUnseen(element: Element): FillReason | null {
  if (!isShown(element) || !isPainted(element)) return 'invisible'
  const box = boxOf(element)
  if (box.width < leastSize || box.height < leastSize) return 'invisible'
  if (!isInsideScrollers(element, box)) return 'invisible'
  // Out of sight in a long page or a scroller, or under a bar that sticks: in the middle it must be free.
  if (whyCovered(element) !== null) {
    Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'center', behavior: 'instant' })
  }
  const reason = whyCovered(element)
  if (reason !== null) return reason
  const frame = frameAround(element)
  return frame === null ? null : whyUnseen(frame)
}

/** The flat tree upwards: a shadow root's host is the parent of what is in it. */
function* ancestorsOf(element: Element): Generator<Element> {
  let node: Node | null = element
  while (node !== null) {
    if (isElement(node)) yield node
    node = parentOf(node) ?? hostOf(node)
  }
}

function isPainted(element: Element): boolean {
  let opacity = 1
  for (const ancestor of ancestorsOf(element)) {
    const style = styleOf(ancestor)
    opacity *= Number(style.opacity) * opacityOfFilter(style.filter)
    if (opacity < leastOpacity || hidesByFilter(style.filter) || style.maskImage !== 'none') return false
  }
  const own = styleOf(element)
  return Number.parseFloat(own.fontSize) >= 5 && alphaOf(own.color) > 0.2
}

function opacityOfFilter(filter: string): number {
  const given = filter.match(/opacity\(([\d.]+)(%?)\)/)
  return given === null ? 1 : Number(given[1]) / (given[2] === '%' ? 100 : 1)
}

function hidesByFilter(filter: string): boolean {
  if (filter === 'none') return false
  const blur = filter.match(/blur\(([\d.]+)px\)/)
  const dim = filter.match(/(?:brightness|contrast)\(([\d.]+)\)/)
  return (
    (blur !== null && Number(blur[1]) > 2) || (dim !== null && (Number(dim[1]) < 0.3 || Number(dim[1]) > 4))
  )
}

function alphaOf(color: string): number {
  if (color === 'transparent') return 0
  const given = color.match(/(?:,|\/)\s*([\d.]+)(%?)\s*\)$/)
  if (given === null || !/^rgba|\//.test(color)) return 1
  return Number(given[1]) / (given[2] === '%' ? 100 : 1)
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
  const view = windowOf(ownerDocumentOf(element) ?? document)
  return view !== null && x + view.scrollX >= 0 && y + view.scrollY >= 0
}

const isFixedClip = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'

function whyCovered(element: Element): FillReason | null {
  const box = boxOf(element)
  const points = [
    [0.5, 0.5],
    [0.2, 0.3],
    [0.8, 0.3],
    [0.2, 0.7],
    [0.8, 0.7],
  ] as const
  const seen = points.filter(([x, y]) => {
    const top = topmostAt(rootOf(element), box.left + box.width * x, box.top + box.height * y)
    return top !== null && (top === element || contains(element, top) || isClearLabelOf(top, element))
  })
  if (seen.length < 3) return 'covered'
  return isUnderGlass(element, box) ? 'covered' : null
}

/** A floating label may lie over its own field as long as one can see through it. */
function isClearLabelOf(top: Element, element: Element): boolean {
  const label = closest(top, 'label')
  if (label === null) return false
  const isItsOwn =
    contains(label, element) ||
    (attributeOf(element, 'id') !== '' && attributeOf(label, 'for') === attributeOf(element, 'id'))
  return isItsOwn && !isOpaque(top)
}

function isOpaque(element: Element): boolean {
  const style = styleOf(element)
  return (
    alphaOf(style.backgroundColor) * Number(style.opacity) > 0.3 ||
    style.backgroundImage !== 'none' ||
    ['img', 'canvas', 'video', 'iframe', 'object', 'embed', 'svg'].includes(tagOf(element))
  )
}

/** Covers that let clicks through are invisible to hit tests; a person is fooled by them all the same. */
function isUnderGlass(element: Element, box: DOMRect): boolean {
  const document = ownerDocumentOf(element)
  if (document === null) return true
  for (const other of queryAll(document, '*')) {
    if (other === element || contains(other, element) || contains(element, other)) continue
    const style = styleOf(other)
    if (style.pointerEvents !== 'none' || style.display === 'none' || style.visibility !== 'visible') continue
    const cover = boxOf(other)
    const width = Math.min(box.right, cover.right) - Math.max(box.left, cover.left)
    const height = Math.min(box.bottom, cover.bottom) - Math.max(box.top, cover.top)
    if (width > box.width / 2 && height > box.height / 2 && isOpaque(other)) return true
  }
  return false
}

function frameAround(element: Element): Element | null {
  const view = windowOf(ownerDocumentOf(element) ?? document)
  try {
    return view?.frameElement ?? null
  } catch {
    return null
  }
}
