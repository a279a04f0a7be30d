import type { Cue } from '@/utils/reading/cues/find-cues'
import type { Parts } from '@/utils/reading/take-apart'
import { sentencesBetween } from './between'
import { isIn, sentencesOf } from './sentences'

/** True for a word that a carrier's text says by the way, and that tells nothing of who writes. */
export function isAside(cue: Cue, parts: Parts): boolean {
  return isWayToPay(cue, parts) || isWarning(cue, parts) || isCourtesy(cue, parts)
}

// "Top up with TWINT or at any DBS ATM." A bank that reports a payment names the sum or the day in that sentence.
function isWayToPay(cue: Cue, { cues, seams, dates, durations, money }: Parts): boolean {
  if (cue.kind !== 'bank') return false
  const isBeside = (other: { start: number; end: number }) => sentencesBetween(cue, other, seams) === 0
  // The 7 of "7-Eleven" and the 24 of "Privat24" are neither.
  const facts = [
    ...dates.filter(({ isWeak }) => !isWeak),
    ...durations,
    ...money.filter(({ isAssumed }) => !isAssumed),
  ]
  const isPaying = cues.some(({ kind, ...at }) => (kind === 'top' || kind === 'spent') && isBeside(at))
  return isPaying && !facts.some(isBeside)
}

// "Never share your PIN or password." A text that brings a code has it in the sentence that says so.
function isWarning(cue: Cue, parts: Parts): boolean {
  return cue.kind === 'otp' && !/\d/.test(sentenceOf(cue, parts))
}

const thanks =
  /thank|dank|merci|gracias|grazie|obrigad|multumi|dzieku|dekuje|koszon|спасибо|дяку|благодар|хвала|ευχαριστ|tesekkur|teşekkür|terima kasih|salamat|asante|cam on|cảm ơn|شكر|תודה|ขอบคุณ|ありがと|感谢|感謝|谢谢|謝謝|감사/iu

// "Thank you for using our services." says everybody who has customers.
function isCourtesy(cue: Cue, parts: Parts): boolean {
  if (cue.kind !== 'line') return false
  const sentence = sentenceOf(cue, parts)
  return thanks.test(sentence) && !/\d/.test(sentence)
}

function sentenceOf(cue: Cue, parts: Parts): string {
  const { at, original } = parts.folded
  const sentence = sentencesOf(parts).find((one) => isIn(cue, one))
  return sentence ? original.slice(at[sentence.start], at[sentence.end]) : original
}
