import { carrierIndex } from '@/utils/carriers/carrier-index'
import type { Sim } from '@/utils/sim/sim'
import { listAllowedHosts } from '@/utils/storage/allowed-hosts'
import { listSimsInUse } from '@/utils/storage/list-sims'

/** SIMs in use that belong to this address, most urgent first: by their carrier, or by the user's own yes. */
export async function simsFor(url: string): Promise<Sim[]> {
  const { host } = new URL(url)
  const carriers = new Set(carriersAt(url))
  const allowed = (await listAllowedHosts()).filter((row) => row.host === host).map((row) => row.simId)
  return (await listSimsInUse()).filter(
    (sim) => allowed.includes(sim.id) || (sim.carrierId !== null && carriers.has(sim.carrierId)),
  )
}

/** The carrier's hosts that hold this address; where it shares a host, only its own paths count. */
export function carrierHostsFor(sim: Sim, url: string): string[] {
  const addresses = carrierIndex.find((entry) => entry.id === sim.carrierId)?.addresses ?? []
  return addresses.filter((address) => holds(address, new URL(url))).map((address) => address.host)
}

function carriersAt(url: string): string[] {
  const at = new URL(url)
  const owners = carrierIndex.filter((entry) => entry.addresses.some((address) => holds(address, at)))
  return owners.map((entry) => entry.id)
}

/** Whether an address is one of a carrier's: exactly its host, and one of its paths or what lies under it. */
export function holds(address: { host: string; paths: readonly string[] }, { host, pathname }: URL): boolean {
  const isWithin = (path: string) =>
    pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
  return address.host === host && address.paths.some(isWithin)
}
