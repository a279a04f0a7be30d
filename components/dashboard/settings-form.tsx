import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import { languageNames, languages } from '@/utils/i18n/language'

export interface SettingsValues {
  language: 'auto' | keyof typeof languageNames
  theme: 'system' | 'light' | 'dark'
  leadDays: number[]
  notify: boolean
  quietFrom: string
  quietUntil: string
}

interface Props {
  values: SettingsValues
  /** The key that fills the page, as the browser names it; empty when none is set. */
  shortcut: string
  onChange: (patch: Partial<SettingsValues>) => void
}

/** Every choice is kept at once; there is nothing to save. */
export function SettingsForm({ values, shortcut, onChange }: Props) {
  const { t } = useWords()
  const [leads, setLeads] = useState(values.leadDays.join(', '))
  const read = readLeadDays(leads)
  return (
    <form class="stack settings" onSubmit={(event) => event.preventDefault()}>
      <h2>{t('navSettings')}</h2>
      <section class="card stack">
        <Field label={t('settingLanguage')}>
          {(props) => (
            <select
              {...props}
              value={values.language}
              onChange={(event) =>
                onChange({ language: event.currentTarget.value as SettingsValues['language'] })
              }
            >
              <option value="auto">{t('settingLanguageAuto')}</option>
              {languages.map((language) => (
                <option key={language} value={language}>
                  {languageNames[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('settingTheme')}>
          {(props) => (
            <select
              {...props}
              value={values.theme}
              onChange={(event) => onChange({ theme: event.currentTarget.value as SettingsValues['theme'] })}
            >
              <option value="system">{t('themeSystem')}</option>
              <option value="light">{t('themeLight')}</option>
              <option value="dark">{t('themeDark')}</option>
            </select>
          )}
        </Field>
      </section>
      <section class="card stack">
        <h3>{t('settingReminders')}</h3>
        <Field
          label={t('settingLeadDays')}
          hint={t('settingLeadDaysHint')}
          error={read === null ? t('settingLeadDaysError') : undefined}
        >
          {(props) => (
            <input
              {...props}
              autocomplete="off"
              value={leads}
              onInput={(event) => {
                setLeads(event.currentTarget.value)
                const days = readLeadDays(event.currentTarget.value)
                if (days) onChange({ leadDays: days })
              }}
            />
          )}
        </Field>
        <label class="row">
          <input
            type="checkbox"
            checked={values.notify}
            onChange={(event) => onChange({ notify: event.currentTarget.checked })}
          />
          {t('settingNotify')}
        </label>
        <p class="hint">{t('settingNotifyHint')}</p>
        <div class="row pair">
          <Field label={t('settingQuietFrom')}>
            {(props) => (
              <input
                {...props}
                type="time"
                value={values.quietFrom}
                onChange={(event) => onChange({ quietFrom: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t('settingQuietUntil')}>
            {(props) => (
              <input
                {...props}
                type="time"
                value={values.quietUntil}
                onChange={(event) => onChange({ quietUntil: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
      </section>
      <section class="card stack">
        <h3>{t('settingShortcut')}</h3>
        <p>{shortcut ? t('shortcutIs', { keys: shortcut }) : t('shortcutNone')}</p>
        <p class="hint">{t('shortcutHint')}</p>
      </section>
    </form>
  )
}

/** Whole days, largest first, each once; null when something else was typed. */
export function readLeadDays(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter((part) => part !== '')
  if (!parts.every((part) => /^\d{1,4}$/.test(part) && Number(part) <= 3650) || parts.length > 50) return null
  return [...new Set(parts.map(Number))].sort((a, b) => b - a)
}
