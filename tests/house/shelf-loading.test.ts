import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

/** Chunks that hold carriers' files, one a country, and the phrases that countries share. */
const shelf = /(?:^|\/)carriers-[a-z]+\.js$/
const countries = readdirSync(join(import.meta.dirname, '../../utils/carriers/rules'))

const eager = [/\b(?:import|export)\b[^;"'`()]*?["'`](\.[^"'`]+)["'`]/g]
const anyImport = [...eager, /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g]

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const build = () => inject('extensions')[name]

  test.each(['popup.html', 'dashboard.html', 'welcome.html', 'background.js'])(
    'starting %s loads no carrier at all',
    (start) => {
      const loaded = reached(build(), start, eager)
      expect(loaded.length).toBeGreaterThan(0)
      expect(loaded.filter((file) => shelf.test(file))).toEqual([])
    },
  )

  test.each(['background.js', 'fill.js', 'teach.js', 'recharge.js'])(
    '%s cannot load one later either',
    (start) => {
      expect(reached(build(), start, anyImport).filter((file) => shelf.test(file))).toEqual([])
    },
  )

  test('the popup can load every country, each by itself', () => {
    const parts = reached(build(), 'popup.html', anyImport).filter((file) => shelf.test(file))
    const named = parts.map((file) => /carriers-([a-z]+)\.js$/.exec(file)?.[1])
    expect(named.toSorted()).toEqual([...countries, 'phrases'].toSorted())
    for (const part of parts) expect(reached(build(), part, anyImport)).toEqual([part])
  })
})

/** Every file a start leads to, by the given kinds of import. */
function reached(build: string, start: string, kinds: readonly RegExp[]): string[] {
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file) || !existsSync(join(build, file))) return
    found.add(file)
    const text = readFileSync(join(build, file), 'utf8')
    if (file.endsWith('.html')) {
      for (const [, path = ''] of text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) follow(path)
      return
    }
    for (const kind of kinds)
      for (const [, path = ''] of text.matchAll(kind)) follow(join(dirname(file), path))
  }
  follow(start)
  return [...found]
}
