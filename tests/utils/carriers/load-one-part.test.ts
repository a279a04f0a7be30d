import { expect, test, vi } from 'vitest'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { type Region, regions } from '@/utils/carriers/region'

const loaded = vi.hoisted(() => [] as string[])

// Each part of the world is noted when it is first asked for, and then as it is.
vi.mock('virtual:carriers/east-asia', (original) => note('east-asia', original))
vi.mock('virtual:carriers/south-asia', (original) => note('south-asia', original))
vi.mock('virtual:carriers/europe', (original) => note('europe', original))
vi.mock('virtual:carriers/elsewhere', (original) => note('elsewhere', original))

function note(region: Region, original: () => Promise<unknown>): Promise<unknown> {
  loaded.push(region)
  return original()
}

test('a carrier loads its own part of the world and no other, and nothing is loaded before one is asked for', {
  timeout: 60_000,
}, async () => {
  expect(loaded).toEqual([])
  expect((await loadCarrier('jp-povo2'))?.name).toBe('povo2.0')
  expect(loaded).toEqual(['east-asia'])
  await loadCarrier('jp-softbank-prepaid')
  await loadCarrier('gb-giffgaff')
  expect(loaded).toEqual(['east-asia', 'europe'])
  expect(await loadCarrier('br-nobody')).toBeNull()
  expect(loaded).toEqual(['east-asia', 'europe'])
  await loadCarrier('in-jio')
  await loadCarrier('us-tello')
  expect(loaded.toSorted()).toEqual(regions.toSorted())
})
