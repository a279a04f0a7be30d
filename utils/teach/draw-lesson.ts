import { boxOf } from '@/utils/fill/page/read-dom'
import { boxOnScreen } from './box-on-screen'
import type { LessonWords } from './lesson'

export type BarButton = 'skip' | 'leave'

export interface LessonDrawing {
  /** Says what to point at now. */
  say(text: string, buttons: readonly BarButton[]): void
  /** Frames an element, or none. */
  frame(element: Element | null): void
  /** Which button of the bar lies at a point of the top window. */
  buttonAt(x: number, y: number): BarButton | null
  remove(): void
}

const ink = '#1b1e4b'
const accent = '#ffb000'

/**
 * Draws over the page inside a closed shadow root that lets every click through, so that the page can neither reach
 * it nor put something under a click on it: presses are hit-tested by their coordinates.
 */
export function drawLesson(document: Document, words: LessonWords): LessonDrawing {
  // Styles are set through the object model, which a page's own content policy does not govern.
  const host = made(
    'div',
    'all: initial; position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; padding: 0; border: 0; background: none; overflow: visible; pointer-events: none; z-index: 2147483647',
  )
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const frame = made(
    'div',
    `position: fixed; display: none; box-sizing: border-box; border: 3px solid ${accent}; outline: 2px solid ${ink}; border-radius: 4px`,
  )
  const bar = made(
    'div',
    `position: fixed; left: 50%; transform: translateX(-50%); max-width: 90vw; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 12px 16px; border-radius: 8px; background: ${ink}; color: #fff; font: 16px/1.4 system-ui, sans-serif; box-shadow: 0 4px 24px #0008`,
  )
  const said = made('strong', 'font-weight: 600')
  said.setAttribute('role', 'status')
  const keys = made('small', 'opacity: .85; font-size: 13px')
  keys.textContent = words.keys
  const buttonStyle = 'border: 1px solid #fff; border-radius: 6px; padding: 4px 12px'
  const faces = { skip: made('span', buttonStyle), leave: made('span', buttonStyle) }
  for (const name of ['skip', 'leave'] as const) {
    faces[name].setAttribute('role', 'button')
    faces[name].textContent = words[name]
  }
  bar.append(said, faces.skip, faces.leave, keys)
  root.append(frame, bar)
  document.documentElement.append(host)
  // Above dialogs and whatever else claims to be on top.
  host.showPopover()
  let shown: readonly BarButton[] = []

  return {
    say(text, buttons) {
      said.textContent = text
      shown = buttons
      for (const name of ['skip', 'leave'] as const) {
        faces[name].style.display = buttons.includes(name) ? 'inline-block' : 'none'
      }
      keys.style.display = buttons.length > 0 ? 'inline' : 'none'
      bar.style.top = '16px'
    },
    frame(element) {
      frame.style.display = element === null ? 'none' : 'block'
      if (element === null) return
      const { x, y, width, height } = boxOnScreen(element)
      Object.assign(frame.style, {
        left: `${x - 4}px`,
        top: `${y - 4}px`,
        width: `${width + 8}px`,
        height: `${height + 8}px`,
      })
      // Never over what is being pointed at.
      const isInTheWay = y < boxOf(bar).height + 32
      Object.assign(bar.style, isInTheWay ? { top: 'auto', bottom: '16px' } : { top: '16px', bottom: 'auto' })
    },
    buttonAt(x, y) {
      const isIn = (name: BarButton) => {
        const box = boxOf(faces[name])
        return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
      }
      return shown.find(isIn) ?? null
    },
    remove: () => host.remove(),
  }

  function made<K extends keyof HTMLElementTagNameMap>(tag: K, style: string): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag)
    element.style.cssText = style
    return element
  }
}
