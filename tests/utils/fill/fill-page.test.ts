// @vitest-environment happy-dom

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { localPages } from '@/tests/fixtures/pages/pages'
import { origin } from './pretend-layout'
import { quickly } from './pretend-time'

// The engine keeps the browser's own readers from the moment it is loaded: the layout has to be there first.
const { fillPage } = await import('@/utils/fill/fill-page')

const folder = join(import.meta.dirname, '../../fixtures/pages')
/** happy-dom fills no frame from its `srcdoc`, finds 10.50 to be no multiple of 0.01, and knows no pointer over a tile. */
const beyond = ['in-frame', 'foreign-frames', 'country-list', 'div-tiles']

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
      const scripts = html.matchAll(/<script>([\s\S]*?)<\/script>/g)
      const report = await quickly(() => {
        for (const [, script = ''] of scripts) new Function(script)()
        return fillPage(document, { ...order, allowedOrigin: origin })
      })
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
