import { todayIn } from '@/utils/sim/today-in'
import type { Remindable } from '@/utils/storage/reminders'

/** One line of the digest, and the leads that are done with it. */
export interface Reminder {
  simId: string
  name: string
  deadlineOn: string
  daysLeft: number
  leads: readonly number[]
  /** When the "later" is over that it comes after, if there was one. */
  snoozedUntil: number | null
}

/** In the last days every day is a reminder until the user has said "done". */
const lastDays = 3

/**
 * What is to be shown now. After a time away all leads that passed meanwhile are one line, so that nothing is lost and
 * nothing comes twice. A lead is of one deadline: when the deadline moves, its leads begin anew.
 */
export function dueReminders(
  remindables: readonly Remindable[],
  generalLeads: readonly number[],
  at: number,
): Reminder[] {
  return remindables.flatMap(({ sim, zone, deadlineOn, shown, answer }) => {
    const snoozedUntil = answer?.snoozedUntil ?? null
    if (answer?.acknowledgedAt != null || (snoozedUntil ?? at) > at) return []
    const daysLeft = todayIn(zone, at).until(deadlineOn, { largestUnit: 'days' }).days
    if (daysLeft < 0) return []
    const leads = new Set([...(sim.leadDays ?? generalLeads), ...(daysLeft <= lastDays ? [daysLeft] : [])])
    const passed = [...leads].filter((lead) => lead >= daysLeft)
    const due = passed.filter((lead) => !shown.includes(lead))
    // A snooze that is over is due once, whatever was shown before it.
    if (due.length === 0 && !(snoozedUntil !== null && passed.length > 0)) return []
    return [{ simId: sim.id, name: sim.name, deadlineOn, daysLeft, leads: due, snoozedUntil }]
  })
}
