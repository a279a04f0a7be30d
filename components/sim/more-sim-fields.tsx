import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import { checkEid, checkIccid, readActivationCode } from '@/utils/sim/card-codes'
import type { ChosenLine, SimValues } from './sim-values'

interface Props {
  values: SimValues
  line: ChosenLine
  /** A line whose carrier is not listed: its carrier's name, currency and zone are the user's to say. */
  isOwn: boolean
  onChange: (patch: Partial<SimValues>) => void
  onLine: (line: ChosenLine) => void
}

/** What can wait: notes, tags, colour, card codes. Closed until asked for. */
export function MoreSimFields({ values, line, isOwn, onChange, onLine }: Props) {
  const { t } = useWords()
  const setRule = (patch: Partial<ChosenLine['rule']>) =>
    onLine({ ...line, rule: { ...line.rule, ...patch } })
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
    <>
      {isOwn && (
        <>
          <Field label={t('carrierName')}>
            {(props) => (
              <input
                {...props}
                value={line.name}
                onInput={(event) => onLine({ ...line, name: event.currentTarget.value })}
              />
            )}
          </Field>
          <div class="row pair">
            <Field label={t('currency')}>
              {(props) => (
                <select
                  {...props}
                  value={line.rule.currency}
                  onChange={(event) => setRule({ currency: event.currentTarget.value })}
                >
                  {Intl.supportedValuesOf('currency').map((code) => (
                    <option key={code}>{code}</option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={t('zone')}>
              {(props) => (
                <select
                  {...props}
                  value={line.rule.zone}
                  onChange={(event) => setRule({ zone: event.currentTarget.value })}
                >
                  {[...new Set([line.rule.zone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
                    <option key={zone}>{zone}</option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        </>
      )}
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
          {text(
            'iccid',
            'ICCID',
            t('secretHint'),
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
    </>
  )
}
