import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '@/components/words-context'
import { formatPhoneNumber } from '@/utils/sim/phone-number'
import type { Sim } from '@/utils/sim/sim'

interface Props {
  host: string
  sims: readonly Sim[]
  /** Ids of the SIMs whose carrier owns the host or which the user allowed here, most urgent first. */
  candidates: readonly string[]
  isRechargePage: boolean | null
  isFilling: boolean
  onFill: (simId: string, isOwnHost: boolean) => void
  /** What to know before filling for this SIM. */
  check: (simId: string) => ComponentChildren
  children?: ComponentChildren
}

/** The page under the popup, and the one button that fills it. An unknown host needs a word from the user first. */
export function HereCard({
  host,
  sims,
  candidates,
  isRechargePage,
  isFilling,
  onFill,
  check,
  children,
}: Props) {
  const { t, money } = useWords()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const simId = chosenId ?? candidates[0] ?? sims[0]?.id ?? ''
  const sim = sims.find(({ id }) => id === simId)
  if (!sim) return null
  const isOwnHost = candidates.includes(simId)
  const isKnown = candidates.length > 0 || isRechargePage === true
  const choices = candidates.length > 0 && !isOpen ? sims.filter(({ id }) => candidates.includes(id)) : sims

  if (!isKnown && !isOpen)
    return (
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {t('fillUnknownPage', { host })}
      </button>
    )
  return (
    <section class="notice here" aria-label={t('thisPage')}>
      <p>{t(candidates.length > 0 ? 'hereKnown' : 'hereUnknown', { host })}</p>
      <div class="row apart">
        <div class="grow">
          {choices.length > 1 ? (
            <select
              aria-label={t('whichSim')}
              value={simId}
              onChange={(event) => setChosenId(event.currentTarget.value)}
            >
              {choices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <strong>{sim.name}</strong>
          )}
          <small>
            <span class="whole">{formatPhoneNumber(sim.number, 'international')}</span>
            {sim.usualTopUp && ` · ${money(sim.usualTopUp)}`}
          </small>
        </div>
        <button type="button" class="primary" disabled={isFilling} onClick={() => onFill(simId, isOwnHost)}>
          {isOwnHost ? t('fillPage') : t('allowAndFill')}
        </button>
      </div>
      {check(simId)}
      {!isOwnHost && (
        <p class="hint warn">{t('hostIsNotCarriers', { host, carrier: sim.carrierName || sim.name })}</p>
      )}
      {children}
    </section>
  )
}
