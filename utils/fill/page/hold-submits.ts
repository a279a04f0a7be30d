import type { FindHints } from '@/utils/fill/find-fields'
import { collectRoots } from './collect-roots'
import { isDocument, windowOf } from './read-dom'

export interface HeldSubmits {
  /** Holds the forms of frames and shadow roots that came since. */
  renew(): void
  release(): void
}

const { addEventListener, removeEventListener } = EventTarget.prototype

/**
 * Stops any form from being sent while we write, whatever the page's own handlers do. A submit in a frame or in a
 * shadow root never reaches the window above, so each is held at its own root.
 */
export function holdSubmits(document: Document, hints: FindHints): HeldSubmits {
  const held = new Set<Node>()
  const renew = (): void => {
    for (const root of collectRoots(document, hints)) {
      held.add(root)
      hold(root)
    }
  }
  renew()
  return {
    renew,
    release() {
      for (const root of held) letGo(root)
    },
  }
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** A page's own listeners may stand on the window, which hears before anything below it. */
const windowAt = (root: Node): Window | null => (isDocument(root) ? windowOf(root) : null)

function hold(root: Node): void {
  const view = windowAt(root)
  if (view === null) addEventListener.call(root, 'submit', stop, true)
  else view.addEventListener('submit', stop, true)
}

function letGo(root: Node): void {
  const view = windowAt(root)
  if (view === null) removeEventListener.call(root, 'submit', stop, true)
  else view.removeEventListener('submit', stop, true)
}
