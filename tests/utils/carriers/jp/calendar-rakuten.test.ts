import { tellALife } from '@/tests/support/carriers/tell-a-life'
import calendarRakuten from '@/utils/carriers/rules/jp/calendar-rakuten'

tellALife(calendarRakuten, [
  {
    it: 'must be extended before the 15th of the month it expires in, on which the shop closes at 14:00',
    source: 'main',
    today: '2026-09-01',
    happened: [{ on: '2026-01-10', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-09-30' }],
    spans: [['active', '2026-09-30']],
    deadline: '2026-09-14',
  },
  {
    it: 'adds 365 days for the yearly extension',
    source: 'main',
    today: '2026-09-02',
    happened: [
      { on: '2026-01-10', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-09-30' },
      { on: '2026-09-01', did: 'topUp', minor: 5400 },
    ],
    spans: [['active', '2027-09-30']],
    deadline: '2027-09-14',
  },
])
