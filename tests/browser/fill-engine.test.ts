import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EnginePage, openEnginePage } from '@/tests/fixtures/pages/engine-page'
import { losingPage, losingPages } from '@/tests/fixtures/pages/losing-pages'
import { india, localPages } from '@/tests/fixtures/pages/pages'
import { benign, hostile } from '@/tests/fixtures/pages/visibility'
import { tally } from '@/tests/support/tally'

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

  describe('a number that is in is seen to stay, or it is said that it did not, on a page that', () => {
    it.each(losingPages)('$name', async ({ body, holds, reason }) => {
      await engine.show(losingPage(body))
      const report = await engine.fill({
        number: india,
        amount: { minor: 2000, decimals: 2, currency: 'INR' },
      })
      const told = JSON.stringify(report, null, 1)
      expect(await engine.inPage('read()'), told).toEqual(holds)
      expect(report, told).toMatchObject({ outcome: reason === null ? 'filled' : 'partly', reason })
    })
  })

  describe('a fill in turns', () => {
    it('asks what it cannot decide, and reports once the answers are in', async () => {
      await engine.showFile('late-fields.html')
      const { order } = localPages.find(({ file }) => file === 'late-fields.html') ?? { order: null }
      const done = await engine.run<{ asked: number; outcome: string }>(`(async () => {
      const turn = engine.takeTurns(document)
      let state = await turn(${JSON.stringify({ ...order, allowedOrigin: engine.origin })})
      let asked = 0
      while ('question' in state) { asked++; state = await turn(JSON.parse(JSON.stringify({ answer: await engine.answer(state.question) }))) }
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
      tally(`visibility: hostile layouts in ${browser}`, hostile.length, 40)
    })

    it(`fills ${benign.length} benign layouts`, async () => {
      const empty: string[] = []
      for (const { name, html } of benign) if ((await fillIn(html)) !== '9999900001') empty.push(name)
      expect(empty).toEqual([])
      tally(`visibility: benign layouts in ${browser}`, benign.length, 60)
    })
  })

  describe('a field that takes only some ways of writing', () => {
    const show = (believes: string) =>
      engine.show(`<!doctype html><title>Recharge</title><h1>Recharge</h1>
        <form><label>Mobile number <input id="n" type="tel"></label></form>
        <script>
          const field = document.querySelector('#n')
          let kept = ''
          field.addEventListener('input', (event) => {
            if (${believes}) kept = field.value
            else field.value = kept
          })
        </script>`)

    it.each([
      ['an edit by the browser', "event.isTrusted && event.inputType === 'insertText'"],
      ['one key after the other', "!event.isTrusted && event.inputType !== 'insertReplacementText'"],
    ])('is filled when it believes only %s', async (_, believes) => {
      await show(believes)
      const report = await engine.fill({ number: india, amount: null })
      expect(report.fields, JSON.stringify(report)).toMatchObject([{ status: 'filled', after: '9999900001' }])
      expect(await engine.valueOf('#n')).toBe('9999900001')
    })

    it('is left as it was when it believes none, and that is told', async () => {
      await show('false')
      const report = await engine.fill({ number: india, amount: null })
      expect(report.fields, JSON.stringify(report)).toMatchObject([
        { status: 'rejected', reason: 'value-cleared' },
      ])
      expect(await engine.valueOf('#n')).toBe('')
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
      tally(`names of properties, each as name and id, in ${browser}`, names.length, 300)
    })
  })

  describe('the gates in the page', () => {
    const order = { number: india, amount: null }

    it('refuse a page of another origin than the allowed one', async () => {
      await engine.showFile('voucher.html')
      const report = await engine.run(
        `engine.fillPage(document, ${JSON.stringify({ ...order, allowedOrigin: 'https://carrier.example' })})`,
      )
      expect(report).toMatchObject({ outcome: 'refused', reason: 'wrong-origin', fields: [] })
      expect(await engine.valueOf('#msisdn')).toBe('')
    })

    it('refuse a document inside a frame', async () => {
      await engine.showFile('in-frame.html')
      const allowed = JSON.stringify({ ...order, allowedOrigin: engine.origin })
      const report = await engine.run(
        `engine.fillPage(document.querySelector('iframe').contentDocument, ${allowed})`,
      )
      expect(report).toMatchObject({ outcome: 'refused', reason: 'framed' })
      expect(await engine.valueOf('iframe >>> [name=mdn]')).toBe('')
    })

    it('notice a field that hides itself when it gets the focus', async () => {
      await engine.show(
        '<!doctype html><title>Recharge</title><h1>Recharge</h1><label>Mobile number <input id="n" type="tel" onfocus="this.style.opacity=0;window.had=[]" oninput="window.had.push(this.value)"></label>',
      )
      await engine.fill(order)
      expect(await engine.valueOf('#n')).toBe('')
      expect(await engine.inPage('window.had.filter(Boolean)')).toEqual([])
    })

    it('write nothing but the one number', async () => {
      await engine.show(
        '<!doctype html><title>Recharge</title><h1>Recharge</h1><form><label>Mobile number <input id="n" type="tel"></label><label>Password <input id="p" type="password"></label><label>Card number <input id="c" type="tel"></label><label>OTP <input id="o" type="tel" maxlength="6"></label><input id="h" type="hidden" name="phone"></form>',
      )
      await engine.fill(order)
      const held = await engine.inPage("[...document.querySelectorAll('input')].map((input) => input.value)")
      expect(held).toEqual(['9999900001', '', '', '', ''])
    })
  })

  describe('a form that sends itself while it is written into', () => {
    const form =
      '<form oninput="this.requestSubmit()"><label>Mobile number <input id="n" type="tel"></label></form>'
    const note =
      "<script>window.sent = 0; addEventListener('submit', (event) => { event.preventDefault(); top.sent++ })</script>"

    it.each([
      ['of the page', form, '#n'],
      ['in a shadow root', '<x-form></x-form>', 'x-form >>> #n'],
      ['in a frame', '<iframe></iframe>', 'iframe >>> #n'],
    ])('is held: %s', async (_, body, field) => {
      await engine.show(`<!doctype html><title>Recharge</title><h1>Recharge</h1>${body}${note}<script>
        const host = document.querySelector('x-form')
        if (host) host.attachShadow({ mode: 'open' }).innerHTML = \`${form}\`
        const frame = document.querySelector('iframe')
        if (frame) frame.contentDocument.body.innerHTML = \`${form}\`
        for (const one of document.querySelectorAll('iframe,x-form')) {
          const root = one.shadowRoot ?? one.contentWindow
          root.addEventListener('submit', (event) => { event.preventDefault(); top.sent++ }, false)
        }
      </script>`)
      await engine.fill({ number: india, amount: null })
      expect(await engine.valueOf(field)).toBe('9999900001')
      expect(await engine.inPage('location.pathname + location.search')).toBe('/shown')
      expect(await engine.inPage('window.sent')).toBe(0)
    })
  })

  describe('what is taught', () => {
    it.each(['one-screen.html', 'shadow.html', 'in-frame.html', 'tiles.html', 'three-boxes.html'])(
      'leads back to every field of %s after a reload',
      async (file) => {
        await engine.showFile(file)
        const pointers = await engine.run<unknown[]>(
          'engine.findFields(document).map(({ element }) => engine.pointTo(element))',
        )
        expect(pointers.length).toBeGreaterThan(1)
        await engine.showFile(file)
        const isSame = await engine.run<boolean[]>(
          `(() => { const found = engine.findFields(document); return ${JSON.stringify(pointers)}.map((pointer, at) => engine.followPointer(document, pointer) === found[at].element) })()`,
        )
        expect(isSame).toEqual(pointers.map(() => true))
      },
    )

    it('is used where nothing would be found', async () => {
      await engine.show(
        '<!doctype html><title>x</title><div><p>Gib hier etwas ein</p><input class="zz"></div>',
      )
      const pointer = { through: [], selectors: ['.zz'], label: '' }
      const recipe = {
        version: 1,
        host: 'localhost',
        number: pointer,
        amount: null,
        confirm: null,
        successText: null,
        lastWorkedAt: null,
      } as const
      expect(await engine.fill({ number: india, amount: null, recipe })).toMatchObject({
        outcome: 'filled',
        recipe: 'used',
      })
      expect(await engine.valueOf('.zz')).toBe('9999900001')
    })

    it('that leads nowhere says so and falls back to finding', async () => {
      await engine.showFile('two-phones.html')
      const pointer = { through: ['#gone'], selectors: ['#gone', ':::', 'input'], label: '' }
      const recipe = {
        version: 1,
        host: 'localhost',
        number: pointer,
        amount: null,
        confirm: null,
        successText: null,
        lastWorkedAt: null,
      } as const
      expect(await engine.fill({ number: india, amount: null, recipe })).toMatchObject({
        outcome: 'filled',
        recipe: 'failed',
      })
      expect(await engine.valueOf('#target')).toBe('9999900001')
    })
  })

  describe('recognition', () => {
    it.each([
      [true, 'number-step.html'],
      [true, 'tiles.html'],
      [true, 'login.html'],
      [false, 'otp-boxes.html'],
      [false, 'nothing-fits.html'],
      [false, 'hidden-only.html'],
    ])('%s for %s', async (expected, file) => {
      await engine.showFile(file)
      expect(
        await engine.run('engine.recognisePage(async (sketch) => engine.judgePage(sketch), document)'),
      ).toBe(expected)
    })

    it.each([
      [true, '<h1>Payment successful</h1><p>You have topped up ₹20.00</p>'],
      [true, '<h2>チャージが完了しました</h2><p>¥20</p>'],
      [false, '<h1>Payment successful</h1><p>You have topped up ₹30</p>'],
      [false, '<h1>Payment failed</h1><p>₹20</p>'],
    ])('%s for %s', async (expected, body) => {
      await engine.show(`<!doctype html>${body}`)
      const asked = '{ amount: { minor: 2000, decimals: 2 }, successText: null }'
      expect(await engine.run(`engine.recogniseSuccess(document, ${asked}).isSuccess`)).toBe(expected)
    })
  })
})
