import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** A SIM card with its cut corner, and its chip drawn as a clock that still runs. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path d="M8 2h11.2a3 3 0 0 1 2.1.9l4.8 4.8a3 3 0 0 1 .9 2.1V27a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z" fill="#0c7d72"/>
  <circle cx="16" cy="18.5" r="6.6" fill="#fff"/>
  <path d="M16 14.4v4.3l2.9 1.9" fill="none" stroke="#0c7d72" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`

/** Draws the icon into public/icon; run by hand when the mark changes. */
export async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['SIM_KEEPER_CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${mark}`)
    writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
}
