import type { CueKind } from './lexicon/lexicon'
import { isIn, type Stretch, sentencesOf } from './sentences'
import type { Parts } from './take-apart'

const ofLine: readonly CueKind[] = ['credit', 'line', 'outgoing', 'incoming', 'recovery', 'gone']
const ending: readonly CueKind[] = ['end', 'until', 'death', 'gone', 'recovery']

/**
 * "Your credit ends on 3 May. Your points end on 31 December.": beside sentences that give the line its end without a
 * foreign word, one about something else is left out, with its day and its sum, rather than the whole text put aside.
 */
export function leaveOutAsides(parts: Parts): Parts {
  const sentences = sentencesOf(parts)
  const asides = sentences.filter((sentence) => isOfOther(sentence, parts))
  if (asides.length === 0) return parts
  const isKept = (one: Stretch) => !asides.some((aside) => isIn(one, aside))
  const kept = {
    ...parts,
    cues: parts.cues.filter(isKept),
    dates: parts.dates.filter(isKept),
    durations: parts.durations.filter(isKept),
    money: parts.money.filter(isKept),
  }
  return tellsAnEnd(kept) ? kept : parts
}

function isOfOther(sentence: Stretch, { cues }: Parts): boolean {
  const kinds = new Set(cues.filter((cue) => isIn(cue, sentence)).map(({ kind }) => kind))
  return kinds.has('other') && ![...ofLine, 'top' as const, 'keep' as const].some((kind) => kinds.has(kind))
}

function tellsAnEnd({ cues, dates }: Parts): boolean {
  const kinds = new Set(cues.map(({ kind }) => kind))
  return (
    dates.some(({ isWeak }) => !isWeak) &&
    ofLine.some((kind) => kinds.has(kind)) &&
    ending.some((kind) => kinds.has(kind)) &&
    // "Pay by 3 May to avoid an interruption of service" is said of a bill, too.
    !(['other', 'bank', 'otp', 'promo', 'debt', 'keep'] as const).some((kind) => kinds.has(kind))
  )
}
