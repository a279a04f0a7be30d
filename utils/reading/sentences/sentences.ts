import type { Parts } from '@/utils/reading/take-apart'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentences of a text, in order. */
export function sentencesOf({ folded: { text }, seams }: Pick<Parts, 'folded' | 'seams'>): Stretch[] {
  const stops = seams.filter(({ weight }) => weight === 3).map(({ at }) => at)
  return [...stops, text.length].map((end, index) => ({ start: stops[index - 1] ?? 0, end }))
}

export function isIn({ start, end }: Stretch, sentence: Stretch): boolean {
  return start >= sentence.start && end <= sentence.end
}
