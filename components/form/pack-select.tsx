import { useWords } from '@/components/words-context'
import type { Rule } from '@/utils/sim/rule'
import { Field } from './field'

interface Props {
  packs: Rule['packs']
  value: string
  onChange: (pack: string) => void
}

/** Which plan or pack it was; nothing to choose where the rule names none. */
export function PackSelect({ packs, value, onChange }: Props) {
  const { t } = useWords()
  const entries = Object.entries(packs)
  if (entries.length === 0) return null
  return (
    <Field label={t('pack')}>
      {(props) => (
        <select {...props} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t('packOther')}</option>
          {entries.map(([key, pack]) => (
            <option key={key} value={key}>
              {pack.name ?? key}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
