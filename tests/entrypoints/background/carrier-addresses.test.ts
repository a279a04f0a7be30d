import { expect, it } from 'vitest'
import { carrierHostsFor, holds } from '@/entrypoints/background/choose-sim'
import { sampleSim } from '@/tests/support/sample-records'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import type { Sim } from '@/utils/sim/sim'

const simOf = (carrierId: string): Sim => ({
  ...sampleSim({ carrierId }),
  id: carrierId,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
  deletedAt: null,
})

/** Every address of every carrier: whether its SIM may be filled at a URL by the carrier's own word. */
const addresses = carrierIndex.flatMap(({ id, addresses: own }) =>
  own.map(({ host, paths }) => ({ sim: simOf(id), host, path: paths[0] ?? '/', own })),
)
const wrong = (
  urlOf: (one: (typeof addresses)[number]) => string | null,
  isRight: (hosts: number) => boolean,
) =>
  addresses.flatMap((one) => {
    const url = urlOf(one)
    return url === null || isRight(carrierHostsFor(one.sim, url).length) ? [] : [`${one.sim.id} at ${url}`]
  })
const isOwned = ({ own }: (typeof addresses)[number], host: string, path: string) =>
  own.some(
    (each) => each.host === host && each.paths.some((start) => start === '/' || path.startsWith(start)),
  )

it('a carrier’s address is its own at its paths', () => {
  expect(
    wrong(
      ({ host, path }) => `https://${host}${path}`,
      (hosts) => hosts > 0,
    ),
  ).toEqual([])
  expect(addresses.length).toBeGreaterThan(300)
})

it('the same path at another host is nobody’s', () => {
  expect(
    wrong(
      ({ path }) => `https://evil.example${path}`,
      (hosts) => hosts === 0,
    ),
  ).toEqual([])
})

it('another path at a host that the carrier shares is not its own', () => {
  const elsewhere = (one: (typeof addresses)[number]) =>
    isOwned(one, one.host, '/zz-elsewhere') ? null : `https://${one.host}/zz-elsewhere`
  expect(wrong(elsewhere, (hosts) => hosts === 0)).toEqual([])
  expect(addresses.some((one) => elsewhere(one) !== null)).toBe(true)
})

it.each([
  [true, '/topup', '/topup'],
  [true, '/topup', '/topup/now'],
  [true, '/topup/', '/topup/now'],
  [false, '/topup', '/topup-of-others'],
  [false, '/topup/', '/topup'],
  [false, '/topup', '/'],
])('%s: the path %s holds %s', (expected, path, at) => {
  expect(holds({ host: 'pay.example', paths: [path] }, new URL(`https://pay.example${at}`))).toBe(expected)
})
