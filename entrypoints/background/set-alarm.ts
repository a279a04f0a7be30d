import { browser } from 'wxt/browser'
import { now } from '@/utils/now'
import { nextMidnight } from '@/utils/sim/today-in'
import { zonesInUse } from '@/utils/storage/nearest-deadline'

export const midnightAlarm = 'midnight'

/** Wakes the background at the next midnight of any zone a SIM in use lives in. */
export async function setAlarm(): Promise<void> {
  const at = now()
  const midnights = (await zonesInUse()).map((zone) => nextMidnight(zone, at).epochMilliseconds)
  const existing = await browser.alarms.get(midnightAlarm)
  if (midnights.length === 0) {
    if (existing) await browser.alarms.clear(midnightAlarm)
    return
  }
  const when = Math.min(...midnights)
  // Making it anew at every wake could put it off for ever.
  if (existing?.scheduledTime !== when) browser.alarms.create(midnightAlarm, { when })
}
