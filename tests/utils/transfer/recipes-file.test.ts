import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRecipe } from '@/tests/support/sample-records'
import { tally } from '@/tests/support/tally'
import { decodeRecipes, encodeRecipes } from '@/utils/transfer/recipes-file'

// A document says this in the extension; here every text with a bracket left open is none.
const isSelector = (text: string) => !/\[[^\]]*$/.test(text)
const decode = (text: string) => decodeRecipes(text, isSelector)

const pointer = { through: ['pay-box'], selectors: ['#n', 'input[name="n"]'], label: 'Number' }
const taught = { ...sampleRecipe, number: pointer, amount: pointer, successText: 'Danke' }

describe('a file of taught sites', () => {
  it('comes back as it was written, but for when it last worked', () => {
    const recipes = [
      { ...taught, lastWorkedAt: '2026-06-01T12:00:00Z' },
      { ...taught, host: 'localhost:8080' },
    ]
    expect(decode(encodeRecipes(recipes))).toEqual({
      ok: true,
      recipes: recipes.map((recipe) => ({ ...recipe, lastWorkedAt: null })),
    })
  })

  it.each(['', 'null', '[]', '{}', '{"format":"sim-keeper-backup"}', '{"format":', 'x'.repeat(1_000_001)])(
    'is none when it holds %.40s',
    (text) => expect(decode(text)).toEqual({ ok: false, field: '' }),
  )

  const number = (changes: object) => ({ number: { ...pointer, ...changes } })
  it.each<[string, object]>([
    ['recipes.0.version', { version: 2 }],
    ['recipes.0.host', { host: 'Example.com' }],
    ['recipes.0.host', { host: '*.example.com' }],
    ['recipes.0.host', { host: 'example.com/path' }],
    ['recipes.0.host', { host: 'https://example.com' }],
    ['recipes.0.host', { host: 'user@example.com' }],
    ['recipes.0.host', { host: 'example.com:443' }],
    ['recipes.0.host', { host: 'exämple.com' }],
    ['recipes.0.host', { host: '' }],
    ['recipes.0.number.selectors.0', number({ selectors: ['x'.repeat(501)] })],
    ['recipes.0.number.selectors.1', number({ selectors: ['#n', 'input['] })],
    ['recipes.0.number.selectors.0', number({ selectors: [''] })],
    ['recipes.0.number.selectors.0', number({ selectors: [7] })],
    ['recipes.0.number', number({ selectors: [], label: '' })],
    ['recipes.0.number.selectors', number({ selectors: Array(21).fill('#n') })],
    ['recipes.0.number.through.0', number({ through: ['a['] })],
    ['recipes.0.number.through', number({ through: Array(9).fill('a') })],
    ['recipes.0.number.label', number({ label: 'x'.repeat(81) })],
    ['recipes.0.number.run', number({ run: 'alert(1)' })],
    ['recipes.0.number', { number: 'input' }],
    ['recipes.0.successText', { successText: 'x'.repeat(501) }],
    ['recipes.0.lastWorkedAt', { lastWorkedAt: 'yesterday' }],
    ['recipes.0.password', { password: pointer }],
  ])('is refused, and %s named, for %j', (field, changes) => {
    const text = JSON.stringify({
      format: 'sim-keeper-recipes',
      version: 1,
      recipes: [{ ...taught, ...changes }],
    })
    expect(decode(text)).toEqual({ ok: false, field })
  })

  it.each<[string, object]>([
    ['version', { version: 2 }],
    ['recipes', { recipes: {} }],
    ['recipes', { recipes: [taught, taught] }],
    [
      'recipes',
      { recipes: Array.from({ length: 1_001 }, (_, at) => ({ ...taught, host: `h${at}.example` })) },
    ],
    ['extra', { extra: 1 }],
  ])('is refused, and %s named, when the file itself is not right', (field, changes) => {
    const file = { format: 'sim-keeper-recipes', version: 1, recipes: [taught], ...changes }
    expect(decode(JSON.stringify(file))).toEqual({ ok: false, field })
  })

  it('brings no key of its own into a prototype', () => {
    const text = encodeRecipes([taught]).replace(
      '"version": 1,\n      "host"',
      '"__proto__": {"host": "x"},\n "version": 1, "host"',
    )
    expect(decode(text)).toMatchObject({ ok: false })
    expect(Object.hasOwn(Object.prototype, 'host')).toBe(false)
  })
})

describe('a file of taught sites that anybody wrote', () => {
  const good = encodeRecipes([taught, { ...taught, host: 'other.example', amount: null }])

  it('is refused with the field named, or holds recipes alone, 2,000 times', () => {
    let tried = 0
    let refused = 0
    fc.assert(
      fc.property(mutation, ({ at, length, text }) => {
        const start = at % good.length
        const mutated = good.slice(0, start) + text + good.slice(start + length)
        const begun = performance.now()
        const answer = decode(mutated)
        expect(performance.now() - begun).toBeLessThan(2_000)
        tried += 1
        if (answer.ok) expect(decode(encodeRecipes(answer.recipes))).toEqual(answer)
        else {
          refused += 1
          if (isOurs(mutated)) expect(answer.field).not.toBe('')
        }
      }),
      { numRuns: 2_000 },
    )
    expect(refused).toBeGreaterThan(1_000)
    tally('mutations of a file of taught sites', tried, 2_000)
  })

  const mutation = fc.record({
    at: fc.nat(1_000_000),
    length: fc.nat(12),
    text: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('null', '{}', '[]', '-1', '"', '1e999', '\\ud800', ',', '"x":1,', '"__proto__":{},'),
    ),
  })

  function isOurs(text: string): boolean {
    try {
      const file: unknown = JSON.parse(text)
      return (
        typeof file === 'object' && file !== null && 'format' in file && file.format === 'sim-keeper-recipes'
      )
    } catch {
      return false
    }
  }
})
