import { now } from '@/utils/now'
import { type IncomingRecords, importRecords, previewImport } from '@/utils/storage/copies/import-records'
import type { ImportMode, ImportPlan } from '@/utils/storage/copies/merge-records'
import { readRecords } from '@/utils/storage/copies/read-records'
import { readReceiptFiles } from '@/utils/storage/receipts'
import type { BackupCounts } from './backup-file'
import type { BackupRefusal } from './backup-refusal'
import { decodeBackup } from './decode-backup'
import { encodeBackup } from './encode-backup'

/** Everything there is, as the text of a file. */
export async function exportBackup({ receipts }: { receipts: boolean }): Promise<string> {
  const records = await readRecords()
  return encodeBackup({ ...records, receipts: receipts ? await readReceiptFiles() : null }, now())
}

export type BackupPreview =
  | { ok: true; madeAt: string; counts: BackupCounts; plan: ImportPlan; records: IncomingRecords }
  | BackupRefusal

/** Reads a file and says what taking it in would do. Changes nothing. */
export async function previewBackup(text: string, mode: ImportMode): Promise<BackupPreview> {
  const decoded = await decodeBackup(text)
  return decoded.ok ? { ...decoded, plan: await previewImport(decoded.records, mode) } : decoded
}

/** Takes in what a preview has read: all of it in one transaction, or nothing. */
export function importBackup(records: IncomingRecords, mode: ImportMode): Promise<ImportPlan> {
  return importRecords(records, mode)
}
