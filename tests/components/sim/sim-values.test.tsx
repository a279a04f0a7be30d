import { describe, expect, it } from 'vitest'
import { findSimErrors } from '@/components/sim/find-sim-errors'
import { toKnownEvent } from '@/components/sim/known-event'
import { emptyValues, toSimFields, valuesOf } from '@/components/sim/sim-values'
import giffgaff from '@/utils/carriers/rules/gb/giffgaff'
import { ownRule } from '@/utils/sim/own-rule'

const today = '2026-11-22'
const line = { id: giffgaff.id, name: giffgaff.name, country: 'GB', rule: giffgaff.rule }
const typed = (patch: object) => ({ ...emptyValues(today), number: '07700 900123', ...patch })

describe('what is typed into the SIM form', () => {
  it.each([
    [{}, {}],
    [{ number: 'missing' }, { number: ' ', name: '' }],
    [{}, { number: '', name: 'Bank codes' }],
    [{ knownOn: 'day' }, { knownOn: '' }],
    [{ knownOn: 'future' }, { knownOn: '2026-11-23' }],
    [{}, { known: 'statedEnd', knownOn: '2027-05-01' }],
    [{}, { known: 'nothing', knownOn: '' }],
    [{ amount: 'money' }, { amount: 'ten' }],
    [{}, { known: 'use', amount: 'ten' }],
    [{ usual: 'money' }, { usual: '1.234.5' }],
  ])('has the errors %o for %o', (expected, patch) => {
    expect(findSimErrors(typed(patch), line.rule, today, 'en')).toEqual(expected)
  })

  it('becomes a SIM with an E.164 number, minor units and split tags', () => {
    const sim = toSimFields(typed({ usual: '10', tags: 'bank, 旅行、uk' }), line, null, 'en')
    expect(sim).toMatchObject({
      name: giffgaff.name,
      number: '+447700900123',
      country: 'GB',
      carrierId: 'gb-giffgaff',
      usualTopUp: { minor: 1000, currency: 'GBP' },
      tags: ['bank', '旅行', 'uk'],
    })
  })

  it('keeps a number that cannot be read as it was typed', () => {
    const own = { id: null, name: 'Corner shop', country: '', rule: ownRule('Europe/London', 'GBP') }
    const sim = toSimFields(typed({ number: ' ask at desk ' }), own, null, 'en')
    expect(sim).toMatchObject({ number: 'ask at desk', name: 'ask at desk', carrierId: null })
  })

  it('gives each carrier the same colour every time', () => {
    const color = () => toSimFields(typed({}), line, null, 'en').color
    expect(color()).toMatch(/^#[\da-f]{6}$/)
    expect(color()).toBe(color())
  })

  it('comes back unchanged when a stored SIM is edited', () => {
    const fields = toSimFields(typed({ name: 'Bank', usual: '12.50', notes: 'desk 3' }), line, null, 'en')
    const sim = { ...fields, id: 'a', createdAt: 1, updatedAt: 1, archivedAt: null, deletedAt: null }
    expect(toSimFields(valuesOf(sim, today), line, sim, 'en')).toEqual(fields)
  })
})

describe('what the user knew of the past', () => {
  it('is a paid top-up on its day', () => {
    const event = toKnownEvent(typed({ knownOn: '2026-05-03', amount: '10' }), line.rule, today, 'en')
    expect(event).toMatchObject({
      kind: 'topUp',
      on: '2026-05-03',
      status: 'paid',
      money: { minor: 1000, currency: 'GBP' },
    })
  })

  it('is a statement of today about a day to come', () => {
    const event = toKnownEvent(typed({ known: 'statedEnd', knownOn: '2027-05-01' }), line.rule, today, 'en')
    expect(event).toMatchObject({
      kind: 'statedEnd',
      on: today,
      lastDayOn: '2027-05-01',
      clock: 'outgoing',
    })
  })

  it('is about the clock the carrier named', () => {
    const stated = typed({ known: 'statedEnd', knownOn: '2027-05-01', clock: 'recovery' })
    expect(toKnownEvent(stated, line.rule, today, 'en')).toMatchObject({ clock: 'recovery' })
  })

  it('is nothing when nothing is known', () => {
    expect(toKnownEvent(typed({ known: 'nothing' }), line.rule, today, 'en')).toBeNull()
  })
})
