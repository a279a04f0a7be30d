import type { DoubtShown } from '@/utils/lifeline/because'
import type { DoubtCode, DoubtValue, NoRuleReason } from '@/utils/sim/rule'
import { type TextLine, type TextParam, text } from './text-line'

/** What is doubtful about a date, as a sentence of the catalogs; values that disagree are named in it. */
export function explainDoubt({ code, params }: DoubtShown, currency: string): TextLine {
  if (code === 'no-rule') return text(reasonKeys[params['reason'] as NoRuleReason], {})
  const said: Record<string, TextParam> = {}
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') said[name] = value
    else if (typeof value === 'string') said[name] = /^\d{4}-\d\d-\d\d$/.test(value) ? { day: value } : value
  }
  const values = Array.isArray(params['values']) ? (params['values'] as DoubtValue[]) : []
  const list = values.map((value) => valueLine(value, currency)).filter((line) => line !== null)
  const key = doubtKeys[code as DoubtCode | RecordDoubt]
  return list.length === 0
    ? text(key, said)
    : text('doubtWithValues', {
        doubt: { line: text(key, said) },
        values: { list, joint: 'or' },
      })
}

export type RecordDoubt =
  | 'missing-start'
  | 'half-started'
  | 'needs-date'
  | 'cap-start-missing'
  | 'amount-unknown'
  | 'other-currency'
  | 'stated-disagrees'
  | 'act-after-loss'
  | 'balance-unknown'
  | 'balance-estimated'
  | 'future-events'

export function valueLine(value: DoubtValue, currency: string): TextLine | null {
  if ('unit' in value) return text('valuePeriod', { period: { period: value, times: 1 } })
  if ('minor' in value) return text('valueMoney', { money: { money: { minor: value.minor, currency } } })
  return 'on' in value ? text('valueDay', { day: { day: value.on } }) : null
}

const reasonKeys: Readonly<Record<NoRuleReason, string>> = {
  own: 'noRuleOwn',
  unknown: 'noRuleUnknown',
  discontinued: 'noRuleDiscontinued',
  subscription: 'noRuleSubscription',
  'number-storage': 'noRuleNumberStorage',
  'data-only': 'noRuleDataOnly',
  'short-stay': 'noRuleShortStay',
  'not-for-keeping': 'noRuleNotForKeeping',
  'regional-differences': 'noRuleRegionalDifferences',
}

const doubtKeys: Readonly<Record<DoubtCode | RecordDoubt, string>> = {
  unconfirmed: 'doubtUnconfirmed',
  'sources-disagree': 'doubtSourcesDisagree',
  'old-source': 'doubtOldSource',
  'community-only': 'doubtCommunityOnly',
  'still-runs-unknown': 'doubtStillRunsUnknown',
  'still-sold-unknown': 'doubtStillSoldUnknown',
  'loss-unknown': 'doubtLossUnknown',
  'minimum-unknown': 'doubtMinimumUnknown',
  'price-unknown': 'doubtPriceUnknown',
  'acts-unclear': 'doubtActsUnclear',
  'ladder-incomplete': 'doubtLadderIncomplete',
  'promotion-until': 'doubtPromotionUntil',
  'free-codes-unclear': 'doubtFreeCodesUnclear',
  'may-lag': 'doubtMayLag',
  'sooner-when-empty': 'doubtSoonerWhenEmpty',
  'closures-reported': 'doubtClosuresReported',
  'first-hand-missing': 'doubtFirstHandMissing',
  'may-not-be-offered': 'doubtMayNotBeOffered',
  'differs-by-contract': 'doubtDiffersByContract',
  'differs-by-region': 'doubtDiffersByRegion',
  'missing-start': 'doubtMissingStart',
  'half-started': 'doubtHalfStarted',
  'needs-date': 'doubtNeedsDate',
  'cap-start-missing': 'doubtCapStartMissing',
  'amount-unknown': 'doubtAmountUnknown',
  'other-currency': 'doubtOtherCurrency',
  'stated-disagrees': 'doubtStatedDisagrees',
  'act-after-loss': 'doubtActAfterLoss',
  'balance-unknown': 'doubtBalanceUnknown',
  'balance-estimated': 'doubtBalanceEstimated',
  'future-events': 'doubtFutureEvents',
}
