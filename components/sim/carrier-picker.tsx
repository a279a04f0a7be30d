import { useId, useState } from 'preact/hooks'
import { useWords } from '@/components/words-context'
import type { CarrierEntry } from '@/utils/carriers/carrier-index'
import { findCarriers } from './find-carriers'

interface Props {
  carriers: readonly CarrierEntry[]
  /** Id of the chosen one, or null for a line whose carrier is not listed. */
  chosen: CarrierEntry | null
  onChoose: (carrier: CarrierEntry | null) => void
}

/** Search by name, network or country; arrow keys and Enter choose. The last entry is always "not listed". */
export function CarrierPicker({ carriers, chosen, onChoose }: Props) {
  const { t, country } = useWords()
  const [query, setQuery] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const id = useId()
  const found = query === null ? [] : findCarriers(carriers, query, country)
  const options = [...found, null]
  const isOpen = query !== null

  const choose = (carrier: CarrierEntry | null) => {
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
      choose(options[active] ?? null)
    } else if (event.key === 'Escape' && isOpen) {
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
        autocomplete="off"
        placeholder={t('carrierPlaceholder')}
        value={query ?? chosen?.name ?? ''}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onClick={() => setQuery(query ?? '')}
        onBlur={() => setQuery(null)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div role="listbox" id={`${id}-list`} aria-label={t('carrier')} class="options">
          {options.map((carrier, index) => (
            // Choosing on pointer-down: a click would come after the blur that closes the list.
            <div
              key={carrier?.id ?? 'own'}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(carrier)
              }}
            >
              {carrier ? (
                <>
                  <strong>{carrier.name}</strong>
                  <small> {country(carrier.country)}</small>
                </>
              ) : (
                t('carrierNotListed')
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
