import { expect, test } from 'vitest'
import { simOf, toEvents } from '@/tests/support/carriers/sim-of'
import { tellALife } from '@/tests/support/carriers/tell-a-life'
import povo2 from '@/utils/carriers/rules/jp/povo2'
import { lifeline } from '@/utils/lifeline/lifeline'

tellALife(povo2, [
  {
    it: 'lives 180 days from the day after the last topping ended',
    source: 'main',
    today: '2026-06-10',
    happened: [{ on: '2026-06-01', did: 'purchase', minor: 330, pack: '24h', lastDayOn: '2026-06-02' }],
    spans: [
      ['active', '2026-11-29'],
      ['grace', '2026-12-29'],
    ],
    deadline: '2026-11-29',
  },
  {
    it: 'counts from the topping that ends last, not from the one bought last',
    source: 'main',
    today: '2026-06-10',
    happened: [
      { on: '2026-06-01', did: 'purchase', minor: 990, pack: '3GB-30d', lastDayOn: '2026-07-01' },
      { on: '2026-06-05', did: 'purchase', minor: 330, pack: '24h', lastDayOn: '2026-06-06' },
    ],
    spans: [
      ['active', '2026-12-28'],
      ['grace', '2027-01-27'],
    ],
    deadline: '2026-12-28',
  },
  {
    it: 'counts 180 days while nothing was bought, the day the SIM was activated being the first',
    source: 'main',
    today: '2026-03-02',
    happened: [{ on: '2026-03-01', did: 'activated' }],
    spans: [
      ['active', '2026-08-27'],
      ['grace', '2026-09-26'],
    ],
    deadline: '2026-08-27',
  },
])

test('a suspended line asks for the support that opens purchases again, not for a purchase', () => {
  const sim = simOf(povo2)
  const events = toEvents(sim, [{ on: '2026-03-01', did: 'activated' }])
  const told = lifeline(sim, events, sim.rule, Temporal.PlainDate.from('2026-09-10'))
  expect(told.stage).toBe('grace')
  expect(told.deadline?.act.kind).toBe('ask-carrier')
})
