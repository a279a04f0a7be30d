import { tellALife } from '@/tests/support/carriers/tell-a-life'
import uplusUmobile from '@/utils/carriers/rules/kr/uplus-umobile'

tellALife(uplusUmobile, [
  {
    it: 'runs 30 days on the basic plan of ₩24,200',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 24200 }],
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
])
