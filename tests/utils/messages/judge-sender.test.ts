import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { judgeSender, type MessageSender } from '@/utils/messages/judge-sender'

const id = 'test-extension-id'
const own = `chrome-extension://${id}`
const site: MessageSender = {
  id,
  url: 'https://pay.example/a?b',
  origin: 'https://pay.example',
  tab: { id: 2 },
  frameId: 0,
}

beforeEach(() => fakeBrowser.reset())

describe('who sent a message', () => {
  it.each<[MessageSender]>([
    [{ id, url: `${own}/popup.html`, origin: own }],
    [{ id, url: `${own}/popup.html` }],
    [{ id, url: `${own}/dashboard.html#/x`, tab: { id: 3 }, frameId: 0 }],
    [{ id, origin: own }],
  ])('is a page of ours: %j', (sender) => {
    expect(judgeSender(sender)).toBe('page')
  })

  it.each<[MessageSender]>([
    [site],
    [{ ...site, origin: undefined }],
    [{ ...site, tab: { id: 0 } }],
    [{ ...site, url: 'http://localhost:8080/x', origin: 'http://localhost:8080' }],
    [{ ...site, url: 'http://127.0.0.1/x', origin: 'http://127.0.0.1' }],
  ])('is our script in a site: %j', (sender) => {
    expect(judgeSender(sender)).toBe('content')
  })

  it.each<[string, MessageSender]>([
    ['another extension', { id: 'other', url: `${own}/popup.html`, origin: own }],
    ['another extension in a site', { ...site, id: 'other' }],
    ['one without an id', { url: `${own}/popup.html`, origin: own }],
    ['one without an address', { id, tab: { id: 2 }, frameId: 0 }],
    ['a frame in a site', { ...site, frameId: 1 }],
    ['one of no frame', { ...site, frameId: undefined }],
    ['one of no tab', { ...site, tab: undefined }],
    ['one of a tab without a name', { ...site, tab: {} }],
    ['a sandboxed frame', { ...site, origin: 'null' }],
    ['one whose origin is another’s', { ...site, origin: 'https://evil.example' }],
    ['a site that names our page', { ...site, url: `${own}/popup.html` }],
    ['one whose address is none', { ...site, url: 'no address', origin: 'no origin' }],
    ['a file', { ...site, url: 'file:///home/x.html', origin: undefined }],
    ['a page without a host', { ...site, url: 'about:blank', origin: undefined }],
    ['a site without encryption', { ...site, url: 'http://pay.example/', origin: 'http://pay.example' }],
    [
      'a site that begins like this machine',
      { ...site, url: 'http://localhost.evil.example/', origin: undefined },
    ],
    ['a site that ends like this machine', { ...site, url: 'http://evil-localhost/', origin: undefined }],
    ['another extension’s page', { ...site, url: 'chrome-extension://other/x.html', origin: undefined }],
  ])('is nobody: %s', (_, sender) => {
    expect(judgeSender(sender)).toBe(null)
  })
})
