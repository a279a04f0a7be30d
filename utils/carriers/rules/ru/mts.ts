import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ru-mts',
  name: 'MTS Russia (number retention)',
  localName: 'МТС «Сохраняю номер»',
  network: 'MTS RU',
  country: 'RU',
  currency: 'RUB',
  status: 'active',
  rule: {
    zone: 'Europe/Moscow',
    currency: 'RUB',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'any-of',
          of: [
            {
              // Six months, and in days about 183: over some months the one ends sooner, over some the other.
              kind: 'all-of',
              of: [
                {
                  kind: 'inactivity',
                  counts: [
                    { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true },
                    { act: 'topUp' },
                  ],
                  period: { unit: 'month', count: 6, clamp: 'last-day' },
                  fact: 'rule',
                },
                {
                  kind: 'inactivity',
                  counts: [
                    { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true },
                    { act: 'topUp' },
                  ],
                  period: { unit: 'day', count: 183 },
                  fact: 'rule',
                },
              ],
            },
            { kind: 'pack-end', counts: [{ act: 'purchase', packs: ['keep-number'] }], restart: null },
          ],
        },
        after: [{ stage: 'grace', period: null, revivedBy: 'carrier', fact: 'rule' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'keep-number': {
        price: 34900,
        period: { unit: 'month', count: 6, clamp: 'last-day' },
        paidFrom: 'credit',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/f1febd6cb3/data/phone/review-packets/mts-sokhranyayu-nomer-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      rule: {
        source:
          'https://support.mts.ru/mts_mobilnaya_svyaz/blokirovka-nomera-problemi-so-svyazyu/blokirovka-iz-za-dolgogo-neispolzovaniya-nomera',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.of.0',
        values: [
          { unit: 'month', count: 6, clamp: 'last-day' },
          { unit: 'day', count: 183 },
        ],
        facts: ['rule'],
      },
      { code: 'differs-by-contract', about: 'packs.keep-number' },
      { code: 'differs-by-region', about: 'packs.keep-number.price' },
      { code: 'loss-unknown', facts: ['rule'] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'mts.ru',
      paths: ['/'],
      url: 'https://mts.ru/personal/mobilnaya-svyaz/uslugi/mobilnaya-svyaz/sohranyayu-nomer',
    },
    { kind: 'help', host: 'support.mts.ru', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', foreignCards: false },
    { channel: 'app', at: ['Мой МТС'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [
    { code: 'buy-keep-number', values: [{ minor: 34900 }, { unit: 'month', count: 6, clamp: 'last-day' }] },
    { code: 'needs-local-card' },
    { code: 'ask-support-to-restore', fact: 'rule' },
  ],
  conflicts: [],
} satisfies Carrier
