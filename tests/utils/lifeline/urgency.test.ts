import { describe, expect, it } from 'vitest'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { lifeline } from '@/utils/lifeline/lifeline'
import { isLongLost, lostAfter, sortByAttention, urgencyOf } from '@/utils/lifeline/urgency'
import { ownRule } from '@/utils/sim/own-rule'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const today = Temporal.PlainDate.from('2026-06-01')

/** Works 60 days from a top-up, then receives for 30, then is lost. */
function lifeAfter(paid: string | null, rule?: Rule) {
  const sim: Sim = { ...sampleSim(rule && { rule }), ...marks, id: 'sim', archivedAt: null }
  const events: SimEvent[] = paid ? [{ ...paidOn(paid), ...marks, id: paid, simId: 'sim' }] : []
  return lifeline(sim, events, sim.rule, today)
}

describe('a lost number', () => {
  it.each([
    ['danger', '2026-03-02', '2026-05-31'],
    ['danger', '2025-12-03', '2026-03-03'],
    ['none', '2025-12-02', '2026-03-02'],
  ] as const)('is %s after a top-up of %s', (urgency, paid, lost) => {
    const life = lifeAfter(paid)
    expect(life.stage).toBe('lost')
    expect(lostAfter(life)?.toString()).toBe(lost)
    expect(urgencyOf(life)).toBe(urgency)
    expect(isLongLost(life)).toBe(urgency === 'none')
  })

  it('is none that still receives', () => {
    expect(lostAfter(lifeAfter('2026-03-20'))).toBeNull()
  })
})

describe('the order of attention', () => {
  it('puts a fresh loss behind what ends soon and before what is calm, and a long loss last', () => {
    const lines = [
      { name: 'long lost', life: lifeAfter('2025-03-01') },
      { name: 'undated', life: lifeAfter(null) },
      { name: 'never ends', life: { ...lifeAfter('2026-05-30'), deadline: null } },
      { name: 'calm', life: lifeAfter('2026-05-30') },
      { name: 'calm too', life: lifeAfter('2026-05-20') },
      { name: 'just lost', life: lifeAfter('2026-02-20') },
      { name: 'soon', life: lifeAfter('2026-04-10') },
      { name: 'own, undated', life: lifeAfter(null, ownRule('Asia/Tokyo', 'JPY')) },
    ]
    expect(sortByAttention(lines).map(({ name }) => name)).toEqual([
      'soon',
      'just lost',
      'calm',
      'calm too',
      'undated',
      'own, undated',
      'never ends',
      'long lost',
    ])
  })
})
