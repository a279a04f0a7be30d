import { describe, expect, it } from 'vitest'
import { PreviewLines } from '@/components/lifeline/preview-lines'
import { show } from '@/tests/components/dashboard/show'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const sim: Sim = { ...sampleSim(), id: 'sim', archivedAt: null, ...marks }
const paid = (on: string): SimEvent => ({ ...paidOn(on), id: on, simId: 'sim', ...marks })

function preview(on: string): string {
  const today = Temporal.PlainDate.from('2026-06-01')
  const root = show(<PreviewLines sim={sim} events={[paid('2026-05-01')]} event={paid(on)} today={today} />)
  return root.querySelector('p')?.textContent ?? ''
}

describe('what an act would do', () => {
  it('is the date before and after, written alike', () => {
    expect(preview('2026-06-01')).toBe('June 30, 2026 → July 31, 2026 · 31 days gained')
  })

  it('is that the date stays, not that no days are gained', () => {
    expect(preview('2026-04-01')).toBe('The date stays: June 30, 2026')
  })
})
