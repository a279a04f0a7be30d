import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readRoute } from '@/components/dashboard/route'
import { reminderAlarm, showReminders } from '@/entrypoints/background/show-reminders'
import {
  type FakeExtension,
  killBackground,
  makeFakeExtension,
  settled,
  startBackground,
} from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { acknowledgeReminder, snoozeReminder } from '@/utils/storage/reminders'
import { saveSettings } from '@/utils/storage/settings'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

let extension: FakeExtension
const noon = (day: string) => Date.parse(`${day}T12:00:00+09:00`)

beforeEach(async () => {
  extension = makeFakeExtension()
  killBackground()
  extension.mayNotify = true
  await saveSettings({ notify: true, quietFrom: '00:00', quietUntil: '00:00' })
})

/** What is on the screen, and then is dismissed. */
async function takeShown(): Promise<string[]> {
  const all = fakeBrowser.notifications.getAllCreateOptions()
  for (const id of Object.keys(all)) await fakeBrowser.notifications.clear(id)
  return Object.values(all).map(({ message }) => String(message))
}

async function showOn(day: string): Promise<string[]> {
  setClock(noon(day))
  await showReminders()
  return takeShown()
}

const refuseWritesOf = (table: 'reminderLedger') =>
  vi.spyOn(database[table], 'bulkPut').mockRejectedValue(new Error('disk full'))

/** Its last day is 2 July. */
const addTokyo = async () => {
  setClock(noon('2026-05-03'))
  return (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
}

describe('reminders', () => {
  it('come once for each lead, and every day in the last three', async () => {
    await addTokyo()
    const shown: string[] = []
    for (
      let day = Temporal.PlainDate.from('2026-05-20');
      day.toString() <= '2026-07-02';
      day = day.add({ days: 1 })
    ) {
      for (const again of [1, 2]) {
        if ((await showOn(day.toString())).length > 0) shown.push(`${day}${again === 2 ? ' twice' : ''}`)
      }
    }
    expect(shown).toEqual([
      '2026-06-02',
      '2026-06-18',
      '2026-06-25',
      '2026-06-29',
      '2026-06-30',
      '2026-07-01',
      '2026-07-02',
    ])
  })

  it('that passed while the machine was off come as one line, and not again', async () => {
    await addTokyo()
    expect(await showOn('2026-06-26')).toEqual(['Tokyo: 6 days left (July 2, 2026)'])
    expect(await showOn('2026-06-27')).toEqual([])
  })

  it('of several SIMs are one notification, the most urgent first', async () => {
    await addTokyo()
    await addSim(sampleSim({ name: 'Osaka' }), [paidOn('2026-05-01')])
    for (const name of ['A', 'B', 'C', 'D', 'E']) await addSim(sampleSim({ name }), [paidOn('2026-05-04')])
    const [message = ''] = await showOn('2026-06-30')
    expect(message.split('\n')[0]).toBe('Osaka: last day today (June 30, 2026)')
    expect(message.split('\n')).toHaveLength(6)
    expect(message).toMatch(/and 2 more$/)
  })

  it('stop when the SIM was topped up, and begin anew for the new date', async () => {
    const id = await addTokyo()
    expect(await showOn('2026-06-30')).toHaveLength(1)
    await recordEvent(id, paidOn('2026-06-30'))
    expect(await showOn('2026-07-01')).toEqual([])
    expect(await showOn('2026-07-31')).toEqual(['Tokyo: 29 days left (August 29, 2026)'])
  })

  it('use a SIM’s own leads, without a cap', async () => {
    setClock(noon('2026-05-03'))
    await addSim(sampleSim({ leadDays: [59, 20] }), [paidOn('2026-05-03')])
    expect(await showOn('2026-05-04')).toHaveLength(1)
    expect(await showOn('2026-06-02')).toEqual([])
    expect(await showOn('2026-06-12')).toHaveLength(1)
  })

  it('end with "done" and wait with "later"', async () => {
    const id = await addTokyo()
    expect(await showOn('2026-06-30')).toHaveLength(1)
    await snoozeReminder(id, '2026-07-02', noon('2026-07-01') + 1)
    expect(await showOn('2026-07-01')).toEqual([])
    expect((await fakeBrowser.alarms.get(reminderAlarm))?.scheduledTime).toBe(noon('2026-07-01') + 1)
    setClock(noon('2026-07-01') + 1)
    await showReminders()
    expect(await takeShown()).toHaveLength(1)
    await showReminders()
    expect(await takeShown()).toEqual([])
    await acknowledgeReminder(id, '2026-07-02')
    expect(await showOn('2026-07-02')).toEqual([])
    expect(await fakeBrowser.alarms.get(reminderAlarm)).toBeUndefined()
  })

  it('wait for the end of the quiet hours and are not lost', async () => {
    await addTokyo()
    await saveSettings({ quietFrom: '00:00', quietUntil: '23:59' })
    expect(await showOn('2026-06-30')).toEqual([])
    const wakeAt = (await fakeBrowser.alarms.get(reminderAlarm))?.scheduledTime ?? 0
    expect(wakeAt).toBeGreaterThan(noon('2026-06-30'))
    setClock(wakeAt)
    await showReminders()
    expect(await takeShown()).toHaveLength(1)
  })

  it('need the setting and the permission, and are still due when those come', async () => {
    await addTokyo()
    extension.mayNotify = false
    expect(await showOn('2026-06-30')).toEqual([])
    extension.mayNotify = true
    await saveSettings({ notify: false })
    expect(await showOn('2026-06-30')).toEqual([])
    await saveSettings({ notify: true })
    expect(await showOn('2026-06-30')).toHaveLength(1)
  })

  it('are shown again when showing failed', async () => {
    await addTokyo()
    const { create } = fakeBrowser.notifications
    fakeBrowser.notifications.create = (() => Promise.reject(new Error('no icon'))) as never
    setClock(noon('2026-06-30'))
    await expect(showReminders()).rejects.toThrow('no icon')
    fakeBrowser.notifications.create = create
    expect(await showOn('2026-06-30')).toHaveLength(1)
  })

  it('are not shown twice when the background was killed before it wrote that down', async () => {
    await addTokyo()
    const refused = refuseWritesOf('reminderLedger')
    setClock(noon('2026-06-30'))
    await showReminders()
    await fakeBrowser.storage.session.clear()
    refused.mockRestore()
    const create = vi.spyOn(fakeBrowser.notifications, 'create')
    await showReminders()
    expect(create).not.toHaveBeenCalled()
    expect(await takeShown()).toHaveLength(1)
    expect(await showOn('2026-06-30')).toEqual([])
  })

  it('come once in a session in which nothing can be written', async () => {
    await addTokyo()
    const refused = refuseWritesOf('reminderLedger')
    expect(await showOn('2026-06-30')).toHaveLength(1)
    expect(await showOn('2026-06-30')).toEqual([])
    expect(await showOn('2026-07-01')).toHaveLength(1)
    refused.mockRestore()
  })

  it('take the place of what they told of the same SIMs before', async () => {
    await addTokyo()
    for (const day of ['2026-06-29', '2026-06-30']) {
      setClock(noon(day))
      await showReminders()
    }
    expect(await takeShown()).toEqual(['Tokyo: 2 days left (July 2, 2026)'])
  })

  it('open their SIM when clicked', async () => {
    const id = await addTokyo()
    setClock(noon('2026-06-30'))
    startBackground()
    await settled()
    const [shown = ''] = Object.keys(fakeBrowser.notifications.getAllCreateOptions())
    await fakeBrowser.notifications.onClicked.trigger('other')
    await fakeBrowser.notifications.onClicked.trigger(shown)
    const urls = (await fakeBrowser.tabs.query({})).map((tab) => tab.url)
    expect(urls.filter((url) => url?.endsWith(`/dashboard.html#sims/${id}`))).toHaveLength(1)
    expect(await takeShown()).toEqual([])
  })

  it('open all their SIMs when clicked, however many', async () => {
    setClock(noon('2026-05-03'))
    const ids: string[] = []
    for (let count = 0; count < 14; count += 1)
      ids.push((await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id)
    setClock(noon('2026-06-30'))
    startBackground()
    await settled()
    const [shown = ''] = Object.keys(fakeBrowser.notifications.getAllCreateOptions())
    expect(shown.length).toBeLessThanOrEqual(500)
    await fakeBrowser.notifications.onClicked.trigger(shown)
    const opened = (await fakeBrowser.tabs.query({}))
      .map(({ url }) => url ?? '')
      .find((url) => url.includes('only='))
    const { page, only } = readRoute(new URL(opened ?? 'none:').hash)
    expect([page, only.length, only.every((id) => ids.includes(id))]).toEqual(['sims', 12, true])
  })
})
