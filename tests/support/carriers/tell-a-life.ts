import { describe, expect, test } from 'vitest'
import type { Carrier } from '@/utils/carriers/carrier'
import type { Lifeline } from '@/utils/lifeline/life'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Happening, Life } from './life'
import { simOf, toEvents } from './sim-of'

/** Everything there is to test about one carrier's rule: its worked examples come true, and a stated date wins. */
export function tellALife(carrier: Carrier, lives: readonly Life[]): void {
  describe(carrier.name, () => {
    test.each(lives)('it $it', (life) => {
      expect(Object.keys(carrier.rule.facts)).toContain(life.source)
      const told = derive(carrier, life.happened, life.today, life.capsApply)
      expect(spansFrom(told, life.today)).toEqual(life.spans)
      expect(told.deadline?.lastDay.toString() ?? null).toBe(life.deadline)
      for (const [clock, lastDay] of Object.entries(life.clocks ?? {}))
        expect([clock, clockEnd(told, clock)]).toEqual([clock, lastDay])
    })

    test('it believes the carrier: the day it named wins over the rule', () => {
      const { aim } = carrier.rule
      const named: Happening = { on: '2026-06-01', did: 'statedEnd', clock: aim, lastDayOn: '2026-06-20' }
      const told = derive(carrier, [named], '2026-06-01')
      expect(clockEnd(told, aim)).toBe('2026-06-20')
      expect(told.deadline).not.toBeNull()
    })

    test('it has a worked example wherever its rule is trusted', () => {
      const { tracks, confidence } = carrier.rule
      expect(lives.length > 0 || tracks.length === 0 || confidence === 'low').toBe(true)
    })
  })
}

function derive(
  carrier: Carrier,
  happened: readonly Happening[],
  today: string,
  capsApply?: boolean,
): Lifeline {
  const sim = simOf(carrier, capsApply)
  return lifeline(sim, toEvents(sim, happened), sim.rule, Temporal.PlainDate.from(today))
}

/** The part of the life that is not over yet. */
function spansFrom(told: Lifeline, today: string): [string, string | null][] {
  return told.spans
    .map((span): [string, string | null] => [span.stage, span.lastDay?.toString() ?? null])
    .filter(([, lastDay]) => lastDay === null || lastDay >= today)
}

function clockEnd(told: Lifeline, clock: string): string | null | undefined {
  const end = Object.entries(told.clocks).find(([name]) => name === clock)?.[1]
  return end ? (end.lastDay?.toString() ?? null) : undefined
}
