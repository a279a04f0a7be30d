import { database } from './database/database'
import type { ChangedRow } from './database/rows'
import { StorageError } from './database/storage-error'
import { type UndoToken, type Writer, type Written, write } from './database/write'

/**
 * Takes back one step as a step of its own (which can be taken back in turn). What the step had added gets a deletion
 * mark rather than vanishing, because a copy of it may be in a backup already.
 * Refuses with `changed-since` when a row was changed again after the step.
 */
export function undo(token: UndoToken): Promise<Written<null>> {
  return write(async (writer) => {
    const change = await database.changes.get(token)
    if (!change) throw new StorageError('nothing-to-undo')
    for (const row of change.rows) await refuseReopening(row)
    for (const row of change.rows) await takeBack(row, writer)
    await database.changes.delete(token)
    return null
  })
}

/**
 * A payment that was settled may not be open again beside one that was begun since: nobody was shown the two together,
 * and neither would stand in the way of the other.
 */
async function refuseReopening(changed: ChangedRow): Promise<void> {
  const before = changed.table === 'events' ? changed.before?.event : undefined
  if (before?.kind !== 'topUp' || before.status !== 'attempted' || before.deletedAt !== null) return
  const open = (await database.events.get({ openAttemptOf: before.simId }))?.event
  if (open && open.id !== before.id && open.updatedAt > changed.stamp) throw new StorageError('open-attempt')
}

async function takeBack(changed: ChangedRow, { at, stamp, ...writer }: Writer): Promise<void> {
  const mark = { deletedAt: at, updatedAt: stamp }
  switch (changed.table) {
    case 'sims': {
      const { sim } = unchanged(await database.sims.get(changed.id), (row) => row.sim, changed)
      return writer.putSim(changed.before ? { ...changed.before.sim, updatedAt: stamp } : { ...sim, ...mark })
    }
    case 'events': {
      const { event } = unchanged(await database.events.get(changed.id), (row) => row.event, changed)
      return writer.putEvent(
        changed.before ? { ...changed.before.event, updatedAt: stamp } : { ...event, ...mark },
      )
    }
    case 'receipts': {
      const { receipt, bytes } = unchanged(
        await database.receipts.get(changed.id),
        (row) => row.receipt,
        changed,
      )
      return changed.before
        ? writer.putReceipt({ ...changed.before.receipt, updatedAt: stamp }, changed.before.bytes)
        : writer.putReceipt({ ...receipt, ...mark }, bytes)
    }
    case 'recipes': {
      const { saved } = unchanged(await database.recipes.get(changed.id), (row) => row.saved, changed)
      return writer.putRecipe(
        changed.before ? { ...changed.before.saved, updatedAt: stamp } : { ...saved, ...mark },
      )
    }
  }
}

function unchanged<Row>(
  row: Row | undefined,
  record: (row: Row) => { updatedAt: number },
  { stamp }: ChangedRow,
): Row {
  if (row === undefined || record(row).updatedAt !== stamp) throw new StorageError('changed-since')
  return row
}
