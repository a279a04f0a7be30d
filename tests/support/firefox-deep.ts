import type { BidiConnection } from './bidi-connection'
import { tagsOf } from './firefox-popup'
import type { Role } from './running-browser'

/**
 * Where an element stands in the page of the tab in front, closed shadow roots included: the driver does not look into
 * them, the browser's own scripts do. Null while it is not there.
 */
export async function findDeep(
  bidi: BidiConnection,
  role: Role,
  name: string,
): Promise<{ x: number; y: number } | null> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const channel = `sim-keeper-test-${crypto.randomUUID()}`
  const selector = `[role=${role}], ${tagsOf[role] ?? role}`
  const script = `data:text/javascript;charset=utf-8,${encodeURIComponent(
    `sendAsyncMessage(${JSON.stringify(channel)}, (${placeOf})(content.document, ${JSON.stringify(selector)}, ${JSON.stringify(name)}))`,
  )}`
  const reply = await bidi.send('script.evaluate', {
    expression: `new Promise((resolve) => {
      const { messageManager } = gBrowser.selectedBrowser
      messageManager.addMessageListener(${JSON.stringify(channel)}, function listen({ data }) {
        messageManager.removeMessageListener(${JSON.stringify(channel)}, listen)
        resolve(JSON.stringify(data))
      })
      messageManager.loadFrameScript(${JSON.stringify(script)}, false)
    })`,
    target: { context: contexts[0].context },
    awaitPromise: true,
  })
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text)
  return JSON.parse(reply.result.value)
}

const placeOf = `(document, selector, name) => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.openOrClosedShadowRoot ? within(one.openOrClosedShadowRoot) : [])])
  const said = (one) => one.getAttribute('aria-label') ?? (one.labels?.length ? one.labels[0].firstChild.textContent : one.textContent)
  const found = within(document).find((one) => one.matches(selector) && said(one).replaceAll(/\\s+/g, ' ').trim() === name)
  if (!found) return null
  const { x, y, width, height } = found.getBoundingClientRect()
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}`
