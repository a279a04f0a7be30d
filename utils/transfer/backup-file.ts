import * as v from 'valibot'
import type { OwnRates } from '@/utils/sim/own-rates'
import type { Receipt, Records } from '@/utils/storage/database/rows'
import { text } from '@/utils/storage/schema/field-schemas'
import { ownRatesSchema } from '@/utils/storage/schema/own-rates-schema'
import {
  eventSchema,
  receiptWithDataSchema,
  savedRecipeSchema,
  simSchema,
} from '@/utils/storage/schema/record-schemas'

export const backupFormat = 'sim-keeper-backup'

/** Raised with every change of the file an older version would misread. */
export const backupVersion = 1

/** A receipt with its bytes as base64. */
export interface ReceiptWithData extends Receipt {
  data: string
}

export interface BackupRecords extends Omit<Records, 'receipts'> {
  /** Null when the backup was made without receipts: those of the machine stay as they are. */
  receipts: readonly ReceiptWithData[] | null
}

export interface BackupCounts {
  sims: number
  events: number
  recipes: number
  receipts: number
}

export interface BackupFile {
  format: typeof backupFormat
  version: number
  /** ISO instant. */
  madeAt: string
  counts: BackupCounts
  /** SHA-256 in hex over the canonical JSON of `records`, or of both where rates are there. */
  checksum: string
  records: BackupRecords
  /** Left out while the user has none. */
  ownRates?: OwnRates
}

/** More than anyone has, and little enough to be read in a moment. */
export const most = { sims: 20_000, events: 300_000, recipes: 10_000, receipts: 20_000 } as const

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export const headSchema = v.strictObject({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  madeAt: v.pipe(text(40), v.isoTimestamp()),
  counts: v.strictObject({ sims: count, events: count, recipes: count, receipts: count }),
  checksum: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  records: v.unknown(),
  ownRates: v.exactOptional(ownRatesSchema),
})

export const recordsSchema: v.GenericSchema<unknown, BackupRecords> = v.strictObject({
  sims: v.array(simSchema),
  events: v.array(eventSchema),
  recipes: v.array(savedRecipeSchema),
  receipts: v.nullable(v.array(receiptWithDataSchema)),
})
