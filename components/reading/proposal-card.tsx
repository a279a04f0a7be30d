import { useWords } from '@/components/words-context'
import type { Proposal, ReadingKind, ReadingReason } from '@/utils/reading/reading'

interface Props {
  proposal: Proposal
  isRecorded: boolean
  /** The day chosen, or null where there is none. */
  onConfirm: (on: string | null) => void
}

/** One thing a text seems to say, with the words it came from. Where two days could be meant, both are offered. */
export function ProposalCard({ proposal, isRecorded, onConfirm }: Props) {
  const { t, day, money } = useWords()
  const { what, date, words, because } = proposal
  const days = date ? [date.on, ...(date.alternatives ?? [])] : []
  return (
    <section class="notice stack">
      <p>
        {t(kindKeys[what])}
        {what === 'balance' && proposal.money && <strong> {money(proposal.money)}</strong>}
        {days.length === 1 && days[0] && <strong> {day(days[0], 'weekday')}</strong>}
      </p>
      <p class="dim">
        <q>{words.text.trim()}</q>
      </p>
      <p class="hint">{t(reasonKeys[because])}</p>
      {what === 'pack-end' || isRecorded ? (
        <p class="hint">{t(isRecorded ? 'readingRecorded' : 'readingPackHint')}</p>
      ) : (
        <div class="row">
          {days.map((on) => (
            <button key={on} type="button" class="primary" onClick={() => onConfirm(on)}>
              {t('readingRecordDay', { day: day(on) })}
            </button>
          ))}
          {days.length === 0 && (
            <button type="button" class="primary" onClick={() => onConfirm(null)}>
              {t('record')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

const kindKeys = {
  'line-end': 'readLineEnd',
  'outgoing-end': 'readOutgoingEnd',
  'incoming-end': 'readIncomingEnd',
  'credit-end': 'readCreditEnd',
  'recovery-end': 'readRecoveryEnd',
  'pack-end': 'readPackEnd',
  balance: 'readBalance',
} as const satisfies Record<ReadingKind, string>

const reasonKeys = {
  'date-stated': 'readDateStated',
  'amount-stated': 'readAmountStated',
  'day-month-by-country': 'readDayMonthByCountry',
  'day-month-ambiguous': 'readDayMonthAmbiguous',
  'year-missing': 'readYearMissing',
  'year-short': 'readYearShort',
  'counted-from-today': 'readCountedFromToday',
  'counted-from-day': 'readCountedFromDay',
  'end-of-month': 'readEndOfMonth',
  'era-year': 'readEraYear',
  'buddhist-year': 'readBuddhistYear',
  'persian-calendar': 'readPersianCalendar',
  'islamic-calendar': 'readIslamicCalendar',
  'currency-assumed': 'readCurrencyAssumed',
} as const satisfies Record<ReadingReason, string>
