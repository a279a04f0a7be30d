import type { ComponentChildren } from 'preact'
import { CarrierKnowledge } from '@/components/rule/carrier-knowledge'
import { NumberLine } from '@/components/sim/number-line'
import { topUpPage } from '@/components/top-up/top-up-page'
import { WaysToTopUp } from '@/components/top-up/ways-to-top-up'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import type { Carrier } from '@/utils/carriers/carrier'
import { explainDoubt } from '@/utils/lifeline/explain/explain-doubt'
import type { Lifeline } from '@/utils/lifeline/life'
import type { Sim } from '@/utils/sim/sim'
import { Countdown } from './countdown'
import { LifeBar, stageKeys } from './life-bar'
import { LineActions } from './line-actions'
import { NextStep } from './next-step'
import { Why } from './why'

interface Props {
  sim: Sim
  life: Lifeline
  carrier: Carrier | null
  /** Whether a payment waits to be settled. */
  isPaying: boolean
  /** What stands in the way of a payment, or is to know before it. */
  children?: ComponentChildren
  onDone: () => void
  onPay: () => void
  onEdit: () => void
  onOpenPage: (url: string) => void
  onCopy: (text: string) => void
  onOpenDashboard: () => void
  onArchive: () => void
  onDelete: () => void
}

/** One SIM: until when and why, what to do, and how to do it. */
export function LineDetails({
  sim,
  life,
  carrier,
  isPaying,
  children,
  onDone,
  onPay,
  onEdit,
  onOpenPage,
  onCopy,
  onOpenDashboard,
  onArchive,
  onDelete,
}: Props) {
  const { t, day, line } = useWords()
  const page = carrier && topUpPage(carrier)
  return (
    <div class="stack details">
      <div class="row apart">
        <div class="grow">
          <NumberLine number={sim.number} onCopy={onCopy} />
          <small>{[sim.carrierName, t(stageKeys[life.stage])].filter(Boolean).join(' · ')}</small>
        </div>
        <Countdown life={life} />
      </div>
      {life.spans.length > 0 && <LifeBar life={life} days={365} past={30} />}
      <NextStep life={life} rule={sim.rule} />
      <LineActions
        life={life}
        page={page}
        isPaying={isPaying}
        onDone={onDone}
        onPay={onPay}
        onOpenPage={onOpenPage}
      />
      {children}
      {life.doubts.map((doubt) => (
        <p key={doubt.code} class="hint warn">
          {line(explainDoubt(doubt, sim.rule.currency))}
        </p>
      ))}
      {life.spans.map(({ stage, lastDay, because }, index) => (
        <section key={stage} class="card">
          <details open={index === 0}>
            <summary>
              {lastDay
                ? t('whyUntil', { stage: t(stageKeys[stage]), day: day(lastDay) })
                : t(stageKeys[stage])}
            </summary>
            <Why because={because} />
          </details>
        </section>
      ))}
      {carrier && <WaysToTopUp carrier={carrier} onOpenPage={onOpenPage} onCopy={onCopy} />}
      {carrier && <CarrierKnowledge carrier={carrier} />}
      <div class="row">
        <WriteButton onClick={onEdit}>{t('edit')}</WriteButton>
        <button type="button" onClick={onOpenDashboard}>
          {t('history')}
        </button>
        <WriteButton class="plain" onClick={onArchive}>
          {t('archive')}
        </WriteButton>
        <WriteButton class="plain danger" onClick={onDelete}>
          {t('delete')}
        </WriteButton>
      </div>
    </div>
  )
}
