import { boxOf, viewOf } from '@/utils/fill/page/read-dom'
import { heard, tell } from './tell'

/**
 * A press as a mouse makes it: widgets open on the first event, on the last, or on one in between.
 * Only for a list that `mayOpenList`, and for an entry of one that has just been opened.
 */
export function press(element: Element): void {
  const box = boxOf(element)
  const view = viewOf(element)
  const about = {
    ...heard,
    view,
    button: 0,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  }
  const pointer = { ...about, pointerId: 1, pointerType: 'mouse', isPrimary: true }
  for (const event of [
    new PointerEvent('pointermove', pointer),
    new PointerEvent('pointerdown', { ...pointer, buttons: 1 }),
    new MouseEvent('mousedown', { ...about, buttons: 1 }),
    new PointerEvent('pointerup', pointer),
    new MouseEvent('mouseup', about),
    new MouseEvent('click', about),
  ])
    tell(element, event)
}
