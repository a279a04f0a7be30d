import type { Carrier } from '@/utils/carriers/carrier'

type Owned = Pick<Carrier, 'id' | 'company' | 'addresses'>

/** Hosts that two companies claim: filling a number there could give it to the wrong one. */
export function findSharedHosts(carriers: readonly Owned[]): string[] {
  const owners = new Map<string, Owned>()
  const shared: string[] = []
  for (const carrier of carriers)
    for (const host of new Set(carrier.addresses.map((address) => address.host))) {
      const owner = owners.get(host)
      if (owner && (owner.company === undefined || owner.company !== carrier.company))
        shared.push(`${host} belongs to ${owner.id} and to ${carrier.id}, which name no common company`)
      owners.set(host, owner ?? carrier)
    }
  return shared
}
