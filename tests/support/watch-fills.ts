import type { FillAnswer } from '@/utils/messages/fill-answer'
import type { RunningBrowser, Screen } from './running-browser'
import { until } from './until'

/** Tells how fills end without touching the page they are about: a page of the extension's own reads the notes on them. */
export interface FillWatch {
  /**
   * Makes a gesture and waits for its answer: null when the browser let nobody into the page any more, which only the
   * icon of the page in front tells.
   */
  after(gesture: () => unknown, page: Screen): Promise<FillAnswer | null>
}

export async function watchFills(browser: RunningBrowser): Promise<FillWatch> {
  const reader = await browser.openExtension('welcome.html')
  const readNewest = () => reader.evaluate(newestFill)
  return {
    async after(gesture, page) {
      const before = (await readNewest())?.at ?? 0
      await gesture()
      const readAnswer = async () => {
        const newest = await readNewest()
        return newest && newest.at > before ? newest : null
      }
      const answered = await until('the gesture to be answered', async () => {
        const answer = await readAnswer()
        if (answer) return { answer }
        // A page on its way elsewhere has no address to ask by.
        const { title } = await page
          .url()
          .then(browser.badge)
          .catch(() => ({ title: '' }))
        // The note comes before the icon.
        return / filled in/.test(title) ? { answer: await readAnswer() } : null
      })
      return answered.answer
    },
  }
}

/** Inside a page of the extension. */
async function newestFill(): Promise<FillAnswer | null> {
  interface Api {
    storage: { session: { get(all: null): Promise<Record<string, { lastFill?: FillAnswer | null }>> } }
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const notes = Object.values(await (browser ?? chrome).storage.session.get(null))
  const fills = notes.flatMap(({ lastFill }) => (lastFill ? [lastFill] : []))
  return fills.sort((a, b) => b.at - a.at)[0] ?? null
}
