import { describe, expect, it } from 'vitest'
import { DeadlinePreview } from '@/components/lifeline/deadline-preview'
import { show, words } from '@/tests/components/dashboard/show'
import { sampleSim } from '@/tests/support/sample-records'
import povo from '@/utils/carriers/rules/jp/povo2'

const { t, day } = words

describe('what a date typed for a new SIM means', () => {
  it('is told of a pack too, which has no last day of its own', () => {
    const event = {
      kind: 'purchase',
      on: '2026-11-03',
      note: '',
      money: null,
      pack: '24h',
      lastDayOn: null,
    } as const
    const root = show(
      <DeadlinePreview sim={sampleSim({ rule: povo.rule })} event={event} today="2026-11-23" />,
    )
    expect(root.textContent).toBe(t('previewDeadline', { day: day('2027-05-03'), count: 161 }))
  })

  it('waits for the last day that the carrier told', () => {
    const event = { kind: 'statedEnd', on: '2026-11-23', note: '', clock: 'outgoing', lastDayOn: '' } as const
    expect(show(<DeadlinePreview sim={sampleSim()} event={event} today="2026-11-23" />).textContent).toBe('')
  })
})
