import { readFile } from 'node:fs/promises'
import type { MetadataJson } from 'libphonenumber-js/core'
import type { Plugin } from 'vite'

const library = /\/libphonenumber-js\/(?:core|es6-modern)\//
const metadata = /\/libphonenumber-js\/metadata\.min\.json\.js$/

/**
 * In a build the library of phone numbers comes as it is written for today's browsers, and without what it knows only
 * to format a number while it is being typed. What it says of a number stays the same.
 */
export function leanPhoneNumbers(): Plugin {
  return {
    name: 'lean-phone-numbers',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer = '', options) {
      if (!id.startsWith('../es6/') || !library.test(importer)) return null
      return this.resolve(id.replace('../es6/', '../es6-modern/'), importer, options)
    },
    async load(id) {
      if (!metadata.test(id)) return null
      const whole: MetadataJson = JSON.parse(await readFile(id.slice(0, -'.js'.length), 'utf8'))
      return writeMetadata(whole)
    },
  }
}

/** Which countries share a calling code is told by their plans, as long as they keep the order they have under it. */
export function writeMetadata(whole: MetadataJson): string {
  const { country_calling_codes: sharing, countries, ...others } = forWholeNumbers(whole)
  const inOrder = Object.values(sharing).flatMap((codes) => codes.map((code) => [code, countries[code]]))
  return `const countries = ${JSON.stringify(Object.fromEntries(inOrder))}
const country_calling_codes = Object.groupBy(Object.keys(countries), (country) => countries[country][0])
export default { ...${JSON.stringify(others)}, countries, country_calling_codes }`
}

/** Of the patterns of leading digits, each longer than the one before, a whole number is only held against the last. */
function forWholeNumbers(whole: MetadataJson): MetadataJson {
  const lean = structuredClone(whole)
  for (const [, , , , formats] of [
    ...Object.values(lean.countries),
    ...Object.values(lean.nonGeographic ?? {}),
  ]) {
    for (const format of formats || []) format[2] = format[2]?.slice(-1)
  }
  return lean
}
