import { describe, expect, it } from 'vitest'
import { deadlineOf } from '@/utils/lifeline/deadline-of'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Rule, Track } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { activated, day, days, purchase, rule, sim, stated, topUp, track } from './build'

/** Service by the pack, the number by the last payment: Vodafone Australia keeps it for 395 days. */
const numberGoesLater = rule({
  tracks: [
    track(
      { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
      { after: [{ stage: 'grace', period: null, revivedBy: 'acts' }], then: 'unknown' },
    ),
    track(
      { kind: 'inactivity', counts: [{ act: 'topUp' }, { act: 'purchase' }], period: days(395) },
      { clock: 'recovery' },
    ),
  ],
  packs: {
    short: { price: 3000, period: days(30), paidFrom: 'card' },
    long: { price: 9000, period: days(500), paidFrom: 'card' },
  },
})

function live(ofRule: Rule, events: SimEvent[], today: string): string {
  const { stage, spans, clocks, deadline } = lifeline(sim(ofRule), events, ofRule, day(today))
  const shown = spans.map((span) => `${span.stage} ${span.lastDay ?? 'open'}`)
  const known = Object.entries(clocks).map(([clock, { lastDay }]) => `${clock} ${lastDay}`)
  const by = deadline ? `by ${deadline.lastDay} then ${deadline.then}, ${deadline.act.kind}` : 'no deadline'
  return `${stage} | ${shown.join(', ')} | ${known.join(', ')} | ${by}`
}

describe('a second track that only says when the number is lost', () => {
  it('says nothing of the stages before it while their own clock has not begun', () => {
    expect(live(numberGoesLater, [activated('2026-01-10')], '2026-02-01')).toBe(
      'unknown |  | recovery 2027-02-09 | by 2027-02-09 then lost, purchase',
    )
    expect(live(numberGoesLater, [topUp('2026-01-10', 3000)], '2026-02-01')).toBe(
      'unknown |  | recovery 2027-02-09 | by 2027-02-09 then lost, purchase',
    )
  })
  it('says that the number is lost once its day has passed, though nothing else was known', () => {
    expect(live(numberGoesLater, [topUp('2026-01-10', 3000)], '2027-02-10')).toContain('lost |')
    expect(deadlineOf([topUp('2026-01-10', 3000)], numberGoesLater, day('2027-02-10')).stage).toBe('lost')
  })
  it('follows the stages that are known', () => {
    expect(live(numberGoesLater, [purchase('2026-01-10', 'short')], '2026-01-10')).toBe(
      'active | active 2026-02-09, grace 2027-02-09 | outgoing 2026-02-09, incoming 2026-02-09, recovery 2027-02-09 | by 2026-02-09 then grace, purchase',
    )
    expect(live(numberGoesLater, [purchase('2026-01-10', 'short')], '2026-03-01')).toContain(
      'grace | active 2026-02-09, grace 2027-02-09',
    )
  })
  it('ends a longer pack all the same: no line outlives its number', () => {
    expect(live(numberGoesLater, [purchase('2026-01-10', 'long')], '2026-01-10')).toContain(
      'active | active 2027-02-09 | outgoing 2027-02-09',
    )
  })
  it('leaves a stage that the carrier has named', () => {
    const [first, ...others] = numberGoesLater.tracks
    const told = rule({ tracks: [{ ...(first as Track), validity: { kind: 'stated' } }, ...others] })
    expect(live(told, [topUp('2026-01-10', 3000)], '2026-02-01')).toContain(
      'unknown |  | recovery 2027-02-09',
    )
    const events = [topUp('2026-01-10', 3000), stated('2026-01-11', 'outgoing', '2026-03-11')]
    expect(live(told, events, '2026-02-01')).toContain('active | active 2026-03-11, grace 2027-02-09')
    expect(live(told, events.slice(1), '2026-02-01')).toContain('active | active 2026-03-11, grace open |')
  })
})
