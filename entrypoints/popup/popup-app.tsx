import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { BackIcon } from '@/components/icons'
import { StorageNotice } from '@/components/storage-notice'
import { Toast } from '@/components/toast'
import { useWords } from '@/components/words-context'
import { useRecordsHealth } from '@/utils/page/use-records-health'
import { type Line, useSims } from '@/utils/page/use-sims'
import { useSteps } from '@/utils/page/use-steps'
import { DoneScreen } from './done-screen'
import { HereSection } from './here-section'
import { LineScreen } from './line-screen'
import { ListScreen } from './list-screen'
import { PayScreen } from './pay-screen'
import { ProofScreen } from './proof-screen'
import { ReadingScreen } from './reading-screen'
import { SimScreen } from './sim-screen'
import { usePageHere } from './use-page-here'

/** Which of the popup's few screens is shown. */
export type Screen =
  | { name: 'list' }
  | { name: 'add' }
  | { name: 'line'; simId: string }
  | { name: 'edit'; simId: string }
  | { name: 'done'; simId: string }
  | { name: 'pay'; simId: string }
  | { name: 'read'; simId: string }
  | { name: 'proof'; simId: string; eventId: string }

export function PopupApp() {
  const { t } = useWords()
  const [screen, setScreen] = useState<Screen>({ name: 'list' })
  const { lines, error } = useSims()
  const health = useRecordsHealth(lines)
  const steps = useSteps()
  const here = usePageHere()
  if (lines === null) return null

  const line = 'simId' in screen ? lines.find(({ sim }) => sim.id === screen.simId) : undefined
  const trouble = error?.code ?? health
  const isList = screen.name === 'list' || ('simId' in screen && !line)
  const goTo = (next: Screen) => {
    // News belong to the list they happened in; over a form they would only be in the way.
    if (next.name !== 'list' && next.name !== 'line' && next.name !== 'proof') steps.dismiss()
    setScreen(next)
  }
  const back = () =>
    goTo(line && screen.name !== 'line' ? { name: 'line', simId: line.sim.id } : { name: 'list' })

  return (
    <main
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isList) return
        event.preventDefault()
        back()
      }}
    >
      <header>
        {isList ? (
          <span class="mark" aria-hidden="true" />
        ) : (
          <button type="button" class="icon" aria-label={t('back')} onClick={back}>
            <BackIcon />
          </button>
        )}
        <h1 class="grow">{isList ? 'SIM Keeper' : titleOf(screen, line, t)}</h1>
      </header>
      {trouble && <StorageNotice code={trouble} onOpenData={openDashboard('data')} />}
      {steps.failure && <StorageNotice code={steps.failure.code} onOpenData={openDashboard('data')} />}
      {isList && <HereSection here={here} lines={lines} steps={steps} onGo={goTo} />}
      {isList && !(trouble && lines.length === 0) && (
        <ListScreen lines={lines} steps={steps} onGo={goTo} onDashboard={openDashboard('overview')} />
      )}
      {screen.name === 'add' && <SimScreen line={null} steps={steps} onGo={goTo} />}
      {screen.name === 'edit' && line && <SimScreen line={line} steps={steps} onGo={goTo} />}
      {screen.name === 'line' && line && <LineScreen line={line} steps={steps} onGo={goTo} />}
      {screen.name === 'done' && line && <DoneScreen line={line} steps={steps} onGo={goTo} />}
      {screen.name === 'read' && line && <ReadingScreen line={line} steps={steps} onGo={goTo} />}
      {screen.name === 'pay' && line && <PayScreen line={line} steps={steps} onGo={goTo} />}
      {screen.name === 'proof' && line && (
        <ProofScreen line={line} eventId={screen.eventId} here={here} steps={steps} onGo={goTo} />
      )}
      {steps.news && (
        <Toast
          text={steps.news.text}
          onUndo={steps.news.undo ? () => void steps.undo(t('undone')) : undefined}
          onClose={steps.dismiss}
        />
      )}
    </main>
  )
}

function titleOf(screen: Screen, line: Line | undefined, t: ReturnType<typeof useWords>['t']): string {
  if (screen.name === 'add') return t('addSim')
  return line?.sim.name ?? ''
}

function openDashboard(section: string) {
  return () => {
    void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${section}` })
    window.close()
  }
}
