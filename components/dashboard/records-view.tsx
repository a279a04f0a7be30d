import { useState } from 'preact/hooks'
import { useReadOnly } from '@/components/read-only-context'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import { type FileLook, ImportForm, type ImportMode } from './import-form'

interface Props {
  backedUpAt: number | null
  safetyCopies: readonly { id: string; at: number; sims: number }[]
  /** The second copy of the records, when the database was lost. */
  shadow: { at: number; sims: number } | null
  onExport: (withReceipts: boolean) => void
  onLook: (file: File, mode: ImportMode) => Promise<FileLook>
  onCalendar: () => void
  onTable: () => void
  onRestoreCopy: (id: string) => void
  onRestoreShadow: () => void
  onDropShadow: () => void
}

/** Getting everything out, in, and back. */
export function RecordsView(props: Props) {
  const { t, moment } = useWords()
  const [withReceipts, setWithReceipts] = useState(true)
  const isReadOnly = useReadOnly()
  const { backedUpAt, safetyCopies, shadow } = props
  return (
    <>
      <h2>{t('navData')}</h2>
      <p class="lead">{t('dataLead')}</p>
      {shadow && (
        <section class="notice warn stack" role="alert">
          <h3>{t('shadowTitle')}</h3>
          <p>{t('shadowText', { count: shadow.sims, when: moment(shadow.at) })}</p>
          <div class="row">
            <WriteButton class="primary" onClick={props.onRestoreShadow}>
              {t('shadowRestore')}
            </WriteButton>
            <WriteButton onClick={props.onDropShadow}>{t('shadowDrop')}</WriteButton>
          </div>
        </section>
      )}
      <section class="card stack">
        <h3>{t('exportTitle')}</h3>
        <p class="dim">
          {backedUpAt === null ? t('navNoBackup') : t('navBackup', { when: moment(backedUpAt) })}
        </p>
        <label class="row">
          <input
            type="checkbox"
            checked={withReceipts}
            onChange={(event) => setWithReceipts(event.currentTarget.checked)}
          />
          {t('exportReceipts')}
        </label>
        <div class="row">
          <button type="button" class="primary" onClick={() => props.onExport(withReceipts)}>
            {t('exportDo')}
          </button>
        </div>
        <p class="hint">{t('exportHint')}</p>
      </section>
      {!isReadOnly && <ImportForm look={props.onLook} />}
      <section class="card stack">
        <h3>{t('tableTitle')}</h3>
        <p class="dim">{t('tableText')}</p>
        <div class="row">
          <button type="button" onClick={props.onTable}>
            {t('tableDo')}
          </button>
        </div>
      </section>
      <section class="card stack">
        <h3>{t('calendarHeading')}</h3>
        <p class="dim">{t('calendarText')}</p>
        <div class="row">
          <button type="button" onClick={props.onCalendar}>
            {t('calendarDo')}
          </button>
        </div>
      </section>
      <section class="card stack">
        <h3>{t('copiesTitle')}</h3>
        <p class="dim">{t('copiesText')}</p>
        {safetyCopies.length === 0 && <p>{t('copiesNone')}</p>}
        <ul class="lines">
          {safetyCopies.map(({ id, at, sims }) => (
            <li key={id} class="row apart">
              <span>
                {moment(at)} <small>{t('copySims', { count: sims })}</small>
              </span>
              <WriteButton
                aria-label={t('copyRestoreNamed', { when: moment(at) })}
                onClick={() => props.onRestoreCopy(id)}
              >
                {t('copyRestore')}
              </WriteButton>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
