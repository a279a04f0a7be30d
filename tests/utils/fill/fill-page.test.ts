// @vitest-environment happy-dom

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { localPages } from '@/tests/fixtures/pages/pages'
import { origin } from './pretend-layout'

// The engine keeps the browser's own readers from the moment it is loaded: the layout has to be there first.
const { fillPage } = await import('@/utils/fill/fill-page')

const folder = join(import.meta.dirname, '../../fixtures/pages')
const still = ['three-boxes', 'voucher', 'nothing-fits', 'login', 'submitting-tiles', 'two-phones']

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('pages that need no script of their own', () => {
  for (const { file, order, outcome, reason, values } of localPages) {
    if (!still.includes(file.replace('.html', ''))) continue
    it(`${file}: ${outcome}`, async () => {
      const html = readFileSync(join(folder, file), 'utf8')
      document.title = html.match(/<title>(.*?)</)?.[1] ?? ''
      document.body.innerHTML = html
        .replace(/^[\s\S]*?<\/script>/, '')
        .replace(/<script[\s\S]*?<\/script>/g, '')
      const report = await fillPage(document, { ...order, allowedOrigin: origin })
      expect(report, JSON.stringify(report, null, 1)).toMatchObject({ outcome, reason })
      for (const [selector, value] of Object.entries(values)) {
        const control = document.querySelector<HTMLInputElement>(selector)
        expect(`${selector} = ${control?.value}`).toBe(`${selector} = ${value}`)
      }
    })
  }
})
