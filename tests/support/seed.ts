import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import type { SavedRecipe } from '@/utils/storage/database/rows'
import { encodeBackup } from '@/utils/transfer/encode-backup'
import type { RunningBrowser } from './running-browser'
import { until } from './until'
import { word } from './words'

/** Writes a backup file with these records, as another computer would have saved it. */
export async function writeBackup(
  sims: Sim[],
  events: SimEvent[] = [],
  recipes: SavedRecipe[] = [],
): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'sim-keeper-backup-')), 'backup.json')
  writeFileSync(path, await encodeBackup({ sims, events, recipes, receipts: null }, Date.now()))
  return path
}

/** Brings a backup in through the dashboard: look, read what it would do, take it. */
export async function importBackup(browser: RunningBrowser, path: string): Promise<void> {
  const dashboard = await browser.openExtension('dashboard.html#/data')
  await until('the file field', () =>
    dashboard.evaluate(() => document.querySelectorAll('input[type=file]').length),
  )
  await dashboard.chooseFile(path)
  await dashboard.click('button', word('importDo'))
  await until('the records to be in', async () => (await dashboard.text()).includes(word('imported')))
  await dashboard.close()
}

/** Writes down the user's yes to a host for a SIM, as the popup's "Allow and fill" would have. */
export async function noteAllowedHosts(
  browser: RunningBrowser,
  rows: readonly { host: string; simId: string }[],
): Promise<void> {
  const page = await browser.openExtension('popup.html')
  await page.evaluate(async (allowed) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sim-keeper')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const transaction = database.transaction('allowedHosts', 'readwrite')
    for (const row of allowed) transaction.objectStore('allowedHosts').put({ ...row, allowedAt: Date.now() })
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  }, rows)
  await page.close()
}
