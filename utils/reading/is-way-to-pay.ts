import { sentencesBetween } from './between'
import type { Cue } from './find-cues'
import type { Parts } from './take-apart'

/**
 * "Top up with TWINT or at any DBS ATM." names who takes the money, not who writes. A bank that reports a payment names
 * the sum or the day in that sentence.
 */
export function isWayToPay(
  cue: Cue,
  { cues, seams, dates, durations, money }: Omit<Parts, 'folded'>,
): boolean {
  if (cue.kind !== 'bank') return false
  const isBeside = (other: { start: number; end: number }) => sentencesBetween(cue, other, seams) === 0
  // The 7 of "7-Eleven" and the 24 of "Privat24" are neither.
  const facts = [
    ...dates.filter(({ isWeak }) => !isWeak),
    ...durations,
    ...money.filter(({ isAssumed }) => !isAssumed),
  ]
  return (
    cues.some(({ kind, ...at }) => (kind === 'top' || kind === 'spent') && isBeside(at)) &&
    !facts.some(isBeside)
  )
}
