import type { ComponentChildren } from 'preact'
import { Countdown } from '@/components/lifeline/countdown'
import { LifeBar, stageKeys } from '@/components/lifeline/life-bar'
import { useWords } from '@/components/words-context'
import type { Lifeline } from '@/utils/lifeline/life'
import { urgencyOf } from '@/utils/lifeline/urgency'
import type { Sim } from '@/utils/sim/sim'
import { CarrierAndNumber } from './carrier-and-number'

interface Props {
  sim: Sim
  life: Lifeline
  onOpen?: () => void
  children?: ComponentChildren
}

/** One SIM as a card with the cut corner: who it is, how long it lives, how many days are left. */
export function SimCard({ sim, life, onOpen, children }: Props) {
  const { t, day } = useWords()
  const worksUntil = endBeforeDeadline(life)
  const name = onOpen ? (
    <button type="button" class="link name" onClick={onOpen}>
      <strong>{sim.name}</strong>
    </button>
  ) : (
    <strong class="name">{sim.name}</strong>
  )
  return (
    <article class={`sim ${urgencyOf(life)}`} style={{ '--stripe': sim.color }}>
      <span class="stripe" aria-hidden="true" />
      <div class="grow">
        <div class="sim-head">
          <div class="grow">
            {name}
            <CarrierAndNumber sim={sim} />
            {life.deadline && life.stage !== 'active' && (
              <small class="stage">{t(stageKeys[life.stage])}</small>
            )}
            {worksUntil && (
              <small class="stage">
                {t('barUntil', { stage: t('stageActive'), day: day(worksUntil, 'short') })}
              </small>
            )}
          </div>
          <Countdown life={life} />
        </div>
        {life.spans.length > 0 && <LifeBar life={life} days={365} past={30} />}
        {children}
      </div>
    </article>
  )
}

/** Where the countdown is of the number, calls out may end long before. */
function endBeforeDeadline({ stage, spans, deadline }: Lifeline): Temporal.PlainDate | null {
  const end = stage === 'active' && spans[0]?.stage === stage && spans[0].lastDay
  if (!end || !deadline) return null
  return Temporal.PlainDate.compare(end, deadline.lastDay) < 0 ? end : null
}
