import type { RuleNumberLabel } from '@/utils/lifeline/rule-numbers'
import type { Period } from '@/utils/sim/period'

export const ruleLabelKeys = {
  'tier-gives': 'ruleTierGives',
  'activation-gives': 'ruleActivationGives',
  'purchase-gives': 'rulePurchaseGives',
  'tier-from': 'ruleTierFrom',
  'cap-ahead': 'ruleCapAhead',
  idle: 'ruleIdle',
  'after-pack': 'ruleAfterPack',
  window: 'ruleWindow',
  fee: 'ruleFee',
  'fee-period': 'ruleFeePeriod',
  'idle-before-fee': 'ruleIdleBeforeFee',
  'left-after-fee': 'ruleLeftAfterFee',
  'receive-only': 'ruleReceiveOnly',
  grace: 'ruleGrace',
  'come-back-from': 'ruleComeBackFrom',
  registration: 'ruleRegistration',
  'registration-applies': 'ruleRegistrationApplies',
  'last-day-usable': 'ruleLastDayUsable',
} as const satisfies Record<RuleNumberLabel, string>

export const unitKeys = {
  day: 'periodDay',
  week: 'periodWeek',
  month: 'periodMonth',
  year: 'periodYear',
} as const satisfies Record<Period['unit'], string>
