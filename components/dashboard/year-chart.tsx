import { LifeBar } from '@/components/lifeline/life-bar'
import { useWords } from '@/components/words-context'
import { urgencyOf } from '@/utils/lifeline/urgency'
import { writeRoute } from './route'
import type { SimView } from './sim-view'

interface Props {
  sims: readonly SimView[]
  /** The reader's own day: the chart begins with its month. */
  today: Temporal.PlainDate
}

/** All lifelines over the next twelve months, one lane each, with a needle for today. */
export function YearChart({ sims, today }: Props) {
  const { t, locale } = useWords()
  const months = monthsFrom(today)
  const past = today.day - 1
  const days = months.reduce((sum, month) => sum + month.daysInMonth, 0) - past
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return (
    <figure class="card chart">
      <div class="months" aria-hidden="true">
        {months.map((month) => (
          <span key={month.toString()} style={{ flex: `${month.daysInMonth} 0 0` }}>
            {monthName.format(month.toPlainDate({ day: 1 }).toZonedDateTime('UTC').epochMilliseconds)}
          </span>
        ))}
      </div>
      <ul>
        {sims.map(({ sim, life }) => (
          <li key={sim.id} class={`lane ${urgencyOf(life)}`}>
            <a href={writeRoute('sims', sim.id)}>
              <strong>{sim.name}</strong>
              <small>
                {life.deadline
                  ? t('chartDays', { count: life.deadline.daysLeft })
                  : life.stage === 'lost'
                    ? t('stageLost')
                    : sim.carrierName}
              </small>
            </a>
            <div class="grow">
              <LifeBar life={life} days={days} past={past} tall />
            </div>
          </li>
        ))}
      </ul>
      <figcaption>
        {legend.map(({ stage, key }) => (
          <span key={stage} class="key">
            <span class="life tall">
              <i class={stage} style={{ flex: '1' }} />
            </span>
            {t(key)}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const legend = [
  { stage: 'active', key: 'legendActive' },
  { stage: 'receive-only', key: 'legendReceiveOnly' },
  { stage: 'grace', key: 'legendGrace' },
  { stage: 'lost', key: 'legendLost' },
] as const

/** The month of the day and the eleven after it. */
export function monthsFrom(today: Temporal.PlainDate): Temporal.PlainYearMonth[] {
  const first = today.toPlainYearMonth()
  return Array.from({ length: 12 }, (_, months) => first.add({ months }))
}
