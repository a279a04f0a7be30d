import { browser } from 'wxt/browser'
import type { Answer, MessageName, Payload } from './messages'

/** Sends one message to the background. Never throws; what went wrong is in the answer. */
export async function sendMessage<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, payload })
    return isAnswer<N>(answer) ? answer : unreachable('no answer')
  } catch (error) {
    return unreachable(String(error))
  }
}

function unreachable(detail: string) {
  return { ok: false, code: 'unreachable', detail } as const
}

function isAnswer<N extends MessageName>(answer: unknown): answer is Answer<N> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}
