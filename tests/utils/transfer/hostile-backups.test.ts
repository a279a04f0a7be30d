import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { tally } from '@/tests/support/tally'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { addReceipt } from '@/utils/storage/receipts'
import { saveRecipe } from '@/utils/storage/recipes'
import { addSim } from '@/utils/storage/sims'
import { exportBackup, importBackup, previewBackup } from '@/utils/transfer/backup'
import { checksumOf } from '@/utils/transfer/checksum'

useFreshDatabase()

let good = ''

beforeEach(async () => {
  const { value: sim } = await addSim(sampleSim(), [paidOn('2026-05-03')])
  const { value: event } = await recordEvent(sim.id, paidOn('2026-05-20'))
  await addReceipt(event.id, { name: 'r.txt', bytes: new Blob(['Paid']) })
  await saveRecipe(sampleRecipe)
  good = await exportBackup({ receipts: true })
})

/** Everything in the database as one text. */
async function dump(): Promise<string> {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()))
  return JSON.stringify(tables)
}

/** The good file with one thing changed and its checksum made good again, as someone who means harm would. */
async function forged(change: (file: Mutable) => void): Promise<string> {
  const file: Mutable = JSON.parse(good)
  change(file)
  file.checksum = await checksumOf(file.records)
  return JSON.stringify(file)
}

// biome-ignore lint/suspicious/noExplicitAny: hostile files have any shape.
type Mutable = any

type Hostile = [name: string, code: string, path: string | RegExp, make: () => string | Promise<string>]

const set = (path: string, value: unknown) => () =>
  forged((file) => {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    keys.reduce((part, key) => part[key], file)[last] = value
  })
const sim = 'records.sims.0'
const event = 'records.events.0'
const replaced = (from: string | RegExp, to: string) => () => good.replace(from, to)

const hostile: Hostile[] = [
  ['nothing', 'not-json', '@0', () => ''],
  ['a text', 'not-json', /@/, () => 'hello'],
  ['a number', 'not-a-backup', '', () => '7'],
  ['null', 'not-a-backup', '', () => 'null'],
  ['a list', 'not-a-backup', 'format', () => '[]'],
  ['another program’s file', 'not-a-backup', 'format', () => '{"format":"other","version":1}'],
  ['a page', 'not-json', /@/, () => '<html></html>'],
  ['NaN', 'not-json', /@/, replaced(/"minor": 3000/, '"minor": NaN')],
  ['Infinity', 'not-json', /@/, replaced(/"minor": 3000/, '"minor": Infinity')],
  ['a comment', 'not-json', /@/, replaced('{', '{ // hello\n')],
  ['a file cut in half', 'not-json', /@/, () => good.slice(0, good.length / 2)],
  ['a file without its end', 'not-json', /@/, () => good.trimEnd().slice(0, -1)],
  ['two files in one', 'not-json', /@/, () => good + good],
  ['10,000 levels', 'too-deep', /^0\.0/, () => '['.repeat(10_000) + ']'.repeat(10_000)],
  ['10,000 open objects', 'too-deep', /a\.a/, () => '{"a":'.repeat(10_000)],
  ['a future version', 'newer-version', 'version', set('version', 2)],
  ['a far future version', 'newer-version', 'version', set('version', 1e9)],
  ['a version in words', 'invalid-field', 'version', set('version', '1')],
  ['__proto__ at the top', 'forbidden-key', '__proto__', replaced('{', '{"__proto__":{"format":"x"},')],
  ['__proto__ in a SIM', 'forbidden-key', /sims\.0\.__proto__/, replaced('"name"', '"__proto__":{},"name"')],
  ['an escaped __proto__', 'forbidden-key', /__proto__/, replaced('"name"', '"\\u005f_proto__":1,"name"')],
  ['constructor in a SIM', 'invalid-field', `${sim}.constructor`, set(`${sim}.constructor`, {})],
  ['a key given twice', 'duplicate-key', `${sim}.number`, replaced('"number"', '"number":"+1","number"')],
  [
    'a key given twice by escape',
    'duplicate-key',
    `${sim}.number`,
    replaced('"number"', '"n\\u0075mber":"","number"'),
  ],
  ['the records twice', 'duplicate-key', 'records', replaced('"records"', '"records":{},"records"')],
  ['no records', 'invalid-field', 'records', set('records', null)],
  ['records that are a list', 'invalid-field', 'records.sims', set('records', [])],
  ['SIMs that are no list', 'invalid-field', 'records.sims', set('records.sims', { length: 1 })],
  ['half a surrogate pair', 'invalid-field', `${sim}.notes`, set(`${sim}.notes`, 'a\ud83d')],
  ['an object for a name', 'invalid-field', `${sim}.name`, set(`${sim}.name`, { toString: 'x' })],
  ['a list for a name', 'invalid-field', `${sim}.name`, set(`${sim}.name`, ['x'])],
  ['50 MB of notes', 'invalid-field', `${sim}.notes`, set(`${sim}.notes`, 'x'.repeat(50_000_000))],
  ['an unknown field', 'invalid-field', `${sim}.admin`, set(`${sim}.admin`, true)],
  ['a colour with code', 'invalid-field', `${sim}.color`, set(`${sim}.color`, 'red;background:url(x)')],
  ['a country in words', 'invalid-field', `${sim}.country`, set(`${sim}.country`, 'Japan')],
  ['a zone that is none', 'invalid-field', `${sim}.rule.zone`, set(`${sim}.rule.zone`, 'Mars/Base')],
  ['a currency that is none', 'invalid-field', `${sim}.rule.currency`, set(`${sim}.rule.currency`, 'yen')],
  ['money with a fraction', 'invalid-field', `${sim}.usualTopUp.minor`, set(`${sim}.usualTopUp.minor`, 0.5)],
  ['money below nothing', 'invalid-field', `${sim}.usualTopUp.minor`, set(`${sim}.usualTopUp.minor`, -1)],
  [
    'money beyond counting',
    'invalid-field',
    `${sim}.usualTopUp.minor`,
    set(`${sim}.usualTopUp.minor`, 2 ** 53),
  ],
  ['a rule that is no rule', 'invalid-field', `${sim}.rule.tracks`, set(`${sim}.rule.tracks`, 'all')],
  [
    'a pack named constructor',
    'invalid-field',
    `${sim}.rule.packs`,
    set(`${sim}.rule.packs`, { constructor: {} }),
  ],
  [
    'a kind nobody knows',
    'invalid-field',
    /validity/,
    set(`${sim}.rule.tracks.0.validity`, { kind: 'eval' }),
  ],
  ['a period without end', 'invalid-field', /count/, set(`${sim}.rule.tracks.0.after.0.period.count`, 1e9)],
  ['a stamp from the future', 'invalid-field', `${sim}.updatedAt`, set(`${sim}.updatedAt`, 9e15)],
  ['a stamp in words', 'invalid-field', `${sim}.updatedAt`, set(`${sim}.updatedAt`, '2026')],
  ['an id with a path', 'invalid-field', `${sim}.id`, set(`${sim}.id`, '../x')],
  ['30 February', 'invalid-field', `${event}.on`, set(`${event}.on`, '2026-02-30')],
  ['a day with a time', 'invalid-field', `${event}.on`, set(`${event}.on`, '2026-02-03T00:00')],
  ['the year 275760', 'invalid-field', `${event}.on`, set(`${event}.on`, '275760-01-01')],
  ['an event of no kind', 'invalid-field', `${event}.kind`, set(`${event}.kind`, 'gift')],
  ['a status nobody knows', 'invalid-field', `${event}.status`, set(`${event}.status`, 'stolen')],
  ['an event of no SIM', 'unknown-sim', `${event}.simId`, set(`${event}.simId`, 'nobody')],
  ['a recipe with code', 'invalid-field', /recipe\.run/, set('records.recipes.0.recipe.run', 'alert(1)')],
  ['a recipe for an address', 'invalid-field', /host/, set('records.recipes.0.recipe.host', 'https://x/')],
  ['a receipt that is a page', 'invalid-field', /type/, set('records.receipts.0.type', 'text/html')],
  [
    'a receipt of another kind',
    'invalid-field',
    /receipts\.0\.data/,
    set('records.receipts.0.type', 'image/png'),
  ],
  ['a receipt of another size', 'invalid-field', /receipts\.0\.data/, set('records.receipts.0.size', 3)],
  ['a receipt that is no base64', 'invalid-field', /receipts\.0\.data/, set('records.receipts.0.data', '?')],
  ['a wrong count', 'wrong-count', 'counts.sims', set('counts.sims', 2)],
  [
    'a SIM twice',
    'wrong-count',
    'counts.sims',
    () => forged((file) => file.records.sims.push(file.records.sims[0])),
  ],
  [
    'a SIM twice, counted',
    'duplicate-id',
    'records.sims.1.id',
    () =>
      forged((file) => {
        file.records.sims.push(file.records.sims[0])
        file.counts.sims = 2
      }),
  ],
  [
    'a million SIMs',
    'too-many',
    'records.sims',
    () => good.replace('"sims": [', `"sims": [${'0,'.repeat(1_000_000)}`),
  ],
  ['a changed letter', 'wrong-checksum', 'checksum', replaced('"Tokyo"', '"Kyoto"')],
  ['no checksum', 'invalid-field', 'checksum', () => good.replace(/[\da-f]{64}/, '')],
]

describe('a hostile backup', () => {
  it.each(hostile)(
    '(%s) is refused as %s with the field named, fast, and nothing changes',
    async (...[, code, path, make]) => {
      const text = await make()
      const before = await dump()
      const begun = performance.now()
      const answer = await previewBackup(text, 'replace')
      expect(performance.now() - begun).toBeLessThan(2000)
      expect(answer).toMatchObject({
        ok: false,
        code,
        path: typeof path === 'string' ? path : expect.stringMatching(path),
      })
      expect(await dump()).toBe(before)
    },
  )

  it('comes in at least 60 shapes', () => tally('hostile backups', hostile.length, 60))

  it('with a yes to a foreign host does not bring the yes along', async () => {
    const preview = await previewBackup(good, 'merge')
    if (!preview.ok) throw new Error(preview.code)
    await importBackup(preview.records, 'merge')
    expect(await database.allowedHosts.count()).toBe(0)
  })
})
