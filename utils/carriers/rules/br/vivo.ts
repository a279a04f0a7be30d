import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'br-vivo',
  name: 'Vivo Pré',
  network: 'Vivo',
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
        after: [{ stage: 'receive-only', period: null, revivedBy: 'acts' }],
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
        source:
          'https://tecnoblog.net/375415/posso-recuperar-numero-cancelado-por-falta-de-recarga-oi-claro-vivo-e-tim/',
        kind: 'press',
        datedOn: '2021',
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
      { code: 'old-source', facts: ['main'] },
      { code: 'ladder-incomplete', about: 'tracks.0.validity' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.vivo.com.br', paths: ['/'] }],
  channels: [],
  checks: [
    { how: 'call', asks: 'balance', code: '*8000', fact: 'codes' },
    { how: 'call', asks: 'balance', code: '*5005', fact: 'codes' },
  ],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
