import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import { type OwnRates, readRate, withRate } from '@/utils/sim/own-rates'

interface Props {
  /** Currencies of the sums to be converted. */
  currencies: readonly string[]
  ownRates: OwnRates
  /** The day a rate typed now is of, `YYYY-MM-DD`. */
  today: string
  onChange: (ownRates: OwnRates) => void
}

/** Which currency sums are wanted in, and what the user says the others are worth. Kept as it is typed. */
export function OwnRatesForm({ currencies, ownRates, today, onChange }: Props) {
  const { t } = useWords()
  const { into, rates } = ownRates
  const offered = [...new Set([...currencies, ...usualCurrencies, ...(into ? [into] : [])])]
  return (
    <details>
      <summary>{t('ratesTitle')}</summary>
      <div class="stack">
        <p class="hint">{t('ratesHint')}</p>
        <Field label={t('ratesInto')}>
          {(props) => (
            <select
              {...props}
              value={into}
              // Rates into one currency say nothing of another.
              onChange={({ currentTarget }) => onChange({ into: currentTarget.value, rates: [] })}
            >
              <option value="">{t('ratesNone')}</option>
              {offered.map((currency) => (
                <option key={currency} value={currency}>
                  {currency}
                </option>
              ))}
            </select>
          )}
        </Field>
        {into !== '' &&
          currencies
            .filter((currency) => currency !== into)
            .map((currency) => (
              <RateField
                key={`${currency} ${into}`}
                label={t('ratesOne', { currency, into })}
                known={rates.find((rate) => rate.currency === currency) ?? null}
                onChange={(rate) => onChange(withRate(ownRates, currency, rate, today))}
              />
            ))}
      </div>
    </details>
  )
}

const usualCurrencies = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'CHF', 'KRW']

interface RateProps {
  label: string
  known: OwnRates['rates'][number] | null
  /** Null takes the rate away. */
  onChange: (rate: number | null) => void
}

function RateField({ label, known, onChange }: RateProps) {
  const { t, day } = useWords()
  const [typed, setTyped] = useState(known ? String(known.rate) : '')
  const isOdd = typed.trim() !== '' && readRate(typed) === null
  return (
    <Field
      label={label}
      hint={known ? t('ratesOn', { day: day(known.on) }) : undefined}
      error={isOdd ? t('ratesError') : undefined}
    >
      {(props) => (
        <input
          {...props}
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value)
            const rate = readRate(value)
            if ((rate !== null && rate !== known?.rate) || value.trim() === '') onChange(rate)
          }}
        />
      )}
    </Field>
  )
}
