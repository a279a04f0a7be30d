import { useWords } from '@/components/words-context'
import type { BalanceCourse } from '@/utils/lifeline/balance-course'

const mostShown = 6

/** What is on the card, as far as it was told, and until when that pays the fees. Nothing before it was told once. */
export function BalanceCard({ course }: { course: BalanceCourse }) {
  const { t, day, money } = useWords()
  const { statements, estimate, runsOutOn, isLow } = course
  if (estimate === null) return null
  const shown = statements.slice(-mostShown).toReversed()
  return (
    <section class="card stack balance">
      <h3>{t('balanceTitle')}</h3>
      <p>
        <strong class="big">{money(estimate)}</strong> <small>{t('balanceEstimate')}</small>
      </p>
      {runsOutOn && (
        <p class={isLow ? 'hint warn' : 'hint'} data-low={isLow}>
          {t(isLow ? 'balanceLow' : 'balanceLasts', { day: day(runsOutOn) })}
        </p>
      )}
      <ul class="lines">
        {shown.map(({ event, computed }) => (
          <li key={event.id} class="row apart">
            <span>
              {day(event.on, 'short')}{' '}
              {computed && computed.minor !== event.money.minor && (
                <small>{t('balanceComputed', { sum: money(computed) })}</small>
              )}
            </span>
            <strong>{money(event.money)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
