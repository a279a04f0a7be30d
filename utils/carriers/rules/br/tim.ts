import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'br-tim',
  name: 'TIM Pré',
  network: 'TIM Brasil',
  country: 'BR',
  currency: 'BRL',
  status: 'active',
  rule: {
    zone: 'America/Sao_Paulo',
    currency: 'BRL',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 15 }, revivedBy: 'acts' },
          { stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts' },
        ],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://minhaoperadora.com.br/?p=126652',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      codes: {
        source: 'https://gitlab.gnome.org/GNOME/mobile-broadband-provider-info',
        kind: 'open-data',
        datedOn: '2026-08-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'ladder-incomplete', about: 'tracks.0.validity' },
      { code: 'loss-unknown', about: 'tracks.0.after.2', values: [{ unit: 'day', count: 180 }] },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.tim.com.br', paths: ['/'] }],
  channels: [],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*222#' },
    { how: 'call', asks: 'balance', code: '*222', fact: 'codes' },
  ],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
