import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Screen } from './running-browser'

/** One thing the background handed to a page's script: with an injection, or as the answer to a message. */
export interface Handed {
  readonly by: 'injection' | 'answer'
  readonly what: unknown
}

/** A copy of a built extension whose background writes down whatever it hands to scripts in pages. */
export function recordExtension(folder: string): string {
  // As deep as the original: its source maps name the sources by the way to them.
  const copy = join(mkdtempSync(join(tmpdir(), 'sim-keeper-recorded-')), basename(folder))
  cpSync(folder, copy, { recursive: true })
  const path = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(join(copy, 'witness.js'), witness)
  if (manifest.background.scripts) manifest.background.scripts.unshift('witness.js')
  else {
    writeFileSync(
      join(copy, 'recorded.js'),
      `import './witness.js'\nimport './${manifest.background.service_worker}'`,
    )
    manifest.background.service_worker = 'recorded.js'
  }
  writeFileSync(path, JSON.stringify(manifest))
  return copy
}

/** All that was handed out so far, read in a page of the extension. */
export function readHanded(own: Screen): Promise<Handed[]> {
  return own.evaluate(async () => {
    interface Api {
      storage: { session: { get(all: null): Promise<Record<string, Handed>> } }
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const all = await (browser ?? chrome).storage.session.get(null)
    const keys = Object.keys(all).filter((key) => key.startsWith('witness:'))
    return keys.sort().flatMap((key) => all[key] ?? [])
  })
}

/** Whether the script in the page at this address has asked the background something and was answered. */
export const hasAsked = (handed: readonly Handed[], url: string): boolean =>
  handed.some(({ by, what }) => by === 'answer' && (what as { to: string }).to === url)

// Runs before the background. Whatever is named differently in a browser to come fails the test that looks for records.
const witness = `
for (const api of new Set([globalThis.browser, globalThis.chrome])) {
  // In some versions both names lead to the same functions.
  if (!api?.scripting || api.scripting.executeScript.isRecorded) continue
  const say = (by, what) => {
    const at = String(Date.now()).padStart(15, '0') + String(performance.now()).padStart(20, '0')
    void api.storage.session.set({ ['witness:' + at + crypto.randomUUID()]: { by, what: JSON.parse(JSON.stringify(what ?? null)) } })
  }
  const inject = api.scripting.executeScript.bind(api.scripting)
  api.scripting.executeScript = (injection) => {
    const { files, args } = injection
    if (files || args) say('injection', { files, args })
    return inject(injection)
  }
  api.scripting.executeScript.isRecorded = true
  const send = api.tabs.sendMessage.bind(api.tabs)
  api.tabs.sendMessage = (...all) => (say('injection', all), send(...all))
  const { onMessage } = api.runtime
  const listen = onMessage.addListener.bind(onMessage)
  onMessage.addListener = (listener) =>
    listen((message, sender, respond) =>
      listener(message, sender, (answer) => {
        if (sender.tab && /^https?:/.test(sender.url ?? '')) say('answer', { to: sender.url, message, answer })
        respond(answer)
      }),
    )
}
`
