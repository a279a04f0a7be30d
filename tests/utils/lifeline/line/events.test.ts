import { describe, expect, it } from 'vitest'
import { anyUse, days, rule, stated, tier, topUp, track, use } from '@/tests/utils/lifeline/build'
import { life, spans } from '@/tests/utils/lifeline/show-life'
import type { Act, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

describe('an event', () => {
  const simple = rule({ tracks: [track({ kind: 'added', tiers: [tier(1, days(60))], cap: null })] })
  it('counts when paid, and not when attempted, failed or deleted', () => {
    const paid = topUp('2026-01-01', 5)
    expect(spans(simple, [{ ...paid, status: 'attempted' }])).toBe('')
    expect(spans(simple, [{ ...paid, status: 'failed' }])).toBe('')
    expect(spans(simple, [{ ...paid, deletedAt: 1 }])).toBe('')
    expect(spans(simple, [paid])).toBe('active 2026-03-02')
  })
  it('of tomorrow counts, because it may be tomorrow where the user is; later ones wait', () => {
    expect(spans(simple, [topUp('2026-01-02', 5)], '2026-01-01')).toBe('active 2026-03-03')
    const told = life(simple, [topUp('2026-01-03', 5)], '2026-01-01')
    expect(told.doubts).toContainEqual({ code: 'future-events', params: { count: 1 } })
    expect(told.spans).toEqual([])
  })
  it('written down before another of the same day came before it', () => {
    const word = stated('2026-01-01', 'outgoing', '2026-02-01')
    const paid = topUp('2026-01-01', 5)
    expect(spans(simple, [word, paid])).toBe('active 2026-04-02')
    expect(spans(simple, [{ ...word, createdAt: paid.createdAt + 1 }, paid])).toBe('active 2026-02-01')
    const sameTime = { ...word, createdAt: paid.createdAt }
    expect(spans(simple, [sameTime, paid])).toBe('active 2026-02-01')
  })
  it('after the computed loss proves that the line was there, and that something is missing', () => {
    const told = life(simple, [topUp('2026-01-01', 5), topUp('2026-06-01', 5)], '2026-06-01')
    expect(told.stage).toBe('active')
    expect(told.doubts).toEqual([
      { code: 'act-after-loss', params: { on: '2026-06-01', lostAfter: '2026-03-02' } },
    ])
  })
  it('that contradicts the rule is believed and named', () => {
    const told = life(
      simple,
      [topUp('2026-01-01', 5), stated('2026-01-02', 'outgoing', '2026-02-20')],
      '2026-01-02',
    )
    const params = { clock: 'outgoing', stated: '2026-02-20', computed: '2026-03-02' }
    expect(told.doubts).toEqual([{ code: 'stated-disagrees', params }])
  })
  it('of one kind, where the rule asks for two, leaves a doubt until the other is known', () => {
    const idle = (act: Act): Validity => ({ kind: 'inactivity', counts: [act], period: days(60) })
    const both = rule({
      tracks: [track({ kind: 'all-of', of: [idle({ act: 'topUp' }), idle(anyUse)] })],
    })
    const codes = (...events: SimEvent[]) => life(both, events, '2026-01-03').doubts.map(({ code }) => code)
    expect(codes(topUp('2026-01-01', 5))).toEqual(['half-started'])
    expect(codes(topUp('2026-01-01', 5), use('2026-01-02'))).toEqual([])
    expect(codes(topUp('2026-01-01', 5), stated('2026-01-02', 'outgoing', '2026-03-02'))).toEqual([])
    expect(codes()).toEqual(['missing-start'])
  })
})
