import { expect, it } from 'vitest'
import { leanScripts } from '@/scripts/lean-scripts'

const { load } = leanScripts()
const read = (id: string): unknown => (typeof load === 'function' ? Reflect.apply(load, {}, [id]) : undefined)

it('starts a script that goes into pages by one call', () => {
  expect(read('\0virtual:wxt-unlisted-script-entrypoint?/project/entrypoints/fill.ts')).toBe(
    'import script from "/project/entrypoints/fill.ts"\nscript.main()',
  )
})

it('leaves every other module to the framework', () => {
  expect(read('\0virtual:wxt-background-entrypoint?/project/entrypoints/background.ts')).toBeNull()
  expect(read('/project/entrypoints/fill.ts')).toBeNull()
})
