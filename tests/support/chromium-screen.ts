import type { Page } from 'playwright-core'
import type { Role, Screen } from './running-browser'
import { until } from './until'

/** A page of Chromium, over Playwright. */
export function chromiumScreen(page: Page): Screen {
  const find = (role: Role | 'label', name: string) =>
    role === 'label' ? page.getByLabel(name, { exact: true }) : page.getByRole(role, { name, exact: true })
  return {
    url: async () => page.url(),
    goTo: async (url) => void (await page.goto(url)),
    click: (role, name) => find(role, name).first().click(),
    async clickDeep(role, name) {
      const session = await page.context().newCDPSession(page)
      const { x, y } = await until(`${role} “${name}”`, async () => {
        const { root } = await session.send('DOM.getDocument', { depth: 0 })
        const wanted = { nodeId: root.nodeId, role, accessibleName: name }
        const { nodes } = await session.send('Accessibility.queryAXTree', wanted)
        const { backendDOMNodeId } = nodes[0] ?? {}
        if (backendDOMNodeId === undefined) return null
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId })
        const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content
        return { x: (left + right) / 2, y: (top + bottom) / 2 }
      })
      await session.detach()
      await page.mouse.click(x, y)
    },
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
