import { describe, expect, it } from 'vitest'
import alditalk from '@/utils/carriers/rules/de/alditalk'
import asda from '@/utils/carriers/rules/gb/asda'
import jio from '@/utils/carriers/rules/in/jio'
import povo2 from '@/utils/carriers/rules/jp/povo2'
import softbank from '@/utils/carriers/rules/jp/softbank-prepaid'
import { setOverride, valueAt } from '@/utils/lifeline/overrides'
import { ruleNumbers } from '@/utils/lifeline/rule-numbers'
import { ownRule } from '@/utils/sim/own-rule'
import type { Rule } from '@/utils/sim/rule'

const labels = (rule: Rule) => ruleNumbers(rule).map(({ label, value }) => `${label} ${value}`)

describe('the numbers of a rule', () => {
  it('are the idle time and what follows it', () => {
    expect(labels(asda.rule)).toEqual(['idle 180', 'receive-only 90', 'last-day-usable true'])
  })

  it('name the tier each period belongs to', () => {
    const gives = ruleNumbers(alditalk.rule).filter(({ label }) => label === 'tier-gives')
    expect(gives.map(({ atLeast, value }) => [atLeast, value])).toEqual([
      [500, 4],
      [1000, 8],
      [1500, 12],
      [3000, 24],
    ])
  })

  it.each([
    ['cap-ahead 360', softbank.rule],
    ['after-pack 180', povo2.rule],
    ['fee 2000', jio.rule],
    ['fee-period 30', jio.rule],
    ['idle-before-fee 90', jio.rule],
  ])('hold %s', (expected, rule) => {
    expect(labels(rule)).toContain(expected)
  })

  it('are none where only the carrier knows the date', () => {
    expect(ruleNumbers(ownRule('Asia/Tokyo', 'JPY'))).toEqual([])
  })

  it.each([alditalk, asda, jio, povo2, softbank])(
    'can each be replaced and show what they were: $id',
    ({ rule }) => {
      for (const { path, value } of ruleNumbers(rule)) {
        const changed = setOverride(rule, path, typeof value === 'boolean' ? !value : value + 1)
        expect(changed && valueAt(changed, path)).not.toBe(value)
        const shown = changed && ruleNumbers(changed).find((number) => number.path === path)
        expect(shown?.was).toBe(value)
      }
    },
  )
})
