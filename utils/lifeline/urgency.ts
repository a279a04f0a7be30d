import type { Lifeline } from './life'

export type Urgency = 'danger' | 'warn' | 'calm' | 'none'

const soonDays = 30
const urgentDays = 7

/** So long after its loss a carrier may still give a number back, and whoever relied on it has to hear of it. */
export const freshLossDays = 90

/**
 * The same steps as the badge's colours: 7 days and 30 days. A line that can no longer call is in danger as well, and
 * so is one that was lost of late.
 */
export function urgencyOf(life: Lifeline): Urgency {
  const { stage, deadline } = life
  if (stage === 'lost') return isLongLost(life) ? 'none' : 'danger'
  if (stage === 'grace') return 'danger'
  if (!deadline) return 'none'
  if (deadline.daysLeft <= urgentDays) return 'danger'
  return deadline.daysLeft <= soonDays ? 'warn' : 'calm'
}

/** The last day on which a lost number could still be saved; null for a line that lives, or where no day is known. */
export function lostAfter({ stage, spans }: Lifeline): Temporal.PlainDate | null {
  return stage === 'lost' ? (spans.at(-1)?.lastDay ?? null) : null
}

/** Lost so long ago that nothing brings it back and nobody waits for it any more. */
export function isLongLost(life: Lifeline): boolean {
  const day = lostAfter(life)
  return day !== null && day.until(life.today, { largestUnit: 'days' }).days > freshLossDays
}

/**
 * Puts lines in the order in which they want attention: what ends soon, what was lost of late, what ends later, what has
 * no date yet, what has no end, what is long lost. Within each the order stays.
 */
export function sortByAttention<T extends { life: Lifeline }>(lines: readonly T[]): T[] {
  return lines.toSorted((a, b) => attention(a.life) - attention(b.life))
}

function attention(life: Lifeline): number {
  const urgency = urgencyOf(life)
  if (life.stage === 'lost') return urgency === 'danger' ? 1 : 5
  if (!life.deadline) return life.stage === 'unknown' ? 3 : 4
  return urgency === 'danger' || urgency === 'warn' ? 0 : 2
}
