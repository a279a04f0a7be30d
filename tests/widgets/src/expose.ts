/** What the framework itself holds: not what the DOM shows. */
export interface HeldState {
  number: string
  amount: string
}

declare global {
  interface Window {
    heldState: () => HeldState
    /** Everything that must never happen: submits, presses of the pay button, leaving the page. */
    harm: string[]
  }
}

window.harm = []
addEventListener(
  'submit',
  (event) => {
    event.preventDefault()
    window.harm.push('submit')
  },
  true,
)
addEventListener(
  'click',
  (event) => {
    const pressed = (event.composedPath()[0] as Element | undefined)?.closest?.('.pay')
    if (pressed) window.harm.push('press')
  },
  true,
)
addEventListener('beforeunload', () => window.harm.push('leave'))

/** Called once by each page, when its form stands. */
export function expose(heldState: () => HeldState): void {
  window.heldState = heldState
  document.body.dataset['ready'] = 'true'
}
