import { copyToShadow } from '@/utils/storage/copies/shadow-copy'
import { beginNewLog } from '@/utils/storage/database/begin-new-log'
import { rollDeadlines } from '@/utils/storage/database/roll-deadlines'
import { forgetOldSteps } from '@/utils/storage/forget-old-steps'
import { closeStorage } from './close-storage'
import { setAlarm } from './set-alarm'
import { setMenu } from './set-menu'
import { showBadge } from './show-badge'
import { showReminders } from './show-reminders'
import { registerSites } from './site-access'

/** All that a start of the background has to put right; order and repetition do not matter. */
export async function wake(): Promise<void> {
  await Promise.all([
    refresh(),
    ...[closeStorage, setMenu, registerSites, forgetOldSteps, beginNewLog].map(quietly),
  ])
}

/** Brings icon, alarm and shadow copy in line with the records. */
export async function refresh(): Promise<void> {
  // One after the other: of two at once, the one that read the older records could write last.
  await navigator.locks.request('sim-keeper-refresh', async () => {
    await quietly(rollDeadlines)
    await Promise.all([showBadge, setAlarm, copyToShadow, showReminders].map(quietly))
  })
}

/** One step that fails is tried again at the next wake, and does not keep the others from being done. */
async function quietly(step: () => Promise<unknown>): Promise<void> {
  await step().catch(() => undefined)
}
