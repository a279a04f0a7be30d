import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { DashNav, navKeys } from '@/components/dashboard/dash-nav'
import { EmptyDashboard } from '@/components/dashboard/empty-dashboard'
import { writeRoute } from '@/components/dashboard/route'
import { ReadOnlyContext } from '@/components/read-only-context'
import { StorageNotice } from '@/components/storage-notice'
import { Toast } from '@/components/toast'
import { useWords } from '@/components/words-context'
import { useKeptFocus } from '@/utils/page/use-kept-focus'
import { useRecordsHealth } from '@/utils/page/use-records-health'
import { useSims } from '@/utils/page/use-sims'
import { type StepNews, type Steps, useSteps } from '@/utils/page/use-steps'
import type { Settings } from '@/utils/storage/settings'
import { DataScreen } from './data-screen'
import { OverviewScreen } from './overview-screen'
import { SettingsScreen } from './settings-screen'
import { SimScreen } from './sim-screen'
import { SimsScreen } from './sims-screen'
import { SitesScreen } from './sites-screen'
import { TopUpsScreen } from './topups-screen'
import { useRoute } from './use-route'

export function DashboardApp({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const { page, simId, isDoing, eventId, only } = useRoute()
  const { lines, error } = useSims()
  const archived = useSims(true).lines
  const health = useRecordsHealth(lines)
  const steps = useSteps()
  const main = useFocusOnChange(`${page} ${simId}`)
  useKeptFocus(main)
  useFadingNews(steps, `${page} ${simId}`)
  const line = [...(lines ?? []), ...(archived ?? [])].find(({ sim }) => sim.id === simId)
  const title = line?.sim.name ?? t(navKeys[page])
  useEffect(() => {
    document.title = `${title} · SIM Keeper`
  }, [title])
  if (lines === null || archived === null) return null
  const openSim = (id: string) => location.assign(writeRoute('sims', id))
  const goToData = page === 'data' ? undefined : () => location.assign(writeRoute('data'))
  const trouble = error?.code ?? health

  // What is lost or cannot be opened is brought back on the data page before anything is added to it.
  const isGone = trouble === 'broken' || trouble === 'lost'
  const isReadOnly = trouble === 'newer-schema' || (isGone && page !== 'data')

  return (
    <ReadOnlyContext.Provider value={isReadOnly}>
      <div class="dash">
        <DashNav
          page={page}
          unsettled={lines.filter(({ attempt }) => attempt).length}
          backedUpAt={settings.backedUpAt}
        />
        <main ref={main} tabIndex={-1}>
          {trouble && !(page === 'data' && trouble === 'lost') && (
            <StorageNotice code={trouble} onOpenData={goToData} />
          )}
          {steps.failure && <StorageNotice code={steps.failure.code} onOpenData={goToData} />}
          {page === 'overview' &&
            (lines.length === 0 ? (
              !trouble && <EmptyDashboard onAdd={() => openSim('new')} />
            ) : (
              <OverviewScreen lines={lines} settings={settings} steps={steps} />
            ))}
          {page === 'sims' &&
            (line || (simId === 'new' && !isReadOnly) ? (
              <SimScreen
                key={simId}
                line={line ?? null}
                isDoing={isDoing}
                settings={settings}
                steps={steps}
              />
            ) : (
              <SimsScreen lines={lines} archived={archived} only={only} steps={steps} />
            ))}
          {page === 'topups' && (
            <TopUpsScreen lines={[...lines, ...archived]} chosenId={eventId} steps={steps} />
          )}
          {page === 'sites' && <SitesScreen lines={lines} steps={steps} />}
          {page === 'data' && (
            <DataScreen lines={lines} archived={archived} settings={settings} steps={steps} />
          )}
          {page === 'settings' && <SettingsScreen settings={settings} />}
        </main>
        <Toast
          text={steps.news?.text ?? null}
          onUndo={steps.news?.undo ? () => void steps.undo(t('undone')) : undefined}
          onClose={steps.dismiss}
        />
      </div>
    </ReadOnlyContext.Provider>
  )
}

/** News of a step that led to another page is still told there; it goes when that page is left. */
function useFadingNews(steps: Steps, place: string): void {
  const seen = useRef<StepNews | null>(null)
  useEffect(() => {
    if (steps.news !== null && seen.current === steps.news) steps.dismiss()
    seen.current = steps.news
  }, [place])
}

/** A card that was pressed is gone with its page, and the focus with it: it goes on at the beginning of the next one. */
function useFocusOnChange(place: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [place])
  return main
}
