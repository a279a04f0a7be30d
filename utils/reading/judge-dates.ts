import type { Cue } from './cues/find-cues'
import { findEvidence, leadsToOther } from './find-evidence'
import type { CueKind } from './lexicon/lexicon'
import type { ReadingKind } from './reading'
import { isBetween, seamsBetween, sentencesBetween } from './sentences/between'
import type { Seam } from './sentences/split-clauses'

/** A last day in the text, whose meaning is to be found. */
export interface Spot {
  start: number
  end: number
  isWeak: boolean
  /** counted from today: needs words that say so */
  isDuration: boolean
  isLeft: boolean
  /** after today */
  isComing?: boolean
  /** counted from a day that stands before it */
  isThen?: boolean
  /** its sentence begins with a thing of which no word is known: "My vonk ends on …" */
  isOfUnknown?: boolean
}

export interface Verdict {
  what: ReadingKind
  score: number
  /** what the line loses then can not be had back */
  isFinal: boolean
}

type Subject = Exclude<ReadingKind, 'balance'>

const subjects: Partial<Record<CueKind, { what: Subject; weight: number; after: number }>> = {
  outgoing: { what: 'outgoing-end', weight: 3, after: 0.8 },
  incoming: { what: 'incoming-end', weight: 3, after: 0.8 },
  recovery: { what: 'recovery-end', weight: 2.6, after: 0.8 },
  pack: { what: 'pack-end', weight: 2, after: 0.5 },
  keep: { what: 'line-end', weight: 3, after: 0.9 },
  gone: { what: 'line-end', weight: 2.4, after: 0.9 },
  death: { what: 'line-end', weight: 1.3, after: 0.9 },
  line: { what: 'line-end', weight: 1.6, after: 0.8 },
  credit: { what: 'credit-end', weight: 1.7, after: 0.7 },
}
const cost = [1, 0.8, 0.5, 0.3]

/** What ends on that day, or nothing when the day is not the end of anything. */
export function judgeDate(
  spot: Spot,
  cues: readonly Cue[],
  seams: readonly Seam[],
  spots: readonly Spot[],
): Verdict | undefined {
  const near = cues.filter((cue) => sentencesBetween(cue, spot, seams) <= 2)
  const evidence = findEvidence(spot, near, seams, spots)
  if (evidence === 0) return undefined
  const totals = new Map<Subject, number>()
  let isFinal = false
  for (const cue of near) {
    const subject = subjects[cue.kind]
    if (subject === undefined) continue
    const isAfter = cue.start >= spot.end
    const far = seamsBetween(cue, spot, seams)
    const sentences = sentencesBetween(cue, spot, seams)
    if (isAfter && leadsToOther(cue, spot, spots, seams)) continue
    if (isAfter && (sentences > 0 || (far >= 2 && cue.kind !== 'keep'))) continue
    if (cue.kind === 'gone' && sentences === 0) isFinal = true
    const distance = isAfter ? cue.start - spot.end : spot.start - cue.end
    const isForeign =
      spots.some((other) => other !== spot && isBetween(other, cue, spot)) ||
      (far > 0 && !isAfter && followsOther(cue, spot, spots, seams))
    const weight =
      weigh(cue, subject.weight, distance) *
      (isAfter ? subject.after : 1) *
      (cost[far] ?? 1) *
      0.35 ** Math.max(0, sentences - 1) *
      (isForeign ? 0.3 : 1) *
      (isOfCalls(cue, cues, seams) || isTopping(cue, spot, near, seams) ? 0.4 : 1) *
      (isNamed(cue, spot, cues) ? 1.35 : 1) *
      (1 / (1 + distance / 90))
    totals.set(subject.what, Math.max(totals.get(subject.what) ?? 0, weight))
  }
  // A sentence with a subject of its own does not speak of the credit in the sentence before.
  if (spot.isOfUnknown && (totals.get('credit-end') ?? 0) < 0.9)
    totals.set('line-end', Math.max(totals.get('line-end') ?? 0, 0.9))
  // "Balance 5.40. The next top-up is due by 3 May" speaks of the line, whatever the sentence before did.
  if (isNextTop(spot, near, seams)) totals.set('line-end', Math.max(totals.get('line-end') ?? 0, 0.9))
  const [first, second] = [...totals].sort((a, b) => b[1] - a[1])
  if (first === undefined) return { what: 'line-end', score: 0.2 * evidence, isFinal }
  const isBothWays =
    second !== undefined &&
    [first[0], second[0]].sort().join() === 'incoming-end,outgoing-end' &&
    second[1] > first[1] * 0.6
  const what = isBothWays ? 'line-end' : first[0]
  return { what, score: Math.min(1, evidence * (0.45 + first[1] / 4)), isFinal }
}

// In "unless you make a recarga your SIM stops" the word for credit means topping up.
function isTopping(cue: Cue, spot: Spot, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  return (
    cue.kind === 'credit' &&
    cues.some(({ kind, start }) => kind === 'top' && start === cue.start) &&
    cues.some((other) => other.kind === 'line' && sentencesBetween(other, spot, seams) === 0)
  )
}

// "You lose the ability to make calls"
function isOfCalls(cue: Cue, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  return (
    cue.kind === 'gone' &&
    cues.some(
      (other) =>
        (other.kind === 'outgoing' || other.kind === 'incoming') &&
        other.start >= cue.end &&
        other.start - cue.end <= 25 &&
        seamsBetween(cue, other, seams) === 0,
    )
  )
}

function isNextTop(spot: Spot, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  const before = cues.filter((cue) => cue.end <= spot.start && sentencesBetween(cue, spot, seams) === 0)
  return (
    cues.some(({ isSum }) => isSum) &&
    before.some(({ kind }) => kind === 'top') &&
    !before.some(({ kind }) => kind in subjects || kind === 'promo')
  )
}

function weigh({ kind, isSum }: Cue, usual: number, distance: number): number {
  if (isSum) return 1.4
  return kind === 'death' && distance <= 12 ? 1.9 : usual
}

// "Service end date", "SIM expiry": what stands against the word for the end is what ends.
function isNamed(cue: Cue, spot: Spot, cues: readonly Cue[]): boolean {
  const isPack = (at: number) => cues.some(({ kind, start }) => kind === 'pack' && start === at)
  return cues.some(
    ({ kind, start, end }) =>
      kind === 'end' &&
      !isPack(start) &&
      start >= cue.end &&
      start - cue.end <= 1 &&
      end <= spot.start &&
      spot.start - end <= 8,
  )
}

// "On the 3rd no calls out, on the 5th no calls in": the words before the comma are those of the 3rd.
function followsOther(cue: Cue, spot: Spot, spots: readonly Spot[], seams: readonly Seam[]): boolean {
  return spots.some(
    (other) => other !== spot && other.end <= cue.start && seamsBetween(other, cue, seams) === 0,
  )
}
