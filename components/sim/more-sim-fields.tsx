import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import { checkEid, checkIccid, readActivationCode } from '@/utils/sim/card-codes'
import type { SimValues } from './sim-values'

interface Props {
  values: SimValues
  onChange: (patch: Partial<SimValues>) => void
}

/** What can wait: tags, notes, colour. Card codes open an eSIM, so they stay closed even then. */
export function MoreSimFields({ values, onChange }: Props) {
  const { t } = useWords()
  const text = (key: 'tags' | 'iccid' | 'eid' | 'lpa', label: string, hint?: string, warning?: string) => (
    <Field label={label} hint={hint} warning={warning}>
      {(props) => (
        <input
          {...props}
          autocomplete="off"
          value={values[key]}
          onInput={(event) => onChange({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  return (
    <details>
      <summary>{t('more')}</summary>
      <div class="stack">
        {text('tags', t('tags'), t('tagsHint'))}
        <Field label={t('notes')}>
          {(props) => (
            <textarea
              {...props}
              value={values.notes}
              onInput={(event) => onChange({ notes: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('color')}>
          {(props) => (
            <input
              {...props}
              type="color"
              value={values.color || '#0a6b62'}
              onInput={(event) => onChange({ color: event.currentTarget.value })}
            />
          )}
        </Field>
        <details>
          <summary>{t('secretsTitle')}</summary>
          <div class="stack">
            {text(
              'iccid',
              'ICCID',
              undefined,
              values.iccid && checkIccid(values.iccid) ? t('oddIccid') : undefined,
            )}
            {text('eid', 'EID', undefined, values.eid && checkEid(values.eid) ? t('oddEid') : undefined)}
            {text(
              'lpa',
              t('activationCode'),
              undefined,
              values.lpa && !readActivationCode(values.lpa) ? t('oddLpa') : undefined,
            )}
          </div>
        </details>
      </div>
    </details>
  )
}
