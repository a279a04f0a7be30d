import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { startSite } from '@/tests/support/site'

/** What a carrier shows after a payment, as a picture to keep as a proof. */
export async function proofPicture(browser: RunningBrowser): Promise<Blob> {
  const site = await startSite()
  const screen = await browser.open(
    site.serve(
      '/paid',
      `<!doctype html><meta charset="utf-8"><title>Paid</title>
      <body style="font: 20px system-ui; margin: 60px"><h1>Moonlight Mobile</h1>
      <p>Your payment of £10.00 for +44 7700 900123 went through.<p>Order 2026-0815`,
    ),
  )
  await screen.resize(900, 600)
  const path = join(mkdtempSync(join(tmpdir(), 'sim-keeper-proof-')), 'paid.png')
  await screen.screenshot(path)
  await screen.close()
  await site.stop()
  return new Blob([readFileSync(path)], { type: 'image/png' })
}
