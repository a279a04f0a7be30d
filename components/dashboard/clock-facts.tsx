import { Why } from '@/components/lifeline/why'
import { useWords } from '@/components/words-context'
import type { Lifeline } from '@/utils/lifeline/life'
import type { Clock } from '@/utils/sim/sim-event'

/** Each clock with its last day; the reason opens below it. */
export function ClockFacts({ life }: { life: Lifeline }) {
  const { t, day } = useWords()
  return (
    <dl class="facts">
      {(Object.keys(clockKeys) as Clock[]).map((clock) => {
        const end = life.clocks[clock]
        return (
          end && (
            <div key={clock}>
              <dt>{t(clockKeys[clock])}</dt>
              <dd>
                <details>
                  <summary>{end.lastDay ? day(end.lastDay, 'weekday') : t('clockNoEnd')}</summary>
                  <Why because={end.because} />
                </details>
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

const clockKeys = {
  credit: 'clockCredit',
  outgoing: 'clockOutgoing',
  incoming: 'clockIncoming',
  recovery: 'clockRecovery',
} as const satisfies Record<Clock, string>
