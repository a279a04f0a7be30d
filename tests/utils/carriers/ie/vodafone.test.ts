import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/ie/vodafone'

tellALife(vodafone, [
  {
    it: 'is suspended after eight months without activity and can be had back for six',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-09-10'],
      ['grace', '2027-03-10'],
    ],
    deadline: '2026-09-10',
  },
])
