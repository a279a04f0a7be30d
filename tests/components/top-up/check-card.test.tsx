import { describe, expect, it } from 'vitest'
import { CheckCard } from '@/components/top-up/check-card'
import { show } from '@/tests/components/dashboard/show'
import { paidOn, sampleRule, sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

const marks = { id: 'a', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
const capped = {
  ...sampleRule,
  amounts: { kind: 'list', minors: [1000, 3000] } as const,
  tracks: sampleRule.tracks.map((track) => ({
    ...track,
    validity: {
      kind: 'from-payment' as const,
      tiers: [{ act: { act: 'topUp' as const, atLeast: 1000 }, gives: { unit: 'day' as const, count: 60 } }],
      ifShorter: 'later-wins' as const,
    },
  })),
}
const sim: Sim = { ...sampleSim({ rule: capped }), ...marks }
const paid = { ...paidOn('2026-05-03'), ...marks, id: 'e', simId: 'a' } as SimEvent

function check(today: string, minor: number | null): HTMLElement {
  return show(
    <CheckCard
      sim={sim}
      events={[paid]}
      today={Temporal.PlainDate.from(today)}
      carrier={null}
      money={minor === null ? null : { minor, currency: 'JPY' }}
      channel="site"
    />,
  )
}

const verdicts = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-verdict]')].map(({ dataset }) => dataset['verdict'])

describe('the check before a payment', () => {
  it('says until when the number would live', () => {
    const root = check('2026-06-30', 3000)
    expect(root.textContent).toContain('¥3,000 now:')
    expect(root.textContent).toContain('lasts until August 29, 2026')
    expect(root.querySelector('.check.warn')).toBeNull()
  })

  it('says that a sum is too small to count', () => {
    const root = check('2026-06-30', 500)
    expect(verdicts(root)).toContain('tier-too-low')
    expect(root.querySelector('.check.warn')).not.toBeNull()
    expect(root.textContent).toContain('moves no date')
  })

  it('says that the line is past its date and can still be saved', () => {
    expect(verdicts(check('2026-07-10', 3000))).toContain('expired')
  })

  it('says that the number is lost', () => {
    expect(verdicts(check('2026-09-10', 3000))).toContain('lost')
  })

  it('stands in nobody’s way: it has no button', () => {
    expect(check('2026-09-10', 3000).querySelector('button')).toBeNull()
  })

  it('does without a sum', () => {
    expect(check('2026-06-30', null).textContent).toMatch(/^A top-up now: lasts until/)
  })
})
