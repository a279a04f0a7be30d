import { browser } from 'wxt/browser'
import { type OpenDocument, targetOf } from './open-document'

/**
 * Hands something to the script of ours that stands in a document and takes its answer, both as plain JSON. Throws when
 * the document has gone away.
 */
export async function callDoor<Answer>(
  document: OpenDocument,
  key: string,
  input: unknown,
): Promise<Answer | null> {
  // As text: Chromium leaves out what is null on the way in, and an amount left out is not an amount of none.
  const [done] = await browser.scripting.executeScript({
    target: targetOf(document),
    func: knock,
    args: [key, JSON.stringify(input)],
  })
  return typeof done?.result === 'string' ? (JSON.parse(done.result) as Answer | null) : null
}

// Runs in the page's isolated world: everything it needs comes in as an argument.
async function knock(key: string, input: string): Promise<string | null> {
  const door: unknown = Reflect.get(globalThis, Symbol.for(key))
  return typeof door === 'function' ? JSON.stringify((await door(JSON.parse(input))) ?? null) : null
}
