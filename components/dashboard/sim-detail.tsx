import type { ComponentChildren } from 'preact'
import { Countdown } from '@/components/lifeline/countdown'
import { LifeBar, stageKeys } from '@/components/lifeline/life-bar'
import { LineActions } from '@/components/lifeline/line-actions'
import { NextStep } from '@/components/lifeline/next-step'
import { Why } from '@/components/lifeline/why'
import { CarrierKnowledge } from '@/components/rule/carrier-knowledge'
import { NumberLine } from '@/components/sim/number-line'
import { AttemptCard } from '@/components/top-up/attempt-card'
import { topUpPage } from '@/components/top-up/top-up-page'
import { WaysToTopUp } from '@/components/top-up/ways-to-top-up'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import type { Carrier } from '@/utils/carriers/carrier'
import { balanceCourse } from '@/utils/lifeline/balance-course'
import { explainDoubt } from '@/utils/lifeline/explain/explain-doubt'
import type { Plan } from '@/utils/lifeline/plan/plan-keep-alive'
import { urgencyOf } from '@/utils/lifeline/urgency'
import type { SimEvent } from '@/utils/sim/sim-event'
import { BalanceCard } from './balance-card'
import { ClockFacts } from './clock-facts'
import { HistoryList } from './history-list'
import { PlanCard } from './plan-card'
import { SecretLines } from './secret-lines'
import type { SimView } from './sim-view'

interface Props {
  view: SimView
  carrier: Carrier | null
  plan: Plan
  /** Minutes since the unsettled top-up was opened. */
  minutes: number
  /** What else can be set for this SIM. */
  children?: ComponentChildren
  onDone: () => void
  onPay: () => void
  onEdit: () => void
  onEditEvent: (event: SimEvent) => void
  onDeleteEvent: (event: SimEvent) => void
  onSettle: (status: 'paid' | 'failed') => void
  onOpenPage: (url: string) => void
  onCopy: (text: string) => void
  onRead: () => void
  onCalendar: () => void
  onArchive: () => void
  onUnarchive: () => void
  onDelete: () => void
}

/** All there is about one SIM. */
export function SimDetail({ view, carrier, plan, minutes, children, ...on }: Props) {
  const { t, line } = useWords()
  const { sim, life, attempt, events } = view
  const page = carrier && topUpPage(carrier)
  // Of a lost number the last stage tells why it was lost.
  const because = life.deadline?.because ?? (life.stage === 'lost' ? life.spans.at(-1)?.because : undefined)
  return (
    <div class="sim-page">
      <section class={`sim head ${urgencyOf(life)}`} style={{ '--stripe': sim.color }}>
        <span class="stripe" aria-hidden="true" />
        <div class="grow stack">
          <div class="sim-head">
            <div class="grow">
              <h2>{sim.name}</h2>
              <NumberLine number={sim.number} onCopy={on.onCopy} />
              <small>{[sim.carrierName, t(stageKeys[life.stage])].filter(Boolean).join(' · ')}</small>
            </div>
            <Countdown life={life} />
          </div>
          {life.spans.length > 0 && <LifeBar life={life} days={365} past={30} tall />}
          <NextStep life={life} rule={sim.rule} />
          <LineActions
            life={life}
            page={page}
            isPaying={attempt !== null}
            onDone={on.onDone}
            onPay={on.onPay}
            onOpenPage={on.onOpenPage}
          >
            <WriteButton onClick={on.onRead}>{t('readingAdd')}</WriteButton>
            <WriteButton onClick={on.onEdit}>{t('edit')}</WriteButton>
          </LineActions>
        </div>
      </section>
      {attempt && (
        <AttemptCard
          sim={sim}
          attempt={attempt}
          minutes={minutes}
          onPaid={() => on.onSettle('paid')}
          onFailed={() => on.onSettle('failed')}
        />
      )}
      {life.doubts.length > 0 && (
        <section class="notice warn stack" aria-label={t('doubtsTitle')}>
          {life.doubts.map((doubt) => (
            <p key={doubt.code}>{line(explainDoubt(doubt, sim.rule.currency))}</p>
          ))}
        </section>
      )}
      <div class="cards">
        <section class="card stack">
          <h3>{t('whyHeading')}</h3>
          {because ? <Why because={because} /> : <p class="dim">{t('whyNothing')}</p>}
        </section>
        {Object.values(life.clocks).some(Boolean) && (
          <section class="card stack">
            <h3>{t('clocksTitle')}</h3>
            <ClockFacts life={life} />
          </section>
        )}
        {life.stage !== 'lost' && <PlanCard plan={plan} rule={sim.rule} />}
        <BalanceCard course={balanceCourse(sim.rule, events, life.today)} />
      </div>
      <section class="card stack">
        <h3>{t('history')}</h3>
        <HistoryList events={events} rule={sim.rule} onEdit={on.onEditEvent} onDelete={on.onDeleteEvent} />
      </section>
      {carrier && <WaysToTopUp carrier={carrier} onOpenPage={on.onOpenPage} onCopy={on.onCopy} />}
      {carrier && <CarrierKnowledge carrier={carrier} />}
      <SecretLines sim={sim} onCopy={on.onCopy} />
      {sim.notes && (
        <section class="card stack">
          <h3>{t('notes')}</h3>
          <p class="typed">{sim.notes}</p>
        </section>
      )}
      {children}
      <div class="row">
        {life.deadline && (
          <button type="button" onClick={on.onCalendar}>
            {t('toCalendar')}
          </button>
        )}
        <WriteButton onClick={sim.archivedAt === null ? on.onArchive : on.onUnarchive}>
          {t(sim.archivedAt === null ? 'archive' : 'unarchive')}
        </WriteButton>
        <WriteButton class="danger" onClick={on.onDelete}>
          {t('delete')}
        </WriteButton>
      </div>
    </div>
  )
}
