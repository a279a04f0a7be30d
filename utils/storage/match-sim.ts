import type { Sim } from '@/utils/sim/sim'

/** Whether a SIM holds every word of the query in name, carrier, tags, notes, or its number in any spelling. */
export function matchSim(sim: Sim, query: string): boolean {
  const wanted = fold(query)
  if (holdsNumber(sim.number, wanted)) return true
  const text = fold([sim.name, sim.carrierName, sim.country, sim.number, ...sim.tags, sim.notes].join('\n'))
  return wanted.split(/\s+/).every((word) => text.includes(word) || holdsNumber(sim.number, word))
}

/** Full-width letters, capitals and accents do not keep a word from being found. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFKC').toLowerCase().trim()
}

/** 090-0000-1234, (0)90 0000 1234, 0081 90… and +81 90… all lie in 819000001234 once leading zeros are gone. */
function holdsNumber(number: string, wanted: string): boolean {
  if (!/^[\d\s+()./-]+$/.test(wanted)) return false
  const digits = wanted.replaceAll(/\D/g, '').replace(/^0+/, '')
  return digits.length >= 2 && number.replaceAll(/\D/g, '').includes(digits)
}
