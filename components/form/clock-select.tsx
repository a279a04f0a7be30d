import { useWords } from '@/components/words-context'
import type { Rule } from '@/utils/sim/rule'
import type { Clock } from '@/utils/sim/sim-event'
import { Field } from './field'

interface Props {
  rule: Rule
  value: Clock
  onChange: (clock: Clock) => void
}

/**
 * What the carrier said ends on that day. Asked only where a line has more than one end: taking the last day of calls
 * for the last day of the number would count a year too many.
 */
export function ClockSelect({ rule, value, onChange }: Props) {
  const { t } = useWords()
  if (!hasSeveralEnds(rule)) return null
  return (
    <Field label={t('clockOf')}>
      {(props) => (
        <select {...props} value={value} onChange={(event) => onChange(event.currentTarget.value as Clock)}>
          {(Object.keys(clockKeys) as Clock[]).map((clock) => (
            <option key={clock} value={clock}>
              {t(clockKeys[clock])}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function hasSeveralEnds({ tracks }: Rule): boolean {
  return tracks.length > 1 || tracks.some(({ after }) => after.length > 0)
}

const clockKeys = {
  outgoing: 'statedOutgoing',
  incoming: 'statedIncoming',
  recovery: 'statedRecovery',
  credit: 'statedCredit',
} as const satisfies Record<Clock, string>
