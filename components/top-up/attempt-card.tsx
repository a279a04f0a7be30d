import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import type { Sim } from '@/utils/sim/sim'
import type { TopUp } from '@/utils/sim/sim-event'
import { channelKeys } from './channel-keys'

interface Props {
  sim: Sim
  attempt: TopUp
  /** Minutes since it was opened. */
  minutes: number
  /** Whether a new payment was just stopped because of it. */
  isInTheWay?: boolean
  /** Whether the page in front says that it went through. */
  isSeen?: boolean
  onPaid: () => void
  onFailed: () => void
  onPayAgain?: (() => void) | undefined
  /** The page is the next step of the same payment. */
  onResume?: (() => void) | undefined
}

/** A top-up that was begun and not settled: the three ways out of paying twice. */
export function AttemptCard({
  sim,
  attempt,
  minutes,
  isInTheWay,
  isSeen,
  onPaid,
  onFailed,
  onPayAgain,
  onResume,
}: Props) {
  const { t, money, language } = useWords()
  const sum = attempt.money ? money(attempt.money) : t('someAmount')
  return (
    <section class="notice warn" aria-label={t('attemptOpen')}>
      <p>
        {isInTheWay && <strong>{t('attemptStops')} </strong>}
        {attempt.host === '' && attempt.channel !== 'site'
          ? t('attemptBegun', { sum, name: sim.name, way: t(channelKeys[attempt.channel]) })
          : t('attemptStarted', { sum, name: sim.name, place: attempt.host || t('placeUnknown') })}
        {language === 'en' && ' '}
        <strong>{ago(t, minutes)}</strong>
      </p>
      {isSeen && <p data-seen>{t('attemptSeen')}</p>}
      <div class="row">
        <WriteButton class="primary" onClick={onPaid}>
          {t('wentThrough')}
        </WriteButton>
        <WriteButton onClick={onFailed}>{t('itFailed')}</WriteButton>
        {onResume && <WriteButton onClick={onResume}>{t('samePayment')}</WriteButton>}
        {onPayAgain && (
          <WriteButton class="danger" onClick={onPayAgain}>
            {t('payAgain')}
          </WriteButton>
        )}
      </div>
    </section>
  )
}

function ago(t: ReturnType<typeof useWords>['t'], minutes: number): string {
  if (minutes < 1) return t('justNow')
  if (minutes < 120) return t('minutesAgo', { count: minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? t('hoursAgo', { count: hours }) : t('daysAgo', { count: Math.floor(hours / 24) })
}
