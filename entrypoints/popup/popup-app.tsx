import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { BackIcon } from '@/components/icons'
import { ReadOnlyContext } from '@/components/read-only-context'
import { StorageNotice } from '@/components/storage-notice'
import { Toast } from '@/components/toast'
import { useWords } from '@/components/words-context'
import { useRecordsHealth } from '@/utils/page/use-records-health'
import { useSims } from '@/utils/page/use-sims'
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
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  // What had the focus is gone with the last screen; its heading tells a screen reader where one is. At once: a Tab
  // pressed meanwhile would be taken back.
  useLayoutEffect(() => {
    if (!isFirst.current) heading.current?.focus()
    isFirst.current = false
  }, [screen])
  if (lines === null) return null

  const line = 'simId' in screen ? lines.find(({ sim }) => sim.id === screen.simId) : undefined
  const trouble = error?.code ?? health
  const isList = screen.name === 'list' || ('simId' in screen && !line)
  const formKey = isList ? undefined : formKeys[screen.name]
  const goTo = (next: Screen) => {
    // News belong to the list they happened in; over a form they would only be in the way.
    if (next.name !== 'list' && next.name !== 'line' && next.name !== 'proof') steps.dismiss()
    setScreen(next)
  }
  const back = () =>
    goTo(line && screen.name !== 'line' ? { name: 'line', simId: line.sim.id } : { name: 'list' })

  return (
    <ReadOnlyContext.Provider value={trouble === 'newer-schema'}>
      <main
        onKeyDown={(event) => {
          // The Escape that drops what an input method was composing is not meant for the form.
          if (event.key !== 'Escape' || event.isComposing || isList) return
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
          <div class="grow">
            <h1 ref={heading} tabIndex={-1}>
              {isList ? 'SIM Keeper' : (line?.sim.name ?? t('addSim'))}
            </h1>
            {formKey && <small>{t(formKey)}</small>}
          </div>
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
        <Toast
          text={steps.news?.text ?? null}
          onUndo={steps.news?.undo ? () => void steps.undo(t('undone')) : undefined}
          onClose={steps.dismiss}
        />
      </main>
    </ReadOnlyContext.Provider>
  )
}

/** What a form over a SIM is for. */
const formKeys: Partial<Record<Screen['name'], Key>> = {
  edit: 'editSim',
  done: 'done',
  pay: 'payElsewhere',
  read: 'readingAdd',
}
type Key = 'editSim' | 'done' | 'payElsewhere' | 'readingAdd'

function openDashboard(section: string) {
  return () => {
    void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${section}` })
    window.close()
  }
}
