import { useState } from 'preact/hooks'
import { ChoiceField } from '@/components/form/choice-field'
import { Field } from '@/components/form/field'
import { TimeField } from '@/components/form/time-field'
import { useWords } from '@/components/words-context'
import { languageNames, languages } from '@/utils/i18n/language'

export interface SettingsValues {
  language: 'auto' | keyof typeof languageNames
  theme: 'system' | 'light' | 'dark'
  badge: 'days' | 'off'
  badgeColors: 'usual' | 'safe'
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
        <ChoiceField
          label={t('settingLanguage')}
          value={values.language}
          choices={[
            ['auto', t('settingLanguageAuto')],
            ...languages.map((language) => [language, languageNames[language]] as const),
          ]}
          onChange={(language) => onChange({ language })}
        />
        <ChoiceField
          label={t('settingTheme')}
          value={values.theme}
          choices={[
            ['system', t('themeSystem')],
            ['light', t('themeLight')],
            ['dark', t('themeDark')],
          ]}
          onChange={(theme) => onChange({ theme })}
        />
      </section>
      <section class="card stack">
        <h3>{t('settingIcon')}</h3>
        <ChoiceField
          label={t('settingBadge')}
          hint={t('settingBadgeHint')}
          value={values.badge}
          choices={[
            ['days', t('badgeDays')],
            ['off', t('badgeOff')],
          ]}
          onChange={(badge) => onChange({ badge })}
        />
        <ChoiceField
          label={t('settingBadgeColors')}
          value={values.badgeColors}
          choices={[
            ['usual', t('badgeColorsUsual')],
            ['safe', t('badgeColorsSafe')],
          ]}
          onChange={(badgeColors) => onChange({ badgeColors })}
        />
      </section>
      <section class="card stack">
        <h3>{t('settingReminders')}</h3>
        <Field
          label={t('settingLeadDays')}
          hint={t(read?.length === 0 ? 'settingLeadDaysNone' : 'settingLeadDaysHint')}
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
            onChange={({ currentTarget: box }) => {
              const notify = box.checked
              // It shows what is kept: the browser may yet say no.
              box.checked = values.notify
              onChange({ notify })
            }}
          />
          {t('settingNotify')}
        </label>
        <p class="hint">{t('settingNotifyHint')}</p>
        <div class="row pair">
          <TimeField
            label={t('settingQuietFrom')}
            value={values.quietFrom}
            onChange={(quietFrom) => onChange({ quietFrom })}
          />
          <TimeField
            label={t('settingQuietUntil')}
            value={values.quietUntil}
            onChange={(quietUntil) => onChange({ quietUntil })}
          />
        </div>
        <p class="hint">{t('settingQuietHint')}</p>
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
