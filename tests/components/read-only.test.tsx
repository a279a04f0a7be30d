import type { ComponentChildren } from 'preact'
import { describe, expect, it } from 'vitest'
import { RecordsView } from '@/components/dashboard/records-view'
import { ReminderCard } from '@/components/dashboard/reminder-card'
import { SimDetail } from '@/components/dashboard/sim-detail'
import { SimList } from '@/components/dashboard/sim-list'
import { SitesView } from '@/components/dashboard/sites-view'
import { TopUpsView } from '@/components/dashboard/topups-view'
import { LineDetails } from '@/components/lifeline/line-details'
import { ReadOnlyContext } from '@/components/read-only-context'
import { show, words } from '@/tests/components/dashboard/show'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { lifeline } from '@/utils/lifeline/lifeline'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Sim } from '@/utils/sim/sim'
import type { TopUp } from '@/utils/sim/sim-event'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const sim: Sim = { ...sampleSim(), ...marks, id: 'sim', archivedAt: null }
const today = Temporal.PlainDate.from('2026-06-01')
const paid: TopUp = { ...(paidOn('2026-05-03') as TopUp), ...marks, id: 'paid', simId: 'sim' }
const open: TopUp = { ...paid, id: 'open', status: 'attempted' }
const events = [paid, open]
const life = lifeline(sim, events, sim.rule, today)
const view = { sim, events, life, attempt: open }
const plan = planKeepAlive(sim, events, sim.rule, today, { until: today.add({ years: 1 }) })
const nothing = () => undefined
const { t } = words

/** Names of all buttons and submitting controls. */
function buttonsIn(children: ComponentChildren, isReadOnly = true): string[] {
  const root = show(<ReadOnlyContext.Provider value={isReadOnly}>{children}</ReadOnlyContext.Provider>)
  return [...root.querySelectorAll('button, input[type=file]')].map((each) => each.textContent ?? '')
}

const line = (
  <LineDetails
    sim={sim}
    life={life}
    carrier={null}
    isPaying={false}
    onDone={nothing}
    onPay={nothing}
    onEdit={nothing}
    onOpenPage={nothing}
    onCopy={nothing}
    onOpenDashboard={nothing}
    onArchive={nothing}
    onDelete={nothing}
  />
)

const detail = (
  <SimDetail
    view={view}
    carrier={null}
    plan={plan}
    minutes={1}
    onDone={nothing}
    onPay={nothing}
    onEdit={nothing}
    onEditEvent={nothing}
    onDeleteEvent={nothing}
    onSettle={nothing}
    onOpenPage={nothing}
    onCopy={nothing}
    onRead={nothing}
    onCalendar={nothing}
    onArchive={nothing}
    onUnarchive={nothing}
    onDelete={nothing}
  >
    <ReminderCard
      leadDays={null}
      general={[7]}
      isOnBadge
      answer={{ acknowledged: false, snoozedUntil: null, daysLeft: 9 }}
      onLeadDays={nothing}
      onBadge={nothing}
      onLater={nothing}
      onDone={nothing}
      onAgain={nothing}
    />
  </SimDetail>
)

const topUps = (
  <TopUpsView
    sims={[{ sim, today, findings: [{ code: 'open', event: open }], topUps: events }]}
    receipts={new Map([['paid', [{ id: 'r', name: 'a.txt', type: 'text/plain', size: 1, createdAt: 0 }]]])}
    chosenId="paid"
    at={0}
    load={async () => new Blob(['x'])}
    onExport={nothing}
    onExportAll={nothing}
    onDelete={nothing}
    onSettle={nothing}
    onSave={nothing}
    onFile={nothing}
    onText={nothing}
    onDeleteEvent={nothing}
    onSeveral={nothing}
  />
)

const list = (
  <SimList
    sims={[view]}
    archived={[view]}
    matches={() => true}
    onOpen={nothing}
    onAdd={nothing}
    onUnarchive={nothing}
  />
)

const records = (
  <RecordsView
    backedUpAt={null}
    safetyCopies={[{ id: 'copy', at: 0, sims: 1 }]}
    shadow={null}
    onExport={nothing}
    onLook={async () => ({ ok: false, code: 'too-large', path: '', wayOut: 'choose-another-file' })}
    onCalendar={nothing}
    onTable={nothing}
    onRestoreCopy={nothing}
    onRestoreShadow={nothing}
    onDropShadow={nothing}
  />
)

const sites = (
  <SitesView
    sites={{
      recognised: [{ pattern: 'https://a.example/*', host: 'a.example' }],
      offered: [],
      allowed: [{ host: 'b.example', simId: 'sim', simName: 'Tokyo' }],
      recipes: [{ id: 'c', host: 'c.example', lastWorkedAt: null }],
    }}
    onRecognise={nothing}
    onForget={nothing}
    onDisallow={nothing}
    onDeleteRecipe={nothing}
  />
)

describe('while the records can only be read', () => {
  it.each([
    ['a line of the popup', line, [t('copy'), t('history')]],
    ['the page of a SIM', detail, [t('copy'), t('toCalendar')]],
    ['the top-ups', topUps, [t('exportProofs', { count: 1 }), t('receiptExport')]],
    ['the list', list, ['Tokyo', 'Tokyo']],
    ['the data', records, [t('exportDo'), t('tableDo'), t('calendarDo')]],
    ['the sites', sites, [t('remove')]],
  ] as const)('%s offers only what changes none', (_name, children, left) => {
    expect(buttonsIn(children)).toEqual(left)
    expect(buttonsIn(children, false).length).toBeGreaterThan(left.length)
  })
})
