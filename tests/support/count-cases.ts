import { expect } from 'vitest'

/** Says how many cases of a family were tried, and fails the run that tried fewer than its bar asks for. */
export function countCases(family: string, count: number, bar: number): void {
  console.info(`${family}: ${count} cases tried, ${bar} asked for`)
  expect(count, `cases of “${family}”`).toBeGreaterThanOrEqual(bar)
}
