import { useRef, useState } from 'preact/hooks'
import { FileButton } from '@/components/form/file-button'
import { useWords } from '@/components/words-context'
import type { OwnRates } from '@/utils/sim/own-rates'
import { type PlanCounts, PlanLines } from './plan-lines'
import { RateLines } from './rate-lines'

export type ImportMode = 'merge' | 'replace'

/** What looking into a file gave. */
export type FileLook =
  | {
      ok: true
      /** When the file was made; null for a table, which does not say. */
      madeAt: number | null
      /** Columns of a table that are left out, by the names they bear in it. */
      unread?: readonly string[]
      /** The user's own rates as they would be after it; null where they stay as they are. */
      ownRates?: OwnRates | null
      plan: Readonly<Record<'sims' | 'events' | 'recipes' | 'receipts', PlanCounts>>
      /** Takes in exactly what was looked at. */
      take: () => void
    }
  | { ok: false; code: keyof typeof refusalKeys; path: string; wayOut: keyof typeof wayOutKeys }

interface Props {
  look: (file: File, mode: ImportMode) => Promise<FileLook>
}

/** Reads a backup, says what it would do, and only then does it. */
export function ImportForm({ look }: Props) {
  const { t, moment } = useWords()
  const [mode, setMode] = useState<ImportMode>('merge')
  const [file, setFile] = useState<File | null>(null)
  const [found, setFound] = useState<FileLook | null>(null)
  const looks = useRef(0)

  const lookAt = async (chosen: File | null, chosenMode: ImportMode) => {
    setFile(chosen)
    setMode(chosenMode)
    setFound(null)
    looks.current += 1
    const mine = looks.current
    const seen = chosen && (await look(chosen, chosenMode))
    // Another file or way was chosen meanwhile: this would bring in what nobody sees.
    if (mine === looks.current) setFound(seen)
  }

  return (
    <section class="card stack">
      <h3>{t('importTitle')}</h3>
      <fieldset class="stack">
        <legend class="hidden-label">{t('importTitle')}</legend>
        {(['merge', 'replace'] as const).map((each) => (
          <label key={each} class="row">
            <input
              type="radio"
              name="mode"
              checked={mode === each}
              onChange={() => void lookAt(file, each)}
            />
            <span class="grow">{t(each === 'merge' ? 'importMerge' : 'importReplace')}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <FileButton
          label={t('importFile')}
          accept=".json,.csv,application/json,text/csv"
          onFile={(chosen) => void lookAt(chosen, mode)}
        />
        {file && <span class="dim">{file.name}</span>}
      </div>
      {found?.ok === false && (
        <div class="notice danger" role="alert">
          <p>
            <strong>{t('importRefused')}</strong> {t(refusalKeys[found.code])}
            {found.path && <code> {found.path}</code>}
          </p>
          <p>{t(wayOutKeys[found.wayOut])}</p>
        </div>
      )}
      {found?.ok && (
        <div class="notice stack" role="status">
          <p>{found.madeAt === null ? t('importTable') : t('importWould', { when: moment(found.madeAt) })}</p>
          <PlanLines plan={found.plan} />
          {found.unread && found.unread.length > 0 && (
            <p>
              {t('importUnread')} <code>{found.unread.join(', ')}</code>
            </p>
          )}
          {found.ownRates !== undefined && <RateLines ownRates={found.ownRates} />}
          <div class="row">
            <button
              type="button"
              class="primary"
              onClick={() => {
                found.take()
                setFound(null)
              }}
            >
              {t('importDo')}
            </button>
            <button type="button" onClick={() => setFound(null)}>
              {t('cancel')}
            </button>
          </div>
          <p class="hint">{t('importCopyKept')}</p>
        </div>
      )}
    </section>
  )
}

const refusalKeys = {
  'too-large': 'refusalTooLarge',
  'not-json': 'refusalNotJson',
  'too-deep': 'refusalTooDeep',
  'duplicate-key': 'refusalDuplicateKey',
  'forbidden-key': 'refusalForbiddenKey',
  'not-a-backup': 'refusalNotABackup',
  'newer-version': 'refusalNewerVersion',
  'too-many': 'refusalTooMany',
  'invalid-field': 'refusalInvalidField',
  'duplicate-id': 'refusalDuplicateId',
  'unknown-sim': 'refusalUnknownSim',
  'wrong-count': 'refusalWrongCount',
  'wrong-checksum': 'refusalWrongChecksum',
  'open-quote': 'refusalOpenQuote',
  'no-header': 'refusalNoHeader',
  'invalid-cell': 'refusalInvalidCell',
} as const

const wayOutKeys = {
  'choose-another-file': 'wayOutAnotherFile',
  'update-extension': 'wayOutUpdate',
  'use-untouched-file': 'wayOutUntouched',
  'correct-field': 'wayOutCorrect',
} as const
