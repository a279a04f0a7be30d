import type { Receipt, Records } from '@/utils/storage/database/rows'
import { type BackupFile, type BackupRecords, backupFormat, backupVersion } from './backup-file'
import { checksumOf } from './checksum'

export interface BackupSource extends Omit<Records, 'receipts'> {
  /** Null leaves receipts out. */
  receipts: readonly { receipt: Receipt; bytes: Blob }[] | null
}

/** The whole file as text. `madeAt` in milliseconds since the epoch. */
export async function encodeBackup(source: BackupSource, madeAt: number): Promise<string> {
  const records = await toBackupRecords(source)
  const file: BackupFile = {
    format: backupFormat,
    version: backupVersion,
    madeAt: Temporal.Instant.fromEpochMilliseconds(madeAt).toString(),
    counts: {
      sims: records.sims.length,
      events: records.events.length,
      recipes: records.recipes.length,
      receipts: records.receipts?.length ?? 0,
    },
    checksum: await checksumOf(records),
    records,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

async function toBackupRecords({ receipts, ...records }: BackupSource): Promise<BackupRecords> {
  if (receipts === null) return { ...records, receipts }
  const withData = receipts.map(async ({ receipt, bytes }) => {
    return { ...receipt, data: new Uint8Array(await bytes.arrayBuffer()).toBase64() }
  })
  return { ...records, receipts: await Promise.all(withData) }
}
