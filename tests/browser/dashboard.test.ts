import { expect, test } from 'vitest'
import { browserNames, startBrowser } from '@/tests/support/browsers'
import { addSim } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'
import { ja } from '@/utils/i18n/catalogs/ja'

const line = {
  carrier: 'povo2.0',
  number: '090-0000-1234',
  name: 'Tokyo line',
  endsOn: Temporal.Now.plainDateISO('Asia/Tokyo').add({ days: 20 }).toString(),
} as const

test.each(browserNames)('the dashboard records, takes back and changes its language, in %s', async (name) => {
  const browser = await startBrowser(name)
  await addSim(browser, line)
  await until('the countdown', async () => (await browser.badge()).text === '20d')

  const page = await browser.openExtension('dashboard.html')
  await until('the year', async () => (await page.text()).includes(word('chartDays', { count: 20 }).slice(3)))
  await page.click('link', word('navSims'))
  await page.click('button', line.name)
  await until('the entry in the history', () => page.count('button', deleteName()))

  // Without the carrier's word there is no date, and undo brings it back.
  await page.click('button', deleteName())
  await until('the icon without a date', async () => (await browser.badge()).text === '')
  await page.click('button', word('undo'))
  await until('the countdown again', async () => (await browser.badge()).text === '20d')

  await page.click('link', word('navSettings'))
  await page.fill('label', word('settingLanguage'), '日本語')
  await until('the page in Japanese', () => page.count('link', ja.navSettings))
  await until('the icon in Japanese', async () => (await browser.badge()).title.includes('あと'))
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
})

function deleteName(): string {
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
  const on = Temporal.PlainDate.from(line.endsOn).toZonedDateTime('UTC').epochMilliseconds
  return word('deleteNamed', { what: word('historyStated', { day: day.format(on) }) })
}
