import { type Cue, findCues } from './cues/find-cues'
import { settleCues } from './cues/settle-cues'
import { type DateMention, findDates } from './dates/find-dates'
import { type Duration, findDurations } from './dates/find-durations'
import { type FoldedText, foldText } from './letters/fold-text'
import { findMoney, type MoneyMention } from './money/find-money'
import type { ReadingContext } from './reading'
import { isAside } from './sentences/is-aside'
import { leaveOutAdvice } from './sentences/leave-out-advice'
import { leaveOutAsides } from './sentences/leave-out-asides'
import { maskNoise } from './sentences/mask-noise'
import { type Seam, splitClauses } from './sentences/split-clauses'

export interface Parts {
  folded: FoldedText
  cues: readonly Cue[]
  seams: readonly Seam[]
  dates: readonly DateMention[]
  durations: readonly Duration[]
  money: readonly MoneyMention[]
}

/** What a text is made of: words that mean something, where it is parted, days, lengths of time and sums. */
export function takeApart(text: string, context: ReadingContext): Parts {
  const whole = foldText(text)
  const folded = { ...whole, text: maskNoise(whole.text) }
  const cues = findCues(folded.text, findHumps(folded))
  const amounts = findMoney(folded.text, [], context).filter(({ isAssumed }) => !isAssumed)
  // "$7.20" is an amount, not the 20th of July.
  const dates = findDates(folded.text, cues, context).filter(
    (date) =>
      !date.isWeak ||
      !(
        amounts.some(({ start, end }) => date.start < end && start < date.end) ||
        isBareSum(date, cues, folded.text)
      ),
  )
  const durations = findDurations(folded.text, cues).filter(
    (duration) =>
      ![...dates, ...amounts].some(({ start, end }) => duration.start < end && start < duration.end),
  )
  const money = findMoney(folded.text, [...dates, ...durations], context)
  const stops = cues
    .filter((cue) => cue.isShort && !isBeforeCapital(cue, folded))
    .map(({ start, end }) => ({ start, end: end + 1 }))
  const seams = splitClauses(folded, [...dates, ...money, ...stops])
  const parts = {
    folded,
    cues: settleCues(cues, folded.text, dates, money),
    seams,
    dates,
    durations,
    money,
  }
  return leaveOutAsides(leaveOutAdvice({ ...parts, cues: parts.cues.filter((cue) => !isAside(cue, parts)) }))
}

// In "Recharge to extend. Your data …" the full stop cuts no word short.
function isBeforeCapital({ end }: Cue, { at, original }: FoldedText): boolean {
  return /^\. ?\p{Lu}/u.test(original.slice(at[end]))
}

function findHumps({ at, original }: FoldedText): ReadonlySet<number> {
  const isHump = (from: number) => /\p{Ll}\p{Lu}/u.test(original.slice(from - 1, from + 1))
  return new Set(at.flatMap((from, index) => (isHump(from) ? [index] : [])))
}

// In "balance is 7.21" it is none either.
function isBareSum({ start, end }: DateMention, cues: readonly Cue[], text: string): boolean {
  const before = cues.filter((cue) => cue.end <= start && start - cue.end <= 5)
  return (
    /\.\d\d$/.test(text.slice(start, end)) &&
    before.some(({ kind }) => kind === 'credit') &&
    before.every(({ kind }) => kind !== 'until')
  )
}
