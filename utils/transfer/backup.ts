import { now } from '@/utils/now'
import type { OwnRate, OwnRates } from '@/utils/sim/own-rates'
import { type IncomingRecords, importRecords, previewImport } from '@/utils/storage/copies/import-records'
import type { ImportMode, ImportPlan } from '@/utils/storage/copies/merge-records'
import { readRecords } from '@/utils/storage/copies/read-records'
import { findShadow } from '@/utils/storage/copies/shadow-copy'
import { readShadow } from '@/utils/storage/copies/shadow-entries'
import { toStorageError } from '@/utils/storage/database/storage-error'
import { readReceiptFiles } from '@/utils/storage/receipts'
import { readSettings, saveSettings } from '@/utils/storage/settings'
import type { BackupCounts } from './backup-file'
import type { BackupRefusal } from './backup-refusal'
import { decodeBackup } from './decode-backup'
import { encodeBackup } from './encode-backup'

/** Everything there is, as the text of a file. */
export async function exportBackup({ receipts }: { receipts: boolean }): Promise<string> {
  const [records, { ownRates }] = await Promise.all([readForBackup(receipts), readSettings()])
  return encodeBackup({ ...records, ...(hasRates(ownRates) && { ownRates }) }, now())
}

/**
 * Of a database that cannot be opened these are the records of the second copy, without receipts: where the browser
 * refuses to delete such a database too, a file is the only way out.
 */
async function readForBackup(withReceipts: boolean) {
  try {
    const records = await readRecords()
    return { ...records, receipts: withReceipts ? await readReceiptFiles() : null }
  } catch (error) {
    if (toStorageError(error).code !== 'broken' || !(await findShadow())) throw error
    return { ...(await readShadow()), receipts: null }
  }
}

export type BackupPreview =
  | {
      ok: true
      madeAt: string
      counts: BackupCounts
      plan: ImportPlan
      records: IncomingRecords
      ownRates: OwnRates | null
      /** The user's own rates as they would be after it; null where the file brings none or they stay. */
      ratesAfter: OwnRates | null
    }
  | BackupRefusal

/** Reads a file and says what taking it in would do. Changes nothing. */
export async function previewBackup(text: string, mode: ImportMode): Promise<BackupPreview> {
  const decoded = await decodeBackup(text)
  if (!decoded.ok) return decoded
  const { records, ownRates } = decoded
  return {
    ...decoded,
    plan: await previewImport(records, mode),
    ratesAfter: ownRates && (await changedRates(ownRates, mode)),
  }
}

/** Takes in what a preview has read: all of it in one transaction, or nothing. */
export async function importBackup(
  records: IncomingRecords,
  mode: ImportMode,
  ownRates: OwnRates | null = null,
): Promise<ImportPlan> {
  const plan = await importRecords(records, mode)
  if (ownRates) await saveSettings({ ownRates: await ratesAfter(ownRates, mode) })
  return plan
}

async function changedRates(incoming: OwnRates, mode: ImportMode): Promise<OwnRates | null> {
  const [{ ownRates: before }, after] = await Promise.all([readSettings(), ratesAfter(incoming, mode)])
  return JSON.stringify(after) === JSON.stringify(before) ? null : after
}

/** Going back takes the file's; taking in more keeps, of two rates of a currency, the later one. */
async function ratesAfter(incoming: OwnRates, mode: ImportMode): Promise<OwnRates> {
  const { ownRates: present } = await readSettings()
  // Rates into different currencies do not go together.
  const goTogether = present.into === incoming.into || present.into === ''
  if (mode === 'replace' || !hasRates(present)) return incoming
  return goTogether ? newerRates(present, incoming) : present
}

function newerRates(present: OwnRates, incoming: OwnRates): OwnRates {
  const newest = new Map<string, OwnRate>()
  for (const one of [...present.rates, ...incoming.rates]) {
    const known = newest.get(one.currency)
    if (!known || one.on > known.on) newest.set(one.currency, one)
  }
  return { into: incoming.into, rates: [...newest.values()] }
}

function hasRates({ into, rates }: OwnRates): boolean {
  return into !== '' || rates.length > 0
}
