import { type Cue, findCues } from './find-cues'
import { type DateMention, findDates } from './find-dates'
import { type Duration, findDurations } from './find-durations'
import { findMoney, type MoneyMention } from './find-money'
import { type FoldedText, foldText } from './fold-text'
import { judgeBalance } from './judge-balance'
import { judgeDate, type Spot } from './judge-dates'
import { maskNoise } from './mask-noise'
import type { Proposal, ReadDate, Reading, ReadingContext, ReadWords } from './reading'
import { type Seam, splitClauses } from './split-clauses'
import { isForeignText, isOffered, isTransfer, isWanted } from './weigh-text'

/** Longer texts are read up to here; no carrier's message comes near it. */
export const longestText = 8_000

interface Parts {
  folded: FoldedText
  cues: readonly Cue[]
  seams: readonly Seam[]
  dates: readonly DateMention[]
  durations: readonly Duration[]
  money: readonly MoneyMention[]
}

/**
 * Reads last days and balance out of a carrier's message, USSD answer or page.
 * Pure and total: any string is answered, at worst with no proposals.
 */
export function readCarrierText(text: string, context: ReadingContext): Reading {
  const parts = takeApart(text.slice(0, longestText), context)
  if (parts.dates.length + parts.durations.length + parts.money.length === 0) return nothing
  if (isForeignText(parts.cues) || isTransfer(parts)) return nothing
  const balances = readBalances(parts)
  const ends = readEnds(withMoney(parts, balances))
  const drafts = settleLosses([...balances.map(({ draft }) => draft), ...ends])
  const found = mergeSame(drafts, context.today.toString()).sort((a, b) => b.score - a.score)
  const isOfSim = found.some(({ what }) => what !== 'pack-end')
  return isOfSim ? { proposals: found, packsOnly: [] } : { proposals: [], packsOnly: found }
}

const nothing: Reading = { proposals: [], packsOnly: [] }

function takeApart(text: string, context: ReadingContext): Parts {
  const whole = foldText(text)
  const folded = { ...whole, text: maskNoise(whole.text) }
  const cues = findCues(folded.text)
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
  const durations = findDurations(folded.text, cues, context).filter(
    (duration) =>
      ![...dates, ...amounts].some(({ start, end }) => duration.start < end && start < duration.end),
  )
  const money = findMoney(folded.text, [...dates, ...durations], context)
  const seams = splitClauses(folded, [...dates, ...money])
  const inside = (cue: Cue) =>
    [...dates, ...money].some(({ start, end }) => cue.start >= start && cue.end <= end)
  const kept = cues.filter(
    (cue) =>
      !inside(cue) &&
      !isToppedUp(cue, cues, folded.text) &&
      !isOfPack(cue, cues) &&
      !isOfCredit(cue, cues, folded.text),
  )
  return { folded, cues: kept, seams, dates, durations, money }
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

// The top-up in "saldo de recarga" is no payment.
function isOfCredit(cue: Cue, cues: readonly Cue[], text: string): boolean {
  const isOf = ({ kind, end }: Cue) =>
    kind === 'credit' && /^ (?:de|di|da|do|du|del|della) $/.test(text.slice(end, cue.start))
  return (cue.kind === 'top' || cue.kind === 'spent') && cues.some(isOf)
}

// "Reward balance", "saldo promo"
function isOfPack(cue: Cue, cues: readonly Cue[]): boolean {
  const isBeside = (other: Cue) =>
    (cue.start >= other.end && cue.start - other.end <= 1) ||
    (other.start >= cue.end && other.start - cue.end <= 1)
  return cue.kind === 'credit' && cues.some((other) => other.kind === 'pack' && isBeside(other))
}

// In "top up your balance" the balance is not stated.
function isToppedUp(cue: Cue, cues: readonly Cue[], text: string): boolean {
  if (cue.kind !== 'credit') return false
  return cues.some(
    ({ kind, end }) =>
      kind === 'top' &&
      end < cue.start &&
      cue.start - end <= 4 &&
      /^[\p{L} ]+$/u.test(text.slice(end, cue.start)),
  )
}

interface Draft extends Proposal {
  isFinal: boolean
}

function readEnds({ folded, cues, seams, dates, durations, money }: Parts): Draft[] {
  const spots = [
    ...dates.map((date) => ({ ...date, isDuration: false, isLeft: false })),
    ...durations.map((duration) => ({ ...duration, isDuration: true, isWeak: false })),
  ].sort((a, b) => a.start - b.start)
  const ends = dropStarts(folded.text, spots).map((spot) => {
    return { ...spot, isOfUnknown: isOfUnknown(folded.text, spot, cues, seams) }
  })
  return ends.flatMap((spot) => {
    const verdict = judgeDate(spot, cues, seams, ends)
    if (verdict === undefined || !isWanted(verdict, spot, cues, seams, money)) return []
    const date: ReadDate = 'on' in spot ? { on: spot.on.toString() } : datesOf(spot)
    const because = 'on' in spot ? ('counted-from-today' as const) : spot.because
    const doubt = because === 'day-month-ambiguous' || because === 'counted-from-today' ? 0.8 : 1
    return [
      {
        what: verdict.what,
        date,
        words: wordsOf(folded, spot.start, spot.end),
        because,
        score: round(verdict.score * doubt),
        isFinal: verdict.isFinal,
      },
    ]
  })
}

function datesOf({ readings, isUsable }: DateMention): ReadDate {
  const [on = '', ...alternatives] = readings.map(String)
  return {
    on,
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...(isUsable === undefined ? {} : { lastDayUsable: isUsable }),
  }
}

const rangeSign =
  /^[\s(]*(?:-|~|to|until|till|thru|a|al|au|ate|bis|do|до|по|至|到|から|s\.?\/?d\.?|sd|den|hingga|sampai|tot|kuni|la|تا|الی|إلی|ถึง|부터|से)[\s)]*$/

// Of "1 May - 31 May" only the second day is an end.
function dropStarts<Item extends Spot>(text: string, spots: readonly Item[]): Item[] {
  return spots.filter((spot, index) => {
    const next = spots[index + 1]
    return next === undefined || spot.isDuration || !rangeSign.test(text.slice(spot.end, next.start))
  })
}

// "Balance 5.40. Your vonk expires on 3 May"
function isOfUnknown(text: string, spot: Spot, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  const start = (seams.filter(({ at, weight }) => weight === 3 && at < spot.start).at(-1)?.at ?? -1) + 1
  const end = cues.find((cue) => cue.start >= start && ['end', 'death'].includes(cue.kind))
  if (start === 0 || end === undefined || end.start > spot.start) return false
  const word = /\p{L}{4,}\s(?:\p{L}{1,3}\s)?$/u.exec(text.slice(start, end.start))
  return word !== null && !cues.some((cue) => cue.start < end.start && cue.end > start + word.index)
}

// "P23.50 valid till 3 May": the sum is the credit that ends then.
function withMoney(parts: Parts, balances: readonly { at: MoneyMention }[]): Parts {
  const sums = balances.map(({ at: { start, end } }) => {
    return { kind: 'credit', value: 0, start, end, isSum: true } as const
  })
  // In "Account: P23.50" the account is the credit.
  const isAccount = (cue: Cue) =>
    cue.kind === 'line' && sums.some(({ start }) => start >= cue.end && start - cue.end <= 8)
  const cues = parts.cues.map((cue) => (isAccount(cue) ? { ...cue, kind: 'credit' as const } : cue))
  return { ...parts, cues: [...cues, ...sums].sort((a, b) => a.start - b.start) }
}

function readBalances({
  folded,
  cues,
  seams,
  dates,
  durations,
  money,
}: Parts): { at: MoneyMention; draft: Draft }[] {
  const others = [...dates, ...durations, ...money]
  const found = money.flatMap((mention) => {
    const score = judgeBalance(mention, cues, seams, others)
    if (score === 0 || isOffered(mention, cues, seams)) return []
    const { minor, currency, isNegative, isAssumed, start, end } = mention
    const draft = {
      what: 'balance' as const,
      money: { minor: isNegative ? -minor : minor, currency },
      words: wordsOf(folded, start, end),
      because: isAssumed ? ('currency-assumed' as const) : ('amount-stated' as const),
      score: round(score),
      isFinal: false,
    }
    return [{ at: mention, draft }]
  })
  const best = Math.max(...found.map(({ draft }) => draft.score))
  const isTold = found.some(({ at }) => at.minor > 0)
  return found.filter(({ at, draft }, index) => {
    // "Make sure you have $15 in your account", where the balance was told in so many words
    if (draft.score < 0.75 && best >= 0.8) return false
    // A second purse that is empty says nothing.
    return at.minor !== 0 || index === 0 || !isTold
  })
}

// "Ends on the 3rd, the number is deleted on the 30th": up to the later day it can still be had back.
function settleLosses(drafts: Draft[]): Draft[] {
  const firstEnd = drafts
    .filter(({ what }) => what === 'line-end' || what === 'credit-end' || what === 'outgoing-end')
    .map(({ date }) => date?.on ?? '9999')
    .sort()[0]
  return drafts.map((draft) =>
    draft.what === 'line-end' && draft.isFinal && firstEnd !== undefined && (draft.date?.on ?? '') > firstEnd
      ? { ...draft, what: 'recovery-end' }
      : draft,
  )
}

function mergeSame(drafts: readonly Draft[], today: string): Proposal[] {
  const best = new Map<string, Proposal>()
  for (const { isFinal: _, ...proposal } of drafts) {
    const key = [proposal.what, proposal.date?.on, proposal.money?.minor, proposal.money?.currency].join(' ')
    const other = best.get(key)
    if (other === undefined || other.score < proposal.score) best.set(key, proposal)
  }
  const all = [...best.values()]
  // "As of today … valid till May": of two ends of one thing the one that is over is told in passing, and so is a
  // written day that is today's.
  const isOver = ({ date }: Proposal) => date !== undefined && date.on <= today
  const isNow = ({ date, because }: Proposal) => date?.on === today && because !== 'counted-from-today'
  const kept = all.filter(
    (proposal) =>
      !isOver(proposal) ||
      !all.some((other) => {
        const isLater = other.date !== undefined && !isOver(other)
        return isLater && (other.what === proposal.what || isNow(proposal))
      }),
  )
  // A day counted from today says nothing beside a written one of the same kind.
  return kept.filter(
    (proposal) =>
      proposal.because !== 'counted-from-today' ||
      !kept.some(({ what, because }) => what === proposal.what && because !== 'counted-from-today'),
  )
}

function wordsOf({ at, original }: FoldedText, from: number, to: number): ReadWords {
  const start = at[from] ?? 0
  const end = (at[to - 1] ?? start) + 1
  return { start, end, text: original.slice(start, end) }
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
