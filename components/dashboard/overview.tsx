import { NextActLines } from '@/components/lifeline/next-act-lines'
import { Why } from '@/components/lifeline/why'
import { AttemptCard } from '@/components/top-up/attempt-card'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import { urgencyOf } from '@/utils/lifeline/urgency'
import type { OwnRates } from '@/utils/sim/own-rates'
import { CostCard, type YearlyCost } from './cost-card'
import { writeRoute } from './route'
import type { SimView } from './sim-view'
import { YearChart } from './year-chart'

interface Props {
  sims: readonly SimView[]
  today: Temporal.PlainDate
  /** Milliseconds since the epoch. */
  at: number
  /** Null while it is worked out. */
  cost: YearlyCost | null
  ownRates: OwnRates
  onRates: (ownRates: OwnRates) => void
  onDone: (view: SimView) => void
  onSettle: (view: SimView, status: 'paid' | 'failed') => void
}

/** One glance: which number is in danger, until when, what to do. */
export function Overview({ sims, today, at, cost, ownRates, onRates, onDone, onSettle }: Props) {
  const { t, day } = useWords()
  const first = sims.find(({ life }) => life.deadline !== null)
  const deadline = first?.life.deadline
  const named = first && deadline && { name: first.sim.name, day: day(deadline.lastDay, 'weekday') }
  const pressing = sims.filter(({ life }) => urgencyOf(life) === 'danger')
  const lost = pressing.filter(({ life }) => life.stage === 'lost').length
  const endangered = pressing.length - lost
  const next = endangered > 0 ? 'leadDanger' : 'leadCalm'
  return (
    <>
      <h2>{t('chartTitle')}</h2>
      <p class="lead">
        {named ? t(next, { count: endangered, ...named }) : lost === 0 && t('leadNoDate')}
        {lost > 0 && ` ${t('leadLost', { count: lost })}`}
      </p>
      {sims.map(
        (view) =>
          view.attempt && (
            <AttemptCard
              key={view.attempt.id}
              sim={view.sim}
              attempt={view.attempt}
              minutes={Math.floor((at - view.attempt.startedAt) / 60_000)}
              onPaid={() => onSettle(view, 'paid')}
              onFailed={() => onSettle(view, 'failed')}
            />
          ),
      )}
      <YearChart sims={sims} today={today} />
      <div class="cards">
        {first && deadline && (
          <article class="card stack">
            <h3>{t('whyTitle', { name: first.sim.name, day: day(deadline.lastDay) })}</h3>
            <Why because={deadline.because} />
            <NextActLines act={deadline.act} rule={first.sim.rule} />
            <div class="row">
              <WriteButton class="primary" onClick={() => onDone(first)}>
                {t('done')}
              </WriteButton>
              <a class="button" href={writeRoute('sims', first.sim.id)}>
                {t('openSim')}
              </a>
            </div>
          </article>
        )}
        {cost && <CostCard cost={cost} ownRates={ownRates} today={today.toString()} onRates={onRates} />}
      </div>
    </>
  )
}
