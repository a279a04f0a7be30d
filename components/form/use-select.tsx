import { useWords } from '@/components/words-context'
import type { UseKind } from '@/utils/sim/sim-event'
import { Field } from './field'

interface Props {
  value: UseKind
  onChange: (use: UseKind) => void
}

/** Which use it was: carriers count different ones. */
export function UseSelect({ value, onChange }: Props) {
  const { t } = useWords()
  return (
    <Field label={t('useKind')}>
      {(props) => (
        <select {...props} value={value} onChange={(event) => onChange(event.currentTarget.value as UseKind)}>
          {Object.entries(useKindKeys).map(([use, key]) => (
            <option key={use} value={use}>
              {t(key)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export const useKindKeys = {
  'text-out': 'useTextSent',
  'call-out': 'useCallMade',
  data: 'useDataUsed',
  'call-in': 'useCallReceived',
  'text-in': 'useTextReceived',
  attach: 'useAttached',
} as const satisfies Record<UseKind, string>
