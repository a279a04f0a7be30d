import { now } from '@/utils/now'
import type { Sim } from '@/utils/sim/sim'
import { database } from './database/database'
import type { ReminderAnswerRow } from './database/rows'
import { readStateForWriting } from './database/schema-state'
import { withStorageErrors } from './database/storage-error'

/** A deadline that can be reminded of, with what was shown and said about it. */
export interface Remindable {
  sim: Sim
  zone: string
  deadlineOn: string
  /** Leads that were shown. */
  shown: readonly number[]
  answer: ReminderAnswerRow | null
}

/** All deadlines of SIMs in use, the nearest first. */
export function listRemindables(): Promise<Remindable[]> {
  return withStorageErrors(() =>
    database.transaction('r', database.sims, database.reminderLedger, database.reminderAnswers, async () => {
      const rows = await database.sims.orderBy('deadlineAt').toArray()
      const shown = Map.groupBy(await database.reminderLedger.toArray(), keyOf)
      const answers = new Map((await database.reminderAnswers.toArray()).map((row) => [keyOf(row), row]))
      return rows.flatMap(({ sim, zone, deadlineOn }) => {
        if (zone === null || deadlineOn === null) return []
        const key = keyOf({ simId: sim.id, deadlineOn })
        const leads = (shown.get(key) ?? []).map((row) => row.lead)
        return [{ sim, zone, deadlineOn, shown: leads, answer: answers.get(key) ?? null }]
      })
    }),
  )
}

/** Writes down that leads of a deadline were shown, which also ends its "later". */
export function keepShown(
  shown: readonly { simId: string; deadlineOn: string; leads: readonly number[] }[],
): Promise<void> {
  const { reminderLedger, reminderAnswers, meta } = database
  return withStorageErrors(() =>
    database.transaction('rw', reminderLedger, reminderAnswers, meta, async () => {
      await readStateForWriting()
      const shownAt = now()
      for (const { simId, deadlineOn, leads } of shown) {
        await reminderLedger.bulkPut(leads.map((lead) => ({ simId, deadlineOn, lead, shownAt })))
        await reminderAnswers.update([simId, deadlineOn], { snoozedUntil: null })
      }
    }),
  )
}

/** "Done": no further reminder of this deadline. */
export function acknowledgeReminder(simId: string, deadlineOn: string): Promise<void> {
  return answerReminder({ simId, deadlineOn, acknowledgedAt: now(), snoozedUntil: null })
}

/** "Later": no reminder of this deadline before an instant; it is shown once more then. */
export function snoozeReminder(simId: string, deadlineOn: string, until: number): Promise<void> {
  return answerReminder({ simId, deadlineOn, acknowledgedAt: null, snoozedUntil: until })
}

function answerReminder(row: ReminderAnswerRow): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', database.reminderAnswers, database.meta, async () => {
      await readStateForWriting()
      await database.reminderAnswers.put(row)
    }),
  )
}

function keyOf({ simId, deadlineOn }: { simId: string; deadlineOn: string }): string {
  return `${simId} ${deadlineOn}`
}
