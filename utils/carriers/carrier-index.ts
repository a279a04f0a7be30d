import { carrierIndex as entries } from 'virtual:carrier-index'
import type { Carrier } from './carrier'

/** What a list of carriers and the address gate need to know of a product, without its file. */
export type CarrierEntry = Pick<
  Carrier,
  'id' | 'name' | 'localName' | 'aliases' | 'network' | 'country' | 'currency' | 'status' | 'addresses'
>

export const carrierIndex: readonly CarrierEntry[] = entries
