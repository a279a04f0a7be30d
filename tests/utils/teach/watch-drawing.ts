import { vi } from 'vitest'
import '@/tests/utils/fill/pretend-layout'

/** What the picker says, each a word of its own. */
export const lessonWords = {
  number: 'Which is the number?',
  amount: 'Which is the amount?',
  confirm: 'Which confirms it?',
  success: 'What says that it went through?',
  skip: 'Skip',
  leave: 'Leave',
  keys: 'Tab, Enter, Esc',
  saved: 'Kept',
  failed: 'Not kept',
  nothing: 'Nothing here',
}

/** Sees into the closed roots in which a lesson is drawn, as no page can. */
export function watchDrawings() {
  const roots: ShadowRoot[] = []
  const attach = Element.prototype.attachShadow
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init)
    if (init.mode === 'closed') roots.push(root)
    return root
  })
  const last = (): ShadowRoot => {
    const root = roots.at(-1)
    if (root === undefined) throw new Error('nothing is drawn')
    return root
  }
  const [frameOf, barOf] = [() => last().children[0], () => last().children[1]] as [
    () => HTMLElement,
    () => HTMLElement,
  ]
  return {
    stop: () => spy.mockRestore(),
    /** How many are on the page. */
    count: () => roots.filter((root) => root.host.isConnected).length,
    text: () => last().querySelector('[role=status]')?.textContent ?? '',
    buttons: () =>
      Array.from(last().querySelectorAll<HTMLElement>('[role=button]'))
        .filter(({ style }) => style.display !== 'none')
        .map(({ textContent }) => textContent),
    middleOf(button: string): { x: number; y: number } {
      const face = Array.from(last().querySelectorAll('[role=button]')).find(
        ({ textContent }) => textContent === button,
      )
      const box = face?.getBoundingClientRect()
      if (box === undefined) throw new Error(`no button ${button}`)
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    },
    /** Left edge of the framed element, or null when nothing is framed. */
    framed: () => (frameOf().style.display === 'none' ? null : Number.parseFloat(frameOf().style.left) + 4),
    isAtBottom: () => barOf().style.bottom === '16px',
  }
}
