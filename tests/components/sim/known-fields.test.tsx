import { describe, expect, it } from 'vitest'
import { findSimErrors } from '@/components/sim/find-sim-errors'
import { toKnownEvent } from '@/components/sim/known-event'
import { knownAs } from '@/components/sim/known-fields'
import { emptyValues } from '@/components/sim/sim-values'
import { firstAct } from '@/components/top-up/done-values'
import giffgaff from '@/utils/carriers/rules/gb/giffgaff'
import povo from '@/utils/carriers/rules/jp/povo2'
import softbank from '@/utils/carriers/rules/jp/softbank-prepaid'
import { ownRule } from '@/utils/sim/own-rule'

const today = '2026-11-22'

describe('what the form asks first', () => {
  it.each([
    ['purchase', povo.name, povo.rule],
    ['topUp', giffgaff.name, giffgaff.rule],
    ['topUp', softbank.name, softbank.rule],
    ['statedEnd', 'a carrier not listed', ownRule('Asia/Tokyo', 'JPY')],
  ])('is the last %s for %s', (expected, _name, rule) => {
    expect(firstAct(rule)).toBe(expected)
  })

  it('guesses no day for an end', () => {
    expect(knownAs('statedEnd', today)).toEqual({ known: 'statedEnd', knownOn: '' })
    expect(knownAs('purchase', today)).toEqual({ known: 'purchase', knownOn: today })
  })
})

describe('a known purchase', () => {
  const values = {
    ...emptyValues(today),
    number: '1',
    known: 'purchase',
    pack: '24h',
    amount: '330',
  } as const

  it('becomes an event that names the pack and the price', () => {
    expect(toKnownEvent(values, povo.rule, today, 'en')).toEqual({
      kind: 'purchase',
      on: today,
      note: '',
      money: { minor: 330, currency: 'JPY' },
      pack: '24h',
      lastDayOn: null,
    })
  })

  it('is not kept with a price that cannot be read', () => {
    expect(findSimErrors({ ...values, amount: 'ten' }, povo.rule, today, 'en')).toEqual({ amount: 'money' })
  })
})
