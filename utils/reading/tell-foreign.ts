import type { Cue } from './find-cues'
import type { MoneyMention } from './find-money'
import type { FoldedText } from './fold-text'
import type { CueKind } from './lexicon/lexicon'
import { isFortune } from './plausible-sum'

/** What only a SIM's text speaks of. */
export const telecom: readonly CueKind[] = [
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

// "You have sent 82.00. Your new balance is 820.00": without a word that only a SIM has, it is the report of a purse.
const ofSim: readonly CueKind[] = [
  'top',
  'outgoing',
  'incoming',
  'recovery',
  'keep',
  'gone',
  'death',
  'pack',
  'end',
]
const prepaid = /airtime|talk ?time|\bload\b|pulsa|prepa|recarga|\bsim\b/

function isLedger(text: string, cues: readonly Cue[], money: readonly MoneyMention[]): boolean {
  const sums = money.filter(({ isAssumed }) => !isAssumed)
  return (
    sums.length > 1 &&
    cues.some(({ kind }) => kind === 'moved') &&
    !cues.some(({ kind }) => ofSim.includes(kind)) &&
    !prepaid.test(text)
  )
}

// "Kontostand: 2.345,60 EUR"
function isOfBank(text: string, cues: readonly Cue[], money: readonly MoneyMention[]): boolean {
  const isTold = cues.some(({ kind }) => ofSim.includes(kind)) || prepaid.test(text)
  return !isTold && money.some((sum) => !sum.isAssumed && isFortune(sum))
}

// EcoCash, KBZPay, TrueMoney, M-Pesa, Commerzbank and those to come
const wallet =
  /\b(?!prepay|autopay|repay|softbank)(?:[a-z]{2,20}(?:pay|cash|kash|money|birr|bank)|(?:aya|cb|kbz|line|one|true|wave) pay|[a-z-]{0,20} ?(?:pesa|paisa)|(?:mobile|orange|airtel|mtn|moov) money)\b/
// "ETB 500 from ABEBE": money that goes from one person to another is not the SIM's
const person = /^ ?(?:\p{Ll}{3,9} )?\p{Ll}{2,6} (?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})(?!\p{L})/u

// "***123", "card *1234", "Acct 1234"
const masked =
  /(?<![\dx*])(?:\d?\*{3,8}|[*x]{2,6})\d{3,4}(?![\d#*])|\b(?:a\/c|acct|account|card|carte|carta|karta|kart|tarjeta|konto|rek) ?:?(?:no\.? ?|ending (?:in |with )?)?[*x]?\d{4}(?![\d#*])/i

// A SIM's account has no number of its own to hide: this is a bank's, even where it speaks of crediting.
const starred = /\b(?:a\/c|acct?|account) ?:?(?:no\.? ?)?\d{0,4}[*x]{2,}\d{3,4}(?![\d#*])/i

// "NGN500.00CR": banks say on which side of the account a sum is.
const sided = /\d(?:cr|dr)\b/

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
  if (starred.test(original) || sided.test(text)) return true
  if (cues.some(({ kind }) => kind === 'top')) return false
  if (isOfBank(text, cues, money)) return true
  if (wallet.test(text) || masked.test(original) || isLedger(text, cues, money)) return true
  const isNamed = ({ end }: MoneyMention) => person.test(original.slice((at[end - 1] ?? 0) + 1).slice(0, 40))
  // "$45.00 valid until January" names a month.
  return (
    money.length > 1 && money.some(isNamed) && !cues.some(({ kind }) => kind === 'end' || kind === 'until')
  )
}
