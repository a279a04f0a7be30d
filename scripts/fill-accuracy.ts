import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startChromium } from '@/tests/support/chromium'
import { startDisplay } from '@/tests/support/display'
import type { Screen } from '@/tests/support/running-browser'
import { sampleSim } from '@/tests/support/sample-records'
import { importBackup, noteAllowedHosts, writeBackup } from '@/tests/support/seed'
import { type Site, startSite } from '@/tests/support/site'
import { until } from '@/tests/support/until'
import type { FillAnswer } from '@/utils/messages/fill-answer'
import { type FillVerdict, isPhone, judgeFill, reasonOf } from './accuracy/judge-fill'
import { type LabelledPage, loadForms } from './accuracy/load-forms'
import { buildExtension } from './build-extension'

/** Digits every spelling of the number ends with. */
const lastDigits = '900123'

/**
 * Fills labelled pages that have a phone field with the built extension in a real Chromium, by its shortcut, and prints
 * in how many the number landed in a labelled phone field and nowhere else, and why it did not on the others.
 * `--only WORD` keeps names that begin so.
 */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { forms: { type: 'string' }, only: { type: 'string' } },
  })
  const folder = values.forms ?? positionals[0] ?? process.env['SIM_KEEPER_FORMS']
  if (folder === undefined || !existsSync(folder)) {
    return console.log('Skipped: neither --forms nor SIM_KEEPER_FORMS names a folder of labelled pages.')
  }
  const named = loadForms(folder).filter(({ name }) => name.startsWith(values.only ?? ''))
  const pages = named.filter(({ fields }) => fields.some(({ kind }) => isPhone(kind)))
  const display = await startDisplay()
  const browser = await startChromium({ display, extension: await buildExtension('chrome') })
  const sites: Site[] = []
  for (const page of pages) sites.push(await serve(page))
  const madeAt = Date.parse('2026-01-01')
  const sims = pages.map((page, at) => ({
    ...sampleSim({
      name: page.name,
      number: '+447700900123',
      country: 'GB',
      carrierId: null,
      usualTopUp: null,
    }),
    id: `sim-${at}`,
    createdAt: madeAt,
    updatedAt: madeAt,
    archivedAt: null,
    deletedAt: null,
  }))
  await importBackup(browser, await writeBackup(sims))
  await noteAllowedHosts(
    browser,
    sites.map((site, at) => ({ simId: `sim-${at}`, host: new URL(site.origin).host })),
  )
  const extension = await browser.openExtension('manifest.json')
  const counts: Record<string, Partial<Record<FillVerdict, number>>> = {}
  for (const [at, page] of pages.entries()) {
    const url = `${sites[at]?.origin}/`
    const screen = await browser.open(url)
    await screen.bringToFront()
    await display.activate(titleOf(page))
    const before = await readValues(screen)
    display.press('alt+shift+9')
    const hasAnswered = async () =>
      / filled in/.test((await browser.badge(url)).title) || hasChanged(before, await readValues(screen))
    const answered = await until('an answer', hasAnswered, { within: 10_000 }).catch(() => false)
    const verdict = answered ? judgeFill(page, before, await settled(screen), lastDigits) : 'no answer'
    const inSet = counts[page.set]
    counts[page.set] = { ...inSet, [verdict]: (inSet?.[verdict] ?? 0) + 1 }
    if (verdict !== 'right') {
      const answer = await extension.evaluate(readLastFill, new URL(url).host)
      console.log(`${verdict}: ${page.name}\n  ${reasonOf(answer)}`)
    }
    await screen.close()
  }
  await browser.quit()
  await display.stop()
  for (const site of sites) await site.stop()
  console.table(counts)
  const right = Object.values(counts).reduce((sum, inSet) => sum + (inSet.right ?? 0), 0)
  console.log(`In ${right} of ${pages.length} pages the number landed in a phone field and nowhere else.`)
}

/** Inside the extension's own document: what the background noted of the fill on a host. */
async function readLastFill(host: string): Promise<FillAnswer | null> {
  interface Kept {
    lastFill?: FillAnswer
  }
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(): Promise<Record<string, Kept>> } } }
  }
  const kept = Object.values(await chrome.storage.session.get())
  return kept.map(({ lastFill }) => lastFill).find((answer) => answer?.host === host) ?? null
}

/** The values of every field, counted as the labels count them. */
function readValues(screen: Screen): Promise<string[]> {
  return screen.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].map((one) => String(one.value)),
  )
}

/** The values once three readings in a row agree: a page may have its say after the first character. */
async function settled(screen: Screen): Promise<string[]> {
  let same = 0
  let last: string[] = []
  await until('the fields to stand still', async () => {
    const values = await readValues(screen)
    same = hasChanged(last, values) ? 0 : same + 1
    last = values
    return same >= 10
  })
  return last
}

function hasChanged(before: readonly string[], after: readonly string[]): boolean {
  return after.some((value, at) => value !== before[at])
}

const titleOf = (page: LabelledPage) => `page ${page.name.replaceAll(/\W/g, '-')}`

async function serve(page: LabelledPage): Promise<Site> {
  const html = page.url === null ? page.html : readFileSync(fileURLToPath(page.url), 'utf8')
  const site = await startSite()
  // The window is found by its title; scripts of the saved page have nobody to talk to.
  site.serve(
    '/',
    `<title>${titleOf(page)}</title><meta http-equiv="content-security-policy" content="script-src 'none'">${html.replaceAll(/<title[\s\S]*?<\/title>/gi, '')}`,
  )
  return site
}
