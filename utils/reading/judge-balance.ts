import type { Cue } from './cues/find-cues'
import type { MoneyMention } from './money/find-money'
import { seamsBetween, sentencesBetween } from './sentences/between'
import type { Seam } from './sentences/split-clauses'

/** How surely an amount is what is left on the SIM: 0 is not at all. */
export function judgeBalance(
  money: MoneyMention,
  cues: readonly Cue[],
  seams: readonly Seam[],
  others: readonly { start: number; end: number }[],
): number {
  const before = nearest(cues, money, others, 'before')
  const after = nearest(cues, money, others, 'after')
  const led = before?.kind === 'credit' ? money.start - before.end : Number.POSITIVE_INFINITY
  const isLed = before !== undefined && led <= 45 && sentencesBetween(before, money, seams) === 0
  // A number without a currency on the next line is the next item of a menu.
  const isCounted = after?.kind === 'pack' && after.start - money.end <= 1
  const isBeside = !isCounted && led <= 14 && isLed && seamsBetween(before, money, seams) < 2
  // "You may have a 500 airtime loan"
  if (after?.kind === 'debt' && after.start - money.end <= 1) return 0
  // "50 gives 50 of credit"
  if (cues.some(({ kind, end }) => kind === 'promo' && end <= money.start && money.start - end <= 1)) return 0
  if (isLed && (!money.isAssumed || isBeside)) {
    return (seamsBetween(before, money, seams) >= 1 ? 0.75 : 0.95) - (money.isAssumed ? 0.15 : 0)
  }
  if (money.isAssumed) return 0
  const isTrailed =
    after?.kind === 'credit' &&
    after.start - money.end <= 20 &&
    seamsBetween(after, money, seams) === 0 &&
    !cues.some(({ kind, start, end }) => kind === 'line' && start >= money.end && end <= after.start)
  const isSpent =
    before !== undefined &&
    before.kind !== 'credit' &&
    money.start - before.end <= 30 &&
    sentencesBetween(before, money, seams) === 0
  if (isSpent) return 0
  if (isTrailed) return 0.8
  // "You've got £3.20 left"
  const isLeft = cues.some(
    ({ kind, start }) => kind === 'left' && start >= money.end && start - money.end <= 2,
  )
  if (after?.kind === 'pack') return 0
  return isLeft || (before === undefined && isHad(money, cues, seams)) ? 0.7 : 0
}

// "Il vous reste 8,44 EUR", "Masz 5,03 zl. …"; but "your £5 voucher" is none.
function isHad(money: MoneyMention, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  const leads = cues.filter(
    (cue) => cue.end <= money.start && money.start - cue.end <= 8 && seamsBetween(cue, money, seams) === 0,
  )
  if (leads.some(({ kind }) => kind === 'left')) return true
  const isClosed =
    seams.some(({ at }) => at >= money.end && at - money.end <= 1) ||
    cues.some(({ kind, start }) => {
      const gap = start - money.end
      return (
        gap >= 0 &&
        ((kind === 'line' && gap <= 12) || (['end', 'until', 'outgoing'].includes(kind) && gap <= 4))
      )
    })
  // "Na konte je 2,30 EUR"
  return (
    isClosed && leads.some(({ kind, end }) => kind === 'line' || (kind === 'own' && money.start - end <= 2))
  )
}

// The nearest word about money on one side; another amount or day in between cuts it off.
function nearest(
  cues: readonly Cue[],
  money: MoneyMention,
  others: readonly { start: number; end: number }[],
  side: 'before' | 'after',
): Cue | undefined {
  const isBefore = side === 'before'
  const fitting = cues.filter(
    (cue) =>
      ['credit', 'spent', 'moved', 'debt', 'top', 'pack', 'outgoing'].includes(cue.kind) &&
      // "Remaining TL: 12.40" has the sign within the word.
      (isBefore ? cue.start < money.start && cue.end < money.end : cue.start >= money.end),
  )
  const cue = isBefore ? fitting.at(-1) : fitting[0]
  if (cue === undefined) return undefined
  const [from, to] = isBefore ? [cue.end, money.start] : [money.end, cue.start]
  return others.some((other) => other.start >= from && other.end <= to) ? undefined : cue
}
