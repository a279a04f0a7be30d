// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { sketchPage } from '@/utils/fill/page/sketch-page'
import { pageSketch } from '@/utils/messages/sketch-schema'

const folder = join(import.meta.dirname, '../../fixtures/pages')
const files = readdirSync(folder).filter((file) => file.endsWith('.html') && !file.includes('frame'))

describe('the sketch of a page', () => {
  it.each(files)('%s may be sent as it is', (file) => {
    document.documentElement.innerHTML = readFileSync(join(folder, file), 'utf8')
    const { sketch } = sketchPage(document, {})
    expect(v.parse(pageSketch, sketch)).toEqual(sketch)
  })

  it('of more fields than any recharge page has may not', () => {
    document.body.innerHTML = '<input>'.repeat(1001)
    expect(v.is(pageSketch, sketchPage(document, {}).sketch)).toBe(false)
  })
})
