import type { Carrier } from '@/utils/carriers/carrier'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import type { Happening } from './life'

/** A SIM as the form makes it from a carrier's file. */
export function simOf(carrier: Carrier, capsApply?: boolean): Sim {
  return {
    id: 'sim',
    name: carrier.name,
    number: '',
    country: carrier.country,
    carrierId: carrier.id,
    carrierName: carrier.name,
    rule: capsApply === undefined ? carrier.rule : withCaps(carrier.rule, capsApply),
    usualTopUp: null,
    iccid: '',
    eid: '',
    lpa: '',
    color: '#000000',
    tags: [],
    notes: '',
    leadDays: null,
    createdAt: 0,
    updatedAt: 0,
    archivedAt: null,
    deletedAt: null,
  }
}

export function toEvents(sim: Sim, happened: readonly Happening[]): SimEvent[] {
  return happened.map((one, index) => toEvent(sim, one, index))
}

function toEvent(sim: Sim, one: Happening, index: number): SimEvent {
  const base = {
    id: `event-${index}`,
    simId: sim.id,
    on: one.on,
    note: '',
    createdAt: index,
    updatedAt: index,
    deletedAt: null,
  }
  const money = (minor: number) => ({ minor, currency: sim.rule.currency })
  switch (one.did) {
    case 'activated':
    case 'registered':
      return { ...base, kind: one.did }
    case 'topUp':
      return {
        ...base,
        kind: 'topUp',
        status: 'paid',
        money: money(one.minor),
        channel: one.channel ?? 'site',
        host: '',
        reference: '',
        startedAt: index,
        settledAt: index,
      }
    case 'purchase':
      return {
        ...base,
        kind: 'purchase',
        money: money(one.minor),
        pack: one.pack ?? '',
        lastDayOn: one.lastDayOn ?? null,
      }
    case 'use':
      return { ...base, kind: 'use', use: one.use, paid: one.paid }
    case 'statedBalance':
      return { ...base, kind: 'statedBalance', money: money(one.minor) }
    case 'statedEnd':
      return { ...base, kind: 'statedEnd', clock: one.clock, lastDayOn: one.lastDayOn }
  }
}

function withCaps(rule: Rule, applies: boolean): Rule {
  return { ...rule, caps: rule.caps.map((cap) => ({ ...cap, applies })) }
}
