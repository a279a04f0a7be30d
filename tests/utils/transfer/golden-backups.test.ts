import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { tally } from '@/tests/support/tally'
import type { SimEvent } from '@/utils/sim/sim-event'
import { readRecords } from '@/utils/storage/copies/read-records'
import { listSims } from '@/utils/storage/list-sims'
import { getReceipt } from '@/utils/storage/receipts'
import { importBackup, previewBackup } from '@/utils/transfer/backup'
import { type BackupFile, backupVersion } from '@/utils/transfer/backup-file'
import { decodeBackup } from '@/utils/transfer/decode-backup'

useFreshDatabase()

/** Backups as each version wrote them. Never edited: people have such files in their drawers. */
const folder = join(import.meta.dirname, '../../fixtures/backups')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const files = readdirSync(folder).sort()

/** The compiler asks for a new kind here. */
const everyKind: Record<SimEvent['kind'], true> = {
  activated: true,
  topUp: true,
  purchase: true,
  use: true,
  statedEnd: true,
  statedBalance: true,
  registered: true,
}

describe('a backup that an earlier version wrote', () => {
  it('is kept for every version there was', () => {
    const versions = Array.from({ length: backupVersion }, (_, at) => `version-${at + 1}.json`)
    expect(files).toEqual(versions)
    tally('versions of backups', files.length, 1)
  })

  it.each(files)('(%s) brings back all it holds', async (file) => {
    const text = read(file)
    const { records }: BackupFile = JSON.parse(text)
    const preview = await previewBackup(text, 'merge')
    if (!preview.ok) throw new Error(`${preview.code} ${preview.path}`)
    await importBackup(preview.records, 'merge')
    const here = await readRecords()
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(here.sims).toEqual(records.sims.toSorted(byId))
    expect(here.events).toEqual(records.events.toSorted(byId))
    expect(here.recipes).toEqual(records.recipes.toSorted(byId))
    for (const { data, ...receipt } of records.receipts ?? []) {
      const found = await getReceipt(receipt.id)
      expect(found.receipt).toEqual(receipt)
      expect(Buffer.from(await found.bytes.arrayBuffer()).toString('base64')).toBe(data)
    }
    const alive = records.sims.filter(
      ({ deletedAt, archivedAt }) => deletedAt === null && archivedAt === null,
    )
    expect(await listSims()).toHaveLength(alive.length)
  })

  it('holds every kind of record and of rule there is', () => {
    const { records }: BackupFile = JSON.parse(read(`version-${backupVersion}.json`))
    const kinds = new Set(records.events.map(({ kind }) => kind))
    const known = Object.keys(everyKind) as SimEvent['kind'][]
    expect(known.filter((kind) => !kinds.has(kind))).toEqual([])
    const told = JSON.stringify(records.sims.map(({ rule }) => rule))
    const validities =
      'from-payment added inactivity pack-end subscription deduction stated any-of all-of'.split(' ')
    expect(validities.filter((kind) => !told.includes(`"kind":"${kind}"`))).toEqual([])
    const marks = (list: readonly { deletedAt: number | null }[]) =>
      list.some((one) => one.deletedAt !== null)
    expect([marks(records.sims), marks(records.events), (records.receipts ?? []).length > 0]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('is refused when one letter of it was changed', async () => {
    for (const file of files) {
      expect(await decodeBackup(read(file).replace('"Leeds"', '"Leeda"'))).toMatchObject({
        ok: false,
        code: 'wrong-checksum',
      })
    }
  })
})
