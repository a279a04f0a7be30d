import { browser } from 'wxt/browser'
import { now } from '@/utils/now'
import { listRemindables, type Remindable } from '@/utils/storage/reminders'
import { readSettings } from '@/utils/storage/settings'
import { dueReminders } from './due-reminders'
import { quietEnd } from './quiet-hours'
import { readSimIds, showOnce } from './show-once'

export const reminderAlarm = 'reminders'

/** Shows what is due as one notification, where the user and the browser allow it. */
export async function showReminders(): Promise<void> {
  // One at a time: two starts at once must not both find the same lead unshown.
  await navigator.locks.request('sim-keeper-reminders', async () => {
    const settings = await readSettings()
    if (!settings.notify || !(await mayNotify())) return
    const at = now()
    const remindables = await listRemindables()
    const due = dueReminders(remindables, settings.leadDays, at)
    const quietUntil = quietEnd(settings, Temporal.Now.timeZoneId(), at)
    if (due.length > 0 && quietUntil === null) await showOnce(due)
    await wakeAt([
      ...snoozes(remindables, at),
      ...(due.length > 0 && quietUntil !== null ? [quietUntil] : []),
    ])
  })
}

/** Opens the SIM or the SIMs a notification was about. Does nothing until the browser has given the permission. */
export function listenToReminders(): void {
  // The same function again is no second listener.
  browser.notifications?.onClicked.addListener(openReminder)
}

async function openReminder(id: string): Promise<void> {
  const simIds = readSimIds(id)
  if (simIds.length === 0) return
  await browser.notifications.clear(id)
  const route = simIds.length === 1 ? `sims/${simIds[0]}` : `/sims?only=${simIds.join(',')}`
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${route}` })
}

function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] })
}

function snoozes(remindables: readonly Remindable[], at: number): number[] {
  return remindables.map(({ answer }) => answer?.snoozedUntil ?? 0).filter((until) => until > at)
}

async function wakeAt(instants: readonly number[]): Promise<void> {
  const existing = await browser.alarms.get(reminderAlarm)
  if (instants.length === 0) {
    if (existing) await browser.alarms.clear(reminderAlarm)
    return
  }
  const when = Math.min(...instants)
  if (existing?.scheduledTime !== when) await browser.alarms.create(reminderAlarm, { when })
}
