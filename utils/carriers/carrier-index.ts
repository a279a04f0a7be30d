import { carrierIndex as entries } from 'virtual:carrier-index'
import type { Carrier, CarrierAddress } from './carrier'

/** What a list of carriers and the address gate need to know of a product, without its file. */
export interface CarrierEntry
  extends Pick<
    Carrier,
    'id' | 'name' | 'localName' | 'aliases' | 'network' | 'country' | 'currency' | 'status'
  > {
  addresses: readonly EntryAddress[]
}

export type EntryAddress = Pick<CarrierAddress, 'kind' | 'host' | 'paths' | 'number'>

export const carrierIndex: readonly CarrierEntry[] = entries
