import { lifeline } from '@/utils/lifeline/lifeline'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { day, sim } from './build'

export const life = (ofRule: Rule, events: SimEvent[], today: string) =>
  lifeline(sim(ofRule), events, ofRule, day(today))

/** Stages with their last days. */
export function spans(ofRule: Rule, events: SimEvent[], today = '2026-01-01'): string {
  return life(ofRule, events, today)
    .spans.map((span) => `${span.stage} ${span.lastDay ?? 'open'}`)
    .join(', ')
}

/** What to do next, from when, until when, and what it gains. */
export function next(ofRule: Rule, events: SimEvent[], today: string): string {
  const { deadline } = life(ofRule, events, today)
  if (!deadline) return 'nothing'
  const { kind, atLeast, pack, from, by, gainsDays } = deadline.act
  return [kind, atLeast?.minor ?? '', pack, from ?? 'now', by, gainsDays ?? '?'].join(' ')
}
