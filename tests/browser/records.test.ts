import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserNames, startBrowser } from '@/tests/support/browsers'
import { importBackup } from '@/tests/support/seed'
import { addSim } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

const lines = [
  { carrier: 'povo2.0', number: '090-0000-1234', name: 'Tokyo line', endsOn: '2099-01-17' },
  { carrier: 'giffgaff', number: '07700 900123', name: 'London line', endsOn: '2099-02-01' },
] as const

describe.each(browserNames)('in %s', (name) => {
  test('a backup saved by one browser brings the same records into another, and a damaged one nothing', async () => {
    const first = await startBrowser(name)
    for (const line of lines) await addSim(first, line)
    const before = await readRecords(first)
    const dashboard = await first.openExtension('dashboard.html#/data')
    await dashboard.click('button', word('exportDo'))
    const saved = await until('the saved file', () => {
      const file = readdirSync(first.downloads).find((one) => one.endsWith('.json'))
      return file && join(first.downloads, file)
    })
    await until('the whole file', () => readFileSync(saved, 'utf8').endsWith('}\n'))

    const second = await startBrowser(name)
    const damaged = `${saved}.damaged.json`
    writeFileSync(damaged, readFileSync(saved, 'utf8').replace('London line', 'Londom line'))
    const data = await second.openExtension('dashboard.html#/data')
    await until('the file field', () =>
      data.evaluate(() => document.querySelectorAll('input[type=file]').length),
    )
    await data.chooseFile(damaged)
    await until('the refusal', async () => (await data.text()).includes(word('refusalWrongChecksum')))
    expect(await data.count('button', word('importDo'))).toBe(0)
    await data.close()
    expect(await readRecords(second)).toEqual({ sims: [], events: [] })

    await importBackup(second, saved)
    expect(await readRecords(second)).toEqual(before)
  })

  test('what was acknowledged is there after the power was cut', async () => {
    const browser = await startBrowser(name)
    for (const line of lines) {
      await addSim(browser, line)
      await browser.kill()
      await browser.restart()
      const { sims } = await readRecords(browser)
      expect(sims.map((sim) => (sim as { name: string }).name)).toContain(line.name)
    }
    await until('the badge', async () => (await browser.badge()).text)
  })
})

/** All records as the database holds them, in the order of their ids. */
async function readRecords(browser: Awaited<ReturnType<typeof startBrowser>>) {
  const page = await browser.openExtension('popup.html')
  await until('the popup', () => page.text())
  const records = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sim-keeper')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const read = (table: string, of: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll()
        request.onsuccess = () => resolve(request.result.map((row) => row[of]))
      })
    const records = { sims: await read('sims', 'sim'), events: await read('events', 'event') }
    database.close()
    return records
  })
  await page.close()
  return records
}
