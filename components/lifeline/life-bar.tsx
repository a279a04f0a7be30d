import { useWords } from '@/components/words-context'
import type { Lifeline, Stage } from '@/utils/lifeline/life'

interface Props {
  life: Lifeline
  /** Days of the future that the bar shows. */
  days: number
  /** Days of the past before today's needle. */
  past?: number
  tall?: boolean
}

/** The lifeline as a picture: active solid, receive-only pale, savable hatched, lost ground, a needle for today. */
export function LifeBar({ life, days, past = 0, tall = false }: Props) {
  const { t, day } = useWords()
  const parts = partsOf(life, days, past)
  const ends = life.spans.map(({ stage, lastDay }) =>
    lastDay ? t('barUntil', { stage: t(stageKeys[stage]), day: day(lastDay) }) : t(stageKeys[stage]),
  )
  return (
    <div
      class={tall ? 'life tall' : 'life'}
      role="img"
      aria-label={ends.join(', ') || t(stageKeys[life.stage])}
    >
      {parts.map(({ stage, share }) => (
        <i key={stage} class={stage} style={{ flex: `${share} 0 0` }} />
      ))}
      {past > 0 && <b style={{ insetInlineStart: `${(100 * past) / (past + days)}%` }} />}
    </div>
  )
}

export const stageKeys = {
  active: 'stageActive',
  'receive-only': 'stageReceiveOnly',
  grace: 'stageGrace',
  lost: 'stageLost',
  unknown: 'stageUnknown',
} as const

interface Part {
  stage: Stage | 'unknown'
  /** Days, out of `past + days`. */
  share: number
}

/** Stretches of the bar in order; together they fill it. */
export function partsOf({ today, stage, spans, deadline }: Lifeline, days: number, past: number): Part[] {
  // Without a date even the open-ended stretches are only what the rule would give.
  if (stage === 'unknown') return [{ stage, share: past + days }]
  const parts: Part[] = []
  let drawn = -past
  for (const span of spans) {
    // The bar's unit is a day, and the last day itself still counts.
    const end = span.lastDay ? today.until(span.lastDay, { largestUnit: 'day' }).days + 1 : days
    const share = Math.min(end, days) - drawn
    if (share > 0) parts.push({ stage: span.stage, share })
    drawn = Math.max(drawn, Math.min(end, days))
  }
  const rest = deadline?.then === 'unknown' && spans.length <= 1 ? 'unknown' : 'lost'
  if (drawn < days) parts.push({ stage: rest, share: days - drawn })
  return parts
}
