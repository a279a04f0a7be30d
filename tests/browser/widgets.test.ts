import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openDisplay, startBrowser } from '@/tests/support/browsers'
import { addSim, openOver } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { buildWidgets, widgetNames } from '@/tests/support/widgets/build-widgets'
import {
  openWidgets,
  serveWidgets,
  type WantedForm,
  type WidgetPages,
} from '@/tests/support/widgets/open-widgets'
import { word } from '@/tests/support/words'

const order = {
  number: {
    e164: '+447700900123',
    nationalNumber: '7700900123',
    trunkPrefix: '0',
    countryCallingCode: '44',
    country: 'GB',
    nationalFormatted: '07700 900123',
  },
  amount: { minor: 1000, decimals: 2, currency: 'GBP' },
}

const wanted: Record<WantedForm, string> = { national: '07700900123', prefixed: '+447700900123' }

/** Libraries that hold E.164 whatever they show. */
const normalising = ['intl-tel-input', 'react-phone-number-input']

/** What is known not to come out as it should, so that getting better is noticed as well as getting worse. */
const gaps: Record<string, Partial<{ number: string; amount: string }>> = {
  // It reshapes only numbers that can be in use, and a number kept for fiction is none: it holds what was written.
  'vue-tel-input prefixed': { number: wanted.national },
}

beforeAll(buildWidgets, 300_000)

test('there are enough libraries to speak of', () => {
  expect(widgetNames.length).toBeGreaterThanOrEqual(30)
})

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let pages: WidgetPages
  beforeAll(async () => {
    pages = await openWidgets(browser)
  })
  afterAll(() => pages?.close())

  describe.each(['national', 'prefixed'] as const)('in the %s form', (form) => {
    test.each(widgetNames)('%s holds the number and the amount', async (widget) => {
      const { held, harm, report } = await pages.fill(widget, form, order)
      const told = JSON.stringify(report, null, 1)
      const due = normalising.includes(widget) ? wanted.prefixed : wanted[form]
      const gap = gaps[`${widget} ${form}`] ?? {}
      expect(harm).toEqual([])
      expect(report.outcome, told).toBe('amount' in gap ? 'partly' : 'filled')
      expect(
        { number: held.number.replace(/[\s()-]/g, ''), amount: held.amount && String(Number(held.amount)) },
        told,
      ).toEqual({ number: gap.number ?? due, amount: gap.amount ?? '10' })
    })
  })

  test('the whole extension fills them too, from its popup', async () => {
    const site = await serveWidgets()
    onTestFinished(() => site.stop())
    const display = await openDisplay()
    const running = await startBrowser(browser, { display })
    await addSim(running, {
      carrier: 'giffgaff',
      number: '+44 7700 900123',
      name: 'London line',
      usual: { amount: '10', currency: 'GBP' },
    })
    const { host } = new URL(site.origin)
    for (const widget of ['steps', 'mui', 'shoelace', 'angular-signals']) {
      const { page, popup } = await openOver(
        running,
        display,
        `${site.origin}/index.html?widget=${widget}&form=prefixed`,
      )
      const isFirst = widget === 'steps'
      if (isFirst) await popup.click('button', word('fillUnknownPage', { host }))
      await popup.click('button', isFirst ? word('allowAndFill') : word('fillPage'))
      await until('the report', async () => (await popup.text()).includes(word('outcomeFilled')))
      const held = await page.evaluate(() => ({ ...window.heldState(), harm: window.harm }))
      expect({ widget, ...held }, await popup.text()).toEqual({
        widget,
        number: wanted.prefixed,
        amount: '10',
        harm: [],
      })
      await popup.click('button', word('itFailed'))
      await until(
        'the attempt to be settled',
        async () => (await popup.count('button', word('itFailed'))) === 0,
      )
      await popup.close()
      await page.close()
    }
  })
})

declare global {
  interface Window {
    heldState: () => { number: string; amount: string }
    harm: string[]
  }
}
