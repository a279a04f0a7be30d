import { tellALife } from '@/tests/support/carriers/tell-a-life'
import googleVoice from '@/utils/carriers/rules/us/google-voice'

tellALife(googleVoice, [
  {
    it: 'is reclaimed three months after its last use',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: false }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
])
