import { type AddressRefusal, mayFill } from '@/utils/fill/check-address'
import type { FillRefusal } from '@/utils/messages/fill-answer'
import type { Sim } from '@/utils/sim/sim'
import { allowHost, hostsAllowedFor } from '@/utils/storage/allowed-hosts'
import { readLiveSim } from '@/utils/storage/sims'
import { carrierHostsFor, simsFor } from './choose-sim'
import type { OpenDocument } from './open-document'

export interface GateRequest {
  simId: string | null
  allowHost?: string | undefined
}

export type Gates =
  | { ok: true; sim: Sim; host: string }
  | { ok: false; reason: FillRefusal; simId: string | null; host: string; candidates: readonly string[] }

/** Which SIM this document may be filled for, or why none. Takes the user's yes to the host where it came along. */
export async function checkGates({ url }: OpenDocument, request: GateRequest): Promise<Gates> {
  const closed = addressRefusal(url)
  if (closed) return { ok: false, reason: closed, simId: request.simId, host: '', candidates: [] }
  const { host } = new URL(url)
  const candidates = (await simsFor(url)).map((sim) => sim.id)
  const simId = request.simId ?? candidates[0]
  if (simId === undefined) return { ok: false, reason: 'choose-sim', simId: null, host, candidates }
  // The yes was given to the page the popup showed; the tab may have gone elsewhere since.
  if (request.allowHost !== undefined && request.allowHost !== host) {
    return { ok: false, reason: 'page-left', simId, host, candidates }
  }
  const sim = await readLiveSim(simId)
  if (request.allowHost !== undefined) await allowHost(host, simId)
  const allowed = { carrierHosts: carrierHostsFor(sim, url), userHosts: await hostsAllowedFor(simId) }
  const verdict = mayFill(url, allowed)
  return verdict.ok ? { ok: true, sim, host } : { ok: false, reason: verdict.reason, simId, host, candidates }
}

/** Why no number may be written at this address, whoever's host it is. */
export function addressRefusal(url: string): Exclude<AddressRefusal, 'host-not-allowed'> | null {
  const userHosts = URL.canParse(url) ? [new URL(url).host] : []
  const verdict = mayFill(url, { carrierHosts: [], userHosts })
  if (verdict.ok) return null
  return verdict.reason === 'host-not-allowed' ? 'malformed' : verdict.reason
}
