import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import type { Channel } from '@/utils/sim/sim-event'
import { channelKeys } from './channel-keys'

interface Props {
  value: Channel
  /** Ways the carrier is known to take, shown first. */
  known?: readonly Channel[]
  onChange: (channel: Channel) => void
}

/** How it is paid. */
export function ChannelSelect({ value, known = [], onChange }: Props) {
  const { t } = useWords()
  const all = Object.keys(channelKeys) as Channel[]
  const sorted = [...new Set([...known, ...all])]
  return (
    <Field label={t('payBy')}>
      {(props) => (
        <select {...props} value={value} onChange={(event) => onChange(event.currentTarget.value as Channel)}>
          {sorted.map((channel) => (
            <option key={channel} value={channel}>
              {t(channelKeys[channel])}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
