import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databasesIn } from '@/tests/support/probe/damages'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { en } from '@/utils/i18n/catalogs/en'
import { ja } from '@/utils/i18n/catalogs/ja'
import { zhCN } from '@/utils/i18n/catalogs/zh_CN'
import { zhTW } from '@/utils/i18n/catalogs/zh_TW'
import type { Language } from '@/utils/i18n/language'
import { makeWords, type Words } from '@/utils/i18n/words'

const catalogs = { en, ja, zh_CN: zhCN, zh_TW: zhTW } as const

/** The language as the settings page would have set it; answers what the pages will say. */
export async function speak(
  browser: RunningBrowser,
  language: Language,
  theme: 'light' | 'dark' = 'light',
): Promise<Words> {
  const page = await browser.openExtension('popup.html')
  await page.evaluate(
    async (settings) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome
      const before = (await storage.local.get('settings'))['settings']
      await storage.local.set({ settings: { ...(before as object), ...settings } })
      interface Storage {
        get(key: string): Promise<Record<string, unknown>>
        set(values: Record<string, unknown>): Promise<void>
      }
    },
    { language, theme },
  )
  await page.close()
  return makeWords(language, catalogs[language])
}

/** As if a newer version had written the records. */
export function markAsNewer(browser: RunningBrowser): Promise<void> {
  return inPage(browser, async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('sim-keeper')
      request.onsuccess = () => resolve(request.result)
    })
    const rows = database.transaction('meta', 'readwrite').objectStore('meta')
    await new Promise((resolve) => {
      const read = rows.get('state')
      read.onsuccess = () => {
        rows.put({ ...read.result, schemaVersion: 999 }).onsuccess = resolve
      }
    })
    database.close()
  })
}

/** As if the browser had thrown the records away. */
export function emptyDatabase(browser: RunningBrowser): Promise<void> {
  return emptyTables(browser, [])
}

/** As if nobody had said yes to a host that is no carrier's, nor shown where its fields are. */
export function forgetSites(browser: RunningBrowser): Promise<void> {
  return emptyTables(browser, ['allowedHosts', 'recipes'])
}

/** Spoils the files of the databases, as a failing disk does. Both browsers throw most of such files away. */
export async function breakDatabase(browser: RunningBrowser): Promise<void> {
  await browser.kill()
  const folder = join(dirname(browser.downloads), databasesIn[browser.name])
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/e\.sqlite(?:-wal)?$|\.ldb$|\.log$/.test(path)) {
      const file = join(folder, path)
      writeFileSync(file, readFileSync(file).fill(0xa5))
    }
  }
  await browser.restart()
}

/** No names: all of them. */
function emptyTables(browser: RunningBrowser, names: string[]): Promise<void> {
  return inPage(
    browser,
    async (wanted) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('sim-keeper')
        request.onsuccess = () => resolve(request.result)
      })
      const tables = wanted.length > 0 ? wanted : [...database.objectStoreNames]
      const transaction = database.transaction(tables, 'readwrite')
      for (const table of tables) transaction.objectStore(table).clear()
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      database.close()
    },
    names,
  )
}

async function inPage<Args extends readonly unknown[]>(
  browser: RunningBrowser,
  step: (...args: Args) => Promise<void>,
  ...args: Args
): Promise<void> {
  const page = await browser.openExtension('popup.html')
  await page.evaluate(step, ...args)
  await page.close()
}
