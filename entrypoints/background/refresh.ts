import { rollDeadlines } from '@/utils/storage/roll-deadlines'
import { copyToShadow } from '@/utils/storage/shadow-copy'
import { setAlarm } from './set-alarm'
import { setMenu } from './set-menu'
import { showBadge } from './show-badge'
import { registerSites } from './site-access'

/** All that a start of the background has to put right; order and repetition do not matter. */
export async function wake(): Promise<void> {
  await Promise.all([refresh(), setMenu(), registerSites()].map(quietly))
}

/** Brings icon, alarm and shadow copy in line with the records. */
export async function refresh(): Promise<void> {
  // A database that cannot be written, or read, must still show on the icon.
  await quietly(rollDeadlines())
  await Promise.all([showBadge(), setAlarm(), copyToShadow()].map(quietly))
}

/** One that fails is tried again at the next wake, and must not keep the others from being done. */
async function quietly(step: Promise<unknown>): Promise<void> {
  await step.catch(() => undefined)
}
