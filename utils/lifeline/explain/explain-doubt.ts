import type { DoubtShown } from '@/utils/lifeline/because'
import type { DoubtValue, NoRuleReason } from '@/utils/sim/rule'
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
  const key = doubtKey(code)
  return list.length === 0
    ? text(key, said)
    : text('doubtWithValues', {
        doubt: { line: text(key, said) },
        values: { list, joint: 'or' },
      })
}

/** Its sentence bears its name: `may-lag` is said by `doubtMayLag`. */
function doubtKey(code: string): string {
  return `doubt-${code}`.replace(/-./g, ([, letter = '']) => letter.toUpperCase())
}

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
