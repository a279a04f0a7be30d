import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from '@/tests/support/chromium'
import { type Display, startDisplay } from '@/tests/support/display'
import { startFirefox } from '@/tests/support/firefox'
import { pageWithoutFields, readRechargeFields, rechargePage } from '@/tests/support/recharge-page'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { sampleSims } from '@/tests/support/sample-sims'
import { addSim, allowHost } from '@/tests/support/sim-keeper'
import { startSite } from '@/tests/support/site'
import { until } from '@/tests/support/until'
import { buildExtension } from './build-extension'

/**
 * Shows SIM Keeper in a real browser with sample SIMs and a recharge page of a made-up carrier on localhost. On a desktop
 * the window is the user's; without one it does the main job by itself and tells what the browser shows.
 */
export async function main(args: string[]): Promise<number> {
  const name = args[args.indexOf('--browser') + 1] === 'firefox' ? 'firefox' : 'chromium'
  console.log(`Building SIM Keeper for ${name} …`)
  const extension = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox')
  const start = name === 'chromium' ? startChromium : startFirefox
  const site = await startSite()
  site.serve('/', pageWithoutFields)
  const recharge = site.serve('/recharge', rechargePage)

  if (hasDesktop()) {
    const browser = await start({ extension, display: ownDesktop() })
    for (const sim of sampleSims()) await addSim(browser, sim)
    await (await browser.open(recharge)).bringToFront()
    console.log(`${name} is yours: the recharge page is ${recharge}`)
    console.log(
      'Click the SIM Keeper icon to see the sample SIMs, or press Alt+Shift+9 on the page to fill it.',
    )
    console.log('End with Ctrl+C or by closing the browser.')
    process.on('SIGINT', () => void browser.quit().then(() => process.exit(0)))
    await browser.ended()
    await site.stop()
    return 0
  }

  const folder = join('artifacts', 'start', name)
  mkdirSync(folder, { recursive: true })
  console.log(`No display here, so ${name} runs on a virtual one and does the main job by itself.`)
  const display = await startDisplay()
  const browser = await start({ extension, display })
  try {
    await keepANumber(browser, display, { recharge, elsewhere: `${site.origin}/`, folder })
    const sent = site.submits()
    console.log(`Sent by the page meanwhile: ${sent.length === 0 ? 'nothing' : JSON.stringify(sent)}`)
    console.log(`Screenshots are in ${folder}/`)
    return sent.length === 0 ? 0 : 1
  } finally {
    await browser.quit()
    await display.stop()
    await site.stop()
  }
}

async function keepANumber(
  browser: RunningBrowser,
  display: Display,
  { recharge, elsewhere, folder }: { recharge: string; elsewhere: string; folder: string },
): Promise<void> {
  let step = 0
  const tell = async (name: string, text: string, screen?: Screen) => {
    step += 1
    const picture = join(folder, `${step}-${name}.png`)
    if (screen) await screen.screenshot(picture)
    else display.screenshot(picture)
    console.log(`${step}. ${text}`)
  }
  const readBadge = async () =>
    `badge “${(await browser.badge()).text}”, title “${(await browser.badge()).title}”`

  console.log(`   Icon before: ${await readBadge()}`)
  for (const sim of sampleSims()) {
    await addSim(browser, sim)
    console.log(`   Added through the popup's form: ${sim.name} (${sim.carrier}, ${sim.number})`)
  }
  await until('the countdown', async () => (await browser.badge()).text)
  const list = await browser.openExtension('popup.html')
  await until('the list', async () => (await list.text()).includes(sampleSims()[0]?.name ?? ''))
  await list.resize(400, 640)
  await tell('countdown', `The icon counts down: ${await readBadge()}`, list)
  await list.close()

  await allowHost(browser, display, elsewhere)
  await tell(
    'asks-first',
    'On a page of an unknown site the popup asked first, and said that nothing fits there',
  )

  const page = await browser.open(recharge)
  await page.bringToFront()
  await display.activate(await page.evaluate(() => document.title))
  await tell('before', `Recharge page before: ${JSON.stringify(await page.evaluate(readRechargeFields))}`)
  display.press('alt+shift+9')
  await until('the page to be filled', async () => (await browser.badge(recharge)).title.includes('illed in'))
  await tell(
    'after',
    `Alt+Shift+9 pressed. Fields after: ${JSON.stringify(await page.evaluate(readRechargeFields))}`,
  )
  const { text, title } = await browser.badge(recharge)
  console.log(`   Icon on this tab: badge “${text}”, title “${title}”`)
  const popup = await browser.openPopup()
  await until('the report', async () =>
    (await popup.text()).includes((await page.evaluate(readRechargeFields)).number),
  )
  await tell('report', 'The popup reports what was written and verified, and asks how the payment went')
  await popup.close()
}

function hasDesktop(): boolean {
  return process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** The user's own desktop: shown on, never typed or clicked on. */
function ownDesktop(): Display {
  const leave = () => {
    throw new Error('The mouse and the keyboard of a desktop are its user’s.')
  }
  return {
    env: {},
    press: leave,
    type: leave,
    click: leave,
    activate: leave,
    screenshot: leave,
    fingerprint: leave,
    windows: leave,
    stop: async () => undefined,
  }
}
