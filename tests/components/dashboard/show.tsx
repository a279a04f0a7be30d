import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { WordsContext } from '@/components/words-context'
import { en } from '@/utils/i18n/catalogs/en'
import { makeWords } from '@/utils/i18n/words'

export const words = makeWords('en', en)

/** Renders into a fresh page, in English. */
export function show(children: ComponentChildren): HTMLElement {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  act(() => render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, root))
  return root
}

/** Presses the button with this name. */
export async function press(root: HTMLElement, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )
  if (!button) throw new Error(`No button is named ${name}.`)
  await act(async () => button.click())
}
