import { formatDay } from '@/utils/sim/format-day'
import { formatMoney } from '@/utils/sim/money'
import { zoneName } from '@/utils/sim/zone-name'
import type { TextLine, TextParam } from './text-line'

/** Looks a key up in a catalog and fills names in; `count` chooses the plural form. */
export type Translate = (key: string, params: Readonly<Record<string, string | number>>) => string

/** Writes a sentence out: days, sums and periods as people of the language write them. */
export function renderText({ key, params }: TextLine, translate: Translate, locale: string): string {
  const written: Record<string, string | number> = {}
  for (const [name, param] of Object.entries(params)) written[name] = writeParam(param, translate, locale)
  return translate(key, written)
}

function writeParam(param: TextParam, translate: Translate, locale: string): string | number {
  if (typeof param !== 'object') return param
  if ('day' in param) return formatDay(param.day, locale)
  if ('money' in param) return formatMoney(param.money, locale)
  if ('zone' in param) return zoneName(param.zone, locale)
  if ('line' in param) return renderText(param.line, translate, locale)
  if ('period' in param) {
    return translate(periodKeys[param.period.unit], { count: param.period.count * param.times })
  }
  const parts = param.list.map((line) => renderText(line, translate, locale))
  if (param.joint === 'plus') return parts.join(' + ')
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts)
}

const periodKeys = { day: 'periodDay', week: 'periodWeek', month: 'periodMonth', year: 'periodYear' } as const
