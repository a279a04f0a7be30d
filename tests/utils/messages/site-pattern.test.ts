import { describe, expect, it } from 'vitest'
import { isSitePattern, sitePattern } from '@/utils/messages/site-pattern'

describe('the permission to ask for', () => {
  it.each([
    ['https://pay.example.com/*', 'https://pay.example.com/topup?x=1#y'],
    ['https://pay.example.com/*', 'https://pay.example.com:8443/'],
    ['http://localhost/*', 'http://localhost:3000/recharge'],
    ['http://127.0.0.1/*', 'http://127.0.0.1/'],
    [null, 'http://pay.example.com/'],
    [null, 'file:///home/x.html'],
    [null, 'about:blank'],
    [null, 'chrome://settings/'],
    [null, 'data:text/html,x'],
    [null, 'no address'],
  ])('is %s for %s', (pattern, url) => {
    expect(sitePattern(url)).toBe(pattern)
  })

  it.each([
    [true, 'https://pay.example.com/*'],
    [true, 'http://localhost/*'],
    [false, 'https://*/*'],
    [false, 'https://*.example.com/*'],
    [false, '*://pay.example.com/*'],
    [false, 'http://pay.example.com/*'],
    [false, '<all_urls>'],
    [false, 'https://pay.example.com/a/*'],
  ])('names one site: %s for %s', (isOne, pattern) => {
    expect(isSitePattern(pattern)).toBe(isOne)
  })
})
