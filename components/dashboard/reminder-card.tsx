import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { useReadOnly } from '@/components/read-only-context'
import { useWords } from '@/components/words-context'
import { readLeadDays } from './settings-form'

interface Props {
  /** Days before the deadline, this SIM's own; null for the general ones. */
  leadDays: readonly number[] | null
  general: readonly number[]
  /** Whether the toolbar icon counts this SIM's days. */
  isOnBadge: boolean
  /** What the user said about the present deadline; null when there is none to be reminded of. */
  answer: { acknowledged: boolean; snoozedUntil: number | null; daysLeft: number } | null
  onLeadDays: (days: number[] | null) => void
  onBadge: (isOn: boolean) => void
  onLater: (days: number) => void
  onDone: () => void
  onAgain: () => void
}

/** When this SIM reminds, and the way to make it wait or be quiet about the present date. */
export function ReminderCard({ leadDays, general, isOnBadge, answer, ...on }: Props) {
  const { t, moment } = useWords()
  const isReadOnly = useReadOnly()
  const [leads, setLeads] = useState((leadDays ?? general).join(', '))
  const days = readLeadDays(leads)
  const isQuiet = answer !== null && (answer.acknowledged || answer.snoozedUntil !== null)
  return (
    <section class="card stack">
      <h3>{t('settingReminders')}</h3>
      {!isReadOnly && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            if (days) on.onLeadDays(days)
          }}
        >
          <Field
            label={t('settingLeadDays')}
            hint={t(
              days?.length === 0 ? 'settingLeadDaysNone' : leadDays === null ? 'leadsGeneral' : 'leadsOwn',
            )}
            error={days === null ? t('settingLeadDaysError') : undefined}
          >
            {(props) => (
              <input
                {...props}
                autocomplete="off"
                value={leads}
                onInput={(event) => setLeads(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="row">
            <button type="submit">{t('save')}</button>
            {leadDays !== null && (
              <button
                type="button"
                onClick={() => {
                  setLeads(general.join(', '))
                  on.onLeadDays(null)
                }}
              >
                {t('leadsReset')}
              </button>
            )}
          </div>
        </form>
      )}
      <label class="row">
        <input
          type="checkbox"
          checked={isOnBadge}
          onChange={(event) => on.onBadge(event.currentTarget.checked)}
        />
        {t('badgeCounts')}
      </label>
      {answer && !isReadOnly && (
        <>
          {isQuiet && (
            <p class="dim">
              {answer.snoozedUntil === null
                ? t('reminderQuiet')
                : t('reminderWaits', { when: moment(answer.snoozedUntil) })}
            </p>
          )}
          <div class="row">
            {isQuiet ? (
              <button type="button" onClick={on.onAgain}>
                {t('reminderAgain')}
              </button>
            ) : (
              <>
                {laterDays
                  .filter((count) => count < answer.daysLeft)
                  .map((count) => (
                    <button key={count} type="button" onClick={() => on.onLater(count)}>
                      {t('reminderLater', { count })}
                    </button>
                  ))}
                <button type="button" onClick={on.onDone}>
                  {t('reminderStop')}
                </button>
              </>
            )}
          </div>
        </>
      )}
    </section>
  )
}

/** Offered while they end before the last day: a reminder that comes too late is none. */
const laterDays = [1, 7]
