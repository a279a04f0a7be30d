import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EnginePage, openEnginePage } from '@/tests/fixtures/pages/engine-page'
import { guardedPage, guardedPages, guardedRecipe } from '@/tests/fixtures/pages/guarded-pages'
import { india } from '@/tests/fixtures/pages/pages'
import { tally } from '@/tests/support/tally'

const amount = { currency: 'INR', minor: 2_000, decimals: 2 }

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let engine: EnginePage
  let tried = 0
  beforeAll(async () => {
    engine = await openEnginePage(browser)
  })
  afterAll(() => engine?.close())

  describe('a guard keeps us off', () => {
    it.each(guardedPages)('$name', async ({ body, holds, taught, asksAmount, reason, before = 'null' }) => {
      await engine.show(guardedPage(body))
      const order = {
        number: india,
        amount: asksAmount ? amount : null,
        allowedOrigin: engine.origin,
        recipe: taught === undefined ? null : guardedRecipe(taught),
      }
      const report = await engine.run(`(${before}, engine.fillPage(document, ${JSON.stringify(order)}))`)
      expect(await engine.inPage('read()'), JSON.stringify(report, null, 1)).toEqual(holds)
      if (reason !== undefined) expect(report).toMatchObject({ reason })
      tried++
    })

    it('often enough', () => tally(`guards of a fill in ${browser}`, tried, 50))
  })
})
