import { useWords } from '@/components/words-context'
import { type Page, pages, writeRoute } from './route'

interface Props {
  page: Page
  /** Top-ups begun and not settled. */
  unsettled: number
  /** When a backup was last saved, or null. */
  backedUpAt: number | null
}

/** Where one is, where one can go, and that nothing leaves this machine. */
export function DashNav({ page, unsettled, backedUpAt }: Props) {
  const { t, moment } = useWords()
  return (
    <header class="side">
      <div class="brand">
        <span class="mark" aria-hidden="true" />
        <h1>SIM Keeper</h1>
      </div>
      <nav aria-label={t('navLabel')}>
        {pages.map((each) => (
          <a key={each} href={writeRoute(each)} {...(each === page && { 'aria-current': 'page' as const })}>
            {t(navKeys[each])}
            {each === 'topups' && unsettled > 0 && (
              <small class="open">{t('navUnsettled', { count: unsettled })}</small>
            )}
          </a>
        ))}
      </nav>
      <p class="safe">
        {t('navLocal')} <br />
        {backedUpAt === null ? t('navNoBackup') : t('navBackup', { when: moment(backedUpAt) })}
      </p>
    </header>
  )
}

export const navKeys = {
  overview: 'navOverview',
  sims: 'navSims',
  topups: 'navTopUps',
  sites: 'navSites',
  data: 'navData',
  settings: 'navSettings',
} as const satisfies Record<Page, string>
