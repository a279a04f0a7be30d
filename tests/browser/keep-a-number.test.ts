import { expect, test } from 'vitest'
import { browserNames, openDisplay, openSite, startBrowser } from '@/tests/support/browsers'
import { startClock } from '@/tests/support/fake-clock'
import { patience } from '@/tests/support/patience'
import { pageWithoutFields, readRechargeFields, rechargePage } from '@/tests/support/recharge-page'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { addSim, allowHost } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'

const tokyoLine = {
  carrier: 'povo2.0',
  number: '090-0000-1234',
  name: 'Tokyo line',
  endsOn: '2027-01-17',
  usual: { amount: '3000', currency: 'JPY' },
} as const

test.each(browserNames)(
  'a number is kept from the form to the filled page, over midnight and restarts, in %s',
  async (name) => {
    const clock = startClock('2027-01-05T12:00:00+09:00[Asia/Tokyo]')
    const display = await openDisplay()
    const browser = await startBrowser(name, { clock, display })

    await addSim(browser, tokyoLine)
    await badgeShows(browser, '12d', { within: patience(2_000) })
    expect((await browser.badge()).title).toContain('Tokyo line')

    // The real alarm of the restarted browser fires at the midnight of Tokyo, whatever zone the computer is in.
    clock.moveTo('2027-01-05T23:59:30+09:00[Asia/Tokyo]')
    await browser.restart()
    await badgeShows(browser, '12d', { within: patience(2_000) })
    await browser.stopBackground()
    await badgeShows(browser, '11d', { within: 60_000 })
    expect(clock.now().epochMilliseconds).toBeGreaterThanOrEqual(
      Temporal.Instant.from('2027-01-06T00:00:00+09:00').epochMilliseconds,
    )

    // Two days later, nothing ran meanwhile.
    clock.moveTo('2027-01-08T08:00:00+09:00[Asia/Tokyo]')
    await browser.restart()
    await badgeShows(browser, '9d', { within: patience(2_000) })

    const site = await openSite()
    await allowHost(browser, display, site.serve('/news', pageWithoutFields))
    const url = site.serve('/recharge', rechargePage)
    const page = await browser.open(url)
    expect(await page.evaluate(readRechargeFields)).toEqual({ number: '', amount: '' })
    await page.bringToFront()
    await display.activate('Moonlight Mobile: top up')
    display.press('alt+shift+9')
    await until('the icon to say how it went', async () =>
      (await browser.badge(url)).title.includes('illed in'),
    )
    expect(await page.evaluate(readRechargeFields)).toEqual({ number: '09000001234', amount: '3000' })
    expect((await browser.badge(url)).title).toContain('Tokyo line: filled in.')

    const popup = await browser.openPopup()
    await until('the report', async () => (await popup.text()).includes('09000001234'))
    await popup.close()
    expect(site.submits()).toEqual([])
  },
)

/** Fails when the icon does not come to show the text in time. */
async function badgeShows(
  browser: RunningBrowser,
  text: string,
  { within }: { within: number },
): Promise<void> {
  const check = async () => {
    expect((await browser.badge()).text).toBe(text)
    return true
  }
  await until(`the badge to show ${text}`, check, { within })
}
