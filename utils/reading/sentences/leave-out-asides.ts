import type { CueKind } from '@/utils/reading/lexicon/lexicon'
import type { Parts } from '@/utils/reading/take-apart'
import { isIn, type Stretch, sentencesOf } from './sentences'

const ofLine: readonly CueKind[] = ['credit', 'line', 'outgoing', 'incoming', 'recovery', 'gone']
const ending: readonly CueKind[] = ['end', 'until', 'death', 'gone', 'recovery']

/**
 * "Your credit ends on 3 May. Your points end on 31 December.": beside sentences that give the line its end without a
 * foreign word, one about something else is left out, with its day and its sum, rather than the whole text put aside.
 */
export function leaveOutAsides(parts: Parts): Parts {
  const sentences = sentencesOf(parts)
  const rest = leaveOut(
    sentences.filter((sentence) => isOfPoints(sentence, parts)),
    parts,
  )
  const kept = leaveOut(
    sentences.filter((sentence) => isOfOther(sentence, rest)),
    rest,
  )
  if (kept !== rest && tellsAnEnd(kept)) return kept
  return rest === parts || isOfSim(rest) ? rest : { ...rest, dates: [], durations: [], money: [] }
}

function leaveOut(asides: readonly Stretch[], parts: Parts): Parts {
  if (asides.length === 0) return parts
  const isKept = (one: Stretch) => !asides.some((aside) => isIn(one, aside))
  return {
    ...parts,
    cues: parts.cues.filter(isKept),
    dates: parts.dates.filter(isKept),
    durations: parts.durations.filter(isKept),
    money: parts.money.filter(isKept),
  }
}

// Points of sale are places.
const points =
  /\bpo(?:int|nto)s?\b(?! (?:of sale|de))|\b(?:pts|pun(?:tos|ti|cte|ten|kty|ktow)|po(?:in|eng|ang)|mil(?:es|has|las)|meilen|bod(?:y|u|ov|ova))\b|punkte\b|\bpuan|diem thuong|балл|\bбал[иі]|бонусн|πο[νύ]τ|نقاط|पॉइंट|คะแนน|พอยท์|ポイント|포인트|积分|積分|点数|點數|紅利/u

function isOfPoints(sentence: Stretch, { cues, folded: { text } }: Parts): boolean {
  const isOwn = cues.some((cue) => cue.kind !== 'gone' && ofLine.includes(cue.kind) && isIn(cue, sentence))
  return !isOwn && points.test(text.slice(sentence.start, sentence.end))
}

function isOfOther(sentence: Stretch, { cues }: Parts): boolean {
  const kinds = new Set(cues.filter((cue) => isIn(cue, sentence)).map(({ kind }) => kind))
  return kinds.has('other') && ![...ofLine, 'top' as const, 'keep' as const].some((kind) => kinds.has(kind))
}

// Who has a card, an account or a plan need not have a SIM.
const common = /^(?:acc(?:oun)?t|plan|services?|subscription|your card|card (?:expiry|valid).*)$/

function tellsAnEnd({ cues, dates, folded: { text } }: Parts): boolean {
  const said = cues.filter((cue) => cue.kind !== 'line' || !common.test(text.slice(cue.start, cue.end)))
  const kinds = new Set(said.map(({ kind }) => kind))
  return (
    dates.some(({ isWeak }) => !isWeak) &&
    ofLine.some((kind) => kinds.has(kind)) &&
    ending.some((kind) => kinds.has(kind)) &&
    // "Pay by 3 May to avoid an interruption of service" is said of a bill, too.
    !(['other', 'bank', 'otp', 'promo', 'debt', 'keep'] as const).some((kind) => kinds.has(kind))
  )
}

// Shops have points and balances as well: without a word on the line or an end, the sum may be theirs.
function isOfSim({ cues, dates, durations }: Parts): boolean {
  const has = (kinds: readonly CueKind[]) => cues.some(({ kind }) => kinds.includes(kind))
  if (has(['other', 'bank', 'otp'])) return false
  return (
    has(['line', 'outgoing', 'incoming', 'recovery', 'top']) ||
    (has(['credit']) && has(ending) && dates.length + durations.length > 0)
  )
}
