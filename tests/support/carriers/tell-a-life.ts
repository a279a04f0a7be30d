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

    test('it counts to the day the carrier named, whatever the rule would say', () => {
      const named: Happening = {
        on: '2026-06-01',
        did: 'statedEnd',
        clock: carrier.rule.aim,
        lastDayOn: '2026-06-20',
      }
      expect(derive(carrier, [named], '2026-06-01').deadline?.lastDay.toString()).toBe('2026-06-20')
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
