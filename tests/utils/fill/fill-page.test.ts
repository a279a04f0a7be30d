// @vitest-environment happy-dom

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { localPages } from '@/tests/fixtures/pages/pages'
import { origin } from './pretend-layout'

// The engine keeps the browser's own readers from the moment it is loaded: the layout has to be there first.
const { fillPage } = await import('@/utils/fill/fill-page')

const folder = join(import.meta.dirname, '../../fixtures/pages')
/** happy-dom cannot dispatch to a select through the prototype, and has no frames worth the name. */
const beyond = ['one-screen', 'prefix-list', 'country-list', 'late-fields', 'in-frame', 'foreign-frames']

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('the local pages, without a browser', () => {
  for (const { file, order, outcome, reason, values } of localPages) {
    if (beyond.includes(file.replace('.html', ''))) continue
    it(`${file}: ${outcome}`, async () => {
      const html = readFileSync(join(folder, file), 'utf8')
      document.title = html.match(/<title>(.*?)</)?.[1] ?? ''
      document.body.innerHTML = html
        .replace(/^[\s\S]*?<\/script>/, '')
        .replace(/<script[\s\S]*?<\/script>/g, '')
      for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) new Function(script)()
      const report = await fillPage(document, { ...order, allowedOrigin: origin })
      expect(report, JSON.stringify(report, null, 1)).toMatchObject({ outcome, reason })
      for (const [selector, value] of Object.entries(values)) {
        const [host = '', inside] = selector.split(' >>> ')
        const outer = document.querySelector<HTMLInputElement>(host)
        const control =
          inside === undefined ? outer : outer?.shadowRoot?.querySelector<HTMLInputElement>(inside)
        expect(`${selector} = ${control?.value}`).toBe(`${selector} = ${value}`)
      }
    })
  }
})
