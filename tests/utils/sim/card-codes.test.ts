import { describe, expect, it } from 'vitest'
import { checkEid, checkIccid, readActivationCode } from '@/utils/sim/card-codes'

describe('a card id', () => {
  it.each([
    ['8981 1000 0000 0000 002', null],
    ['8981100000000000002F', null],
    ['898110000000000000', null],
    ['', null],
    ['8944123456789012348', null],
    ['89815678901234567894', null],
    ['8981100000000000003', 'wrong-check-digit'],
    ['89811000000000000', 'wrong-length'],
    ['898156789012345678940', 'wrong-length'],
    ['7981100000000000002', 'wrong-start'],
    ['89811', 'wrong-length'],
    ['eighty-nine', 'not-digits'],
  ])('%j: %s', (text, warning) => {
    expect(checkIccid(text)).toBe(warning)
  })
})

it('a card id with any one digit misread is noticed', () => {
  for (const good of ['8944123456789012348', '89815678901234567894']) {
    for (let at = 2; at < good.length; at++) {
      for (const digit of '0123456789'.replace(good[at] ?? '', '')) {
        const misread = good.slice(0, at) + digit + good.slice(at + 1)
        expect(checkIccid(misread), misread).toBe('wrong-check-digit')
      }
    }
  }
})

describe('an eSIM chip id', () => {
  // The worked example of the check digits: 32 digits, remainder 1 when divided by 97.
  const good = `890490320000000000000000000000${String(98n - ((890490320000000000000000000000n * 100n) % 97n)).padStart(2, '0')}`
  it.each([
    [good, null],
    [good.replace(/(.{4})/g, '$1 '), null],
    ['', null],
    [good.replace('8904', '8905'), 'wrong-check-digit'],
    [`79${good.slice(2)}`, 'wrong-start'],
    [good.slice(1), 'wrong-length'],
    ['x', 'not-digits'],
  ])('%j: %s', (text, warning) => {
    expect(checkEid(text)).toBe(warning)
  })
})

describe('an activation code', () => {
  it.each([
    ['LPA:1$smdp.example.com$AB-12', 'smdp.example.com', 'AB-12', '', false],
    ['1$smdp.example.com$', 'smdp.example.com', '', '', false],
    [' lpa:1$smdp.example.com$X$1.3.6.1$1 ', 'smdp.example.com', 'X', '1.3.6.1', true],
  ])('%s comes apart', (text, smdpAddress, matchingId, oid, needsConfirmationCode) => {
    expect(readActivationCode(text)).toEqual({ smdpAddress, matchingId, oid, needsConfirmationCode })
  })

  it.each([
    '',
    'LPA:2$smdp.example.com$X',
    'LPA:1$no address$X',
    'LPA:1$smdp.example.com$a b',
    'LPA:1$smdp.example.com$X$oid',
    'LPA:1$smdp.example.com$X$1$0',
    'LPA:1$smdp.example.com$X$1$1$more',
  ])('%j is none', (text) => {
    expect(readActivationCode(text)).toBeNull()
  })
})
