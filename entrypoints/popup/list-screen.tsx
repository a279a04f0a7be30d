import { useState } from 'preact/hooks'
import { AddIcon } from '@/components/icons'
import { NextActLines } from '@/components/lifeline/next-act-lines'
import { SimCard } from '@/components/sim/sim-card'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import { urgencyOf } from '@/utils/lifeline/urgency'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { matchSim } from '@/utils/storage/match-sim'
import { EmptyList } from './empty-list'
import type { Screen } from './popup-app'

interface Props {
  lines: readonly Line[]
  steps: Steps
  onGo: (screen: Screen) => void
  onDashboard: () => void
}

/** All SIMs in use, the most urgent first. */
export function ListScreen({ lines, onGo, onDashboard }: Props) {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const found = lines.filter(({ sim }) => matchSim(sim, query))
  if (lines.length === 0) return <EmptyList onAdd={() => onGo({ name: 'add' })} onDashboard={onDashboard} />
  return (
    <>
      {lines.length > 3 && (
        <label class="search">
          <span class="hidden-label">{t('search')}</span>
          <input
            type="search"
            placeholder={t('search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      <ul class="sims" aria-label={t('yourSims')}>
        {found.map(({ sim, life }) => (
          <li key={sim.id}>
            <SimCard sim={sim} life={life} onOpen={() => onGo({ name: 'line', simId: sim.id })}>
              {(urgencyOf(life) === 'danger' || urgencyOf(life) === 'warn') && life.deadline && (
                <div class="next-act">
                  <NextActLines act={life.deadline.act} rule={sim.rule} />
                </div>
              )}
            </SimCard>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="dim empty">{t('nothingFound', { query })}</p>}
      <footer>
        <WriteButton onClick={() => onGo({ name: 'add' })}>
          <AddIcon />
          {t('addSim')}
        </WriteButton>
        <button type="button" class="plain" onClick={onDashboard}>
          {t('openDashboard')}
        </button>
      </footer>
    </>
  )
}
