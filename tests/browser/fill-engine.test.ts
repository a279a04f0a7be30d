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

describe('a fill in turns', () => {
  it('asks for judgement with a sketch, and reports once the judgements are in', async () => {
    await engine.showFile('late-fields.html')
    const { order } = localPages.find(({ file }) => file === 'late-fields.html') ?? { order: null }
    const done = await engine.run<{ asked: number; outcome: string }>(`(async () => {
      const turn = engine.takeTurns(document)
      let state = await turn(${JSON.stringify({ ...order, allowedOrigin: 'http://localhost' })})
      let asked = 0
      while ('sketch' in state) { asked++; state = await turn(JSON.parse(JSON.stringify(engine.judgePage(state.sketch)))) }
      return { asked, outcome: state.report.outcome }
    })()`)
    expect(done.outcome).toBe('filled')
    expect(done.asked).toBeGreaterThan(2)
    expect(await engine.valueOf('#hp')).toBe('081100000001')
  })
})
