import { browser } from 'wxt/browser'

/** Words the user selected on a page and asked to have read. */
export interface SelectedText {
  text: string
  /** The SIM the page most likely speaks of, or null. */
  simId: string | null
}

const key = 'selected-text'
/** No carrier's message comes near it. */
const mostCharacters = 8_000

/** Keeps it until it is read; the browser forgets it when it is closed. */
export async function keepSelectedText({ text, simId }: SelectedText): Promise<void> {
  await browser.storage.session.set({ [key]: { text: text.slice(0, mostCharacters), simId } })
}

/** Hands it over once. */
export async function takeSelectedText(): Promise<SelectedText | null> {
  const stored = (await browser.storage.session.get(key))[key] as SelectedText | undefined
  await browser.storage.session.remove(key)
  return stored ?? null
}
