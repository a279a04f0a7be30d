import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { allowHost, forgetHost } from '@/utils/storage/allowed-hosts'
import { openAttempt, settleAttempt, withdrawAttempt } from '@/utils/storage/attempts'
import { importRecords, listSafetyCopies, restoreSafetyCopy } from '@/utils/storage/copies/import-records'
import { copyToShadow, restoreShadow } from '@/utils/storage/copies/shadow-copy'
import { database } from '@/utils/storage/database/database'
import { rollDeadlines } from '@/utils/storage/database/roll-deadlines'
import { deleteEvent, editEvent, recordEvent, recordEvents } from '@/utils/storage/events'
import { forgetOldSteps } from '@/utils/storage/forget-old-steps'
import { addReceipt, deleteReceipt } from '@/utils/storage/receipts'
import { deleteRecipe, saveRecipe, saveRecipes } from '@/utils/storage/recipes'
import { acknowledgeReminder, keepShown, snoozeReminder } from '@/utils/storage/reminders'
import { addSim, archiveSim, deleteSim, editSim, unarchiveSim } from '@/utils/storage/sims'
import { undo } from '@/utils/storage/undo'

export interface Prepared {
  simId: string
  eventId: string
  attemptId: string
  receiptId: string
  recipeId: string
  safetyCopyId: string
  token: string
}

const nothing = { sims: [], events: [], recipes: [], receipts: null }

/** Records that every way to write has something to do with. */
export async function prepare(): Promise<Prepared> {
  const { value: sim } = await addSim(sampleSim(), [paidOn('2026-05-03')])
  const { value: event } = await recordEvent(sim.id, paidOn('2026-05-20'))
  const { value: attempt } = await openAttempt(sim.id, { money: null, channel: 'site', host: '' })
  const { value: receipt } = await addReceipt(event.id, { name: 'r', bytes: new Blob(['x']) })
  const { value: gone } = await addReceipt(event.id, { name: 'gone', bytes: new Blob(['z']) })
  await deleteReceipt(gone.id)
  const { value: recipe } = await saveRecipe(sampleRecipe)
  await allowHost('pay.example', sim.id)
  await importRecords(nothing, 'merge')
  const [copy] = await listSafetyCopies()
  const { undo: token } = await editSim(sim.id, { name: 'Osaka' })
  await copyToShadow()
  // A deadline that has passed, and a step and a receipt older than the way back, so that there is something to do.
  await database.sims.where('id').equals(sim.id).modify({ staleAt: 1 })
  await database.changes.limit(1).modify({ at: 1 })
  await database.receipts
    .where('id')
    .equals(gone.id)
    .modify((row) => {
      row.receipt = { ...row.receipt, deletedAt: 1 }
    })
  return {
    simId: sim.id,
    eventId: event.id,
    attemptId: attempt.id,
    receiptId: receipt.id,
    recipeId: recipe.id,
    safetyCopyId: copy?.id ?? '',
    token,
  }
}

const recipes = ['a.example', 'b.example'].map((host) => ({ ...sampleRecipe, host }))
const deadlineOn = '2026-07-19'

/** Everything that changes records, by the name of its function. */
export const waysToWrite: Readonly<Record<string, (made: Prepared) => Promise<unknown>>> = {
  addSim: () => addSim(sampleSim({ name: 'B' }), [paidOn('2026-05-03'), paidOn('2026-05-04')]),
  editSim: ({ simId }) => editSim(simId, { name: 'C' }),
  archiveSim: ({ simId }) => archiveSim(simId),
  unarchiveSim: ({ simId }) => unarchiveSim(simId),
  deleteSim: ({ simId }) => deleteSim(simId),
  recordEvent: ({ simId }) => recordEvent(simId, paidOn('2026-05-25')),
  recordEvents: ({ simId }) => recordEvents(simId, [paidOn('2026-05-25'), paidOn('2026-05-26')]),
  editEvent: ({ eventId }) => editEvent(eventId, { note: 'x' }),
  deleteEvent: ({ eventId }) => deleteEvent(eventId),
  openAttempt: ({ simId, attemptId }) =>
    openAttempt(simId, { money: null, channel: 'site', host: '', despite: attemptId }),
  settleAttempt: ({ attemptId }) => settleAttempt(attemptId, { status: 'paid' }),
  withdrawAttempt: ({ attemptId }) => withdrawAttempt(attemptId),
  addReceipt: ({ eventId }) => addReceipt(eventId, { name: 's', bytes: new Blob(['y']) }),
  deleteReceipt: ({ receiptId }) => deleteReceipt(receiptId),
  saveRecipe: () => saveRecipe({ ...sampleRecipe, successText: 'Thanks' }),
  saveRecipes: () => saveRecipes(recipes),
  deleteRecipe: ({ recipeId }) => deleteRecipe(recipeId),
  allowHost: ({ simId }) => allowHost('other.example', simId),
  forgetHost: ({ simId }) => forgetHost('pay.example', simId),
  keepShown: ({ simId }) => keepShown([{ simId, deadlineOn, leads: [30, 14] }]),
  acknowledgeReminder: ({ simId }) => acknowledgeReminder(simId, deadlineOn),
  snoozeReminder: ({ simId }) => snoozeReminder(simId, deadlineOn, 1),
  undo: ({ token }) => undo(token),
  importRecords: () => importRecords(nothing, 'replace'),
  restoreSafetyCopy: ({ safetyCopyId }) => restoreSafetyCopy(safetyCopyId),
  rollDeadlines: () => rollDeadlines(),
  forgetOldSteps: () => forgetOldSteps(),
}

/** Deletes a broken database before it writes: it is tried by itself. */
export const elsewhere = { restoreShadow }

/** What else the folder offers: these change no records. */
export const readers = [
  'listAllowedHosts',
  'hostsAllowedFor',
  'findOpenAttempt',
  'findOpenAttemptAt',
  'makeEvent',
  'readLiveEvent',
  'byUrgency',
  'getSim',
  'listSims',
  'listSimsInUse',
  'liveRows',
  'withEvents',
  'matchSim',
  'nearestDeadline',
  'newestLoss',
  'zonesInUse',
  'getReceipt',
  'listReceipts',
  'readReceiptFiles',
  'findRecipe',
  'listRecipes',
  'recogniseFile',
  'listRemindables',
  'searchSims',
  'readSettings',
  'saveSettings',
  'onSettingsChange',
  'readLiveSim',
  'watch',
  'writeCanonicalJson',
  'listSafetyCopies',
  'previewImport',
  'planImport',
  'readRecords',
  'readRecordsHere',
  'collectChanges',
  'readHead',
  'readShadow',
  'copyToShadow',
  'dropShadow',
  'findShadow',
]
