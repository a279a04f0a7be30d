import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Driver, driveChromium, driveFirefox } from '@/tests/fixtures/pages/engine-drivers'
import { bundleEngine } from '@/tests/support/bundle-engine'
import { until } from '@/tests/support/until'
import type { FillOrder } from '@/utils/fill/fill-order'
import type { FillReport } from '@/utils/fill/fill-report'
import { builtWidgets } from './build-widgets'

export type WantedForm = 'national' | 'prefixed'

/** What became of one page: what its framework holds, what it should never see, and what the engine says it did. */
export interface WidgetOutcome {
  readonly held: { readonly number: string; readonly amount: string }
  readonly harm: readonly string[]
  readonly report: FillReport
}

/** The widget pages in one real browser, with the engine in a world of its own beside them. */
export interface WidgetPages {
  fill(widget: string, form: WantedForm, order: Omit<FillOrder, 'allowedOrigin'>): Promise<WidgetOutcome>
  close(): Promise<void>
}

export async function openWidgets(browser: 'chromium' | 'firefox'): Promise<WidgetPages> {
  const code = await bundleEngine()
  const site = await serveWidgets()
  const driver: Driver = await (browser === 'chromium' ? driveChromium() : driveFirefox())
  return {
    async fill(widget, form, order) {
      await driver.goTo(`${site.origin}/index.html?widget=${widget}&form=${form}`)
      await until(`${widget} to stand`, () => driver.inPage(`document.body.dataset.ready === 'true'`))
      const given = JSON.stringify({ ...order, allowedOrigin: site.origin })
      const report = await driver.beside<FillReport>(
        `(async () => { ${code}; return __simKeeper.fillPage(document, ${given}) })()`,
      )
      const [held, harm] = await driver.inPage<[WidgetOutcome['held'], string[]]>('[heldState(), harm]')
      return { held, harm, report }
    },
    async close() {
      await driver.close()
      site.stop()
    },
  }
}

/** Serves the bundled pages, for a test that opens them with the whole extension. */
export async function serveWidgets(): Promise<{ readonly origin: string; stop(): void }> {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const file = join(builtWidgets, path)
    if (!existsSync(file)) response.writeHead(404).end()
    else
      response
        .setHeader('content-type', `${types[extname(file)] ?? 'image/svg+xml'}; charset=utf-8`)
        .end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
