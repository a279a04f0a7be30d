import type { Cue } from './cues/find-cues'
import type { CueKind } from './lexicon/lexicon'
import type { MoneyMention } from './money/find-money'
import { isFortune } from './money/plausible-sum'
import { sentencesBetween } from './sentences/between'
import type { Parts } from './take-apart'

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
  // "To avoid", "otherwise" are said of everything; "to keep your number" is a word on the line.
  const isOfLine = ({ start }: Cue) => cues.some((cue) => cue.kind === 'line' && cue.start === start)
  const sure =
    count(['top', 'outgoing', 'incoming', 'recovery', 'gone']) +
    cues.filter((cue) => cue.kind === 'keep' && isOfLine(cue)).length
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

function isLedger({ folded: { text }, cues, money, seams }: Parts): boolean {
  const sums = money.filter(({ isAssumed }) => !isAssumed)
  // "Msg sent 10:15" moves nothing.
  const isMoving = (cue: Cue) =>
    cue.kind === 'moved' && sums.some((sum) => sentencesBetween(cue, sum, seams) === 0)
  return (
    sums.length > 1 &&
    cues.some(isMoving) &&
    !cues.some(({ kind }) => ofSim.includes(kind)) &&
    !prepaid.test(text)
  )
}

// "Kontostand: 2.345,60 EUR", "78.50 paid to Spark for a top-up. Balance 1,240.10"
function isOfBank({ folded: { text }, cues, money }: Parts): boolean {
  const isTold = cues.some(({ kind }) => ofSim.includes(kind)) || prepaid.test(text)
  const isPaid = money.length > 1 && cues.some(({ kind }) => kind === 'moved')
  return (!isTold || isPaid) && money.some((sum) => !sum.isAssumed && isFortune(sum))
}

// EcoCash, KBZPay, TrueMoney, M-Pesa, Commerzbank and those to come
const wallet =
  /\b(?!prepay|autopay|repay|softbank)(?:[a-z]{2,20}(?:pay|cash|kash|money|birr|bank)|(?:aya|cb|kbz|line|one|true|wave) pay|[a-z-]{0,20} ?(?:pesa|paisa)|(?:mobile|orange|airtel|mtn|moov|true) money)\b/
// "ETB 500 from ABEBE": money that goes from one person to another is not the SIM's
const person = /^ ?(?:\p{Ll}{3,9} )?\p{Ll}{2,6} (?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})(?!\p{L})/u

// "***123", "card *1234", "Acct 1234"
const masked =
  /(?<![\dx*])(?:\d?\*{3,8}|[*x]{2,6})\d{3,4}(?![\d#*])|\b(?:a\/c|acct|account|card|carte|carta|karta|kart|tarjeta|konto|rek) ?:?(?:no\.? ?|ending (?:in |with )?)?[*x]?\d{4}(?![\d#*])/i

// A SIM's account has no number of its own to hide: this is a bank's, even where it speaks of crediting.
const starred = /\b(?:a\/c|acct?|account) ?:?(?:no\.? ?)?\d{0,4}[*x]{2,}\d{3,4}(?![\d#*])/i

// "NGN500.00CR": banks say on which side of the account a sum is.
const sided = /\d(?:cr|dr)\b/

// "Reload via GCash" tells how to pay.
function isOfWallet({ folded: { text }, cues, seams }: Parts): boolean {
  const name = wallet.exec(text)
  const at = { start: name?.index ?? 0, end: name?.index ?? 0 }
  return name !== null && !cues.some((cue) => cue.kind === 'top' && sentencesBetween(cue, at, seams) === 0)
}

/** True when a purse in the phone or a bank reports a payment. */
export function isTransfer(parts: Parts): boolean {
  const { folded, cues, money } = parts
  const { text, at, original } = folded
  if (starred.test(original) || sided.test(text) || isOfBank(parts) || isOfWallet(parts)) return true
  if (cues.some(({ kind }) => kind === 'top')) return false
  if (masked.test(original) || isLedger(parts)) return true
  const isNamed = ({ end }: MoneyMention) => person.test(original.slice((at[end - 1] ?? 0) + 1).slice(0, 40))
  // "$45.00 valid until January" names a month.
  return (
    money.length > 1 && money.some(isNamed) && !cues.some(({ kind }) => kind === 'end' || kind === 'until')
  )
}
