import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startChromium } from '@/tests/support/chromium'
import { startDisplay } from '@/tests/support/display'
import type { Screen } from '@/tests/support/running-browser'
import { sampleSim } from '@/tests/support/sample-records'
import { importBackup, noteAllowedHosts, writeBackup } from '@/tests/support/seed'
import { type Site, startSite } from '@/tests/support/site'
import { until } from '@/tests/support/until'
import { type LabelledPage, loadForms } from './accuracy/load-forms'
import { buildExtension } from './build-extension'

/** Digits every spelling of the number ends with. */
const lastDigits = '900123'

/**
 * Fills labelled pages that have a phone field with the built extension in a real Chromium, by its shortcut, and prints
 * in how many the number landed in a labelled phone field and nowhere else.
 */
export async function main(args: string[]): Promise<void> {
  const folder = args.find((one) => !one.startsWith('--')) ?? process.env['SIM_KEEPER_FORMS']
  if (folder === undefined || !existsSync(folder)) {
    return console.log('Skipped: SIM_KEEPER_FORMS names no folder of labelled pages.')
  }
  const pages = loadForms(folder).filter(({ fields }) => fields.some(({ kind }) => isPhone(kind)))
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
  const counts = { right: 0, 'wrong field': 0, 'not filled': 0, 'no answer': 0 }
  for (const [at, page] of pages.entries()) {
    const url = `${sites[at]?.origin}/`
    const screen = await browser.open(url)
    await screen.bringToFront()
    await display.activate(titleOf(page))
    const before = await readValues(screen)
    const title = (await browser.badge(url)).title
    display.press('alt+shift+9')
    const answered = await until('an answer', async () => (await browser.badge(url)).title !== title, {
      within: 10_000,
    }).catch(() => false)
    const verdict = answered ? judge(page, before, await readValues(screen)) : 'no answer'
    counts[verdict] += 1
    if (verdict !== 'right') console.log(`${verdict}: ${page.name}`)
    await screen.close()
  }
  await browser.quit()
  await display.stop()
  for (const site of sites) await site.stop()
  console.table(counts)
  console.log(
    `In ${counts.right} of ${pages.length} pages the number landed in a phone field and nowhere else.`,
  )
}

function judge({ fields }: LabelledPage, before: string[], after: string[]) {
  const changed = after.flatMap((value, at) => (value === before[at] ? [] : [at]))
  const kindAt = (at: number) => fields.find(({ index }) => index === at)?.kind ?? 'unlabelled'
  if (changed.some((at) => !isPhone(kindAt(at)) && kindAt(at) !== 'amount')) return 'wrong field'
  const written = changed.map((at) => after[at]?.replaceAll(/\D/g, '') ?? '').join('')
  return written.includes(lastDigits) ? 'right' : 'not filled'
}

function isPhone(kind: string): boolean {
  return kind === 'tel' || kind === 'tel-part'
}

/** The values of every field, counted as the labels count them. */
function readValues(screen: Screen): Promise<string[]> {
  return screen.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].map((one) => String(one.value)),
  )
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
