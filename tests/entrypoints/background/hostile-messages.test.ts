import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handlers } from '@/entrypoints/background/message-handlers'
import {
  type FakeExtension,
  killBackground,
  makeFakeExtension,
  settled,
  startBackground,
} from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { allowedSenders, goodPayloads, malformedPayloads, senders } from '@/tests/support/message-shapes'
import { sampleSim } from '@/tests/support/sample-records'
import { tally } from '@/tests/support/tally'
import type { MessageSender } from '@/utils/messages/judge-sender'
import { type MessageName, messages } from '@/utils/messages/messages'
import { allowHost, listAllowedHosts } from '@/utils/storage/allowed-hosts'
import { getSim } from '@/utils/storage/list-sims'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

const names = Object.keys(messages) as MessageName[]
let extension: FakeExtension
let injected = 0
let simId = ''

beforeEach(async () => {
  extension = makeFakeExtension()
  killBackground()
  injected = 0
  extension.onInject = async () => {
    injected++
    return [{ documentId: 'doc', frameId: 0, result: 'https://pay.example/a' }]
  }
  simId = (await addSim(sampleSim(), [])).value.id
  await allowHost('pay.example', simId)
  startBackground()
  await settled()
})

/** What a message could have changed: injections, records, notes on tabs, tabs, settings. */
async function readEffects() {
  const { session, local } = fakeBrowser.storage
  const tabs = (await fakeBrowser.tabs.query({})).length
  const kept = {
    session: await session.get(null),
    local: await local.get(null),
    hosts: await listAllowedHosts(),
  }
  return JSON.stringify({ injected, tabs, kept, sim: await getSim(simId) })
}

/** The answer of the running background, which must come. */
function send(message: unknown, sender: MessageSender): Promise<{ ok: boolean }> {
  return new Promise((resolve, reject) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve).catch(reject)
  })
}

it('every message has its handler, and no handler is without a message', () => {
  expect(Object.keys(handlers).sort()).toEqual([...names].sort())
})

it('whoever may not send a message changes nothing, and neither does whoever sends it malformed', async () => {
  const before = await readEffects()
  let sent = 0
  for (const name of names) {
    const { from } = messages[name]
    const strangers = Object.entries(senders).filter(([who]) => !allowedSenders[from]?.includes(who))
    for (const [who, sender] of strangers) {
      const answer = await send({ name, payload: goodPayloads[name] }, sender)
      expect(answer, `${name} from ${who}`).toMatchObject({ ok: false, code: 'sender-refused' })
      sent++
    }
    for (const payload of malformedPayloads) {
      const sender = senders[from === 'page' ? 'popup' : 'content script'] ?? {}
      const answer = await send({ name, payload }, sender)
      expect(answer, `${name} with ${JSON.stringify(payload)}`).toMatchObject({
        ok: false,
        code: 'malformed',
      })
      sent++
    }
  }
  expect(await readEffects()).toBe(before)
  tally('messages to the running background', sent, names.length * (7 + 12))
})

it('the same messages from whom they are due do change something', async () => {
  const before = await readEffects()
  const answer = await send(
    { name: 'pageRecognised', payload: { isRechargePage: true } },
    senders['content script'] ?? {},
  )
  expect(answer).toEqual({ ok: true, value: null })
  expect(await readEffects()).not.toBe(before)
})
