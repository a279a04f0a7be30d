import type { FoldedText } from '@/utils/reading/letters/fold-text'

/** How strongly the text is parted at a place: 1 comma, 2 semicolon or line, 3 sentence. */
export interface Seam {
  at: number
  weight: 1 | 2 | 3
}

// After these a full stop abbreviates.
const abbreviation =
  /(?:^|[^\p{L}])(?:rs|tk|no|nr|tel|bal|exp|val|dt|s|d|u|o|a|p|v|m|b|k|z|h|r|hal|mr|ca|min|max|approx|incl|inc|st|rp|php|sh|ksh|kc|zl|dh|nt|us|руб|р|коп|тел|г|д|ул|мин|грн|คศ|พ|ศ|ค|c|i|e|g|q|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|t|av|avl|amt|mob|num|br|il|rm|mob|gul|hrs|vs|ref|txn|scad|venc|wychodz|przychodz|[อ-ฮก-ณ]{1,2})$/u

// Thai parts its sentences with a blank, as it does lesser things: one that urges begins with such a word.
const urge = /^ (?:กด|กรุณา|ขอบคุณ|เติมเงิน(?:ง่าย|ผ่าน|ได้)|โปรด|พิเศษ|สมัคร|สอบถาม|สะสม)/

// Chinese and Japanese need no blanks: one behind a word, where a day or a sum was told, ends what is said of it.
const unblanked = /[\u3040-\u30ff\u3400-\u9fff] /

/** The seams of the text, in order. Stops inside the given stretches (dates, amounts) part nothing. */
export function splitClauses(folded: FoldedText, closed: readonly { start: number; end: number }[]): Seam[] {
  const { text } = folded
  const inside = new Uint8Array(text.length)
  for (const { start, end } of closed) inside.fill(1, start, end)
  const seams: Seam[] = []
  // "Balance 640円 …" has its names before the facts, "2月20日 …" behind them.
  const first = Math.min(text.length, ...closed.map(({ start }) => start))
  const isLabelled = /[\u3040-\u30ff\u3400-\u9fff][ :]{0,2}$/.test(text.slice(Math.max(0, first - 3), first))
  for (let at = 0; at < text.length; at++) {
    if (inside[at] === 1) continue
    const isAfterSum = closed.some(({ end }) => end === at)
    const since = seams.at(-1)?.at ?? -1
    const isField =
      isAfterSum === isLabelled &&
      unblanked.test(text.slice(at - 1, at + 1)) &&
      closed.some(({ start, end }) => start > since && end <= at)
    const weight = isField ? 2 : weigh(folded, at, isAfterSum)
    if (weight !== 0) seams.push({ at, weight })
  }
  return seams
}

function weigh({ text, at: origin, original }: FoldedText, at: number, isAfterSum: boolean): 0 | 1 | 2 | 3 {
  const unit = text.charAt(at)
  const next = text.charAt(at + 1)
  switch (unit) {
    case '。':
    case '!':
    case '?':
      return 3
    case ' ':
      return urge.test(text.slice(at, at + 15)) ? 3 : 0
    case '\n':
      // A label alone on its line belongs to the next line.
      return text.charAt(at - 1) === ':' ? 0 : 2
    case ';':
    case '|':
    case '•':
    case '\ufffd':
      return unit === '\ufffd' ? 0 : 2
    case ',':
      return /\d/.test(next) && /\d/.test(text.charAt(at - 1)) ? 0 : 1
    case '(':
    case ')':
    case '/':
      return unit === '/' && next !== ' ' ? 0 : 1
    case '-':
      return text.charAt(at - 1) === ' ' && next === ' ' ? 1 : 0
    case '.': {
      const before = text.slice(Math.max(0, at - 12), at)
      if (/[.\d\s]$/.test(before) && /\d/.test(next)) return 0
      if (!isAfterSum && abbreviation.test(before)) return 0
      // Thai ends no sentence with a full stop: it abbreviates.
      if (/[\u0e00-\u0e7f]$/.test(before)) return 0
      // "Creditul dvs. este": no sentence begins with a small letter, or hardly any.
      if (/^ \p{Ll}/u.test(original.slice(origin[at + 1], (origin[at + 1] ?? 0) + 2)))
        return isAfterSum ? 0 : 1
      if (next === '' || next === ' ' || next === '\n') return 3
      const source = original.charAt(origin[at + 1] ?? 0)
      return source !== source.toLowerCase() || /[\u0590-\u{10ffff}]/u.test(source) ? 3 : 0
    }
    default:
      return 0
  }
}
