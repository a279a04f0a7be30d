import { describe, expect, it } from 'vitest'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import { day, days, rule, sim, tier, topUp, track } from './build'

/** Stages with their last days, and the deadline, in one line. */
function live(ofRule: Rule, events: SimEvent[], today: string): string {
  const { stage, spans, deadline } = lifeline(sim(ofRule), events, ofRule, day(today))
  const shown = spans.map((span) => `${span.stage} ${span.lastDay ?? 'open'}`)
  const end = deadline ? `by ${deadline.lastDay} (${deadline.daysLeft}) then ${deadline.then}` : 'no deadline'
  return [`now ${stage}`, ...shown, end].join(', ')
}

const softbank = rule({
  tracks: [
    track(
      { kind: 'added', tiers: [tier(3000, days(60))], cap: days(360) },
      { after: [{ stage: 'receive-only', period: days(360), revivedBy: 'acts' }] },
    ),
  ],
  amounts: { kind: 'list', minors: [3000, 5000] },
})

describe('a rule that adds to the end', () => {
  it('gives sixty days from the first payment and a year of incoming after them', () => {
    expect(live(softbank, [topUp('2026-05-03', 3000)], '2026-05-03')).toBe(
      'now active, active 2026-07-02, receive-only 2027-06-27, by 2026-07-02 (60) then receive-only',
    )
  })
  it('loses no day when paid early', () => {
    expect(live(softbank, [topUp('2026-05-03', 3000), topUp('2026-05-10', 3000)], '2026-05-10')).toContain(
      'active 2026-08-31',
    )
  })
  it('starts on the day of the payment when paid late', () => {
    expect(live(softbank, [topUp('2026-05-03', 3000), topUp('2026-09-01', 3000)], '2026-09-01')).toContain(
      'active 2026-10-31',
    )
  })
  it('stops at the cap', () => {
    const eight = Array.from({ length: 8 }, () => topUp('2026-01-01', 3000))
    expect(live(softbank, eight, '2026-01-01')).toContain('active 2026-12-27')
  })
  it('counts to the end of receiving when that is what is wanted', () => {
    expect(live({ ...softbank, aim: 'incoming' }, [topUp('2026-05-03', 3000)], '2026-07-20')).toBe(
      'now receive-only, active 2026-07-02, receive-only 2027-06-27, by 2027-06-27 (342) then lost',
    )
  })
})
