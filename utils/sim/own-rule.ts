import type { Rule } from './rule'

/** The rule of a line whose carrier is not known here: it ends on the date the user has from the carrier. */
export function ownRule(zone: string, currency: string): Rule {
  return {
    zone,
    currency,
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'own',
    confidence: 'high',
    facts: {},
    doubts: [],
    overrides: [],
  }
}
