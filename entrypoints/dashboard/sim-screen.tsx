import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Panel } from '@/components/dashboard/panel'
import { writeRoute } from '@/components/dashboard/route'
import { SimDetail } from '@/components/dashboard/sim-detail'
import { ReadingForm } from '@/components/reading/reading-form'
import { SimForm } from '@/components/sim/sim-form'
import type { EventFields } from '@/components/sim/sim-values'
import { DoneForm } from '@/components/top-up/done-form'
import { doneOf } from '@/components/top-up/done-values'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import { now } from '@/utils/now'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import type { SimEvent } from '@/utils/sim/sim-event'
import { todayIn } from '@/utils/sim/today-in'
import { settleAttempt } from '@/utils/storage/attempts'
import { deleteEvent, editEvent, recordEvent } from '@/utils/storage/events'
import type { Settings } from '@/utils/storage/settings'
import { addSim, archiveSim, deleteSim, editSim } from '@/utils/storage/sims'
import { encodeCalendar } from '@/utils/transfer/ics'
import { calendarEntries } from './calendar-entries'
import { patchOf } from './patch-of'
import { PayPanel } from './pay-panel'
import { ReminderSection } from './reminder-section'
import { RuleSection } from './rule-section'
import { saveFile } from './save-file'

interface Props {
  /** Null to add a SIM. */
  line: Line | null
  settings: Settings
  steps: Steps
}

type Form =
  | { name: 'sim' }
  | { name: 'done' }
  | { name: 'pay' }
  | { name: 'text' }
  | { name: 'event'; event: SimEvent }

export function SimScreen({ line, settings, steps }: Props) {
  const words = useWords()
  const { t } = words
  const [form, setForm] = useState<Form | null>(line ? null : { name: 'sim' })
  const carrier = useCarrier(line?.sim.carrierId ?? null)
  const close = () => setForm(null)
  const goToList = () => location.assign(writeRoute('sims'))

  if (!line || form?.name === 'sim') {
    return (
      <Panel title={t(line ? 'editSim' : 'addSim')}>
        <SimForm
          carriers={carrierIndex}
          loadCarrier={loadCarrier}
          sim={line?.sim ?? null}
          zone={Temporal.Now.timeZoneId()}
          todayIn={(zone) => todayIn(zone, now())}
          onCancel={line ? close : goToList}
          onSave={async (sim, events) => {
            const isDone = line
              ? await steps.run(t('savedSim', { name: sim.name }), () => editSim(line.sim.id, sim))
              : await steps.run(t('addedSim', { name: sim.name }), () => addSim(sim, events))
            if (isDone) line ? close() : goToList()
          }}
        />
      </Panel>
    )
  }

  const { sim, events, today } = line
  const record = (event: EventFields) =>
    steps.run(t('recorded', { name: sim.name }), () => recordEvent(sim.id, event))
  const settle = async (status: 'paid' | 'failed') => {
    const id = line.attempt?.id
    if (id === undefined) return
    const text = t(status === 'paid' ? 'settledPaid' : 'settledFailed', { name: sim.name })
    const isDone = await steps.run(text, () => settleAttempt(id, { status }))
    // Where its proof is kept.
    if (isDone && status === 'paid') location.assign(writeRoute('topups', id))
  }
  if (form?.name === 'pay') {
    return <PayPanel line={line} carrier={carrier} steps={steps} onSettle={settle} onClose={close} />
  }
  if (form?.name === 'text') {
    return (
      <Panel title={t('readingAdd')}>
        <ReadingForm sim={sim} today={today} onConfirm={record} onClose={close} />
      </Panel>
    )
  }
  if (form) {
    const edited = form.name === 'event' ? form.event : null
    return (
      <Panel title={edited ? t('editEvent') : t('doneTitle', { name: sim.name })}>
        <DoneForm
          sim={sim}
          events={events}
          today={today}
          {...(edited && { initial: doneOf(edited), replaces: edited.id })}
          onCancel={close}
          onSave={async (event) => {
            const isDone = await steps.run(t('recorded', { name: sim.name }), () =>
              edited ? editEvent(edited.id, patchOf(event)) : recordEvent(sim.id, event),
            )
            if (isDone) close()
          }}
        />
      </Panel>
    )
  }

  return (
    <>
      <SimDetail
        view={line}
        carrier={carrier}
        // Over three years what happens to be left today weighs little in the cost of one.
        plan={planKeepAlive(sim, events, sim.rule, today, { until: today.add({ years: 3 }) })}
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
        onArchive={() => void steps.run(t('archivedSim', { name: sim.name }), () => archiveSim(sim.id))}
        onDelete={async () => {
          if (await steps.run(t('deletedSim', { name: sim.name }), () => deleteSim(sim.id))) goToList()
        }}
      />
      <ReminderSection key={sim.updatedAt} line={line} general={settings.leadDays} steps={steps} />
      <RuleSection line={line} carrier={carrier} steps={steps} />
    </>
  )
}

function useCarrier(id: string | null): Carrier | null {
  const [carrier, setCarrier] = useState<Carrier | null>(null)
  useEffect(() => {
    if (id) void loadCarrier(id).then(setCarrier)
  }, [id])
  return carrier
}
