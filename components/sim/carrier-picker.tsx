import { useEffect, useId, useState } from 'preact/hooks'
import { useWords } from '@/components/words-context'
import type { CarrierEntry } from '@/utils/carriers/carrier-index'
import { findCarriers } from './find-carriers'

/** A carrier of the shelf, a line whose carrier is not on it, or nothing chosen yet. */
export type ChosenCarrier = CarrierEntry | 'own' | null

interface Props {
  carriers: readonly CarrierEntry[]
  chosen: ChosenCarrier
  error?: string | undefined
  onChoose: (carrier: CarrierEntry | 'own') => void
}

/** Search by name, network or country; arrow keys and Enter choose. The last entry is always "not listed". */
export function CarrierPicker({ carriers, chosen, error, onChoose }: Props) {
  const { t, country } = useWords()
  const [query, setQuery] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const id = useId()
  const found = query === null ? [] : findCarriers(carriers, query, country)
  const options = [...found, 'own' as const]
  const isOpen = query !== null
  const shown = chosen === 'own' ? t('carrierNotListed') : (chosen?.name ?? '')

  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active])

  const choose = (carrier: CarrierEntry | 'own') => {
    setQuery(null)
    onChoose(carrier)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) return setQuery('')
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((active + step + options.length) % options.length)
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      choose(options[active] ?? 'own')
    } else if (event.key === 'Escape' && isOpen) {
      // Of the list alone: neither the form around it nor the browser's popup is to close with it.
      event.preventDefault()
      event.stopPropagation()
      setQuery(null)
    }
  }

  return (
    <div class="field picker">
      <label for={id}>{t('carrier')}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        {...(error && { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-said` })}
        autocomplete="off"
        placeholder={t('carrierPlaceholder')}
        value={query ?? shown}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onClick={() => setQuery(query ?? '')}
        onBlur={() => setQuery(null)}
        onKeyDown={onKeyDown}
      />
      {error && (
        <p id={`${id}-said`} class="error">
          {error}
        </p>
      )}
      {isOpen && (
        <div role="listbox" id={`${id}-list`} aria-label={t('carrier')} class="options">
          {options.map((carrier, index) => (
            // Choosing on pointer-down: a click would come after the blur that closes the list.
            <div
              key={carrier === 'own' ? carrier : carrier.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(carrier)
              }}
            >
              {carrier === 'own' ? t('carrierNotListed') : <CarrierNames carrier={carrier} />}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function CarrierNames({ carrier: { name, localName, country } }: { carrier: CarrierEntry }) {
  const words = useWords()
  const more = [localName !== name && localName, words.country(country)].filter(Boolean)
  return (
    <>
      <strong>{name}</strong> <small>{more.join(' · ')}</small>
    </>
  )
}
