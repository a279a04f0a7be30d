import { describe, expect, it } from 'vitest'
import { LineActions } from '@/components/lifeline/line-actions'
import { NextStep } from '@/components/lifeline/next-step'
import { SimCard } from '@/components/sim/sim-card'
import type { TopUpPage } from '@/components/top-up/top-up-page'
import { show, words } from '@/tests/components/dashboard/show'
import { paidOn, sampleRule, sampleSim } from '@/tests/support/sample-records'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const sim: Sim = { ...sampleSim(), ...marks, id: 'sim', archivedAt: null }
const today = Temporal.PlainDate.from('2026-06-01')
const { t } = words

function lifeAfter(paid: string | null) {
  const events: SimEvent[] = paid ? [{ ...paidOn(paid), ...marks, id: paid, simId: 'sim' }] : []
  return lifeline(sim, events, sim.rule, today)
}

function primaryOf(paid: string, page: TopUpPage | null, isPaying = false): (string | null)[] {
  const nothing = () => undefined
  const root = show(
    <LineActions
      life={lifeAfter(paid)}
      page={page}
      isPaying={isPaying}
      onDone={nothing}
      onPay={nothing}
      onOpenPage={nothing}
    />,
  )
  return [...root.querySelectorAll('.primary')].map(({ textContent }) => textContent)
}

describe('what can be done for a line', () => {
  const recharge: TopUpPage = { url: 'https://a.example/', label: 'topUp' }

  it.each([
    ['the page to pay on', '2026-05-03', recharge, false, [t('topUp')]],
    [
      'the record, where the page is only the carrier’s',
      '2026-05-03',
      { ...recharge, label: 'carrierSite' },
      false,
      [t('done')],
    ],
    ['the record, where no page is known', '2026-05-03', null, false, [t('done')]],
    ['nothing while a payment waits to be settled', '2026-05-03', recharge, true, []],
    ['nothing where the number is lost', '2026-01-03', recharge, false, []],
  ] as const)('stands out: %s', (_what, paid, page, isPaying, expected) => {
    expect(primaryOf(paid, page, isPaying)).toEqual(expected)
  })
})

describe('what to do next', () => {
  const said = (paid: string | null) =>
    show(<NextStep life={lifeAfter(paid)} rule={sampleRule} />).textContent
  it('is the next act, or what is left for a lost number, or the date to tell', () => {
    expect(said('2026-05-03')).toContain('Top up')
    expect(said('2026-02-20')).toBe(t('lostFresh'))
    expect(said('2025-02-20')).toBe(t('lostLong'))
    expect(said(null)).toBe(t('leadNoDate'))
  })
})

describe('the card of a lost number', () => {
  it.each([
    ['danger', '2026-02-20', 'last day: May 21, 2026'],
    ['none', '2025-02-20', 'last day: May 21, 2025'],
  ])('is %s after a top-up of %s and tells its last day', (urgency, paid, lastDay) => {
    const root = show(<SimCard sim={sim} life={lifeAfter(paid)} />)
    expect(root.querySelector('article')?.classList.contains(urgency)).toBe(true)
    expect(root.querySelector('.count')?.textContent).toContain(lastDay)
  })
})
