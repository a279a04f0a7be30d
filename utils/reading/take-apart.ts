import { type Cue, findCues } from './find-cues'
import { type DateMention, findDates } from './find-dates'
import { type Duration, findDurations } from './find-durations'
import { findMoney, type MoneyMention } from './find-money'
import { type FoldedText, foldText } from './fold-text'
import { isAside } from './is-aside'
import { leaveOutAdvice } from './leave-out-advice'
import { leaveOutAsides } from './leave-out-asides'
import { maskNoise } from './mask-noise'
import type { ReadingContext } from './reading'
import { type Seam, splitClauses } from './split-clauses'

export interface Parts {
  folded: FoldedText
  cues: readonly Cue[]
  seams: readonly Seam[]
  dates: readonly DateMention[]
  durations: readonly Duration[]
  money: readonly MoneyMention[]
}

/** What a text is made of: words that mean something, where it is parted, days, lengths of time and sums. */
export function takeApart(text: string, context: ReadingContext): Parts {
  const whole = foldText(text)
  const folded = { ...whole, text: maskNoise(whole.text) }
  const cues = findCues(folded.text, findHumps(folded))
  const amounts = findMoney(folded.text, [], context).filter(({ isAssumed }) => !isAssumed)
  // "$7.20" is an amount, not the 20th of July.
  const dates = findDates(folded.text, cues, context).filter(
    (date) =>
      !date.isWeak ||
      !(
        amounts.some(({ start, end }) => date.start < end && start < date.end) ||
        isBareSum(date, cues, folded.text)
      ),
  )
  const durations = findDurations(folded.text, cues).filter(
    (duration) =>
      ![...dates, ...amounts].some(({ start, end }) => duration.start < end && start < duration.end),
  )
  const money = findMoney(folded.text, [...dates, ...durations], context)
  const stops = cues
    .filter((cue) => cue.isShort && !isBeforeCapital(cue, folded))
    .map(({ start, end }) => ({ start, end: end + 1 }))
  const seams = splitClauses(folded, [...dates, ...money, ...stops])
  const inside = (cue: Cue) =>
    [...dates, ...money].some(({ start, end }) => cue.start >= start && cue.end <= end)
  const kept = cues
    .map((cue) => (isDenied(cue, folded.text) ? { ...cue, kind: 'keep' as const } : cue))
    .filter(
      (cue) =>
        !inside(cue) &&
        !isToppedUp(cue, cues, folded.text) &&
        !isOfPack(cue, cues) &&
        !isOfCredit(cue, cues, folded.text) &&
        !isUrge(cue, cues, folded.text) &&
        !isOfPrefix(cue, folded.text),
    )
  const named = [
    ...money.flatMap((sum) => nameOfPack(sum, kept, folded.text)),
    ...kept.filter((cue) => isOfNumber(cue, folded.text)).map((cue) => ({ ...cue, kind: 'line' as const })),
    ...kept.filter((cue) => isBarred(cue, folded.text)).map((cue) => ({ ...cue, kind: 'death' as const })),
  ]
  const parts = {
    folded,
    cues: [...kept, ...named].sort((a, b) => a.start - b.start),
    seams,
    dates,
    durations,
    money,
  }
  return leaveOutAsides(leaveOutAdvice({ ...parts, cues: parts.cues.filter((cue) => !isAside(cue, parts)) }))
}

// "Keep your number" speaks of the line, "stay connected" need not.
const numbers =
  /sim|num[be]?|nomor|nomer|nummer|номер|нөмір|αριθμ|cislo|broj|line\b|lin[eh][aei]|ligne|linie|hatt|號|号|番号|번호|rakam|رقم|خط|מספר|קו|เบอร์|หมายเลข|\bcall|\btext/u

function isOfNumber({ kind, start, end }: Cue, text: string): boolean {
  return (kind === 'keep' || kind === 'gone') && numbers.test(text.slice(start, end))
}

// "Your £10 goodybag ends": what has a price and a name is a pack, whatever it is called.
function nameOfPack({ start, end, isAssumed }: MoneyMention, cues: readonly Cue[], text: string): Cue[] {
  const length = /^ \p{L}[\p{L}-]{3,20}(?= )/u.exec(text.slice(end, end + 23))?.[0].length
  const isOwned = cues.some((cue) => cue.kind === 'own' && start - cue.end >= 0 && start - cue.end <= 1)
  if (length === undefined || isAssumed || !isOwned) return []
  const name = { start: end + 1, end: end + length }
  const isUnknown = !cues.some((cue) => cue.start < name.end && cue.end > name.start)
  const isEnding = cues.some((cue) => cue.kind === 'end' && cue.start === name.end + 1)
  return isUnknown && isEnding ? [{ ...name, kind: 'pack', value: 0 }] : []
}

const denial =
  /(?:\b(?:no|not|never|without|don't|won't|sin|ne pas|sans|non|senza|nao|sem|nicht|ohne|niet|zonder|inte|utan|ikke|uden|uten|nie|bez|nem|nu|fara|jangan|tidak|tanpa|tak|khong|не|без|да не|щоб не|δεν|μην)|ไม่|不|不會|不会)(?: to| be| being|)? ?$/u

// "So as not to lose your number", "sin perder tu número"
function isDenied({ kind, start }: Cue, text: string): boolean {
  return (kind === 'gone' || kind === 'death') && denial.test(text.slice(Math.max(0, start - 16), start))
}

const inability = /(?:can't|cannot|not be able to|unable to|no longer) $/

// "You can't make calls from 3 May", "khóa 1 chiều"
function isBarred({ kind, start }: Cue, text: string): boolean {
  if (kind !== 'outgoing' && kind !== 'incoming') return false
  return text.startsWith('khoa', start) || inability.test(text.slice(Math.max(0, start - 24), start))
}

// In "Recharge to extend. Your data …" the full stop cuts no word short.
function isBeforeCapital({ end }: Cue, { at, original }: FoldedText): boolean {
  return /^\. ?\p{Lu}/u.test(original.slice(at[end]))
}

function findHumps({ at, original }: FoldedText): ReadonlySet<number> {
  const isHump = (from: number) => /\p{Ll}\p{Lu}/u.test(original.slice(from - 1, from + 1))
  return new Set(at.flatMap((from, index) => (isHump(from) ? [index] : [])))
}

// In "balance is 7.21" it is none either.
function isBareSum({ start, end }: DateMention, cues: readonly Cue[], text: string): boolean {
  const before = cues.filter((cue) => cue.end <= start && start - cue.end <= 5)
  return (
    /\.\d\d$/.test(text.slice(start, end)) &&
    before.some(({ kind }) => kind === 'credit') &&
    before.every(({ kind }) => kind !== 'until')
  )
}

// The top-up in "saldo de recarga" is no payment.
function isOfCredit(cue: Cue, cues: readonly Cue[], text: string): boolean {
  const isOf = ({ kind, end }: Cue) =>
    kind === 'credit' && /^ (?:de|di|da|do|du|del|della) $/.test(text.slice(end, cue.start))
  return ['top', 'spent', 'moved'].includes(cue.kind) && cues.some(isOf)
}

// "SL-kort" is no "SIM-kort".
function isOfPrefix({ kind, start }: Cue, text: string): boolean {
  const prefix =
    kind === 'line' ? /(\p{L}+)-$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] : undefined
  return prefix !== undefined && !/sim|pre|mobil|kontant|tel|gsm|^e$/.test(prefix)
}

// In "Recarga antes del 3 de mayo" and "Load Rs.500 and get" the noun is a verb.
function isUrge(cue: Cue, cues: readonly Cue[], text: string): boolean {
  if (cue.kind !== 'credit') return false
  // "Load GHS 1 to stay active", where "load" is what one has elsewhere
  if (text.slice(cue.start, cue.end) === 'load') {
    const isAsked = (other: Cue) =>
      ['keep', 'promo'].includes(other.kind) &&
      other.start > cue.end &&
      /^ \D{0,4}\d[\d.,]*\b[^.!?:]*$/.test(text.slice(cue.end, other.start))
    if (cues.some(isAsked)) return true
  }
  const isTwin = cues.some(({ kind, start }) => kind === 'top' && start === cue.start)
  const isLured = cues.some(({ kind, start }) => kind === 'promo' && start > cue.end)
  if (isTwin && cue.start === 0 && isLured && /^ \D{0,5}\d/.test(text.slice(cue.end))) return true
  const next = cues.filter(({ start }) => start >= cue.end && start - cue.end <= 2)
  return isTwin && next.length > 0 && next.every(({ kind }) => kind === 'until')
}

// "Reward balance", "saldo promo", "borrowed airtime"
function isOfPack(cue: Cue, cues: readonly Cue[]): boolean {
  const isBeside = (other: Cue) =>
    (cue.start >= other.end && cue.start - other.end <= 1) ||
    (other.start >= cue.end && other.start - cue.end <= 1)
  return (
    cue.kind === 'credit' &&
    cues.some((other) => (other.kind === 'pack' || other.kind === 'debt') && isBeside(other))
  )
}

// In "top up your balance" the balance is not stated.
function isToppedUp(cue: Cue, cues: readonly Cue[], text: string): boolean {
  if (cue.kind !== 'credit') return false
  return cues.some(
    ({ kind, end }) =>
      kind === 'top' &&
      end < cue.start &&
      cue.start - end <= 4 &&
      // In "プリペイドカードの残高" it is the card's.
      /^(?!の$)[\p{L} ]+$/u.test(text.slice(end, cue.start)),
  )
}
