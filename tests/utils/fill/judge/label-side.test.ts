import { describe, expect, it } from 'vitest'
import { fieldSketch as field } from '@/tests/support/field-sketch'
import { labelsOnTheirSide } from '@/utils/fill/judge/label-side'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'

const labelsOf = (...fields: Partial<FieldSketch>[]): string[] =>
  labelsOnTheirSide(fields.map((one) => field(one))).map(({ label }) => label)

describe('words that stand behind their fields', () => {
  it('are the labels when the last field has them too', () => {
    expect(labelsOf({ after: 'Mobile' }, { near: ['Mobile'], after: 'Amount' })).toEqual(['Mobile', 'Amount'])
  })
  it('are those of the next field when the last has none', () => {
    expect(labelsOf({ near: ['Name'], after: 'Mobile' }, { near: ['Mobile'] })).toEqual(['', ''])
  })
  it('are those of the next field when that is a list', () => {
    const list = { tag: 'select', near: ['Amount'] }
    expect(labelsOf({ after: 'Mobile' }, { near: ['Mobile'], after: 'Amount' }, list)).toEqual(['', '', ''])
  })
  it('are not taken from one field alone', () => {
    expect(labelsOf({ after: 'Mobile' })).toEqual([''])
  })
  it('are not units', () => {
    expect(labelsOf({ after: '€' }, { near: ['€'], after: '€' })).toEqual(['', ''])
  })
  it('leave labelled fields and other forms alone', () => {
    expect(labelsOf({ label: 'A', after: 'B' }, { near: ['B'], after: 'C' })).toEqual(['A', ''])
    expect(labelsOf({ after: 'B' }, { near: ['B'], after: 'C', form: 1 })).toEqual(['', ''])
  })
})
