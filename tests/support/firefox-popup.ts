import type { Display } from './display'
import type { Role, Screen } from './running-browser'
import { until } from './until'

/** Evaluates an expression with the browser's own rights, in its window. */
export type InChrome = <T>(expression: string) => Promise<T>

/** The tags that stand for a role where no attribute says so. */
export const tagsOf: Partial<Record<Role | 'label', string>> = {
  button: 'button, summary',
  link: 'a[href]',
  textbox: 'input:not([type=checkbox], [type=radio]), textarea',
  combobox: 'select',
  checkbox: '[type=checkbox]',
  radio: '[type=radio]',
  heading: 'h1, h2, h3, h4',
  listitem: 'li',
  label: 'input, select, textarea',
}

/**
 * The real popup of Firefox, hanging from the toolbar icon. It is no tab, so WebDriver does not see it: it is read by a
 * frame script and clicked by the real mouse, at the place on the screen where the element stands.
 */
export function firefoxPopup(inChrome: InChrome, display: Display | undefined): Screen {
  const evaluate: Screen['evaluate'] = async (inPage, ...args) =>
    inChrome(runInPopup(`(${inPage})(...${JSON.stringify(args)})`))
  const find = (role: Role | 'label', name: string) =>
    `(${findByName})(${JSON.stringify(`[role=${role}], ${tagsOf[role] ?? role}`)}, ${JSON.stringify(name)})`
  const place = async (role: Role | 'label', name: string) => {
    const rect = `((one) => one && (one.scrollIntoView({ block: 'center' }), (({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(one.getBoundingClientRect())))(${find(role, name)}[0])`
    let before = ''
    // A popup that is still growing would be clicked where the element was.
    const inside = await until(`${role} “${name}” to stand still in the popup`, async () => {
      const point = await inChrome<Point | null>(runInPopup(rect))
      const isStill = point !== null && JSON.stringify(point) === before
      before = JSON.stringify(point)
      return isStill ? point : null
    })
    const corner = await inChrome<Point>(
      `(({ screenX, screenY }) => ({ x: screenX, y: screenY }))(document.querySelector('.webextension-popup-browser'))`,
    )
    return { x: Math.round(corner.x + inside.x), y: Math.round(corner.y + inside.y) }
  }
  const desktop = () => {
    if (!display)
      throw new Error('The popup of Firefox is clicked by the real mouse: give the browser a display.')
    return display
  }
  const click: Screen['click'] = async (role, name) => {
    const { x, y } = await place(role, name)
    desktop().click(x, y)
  }
  return {
    evaluate,
    url: () => evaluate(() => location.href),
    goTo: () => Promise.reject(new Error('A popup shows its own page only.')),
    click,
    clickDeep: click,
    async fill(role, name, value) {
      const { x, y } = await place(role, name)
      desktop().click(x, y)
      desktop().press('ctrl+a')
      desktop().type(value)
    },
    chooseFile: () => Promise.reject(new Error('The popup has no file field.')),
    count: (role, name) => inChrome(runInPopup(`${find(role, name)}.length`)),
    text: () => evaluate(() => document.body.innerText),
    press: async (key) => desktop().press(key === 'Enter' ? 'Return' : key),
    resize: () => Promise.resolve(),
    screenshot: async (path) => desktop().screenshot(path),
    bringToFront: () => Promise.resolve(),
    close: () =>
      inChrome(`void document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

const findByName = `(selector, name) => [...document.querySelectorAll(selector)].filter((one) => {
  const said = one.getAttribute('aria-label') ?? (one.labels?.length ? one.labels[0].textContent : one.textContent)
  return said.replaceAll(/\\s+/g, ' ').trim() === name
})`

function runInPopup(expression: string): string {
  const frameScript = (channel: string) => `(async () => {
    const page = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    let answer
    try {
      answer = { value: await Components.utils.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, page) }
    } catch (error) {
      answer = { error: String(error) }
    }
    sendAsyncMessage(${JSON.stringify(channel)}, answer)
  })()`
  const channel = `sim-keeper-test-${crypto.randomUUID()}`
  const script = `data:text/javascript;charset=utf-8,${encodeURIComponent(frameScript(channel))}`
  return `new Promise((resolve, reject) => {
    const popup = document.querySelector('.webextension-popup-browser')
    const { messageManager } = popup
    // A popup that closes meanwhile never answers; one on a busy machine takes its time.
    const watch = setInterval(() => {
      if (!popup.isConnected) clearInterval(watch), reject(new Error('The popup was closed before it answered.'))
    }, 100)
    messageManager.addMessageListener(${JSON.stringify(channel)}, function listen({ data }) {
      clearInterval(watch)
      messageManager.removeMessageListener(${JSON.stringify(channel)}, listen)
      if (data.error) reject(new Error(data.error))
      else resolve(data.value === undefined ? undefined : JSON.parse(data.value))
    })
    messageManager.loadFrameScript(${JSON.stringify(script)}, false)
  })`
}
