import type { Cue } from './cues/find-cues'
import type { Spot } from './judge-dates'
import type { CueKind } from './lexicon/lexicon'
import { isBetween, seamsBetween, sentencesBetween } from './sentences/between'
import type { Seam } from './sentences/split-clauses'

const ending: readonly CueKind[] = ['end', 'until', 'death', 'gone', 'recovery']

/** How surely a day is a last one. 0: it ends nothing; up to 1: it surely does. */
export function findEvidence(
  spot: Spot,
  cues: readonly Cue[],
  seams: readonly Seam[],
  spots: readonly Spot[],
): number {
  const isOwn = (cue: Cue) => !spots.some((other) => other !== spot && isBetween(other, cue, spot))
  const gap = (cue: Cue) => (cue.end <= spot.start ? spot.start - cue.end : cue.start - spot.end)
  // In "hasta el 3" and "till den 3" the article says nothing.
  const isArticle = (cue: Cue) =>
    cue.kind === 'past' &&
    cue.end - cue.start <= 7 &&
    cues.some(
      (other) =>
        other.end <= cue.start &&
        ((cue.end - cue.start <= 4 && ending.includes(other.kind) && cue.start - other.end <= 1) ||
          // "Evite perder su línea el 3", "khóa từ ngày 3"
          (spot.isComing === true &&
            (other.kind === 'gone' || other.kind === 'death') &&
            (cue.end - cue.start <= 4
              ? seamsBetween(other, spot, seams) === 0
              : cue.start - other.end <= 1))),
    )
  const marks = cues.filter(
    (cue) =>
      !isArticle(cue) &&
      (ending.includes(cue.kind) || cue.kind === 'past' || cue.kind === 'keep') &&
      isOwn(cue) &&
      sentencesBetween(cue, spot, seams) === 0,
  )
  const before = marks.filter((cue) => cue.end <= spot.start)
  const after = marks.filter((cue) => cue.start >= spot.end && !leadsToOther(cue, spot, spots, seams))
  const adjacent = [...before, ...after].some(
    (cue) => (cue.kind === 'until' || cue.kind === 'end') && gap(cue) <= 4,
  )
  const nearestBefore = before.sort((a, b) => gap(a) - gap(b))[0]
  const trailing = after.filter((cue) => cue.kind !== 'past' && seamsBetween(cue, spot, seams) < 2)
  const direct = trailing.some((cue) => gap(cue) <= 6)
  if (spot.isThen) return 0.7
  if (spot.isDuration) {
    if (nearestBefore?.kind === 'past' && gap(nearestBefore) < 12 && !spot.isLeft) return 0
    // "Inactive for 60 days" looks back.
    const isClose = (cue: Cue) =>
      (cue.kind === 'end' || cue.kind === 'until' || cue.kind === 'recovery') && gap(cue) <= 40
    if (spot.isLeft && marks.some((cue) => cue.kind !== 'past')) return 0.85
    // "Your SIM has 5 days left", "You have $5. 12 days left" need no word for the end.
    const isNamed = (cue: Cue) =>
      (cue.kind === 'line' || cue.kind === 'credit') &&
      gap(cue) <= 25 &&
      (seamsBetween(cue, spot, seams) === 0 || cue.isSum === true)
    if (spot.isLeft) return cues.some(isNamed) ? 0.7 : 0
    return adjacent ||
      before.some((cue) => isClose(cue) && gap(cue) <= 20) ||
      after.some((cue) => isClose(cue) && gap(cue) <= 14)
      ? 0.7
      : 0
  }
  if (spot.isWeak) return adjacent || direct ? 0.7 : 0
  // "After 3 May your number is gone"
  const isAfter = cues.some(
    (cue) => cue.kind === 'then' && spot.start - cue.end >= 0 && spot.start - cue.end <= 4,
  )
  if (isAfter && isOfLine(spot, cues, seams)) return 0.7
  if (marks.every((cue) => cue.kind === 'past' && cue.end - cue.start <= 4)) {
    if (isLabelled(spot, cues, seams, spots)) return 0.75
    if (isFate(spot, cues, seams, spots)) return 0.6
  }
  if (marks.length === 0) return 0
  if (nearestBefore?.kind === 'past') {
    if (direct) return 0.9
    return spot.isComing && gap(nearestBefore) <= 4 && isSwitchedOff(spot, cues, seams, spots) ? 0.8 : 0
  }
  if (adjacent) return 1
  if (nearestBefore !== undefined && gap(nearestBefore) <= 110) return 0.9
  return trailing.some((cue) => gap(cue) <= 70) ? 0.85 : 0
}

function isOfLine(spot: Spot, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  const behind = cues.find(
    (cue) => cue.start >= spot.end && seamsBetween(cue, spot, seams) < 2 && cue.kind !== 'own',
  )
  return (
    behind !== undefined &&
    ['line', 'outgoing', 'incoming'].includes(behind.kind) &&
    behind.start - spot.end <= 30
  )
}

// "From 3 May your number will be switched off": the day begins what the line ends with.
function isSwitchedOff(
  spot: Spot,
  cues: readonly Cue[],
  seams: readonly Seam[],
  spots: readonly Spot[],
): boolean {
  const has = (kinds: readonly CueKind[]) =>
    cues.some(
      (cue) =>
        kinds.includes(cue.kind) &&
        cue.start >= spot.end &&
        cue.start - spot.end <= 60 &&
        !leadsToOther(cue, spot, spots, seams) &&
        seamsBetween(cue, spot, seams) < 2,
    )
  return has(['line', 'outgoing', 'incoming']) && has(['death', 'gone'])
}

const quiet: readonly CueKind[] = [
  'past',
  'pack',
  'promo',
  'spent',
  'moved',
  'debt',
  'other',
  'bank',
  'otp',
  'top',
]

// "SIM zanikne 3.5.", "Номер закроем 3 мая": whatever the verb, in a report of the balance or an urge to top up a coming day
// that a sentence gives to the line is its end.
function isFate(spot: Spot, cues: readonly Cue[], seams: readonly Seam[], spots: readonly Spot[]): boolean {
  if (!spot.isComing || spot.isWeak) return false
  if (!cues.some(({ kind, isSum }) => isSum || kind === 'top')) return false
  const before = cues.filter((cue) => cue.end <= spot.start && seamsBetween(cue, spot, seams) === 0)
  const subject = before.findLast(({ kind }) => kind === 'line' || kind === 'credit')
  if (subject === undefined || subject.isSum || spot.start - subject.end > 40 || spot.start - subject.end < 4)
    return false
  if (spots.some((other) => other !== spot && isBetween(other, subject, spot))) return false
  return !before.some((cue) => quiet.includes(cue.kind) && cue.end - cue.start > 4)
}

const named: readonly CueKind[] = ['outgoing', 'incoming', 'recovery', 'pack', 'credit']
const bought: readonly CueKind[] = ['top', 'spent']

// "Outgoing: 3 May", "Bonus 200F (3 May)" have no word for the end and need none.
function isLabelled(
  spot: Spot,
  cues: readonly Cue[],
  seams: readonly Seam[],
  spots: readonly Spot[],
): boolean {
  const last = cues.filter((cue) => cue.end <= spot.start && [...named, ...bought].includes(cue.kind)).at(-1)
  if (last === undefined || bought.includes(last.kind)) return false
  if (spots.some((other) => other !== spot && isBetween(other, last, spot))) return false
  const gap = spot.start - last.end
  const isBracketed = seams.some(({ at, weight }) => weight === 1 && spot.start - at === 1)
  if (isBracketed && gap <= 24) return sentencesBetween(last, spot, seams) === 0
  return gap <= 5 && last.kind !== 'pack' && last.kind !== 'credit' && seamsBetween(last, spot, seams) === 0
}

/** "… is done, valid till 3 May": the word belongs to the day that follows it. */
export function leadsToOther(cue: Cue, spot: Spot, spots: readonly Spot[], seams: readonly Seam[]): boolean {
  return spots.some(
    (other) =>
      other !== spot &&
      other.start >= cue.end &&
      other.start - cue.end < cue.start - spot.end + 14 &&
      // Where verbs come last, a comma parts the word from the next day.
      seamsBetween(cue, other, seams) === 0,
  )
}
