import { useState } from 'preact/hooks'
import { AddIcon } from '@/components/icons'
import { NextStep } from '@/components/lifeline/next-step'
import { SimCard } from '@/components/sim/sim-card'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'
import { urgencyOf } from '@/utils/lifeline/urgency'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { matchSim } from '@/utils/storage/match-sim'
import { EmptyList } from './empty-list'
import { FirstActions } from './first-actions'
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
        {found.map((line, index) => (
          <li key={line.sim.id}>
            <SimCard
              sim={line.sim}
              life={line.life}
              onOpen={() => onGo({ name: 'line', simId: line.sim.id })}
            >
              {isPressing(line) && (
                <div class="next-act">
                  <NextStep life={line.life} rule={line.sim.rule} />
                  {index === 0 && <FirstActions line={line} onGo={onGo} />}
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

function isPressing({ life }: Line): boolean {
  const urgency = urgencyOf(life)
  return urgency === 'danger' || urgency === 'warn'
}
