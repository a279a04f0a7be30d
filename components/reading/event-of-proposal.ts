import type { EventFields } from '@/components/sim/sim-fields'
import type { Proposal, ReadingKind } from '@/utils/reading/reading'
import type { Clock } from '@/utils/sim/sim-event'

/**
 * What a confirmed proposal records; `on` is the day chosen where several could be meant. Null for the end of a pack:
 * it is shown, but it moves no date of the line.
 */
export function eventOfProposal(
  { what, date, money, words }: Proposal,
  on: string | null,
  { today, aim }: { today: string; aim: Clock },
): EventFields | null {
  const note = words.text.trim().slice(0, 200)
  if (what === 'balance') return money ? { kind: 'statedBalance', on: today, note, money } : null
  const clock = what === 'line-end' ? aim : clocks[what]
  if (!clock || on === null) return null
  return { kind: 'statedEnd', on: today, note, clock, lastDayOn: lastUsable(on, date?.lastDayUsable) }
}

const clocks: Partial<Record<ReadingKind, Clock>> = {
  'outgoing-end': 'outgoing',
  'incoming-end': 'incoming',
  'credit-end': 'credit',
  'recovery-end': 'recovery',
}

/** "It ends on the 5th" may mean that the 4th is the last day; only the text can tell. */
function lastUsable(on: string, isUsable = true): string {
  return isUsable ? on : Temporal.PlainDate.from(on).subtract({ days: 1 }).toString()
}
