import { describe, expect, it } from 'vitest'
import {
  emptyOwnRule,
  findOwnRuleErrors,
  type OwnRuleValues,
  toOwnRule,
} from '@/components/rule/own-rule-values'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, TopUp } from '@/utils/sim/sim-event'

const kept = { simId: 's', note: '', createdAt: 0, updatedAt: 0, deletedAt: null }
const topUp = (on: string, minor: number | null): TopUp => ({
  ...kept,
  id: on,
  kind: 'topUp',
  on,
  status: 'paid',
  money: minor === null ? null : { minor, currency: 'EUR' },
  channel: 'other',
  host: '',
  reference: '',
  startedAt: 0,
  settledAt: 0,
})

function spans(patch: Partial<OwnRuleValues>, events: SimEvent[], today: string) {
  const rule = toOwnRule({ ...emptyOwnRule, ...patch }, 'Europe/Berlin', 'EUR', 'en')
  const sim = { rule } as Sim
  const life = lifeline(sim, events, rule, Temporal.PlainDate.from(today))
  return life.spans.map(({ stage, lastDay }) => [stage, lastDay?.toString()])
}

describe('a rule of the user’s own', () => {
  it('counts from each payment, then receives, then can be saved', () => {
    const patch = { kind: 'from-payment', count: '60', receiveOnly: '30', grace: '10' } as const
    expect(spans(patch, [topUp('2026-05-01', null)], '2026-05-02')).toEqual([
      ['active', '2026-06-30'],
      ['receive-only', '2026-07-30'],
      ['grace', '2026-08-09'],
    ])
  })

  it('adds to the end, up to its limit', () => {
    const events = [topUp('2026-05-01', null), topUp('2026-05-02', null)]
    expect(spans({ kind: 'added', count: '60' }, events, '2026-05-03')).toEqual([['active', '2026-08-29']])
    expect(spans({ kind: 'added', count: '60', cap: '90' }, events, '2026-05-03')).toEqual([
      ['active', '2026-07-31'],
    ])
  })

  it('asks for the smallest payment that counts', () => {
    const patch = { kind: 'from-payment', count: '1', unit: 'year', atLeast: '10' } as const
    const events = [topUp('2026-01-31', 1000), topUp('2026-03-01', 999)]
    expect(spans(patch, events, '2026-03-02')).toEqual([['active', '2027-01-31']])
  })

  it('ends a month on its last day where it is too short', () => {
    expect(
      spans({ kind: 'inactivity', count: '1', unit: 'month' }, [topUp('2026-01-31', null)], '2026-02-01'),
    ).toEqual([['active', '2026-02-28']])
  })

  it('stops a day earlier when the last day is no longer usable', () => {
    const patch = { kind: 'from-payment', count: '60', lastDayUsable: false } as const
    expect(spans(patch, [topUp('2026-05-01', null)], '2026-05-02')).toEqual([['active', '2026-06-29']])
  })

  it.each([
    [{}, {}],
    [{ count: true }, { count: '0' }],
    [{ count: true }, { count: '1.5' }],
    [{}, { kind: 'stated', count: '' }],
    [{ atLeast: true }, { atLeast: 'ten' }],
    [
      { cap: true, grace: true },
      { cap: '-1', grace: 'x' },
    ],
    [{}, { receiveOnly: '３０' }],
  ] as const)('has the errors %o for %o', (expected, patch) => {
    expect(findOwnRuleErrors({ ...emptyOwnRule, ...patch }, 'EUR', 'en')).toEqual(expected)
  })
})
