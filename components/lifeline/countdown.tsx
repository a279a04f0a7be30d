import { useWords } from '@/components/words-context'
import type { Lifeline } from '@/utils/lifeline/life'
import { lostAfter, urgencyOf } from '@/utils/lifeline/urgency'

/** The largest thing on a card: how many days, and what happens after them. */
export function Countdown({ life }: { life: Lifeline }) {
  const { t, day } = useWords()
  const { deadline, stage } = life
  const lost = lostAfter(life)
  if (!deadline)
    return (
      <div class={`count ${urgencyOf(life)}`}>
        <em aria-hidden="true">{urgencyOf(life) === 'danger' ? '' : '–'}</em>
        <small>
          {stage === 'lost' ? t('stageLost') : stage === 'unknown' ? t('countUnknown') : t('countNoEnd')}
          {lost && (
            <>
              <br />
              {t('countLostAfter', { day: day(lost, 'short') })}
            </>
          )}
        </small>
      </div>
    )
  const { daysLeft, lastDay, then } = deadline
  return (
    <div class={`count ${urgencyOf(life)}`}>
      <em>{daysLeft}</em>
      <span>{t('countDays', { count: daysLeft })}</span>
      <small>
        {daysLeft === 0 ? t('countToday') : t('countUntil', { day: day(lastDay, 'short') })}
        <br />
        {t(thenKeys[then])}
      </small>
    </div>
  )
}

const thenKeys = {
  active: 'thenUnknown',
  'receive-only': 'thenReceiveOnly',
  grace: 'thenGrace',
  lost: 'thenLost',
  unknown: 'thenUnknown',
} as const
