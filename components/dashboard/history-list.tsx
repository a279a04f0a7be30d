import { useKindKeys } from '@/components/form/use-select'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import type { Words } from '@/utils/i18n/words'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

interface Props {
  events: readonly SimEvent[]
  rule: Rule
  onEdit: (event: SimEvent) => void
  onDelete: (event: SimEvent) => void
}

/** What happened to a SIM, newest first. Every line can be corrected, because the lifeline follows from it. */
export function HistoryList({ events, rule, onEdit, onDelete }: Props) {
  const words = useWords()
  const { t, day } = words
  const sorted = events.toSorted((a, b) => b.on.localeCompare(a.on) || b.createdAt - a.createdAt)
  if (sorted.length === 0) return <p class="dim">{t('historyEmpty')}</p>
  return (
    <ul class="history">
      {sorted.map((event) => {
        const said = sayEvent(event, rule, words)
        return (
          <li key={event.id} class="row">
            <time dateTime={event.on}>{day(event.on, 'short')}</time>
            <span class="grow">
              {said}
              {event.note && <small> {event.note}</small>}
            </span>
            <WriteButton
              class="link"
              aria-label={t('editNamed', { what: said })}
              onClick={() => onEdit(event)}
            >
              {t('edit')}
            </WriteButton>
            <WriteButton
              class="link danger"
              aria-label={t('deleteNamed', { what: said })}
              onClick={() => onDelete(event)}
            >
              {t('delete')}
            </WriteButton>
          </li>
        )
      })}
    </ul>
  )
}

/** One event in words. */
export function sayEvent(event: SimEvent, rule: Rule, { t, day, money }: Words): string {
  switch (event.kind) {
    case 'topUp':
      return t(topUpKeys[event.status], { sum: event.money ? money(event.money) : t('historyNoAmount') })
    case 'purchase': {
      const what = rule.packs[event.pack]?.name ?? (event.pack || t('historyPack'))
      return event.money
        ? t('historyBoughtFor', { what, sum: money(event.money) })
        : t('historyBought', { what })
    }
    case 'use':
      return t(useKindKeys[event.use])
    case 'statedEnd':
      return t('historyStated', { day: day(event.lastDayOn) })
    case 'statedBalance':
      return t('historyBalance', { sum: money(event.money) })
    case 'activated':
      return t('historyActivated')
    case 'registered':
      return t('historyRegistered')
  }
}

const topUpKeys = { attempted: 'historyAttempted', paid: 'historyPaid', failed: 'historyFailed' } as const
