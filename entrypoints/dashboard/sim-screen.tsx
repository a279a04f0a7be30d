import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { writeRoute } from '@/components/dashboard/route'
import { SimDetail } from '@/components/dashboard/sim-detail'
import { useReadOnly } from '@/components/read-only-context'
import { RuleChangeNotice } from '@/components/rule/rule-change-notice'
import { useWords } from '@/components/words-context'
import { now } from '@/utils/now'
import { copyText } from '@/utils/page/copy-text'
import { useCarrier } from '@/utils/page/use-carrier'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { settleAttempt } from '@/utils/storage/attempts'
import { deleteEvent } from '@/utils/storage/events'
import type { Settings } from '@/utils/storage/settings'
import { archiveSim, deleteSim, editSim, unarchiveSim } from '@/utils/storage/sims'
import { encodeCalendar } from '@/utils/transfer/ics'
import { calendarEntries } from './calendar-entries'
import { EditPanel } from './edit-panel'
import { ReminderSection } from './reminder-section'
import { ruleChangeOf } from './rule-change-of'
import { RuleSection } from './rule-section'
import { saveFile } from './save-file'
import { type SimForm, SimPanel } from './sim-panel'
import { usePlan } from './use-plan'

interface Props {
  /** Null to add a SIM. */
  line: Line | null
  /** Whether the form for what was done is open from the start. */
  isDoing?: boolean
  settings: Settings
  steps: Steps
}

export function SimScreen({ line, isDoing = false, settings, steps }: Props) {
  const words = useWords()
  const { t } = words
  const [form, setForm] = useState<SimForm | { name: 'sim' } | null>(isDoing ? { name: 'done' } : null)
  const carrier = useCarrier(line?.sim.carrierId ?? null)
  const plan = usePlan(line)
  const isReadOnly = useReadOnly()
  const close = () => {
    setForm(null)
    // The way back leads to the page, not to the form once more.
    if (isDoing && line) history.replaceState(null, '', writeRoute('sims', line.sim.id))
  }
  const goToList = () => location.assign(writeRoute('sims'))

  if (!line || !plan) {
    const open = (id: string) => location.assign(writeRoute('sims', id))
    return <EditPanel line={null} steps={steps} onClose={goToList} onAdded={open} />
  }
  if (form?.name === 'sim') return <EditPanel line={line} steps={steps} onClose={close} />

  const { sim } = line
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

  const change = isReadOnly ? null : ruleChangeOf(line, carrier)
  const ruleNotice = change && (
    <RuleChangeNotice
      name={sim.name}
      change={change}
      onTake={() =>
        void steps.run(t('ruleSaved', { name: sim.name }), () => editSim(sim.id, { rule: change.rule }))
      }
    />
  )
  return (
    <>
      {/* Before the date that it puts in question. */}
      {change?.movesDates && ruleNotice}
      <SimDetail
        view={line}
        carrier={carrier}
        plan={plan}
        minutes={line.attempt ? Math.floor((now() - line.attempt.startedAt) / 60_000) : 0}
        onDone={() => setForm({ name: 'done' })}
        onEdit={() => setForm({ name: 'sim' })}
        onEditEvent={(event) => setForm({ name: 'event', event })}
        onDeleteEvent={(event) => void steps.run(t('deletedEvent'), () => deleteEvent(event.id))}
        onPay={() => setForm({ name: 'pay' })}
        onSettle={settle}
        onOpenPage={(url) => void browser.tabs.create({ url })}
        onCopy={(text) => void copyText(text, steps, t)}
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
        {change && !change.movesDates && ruleNotice}
        <RuleSection line={line} carrier={carrier} steps={steps} />
      </SimDetail>
    </>
  )
}
