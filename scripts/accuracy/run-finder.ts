import { type Browser, chromium, type Page } from 'playwright-core'
import type { LabelledPage } from './load-forms.ts'

export interface FoundOnPage {
  readonly index: number
  readonly kind: string
  readonly score: number
  readonly because: readonly string[]
}

export interface PageResult {
  readonly page: LabelledPage
  readonly found: readonly FoundOnPage[]
  readonly milliseconds: number
}

const blank = 'http://localhost/rebuilt'

/** Runs the bundled finder on every page in a real Chromium, with the network cut off. */
export async function runFinder(pages: readonly LabelledPage[], bundle: string): Promise<PageResult[]> {
  const { SIM_KEEPER_CHROMIUM = '/usr/bin/chromium' } = process.env
  const browser = await chromium.launch({ executablePath: SIM_KEEPER_CHROMIUM, args: ['--no-sandbox'] })
  try {
    return await runPages(browser, pages, bundle)
  } finally {
    await browser.close()
  }
}

// One page at a time, as a user meets them: two at once only wait for each other.
async function runPages(
  browser: Browser,
  pages: readonly LabelledPage[],
  bundle: string,
): Promise<PageResult[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const tab = await context.newPage()
  let wanted: LabelledPage | undefined
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (wanted?.url === url) return route.continue()
    if (url === blank)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: wanted?.html ?? '' })
    return route.abort()
  })
  tab.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined))
  const results: PageResult[] = []
  for (const page of pages) {
    wanted = page
    await tab.goto(page.url ?? blank, { waitUntil: 'commit' })
    await tab.waitForLoadState('domcontentloaded')
    results.push({ page, ...(await scan(tab, bundle)) })
  }
  await context.close()
  return results
}

type Scan = Pick<PageResult, 'found' | 'milliseconds'>

async function scan(tab: Page, bundle: string): Promise<Scan> {
  return tab.evaluate((code): Scan => {
    const engine = new Function(`${code};return __simKeeper`)()
    const before = performance.now()
    const fields = engine.findFields(document)
    const milliseconds = performance.now() - before
    const all = [...document.querySelectorAll('input,select,textarea')]
    const found = fields.map(
      (field: { element: Element; kind: string; score: number; because: string[] }) => ({
        index: all.indexOf(field.element),
        kind: field.kind,
        score: field.score,
        because: field.because,
      }),
    )
    return { found, milliseconds }
  }, bundle)
}
