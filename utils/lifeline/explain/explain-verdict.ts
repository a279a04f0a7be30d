import type { Verdict, VerdictCode } from '@/utils/lifeline/judge/judge-act'
import type { Money } from '@/utils/sim/money'
import { type TextLine, type TextParam, text } from './text-line'

/** What there is to say about an act before it is done, as a sentence of the catalogs. */
export function explainVerdict({ code, level, params }: Verdict): TextLine {
  const said: Record<string, TextParam> = {}
  for (const [name, value] of Object.entries(params)) {
    const param = paramOf(value)
    if (param !== null) said[name === 'days' ? 'count' : name] = param
  }
  if (code === 'expired')
    return text(params['stage'] === 'grace' ? 'verdictInGrace' : 'verdictReceiveOnly', said)
  if (code === 'cap-reached' && level === 'stop') return text('verdictCapFull', said)
  return text(verdictKeys[code], said)
}

const verdictKeys: Readonly<Record<VerdictCode, string>> = {
  lost: 'verdictLost',
  expired: 'verdictReceiveOnly',
  'ask-carrier-first': 'verdictAskCarrier',
  'cannot-return': 'verdictCannotReturn',
  'does-not-count': 'verdictDoesNotCount',
  'tier-too-low': 'verdictTierTooLow',
  'amount-not-sold': 'verdictAmountNotSold',
  'too-early': 'verdictTooEarly',
  'cap-reached': 'verdictCapReached',
  'registration-cap': 'verdictRegistrationCap',
  shortens: 'verdictShortens',
  'better-later': 'verdictBetterLater',
}

function paramOf(value: unknown): TextParam | null {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? { day: value } : null
  return isMoney(value) ? { money: value } : null
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value
}
