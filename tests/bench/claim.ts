/** One promise of the project beside what was measured; the benchmark ends with all of them. */
export interface Claim {
  readonly claim: string
  /** With its unit. */
  readonly measured: string
  readonly limit: string
  readonly holds: boolean
}

export function atMost(claim: string, measured: number, limit: number, unit: string): Claim {
  const shown = (value: number) => `${Number(value.toPrecision(3))} ${unit}`
  return { claim, measured: shown(measured), limit: `≤ ${shown(limit)}`, holds: measured <= limit }
}
