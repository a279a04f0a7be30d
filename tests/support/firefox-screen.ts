import { writeFileSync } from 'node:fs'
import type { BidiConnection } from './bidi-connection'
import { findDeep } from './firefox-deep'
import type { Role, Screen } from './running-browser'
import { until } from './until'

interface Node {
  readonly sharedId: string
  readonly value: { readonly localName: string }
}

/** A page of Firefox, over WebDriver BiDi; its own accessibility tree says which element has a role and a name. */
export function firefoxScreen(bidi: BidiConnection, context: string): Screen {
  const locate = async (role: Role | 'label', name: string): Promise<Node[]> => {
    const value = role === 'label' ? { name } : { role, name }
    const { nodes } = await bidi.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value },
    })
    // A name is also that of the label itself and of whatever else it labels.
    const isControl = ({ value: { localName } }: Node) => /^(?:input|select|textarea)$/.test(localName)
    return role === 'label' ? nodes.filter(isControl) : nodes
  }
  const one = (role: Role | 'label', name: string) =>
    until(`${role} “${name}”`, async () => (await locate(role, name)).find((node) => node))

  const call = async (inPage: string, args: object[]): Promise<string | undefined> => {
    const reply = await bidi.send('script.callFunction', {
      functionDeclaration: inPage,
      arguments: args,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text)
    return reply.result.value
  }
  const perform = (type: 'key' | 'pointer', actions: object[]) =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] })
  const typeKeys = (keys: Iterable<string>) =>
    perform(
      'key',
      [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    )

  const evaluate: Screen['evaluate'] = async (inPage, ...args) => {
    const value = await call(`async (args) => JSON.stringify(await (${inPage})(...JSON.parse(args)))`, [
      { type: 'string', value: JSON.stringify(args) },
    ])
    return value === undefined ? undefined : JSON.parse(value)
  }

  return {
    evaluate,
    url: async () =>
      (await bidi.send('browsingContext.getTree', { root: context, maxDepth: 0 })).contexts[0].url,
    goTo: (url) => bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async click(role, name) {
      const element = await one(role, name)
      await call('(element) => element.scrollIntoView({ block: "center" })', [element])
      const origin = { type: 'element', element: { sharedId: element.sharedId } }
      await perform('pointer', [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])
    },
    async clickDeep(role, name) {
      const { x, y } = await until(`${role} “${name}”`, () => findDeep(bidi, role, name))
      await perform('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])
    },
    async fill(role, name, value) {
      const element = await one(role, name)
      const typed = await call(setOrSelect, [element, { type: 'string', value }])
      if (typed !== 'set') await typeKeys(value === '' ? [Keys.backspace] : value)
    },
    async chooseFile(path) {
      const locator = { type: 'css', value: 'input[type=file]' }
      const { nodes } = await bidi.send('browsingContext.locateNodes', { context, locator })
      await bidi.send('input.setFiles', { context, element: { sharedId: nodes[0].sharedId }, files: [path] })
    },
    count: async (role, name) => (await locate(role, name)).length,
    text: () => evaluate(() => document.body.innerText),
    press: async (key) => void (await typeKeys([Keys.byName[key] ?? key])),
    resize: (width, height) =>
      bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    async screenshot(path) {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context, origin: 'document' })
      writeFileSync(path, Buffer.from(data, 'base64'))
    },
    bringToFront: () => bidi.send('browsingContext.activate', { context }),
    close: () => bidi.send('browsingContext.close', { context }),
  }
}

/** Text is typed key by key after this selected what was there; dates and selects have no keys of one language. */
const setOrSelect = `(element, value) => {
  element.focus()
  if (element.matches('select, [type=date], [type=time], [type=datetime-local], [type=month]')) {
    const option = element.matches('select') && [...element.options].find((one) => one.label === value || one.value === value)
    const prototype = Object.getPrototypeOf(element)
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(element, option ? option.value : value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
    element.dispatchEvent(new Event('change', { bubbles: true }))
    return 'set'
  }
  element.select()
  return 'select'
}`

const Keys = {
  backspace: '\uE003',
  byName: {
    Enter: '\uE007',
    Tab: '\uE004',
    Escape: '\uE00C',
    ArrowDown: '\uE015',
    ArrowUp: '\uE013',
  } as Record<string, string>,
}
