import type { Cue } from './find-cues'
import type { ReadingContext } from './reading'

/** A length of time counted from today: "12 days left", "tomorrow". */
export interface Duration {
  start: number
  end: number
  on: Temporal.PlainDate
  /** said with a word for "left" or "in" beside it, or as "tomorrow" */
  isLeft: boolean
}

const countBefore = /(?<!\d[.,:/h]?)(\d{1,4})[\s-]?(?:calendar |natural |kalendar)?$/
const countAfter = /^\s?(\d{1,4})(?![\d.,:/])/

export function findDurations(text: string, cues: readonly Cue[], { today }: ReadingContext): Duration[] {
  return cues.flatMap((cue) => {
    if (cue.kind === 'today' || cue.kind === 'tomorrow') {
      const on = cue.kind === 'today' ? today : today.add({ days: 1 })
      return [{ start: cue.start, end: cue.end, on, isLeft: true }]
    }
    if (cue.kind !== 'units') return []
    const before = countBefore.exec(text.slice(Math.max(0, cue.start - 16), cue.start))
    const after = before === null ? countAfter.exec(text.slice(cue.end, cue.end + 6)) : null
    const count = Number(before?.[1] ?? after?.[1] ?? 'NaN')
    if (!(count <= 4000)) return []
    const start = cue.start - (before?.[0].length ?? 0)
    const end = cue.end + (after?.[0].length ?? 0)
    if (cues.some((other) => other.kind === 'span' && touches(other, start, end, 6))) return []
    const isLeft = cues.some((other) => other.kind === 'left' && touches(other, start, end, 14))
    const on = add(today, cue.value, count)
    return on === undefined ? [] : [{ start, end, on, isLeft }]
  })
}

function touches(cue: Cue, start: number, end: number, reach: number): boolean {
  return (cue.end <= start && start - cue.end <= reach) || (cue.start >= end && cue.start - end <= reach)
}

function add(today: Temporal.PlainDate, unit: number, count: number): Temporal.PlainDate | undefined {
  if (unit === 0)
    return count % 24 === 0 || count > 24 ? today.add({ days: Math.floor(count / 24) }) : undefined
  if (unit === 1) return today.add({ days: count })
  if (unit === 2) return today.add({ weeks: count })
  if (unit === 3) return count <= 120 ? today.add({ months: count }) : undefined
  return count <= 20 ? today.add({ years: count }) : undefined
}
