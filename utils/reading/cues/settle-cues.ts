import type { DateMention } from '@/utils/reading/dates/find-dates'
import type { MoneyMention } from '@/utils/reading/money/find-money'
import type { Cue } from './find-cues'

/** What words mean beside others: a top-up that is a noun, a number to keep, a pack that only its price names. */
export function settleCues(
  cues: readonly Cue[],
  text: string,
  dates: readonly DateMention[],
  money: readonly MoneyMention[],
): Cue[] {
  const inside = (cue: Cue) =>
    [...dates, ...money].some(({ start, end }) => cue.start >= start && cue.end <= end)
  const kept = cues
    .map((cue) => (isDenied(cue, text) ? { ...cue, kind: 'keep' as const } : cue))
    .filter(
      (cue) =>
        !inside(cue) &&
        !isToppedUp(cue, cues, text) &&
        !isOfPack(cue, cues) &&
        !isOfCredit(cue, cues, text) &&
        !isUrge(cue, cues, text) &&
        !isOfPrefix(cue, text),
    )
  const named = [
    ...money.flatMap((sum) => nameOfPack(sum, kept, text)),
    ...kept.filter((cue) => isOfNumber(cue, text)).map((cue) => ({ ...cue, kind: 'line' as const })),
    ...kept.filter((cue) => isBarred(cue, text)).map((cue) => ({ ...cue, kind: 'death' as const })),
  ]
  return [...kept, ...named].sort((a, b) => a.start - b.start)
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

const inability = /(?:can't|cannot|n[o']t be able to|unable to|no longer) $/

// "You can't make calls from 3 May", "khóa 1 chiều"
function isBarred({ kind, start }: Cue, text: string): boolean {
  if (kind !== 'outgoing' && kind !== 'incoming') return false
  return text.startsWith('khoa', start) || inability.test(text.slice(Math.max(0, start - 24), start))
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
