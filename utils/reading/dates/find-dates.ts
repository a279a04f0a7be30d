import type { Cue } from '@/utils/reading/cues/find-cues'
import type { ReadingContext } from '@/utils/reading/reading'
import { namedDates } from './named-dates'
import { build, type SettledDate, settleNamed, settleNumbers, settleYearless } from './settle-date'

export interface DateMention extends SettledDate {
  start: number
  end: number
  isUsable?: boolean
  /** written with so little that it counts only directly beside a word that asks for a date */
  isWeak: boolean
}

interface Shape {
  pattern: RegExp
  settle: (parts: readonly string[], context: ReadingContext) => SettledDate | undefined
  isWeak?: true
}

const eras: Record<string, number> = { 令和: 2018, r: 2018, 平成: 1988, 民国: 1911, 民國: 1911 }

// Longer and surer shapes first: a later one may not touch what an earlier one has taken.
const shapes: readonly Shape[] = [
  {
    pattern: /(令和|平成|民国|民國|(?<![a-z])r) ?(\d{1,3}|元) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?/g,
    settle: ([, era = '', year = '', month, day]) => {
      const date = build((eras[era] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), Number(day))
      return date && { readings: [date], because: 'era-year' }
    },
  },
  {
    pattern: /(?<!\d[/.-]?)(\d{4}) ?(?:[-/.年년]|ปี) ?(\d{1,2}) ?[-/.月월] ?(\d{1,2}) ?[日일号號]?(?!\d)/g,
    settle: ([, year = '', month, day], context) => settleNamed(year, Number(month), Number(day), context),
  },
  {
    pattern: /(\d{4}) ?оны (\d{1,2})(?:-?р)? ?сарын (\d{1,2})(?!\d)/g,
    settle: ([, year = '', month, day], context) => settleNamed(year, Number(month), Number(day), context),
  },
  {
    pattern: /(?<!\d[/.-]?)(1\d\d) ?[/.年-] ?(\d{1,2}) ?[/.月-] ?(\d{1,2}) ?日?(?!\d)/g,
    settle: ([, year, month, day], { country }) => {
      const date = country === 'TW' ? build(1911 + Number(year), Number(month), Number(day)) : undefined
      return date && { readings: [date], because: 'era-year' }
    },
  },
  {
    pattern: /(?<![\d年])(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?/g,
    settle: ([, year = '', month, day], context) => settleNamed(year, Number(month), Number(day), context),
  },
  {
    pattern: /(?<!\d[/.:-]?)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d|[-/.:]\d)/g,
    settle: ([, first = '', , second = '', third = ''], context) =>
      settleNumbers(first, second, third, context),
  },
  {
    pattern: /(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?:[ t_-]?[0-2]\d:?[0-5]\d(?::?[0-5]\d)?)?(?!\d)/g,
    settle: ([, year = '', month, day], context) => settleNamed(year, Number(month), Number(day), context),
  },
  {
    pattern: /(?<!\d)([0-3]\d)([01]\d)(20\d\d)(?!\d)/g,
    settle: ([, first = '', second = '', third = ''], context) =>
      settleNumbers(first, second, third, context),
    isWeak: true,
  },
  {
    pattern: /(?<![\d年月])(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]?(?!\d)/g,
    settle: ([, month, day], context) => settleYearless(Number(month), Number(day), context),
  },
  {
    pattern: /(\d{1,2}) (?:thang|เดือน) (\d{1,2})(?: (?:nam|ปี) (\d{4}))?(?!\d)/g,
    settle: ([, day, month, year], context) => settleNamed(year, Number(month), Number(day), context),
  },
  {
    pattern: /(?<![\d/.])(\d{1,2}) ?\/ ?(20\d\d)(?![\d/])/g,
    settle: ([, month, year]) => {
      const first = build(Number(year), Number(month), 1)
      return first && { readings: [first.with({ day: first.daysInMonth })], because: 'end-of-month' }
    },
    isWeak: true,
  },
  {
    pattern: /(?<!\d[/.,:]?)(\d{1,2}) ?([/.-]) ?(\d{1,2})\b(?![/:%]|\.\d|,\d)(?:\.(?! \p{L}))?/gu,
    settle: ([, first, sign, second], context) => {
      if (sign === '/' && Number(first) === 24 && Number(second) === 7) return undefined
      const isMonthFirst = context.country !== undefined && 'USJPCNKRTWPH'.includes(context.country)
      const [month, day] = isMonthFirst ? [first, second] : [second, first]
      const likely = settleYearless(Number(month), Number(day), context)
      return likely.readings.length > 0 ? likely : settleYearless(Number(day), Number(month), context)
    },
    isWeak: true,
  },
]

// The hour, when it follows the day: it tells whether the day itself still counts.
const clock =
  /^[\s,(]*(?:at|a las|as|um|ob|o|alle|kl\.?|saat|pukul|jam|в|о|u|kell|la|ale|vid|เวลา|a|klo|luc|t)?[\s]*(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2}))?|時|点|點|시|時)(?:\s?([ap])\.?m\b)?/

/** Every calendar day written in the folded text. */
export function findDates(text: string, cues: readonly Cue[], context: ReadingContext): DateMention[] {
  const taken = new Uint8Array(text.length)
  const mentions: DateMention[] = []
  const keep = (start: number, end: number, settled: SettledDate | undefined, isWeak: boolean) => {
    if (settled === undefined || settled.readings.length === 0) return
    if (taken.subarray(start, end).includes(1)) return
    const time = clock.exec(text.slice(end, end + 24))
    const isUsable = time === null ? undefined : tellUsable(time)
    const stop = end + (time?.[0].length ?? 0)
    taken.fill(1, start, stop)
    mentions.push({ ...settled, start, end: stop, isWeak, ...(isUsable === undefined ? {} : { isUsable }) })
  }
  for (const named of namedDates(text, cues, context)) keep(named.start, named.end, named, named.isWeak)
  for (const { pattern, settle, isWeak = false } of shapes) {
    for (const match of text.matchAll(pattern)) {
      keep(match.index, match.index + match[0].trimEnd().length, settle(match, context), isWeak)
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function tellUsable([, hour, minute = '0', , half]: RegExpExecArray): boolean | undefined {
  const hours = Number(hour)
  if (hours >= 23 || (hours === 11 && half === 'p' && Number(minute) === 59)) return true
  if (Number(minute) === 0 && (hours === 0 || (hours === 12 && half === 'a'))) return false
  return undefined
}
