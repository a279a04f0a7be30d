import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { judgeSender, type MessageSender } from './judge-sender'
import { type Answer, type Answers, type MessageName, messages, type Payload } from './messages'

export type Handlers = {
  [N in MessageName]: (payload: Payload<N>, sender: MessageSender) => Promise<Answers[N]>
}

/** Answers every message from now on. Call in the first tick of the background, once. */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answerMessage(handlers, message, sender).then(sendResponse)
    // Keeps the channel open in every browser, with or without the polyfill; a returned promise does not.
    return true
  })
}

/** Judges one message and runs its handler. Never throws. */
export async function answerMessage(
  handlers: Handlers,
  message: unknown,
  sender: MessageSender,
): Promise<Answer<MessageName>> {
  const name = readName(message)
  if (name === null) return refuse('unknown-message')
  if (judgeSender(sender) !== messages[name].from) return refuse('sender-refused')
  const parsed = v.safeParse(messages[name].payload, (message as { payload?: unknown }).payload)
  if (!parsed.success) return refuse('malformed', v.getDotPath(parsed.issues[0]) ?? '')
  try {
    // The map ties payload and handler by name; the compiler cannot follow that through a union.
    const handle = handlers[name] as (
      payload: unknown,
      sender: MessageSender,
    ) => Promise<Answers[MessageName]>
    return { ok: true, value: await handle(parsed.output, sender) }
  } catch (error) {
    return refuse('failed', error instanceof Error ? error.message : '')
  }
}

function readName(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'name')) return null
  const { name } = message as { name: unknown }
  return typeof name === 'string' && Object.hasOwn(messages, name) ? (name as MessageName) : null
}

function refuse(code: Extract<Answer<MessageName>, { ok: false }>['code'], detail = ''): Answer<MessageName> {
  return { ok: false, code, detail }
}
