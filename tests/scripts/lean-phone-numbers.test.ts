import parseByCore, { type MetadataJson } from 'libphonenumber-js/core'
import whole from 'libphonenumber-js/metadata.min.json'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, it } from 'vitest'
import { writeMetadata } from '@/scripts/lean-phone-numbers'

const modern = new URL('../../node_modules/libphonenumber-js/es6-modern/parsePhoneNumber.js', import.meta.url)
const { default: parseByModern } = (await import(/* @vite-ignore */ modern.href)) as {
  default: typeof parseByCore
}

const written = `data:text/javascript,${encodeURIComponent(writeMetadata(whole as MetadataJson)).replaceAll("'", '%27')}`
const { default: lean } = (await import(/* @vite-ignore */ written)) as { default: MetadataJson }
const plans = Object.entries({ ...whole.countries, ...whole.nonGeographic }) as [
  string,
  [string, ...unknown[]],
][]

/** Numbers of many lengths that begin with any two digits: enough to fall under each rule of each country. */
function* numbersOf(country: string, callingCode: string): Generator<string> {
  const example = (examples as Record<string, string>)[country]
  if (example !== undefined) yield `+${callingCode}${example}`
  for (let start = 0; start < 100; start += 1) {
    for (const rest of ['0000', '123456', '4938271', '85029614']) {
      yield `+${callingCode}${String(start).padStart(2, '0')}${rest}`
    }
  }
}

function say(parse: typeof parseByCore, number: string, metadata: MetadataJson): unknown {
  const read = parse(number, metadata)
  return (
    read && [
      read.country,
      read.number,
      read.nationalNumber,
      read.isPossible(),
      read.isValid(),
      read.formatNational(),
      read.formatInternational(),
    ]
  )
}

it('a build says of the numbers of the whole world what the library says', () => {
  let count = 0
  for (const [country, [callingCode]] of plans) {
    for (const number of numbersOf(country, callingCode)) {
      count += 1
      const said = say(parseByModern, number, lean)
      const known = say(parseByCore, number, whole as MetadataJson)
      if (JSON.stringify(said) !== JSON.stringify(known)) expect([number, said]).toEqual([number, known])
    }
  }
  expect(count).toBeGreaterThan(98_000)
}, 60_000)

it('a build knows which countries share a calling code, and which of them is asked first', () => {
  expect(lean.country_calling_codes).toEqual(whole.country_calling_codes)
})
