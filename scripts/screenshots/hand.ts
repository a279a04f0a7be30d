import type { Screen } from '@/tests/support/running-browser'
import { until } from '@/tests/support/until'

/** Uses a page of ours in whatever language it speaks. */
export interface Hand {
  screen: Screen
  /** Presses what is named so: a button, a link, or the line that opens more. */
  press(name: string): Promise<void>
  fill(label: string, value: string): Promise<void>
  /** Waits for words. */
  see(words: string): Promise<void>
}

export function handOn(screen: Screen): Hand {
  return {
    screen,
    press: async (name) => void (await until(`“${name}”`, () => screen.evaluate(pressNamed, name))),
    fill: (label, value) => screen.fill('label', label, value),
    see: async (words) => void (await until(`“${words}”`, async () => (await screen.text()).includes(words))),
  }
}

/** Waits until nothing on the page changes any more. */
export async function rest(screen: Screen): Promise<void> {
  let before = ''
  await until('the page to be still', async () => {
    const now = await screen.evaluate(async () => {
      await document.fonts.ready
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return `${document.documentElement.scrollHeight} ${document.body.innerText}`
    })
    const isStill = now === before && now.length > 10
    before = now
    return isStill
  })
}

/** Inside the page. */
function pressNamed(name: string): boolean {
  const all = document.querySelectorAll<HTMLElement>(
    'button, a, summary, [role=button], input[type=checkbox]',
  )
  const nameOf = (one: HTMLElement) =>
    one.getAttribute('aria-label') ??
    (one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent)
  const found = [...all].find((one) => nameOf(one)?.replaceAll(/\s+/g, ' ').trim() === name)
  found?.click()
  return found !== undefined
}
