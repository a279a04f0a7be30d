import { expect, test } from 'vitest'
import { browserNames, startBrowser } from '@/tests/support/browsers'
import type { Screen } from '@/tests/support/running-browser'
import { addSim } from '@/tests/support/sim-keeper'
import { tally } from '@/tests/support/tally'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

const line = {
  carrier: 'povo2.0',
  number: '090-0000-1234',
  name: 'Tokyo line',
  usual: { amount: '3000', currency: 'JPY' },
} as const

// Each window is once the first.
const rounds = 3

test.each(browserNames)(
  'of two popups and a dashboard that pay at once, one begins and two are stopped, in %s',
  async (name) => {
    const browser = await startBrowser(name)
    await addSim(browser, line)
    const windows = [
      await browser.openExtension('popup.html'),
      await browser.openExtension('popup.html'),
      await browser.openExtension('dashboard.html#/sims'),
    ]
    let clashes = 0
    for (let round = 0; round < rounds; round += 1) {
      for (const window of windows) {
        await window.evaluate(reload)
        await openPayForm(window)
      }
      // Each window comes first in its turn, and each is pressed twice.
      const order = windows.map((_, at) => windows[(at + round) % windows.length] ?? windows[0])
      await Promise.all(order.map((window) => window?.evaluate(pressPay, word('payNow'))))
      const isStopped = async (window: Screen) => (await window.text()).includes(word('attemptStops'))
      await until('two to be stopped', async () => {
        const stopped = await Promise.all(windows.map(isStopped))
        return stopped.filter(Boolean).length === 2
      })
      expect(await readAttempts(windows[0])).toEqual({ open: 1, guards: 1, all: round + 1 })
      clashes += 2
      const [inTheWay] = await whichAre(windows, isStopped)
      await inTheWay?.click('button', word('itFailed'))
      await until('it to be settled', async () => (await readAttempts(windows[0]))?.open === 0)
    }
    tally(`two popups and a dashboard in ${name}: payments refused`, clashes, 2 * rounds)
  },
)

async function whichAre(windows: Screen[], isIt: (window: Screen) => Promise<boolean>): Promise<Screen[]> {
  const answers = await Promise.all(windows.map(isIt))
  return windows.filter((_, at) => answers[at])
}

/** As a person gets there from where the window opens. */
async function openPayForm(window: Screen): Promise<void> {
  await until('the form to pay', async () => {
    return window.evaluate(
      (name, payNow, payElsewhere) => {
        const button = (text: string) =>
          [...document.querySelectorAll<HTMLElement>('button, a')].find(({ innerText }) =>
            innerText.includes(text),
          )
        if (document.documentElement.dataset['isLeft']) return false
        const submit = [...document.querySelectorAll<HTMLElement>('[type=submit]')]
        if (submit.some(({ innerText }) => innerText === payNow)) return true
        const next = button(payElsewhere) ?? button(name)
        next?.click()
        return false
      },
      line.name,
      word('payNow'),
      word('payElsewhere'),
    )
  })
}

/** Marks the document too: what stands in it is of the last round. */
function reload(): void {
  document.documentElement.dataset['isLeft'] = 'yes'
  location.reload()
}

/** Twice, as an impatient hand does. */
function pressPay(payNow: string): void {
  const submit = [...document.querySelectorAll<HTMLElement>('[type=submit]')]
  const button = submit.find(({ innerText }) => innerText === payNow)
  button?.click()
  button?.click()
}

/** What the database holds, not what a window shows. */
async function readAttempts(window: Screen | undefined) {
  return window?.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sim-keeper')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const rows = await new Promise<{ openAttemptOf: string | null; event: { status?: string } }[]>(
      (resolve) => {
        const request = database.transaction('events').objectStore('events').getAll()
        request.onsuccess = () => resolve(request.result)
      },
    )
    database.close()
    const topUps = rows.filter(({ event }) => event.status !== undefined)
    return {
      open: topUps.filter(({ event }) => event.status === 'attempted').length,
      guards: rows.filter(({ openAttemptOf }) => openAttemptOf !== null).length,
      all: topUps.length,
    }
  })
}
