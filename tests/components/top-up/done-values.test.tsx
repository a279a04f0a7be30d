import { describe, expect, it } from 'vitest'
import { doneOf, emptyDone, findDoneErrors, likelyDone, toDoneEvent } from '@/components/top-up/done-values'
import { paidTopUp } from '@/components/top-up/paid-top-up'
import giffgaff from '@/utils/carriers/rules/gb/giffgaff'
import povo2 from '@/utils/carriers/rules/jp/povo2'
import { ownRule } from '@/utils/sim/own-rule'
import type { TopUp } from '@/utils/sim/sim-event'

const today = '2026-11-22'
const rule = giffgaff.rule
const values = (patch: object) => ({ ...emptyDone({ usualTopUp: null, rule }, today), ...patch })

describe('the Done dialog', () => {
  it.each([
    ['purchase', povo2.rule],
    ['statedEnd', ownRule('Asia/Tokyo', 'JPY')],
  ])('begins with %s where the rule asks for it', (expected, asked) => {
    expect(emptyDone({ usualTopUp: null, rule: asked }, today).kind).toBe(expected)
  })

  it('begins with the usual amount', () => {
    expect(emptyDone({ usualTopUp: { minor: 1000, currency: 'GBP' }, rule }, today).amount).toBe('10')
  })

  it('begins with the open payment, on its day, where the rule asks for a top-up', () => {
    const attempt = {
      ...paidTopUp('2026-11-20', { minor: 1500, currency: 'GBP' }),
      status: 'attempted',
      settledAt: null,
    } as unknown as TopUp
    expect(likelyDone(rule, attempt)).toMatchObject({ kind: 'topUp', on: '2026-11-20', amount: '15' })
    // A sum that nobody knows leaves the usual one.
    expect(likelyDone(rule, { ...attempt, money: null })).not.toHaveProperty('amount')
    expect(likelyDone(povo2.rule, attempt)).toEqual({})
    expect(likelyDone(rule, null)).toEqual({})
  })

  it.each([
    [{}, { kind: 'topUp', amount: '' }],
    [{ amount: 'money' }, { kind: 'topUp', amount: 'x' }],
    [{ amount: 'money' }, { kind: 'statedBalance', amount: '' }],
    [{ on: 'future' }, { on: '2026-11-23' }],
    [{ on: 'day' }, { on: 'soon' }],
    [{ lastDayOn: 'day' }, { kind: 'statedEnd', lastDayOn: '' }],
    [{}, { kind: 'purchase', lastDayOn: '' }],
  ])('has the errors %o for %o', (expected, patch) => {
    expect(findDoneErrors(values(patch), rule, today, 'en')).toEqual(expected)
  })

  it.each([
    { kind: 'topUp', amount: '10' },
    { kind: 'purchase', amount: '10', pack: '', lastDayOn: '2026-12-22' },
    { kind: 'use', use: 'call-out', paid: false },
    { kind: 'statedEnd', lastDayOn: '2027-01-01' },
    { kind: 'statedBalance', amount: '4.20' },
    { kind: 'registered' },
    { kind: 'activated' },
  ])('shows a recorded event again as it was: %o', (patch) => {
    const event = toDoneEvent(values({ amount: '', ...patch }), rule, 'en')
    const stored = { ...event, id: 'e', simId: 's', createdAt: 0, updatedAt: 0, deletedAt: null }
    expect(toDoneEvent(values({ ...doneOf(stored) }), rule, 'en')).toEqual(event)
  })
})
