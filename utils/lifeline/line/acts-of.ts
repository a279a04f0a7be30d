import type { Act, Rule, Validity } from '@/utils/sim/rule'

/** Every act that moves one of the rule's clocks. */
export function actsOf(rule: Rule): Act[] {
  return rule.tracks.flatMap((track) => actsOfValidity(track.validity))
}

function actsOfValidity(validity: Validity): Act[] {
  switch (validity.kind) {
    case 'any-of':
    case 'all-of':
      return validity.of.flatMap(actsOfValidity)
    case 'from-payment':
    case 'added':
      return validity.tiers.map((tier) => tier.act)
    case 'inactivity':
    case 'pack-end':
    case 'inside-window':
    case 'deduction':
      return [...validity.counts]
    case 'subscription':
      return [validity.from === 'balance' ? { act: 'topUp' } : { act: 'purchase' }, { act: 'purchase' }]
    default:
      return []
  }
}
