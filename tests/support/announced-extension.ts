import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Screen } from './running-browser'

/** A copy of a built extension in which the background and every chunk write down where they were run. */
export function announceChunks(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'sim-keeper-announced-')), basename(folder))
  cpSync(folder, copy, { recursive: true })
  const chunks = readdirSync(join(copy, 'chunks')).map((name) => join('chunks', name))
  for (const file of ['background.js', ...chunks]) {
    const path = join(copy, file)
    writeFileSync(path, announcing(basename(file)) + readFileSync(path, 'utf8'))
  }
  return copy
}

/** What ran where since the browser was started: names of files, by the page they ran in. */
export async function readStarted(own: Screen): Promise<Record<string, string[]>> {
  const keys = await own.evaluate(async () => {
    interface Api {
      storage: { session: { get(all: null): Promise<object> } }
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    return Object.keys(await (browser ?? chrome).storage.session.get(null))
  })
  const started = keys.filter((key) => key.startsWith('started:')).map((key) => key.split(':'))
  const byPage = Map.groupBy(started, ([, page = '']) => (page in pages ? pages[page] : page))
  const nameOf = ([, , file = '']: string[]) => basename(file, '.js')
  return Object.fromEntries([...byPage].map(([page, files]) => [page, files.map(nameOf).sort()]))
}

const pages: Record<string, string> = {
  '/background.js': 'background',
  '/_generated_background_page.html': 'background',
  '/popup.html': 'popup',
  '/dashboard.html': 'dashboard',
  '/welcome.html': 'welcome',
}

const announcing = (file: string) =>
  `void (globalThis.browser ?? globalThis.chrome)?.storage?.session?.set({['started:'+location.pathname+':${file}']:true});`
