import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tesco from '@/utils/carriers/rules/gb/tesco'

tellALife(tesco, [
  {
    it: 'is disconnected after six months without use; customer care may reconnect it',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', null],
    ],
    deadline: '2026-07-10',
  },
])
