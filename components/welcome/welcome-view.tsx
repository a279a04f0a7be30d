import { useWords } from '@/components/words-context'
import { type Language, languageNames, languages } from '@/utils/i18n/language'
import { SampleCard } from './sample-card'

interface Props {
  language: 'auto' | Language
  /** The key that fills the page, or empty. */
  shortcut: string
  onLanguage: (language: 'auto' | Language) => void
  onStart: () => void
}

/** First run: what it does in three steps, with a made-up SIM to look at. */
export function WelcomeView({ language, shortcut, onLanguage, onStart }: Props) {
  const { t } = useWords()
  return (
    <main class="welcome">
      <header class="row apart">
        <span class="row brand">
          <span class="mark" aria-hidden="true" />
          <strong>SIM Keeper</strong>
        </span>
        <select
          aria-label={t('settingLanguage')}
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value as Props['language'])}
        >
          <option value="auto">{t('settingLanguageAuto')}</option>
          {languages.map((each) => (
            <option key={each} value={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      </header>
      <section class="hero">
        <div class="stack">
          <h1>{t('emptyTitle')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
          <div class="row">
            <button type="button" class="primary" onClick={onStart}>
              {t('addFirstSim')}
            </button>
          </div>
        </div>
        <SampleCard />
      </section>
      <ol class="steps">
        <li class="card stack">
          <h2>{t('welcomeTell')}</h2>
          <p>{t('welcomeTellText')}</p>
        </li>
        <li class="card stack">
          <h2>{t('welcomeWatch')}</h2>
          <p>{t('welcomeWatchText')}</p>
        </li>
        <li class="card stack">
          <h2>{t('welcomeFill')}</h2>
          <p>{t('welcomeFillText')}</p>
          {shortcut && <p class="hint">{t('shortcutIs', { keys: shortcut })}</p>}
        </li>
      </ol>
      <p class="dim">{t('welcomeLocal')}</p>
    </main>
  )
}
