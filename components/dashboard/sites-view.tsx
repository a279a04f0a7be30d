import { useReadOnly } from '@/components/read-only-context'
import { useWords } from '@/components/words-context'

export interface SitesData {
  /** Sites the browser lets us look at, so that their recharge page is recognised. */
  recognised: readonly { pattern: string; host: string }[]
  /** Recharge sites of the stored SIMs' carriers that are not recognised yet. */
  offered: readonly { pattern: string; host: string; carrier: string }[]
  /** The user's yes to filling a SIM's number on a host that is not its carrier's. */
  allowed: readonly { host: string; simId: string; simName: string }[]
  recipes: readonly { id: string; host: string; lastWorkedAt: string | null }[]
}

interface Props {
  sites: SitesData
  onRecognise: (pattern: string) => void
  onForget: (pattern: string) => void
  onDisallow: (host: string, simId: string) => void
  onDeleteRecipe: (id: string) => void
}

/** Which sites may be looked at or filled, and the way to take each yes back. */
export function SitesView({ sites, onRecognise, onForget, onDisallow, onDeleteRecipe }: Props) {
  const { t, moment } = useWords()
  const isReadOnly = useReadOnly()
  const { recognised, offered, allowed, recipes } = sites
  const remove = (what: string, onClick: () => void) => (
    <button type="button" aria-label={t('removeNamed', { what })} onClick={onClick}>
      {t('remove')}
    </button>
  )
  // What the browser keeps can be taken back at any time; what is in the records only while they can be changed.
  const removeRecord = (what: string, onClick: () => void) => !isReadOnly && remove(what, onClick)
  return (
    <>
      <h2>{t('navSites')}</h2>
      <p class="lead">{t('sitesLead')}</p>
      <section class="card stack">
        <h3>{t('sitesRecognised')}</h3>
        <p class="dim">{t('sitesRecognisedHint')}</p>
        {recognised.length === 0 && <p>{t('sitesNoneRecognised')}</p>}
        <ul class="lines">
          {recognised.map(({ pattern, host }) => (
            <li key={pattern} class="row apart">
              <strong>{host}</strong>
              {remove(host, () => onForget(pattern))}
            </li>
          ))}
          {offered.map(({ pattern, host, carrier }) => (
            <li key={pattern} class="row apart">
              <span>
                {host} <small>{carrier}</small>
              </span>
              <button
                type="button"
                aria-label={t('recogniseNamed', { host })}
                onClick={() => onRecognise(pattern)}
              >
                {t('recognise')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="card stack">
        <h3>{t('sitesAllowed')}</h3>
        <p class="dim">{t('sitesAllowedHint')}</p>
        {allowed.length === 0 && <p>{t('sitesNoneAllowed')}</p>}
        <ul class="lines">
          {allowed.map(({ host, simId, simName }) => (
            <li key={host + simId} class="row apart">
              <span>
                <strong>{host}</strong> <small>{simName}</small>
              </span>
              {removeRecord(host, () => onDisallow(host, simId))}
            </li>
          ))}
        </ul>
      </section>
      {recipes.length > 0 && (
        <section class="card stack">
          <h3>{t('sitesTaught')}</h3>
          <ul class="lines">
            {recipes.map(({ id, host, lastWorkedAt }) => (
              <li key={id} class="row apart">
                <span>
                  <strong>{host}</strong>{' '}
                  <small>
                    {lastWorkedAt
                      ? t('recipeWorked', {
                          when: moment(Temporal.Instant.from(lastWorkedAt).epochMilliseconds),
                        })
                      : t('recipeNeverWorked')}
                  </small>
                </span>
                {removeRecord(host, () => onDeleteRecipe(id))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
