import { browser } from 'wxt/browser'
import { now } from '@/utils/now'
import { keepShown, listRemindables, type Remindable } from '@/utils/storage/reminders'
import { readSettings } from '@/utils/storage/settings'
import { dueReminders, type Reminder } from './due-reminders'
import { quietEnd } from './quiet-hours'
import { readVoice, type Voice } from './voice'

export const reminderAlarm = 'reminders'
const idPrefix = 'reminders:'
const mostLines = 5
/** Chromium takes ids of up to 500 characters. */
const mostIds = 12

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
    if (due.length > 0 && quietUntil === null) await notify(due)
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
  if (!id.startsWith(idPrefix)) return
  await browser.notifications.clear(id)
  const simIds = id.slice(idPrefix.length).split(',')
  const route = simIds.length === 1 ? `sims/${simIds[0]}` : `/sims?only=${simIds.join(',')}`
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${route}` })
}

/** Nothing is remembered of a notification but its id, so that the id names its SIMs. */
function idOf(due: readonly Reminder[]): string {
  return (
    idPrefix +
    due
      .slice(0, mostIds)
      .map(({ simId }) => simId)
      .join(',')
  )
}

function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] })
}

/** Shown first and written down after: killed between the two, it is shown again in place of itself, never lost. */
async function notify(due: readonly Reminder[]): Promise<void> {
  const voice = await readVoice()
  await browser.notifications.create(idOf(due), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: voice.say('reminderTitle', { count: due.length }),
    message: sayReminders(due, voice),
  })
  await keepShown(due)
}

function sayReminders(due: readonly Reminder[], { say, day }: Voice): string {
  const lines = due.slice(0, mostLines).map(({ name, daysLeft, deadlineOn }) => {
    const params = { name, count: daysLeft, date: day(deadlineOn) }
    return say(daysLeft === 0 ? 'reminderLineToday' : 'reminderLine', params)
  })
  const more = due.length - lines.length
  return [...lines, ...(more > 0 ? [say('reminderMore', { count: more })] : [])].join('\n')
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
