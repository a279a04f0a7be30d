import { describe, expect, it } from 'vitest'
import { withoutRowNames } from '@/utils/fill/judge/row-names'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'

const namesOf = (...names: string[]): string[] =>
  withoutRowNames(names.map((name) => ({ names: [name] }) as unknown as FieldSketch)).flatMap(
    (field) => field.names,
  )

describe('names that a form counts up', () => {
  it('say nothing when they name a drawer', () => {
    expect(namesOf('ORDER_PROP_1', 'ORDER_PROP_3', 'ORDER_PROP_4')).toEqual([])
  })
  it('are kept when they name a phone', () => {
    expect(namesOf('tel1', 'tel2', 'tel3')).toEqual(['tel1', 'tel2', 'tel3'])
  })
  it('are kept when only two are alike', () => {
    expect(namesOf('order_1', 'order_2', 'order')).toEqual(['order_1', 'order_2', 'order'])
  })
})
