import { shelves } from 'virtual:carrier-shelves'
import type { Carrier } from './carrier'
import { carrierIndex } from './carrier-index'
import { spellOut } from './spell-out'
import { joinCarrier, type ShelvedCarrier } from './split-carrier'

type Shelf = Readonly<Record<string, ShelvedCarrier>>

const read = new Map<string, Promise<Shelf>>()

/**
 * Reads one carrier from the shelf; only its country's carriers are loaded.
 * `null` when this version has no such carrier (a SIM from a newer backup, say).
 */
export async function loadCarrier(id: string): Promise<Carrier | null> {
  const entry = carrierIndex.find((known) => known.id === id)
  if (!entry) return null
  const shelved = (await shelfOf(id.slice(0, id.indexOf('-'))))[id]
  return shelved ? joinCarrier(entry, shelved) : null
}

/** Read once: a table of many SIMs asks for the same few countries again and again. */
function shelfOf(country: string): Promise<Shelf> {
  const shelf = read.get(country) ?? readShelf(country)
  read.set(country, shelf)
  return shelf
}

async function readShelf(country: string): Promise<Shelf> {
  const [{ phrases }, written] = await Promise.all([
    import('virtual:shelf/carriers-phrases'),
    shelves[country]?.(),
  ])
  return written ? JSON.parse(spellOut(written.text, phrases)) : {}
}
