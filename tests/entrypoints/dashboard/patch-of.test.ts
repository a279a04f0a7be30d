import { describe, expect, it } from 'vitest'
import { patchOf } from '@/entrypoints/dashboard/patch-of'

describe('an edited entry', () => {
  it('leaves how a top-up was paid and settled as it was', () => {
    const patch = patchOf({
      kind: 'topUp',
      on: '2026-05-03',
      note: 'till slip',
      money: { minor: 3000, currency: 'JPY' },
      status: 'paid',
      channel: 'other',
      host: '',
      reference: '',
      startedAt: 0,
      settledAt: 0,
    })
    expect(patch).toEqual({ on: '2026-05-03', note: 'till slip', money: { minor: 3000, currency: 'JPY' } })
  })

  it('leaves the clock that a date was stated for', () => {
    const patch = patchOf({
      kind: 'statedEnd',
      on: '2026-05-03',
      note: '',
      clock: 'outgoing',
      lastDayOn: '2026-07-02',
    })
    expect(patch).toEqual({ on: '2026-05-03', note: '', lastDayOn: '2026-07-02' })
  })

  it('never changes what kind of thing happened', () => {
    expect(patchOf({ kind: 'activated', on: '2026-05-03', note: '' })).toEqual({ on: '2026-05-03', note: '' })
  })
})
