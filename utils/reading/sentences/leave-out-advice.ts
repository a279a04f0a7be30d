import type { CueKind } from '@/utils/reading/lexicon/lexicon'
import type { Parts } from '@/utils/reading/take-apart'
import { isIn, type Stretch, sentencesOf } from './sentences'

const telling: readonly CueKind[] = [
  'line',
  'outgoing',
  'incoming',
  'recovery',
  'keep',
  'gone',
  'death',
  'end',
  'until',
  'past',
]

/**
 * "Top up now and get 20 % more.", "Recharge online with your card.": a shop, a bank or a pack may say so as well.
 * A sentence that urges to top up and states nothing is no sign of a SIM, and its words explain no other sentence.
 */
export function leaveOutAdvice(parts: Parts): Parts {
  const advices = sentencesOf(parts).filter((sentence) => isAdvice(sentence, parts))
  if (advices.length === 0) return parts
  const { folded, cues } = parts
  let { text } = folded
  for (const { start, end } of advices) text = text.slice(0, start).padEnd(end) + text.slice(end)
  const kept = cues.filter((cue) => !advices.some((advice) => isIn(cue, advice)))
  return { ...parts, folded: { ...folded, text }, cues: kept }
}

// "Recharge with your card": one of a bank
const card = /^(?:card|carte|carta|cartao|karte?|karta|tarjeta|карт.{1,2}|بطاقه|カード|카드|卡)$/

function isAdvice(sentence: Stretch, { cues, dates, durations, money, folded: { text } }: Parts): boolean {
  const said = cues.filter((cue) => isIn(cue, sentence) && !card.test(text.slice(cue.start, cue.end)))
  const kinds = new Set(said.map(({ kind }) => kind))
  // The 7 of "7-Eleven" and the 24 of "Privat24" state nothing.
  const facts = [
    ...dates.filter(({ isWeak }) => !isWeak),
    ...durations,
    ...money.filter(({ isAssumed }) => !isAssumed),
  ]
  return (
    kinds.has('top') &&
    !telling.some((kind) => kinds.has(kind)) &&
    !facts.some((fact) => isIn(fact, sentence))
  )
}
