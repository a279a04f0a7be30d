import { expect } from 'vitest'

/** Prints how many cases of a family were tried, and fails when they are fewer than the bar. */
export function tally(family: string, cases: number, bar: number): void {
  console.log(`${family}: ${cases} cases, at least ${bar}`)
  expect(cases, family).toBeGreaterThanOrEqual(bar)
}
