import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../../components/look')

describe('a page no wider than a phone, or at 400 % zoom', () => {
  // WCAG 2.1, 1.4.10: a column that insists on its pixels makes the page scroll sideways.
  it.each(readdirSync(folder))('has room for every column of %s', (file) => {
    const css = readFileSync(join(folder, file), 'utf8')
    expect(css.match(/minmax\([1-9]\d*px/g) ?? []).toEqual([])
  })

  it('is not widened by the widest thing on it', () => {
    const css = readFileSync(join(folder, 'dashboard.css'), 'utf8')
    expect(css).toMatch(/\.dash main \{[^}]*grid-template-columns: minmax\(0, 1fr\)/)
    expect(css).toMatch(/\.months span \{\s*min-width: 0;/)
  })
})
