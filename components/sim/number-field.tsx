import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import type { NumberWarning } from '@/utils/sim/phone-number'
import { formatPhoneNumber, readPhoneNumber } from '@/utils/sim/phone-number'

interface Props {
  value: string
  /** ISO 3166-1 alpha-2 that a number without `+` is read in. */
  country: string
  error?: string | undefined
  onChange: (value: string) => void
}

/** The SIM's number. An odd one is warned about and taken: carriers invent ranges faster than libraries learn them. */
export function NumberField({ value, country, error, onChange }: Props) {
  const { t, say } = useWords()
  const { number, warnings } = readPhoneNumber(value, country)
  const isRead = value.trim() !== '' && number.startsWith('+')
  return (
    <Field
      label={t('number')}
      error={error}
      hint={
        isRead ? t('numberReadAs', { number: formatPhoneNumber(number, 'international') }) : t('numberHint')
      }
      warning={warnings[0] && say(warningKeys[warnings[0]])}
    >
      {(props) => (
        <input
          {...props}
          type="tel"
          autocomplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

const warningKeys = {
  unreadable: 'numberUnreadable',
  'too-short': 'numberTooShort',
  'too-long': 'numberTooLong',
  unusual: 'numberUnusual',
  'other-country': 'numberOtherCountry',
} as const satisfies Record<NumberWarning, string>
