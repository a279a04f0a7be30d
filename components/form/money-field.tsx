import { useWords } from '@/components/words-context'
import { minorDigits, parseMoney, toDecimal } from '@/utils/sim/money'
import type { Amounts } from '@/utils/sim/rule'
import { Field } from './field'

interface Props {
  label: string
  /** As typed; the form reads it with `readMoney`. */
  value: string
  currency: string
  amounts?: Amounts | undefined
  required?: boolean
  error?: string | undefined
  onChange: (value: string) => void
}

/** A sum in one currency, with what the carrier sells as suggestions. */
export function MoneyField({ label, value, currency, amounts, required = false, error, onChange }: Props) {
  const { t, locale, money } = useWords()
  const isOdd = value.trim() !== '' && parseMoney(value, currency, locale) === null
  const list = amounts?.kind === 'list' ? amounts.minors.slice(0, 6) : []
  return (
    <Field
      label={t('labelWithUnit', { label, unit: currency })}
      error={error ?? (isOdd ? t('errorMoney', { currency }) : undefined)}
    >
      {(props) => (
        <>
          <input
            {...props}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={value}
            required={required}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          {list.length > 1 && (
            <span class="row chips">
              {list.map((minor) => (
                <button
                  key={minor}
                  type="button"
                  class="chip"
                  onClick={() => onChange(writeMoney(minor, currency))}
                >
                  {money({ minor, currency })}
                </button>
              ))}
            </span>
          )}
        </>
      )}
    </Field>
  )
}

/** A stored sum as a form shows it. */
export function writeMoney(minor: number, currency: string): string {
  return toDecimal(minor, minorDigits(currency)).replace(/\.0+$/, '')
}
