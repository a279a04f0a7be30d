import { describe, expect, it } from 'vitest'
import { eventOfProposal } from '@/components/reading/event-of-proposal'
import type { Proposal } from '@/utils/reading/reading'

const words = { start: 0, end: 20, text: ' valid until 04/12/2026 ' }
const proposal = (patch: Partial<Proposal>): Proposal => ({
  what: 'line-end',
  date: { on: '2026-12-04' },
  words,
  because: 'date-stated',
  score: 1,
  ...patch,
})
const here = { today: '2026-11-22', aim: 'incoming' } as const

describe('a confirmed proposal', () => {
  it.each([
    ['incoming', 'line-end'],
    ['outgoing', 'outgoing-end'],
    ['incoming', 'incoming-end'],
    ['credit', 'credit-end'],
    ['recovery', 'recovery-end'],
  ] as const)('states the clock %s for %s', (clock, what) => {
    expect(eventOfProposal(proposal({ what }), '2026-12-04', here)).toEqual({
      kind: 'statedEnd',
      on: '2026-11-22',
      note: 'valid until 04/12/2026',
      clock,
      lastDayOn: '2026-12-04',
    })
  })

  it('records the day that was chosen', () => {
    const event = eventOfProposal(
      proposal({ date: { on: '2026-12-04', alternatives: ['2026-04-12'] } }),
      '2026-04-12',
      here,
    )
    expect(event).toMatchObject({ lastDayOn: '2026-04-12' })
  })

  it('takes the day before where the line is off on the day itself', () => {
    const event = eventOfProposal(
      proposal({ date: { on: '2027-01-01', lastDayUsable: false } }),
      '2027-01-01',
      here,
    )
    expect(event).toMatchObject({ lastDayOn: '2026-12-31' })
  })

  it('records a balance as of today', () => {
    const money = { minor: 120, currency: 'JPY' }
    expect(eventOfProposal(proposal({ what: 'balance', money }), null, here)).toMatchObject({
      kind: 'statedBalance',
      on: '2026-11-22',
      money,
    })
  })

  it('never takes the end of a pack for the end of the line', () => {
    expect(eventOfProposal(proposal({ what: 'pack-end' }), '2026-12-04', here)).toBeNull()
  })
})
