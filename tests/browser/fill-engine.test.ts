import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EnginePage, openEnginePage } from '@/tests/fixtures/pages/engine-page'
import { localPages } from '@/tests/fixtures/pages/pages'

let engine: EnginePage

beforeAll(async () => {
  engine = await openEnginePage()
})
afterAll(() => engine.close())

describe('the local recharge pages', () => {
  for (const { file, order, outcome, reason, values, chosen = [] } of localPages) {
    it(`${file}: ${outcome}${reason === null ? '' : ` (${reason})`}`, async () => {
      await engine.showFile(file)
      const report = await engine.fill(order)
      expect(report, JSON.stringify(report, null, 1)).toMatchObject({ outcome, reason })
      for (const [selector, value] of Object.entries(values)) {
        expect(`${selector} = ${await engine.valueOf(selector)}`).toBe(`${selector} = ${value}`)
      }
      for (const selector of chosen) expect(await engine.page.locator(selector).count(), selector).toBe(1)
      expect(await engine.page.evaluate('window.__submits')).toEqual([])
    })
  }
})
