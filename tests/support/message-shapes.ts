import type { MessageSender } from '@/utils/messages/judge-sender'
import type { MessageName } from '@/utils/messages/messages'
import { fieldSketch } from './field-sketch'

const id = 'test-extension-id'
const own = `chrome-extension://${id}`

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

const field = fieldSketch({ names: ['msisdn'], label: 'Mobile number', type: 'tel' })

/** One payload of each message that is as it should be. */
export const goodPayloads: Record<MessageName, unknown> = {
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

export const senders: Record<string, MessageSender> = {
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
  'another extension that claims our origin': { id: 'other', url: `${own}/popup.html`, origin: own },
  'page of another extension under our id': {
    id,
    url: 'chrome-extension://other/popup.html',
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

/** Which of them may send what is from a page of ours, or from our script in a page. */
export const allowedSenders: Record<string, string[]> = {
  page: ['popup', 'tab of ours'],
  content: ['content script'],
}

export const malformedPayloads: unknown[] = [
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
