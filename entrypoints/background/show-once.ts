import { browser } from 'wxt/browser'
import { keepShown } from '@/utils/storage/reminders'
import { checksumOf } from '@/utils/transfer/checksum'
import type { Reminder } from './due-reminders'
import { readVoice, type Voice } from './voice'

const idPrefix = 'reminders:'
const mostLines = 5
/** Chromium takes ids of up to 500 characters. */
const mostIds = 12
/** Ids of notifications that were shown while nothing could be written down of them. */
const unwrittenKey = 'shownReminders'

/**
 * Shows all that is due as one notification, and writes that down after. Killed between the two, the next wake finds it
 * on the screen and only writes; gone from there with the browser, it is shown again rather than lost.
 */
export async function showOnce(due: readonly Reminder[]): Promise<void> {
  const id = await idOf(due)
  const onScreen = Object.keys(await browser.notifications.getAll())
  if (![...onScreen, ...(await listUnwritten())].includes(id)) {
    const voice = await readVoice()
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: voice.say('reminderTitle', { count: due.length }),
      message: sayReminders(due, voice),
    })
    const outdated = onScreen.filter((shown) => isWithin(readSimIds(shown), due))
    await Promise.all(outdated.map((shown) => browser.notifications.clear(shown)))
  }
  // A full disk or records of a newer version: then the session remembers, so that no wake shows it again.
  await keepShown(due).catch(async () => {
    await browser.storage.session.set({ [unwrittenKey]: [...(await listUnwritten()), id] })
  })
}

/** The SIMs a notification is about, or none of ours. */
export function readSimIds(id: string): string[] {
  return id.startsWith(idPrefix) ? (id.split(':')[2] ?? '').split(',') : []
}

/** Nothing is remembered of a notification but its id, so that the id names what it tells and of which SIMs. */
async function idOf(due: readonly Reminder[]): Promise<string> {
  const told = due.map(({ simId, deadlineOn, leads, snoozedUntil }) => [
    simId,
    deadlineOn,
    leads,
    snoozedUntil,
  ])
  const simIds = due.slice(0, mostIds).map(({ simId }) => simId)
  return `${idPrefix}${(await checksumOf(told)).slice(0, 12)}:${simIds.join(',')}`
}

/** Of these SIMs the newer notification tells all there is to tell. */
function isWithin(simIds: readonly string[], due: readonly Reminder[]): boolean {
  return simIds.length > 0 && simIds.every((simId) => due.some((reminder) => reminder.simId === simId))
}

async function listUnwritten(): Promise<string[]> {
  return ((await browser.storage.session.get(unwrittenKey))[unwrittenKey] as string[] | undefined) ?? []
}

function sayReminders(due: readonly Reminder[], { say, day }: Voice): string {
  const lines = due.slice(0, mostLines).map(({ name, daysLeft, deadlineOn }) => {
    const params = { name, count: daysLeft, date: day(deadlineOn) }
    return say(daysLeft === 0 ? 'reminderLineToday' : 'reminderLine', params)
  })
  const more = due.length - lines.length
  return [...lines, ...(more > 0 ? [say('reminderMore', { count: more })] : [])].join('\n')
}
