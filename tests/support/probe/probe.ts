import Dexie, { type TableSchema } from 'dexie'
import { browser } from 'wxt/browser'
import { openAttempt, settleAttempt } from '@/utils/storage/attempts'
import { importRecords } from '@/utils/storage/copies/import-records'
import { readRecords } from '@/utils/storage/copies/read-records'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { saveSettings } from '@/utils/storage/settings'
import { addSim, editSim } from '@/utils/storage/sims'
import { toldKey } from './told-key'

/** What a test does from within the extension: its own writes, each acknowledged when its promise is kept, and looks. */
const reach = {
  addSim,
  editSim,
  recordEvent,
  openAttempt,
  settleAttempt,
  importRecords,
  saveSettings,
  readState,
  upgradeTo,
  readBackground,
  ringMidnight,
  readShadow,
}

export type Probe = typeof reach

declare global {
  var probe: Probe
}

globalThis.probe = reach

/** All that is stored, with what the guard and the count of writes say of it. */
async function readState() {
  const records = await readRecords()
  const [state, guards] = await Promise.all([
    database.meta.get('state'),
    database.events.where('openAttemptOf').above('').primaryKeys(),
  ])
  const { sims, events } = records
  return { shape: shapeOf(database.backendDB().version), seq: state?.seq ?? 0, sims, events, guards }
}

/** What the background has left with the browser, its alarms and the text of every notification it ever made, and whether it is at it. */
async function readBackground() {
  const stored = await browser.storage.local.get(null)
  const told = Object.keys(stored).filter((key) => key.startsWith(toldKey))
  const alarms = await browser.alarms.getAll()
  const { held = [] } = await navigator.locks.query()
  return {
    alarms: alarms.map(({ name }) => name),
    told: told.map((key) => String(stored[key])),
    isBusy: held.some(({ name }) => name === 'sim-keeper-refresh'),
  }
}

/** The second copy as it is kept: the last write that is in it, and all of it as text. */
async function readShadow() {
  const stored = await browser.storage.local.get(null)
  const entries = Object.entries(stored).filter(([key]) => key === 'shadow' || key.startsWith('shadow:'))
  const { seq = 0 } = (stored['shadow'] ?? {}) as { seq?: number }
  return { seq, text: JSON.stringify(entries.sort()) }
}

/** Lets the alarm go off that the background waits for. */
function ringMidnight(): void {
  void browser.alarms.create('midnight', { when: Date.now() })
}

/** As a later version would bring the records into its shape: every row is rewritten, or none. */
async function upgradeTo(shape: number): Promise<void> {
  database.close()
  const later = new Dexie('sim-keeper')
  later
    .version(shape)
    .stores(Object.fromEntries(database.tables.map(({ name, schema }) => [name, specOf(schema)])))
    .upgrade(async (transaction) => {
      const note = `shape ${shape}`
      await transaction
        .table('sims')
        .toCollection()
        .modify((row) => {
          row.sim.notes = note
        })
      await transaction
        .table('events')
        .toCollection()
        .modify((row) => {
          row.event.note = note
        })
    })
  await later.open()
  later.close()
  await database.open()
}

function specOf({ primKey, indexes }: TableSchema): string {
  return [primKey, ...indexes].map(({ src }) => src).join(', ')
}

/** Dexie counts versions in tens. */
function shapeOf(version: number): number {
  return Math.floor(version / 10)
}
