import * as v from 'valibot'
import type { OwnRates } from '@/utils/sim/own-rates'
import type { IncomingRecords } from '@/utils/storage/copies/import-records'
import { recogniseFile } from '@/utils/storage/recognise-file'
import {
  type BackupCounts,
  type BackupRecords,
  backupFormat,
  backupVersion,
  headSchema,
  most,
  type ReceiptWithData,
  recordsSchema,
} from './backup-file'
import { type BackupRefusal, refuseBackup } from './backup-refusal'
import { checksumOf } from './checksum'
import { checkedPart } from './encode-backup'
import { scanJson } from './scan-json'

export interface DecodedBackup {
  ok: true
  madeAt: string
  counts: BackupCounts
  records: IncomingRecords
  /** Rates of the user's own; null in a file without any. */
  ownRates: OwnRates | null
}

const mostCharacters = 256 * 1024 * 1024

/** Reads a backup whole or refuses it whole, naming the field. Looks at nothing but the text. */
export async function decodeBackup(text: string): Promise<DecodedBackup | BackupRefusal> {
  if (text.length > mostCharacters) return refuseBackup('too-large')
  const flaw = scanJson(text)
  if (flaw) return flaw
  const json = parseJson(text)
  if (!json.ok) return json
  const refusal = refuseForeign(json.value)
  if (refusal) return refusal
  const head = v.safeParse(headSchema, json.value, { abortEarly: true })
  if (!head.success) return invalid(head.issues[0])
  const tooMany = refuseTooMany(head.output.records)
  if (tooMany) return tooMany
  const records = v.safeParse(recordsSchema, head.output.records, { abortEarly: true })
  if (!records.success) return invalid(records.issues[0], 'records.')
  const { madeAt, counts, checksum, ownRates } = head.output
  const wrong = refuseContradiction(records.output, counts)
  if (wrong) return wrong
  if ((await checksumOf(checkedPart(records.output, ownRates))) !== checksum)
    return refuseBackup('wrong-checksum', 'checksum')
  const receipts = await decodeReceipts(records.output.receipts)
  if (!receipts.ok) return receipts
  const incoming = { ...records.output, receipts: receipts.value }
  return { ok: true, madeAt, counts, records: incoming, ownRates: ownRates ?? null }
}

type Parsed<T> = { ok: true; value: T } | BackupRefusal

function parseJson(text: string): Parsed<unknown> {
  try {
    // Editors and mail programs put a byte order mark in front.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    const position = /position (\d+)|column (\d+)/.exec(String(error))
    return refuseBackup('not-json', `@${position?.[1] ?? position?.[2] ?? text.length}`)
  }
}

/** Another program's file, or one of a newer version, whose fields are not ours to judge. */
function refuseForeign(value: unknown): BackupRefusal | null {
  if (typeof value !== 'object' || value === null) return refuseBackup('not-a-backup')
  const { format, version } = value as { format?: unknown; version?: unknown }
  if (format !== backupFormat) return refuseBackup('not-a-backup', 'format')
  return typeof version === 'number' && version > backupVersion
    ? refuseBackup('newer-version', 'version')
    : null
}

/** Before any row is looked at: a million of them would take their time. */
function refuseTooMany(records: unknown): BackupRefusal | null {
  if (typeof records !== 'object' || records === null) return null
  for (const [table, limit] of Object.entries(most)) {
    const rows: unknown = Reflect.get(records, table)
    if (Array.isArray(rows) && rows.length > limit) return refuseBackup('too-many', `records.${table}`)
  }
  return null
}

function refuseContradiction(records: BackupRecords, counts: BackupCounts): BackupRefusal | null {
  const simIds = new Set(records.sims.map((sim) => sim.id))
  for (const [table, rows] of Object.entries(withIds(records))) {
    if (rows.length !== counts[table as keyof BackupCounts])
      return refuseBackup('wrong-count', `counts.${table}`)
    const seen = new Set<string>()
    for (const [at, { id, simId }] of rows.entries()) {
      if (seen.has(id)) return refuseBackup('duplicate-id', `records.${table}.${at}.id`)
      seen.add(id)
      if (simId !== undefined && !simIds.has(simId)) {
        return refuseBackup('unknown-sim', `records.${table}.${at}.simId`)
      }
    }
  }
  return null
}

function withIds(
  records: BackupRecords,
): Record<keyof BackupCounts, readonly { id: string; simId?: string }[]> {
  return { ...records, receipts: records.receipts ?? [] }
}

async function decodeReceipts(
  receipts: readonly ReceiptWithData[] | null,
): Promise<Parsed<IncomingRecords['receipts']>> {
  if (receipts === null) return { ok: true, value: null }
  const bytes = new Map<string, Blob>()
  for (const [at, { data, type, size, id }] of receipts.entries()) {
    const blob = decodeBase64(data, type)
    // A type is what the content says it is, not what the file claims.
    if (!blob || blob.size !== size || (await recogniseFile(blob)) !== type) {
      return refuseBackup('invalid-field', `records.receipts.${at}.data`)
    }
    bytes.set(id, blob)
  }
  const records = receipts.map(({ data: _, ...receipt }) => receipt)
  return { ok: true, value: { records, bytes } }
}

function decodeBase64(data: string, type: string): Blob | null {
  try {
    return new Blob([Uint8Array.fromBase64(data)], { type })
  } catch {
    return null
  }
}

function invalid(issue: v.BaseIssue<unknown>, prefix = ''): BackupRefusal {
  return refuseBackup('invalid-field', `${prefix}${v.getDotPath(issue) ?? ''}`.replace(/\.$/, ''))
}
