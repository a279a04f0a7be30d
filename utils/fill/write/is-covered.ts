import {
  attributeOf,
  boxOf,
  closest,
  contains,
  ownerDocumentOf,
  queryAll,
  rootOf,
  styleOf,
  tagOf,
  topmostAt,
} from '@/utils/fill/page/read-dom'

import { alphaOf } from './is-painted'

/** Whether something else lies over an element, or over too much of it. */
export function isCovered(element: Element): boolean {
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
  return seen.length < 3 || isUnderGlass(element, box)
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
