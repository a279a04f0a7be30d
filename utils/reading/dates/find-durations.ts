import type { Cue } from '@/utils/reading/cues/find-cues'
import { unspaced } from '@/utils/reading/cues/index-phrases'

/** A length of time, counted from today if nothing else is said: "12 days left", "tomorrow". */
export interface Duration {
  start: number
  end: number
  length: Temporal.DurationLike
  /** said with a word for "left" or "in" beside it, or as "tomorrow" */
  isLeft: boolean
}

const countBefore = /(?<!\d[.,:/h]?)(\d{1,4})[\s-]?(?:calendar |natural |kalendar)?$/
const countAfter = /^\s?(\d{1,4})(?![\d.,:/])/

export function findDurations(text: string, cues: readonly Cue[]): Duration[] {
  return cues.flatMap((cue): Duration[] => {
    if (cue.kind === 'today' || cue.kind === 'tomorrow') {
      const length = { days: cue.kind === 'today' ? 0 : 1 }
      return [{ start: cue.start, end: cue.end, length, isLeft: true }]
    }
    if (cue.kind !== 'units') return []
    const before = countBefore.exec(text.slice(Math.max(0, cue.start - 16), cue.start))
    const after = before === null ? countAfter.exec(text.slice(cue.end, cue.end + 6)) : null
    const count = Number(before?.[1] ?? after?.[1] ?? 'NaN')
    if (!(count <= 4000)) return []
    const start = cue.start - (before?.[0].length ?? 0)
    const end = cue.end + (after?.[0].length ?? 0)
    // In "dentro de 10 días por" the word behind it belongs to what follows, but not in "after 90 days of no use".
    const isLed = cues.some(
      (other) =>
        ['left', 'own', 'then'].includes(other.kind) && start - other.end >= 0 && start - other.end <= 1,
    )
    if (
      cues.some(
        (other) =>
          other.kind === 'span' &&
          !(isLed && other.start >= end && !text.startsWith('of ', other.start)) &&
          !isLapse(other, cues) &&
          touches(other, start, end, unspaced.test(text.charAt(other.start)) ? 2 : 6),
      )
    )
      return []
    const isLeft = cues.some((other) => other.kind === 'left' && touches(other, start, end, 14))
    const length = lengthOf(cue.value, count)
    return length === undefined ? [] : [{ start, end, length, isLeft }]
  })
}

// "Depois disso sua linha só recebe chamadas por 30 dias"
function isLapse(span: Cue, cues: readonly Cue[]): boolean {
  return (
    cues.some(({ kind, start }) => kind === 'left' && start === span.start) &&
    cues.some(({ kind, end }) => kind === 'then' && span.start - end >= 0 && span.start - end <= 50)
  )
}

function touches(cue: Cue, start: number, end: number, reach: number): boolean {
  return (cue.end <= start && start - cue.end <= reach) || (cue.start >= end && cue.start - end <= reach)
}

function lengthOf(unit: number, count: number): Temporal.DurationLike | undefined {
  if (unit === 0) return count % 24 === 0 || count > 24 ? { days: Math.floor(count / 24) } : undefined
  if (unit === 1) return { days: count }
  if (unit === 2) return { weeks: count }
  if (unit === 3) return count <= 120 ? { months: count } : undefined
  return count <= 20 ? { years: count } : undefined
}
