import { describe, expect, it } from 'vitest'
import { topUpPage } from '@/components/top-up/top-up-page'
import type { CarrierAddress } from '@/utils/carriers/carrier'

const at = (kind: CarrierAddress['kind'], host: string): CarrierAddress => ({ kind, host, paths: ['/here'] })

describe('the page that "Top up" opens', () => {
  it('is where one pays, whatever stands first in the file', () => {
    const addresses = [
      at('help', 'help.example'),
      at('plans', 'plans.example'),
      at('recharge', 'pay.example'),
    ]
    expect(topUpPage({ addresses })).toEqual({ url: 'https://pay.example/here', label: 'topUp' })
    expect(topUpPage({ addresses: [at('plans', 'plans.example'), at('account', 'my.example')] })?.url).toBe(
      'https://my.example/here',
    )
  })

  it('promises no top-up where only plans or help are known', () => {
    const addresses = [at('help', 'help.example'), at('plans', 'plans.example')]
    expect(topUpPage({ addresses })).toEqual({ url: 'https://plans.example/here', label: 'carrierSite' })
  })

  it('is the whole address where a deeper one is known, and none where nothing is', () => {
    const deep = { ...at('recharge', 'pay.example'), url: 'https://pay.example/a?b=1' }
    expect(topUpPage({ addresses: [deep] })?.url).toBe('https://pay.example/a?b=1')
    expect(topUpPage({ addresses: [] })).toBeNull()
  })
})
