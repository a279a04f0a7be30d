import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import type { CountryUsage } from '@/utils/sim/country-usage'
import type { ChosenLine } from './sim-values'

interface Props {
  line: ChosenLine
  /** What is taken as long as nothing else is said: by the number's country. */
  usual: CountryUsage
  error: string | undefined
  onLine: (line: ChosenLine) => void
}

/** A line whose carrier is not listed: its carrier's name, currency and zone are the user's to say. */
export function OwnLineFields({ line, usual, error, onLine }: Props) {
  const { t, locale } = useWords()
  const { rule } = line
  const zone = rule.zone || usual.zone
  const setRule = (patch: Partial<typeof rule>) => onLine({ ...line, rule: { ...rule, ...patch } })
  const currencyName = new Intl.DisplayNames(locale, { type: 'currency' })
  return (
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
        <Field label={t('currency')} error={error}>
          {(props) => (
            <select
              {...props}
              value={rule.currency || usual.currency}
              onChange={(event) => setRule({ currency: event.currentTarget.value })}
            >
              <option value="" disabled>
                {t('currencyChoose')}
              </option>
              {Intl.supportedValuesOf('currency').map((code) => (
                <option key={code} value={code}>
                  {code} · {currencyName.of(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('zone')} hint={t('zoneHint')}>
          {(props) => (
            <select
              {...props}
              value={zone}
              onChange={(event) => setRule({ zone: event.currentTarget.value })}
            >
              {[...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  )
}
