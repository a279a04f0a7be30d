import { useState } from 'preact/hooks'
import { SimCard } from '@/components/sim/sim-card'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import { writeRoute } from './route'
import type { SimView } from './sim-view'

interface Props {
  sims: readonly SimView[]
  archived: readonly SimView[]
  /** Whether these are only the SIMs that a reminder was about. */
  isPart?: boolean
  /** Ids that a query finds. */
  matches: (view: SimView, query: string) => boolean
  onOpen: (address: string) => void
  onAdd: () => void
  onUnarchive: (view: SimView) => void
}

/** Every SIM by urgency; archived ones below, closed until asked for. */
export function SimList({ sims, archived, isPart = false, matches, onOpen, onAdd, onUnarchive }: Props) {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const found = sims.filter((view) => matches(view, query))
  const put = archived.filter((view) => matches(view, query))
  return (
    <>
      <div class="row apart">
        <h2>{t('navSims')}</h2>
        <WriteButton class="primary" onClick={onAdd}>
          {t('addSim')}
        </WriteButton>
      </div>
      <input
        type="search"
        class="search"
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {isPart && (
        <p class="row">
          {t('listReminded', { count: sims.length })} <a href={writeRoute('sims')}>{t('showAll')}</a>
        </p>
      )}
      <ul class="grid">
        {found.map((view) => (
          <li key={view.sim.id}>
            <SimCard sim={view.sim} life={view.life} onOpen={() => onOpen(writeRoute('sims', view.sim.id))} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="dim">{query === '' ? t('noSims') : t('nothingFound', { query })}</p>}
      {put.length > 0 && (
        <details>
          <summary>{t('archivedSims', { count: put.length })}</summary>
          <ul class="grid">
            {put.map((view) => (
              <li key={view.sim.id}>
                <SimCard
                  sim={view.sim}
                  life={view.life}
                  onOpen={() => onOpen(writeRoute('sims', view.sim.id))}
                >
                  <WriteButton onClick={() => onUnarchive(view)}>{t('unarchive')}</WriteButton>
                </SimCard>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
