import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { RuleEditor } from '@/components/rule/rule-editor'
import { show, words } from '@/tests/components/dashboard/show'
import { sampleRule, sampleSim } from '@/tests/support/sample-records'
import softbank from '@/utils/carriers/rules/jp/softbank-prepaid'
import type { Rule } from '@/utils/sim/rule'

const today = Temporal.PlainDate.from('2026-11-23')
const marks = { id: 'a', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }

/** The first number in this unit of the rule, with another text in it. */
function typed(text: string, unit = 'days', rule: Rule = sampleRule) {
  const sim = { ...sampleSim(), ...marks, rule }
  const root = show(<RuleEditor sim={sim} events={[]} today={today} onSave={() => undefined} />)
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input.short')]
  const input = inputs.find((one) => one.nextElementSibling?.textContent === unit)
  if (!input) throw new Error(`The rule has no number in ${unit}.`)
  act(() => {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return { input, said: root.querySelector('[role=alert]')?.textContent }
}

describe('a number of a rule', () => {
  it.each(['0', '9x', '1.5'])('says what is wrong with %s', (text) => {
    const { input, said } = typed(text)
    expect(said).toBe(words.t('errorWhole'))
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  it('says what is wrong with a sum', () => {
    const { input, said } = typed('ten', 'JPY', softbank.rule)
    expect(said).toBe(words.t('errorMoney', { currency: 'JPY' }))
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  it.each(['90', ''])('takes “%s” without a word', (text) => {
    const { input, said } = typed(text)
    expect(said).toBeUndefined()
    expect(input.getAttribute('aria-invalid')).not.toBe('true')
  })
})
