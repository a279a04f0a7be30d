import { describe, expect, it } from 'vitest'
import { balanceCourse } from '@/utils/lifeline/balance-course'
import { activated, balance, day, days, months, purchase, rule, topUp, track } from './build'

const plain = rule({})
const withFee = rule({ upkeep: [{ fee: 100, period: months(1), afterIdle: null }] })

describe('the balance over time', () => {
  it('knows nothing before a balance was stated', () => {
    expect(balanceCourse(withFee, [topUp('2026-01-01', 3000)], day('2026-02-01'))).toEqual({
      statements: [],
      estimate: null,
      runsOutOn: null,
      isLow: false,
    })
  })

  it('adds what was topped up since', () => {
    const events = [balance('2026-01-01', 500), topUp('2026-01-02', 3000), topUp('2026-03-02', 1000)]
    expect(balanceCourse(plain, events, day('2026-02-01')).estimate).toEqual({ minor: 3500, currency: 'JPY' })
  })

  it('counts a top-up of the same day only when it was written down later', () => {
    const events = [topUp('2026-01-01', 3000), balance('2026-01-01', 500), topUp('2026-01-01', 200)]
    expect(balanceCourse(plain, events, day('2026-01-01')).estimate?.minor).toBe(700)
  })

  it('counts no payment that failed, is open, was deleted, or is in other money', () => {
    const events = [
      balance('2026-01-01', 500),
      { ...topUp('2026-01-02', 1), status: 'failed' as const },
      { ...topUp('2026-01-02', 2), status: 'attempted' as const },
      { ...topUp('2026-01-02', 4), deletedAt: 1 },
      topUp('2026-01-02', 8, 'EUR'),
    ]
    expect(balanceCourse(plain, events, day('2026-02-01')).estimate?.minor).toBe(500)
  })

  it('takes packs that are paid from credit, at their price where no sum was typed', () => {
    const packs = {
      week: { price: 300, period: days(7), paidFrom: 'credit' as const },
      year: { price: 9000, period: days(365), paidFrom: 'card' as const },
    }
    const events = [
      balance('2026-01-01', 500),
      purchase('2026-01-02', 'week'),
      purchase('2026-01-03', 'year'),
    ]
    expect(balanceCourse({ ...plain, packs }, events, day('2026-02-01')).estimate?.minor).toBe(200)
  })

  it('takes each fee that fell due', () => {
    const { estimate } = balanceCourse(withFee, [balance('2026-01-15', 500)], day('2026-03-15'))
    expect(estimate?.minor).toBe(300)
  })

  it('compares each statement with what the one before it lets expect', () => {
    const events = [balance('2026-03-01', 900), topUp('2026-02-01', 1000), balance('2026-01-01', 100)]
    expect(
      balanceCourse(plain, events, day('2026-04-01')).statements.map(({ computed }) => computed?.minor),
    ).toEqual([undefined, 1100])
  })

  it.each([
    ['2026-03-15', 250, '2026-01-15'],
    ['2026-01-15', 99, '2026-01-15'],
    ['2026-06-15', 500, '2026-01-15'],
  ])('runs out on %s with %i on the day it is stated', (runsOutOn, minor, on) => {
    expect(balanceCourse(withFee, [balance(on, minor)], day(on)).runsOutOn).toBe(runsOutOn)
  })

  it('runs out on no day where no fee is known', () => {
    expect(balanceCourse(plain, [balance('2026-01-01', 1)], day('2026-01-01'))).toMatchObject({
      runsOutOn: null,
      isLow: false,
    })
  })

  it('reads the fee of a subscription that is paid from the balance', () => {
    const monthly = {
      kind: 'subscription',
      fee: 300,
      period: days(30),
      from: 'balance',
      renews: 'by-itself',
    } as const
    const events = [activated('2026-01-01'), balance('2026-01-01', 650)]
    const { runsOutOn } = balanceCourse(rule({ tracks: [track(monthly)] }), events, day('2026-01-01'))
    expect(runsOutOn).toBe('2026-03-02')
  })

  it.each([
    [true, 199],
    [false, 200],
  ])('is low (%s) when %i last for at most 30 days', (isLow, minor) => {
    const events = [balance('2026-02-15', minor)]
    const fee = rule({ upkeep: [{ fee: 100, period: days(30), afterIdle: null }] })
    expect(balanceCourse(fee, events, day('2026-02-15')).isLow).toBe(isLow)
  })

  it('does not count the fee that only an idle line pays', () => {
    const idle = rule({ upkeep: [{ fee: 100, period: months(1), afterIdle: days(90) }] })
    const course = balanceCourse(idle, [balance('2026-01-01', 500)], day('2026-04-01'))
    expect(course).toMatchObject({ estimate: { minor: 500 }, runsOutOn: null })
  })
})
