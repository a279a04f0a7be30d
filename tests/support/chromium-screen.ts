import type { Page } from 'playwright-core'
import type { Role, Screen } from './running-browser'

/** A page of Chromium, over Playwright. */
export function chromiumScreen(page: Page): Screen {
  const find = (role: Role | 'label', name: string) =>
    role === 'label' ? page.getByLabel(name, { exact: true }) : page.getByRole(role, { name, exact: true })
  return {
    url: async () => page.url(),
    goTo: async (url) => void (await page.goto(url)),
    click: (role, name) => find(role, name).first().click(),
    async fill(role, name, value) {
      const field = find(role, name).first()
      const isSelect = await field.evaluate((element) => element instanceof HTMLSelectElement)
      if (isSelect) await field.selectOption(value)
      else await field.fill(value)
    },
    chooseFile: (path) => page.locator('input[type=file]').setInputFiles(path),
    count: (role, name) => find(role, name).count(),
    text: () => page.evaluate(() => document.body.innerText),
    async evaluate(inPage, ...args) {
      const json = await page.evaluate<string | undefined>(
        // The function goes over as text, so that both browsers run the very same.
        `(async () => JSON.stringify(await (${inPage})(...${JSON.stringify(args)})))()`,
      )
      return json === undefined ? undefined : JSON.parse(json)
    },
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  }
}
