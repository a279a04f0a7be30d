import { expect, test } from 'vitest'
import { tellALife } from '@/tests/support/carriers/tell-a-life'
import softbankPrepaid from '@/utils/carriers/rules/jp/softbank-prepaid'

tellALife(softbankPrepaid, [
  {
    it: 'adds 60 days of use to each recharge and receives for 360 days more',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2026-07-02'],
      ['receive-only', '2027-06-27'],
    ],
    deadline: '2027-06-27',
  },
  {
    it: 'adds a second recharge to the end of the first',
    source: 'main',
    today: '2026-01-20',
    happened: [
      { on: '2026-01-01', did: 'topUp', minor: 3000 },
      { on: '2026-01-15', did: 'topUp', minor: 5000 },
    ],
    spans: [
      ['active', '2026-05-01'],
      ['receive-only', '2027-04-26'],
    ],
    deadline: '2027-04-26',
  },
  {
    it: 'never has more than 360 days of use ahead, however much is paid at once',
    source: 'main',
    today: '2026-01-01',
    happened: [
      { on: '2026-01-01', did: 'topUp', minor: 5000 },
      { on: '2026-01-01', did: 'topUp', minor: 5000 },
      { on: '2026-01-01', did: 'topUp', minor: 5000 },
      { on: '2026-01-01', did: 'topUp', minor: 5000 },
      { on: '2026-01-01', did: 'topUp', minor: 5000 },
      { on: '2026-01-01', did: 'topUp', minor: 5000 },
      { on: '2026-01-01', did: 'topUp', minor: 5000 },
    ],
    spans: [
      ['active', '2026-12-27'],
      ['receive-only', '2027-12-22'],
    ],
    deadline: '2027-12-22',
  },
])

test('says that its time for receiving begins when the balance is empty', () => {
  expect(softbankPrepaid.rule.doubts).toContainEqual(expect.objectContaining({ code: 'sooner-when-empty' }))
})
