import { describe, expect, it } from 'vitest'
import { compareRules } from '@/utils/lifeline/compare-rules'
import {
  applyOverrides,
  resetOverride,
  setOverride,
  valueAt,
  withoutOverrides,
} from '@/utils/lifeline/overrides'
import type { Rule } from '@/utils/sim/rule'
import { day, days, rule, sim, tier, topUp, track } from './build'

const shipped = rule({
  tracks: [
    track(
      { kind: 'added', tiers: [tier(3000, days(60))], cap: null },
      { after: [{ stage: 'receive-only', period: days(360), revivedBy: 'acts' }] },
    ),
  ],
  amounts: { kind: 'list', minors: [3000, 5000] },
})
const path = 'tracks.0.after.0.period.count'

function set(ofRule: Rule, at: string, value: unknown): Rule {
  const changed = setOverride(ofRule, at, value)
  if (changed === null) throw new Error(`No place at ${at}`)
  return changed
}

describe('a value of the user’s own', () => {
  it('replaces the shipped one and remembers it', () => {
    const changed = set(shipped, path, 180)
    expect(valueAt(changed, path)).toBe(180)
    expect(changed.overrides).toEqual([{ path, value: 180, was: 360 }])
    expect(valueAt(shipped, path)).toBe(360)
  })
  it('still remembers the shipped one when it is changed again', () => {
    expect(set(set(shipped, path, 180), path, 90).overrides).toEqual([{ path, value: 90, was: 360 }])
  })
  it('is no change when it is the shipped one', () => {
    expect(set(set(shipped, path, 180), path, 360)).toEqual(shipped)
  })
  it('can be put back alone or with all others', () => {
    const changed = set(set(set(shipped, path, 180), 'aim', 'incoming'), 'amounts.minors.1', 6000)
    expect(resetOverride(changed, path)).toEqual(
      set(set(shipped, 'aim', 'incoming'), 'amounts.minors.1', 6000),
    )
    expect(withoutOverrides(changed)).toEqual(shipped)
  })
  it('can stand where nothing was known', () => {
    expect(valueAt(set(shipped, 'tracks.0.validity.cap', days(300)), 'tracks.0.validity.cap')).toEqual(
      days(300),
    )
  })
  it.each([
    'tracks.5.clock',
    'tracks.0.nowhere',
    'facts.main.confidence',
    'overrides',
    '__proto__',
    'zone.length',
  ])('has no place at %s', (nowhere) => {
    expect(setOverride(shipped, nowhere, 1)).toBeNull()
  })
})

describe('a newly shipped rule', () => {
  const newer = { ...shipped, tracks: [track({ kind: 'added', tiers: [tier(3000, days(50))], cap: null })] }
  const events = [topUp('2026-05-03', 3000)]

  it('is shown with old and new dates, and keeps what the user changed where it still has a place', () => {
    const mine = set(set(shipped, path, 180), 'tracks.0.validity.tiers.0.gives.count', 70)
    const change = compareRules(sim(mine), events, mine, newer, day('2026-05-03'))
    expect(change?.before.deadline?.lastDay.toString()).toBe('2026-07-12')
    expect(change?.after.deadline?.lastDay.toString()).toBe('2026-07-12')
    expect(change?.dropped).toEqual([path])
    expect(change?.movesDates).toBe(true)
    expect(change?.rule.overrides).toEqual([
      { path: 'tracks.0.validity.tiers.0.gives.count', value: 70, was: 50 },
    ])
  })
  it('says when no date moves', () => {
    const renamed = { ...shipped, confidence: 'medium' as const }
    const change = compareRules(sim(shipped), events, shipped, renamed, day('2026-05-03'))
    expect(change?.movesDates).toBe(false)
  })
  it('is nothing to show when it is the same, whatever the user changed', () => {
    const mine = set(shipped, path, 180)
    expect(compareRules(sim(mine), events, mine, shipped, day('2026-05-03'))).toBeNull()
  })
  it('is the same whatever order its keys are written in', () => {
    const turned = Object.fromEntries(Object.entries(shipped).reverse()) as unknown as Rule
    expect(compareRules(sim(shipped), events, shipped, turned, day('2026-05-03'))).toBeNull()
  })
  it('drops a value that no longer fits its place', () => {
    const mine = set(shipped, path, 180)
    const open = { ...shipped, tracks: shipped.tracks.map((one) => ({ ...one, after: [] })) }
    expect(applyOverrides(open, mine.overrides).overrides).toEqual([])
    expect(applyOverrides(shipped, [{ path, value: 'many', was: 360 }]).overrides).toEqual([])
  })
})
