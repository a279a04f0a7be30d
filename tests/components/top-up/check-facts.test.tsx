import { describe, expect, it } from 'vitest'
import { findCheckFacts } from '@/components/top-up/check-facts'
import type { Carrier, Hint, TopUpChannel } from '@/utils/carriers/carrier'
import { ownRule } from '@/utils/sim/own-rule'

function carrier(channels: readonly TopUpChannel[], hints: readonly Hint['code'][] = []): Carrier {
  return {
    id: 'jp-example',
    name: 'Example Mobile',
    network: '',
    country: 'JP',
    currency: 'JPY',
    status: 'active',
    rule: ownRule('Asia/Tokyo', 'JPY'),
    addresses: [
      { kind: 'recharge', host: 'pay.example', paths: ['/'], needsLogin: true },
      { kind: 'help', host: 'help.example', paths: ['/'] },
    ],
    channels,
    checks: [],
    hints: hints.map((code) => ({ code })),
    conflicts: [],
  }
}

describe('what speaks against a way to pay', () => {
  it('is nothing where the carrier says nothing', () => {
    expect(findCheckFacts(carrier([]), 'site')).toEqual([])
    expect(findCheckFacts(carrier([{ channel: 'site' }]), 'site')).toEqual([])
  })

  it('is a site that takes no foreign cards and does not work from abroad', () => {
    const way = { channel: 'site', foreignCards: false, fromAbroad: false } as const
    expect(findCheckFacts(carrier([way]), 'site')).toEqual(['no-foreign-cards', 'not-from-abroad'])
  })

  it('is nothing when one of several sites works, or the one that does not has ended', () => {
    const bad = { channel: 'site', fromAbroad: false } as const
    expect(findCheckFacts(carrier([bad, { channel: 'site', fromAbroad: true }]), 'site')).toEqual([])
    expect(findCheckFacts(carrier([{ ...bad, state: 'ended' }]), 'site')).toEqual([])
  })

  it('says of another way only what is known of that way', () => {
    const site = { channel: 'site', fromAbroad: false } as const
    expect(findCheckFacts(carrier([site]), 'store')).toEqual([])
  })

  it('is the log-in of the very page', () => {
    expect(findCheckFacts(carrier([]), 'site', 'pay.example')).toEqual(['needs-login'])
    expect(findCheckFacts(carrier([]), 'site', 'help.example')).toEqual([])
  })

  it('is a carrier that is topped up in its app only, unless the app is what is used', () => {
    expect(findCheckFacts(carrier([], ['app-only']), 'site')).toEqual(['app-only'])
    expect(findCheckFacts(carrier([], ['app-only']), 'app')).toEqual([])
  })

  it('asks for a local card where a card is used', () => {
    expect(findCheckFacts(carrier([], ['needs-local-card']), 'site')).toEqual(['no-foreign-cards'])
    expect(findCheckFacts(carrier([], ['needs-local-card']), 'store')).toEqual([])
  })
})
