import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { carrierHostsFor, simsFor } from '@/entrypoints/background/choose-sim'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import type { Sim } from '@/utils/sim/sim'
import { allowHost } from '@/utils/storage/allowed-hosts'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()
beforeEach(() => setClock(Date.parse('2026-06-01T12:00:00Z')))

const add = async (name: string, carrierId: string | null = null, paid = '2026-05-03'): Promise<Sim> =>
  (await addSim(sampleSim({ name, carrierId }), [paidOn(paid)])).value
const namesFor = async (url: string) => (await simsFor(url)).map(({ name }) => name)

/** Carriers whose pages lie under a path of their own, with that path. */
const onPaths = carrierIndex.flatMap(({ id, addresses }) =>
  addresses.flatMap(({ host, paths }) =>
    paths.filter((path) => path !== '/').map((path) => ({ id, host, path })),
  ),
)

describe('the SIMs of an address', () => {
  it('are those with the user’s yes for this very host', async () => {
    const [here, there] = [await add('here'), await add('there')]
    await add('nowhere')
    await allowHost('pay.example', here.id)
    await allowHost('other.example', there.id)
    expect(await namesFor('https://pay.example/topup')).toEqual(['here'])
    expect(await namesFor('https://pay.example:8443/topup')).toEqual([])
  })

  it('are those of the carrier that owns it, the most urgent first', async () => {
    const [first] = onPaths
    await add('later', first?.id, '2026-05-20')
    await add('sooner', first?.id, '2026-05-03')
    await add('another carrier’s', carrierIndex.find(({ id }) => id !== first?.id)?.id)
    await add('nobody’s')
    expect(await namesFor(`https://${first?.host}${first?.path}`)).toEqual(['sooner', 'later'])
  })

  it('are not those of a carrier that owns other paths of the host', async () => {
    expect(onPaths.length).toBeGreaterThan(0)
    for (const { id, host, path } of onPaths) {
      const sim = { ...sampleSim(), carrierId: id } as Sim
      const hostsAt = (place: string) => carrierHostsFor(sim, `https://${host}${place}`)
      expect(hostsAt(path), id).toContain(host)
      const bare = path.replace(/\/$/, '')
      expect(hostsAt(`${bare}/further?x=1`), id).toContain(host)
      const own = onPaths.filter((other) => other.id === id && other.host === host)
      if (own.length === 1) expect(hostsAt(`${bare}-else`), id).toEqual([])
      expect(carrierHostsFor(sim, `https://evil.example${path}`), id).toEqual([])
    }
  })

  it('belongs to no SIM of no carrier', async () => {
    const [first] = onPaths
    const sim = { ...sampleSim(), carrierId: null } as Sim
    expect(carrierHostsFor(sim, `https://${first?.host}${first?.path}`)).toEqual([])
  })
})
