import type { Carrier } from './carrier'
import { carrierIndex } from './carrier-index'
import { type Region, regionOf } from './region'
import { joinCarrier, type ShelvedCarrier } from './split-carrier'

type Shelf = Readonly<Record<string, ShelvedCarrier>>

const shelves: Readonly<Record<Region, () => Promise<{ shelf: Shelf }>>> = {
  'east-asia': () => import('virtual:carriers/east-asia'),
  'south-asia': () => import('virtual:carriers/south-asia'),
  europe: () => import('virtual:carriers/europe'),
  elsewhere: () => import('virtual:carriers/elsewhere'),
}

/**
 * Reads one carrier from the shelf; only its part of the world is loaded.
 * `null` when this version has no such carrier (a SIM from a newer backup, say).
 */
export async function loadCarrier(id: string): Promise<Carrier | null> {
  const entry = carrierIndex.find((known) => known.id === id)
  if (!entry) return null
  const { shelf } = await shelves[regionOf(id.slice(0, id.indexOf('-')))]()
  const shelved = shelf[id]
  return shelved ? joinCarrier(entry, shelved) : null
}
