import type { Seam } from './split-clauses'

/** Whether a stretch lies between two others. */
export function isBetween(
  other: { start: number; end: number },
  a: { start: number; end: number },
  b: { start: number; end: number },
): boolean {
  return (other.start >= a.end && other.end <= b.start) || (other.start >= b.end && other.end <= a.start)
}

/** The strongest seam from one stretch to the other. */
export function seamsBetween(
  a: { start: number; end: number },
  b: { start: number; end: number },
  seams: readonly Seam[],
): 0 | 1 | 2 | 3 {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start]
  let most: 0 | 1 | 2 | 3 = 0
  for (const { at, weight } of seams) if (at >= from && at < to && weight > most) most = weight
  return most
}

/** How many sentences end from one stretch to the other. */
export function sentencesBetween(
  a: { start: number; end: number },
  b: { start: number; end: number },
  seams: readonly Seam[],
): number {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start]
  let count = 0
  for (const { at, weight } of seams) if (at >= from && at < to && weight === 3) count++
  return count
}
