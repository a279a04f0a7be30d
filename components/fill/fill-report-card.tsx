import { useWords } from '@/components/words-context'
import type { FieldReport, FillReport } from '@/utils/fill/fill-report'
import { fieldKindKeys, formatKeys, outcomeKeys, reasonKeys, statusKeys } from './fill-keys'

interface Props {
  report: FillReport
  onCopyNumber: () => void
  onCopyAmount?: (() => void) | undefined
}

/** What was written where, in which format, and whether the page kept it. */
export function FillReportCard({ report, onCopyNumber, onCopyAmount }: Props) {
  const { t } = useWords()
  const isGood = report.outcome === 'filled'
  return (
    <section
      class={isGood ? 'notice' : 'notice warn'}
      aria-label={t('fillReport')}
      data-outcome={report.outcome}
    >
      <p role="status">
        <strong>{t(outcomeKeys[report.outcome])}</strong> {report.reason && t(reasonKeys[report.reason])}
      </p>
      <ul class="report">
        {report.fields.map((field, index) => (
          <li key={index} data-kind={field.kind} data-status={field.status}>
            <Line field={field} />
          </li>
        ))}
      </ul>
      {isGood ? (
        <p class="hint">{t('checkAndPay')}</p>
      ) : (
        <div class="row">
          <button type="button" onClick={onCopyNumber}>
            {t('copyNumber')}
          </button>
          {onCopyAmount && (
            <button type="button" onClick={onCopyAmount}>
              {t('copyAmount')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function Line({ field }: { field: FieldReport }) {
  const { t } = useWords()
  const said = [
    t(statusKeys[field.status]),
    field.format && t(formatKeys[field.format]),
    field.reason && t(reasonKeys[field.reason]),
  ]
  return (
    <>
      <span aria-hidden="true">{field.status === 'filled' || field.status === 'already' ? '✓' : '✗'}</span>{' '}
      {t('fieldHolds', { field: t(fieldKindKeys[field.kind]), value: field.after || field.wrote })}{' '}
      <small>{said.filter(Boolean).join(' · ')}</small>
    </>
  )
}
