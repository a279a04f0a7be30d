import { day, days, rule, sim, tier, track } from '@/tests/utils/lifeline/build'
import { lifeline as en } from '@/utils/i18n/catalogs/en/lifeline'
import { lifeline as ja } from '@/utils/i18n/catalogs/ja/lifeline'
import { lifeline as zhCN } from '@/utils/i18n/catalogs/zh_CN/lifeline'
import { lifeline as zhTW } from '@/utils/i18n/catalogs/zh_TW/lifeline'
import { explain } from '@/utils/lifeline/explain/explain'
import { renderText } from '@/utils/lifeline/explain/render-text'
import type { TextLine } from '@/utils/lifeline/explain/text-line'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

export type Catalog = Readonly<Record<string, string | { readonly one?: string; readonly other: string }>>

export const catalogs: Readonly<Record<string, Catalog>> = { en, ja, 'zh-CN': zhCN, 'zh-TW': zhTW }

/** A translator as small as can be: plural form by `count`, names filled in, and nothing left open. */
export function say(line: TextLine, locale = 'en'): string {
  const catalog = catalogs[locale] ?? {}
  return renderText(
    line,
    (key, params) => {
      const entry = catalog[key]
      if (entry === undefined) throw new Error(`No ${key} in ${locale}`)
      const isOne = new Intl.PluralRules(locale).select(Number(params['count'])) === 'one'
      const text = typeof entry === 'string' ? entry : isOne ? (entry.one ?? entry.other) : entry.other
      return text.replace(/\{(\w+)\}/g, (_, name: string) => {
        if (!(name in params)) throw new Error(`No ${name} for ${key}`)
        return String(params[name])
      })
    },
    locale,
  )
}

export const softbank = rule({
  tracks: [
    track(
      { kind: 'added', tiers: [tier(3000, days(60))], cap: days(100) },
      { after: [{ stage: 'receive-only', period: days(360), revivedBy: 'acts' }] },
    ),
  ],
  amounts: { kind: 'list', minors: [3000, 5000] },
})

export function why(ofRule: Rule, events: SimEvent[], today: string, locale = 'en'): string[] {
  const life = lifeline(sim(ofRule), events, ofRule, day(today))
  const because = life.deadline?.because ?? life.clocks.outgoing?.because
  if (!because) return []
  const { summary, lines } = explain(because)
  return [summary, ...lines].map((line) => say(line, locale))
}
