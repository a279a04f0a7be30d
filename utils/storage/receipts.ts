import { database } from './database/database'
import type { Receipt } from './database/rows'
import { StorageError, withStorageErrors } from './database/storage-error'
import { type Written, write } from './database/write'
import { readLiveEvent } from './events'
import { recogniseFile } from './recognise-file'

const mostBytes = 20 * 1024 * 1024

/** Keeps the proof of one event. Its type is read from its content; other kinds are refused with `file-type`. */
export async function addReceipt(
  eventId: string,
  file: { name: string; bytes: Blob },
): Promise<Written<Receipt>> {
  if (file.bytes.size > mostBytes) throw new StorageError('file-too-large')
  const type = await recogniseFile(file.bytes)
  if (type === null) throw new StorageError('file-type')
  // A blob of a type that was claimed would be served under that type when it is opened.
  const bytes = new Blob([await file.bytes.arrayBuffer()], { type })
  return write(async (writer) => {
    const { simId } = await readLiveEvent(eventId)
    const receipt: Receipt = {
      id: crypto.randomUUID(),
      simId,
      eventId,
      name: file.name,
      type,
      size: bytes.size,
      createdAt: writer.at,
      updatedAt: writer.stamp,
      deletedAt: null,
    }
    await writer.putReceipt(receipt, bytes)
    return receipt
  })
}

export function deleteReceipt(id: string): Promise<Written<Receipt>> {
  return write(async (writer) => {
    const row = await database.receipts.get(id)
    if (!row || row.receipt.deletedAt !== null) throw new StorageError('missing')
    const deleted = { ...row.receipt, deletedAt: writer.at, updatedAt: writer.stamp }
    await writer.putReceipt(deleted, row.bytes)
    return deleted
  })
}

/** What is kept, for one SIM or for all, without the bytes. */
export function listReceipts(simId?: string): Promise<Receipt[]> {
  return withStorageErrors(async () => {
    const { receipts } = database
    const rows = await (simId === undefined ? receipts.toArray() : receipts.where({ simId }).toArray())
    return rows.map((row) => row.receipt).filter((receipt) => receipt.deletedAt === null)
  })
}

/** The proof itself. Throws `missing`. */
export function getReceipt(id: string): Promise<{ receipt: Receipt; bytes: Blob }> {
  return withStorageErrors(async () => {
    const row = await database.receipts.get(id)
    if (!row || row.bytes === null || row.receipt.deletedAt !== null) throw new StorageError('missing')
    return { receipt: row.receipt, bytes: row.bytes }
  })
}

/** Every receipt with its bytes, for a backup. */
export function readReceiptFiles(): Promise<{ receipt: Receipt; bytes: Blob }[]> {
  return withStorageErrors(async () => {
    const rows = await database.receipts.toArray()
    return rows.flatMap(({ receipt, bytes }) => (bytes ? [{ receipt, bytes }] : []))
  })
}
