import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from '@/utils/transfer/csv-text'
import { type CsvSim, readSimsCsv, writeSimsCsv } from '@/utils/transfer/sims-csv'

const leads = ['=', '+', '-', '@', '|', '%', '\t', '\r', '\n', "'", '＝', '＋', '－', '＠', '｜', '％']
const payloads = [
  '1+1',
  'SUM(A1:A9)',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://x.example","a")',
  'DDE("cmd";"/C calc")',
  '2+3+cmd|x',
  '@SUM(1;2)',
  '"=1"',
  ',=1',
  ';=1',
  '\t=1',
  '\n=1',
  '',
]

const sim: CsvSim = {
  name: 'Tokyo',
  number: '+819000001234',
  country: 'JP',
  carrierId: 'jp-povo',
  carrierName: 'povo2.0',
  lastDayOn: '2026-12-31',
  usualTopUp: { minor: 330, currency: 'JPY' },
  tags: ['bank', 'a;b', 'c\\d'],
  notes: 'line one\r\n"line two", with; all\tof it',
  iccid: '8981',
  eid: '',
  lpa: 'LPA:1$x.example$Y',
}

describe('a table', () => {
  it('has no cell that a spreadsheet takes for a formula', () => {
    const cells = leads.flatMap((lead) => payloads.map((payload) => lead + payload))
    expect(cells.length).toBeGreaterThanOrEqual(200)
    for (const cell of cells) {
      // As a spreadsheet sees the cell: quotes undone, nothing of ours undone.
      const seen = writeCsv([['x', cell]])
        .slice('\uFEFF"x","'.length, -'"\r\n'.length)
        .replaceAll('""', '"')
      expect(seen).toMatch(/^'/)
      expect(readCsv(writeCsv([['x', cell]]))).toEqual([['x', cell]])
    }
  })

  // Three hundred megabytes are too much to install for one test: it runs where LibreOffice is.
  if (hasLibreOffice()) {
    it('opened in LibreOffice has no formula, however its fields are taken', () => {
      const cells = leads.flatMap((lead) => payloads.map((payload) => lead + payload))
      const opened = openInLibreOffice(writeCsv([...cells, '+819000001234'].map((cell) => ['x', cell])))
      for (const { formulas, rows } of opened) expect([formulas, rows]).toEqual([0, cells.length + 1])
    }, 120_000)
  }

  it.each(['+819000001234', '+447700900123', '+15555550123'])(
    'keeps the phone number %s byte by byte',
    (number) => {
      expect(writeCsv([[number]])).toBe(`\uFEFF"${number}"\r\n`)
    },
  )

  it.each(['+81-90=1', '+1+cmd|x', '+12', '+1234567890123456'])(
    'guards %s, which is no whole phone number',
    (cell) => {
      expect(writeCsv([[cell]])).toContain(`"'${cell}"`)
    },
  )

  it('gives back every cell it was given, 1,000 times', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('+819000001234', '007', "'", "''", '"', '""', 'a,b', 'a;b', '\r\n', ...leads),
    )
    const table = fc.array(fc.tuple(cell, fc.string({ minLength: 1 }), cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2'],
    ['tabs', 'a\tb\r1\t2'],
    ['quotes in part', '\uFEFF"a";b\n1;"2"\n\n'],
    ['empty lines', 'a,b\n\n,\n1,2\n'],
  ])('as spreadsheets save it (%s) is read', (_name, text) => {
    expect(readCsv(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('keeps an empty cell at the end', () => {
    expect(readCsv('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ])
  })

  it.each(['"a', 'a\n"b""', '"a"b,c'])('with a quote left open or broken (%j) is none', (text) => {
    expect(readCsv(text)).toBeNull()
  })
})

describe('SIMs in a table', () => {
  it('come back as they were', () => {
    expect(readSimsCsv(writeSimsCsv([sim], { secrets: true }))).toEqual({ ok: true, sims: [sim], unread: [] })
  })

  it('leave the secrets of the card at home unless asked for', () => {
    const text = writeSimsCsv([sim], { secrets: false })
    expect(text).not.toContain('8981')
    expect(text).not.toContain('LPA:')
    const sims = [{ ...sim, iccid: '', lpa: '' }]
    expect(readSimsCsv(text)).toEqual({ ok: true, sims, unread: [] })
  })

  it('may have their columns in any order, and only some of them', () => {
    const read = readSimsCsv('Number;NAME;amount;currency\n+819000001234;Tokyo;"4,09";EUR\n')
    expect(read).toMatchObject({
      ok: true,
      sims: [
        { name: 'Tokyo', number: '+819000001234', usualTopUp: { minor: 409, currency: 'EUR' }, tags: [] },
      ],
    })
  })

  it('say which of their columns are not read', () => {
    const read = readSimsCsv('number, Carrier ,NAME,,amount,plan\n+819000001234,povo,Tokyo,,,\n')
    expect(read).toMatchObject({ ok: true, unread: ['Carrier', 'plan'] })
  })

  it.each([
    ['open-quote', 0, '', '"name'],
    ['no-header', 1, '', 'a,b\n1,2'],
    ['no-header', 1, '', ''],
    ['invalid-cell', 3, 'country', 'name,country\nA,JP\nB,Japan'],
    ['invalid-cell', 2, 'lastDayOn', 'name,lastDayOn\nA,2026-02-30'],
    ['invalid-cell', 2, 'currency', 'name,amount\nA,10'],
    ['invalid-cell', 2, 'amount', 'name,amount,currency\nA,ten,EUR'],
    ['invalid-cell', 2, 'notes', `name,notes\nA,${'x'.repeat(20_001)}`],
    ['too-many', 0, '', `name\n${'A\n'.repeat(20_001)}`],
  ])('are refused as %s in row %d, column %s', (code, row, column, text) => {
    expect(readSimsCsv(text)).toEqual({ ok: false, code, row, column })
  })
})

function hasLibreOffice(): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((at) => existsSync(join(at, 'soffice')))
}

/** Read as comma-separated UTF-8: as it comes, with quoted fields as text, and with special numbers detected. */
function openInLibreOffice(text: string): { formulas: number; rows: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'sim-keeper-csv-'))
  try {
    writeFileSync(join(folder, 'sims.csv'), text)
    return ['false,false', 'true,false', 'false,true'].map((manner) => {
      const filter = `--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,${manner}`
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const task = [profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder]
      spawnSync('soffice', [...task, join(folder, 'sims.csv')], { stdio: 'ignore' })
      const sheet = readFileSync(join(folder, 'sims.fods'), 'utf8')
      const count = (part: RegExp) => sheet.match(part)?.length ?? 0
      return { formulas: count(/table:formula=/g), rows: count(/<table:table-row/g) }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
