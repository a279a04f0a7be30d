import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allowedSenders, goodPayloads, malformedPayloads, senders } from '@/tests/support/message-shapes'
import { tally } from '@/tests/support/tally'
import { answerMessage, type Handlers, handleMessages } from '@/utils/messages/handle-messages'
import type { MessageSender } from '@/utils/messages/judge-sender'
import { type MessageName, messages } from '@/utils/messages/messages'
import { sendMessage } from '@/utils/messages/send-message'

const names = Object.keys(messages) as MessageName[]

const fuzzed = 5_000

/** Handlers that only count: whatever gets through to one is an effect. */
let effects: [name: string, payload: unknown][] = []
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    async (payload: unknown) => {
      effects.push([name, payload])
      return null
    },
  ]),
) as unknown as Handlers

beforeEach(() => {
  fakeBrowser.reset()
  effects = []
})

describe('a message', () => {
  it.each(names.flatMap((name) => Object.keys(senders).map((who) => [name, who] as const)))(
    '%s from %s reaches its handler only if that sender may send it',
    async (name, who) => {
      const answer = await answerMessage(handlers, { name, payload: goodPayloads[name] }, senders[who] ?? {})
      const may = allowedSenders[messages[name].from]?.includes(who)
      expect(answer).toEqual(
        may ? { ok: true, value: null } : { ok: false, code: 'sender-refused', detail: '' },
      )
      expect(effects).toEqual(may ? [[name, goodPayloads[name]]] : [])
    },
  )

  it.each(names.flatMap((name) => malformedPayloads.map((payload) => [name, payload] as const)))(
    '%s with %j is refused with an answer',
    async (name, payload) => {
      const sender = senders[messages[name].from === 'page' ? 'popup' : 'content script'] ?? {}
      const answer = await answerMessage(handlers, { name, payload }, sender)
      expect(answer).toMatchObject({ ok: false, code: 'malformed' })
      expect(effects).toEqual([])
    },
  )

  it.each(names)(
    '%s is refused for whatever was never meant to be sent, 5,000 times',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.anything(),
            fc.record({ name: fc.constant(name), payload: fc.anything({ withNullPrototype: true }) }),
          ),
          fc.oneof(fc.constantFrom(...Object.values(senders)), fc.dictionary(fc.string(), fc.anything())),
          async (message, sender) => {
            effects = []
            const answer = await answerMessage(handlers, message, sender as MessageSender)
            if (!answer.ok) return effects.length === 0
            const { payload } = message as { payload: unknown }
            return effects.length === 1 && JSON.stringify(effects[0]) === JSON.stringify([name, payload])
          },
        ),
        { numRuns: fuzzed },
      )
      tally(`messages: ${name} fuzzed`, fuzzed, 5_000)
    },
    60_000,
  )

  it('was tried from enough senders and in enough malformed shapes', () => {
    tally('messages: sender shapes of each', Object.keys(senders).length, 8)
    tally('messages: malformed payloads of each', malformedPayloads.length, 12)
    tally('messages: handlers, found by their names', names.length, 8)
  })

  it.each([
    undefined,
    null,
    'recordsChanged',
    {},
    { name: 'toString' },
    { name: '__proto__' },
    { name: 7 },
    [],
  ])('of no known name (%j) is refused with an answer', async (message) => {
    const answer = await answerMessage(handlers, message, senders['popup'] ?? {})
    expect(answer).toEqual({ ok: false, code: 'unknown-message', detail: '' })
  })

  it('whose handler fails is answered with the reason', async () => {
    const failing: Handlers = {
      ...handlers,
      describePage: async () => {
        throw new Error('quota')
      },
    }
    const answer = await answerMessage(
      failing,
      { name: 'describePage', payload: { tabId: 1 } },
      senders['popup'] ?? {},
    )
    expect(answer).toEqual({ ok: false, code: 'failed', detail: 'quota' })
    const odd: Handlers = { ...handlers, describePage: () => Promise.reject('odd') }
    const other = await answerMessage(
      odd,
      { name: 'describePage', payload: { tabId: 1 } },
      senders['popup'] ?? {},
    )
    expect(other).toMatchObject({ code: 'failed', detail: '' })
  })

  it('is answered through the callback that every browser knows', async () => {
    handleMessages(handlers)
    const answered = new Promise((resolve) => {
      const message = { name: 'recordsChanged', payload: goodPayloads.recordsChanged }
      void fakeBrowser.runtime.onMessage.trigger(message, senders['popup'] as never, resolve)
    })
    expect(await answered).toEqual({ ok: true, value: null })
  })

  it('keeps its channel open until it is answered', () => {
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener')
    handleMessages(handlers)
    const listener = add.mock.calls[0]?.[0] as unknown as (...given: unknown[]) => unknown
    expect(listener({ name: 'none' }, {}, () => undefined)).toBe(true)
    add.mockRestore()
  })
})

describe('sending', () => {
  it('never throws when nobody is there, or nobody answers', async () => {
    expect(await sendMessage('describePage', { tabId: 1 })).toMatchObject({ ok: false, code: 'unreachable' })
    fakeBrowser.runtime.onMessage.addListener(() => undefined)
    expect(await sendMessage('describePage', { tabId: 1 })).toMatchObject({ ok: false, code: 'unreachable' })
  })

  it.each([null, 'ok', 7, {}])('takes %j for no answer', async (answer) => {
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
      respond(answer as never)
      return true
    })
    expect(await sendMessage('describePage', { tabId: 1 })).toEqual({
      ok: false,
      code: 'unreachable',
      detail: 'no answer',
    })
  })

  it('hands the answer on', async () => {
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
      respond({ ok: true, value: null })
      return true
    })
    expect(await sendMessage('recordsChanged', { seq: 1, simIds: [] })).toEqual({ ok: true, value: null })
  })
})
