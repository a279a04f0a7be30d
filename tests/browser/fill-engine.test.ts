import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EnginePage, openEnginePage } from '@/tests/fixtures/pages/engine-page'
import { india, localPages } from '@/tests/fixtures/pages/pages'
import { benign, hostile } from '@/tests/fixtures/pages/visibility'

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let engine: EnginePage
  beforeAll(async () => {
    engine = await openEnginePage(browser)
  })
  afterAll(() => engine?.close())

  describe('the local recharge pages', () => {
    for (const { file, order, outcome, reason, values, chosen = [] } of localPages) {
      it(`${file}: ${outcome}${reason === null ? '' : ` (${reason})`}`, async () => {
        await engine.showFile(file)
        const report = await engine.fill(order)
        expect(report, JSON.stringify(report, null, 1)).toMatchObject({ outcome, reason })
        for (const [selector, value] of Object.entries(values)) {
          expect(`${selector} = ${await engine.valueOf(selector)}`).toBe(`${selector} = ${value}`)
        }
        for (const selector of chosen)
          expect(
            await engine.inPage(`document.querySelectorAll(${JSON.stringify(selector)}).length`),
            selector,
          ).toBe(1)
        expect(await engine.inPage('window.__submits')).toEqual([])
      })
    }
  })

  describe('a fill in turns', () => {
    it('asks for judgement with a sketch, and reports once the judgements are in', async () => {
      await engine.showFile('late-fields.html')
      const { order } = localPages.find(({ file }) => file === 'late-fields.html') ?? { order: null }
      const done = await engine.run<{ asked: number; outcome: string }>(`(async () => {
      const turn = engine.takeTurns(document)
      let state = await turn(${JSON.stringify({ ...order, allowedOrigin: engine.origin })})
      let asked = 0
      while ('sketch' in state) { asked++; state = await turn(JSON.parse(JSON.stringify(engine.judgePage(state.sketch)))) }
      return { asked, outcome: state.report.outcome }
    })()`)
      expect(done.outcome).toBe('filled')
      expect(done.asked).toBeGreaterThan(2)
      expect(await engine.valueOf('#hp')).toBe('081100000001')
    })
  })

  describe('what a person cannot see is not filled', () => {
    const fillIn = async (html: string): Promise<string> => {
      await engine.show(html)
      await engine.fill({ number: india, amount: null })
      return engine.valueOf('#n')
    }

    it(`leaves ${hostile.length} hostile layouts empty`, async () => {
      const filled: string[] = []
      for (const { name, html } of hostile) if ((await fillIn(html)) !== '') filled.push(name)
      expect(filled).toEqual([])
      expect(hostile.length).toBeGreaterThanOrEqual(40)
    })

    it(`fills ${benign.length} benign layouts`, async () => {
      const empty: string[] = []
      for (const { name, html } of benign) if ((await fillIn(html)) !== '9999900001') empty.push(name)
      expect(empty).toEqual([])
      expect(benign.length).toBeGreaterThanOrEqual(60)
    })
  })

  describe('a page whose controls are named like properties', () => {
    it('is read and filled all the same, under every name there is', async () => {
      await engine.show('<!doctype html><title>Recharge</title>')
      const names = await engine.inPage<string[]>(`(() => {
      const names = new Set()
      for (let at = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name)
      for (let at = Document.prototype; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name)
      return [...names]
    })()`)
      const wrong: string[] = []
      for (let from = 0; from < names.length; from += 20) {
        const some = names.slice(from, from + 20)
        for (const attribute of ['name', 'id']) {
          const traps = some
            .map((name) => `<input ${attribute}="${name}" type="text"><img ${attribute}="${name}" alt="">`)
            .join('')
          await engine.show(
            `<!doctype html><title>Recharge</title><h1>Recharge</h1><form><label>Mobile number <input class="n" type="tel"></label>${traps}</form><form ${attribute}="${some[0]}"></form>`,
          )
          await engine.fill({ number: india, amount: null })
          const held = await engine.inPage<string>(
            "Array.prototype.map.call(Document.prototype.querySelectorAll.call(document, 'input'), (input) => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').get.call(input)).join('')",
          )
          if (held !== '9999900001') wrong.push(`${attribute}: ${some.join()} → ${held}`)
        }
      }
      expect(wrong).toEqual([])
      expect(names.length).toBeGreaterThanOrEqual(300)
    })
  })
})
