import type { Carrier } from './carrier'

const files = import.meta.glob<Carrier>('./rules/*/*.ts', { import: 'default' })

/**
 * Reads one carrier's file from the shelf; only the chunk of its country is loaded.
 * `null` when this version has no such carrier (a SIM from a newer backup, say).
 */
export async function loadCarrier(id: string): Promise<Carrier | null> {
  const country = id.slice(0, id.indexOf('-'))
  const load = files[`./rules/${country}/${id.slice(country.length + 1)}.ts`]
  return load ? load() : null
}
