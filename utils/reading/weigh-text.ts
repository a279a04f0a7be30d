import { seamsBetween, sentencesBetween } from './between'
import type { Cue } from './find-cues'
import type { MoneyMention } from './find-money'
import type { FoldedText } from './fold-text'
import type { Spot, Verdict } from './judge-dates'
import type { CueKind } from './lexicon/lexicon'
import type { Seam } from './split-clauses'

const telecom: readonly CueKind[] = [
  'credit',
  'top',
  'outgoing',
  'incoming',
  'recovery',
  'keep',
  'gone',
  'pack',
  'line',
]

/** True when the text speaks of something else than a SIM: a code, a bank, a parcel, a bill. */
export function isForeignText(cues: readonly Cue[]): boolean {
  const count = (kinds: readonly CueKind[]) => cues.filter(({ kind }) => kinds.includes(kind)).length
  const foreign = count(['otp', 'bank', 'other'])
  if (cues.some((cue) => isOfOther(cue, cues))) return true
  if (foreign === 0) return count(telecom) === 0 && count(['end', 'until']) === 0
  const sure = count(['top', 'outgoing', 'incoming', 'recovery', 'keep', 'gone'])
  if (count(['bank', 'other']) > 0) return foreign >= sure
  return sure + count(['line', 'credit']) === 0 || foreign > 2
}

// "Octopus balance", "solde OM": whatever else is said, it is not the SIM's.
function isOfOther({ kind, start, end }: Cue, cues: readonly Cue[]): boolean {
  if (kind !== 'credit') return false
  return cues.some((other) => {
    const gap = other.end <= start ? start - other.end : other.start - end
    return ['bank', 'other'].includes(other.kind) && gap >= 0 && gap <= 1
  })
}

// EcoCash, KBZPay, TrueMoney, M-Pesa, Commerzbank and those to come
const wallet =
  /\b(?!prepay|autopay|repay)(?:[a-z]{2,20}(?:pay|cash|kash|money|birr|bank)|(?:aya|cb|kbz|line|one|true|wave) pay|[a-z-]{0,20} ?(?:pesa|paisa)|(?:mobile|orange|airtel|mtn|moov) money)\b/
// "ETB 500 from ABEBE": money that goes from one person to another is not the SIM's
const person = /^ ?(?:\p{Ll}{3,9} )?\p{Ll}{2,6} (?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})(?!\p{L})/u

// "***123", "card *1234", "Acct 1234"
const masked =
  /(?<![\dx*])(?:\d?\*{3,8}|[*x]{2,6})\d{3,4}(?![\d#*])|\b(?:a\/c|acct|account|card|carte|carta|karta|kart|tarjeta|konto|rek) ?:?(?:no\.? ?|ending (?:in |with )?)?[*x]?\d{4}(?![\d#*])/i

// A SIM's account has no number of its own to hide: this is a bank's, even where it speaks of crediting.
const starred = /\b(?:a\/c|acct|account) ?:?(?:no\.? ?)?\d{0,2}[*x]{2,}\d{3,4}(?![\d#*])/i

/** True when a purse in the phone or a bank reports a payment. */
export function isTransfer({
  folded: { text, at, original },
  cues,
  money,
}: {
  folded: FoldedText
  cues: readonly Cue[]
  money: readonly MoneyMention[]
}): boolean {
  if (starred.test(original)) return true
  if (cues.some(({ kind }) => kind === 'top')) return false
  if (wallet.test(text) || masked.test(original)) return true
  const isNamed = ({ end }: MoneyMention) => person.test(original.slice((at[end - 1] ?? 0) + 1).slice(0, 40))
  return money.length > 1 && money.some(isNamed) && !cues.some(({ kind }) => kind === 'end')
}

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
  if (isOwed(verdict, spot, cues, seams)) return false
  // "Top up 50 to extend by 180 days"
  const inClause = (kinds: readonly CueKind[]) =>
    cues.some(
      (cue) => kinds.includes(cue.kind) && cue.end <= spot.start && seamsBetween(cue, spot, seams) === 0,
    )
  const isPriced = money.some((sum) => seamsBetween(sum, spot, seams) === 0)
  if (spot.isDuration && isPriced && inClause(['top', 'keep'])) return false
  const isOffer = urging.some(({ kind }) => kind === 'promo') && !has(['own'])
  // "Top up 10 before 3 May and take 5 GB"
  if (isOffer && isPriced && verdict.what === 'credit-end' && inClause(['top'])) return false
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
