import { expect, test } from 'vitest'
import { markupPayloads } from '@/tests/fixtures/markup-payloads'
import { browserNames, startBrowser } from '@/tests/support/browsers'
import type { Screen } from '@/tests/support/running-browser'
import { paidOn, sampleRecipe, sampleRule, sampleSim } from '@/tests/support/sample-records'
import { importBackup, writeBackup } from '@/tests/support/seed'
import { tally } from '@/tests/support/tally'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

const stamps = { createdAt: Date.parse('2026-01-01'), updatedAt: Date.parse('2026-01-01'), deletedAt: null }
const idOf = (at: number) => `payload-${at}`
/** The payload with the name of the field it is in, so that it is known where it turns up. */
const said = (at: number, field: string) => `${markupPayloads[at]} @${field}`

test.each(browserNames)('markup in the records is shown as the text it is, in %s', async (name) => {
  const browser = await startBrowser(name)
  const all = markupPayloads.map((_, at) => at)
  await importBackup(browser, await writeBackup(all.map(simOf), all.flatMap(eventsOf), all.map(recipeOf)))
  const shown = new Set<string>()
  const injected: string[] = []
  const look = async (screen: Screen, where: string) => {
    const seen = await screen.evaluate(readScreen)
    injected.push(...seen.injected.map((one) => `${where}: ${one}`))
    for (const at of all)
      for (const field of fields) if (seen.text.includes(said(at, field))) shown.add(`${at} ${field}`)
  }

  const popup = await browser.openExtension('popup.html')
  await until('the list', async () => (await popup.text()).includes(said(0, 'name')))
  await look(popup, 'popup')
  await popup.close()
  const dashboard = await browser.openExtension('dashboard.html#/overview')
  for (const page of ['overview', 'sims', 'topups', 'sites', 'data', 'settings']) {
    await goTo(dashboard, page)
    await look(dashboard, page)
  }
  for (const at of all) {
    await goTo(dashboard, `sims/${idOf(at)}`)
    await until('the page of the SIM', async () =>
      (await dashboard.evaluate(readScreen)).text.includes(said(at, 'notes')),
    )
    await dashboard.click('button', word('secretsShow'))
    await look(dashboard, `the SIM of ${markupPayloads[at]}`)
  }
  expect(injected).toEqual([])
  const perField = fields.map((field) => all.filter((at) => shown.has(`${at} ${field}`)).length)
  for (const [at, field] of fields.entries()) expect(perField[at], field).toBe(all.length)
  tally(`markup in stored data in ${name}: payloads`, all.length, 60)
  tally(`markup in stored data in ${name}: payloads × fields seen as text`, shown.size, 60 * fields.length)
})

async function goTo(screen: Screen, page: string): Promise<void> {
  await screen.evaluate((hash) => {
    location.hash = `#/${hash}`
  }, page)
  await until(page, async () => (await screen.text()).length > 100)
}

/** Secrets are not in the page until somebody asks for them. */
const fields = [
  'name',
  'number',
  'carrierName',
  'notes',
  'note',
  'reference',
  'host',
  'source',
  'pack',
  'iccid',
  'eid',
  'lpa',
] as const

function simOf(at: number): Sim {
  const rule = { ...sampleRule, facts: { main: { ...sampleRule.facts['main'], source: said(at, 'source') } } }
  const draft = sampleSim({
    name: said(at, 'name'),
    number: said(at, 'number').slice(0, 100),
    carrierName: said(at, 'carrierName'),
    notes: said(at, 'notes'),
    tags: [said(at, 'tag').slice(0, 100)],
    iccid: said(at, 'iccid').slice(0, 100),
    eid: said(at, 'eid').slice(0, 100),
    lpa: said(at, 'lpa'),
    rule: rule as Sim['rule'],
  })
  return { ...draft, ...stamps, id: idOf(at), archivedAt: null }
}

function eventsOf(at: number): SimEvent[] {
  const own = (kind: string) => ({
    id: `${kind}-${at}`,
    simId: idOf(at),
    on: '2026-05-03',
    note: said(at, 'note'),
    ...stamps,
  })
  return [
    {
      ...paidOn('2026-05-03'),
      ...own('paid'),
      reference: said(at, 'reference'),
      host: said(at, 'host'),
    } as SimEvent,
    {
      kind: 'purchase',
      money: null,
      pack: said(at, 'pack').slice(0, 100),
      lastDayOn: null,
      ...own('bought'),
    },
  ]
}

function recipeOf(at: number) {
  const pointer = { through: [], selectors: ['#n'], label: said(at, 'label') }
  const recipe = {
    ...sampleRecipe,
    host: `shop${at}.example`,
    number: pointer,
    successText: said(at, 'successText'),
  }
  return { id: `recipe-${at}`, recipe, ...stamps }
}

/** Inside a page of the extension: all that is said in it, and whatever is there that nobody of ours would put there. */
function readScreen(): { text: string; injected: string[] } {
  const foreign =
    '.injected, iframe, object, embed, base, math, marquee, video, audio, foreignObject, animate, form[action], [onerror], [onload], [onclick], [srcdoc], [style*="url("]'
  const injected = [...document.querySelectorAll(foreign)].map((one) => one.outerHTML.slice(0, 80))
  for (const one of document.querySelectorAll('[href], [src], [action], [formaction]'))
    for (const name of ['href', 'src', 'action', 'formaction']) {
      const value = one.getAttribute(name)
      if (value !== null && !/^(#|\/|\.|blob:|https:|[a-z-]+extension:)/.test(value))
        injected.push(`${name}=${value}`)
    }
  if ('ran' in window) injected.push('ran')
  const values = [...document.querySelectorAll('input, textarea')].map(
    (one) => (one as HTMLInputElement).value,
  )
  return { text: [document.documentElement.textContent, ...values].join('\n'), injected }
}
