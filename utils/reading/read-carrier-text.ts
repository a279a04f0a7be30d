import type { Cue } from './cues/find-cues'
import type { DateMention } from './dates/find-dates'
import { judgeDate, type Spot } from './judge-dates'
import { type Draft, readBalances, round, withMoney, wordsOf } from './read-balances'
import type { Proposal, ReadDate, Reading, ReadingContext } from './reading'
import { sentencesBetween } from './sentences/between'
import type { Seam } from './sentences/split-clauses'
import { type Parts, takeApart } from './take-apart'
import { isForeignText, isTransfer } from './tell-foreign'
import { isWanted } from './weigh-text'

/** Longer texts are read up to here; no carrier's message comes near it. */
export const longestText = 8_000

/**
 * Reads last days and balance out of a carrier's message, USSD answer or page.
 * Pure and total: any string is answered, at worst with no proposals.
 */
export function readCarrierText(text: string, context: ReadingContext): Reading {
  const parts = takeApart(text.slice(0, longestText), context)
  if (parts.dates.length + parts.durations.length + parts.money.length === 0) return nothing
  if (isForeignText(parts.cues) || isTransfer(parts)) return nothing
  const balances = readBalances(parts)
  const ends = readEnds(withMoney(parts, balances), context.today)
  const drafts = settleLosses([...balances.map(({ draft }) => draft), ...ends])
  const found = mergeSame(drafts, context.today.toString()).sort((a, b) => b.score - a.score)
  const isOfSim = found.some(({ what }) => what !== 'pack-end')
  return isOfSim ? { proposals: found, packsOnly: [] } : { proposals: [], packsOnly: found }
}

const nothing: Reading = { proposals: [], packsOnly: [] }

function readEnds(
  { folded, cues, seams, dates, durations, money }: Parts,
  today: Temporal.PlainDate,
): Draft[] {
  const spots = [
    ...dates.map((date) => ({ ...date, isDuration: false, isLeft: false })),
    ...durations.map((duration) => ({ ...duration, isDuration: true, isWeak: false })),
  ].sort((a, b) => a.start - b.start)
  const ends = dropStarts(folded.text, spots).map((spot) => {
    return {
      ...spot,
      isOfUnknown: isOfUnknown(folded.text, spot, cues, seams),
      isComing: 'readings' in spot && spot.readings.some((day) => Temporal.PlainDate.compare(day, today) > 0),
      isThen: spot.isDuration && (isAdded(folded.text, spot, dates) || isThen(spot, dates, cues, seams)),
    }
  })
  let dayBefore = today
  return ends.flatMap((spot) => {
    const verdict = judgeDate(spot, cues, seams, ends)
    if (verdict === undefined || !isWanted(verdict, spot, cues, seams, money)) return []
    const isCounted = 'length' in spot
    const base = spot.isThen ? dayBefore : today
    const date: ReadDate = isCounted ? { on: base.add(spot.length).toString() } : datesOf(spot)
    if (!isCounted && verdict.what !== 'pack-end') dayBefore = spot.readings[0] ?? dayBefore
    const counted = base === today ? ('counted-from-today' as const) : ('counted-from-day' as const)
    const because = isCounted ? counted : spot.because
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

// "Valid till 3 May, after that 90 days of grace"
function isThen(
  spot: Spot,
  dates: readonly DateMention[],
  cues: readonly Cue[],
  seams: readonly Seam[],
): boolean {
  if (!dates.some(({ end }) => end <= spot.start)) return false
  const gap = (cue: Cue) => (cue.end <= spot.start ? spot.start - cue.end : (cue.start - spot.end) * 12)
  // "Suspended on 3 May. Reactivate within 30 days"
  const isBack = ({ kind, end }: Cue) =>
    spot.isLeft && kind === 'recovery' && end <= spot.start && spot.start - end <= 16
  return cues.some(
    (cue) =>
      ((cue.kind === 'then' && gap(cue) <= 50) || isBack(cue)) && sentencesBetween(cue, spot, seams) === 0,
  )
}

// "Valid till 3 May + 31 days to receive calls"
function isAdded(text: string, spot: Spot, dates: readonly DateMention[]): boolean {
  return dates.some(({ end }) => end < spot.start && /^[\s(]*\+ ?$/.test(text.slice(end, spot.start)))
}

// "Balance 5.40. Your vonk expires on 3 May"
function isOfUnknown(text: string, spot: Spot, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  const start = (seams.filter(({ at, weight }) => weight === 3 && at < spot.start).at(-1)?.at ?? -1) + 1
  const end = cues.find((cue) => cue.start >= start && ['end', 'death'].includes(cue.kind))
  if (start === 0 || end === undefined || end.start > spot.start) return false
  const word = /\p{L}{4,}\s(?:\p{L}{1,3}\s)?$/u.exec(text.slice(start, end.start))
  return word !== null && !cues.some((cue) => cue.start < end.start && cue.end > start + word.index)
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
        const isEnded = proposal.date !== undefined && proposal.date.on < today && other.what !== 'pack-end'
        return isLater && (other.what === proposal.what || isNow(proposal) || isEnded)
      }),
  )
  // A day counted from today says nothing beside a written one of the same kind.
  return kept.filter(
    (proposal) =>
      proposal.because !== 'counted-from-today' ||
      !kept.some(({ what, because }) => what === proposal.what && because !== 'counted-from-today'),
  )
}
