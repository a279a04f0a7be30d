import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'se-telenor',
  name: 'Telenor Kontantkort Sweden',
  network: 'Telenor SE',
  country: 'SE',
  currency: 'SEK',
  status: 'active',
  rule: {
    zone: 'Europe/Stockholm',
    currency: 'SEK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.telenor.se/support/mobiltelefoni/kontantkort/hantera-kontantkort/avsluta/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      validity: {
        source:
          'https://www.telenor.se/support/mobiltelefoni/kontantkort/hantera-kontantkort/giltighetstid-kontantkortsladdning/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      review: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/70b2176a4f/data/phone/review-packets/telenor-kontantkort-se-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'still-sold-unknown', facts: ['review'] },
      { code: 'minimum-unknown', facts: ['review'] },
      { code: 'may-lag', facts: ['review'] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.telenor.se',
      paths: ['/'],
      url: 'https://www.telenor.se/support/mobiltelefoni/kontantkort/hantera-kontantkort/avsluta/',
    },
  ],
  channels: [{ channel: 'app', at: ['Telenor Ladda'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*222#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
