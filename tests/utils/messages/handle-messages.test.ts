import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerMessage, type Handlers, handleMessages } from '@/utils/messages/handle-messages'
import type { MessageSender } from '@/utils/messages/judge-sender'
import { type MessageName, messages } from '@/utils/messages/messages'
import { sendMessage } from '@/utils/messages/send-message'

const id = 'test-extension-id'
const own = `chrome-extension://${id}`
const names = Object.keys(messages) as MessageName[]

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

const words = {
  number: 'a',
  amount: 'b',
  confirm: 'c',
  success: 'd',
  skip: 'e',
  leave: 'f',
  keys: 'g',
  saved: 'h',
  failed: 'i',
  nothing: 'j',
}

const field = {
  names: ['msisdn'],
  label: 'Mobile number',
  placeholder: '',
  near: [],
  after: '',
  tag: 'input',
  type: 'tel',
  autocomplete: '',
  inputMode: '',
  mask: '',
  pattern: '',
  maxLength: 0,
  size: 0,
  hasBounds: false,
  form: 0,
  root: 0,
  list: null,
}

const good: Record<MessageName, unknown> = {
  recordsChanged: { seq: 1, simIds: ['a'] },
  describePage: { tabId: 3 },
  fillPage: { tabId: 3, simId: null },
  judgePage: { headings: ['Top up'], fields: [field], groups: [['€5', '€10']] },
  pageRecognised: { isRechargePage: true },
  teachPage: { tabId: 3, what: 'fields', words },
  tryRecipe: { tabId: 3, words },
  fieldsTaught: { number: null, amount: null, confirm: null, successText: 'Done' },
  pageSaysPaid: { isConfirmed: true },
}

const senders: Record<string, MessageSender> = {
  popup: { id, url: `${own}/popup.html`, origin: own },
  'tab of ours': { id, url: `${own}/dashboard.html`, origin: own, tab: { id: 1 }, frameId: 0 },
  'content script': {
    id,
    url: 'https://pay.example/a',
    origin: 'https://pay.example',
    tab: { id: 2 },
    frameId: 0,
  },
  'frame of a site': {
    id,
    url: 'https://pay.example/a',
    origin: 'https://pay.example',
    tab: { id: 2 },
    frameId: 4,
  },
  'http site': { id, url: 'http://pay.example/', origin: 'http://pay.example', tab: { id: 2 }, frameId: 0 },
  'sandboxed frame': { id, url: 'https://pay.example/a', origin: 'null', tab: { id: 2 }, frameId: 0 },
  'another extension': {
    id: 'other',
    url: 'chrome-extension://other/x.html',
    origin: 'chrome-extension://other',
  },
  'page that claims our origin': {
    id,
    url: `${own}/popup.html`,
    origin: 'https://evil.example',
    tab: { id: 2 },
    frameId: 0,
  },
  'site with our id as host': { id, url: `https://${id}/`, origin: `https://${id}`, frameId: 0 },
  nobody: {},
}

const allowed: Record<string, string[]> = {
  page: ['popup', 'tab of ours'],
  content: ['content script'],
}

const malformed: unknown[] = [
  undefined,
  null,
  0,
  'text',
  [],
  {},
  { tabId: -1 },
  { tabId: '3', simId: null },
  { tabId: 1.5, simId: null, seq: Number.NaN },
  { tabId: 3, simId: null, seq: 1, simIds: [], isRechargePage: true, extra: 1 },
  { tabId: 3, simId: {}, isRechargePage: 'yes', seq: '1', simIds: 'all' },
  Object.create({ tabId: 3, simId: null, isRechargePage: true, seq: 1, simIds: [] }),
]

describe('a message', () => {
  it.each(names.flatMap((name) => Object.keys(senders).map((who) => [name, who] as const)))(
    '%s from %s reaches its handler only if that sender may send it',
    async (name, who) => {
      const answer = await answerMessage(handlers, { name, payload: good[name] }, senders[who] ?? {})
      const may = allowed[messages[name].from]?.includes(who)
      expect(answer).toEqual(
        may ? { ok: true, value: null } : { ok: false, code: 'sender-refused', detail: '' },
      )
      expect(effects).toEqual(may ? [[name, good[name]]] : [])
    },
  )

  it.each(names.flatMap((name) => malformed.map((payload) => [name, payload] as const)))(
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
        { numRuns: 5000 },
      )
    },
    60_000,
  )

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
      const message = { name: 'recordsChanged', payload: good.recordsChanged }
      void fakeBrowser.runtime.onMessage.trigger(message, senders['popup'] as never, resolve)
    })
    expect(await answered).toEqual({ ok: true, value: null })
  })
})

describe('sending', () => {
  it('never throws when nobody is there, or nobody answers', async () => {
    expect(await sendMessage('describePage', { tabId: 1 })).toMatchObject({ ok: false, code: 'unreachable' })
    fakeBrowser.runtime.onMessage.addListener(() => undefined)
    expect(await sendMessage('describePage', { tabId: 1 })).toMatchObject({ ok: false, code: 'unreachable' })
  })

  it('hands the answer on', async () => {
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
      respond({ ok: true, value: null })
      return true
    })
    expect(await sendMessage('recordsChanged', { seq: 1, simIds: [] })).toEqual({ ok: true, value: null })
  })
})
