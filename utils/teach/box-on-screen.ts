import { boxOf, ownerDocumentOf, windowOf } from '@/utils/fill/page/read-dom'

/** Where an element is in the top window, whatever frames it is in. */
export function boxOnScreen(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = boxOf(element)
  const frame = windowOf(ownerDocumentOf(element) ?? document)?.frameElement ?? null
  if (frame === null) return { x, y, width, height }
  const outer = boxOnScreen(frame)
  return { x: x + outer.x + frame.clientLeft, y: y + outer.y + frame.clientTop, width, height }
}
