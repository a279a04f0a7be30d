import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import {
  addReceipt,
  deleteReceipt,
  getReceipt,
  listReceipts,
  readReceiptFiles,
} from '@/utils/storage/receipts'
import { recogniseFile } from '@/utils/storage/recognise-file'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

let eventId = ''
let simId = ''
beforeEach(async () => {
  simId = (await addSim(sampleSim())).value.id
  eventId = (await recordEvent(simId, paidOn('2026-05-03'))).value.id
})

const bytes = (...parts: (number[] | string)[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))))

describe('a receipt', () => {
  it.each([
    ['image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n...')],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBP')],
    ['application/pdf', bytes('%PDF-1.7')],
    ['text/plain', bytes('Paid ¥3,000\n')],
    ['text/plain', bytes('<svg onload=alert(1)>')],
    [null, bytes('GIF89a', [0, 1])],
    [null, bytes('PK', [3, 4, 0, 0])],
    [null, bytes('MZ', [0x90, 0])],
    [null, bytes([0xff, 0xfe, 0xfd])],
    [null, bytes('')],
    [null, bytes('  \n')],
  ])('is taken for %s by its content', async (type, file) => {
    expect(await recogniseFile(file)).toBe(type)
  })

  it('is kept with its event and given back byte by byte', async () => {
    const file = bytes([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
    const { value: receipt } = await addReceipt(eventId, { name: 'photo.gif', bytes: file })
    expect(await listReceipts(simId)).toEqual([receipt])
    expect(await listReceipts()).toEqual([receipt])
    expect(await listReceipts('another')).toEqual([])
    expect(receipt).toMatchObject({ simId, eventId, type: 'image/jpeg', size: 7, name: 'photo.gif' })
    const kept = await getReceipt(receipt.id)
    expect(kept.bytes.type).toBe('image/jpeg')
    expect(await kept.bytes.arrayBuffer()).toEqual(await file.arrayBuffer())
    expect(await readReceiptFiles()).toHaveLength(1)
  })

  it('of another kind, too large, or of no event is refused', async () => {
    await expect(addReceipt(eventId, { name: 'x', bytes: bytes('PK', [3, 4]) })).rejects.toMatchObject({
      code: 'file-type',
    })
    const large = new Blob([new Uint8Array(20 * 1024 * 1024 + 1)])
    await expect(addReceipt(eventId, { name: 'x', bytes: large })).rejects.toMatchObject({
      code: 'file-too-large',
    })
    await expect(addReceipt('none', { name: 'x', bytes: bytes('x') })).rejects.toMatchObject({
      code: 'missing',
    })
    expect(await listReceipts(simId)).toEqual([])
  })

  it('whose bytes are gone is missing', async () => {
    const { value: receipt } = await addReceipt(eventId, { name: 'r', bytes: bytes('Paid') })
    await database.receipts.update(receipt.id, { bytes: null })
    await expect(getReceipt(receipt.id)).rejects.toMatchObject({ code: 'missing' })
    expect(await readReceiptFiles()).toEqual([])
  })

  it('is deleted once', async () => {
    const { value: receipt } = await addReceipt(eventId, { name: 'x', bytes: bytes('x') })
    await deleteReceipt(receipt.id)
    expect(await listReceipts(simId)).toEqual([])
    await expect(deleteReceipt(receipt.id)).rejects.toMatchObject({ code: 'missing' })
  })
})
