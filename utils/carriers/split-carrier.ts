import type { Rule } from '@/utils/sim/rule'
import type { Carrier, CarrierAddress } from './carrier'
import type { CarrierEntry, EntryAddress } from './carrier-index'

/** A carrier without what its entry in the index says already, and without what most carriers have not. */
export interface ShelvedCarrier
  extends LeftOut<Omit<Carrier, keyof CarrierEntry | 'rule'>, keyof typeof usual> {
  rule: LeftOut<Rule, keyof typeof usualRule | 'currency'>
  /** In the order of the entry's addresses; left out where the entry says all of them. */
  addresses?: readonly Omit<CarrierAddress, keyof EntryAddress>[]
}

type LeftOut<T, Keys extends keyof T> = Omit<T, Keys> & Partial<Pick<T, Keys>>

const usual = { channels: [], checks: [], hints: [], conflicts: [] } satisfies Partial<Carrier>
const usualRule = {
  lastDayUsable: true,
  caps: [],
  packs: {},
  upkeep: [],
  without: null,
  doubts: [],
  overrides: [],
} satisfies Partial<Rule>

/** Parts a carrier's file into what is always at hand and what is only loaded to be shown. */
export function splitCarrier(carrier: Carrier): { entry: CarrierEntry; shelved: ShelvedCarrier } {
  const { id, name, localName, aliases, network, country, currency, status, ...rest } = carrier
  const parts = rest.addresses.map(({ kind, host, paths, number, ...more }) => ({
    entry: { kind, host, paths, ...(number && { number }) },
    more,
  }))
  const known = { ...(localName && { localName }), ...(aliases && { aliases }) }
  const { addresses: _, rule, ...told } = rest
  return {
    entry: {
      ...{ id, name, ...known, network, country, currency, status },
      addresses: parts.map(({ entry }) => entry),
    },
    shelved: {
      ...without(told, usual),
      rule: without(rule, { ...usualRule, currency }),
      ...(parts.some(({ more }) => Object.keys(more).length > 0) && {
        addresses: parts.map(({ more }) => more),
      }),
    },
  }
}

export function joinCarrier(entry: CarrierEntry, { addresses = [], rule, ...told }: ShelvedCarrier): Carrier {
  return {
    ...usual,
    ...entry,
    ...told,
    rule: { ...usualRule, currency: entry.currency, ...rule },
    addresses: entry.addresses.map((address, at) => ({ ...address, ...addresses[at] })),
  }
}

function without<T extends object, Usual extends Partial<T>>(
  all: T,
  usual: Usual,
): LeftOut<T, keyof T & keyof Usual> {
  const telling = Object.entries(all).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(usual, key)),
  )
  // Only keys that may be left out were.
  return Object.fromEntries(telling) as LeftOut<T, keyof T & keyof Usual>
}
