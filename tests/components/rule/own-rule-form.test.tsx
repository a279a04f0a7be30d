import { describe, expect, it } from 'vitest'
import { drafted } from '@/components/lifeline/deadline-preview'
import { OwnRuleForm } from '@/components/rule/own-rule-form'
import { paidTopUp } from '@/components/top-up/paid-top-up'
import { show } from '@/tests/components/dashboard/show'
import { sampleSim } from '@/tests/support/sample-records'

const today = Temporal.PlainDate.from('2026-11-23')
const marks = { id: 'a', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
const sim = { ...sampleSim(), ...marks }
const paid = drafted(paidTopUp('2026-11-01', { minor: 3000, currency: 'JPY' }))

describe('a rule of the user’s own', () => {
  it('shows before it is saved where it moves the date of the SIM', () => {
    const { textContent } = show(
      <OwnRuleForm sim={sim} events={[paid]} today={today} onSave={() => undefined} />,
    )
    expect(textContent).toContain('December 31, 2026 → April 30, 2027')
  })

  it('has no date to move where none is known', () => {
    const { textContent } = show(<OwnRuleForm sim={sim} events={[]} today={today} onSave={() => undefined} />)
    expect(textContent).toContain('If it were topped up today')
    expect(textContent).not.toContain('The date stays')
  })
})
