import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooserPage, chooserPages } from '@/tests/fixtures/pages/chooser-pages'
import { countryPage, countryPages } from '@/tests/fixtures/pages/country-pages'
import { type EnginePage, openEnginePage } from '@/tests/fixtures/pages/engine-page'
import { britain, india } from '@/tests/fixtures/pages/pages'

const amount = { currency: 'INR', minor: 2_000, decimals: 2 }

describe.each(['chromium', 'firefox'] as const)(
  'in %s what is wanted is chosen, or it is said that it was not',
  (browser) => {
    let engine: EnginePage
    beforeAll(async () => {
      engine = await openEnginePage(browser)
    })
    afterAll(() => engine?.close())

    it.each(chooserPages)('from $name', async ({ body, holds, reason }) => {
      await engine.show(chooserPage(body))
      const report = await engine.fill({ number: india, amount })
      const told = JSON.stringify(report, null, 1)
      expect(await engine.inPage('read()'), told).toEqual(holds)
      expect(await engine.valueOf('#n')).toBe('9999900001')
      expect(report, told).toMatchObject({ outcome: reason === null ? 'filled' : 'partly', reason })
    })

    it.each(countryPages)('beside $name', async ({ body, holds, isIn }) => {
      await engine.show(countryPage(body))
      const report = await engine.fill({ number: britain, amount: null })
      const told = JSON.stringify(report, null, 1)
      expect(await engine.inPage('read()'), told).toEqual(holds)
      expect(report.outcome, told).toBe(isIn ? 'filled' : 'could-not-fill')
    })
  },
)
