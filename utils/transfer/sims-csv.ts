import * as v from 'valibot'
import { type Money, minorDigits, parseMoney, toDecimal } from '@/utils/sim/money'
import { currency, day, text } from '@/utils/storage/schema/field-schemas'
import { readCsv, writeCsv } from './csv-text'

/** One SIM as a line of a table: what can be typed by hand. The rule comes from the carrier's file, or is the user's. */
export interface CsvSim {
  name: string
  number: string
  country: string
  carrierId: string
  carrierName: string
  /** The last day as the carrier said it, or empty. */
  lastDayOn: string
  usualTopUp: Money | null
  tags: readonly string[]
  notes: string
  iccid: string
  eid: string
  lpa: string
}

export type CsvAnswer =
  | {
      ok: true
      sims: CsvSim[]
      /** Names of columns that nothing here is called, as they are written: what stands in them is not read. */
      unread: string[]
    }
  | CsvRefusal

export interface CsvRefusal {
  ok: false
  code: 'open-quote' | 'no-header' | 'too-many' | 'invalid-cell'
  /** Line of the table as a spreadsheet counts it, from 1; 0 for the file as a whole. */
  row: number
  column: string
}

const plainColumns = ['name', 'number', 'country', 'carrierId', 'carrierName', 'lastDayOn'] as const
const secretColumns = ['iccid', 'eid', 'lpa'] as const
const mostRows = 20_000

/** A table of SIMs. Card secrets are only in it when asked for. */
export function writeSimsCsv(sims: readonly CsvSim[], { secrets }: { secrets: boolean }): string {
  const header = [...plainColumns, 'amount', 'currency', 'tags', 'notes', ...(secrets ? secretColumns : [])]
  const rows = sims.map((sim) => [
    ...plainColumns.map((column) => sim[column]),
    sim.usualTopUp ? toDecimal(sim.usualTopUp.minor, minorDigits(sim.usualTopUp.currency)) : '',
    sim.usualTopUp?.currency ?? '',
    sim.tags.map((tag) => tag.replaceAll(/[\\;]/g, '\\$&')).join(';'),
    sim.notes,
    ...(secrets ? secretColumns.map((column) => sim[column]) : []),
  ])
  return writeCsv([header, ...rows])
}

/** Reads such a table whole, or names the cell it cannot read. Columns may be missing or in another order. */
export function readSimsCsv(source: string): CsvAnswer {
  const rows = readCsv(source)
  if (!rows) return refuse('open-quote')
  const [header = [], ...lines] = rows
  const columns = header.map((name) => name.trim().toLowerCase())
  if (!columns.includes('name') && !columns.includes('number')) return refuse('no-header', 1)
  if (lines.length > mostRows) return refuse('too-many')
  const sims: CsvSim[] = []
  for (const [at, cells] of lines.entries()) {
    const cell = (name: string) => cells[columns.indexOf(name.toLowerCase())] ?? ''
    const wrong = cellSchemas.find(([name, schema]) => !v.is(schema, cell(name)))?.[0] ?? wrongAmount(cell)
    if (wrong !== undefined) return refuse('invalid-cell', at + 2, wrong)
    sims.push(toSim(cell))
  }
  const unread = header
    .map((name) => name.trim())
    .filter((name) => name !== '' && !known.has(name.toLowerCase()))
  return { ok: true, sims, unread }
}

type Cell = (name: string) => string

const empty = v.literal('')
const cellSchemas: readonly (readonly [string, v.GenericSchema])[] = [
  ['name', text(200)],
  ['number', text(100)],
  ['country', v.union([empty, v.pipe(v.string(), v.regex(/^[A-Za-z]{2}$/))])],
  ['carrierId', text(100)],
  ['carrierName', text(200)],
  ['lastDayOn', v.union([empty, day])],
  ['currency', v.union([empty, currency])],
  ['tags', text(5000)],
  ['notes', text(20_000)],
  ['iccid', text(100)],
  ['eid', text(100)],
  ['lpa', text(1000)],
]

const known = new Set([...cellSchemas.map(([name]) => name.toLowerCase()), 'amount'])

function toSim(cell: Cell): CsvSim {
  return {
    name: cell('name'),
    number: cell('number'),
    country: cell('country').toUpperCase(),
    carrierId: cell('carrierId'),
    carrierName: cell('carrierName'),
    lastDayOn: cell('lastDayOn'),
    usualTopUp: readAmount(cell),
    tags: readTags(cell('tags')),
    notes: cell('notes'),
    iccid: cell('iccid'),
    eid: cell('eid'),
    lpa: cell('lpa'),
  }
}

function wrongAmount(cell: Cell): string | undefined {
  if (cell('amount') === '') return undefined
  if (cell('currency') === '') return 'currency'
  return readAmount(cell) === null ? 'amount' : undefined
}

/** As written here, with a point; the decimal comma of a spreadsheet is understood too. */
function readAmount(cell: Cell): Money | null {
  return cell('amount') === '' ? null : parseMoney(cell('amount'), cell('currency'), 'en')
}

function readTags(joined: string): string[] {
  const tags = joined.match(/(?:\\.|[^\\;])+/g) ?? []
  return tags.map((tag) => tag.replaceAll(/\\(.)/g, '$1').trim()).filter((tag) => tag !== '')
}

function refuse(code: CsvRefusal['code'], row = 0, column = ''): CsvRefusal {
  return { ok: false, code, row, column }
}
