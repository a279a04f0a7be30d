import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { forgetOldSteps } from '@/utils/storage/forget-old-steps'
import { addReceipt, deleteReceipt, getReceipt } from '@/utils/storage/receipts'
import { addSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

it('the way back is kept for 30 days, and the bytes of a deleted receipt as long', async () => {
  const begun = Date.parse('2026-06-01T00:00:00Z')
  setClock(begun)
  const { value: sim } = await addSim(sampleSim())
  const { value: event } = await recordEvent(sim.id, paidOn('2026-05-03'))
  const kept = (await addReceipt(event.id, { name: 'kept', bytes: new Blob(['kept']) })).value
  const gone = (await addReceipt(event.id, { name: 'gone', bytes: new Blob(['gone']) })).value
  const { undo: token } = await deleteReceipt(gone.id)
  setClock(begun + 30 * 86_400_000)
  await forgetOldSteps()
  expect((await database.receipts.get(gone.id))?.bytes).not.toBeNull()
  setClock(begun + 30 * 86_400_000 + 1)
  await forgetOldSteps()
  await expect(undo(token)).rejects.toMatchObject({ code: 'nothing-to-undo' })
  expect((await database.receipts.get(gone.id))?.bytes).toBeNull()
  expect(await (await getReceipt(kept.id)).bytes.text()).toBe('kept')
})
