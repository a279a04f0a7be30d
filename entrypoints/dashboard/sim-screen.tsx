import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { writeRoute } from '@/components/dashboard/route'
import { SimDetail } from '@/components/dashboard/sim-detail'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import { now } from '@/utils/now'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { settleAttempt } from '@/utils/storage/attempts'
import { deleteEvent } from '@/utils/storage/events'
import type { Settings } from '@/utils/storage/settings'
import { archiveSim, deleteSim, unarchiveSim } from '@/utils/storage/sims'
import { encodeCalendar } from '@/utils/transfer/ics'
import { calendarEntries } from './calendar-entries'
import { EditPanel } from './edit-panel'
import { ReminderSection } from './reminder-section'
import { RuleSection } from './rule-section'
import { saveFile } from './save-file'
import { type SimForm, SimPanel } from './sim-panel'

interface Props {
  /** Null to add a SIM. */
  line: Line | null
  settings: Settings
  steps: Steps
}

export function SimScreen({ line, settings, steps }: Props) {
  const words = useWords()
  const { t } = words
  const [form, setForm] = useState<SimForm | { name: 'sim' } | null>(null)
  const carrier = useCarrier(line?.sim.carrierId ?? null)
  const close = () => setForm(null)
  const goToList = () => location.assign(writeRoute('sims'))

  if (!line) {
    const open = (id: string) => location.assign(writeRoute('sims', id))
    return <EditPanel line={null} steps={steps} onClose={goToList} onAdded={open} />
  }
  if (form?.name === 'sim') return <EditPanel line={line} steps={steps} onClose={close} />

  const { sim, events, today } = line
  const settle = async (status: 'paid' | 'failed') => {
    const id = line.attempt?.id
    if (id === undefined) return
    const text = t(status === 'paid' ? 'settledPaid' : 'settledFailed', { name: sim.name })
    const isDone = await steps.run(text, () => settleAttempt(id, { status }))
    // Where its proof is kept.
    if (isDone && status === 'paid') location.assign(writeRoute('topups', id))
  }
  if (form) {
    return (
      <SimPanel form={form} line={line} carrier={carrier} steps={steps} onSettle={settle} onClose={close} />
    )
  }

  return (
    <SimDetail
      view={line}
      carrier={carrier}
      // Over three years what happens to be left today weighs little in the cost of one.
      plan={planKeepAlive(sim, events, sim.rule, today, { until: today.add({ years: 5 }) })}
      minutes={line.attempt ? Math.floor((now() - line.attempt.startedAt) / 60_000) : 0}
      onDone={() => setForm({ name: 'done' })}
      onEdit={() => setForm({ name: 'sim' })}
      onEditEvent={(event) => setForm({ name: 'event', event })}
      onDeleteEvent={(event) => void steps.run(t('deletedEvent'), () => deleteEvent(event.id))}
      onPay={() => setForm({ name: 'pay' })}
      onSettle={settle}
      onOpenPage={(url) => void browser.tabs.create({ url })}
      onCopy={(text) => {
        void navigator.clipboard.writeText(text)
        void steps.run(t('copied'), async () => undefined)
      }}
      onRead={() => setForm({ name: 'text' })}
      onCalendar={() => {
        const entries = calendarEntries([line], words, settings.leadDays)
        saveFile(encodeCalendar(entries, now()), 'text/calendar', 'sim-keeper.ics')
      }}
      onUnarchive={() => void steps.run(t('unarchived', { name: sim.name }), () => unarchiveSim(sim.id))}
      onArchive={() => void steps.run(t('archivedSim', { name: sim.name }), () => archiveSim(sim.id))}
      onDelete={async () => {
        if (await steps.run(t('deletedSim', { name: sim.name }), () => deleteSim(sim.id))) goToList()
      }}
    >
      <ReminderSection key={sim.updatedAt} line={line} settings={settings} steps={steps} />
      <RuleSection line={line} carrier={carrier} steps={steps} />
    </SimDetail>
  )
}

function useCarrier(id: string | null): Carrier | null {
  const [carrier, setCarrier] = useState<Carrier | null>(null)
  useEffect(() => {
    if (id) void loadCarrier(id).then(setCarrier)
  }, [id])
  return carrier
}
