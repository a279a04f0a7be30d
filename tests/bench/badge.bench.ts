import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { bundleForPage } from '@/scripts/accuracy/bundle-for-page'
import { driveChromium } from '@/tests/fixtures/pages/engine-drivers'
import { rule, sim } from '@/tests/utils/lifeline/build'
import { atMost, type Claim } from './claim'

interface Row {
  readonly what: string
  readonly rows: number
  /** Rows the database handed out for one reading of the badge: the nearest deadline and the newest loss. */
  readonly touched: number
  /** Milliseconds of one reading. */
  readonly median: number
}

const entry = join(import.meta.dirname, '../../utils/storage/nearest-deadline.ts')
const sizes = [10, 100, 1000, 10_000]

/** Reads what the badge shows from databases of growing size in a real Chromium, and counts the rows it was handed. */
export async function run(): Promise<Row[]> {
  const code = await bundleForPage(entry)
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Badge</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const driver = await driveChromium()
  try {
    await driver.goTo(`http://localhost:${(server.address() as AddressInfo).port}`)
    await driver.inPage(`(() => { ${code}; globalThis.badge = __simKeeper })()`)
    await driver.inPage(`(${countRows})()`)
    const rows: Row[] = []
    for (const size of sizes) {
      const read = await driver.inPage<Omit<Row, 'what' | 'rows'>>(
        `(${growAndRead})(${size}, ${JSON.stringify(sim(rule({})))})`,
      )
      rows.push({ what: 'badge read', rows: size, ...read })
    }
    return rows
  } finally {
    await driver.close()
    server.close()
  }
}

export function claims(rows: readonly Row[]): Claim[] {
  const [small, large] = [rows[0], rows.at(-1)]
  return [
    atMost(
      'rows a badge read touches, at every size',
      Math.max(...rows.map(({ touched }) => touched)),
      1,
      'row',
    ),
    atMost(
      'badge read, 10,000 SIMs against 10',
      (large?.median ?? Infinity) / (small?.median ?? 0),
      2,
      'times',
    ),
  ]
}

// The functions below run in the page, as text: they know nothing of this file.

interface BadgePage {
  badge: { nearestDeadline(): Promise<unknown>; newestLoss(): Promise<unknown> }
  touched: number
}

/** Counts every row that leaves the database, however it is asked for. */
function countRows(): void {
  const page = globalThis as unknown as BadgePage
  page.touched = 0
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const name of ['get', 'getAll', 'openCursor', 'openKeyCursor', 'getAllKeys'] as const) {
      const ask = prototype[name] as (...words: unknown[]) => IDBRequest
      const counted = function (this: unknown, ...words: unknown[]): IDBRequest {
        const request = ask.apply(this, words)
        request.addEventListener('success', () => {
          const found: unknown = request.result
          page.touched += Array.isArray(found) ? found.length : found ? 1 : 0
        })
        return request
      }
      Object.defineProperty(prototype, name, { value: counted })
    }
  }
}

async function growAndRead(size: number, sim: object): Promise<{ touched: number; median: number }> {
  const page = globalThis as unknown as BadgePage
  await page.badge.nearestDeadline()
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sim-keeper')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  await new Promise<void>((resolve, reject) => {
    const writing = database.transaction('sims', 'readwrite')
    for (let at = 0; at < size; at++) {
      const deadlineAt = 1_800_000_000_000 + ((at * 7919) % size) * 1000
      const days = {
        deadlineOn: '2027-01-15',
        deadlineAt,
        staleAt: deadlineAt,
        lostAt: null,
        zone: 'Asia/Tokyo',
      }
      writing.objectStore('sims').put({ id: `sim-${at}`, seq: at, sim: { ...sim, id: `sim-${at}` }, ...days })
    }
    writing.oncomplete = () => resolve()
    writing.onerror = () => reject(writing.error)
  })
  database.close()
  const read = () => Promise.all([page.badge.nearestDeadline(), page.badge.newestLoss()])
  for (let warm = 0; warm < 20; warm++) await read()
  const times: number[] = []
  page.touched = 0
  await read()
  const { touched } = page
  for (let count = 0; count < 101; count++) {
    const before = performance.now()
    await read()
    times.push(performance.now() - before)
  }
  return { touched, median: times.sort((a, b) => a - b)[50] ?? 0 }
}
