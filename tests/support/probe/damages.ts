import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '@/tests/support/browsers'

/** One way in which the files of a database can be damaged while the browser is not running. */
export interface Damage {
  readonly name: string
  /** Given the folder in the profile below which the browser keeps databases. */
  do(folder: string): void
}

/** Below the profile. */
export const databasesIn = {
  chromium: 'Default/IndexedDB',
  firefox: 'storage/default',
} as const

const cut = (share: number) => (file: string) => truncateSync(file, Math.floor(statSync(file).size * share))
const remove = (file: string) => rmSync(file, { recursive: true })
const tear = (file: string) => truncateSync(file, statSync(file).size - 9)
const spoil = (from: number, to: number) => (file: string) => {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, Math.floor(bytes.length * from), Math.ceil(bytes.length * to))
  writeFileSync(file, bytes)
}

const ways = {
  'torn at its end': tear,
  'cut in half': cut(0.5),
  emptied: cut(0),
  deleted: remove,
  'spoilt at its start': spoil(0, 0.05),
  'spoilt in the middle': spoil(0.4, 0.6),
  'spoilt at its end': spoil(0.95, 1),
  'spoilt all over': spoil(0, 1),
}
type Way = keyof typeof ways

const ofFile = (file: RegExp, ...how: Way[]): Damage[] =>
  how.map((way) => ({
    name: `${file.source.replaceAll(/[\\$^]/g, '')} ${way}`,
    do: (folder) => {
      const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
        file.test(path),
      )
      if (found.length === 0) throw new Error(`There is no ${file.source} to damage.`)
      for (const path of found) ways[way](join(folder, path))
    },
  }))

export const damages: Record<BrowserName, Damage[]> = {
  chromium: [
    ...ofFile(/\.log$/, 'torn at its end', 'cut in half', 'emptied', 'deleted', 'spoilt in the middle'),
    ...ofFile(/\.ldb$/, 'cut in half', 'emptied', 'deleted', 'spoilt in the middle'),
    ...ofFile(/CURRENT$/, 'emptied', 'deleted', 'spoilt all over'),
    ...ofFile(/MANIFEST-\d+$/, 'cut in half', 'deleted', 'spoilt in the middle'),
    ...ofFile(/\.leveldb$/, 'deleted'),
  ],
  firefox: [
    ...ofFile(
      /eke\.sqlite$/,
      'torn at its end',
      'cut in half',
      'emptied',
      'spoilt at its start',
      'spoilt in the middle',
      'spoilt at its end',
      'spoilt all over',
    ),
    // Alone the log of a database that is gone makes Firefox 153 itself crash.
    ...ofFile(/eke\.sqlite(?:-wal)?$/, 'deleted'),
    ...ofFile(/eke\.sqlite-wal$/, 'deleted'),
    ...ofFile(/e11\/idb$/, 'deleted'),
    ...ofFile(/e11$/, 'deleted'),
    ...ofFile(/e11\/\.metadata-v2$/, 'cut in half', 'emptied', 'deleted', 'spoilt all over'),
  ],
}
