import type { OwnRates } from '@/utils/sim/own-rates'
import type { Receipt, Records } from '@/utils/storage/database/rows'
import { type BackupFile, type BackupRecords, backupFormat, backupVersion } from './backup-file'
import { checksumOf } from './checksum'

export interface BackupSource extends Omit<Records, 'receipts'> {
  /** Null leaves receipts out. */
  receipts: readonly { receipt: Receipt; bytes: Blob }[] | null
  /** Rates of the user's own, where there are any. */
  ownRates?: OwnRates
}

/** The whole file as text. `madeAt` in milliseconds since the epoch. */
export async function encodeBackup(source: BackupSource, madeAt: number): Promise<string> {
  const { ownRates, ...tables } = source
  const records = await toBackupRecords(tables)
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
    checksum: await checksumOf(checkedPart(records, ownRates)),
    records,
    ...(ownRates && { ownRates }),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** What the checksum is taken of: files made before there were rates keep theirs. */
export function checkedPart(records: BackupRecords, ownRates: OwnRates | undefined): unknown {
  return ownRates ? { records, ownRates } : records
}

async function toBackupRecords({
  receipts,
  ...records
}: Omit<BackupSource, 'ownRates'>): Promise<BackupRecords> {
  if (receipts === null) return { ...records, receipts }
  const withData = receipts.map(async ({ receipt, bytes }) => {
    return { ...receipt, data: new Uint8Array(await bytes.arrayBuffer()).toBase64() }
  })
  return { ...records, receipts: await Promise.all(withData) }
}
