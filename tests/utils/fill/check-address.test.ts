import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tally } from '@/tests/support/tally'
import { type AllowedHosts, mayFill } from '@/utils/fill/check-address'

const generated = 10_000

const allowed: AllowedHosts = {
  carrierHosts: [
    'carrier.example',
    'www.carrier.example',
    '*.topup.example',
    'pay.carrier.example:8443',
    'xn--bcher-kva.example',
  ],
  userHosts: ['localhost:4173', '127.0.0.1:8080', 'my.shop.test'],
}

const good = [
  'https://carrier.example',
  'https://carrier.example/',
  'https://carrier.example:443/',
  'https://carrier.example/recharge',
  'https://carrier.example/recharge?sim=1',
  'https://carrier.example/#top',
  'https://carrier.example?x=1',
  'https://carrier.example#x',
  'https://CARRIER.example/',
  'HTTPS://carrier.example/',
  'https://Carrier.Example:443/x',
  'https://carrier.example//double',
  'https://carrier.example/a@b',
  'https://carrier.example/?next=https://evil.test/',
  'https://carrier.example/?user=a@evil.test',
  'https://carrier.example/%40evil.test',
  'https://carrier.example/:8443',
  'https://carrier.example/..',
  'https://carrier.example/./x',
  'https://www.carrier.example/',
  'https://www.carrier.example/en/top-up',
  'https://www.carrier.example:443/?a#b',
  'https://a.topup.example/',
  'https://b.topup.example/x',
  'https://a.b.topup.example/',
  'https://x-1.topup.example/',
  'https://1.topup.example/',
  'https://pay.carrier.example:8443/',
  'https://pay.carrier.example:8443/x?y',
  'https://xn--bcher-kva.example/',
  'https://XN--BCHER-KVA.example/',
  'http://localhost:4173/',
  'http://localhost:4173/recharge.html',
  'https://localhost:4173/',
  'http://LOCALHOST:4173/',
  'http://127.0.0.1:8080/',
  'https://127.0.0.1:8080/x',
  'https://my.shop.test/',
  'https://my.shop.test/a/b/c',
  'https://my.shop.test:443/?q=%2F',
]

const hostile = [
  // Not https, other schemes
  'http://carrier.example/',
  'http://www.carrier.example/',
  'http://a.topup.example/',
  'http://carrier.example:443/',
  'http://pay.carrier.example:8443/',
  'http://my.shop.test/',
  'ftp://carrier.example/',
  'ws://carrier.example/',
  'wss://carrier.example/',
  'data:text/html,<form>',
  'data:text/html;base64,AAAA',
  'data://carrier.example/',
  'blob:https://carrier.example/123',
  'blob:null/1',
  'file:///carrier.example/index.html',
  'file://carrier.example/',
  'view-source:https://carrier.example/',
  'about:blank',
  'about:srcdoc',
  'about:blank#https://carrier.example/',
  'javascript:alert(1)',
  'javascript://carrier.example/%0aalert(1)',
  'chrome://settings/',
  'chrome-extension://abc/carrier.example',
  'moz-extension://abc/',
  'filesystem:https://carrier.example/temporary/x',
  'mailto:a@carrier.example',
  'tel:+819000001234',
  'intent://carrier.example/#Intent;end',
  'resource://carrier.example/',
  'jar:https://carrier.example/!/x',
  'reader://carrier.example/',
  'feed:https://carrier.example/',
  // Ports
  'https://carrier.example:8443/',
  'https://carrier.example:80/',
  'https://carrier.example:4430/',
  'https://carrier.example:1/',
  'https://www.carrier.example:444/',
  'https://a.topup.example:8443/',
  'https://pay.carrier.example/',
  'https://pay.carrier.example:443/',
  'https://pay.carrier.example:84430/',
  'https://pay.carrier.example:844/',
  'http://localhost/',
  'http://localhost:4174/',
  'http://localhost:41730/',
  'http://127.0.0.1/',
  'http://127.0.0.1:4173/',
  'http://localhost:8080/',
  'https://my.shop.test:4173/',
  // User information
  'https://carrier.example@evil.test/',
  'https://carrier.example:443@evil.test/',
  'https://user@carrier.example/',
  'https://user:pass@carrier.example/',
  'https://:pass@carrier.example/',
  'https://@carrier.example/',
  'https://:@carrier.example/',
  'https://carrier.example%40evil.test/',
  'https://evil.test@carrier.example/',
  'https://a@b@carrier.example/',
  'http://localhost:4173@evil.test/',
  'https://carrier.example%2f@evil.test/',
  // Look-alike hosts
  'https://carrier.example.evil.test/',
  'https://evilcarrier.example/',
  'https://carrier-example.test/',
  'https://carrier.examples/',
  'https://carrier.exampl/',
  'https://carrier.example.com/',
  'https://wwwcarrier.example/',
  'https://www.carrier.example.evil.test/',
  'https://evil.carrier.example/',
  'https://m.carrier.example/',
  'https://www.www.carrier.example/',
  'https://topup.example/',
  'https://eviltopup.example/',
  'https://a.eviltopup.example/',
  'https://topup.example.evil.test/',
  'https://a.topup.example.evil.test/',
  'https://shop.test/',
  'https://a.my.shop.test/',
  'https://my.shop.test.evil.test/',
  'https://carrier/',
  'https://example/',
  'https://.carrier.example/',
  'https://..carrier.example/',
  'https://carrier..example/',
  'https://*.topup.example/',
  'https://carrier.example./',
  'https://carrier.example.:443/',
  'https://www.carrier.example./x',
  'https://a.topup.example./',
  'http://localhost.:4173/',
  'https://my.shop.test./',
  'https://саrrier.example/',
  'https://cаrrier.example/',
  'https://xn--crrier-5nf.example/',
  'https://carrıer.example/',
  'https://ｃarrier.example/',
  'https://carrier。example/',
  'https://carrier.example\u200b/',
  'https://xn--bcher-kvb.example/',
  'https://bücher.example/',
  'https://carrier.examp1e/',
  'https://carrler.example/',
  'https://carrier.ex\u0430mple/',
  'https://xn--carrier-.example/',
  'http://[::1]:4173/',
  'http://127.0.0.2:8080/',
  'http://127.1:8080/x',
  'http://0x7f.1:8080/y',
  'http://2130706433:8080/z',
  'http://localhost.evil.test:4173/',
  'http://0.0.0.0:8080/',
  'https://[::ffff:7f00:1]:8080/',
  // Strings that a browser would never report
  '',
  ' ',
  'carrier.example',
  '//carrier.example/',
  '/carrier.example',
  'https:carrier.example',
  'https:/carrier.example',
  'https:///carrier.example/',
  'https:\\\\carrier.example\\',
  'https://carrier.example\\@evil.test/',
  'https://evil.test\\@carrier.example/',
  ' https://carrier.example/',
  'https://carrier.example/ ',
  'ht\ntps://carrier.example/',
  'https://carrier\t.example/',
  'https://carrier.example/\u0000',
  'https://carrier .example/',
  'https://carrier.example:port/',
  'https://carrier.example:-1/',
  'https://carrier.example:99999/',
  'https://',
  'https://?carrier.example',
  'https://#carrier.example',
  'null',
  'undefined',
  'https://carrier.example,evil.test/',
  'https://carrier.example;evil.test/',
]

describe('mayFill', () => {
  it.each(good)('allows %s', (url) => {
    expect(mayFill(url, allowed)).toEqual({ ok: true })
  })

  it.each(hostile)('refuses %j', (url) => {
    expect(mayFill(url, allowed).ok).toBe(false)
  })

  it('was tried on enough addresses', () => {
    tally('addresses: good ones', good.length, 40)
    tally('addresses: hostile ones', hostile.length, 120)
    tally('addresses: generated ones', generated, 10_000)
  })

  it.each([
    ['not-https', 'http://carrier.example/'],
    ['scheme', 'ftp://carrier.example/'],
    ['port', 'https://carrier.example:8443/'],
    ['userinfo', 'https://user@carrier.example/'],
    ['trailing-dot', 'https://carrier.example./'],
    ['host-not-allowed', 'https://evil.test/'],
    ['malformed', 'carrier.example'],
  ])('says %s of %s', (reason, url) => {
    expect(mayFill(url, allowed)).toEqual({ ok: false, reason })
  })

  it('lists nothing when nothing is listed, whatever odd entries there are', () => {
    for (const entry of [
      '',
      '*',
      '*.',
      '*.example',
      'https://carrier.example',
      'carrier.example/',
      '.',
      'CARRIER.EXAMPLE',
      '*.*.example',
    ]) {
      expect(
        mayFill('https://carrier.example/', { carrierHosts: [entry], userHosts: [entry] }).ok,
        entry,
      ).toBe(false)
    }
  })

  it('agrees with an independent oracle on generated addresses', () => {
    const part = fc.constantFrom(
      'carrier',
      'www',
      'topup',
      'example',
      'evil',
      'test',
      'a',
      'pay',
      'localhost',
      'my',
      'shop',
      '127',
      '0',
      '1',
      'xn--bcher-kva',
    )
    const host = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'))
    const known = fc.constantFrom(
      'carrier.example',
      'www.carrier.example',
      'a.topup.example',
      'topup.example',
      'pay.carrier.example',
      'localhost',
      '127.0.0.1',
      'my.shop.test',
    )
    const address = fc.record({
      scheme: fc.constantFrom('https', 'https', 'https', 'http', 'ftp', 'ws'),
      user: fc.constantFrom('', '', '', '', 'a@', 'carrier.example@', 'a:b@'),
      host: fc.oneof(host, known, known),
      dot: fc.constantFrom('', '', '', '', '', '.'),
      port: fc.constantFrom('', '', '', ':443', ':80', ':8443', ':4173', ':8080'),
      path: fc.constantFrom('', '/', '/x', '/?a=@carrier.example', '#carrier.example', '?carrier.example'),
    })
    fc.assert(
      fc.property(address, (made) => {
        const url = `${made.scheme}://${made.user}${made.host}${made.dot}${made.port}${made.path}`
        expect(mayFill(url, allowed).ok, url).toBe(oracle(made))
      }),
      { numRuns: generated },
    )
  })
})

/** Says by hand what is allowed, from the parts and without parsing an address. */
function oracle({
  scheme,
  user,
  host,
  dot,
  port,
}: {
  scheme: string
  user: string
  host: string
  dot: string
  port: string
}): boolean {
  if (user !== '' || dot !== '') return false
  const isLocal = host === 'localhost' || host === '127.0.0.1'
  if (scheme !== 'https' && !(scheme === 'http' && isLocal)) return false
  const usual = scheme === 'https' ? ':443' : ':80'
  const kept = port === usual ? '' : port
  if (isLocal) return host === 'localhost' ? kept === ':4173' : kept === ':8080'
  if (host === 'pay.carrier.example') return kept === ':8443'
  if (kept !== '') return false
  const sub = host.split('.topup.example')
  const isSub = sub.length === 2 && sub[1] === '' && sub[0] !== ''
  return (
    isSub ||
    ['carrier.example', 'www.carrier.example', 'my.shop.test', 'xn--bcher-kva.example'].includes(host)
  )
}
