import { useWords } from '@/components/words-context'
import { Field } from './field'

interface Props {
  label: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  max?: string
  hint?: string | undefined
  error?: string | undefined
  required?: boolean
  onChange: (value: string) => void
}

/** A civil day. The browser's own picker, so that it is written as the reader writes days. */
export function DayField({ label, value, max, hint, error, required = false, onChange }: Props) {
  const { t } = useWords()
  const isFuture = max !== undefined && value > max
  return (
    <Field label={label} hint={hint} error={error ?? (isFuture ? t('errorDayInFuture') : undefined)}>
      {(props) => (
        <input
          {...props}
          type="date"
          value={value}
          required={required}
          min="1990-01-01"
          max={max ?? '2199-12-31'}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
