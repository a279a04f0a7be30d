import type { Cue } from './cues/find-cues'
import type { Spot, Verdict } from './judge-dates'
import type { CueKind } from './lexicon/lexicon'
import type { MoneyMention } from './money/find-money'
import { seamsBetween, sentencesBetween } from './sentences/between'
import type { Seam } from './sentences/split-clauses'
import { telecom } from './tell-foreign'

/** True when the text says nothing of what the user has, and urges beside the sum: "Load P50 now and get …" */
export function isOffered(sum: MoneyMention, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  const isUrging = (cue: Cue) => cue.kind === 'promo' && sentencesBetween(cue, sum, seams) === 0
  return withoutNouns(cues).some(isUrging) && !cues.some(({ kind }) => kind === 'own')
}

// "Promo $20 ends …" names a kind of money, and urges nobody.
function withoutNouns(cues: readonly Cue[]): Cue[] {
  const isNoun = (cue: Cue) => cues.some(({ kind, start }) => kind === 'pack' && start === cue.start)
  return cues.filter((cue) => cue.kind !== 'promo' || !isNoun(cue))
}

// "Pay by 3 May to avoid being cut off" is said of electricity, too.
const ofLine: readonly CueKind[] = ['credit', 'line', 'outgoing', 'incoming', 'recovery', 'top']

/** Keeps what the user has; leaves out what a text merely offers or what no word ties to a SIM. */
export function isWanted(
  verdict: Verdict,
  spot: Spot,
  cues: readonly Cue[],
  seams: readonly Seam[],
  money: readonly MoneyMention[],
): boolean {
  const urging = withoutNouns(cues)
  const has = (kinds: readonly CueKind[]) => cues.some(({ kind }) => kinds.includes(kind))
  const inSentence = (kind: CueKind) =>
    urging.some((cue) => cue.kind === kind && sentencesBetween(cue, spot, seams) === 0)
  if (has(['otp', 'bank', 'other']) && verdict.score < 0.75) return false
  if (!has(telecom)) return false
  // "Your railcard ends on 3 May. Renew …": nothing but the renewing could be a SIM's.
  if (verdict.score <= 0.2 && !has(telecom.filter((kind) => kind !== 'pack'))) return false
  if (verdict.what !== 'pack-end' && !has(ofLine)) return false
  if (isOwed(verdict, spot, cues, seams)) return false
  // "Top up 50 to extend by 180 days"
  const inClause = (kinds: readonly CueKind[]) =>
    cues.some(
      (cue) => kinds.includes(cue.kind) && cue.end <= spot.start && seamsBetween(cue, spot, seams) === 0,
    )
  const isPriced = money.some((sum) => seamsBetween(sum, spot, seams) === 0)
  if (spot.isDuration && isPriced && inClause(['top', 'keep'])) return false
  // A text that states a balance reports what is there, whatever it urges to dial at its end.
  const isReport = cues.some(({ isSum }) => isSum)
  const isOffer = urging.some(({ kind }) => kind === 'promo') && !has(['own']) && !isReport
  if (isBargain(spot, cues, seams, money)) return false
  if (verdict.what === 'pack-end') return !isOffer && !(inSentence('promo') && !inSentence('own'))
  if (spot.isDuration && inSentence('promo') && money.length > 0) return false
  if (spot.isDuration && !spot.isLeft && isOffer) return false
  return !(isOffer && verdict.score < 0.6)
}

// "You borrowed 20. Pay back 24 by 3 May": the day is the loan's, unless its own sentence speaks of the line.
function isOwed({ what }: Verdict, spot: Spot, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  if (what !== 'credit-end' && what !== 'line-end') return false
  const isIn = (cue: Cue, sentences: number) => sentencesBetween(cue, spot, seams) <= sentences
  const own: readonly CueKind[] = ['credit', 'line', 'death', 'gone', 'top']
  return (
    cues.some((cue) => cue.kind === 'debt' && cue.end <= spot.start && isIn(cue, 1)) &&
    !cues.some((cue) => own.includes(cue.kind) && cue.isSum === undefined && isIn(cue, 0))
  )
}

// "Top up 10 before 3 May and get 5 GB"
function isBargain(
  spot: Spot,
  cues: readonly Cue[],
  seams: readonly Seam[],
  money: readonly MoneyMention[],
): boolean {
  const inSentence = cues.filter((cue) => sentencesBetween(cue, spot, seams) === 0)
  const top = inSentence.find(({ kind, end }) => kind === 'top' && end <= spot.start)
  const lure = inSentence.find(({ kind, start }) => kind === 'promo' && start >= spot.end)
  if (top === undefined || lure === undefined) return false
  if (inSentence.some(({ kind }) => kind === 'keep' || kind === 'gone' || kind === 'death')) return false
  // "Top up before 3 May and take three times the credit"
  const isGiven = ({ kind, start }: Cue) => (kind === 'pack' || kind === 'credit') && start >= lure.start
  return (
    inSentence.some(isGiven) ||
    money.some(({ start, end }) => start >= top.end && start - top.end <= 12 && end <= spot.start)
  )
}
