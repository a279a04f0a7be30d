import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBreaches } from '@/tests/support/carriers/find-breaches'
import { findSharedHosts } from '@/tests/support/carriers/find-shared-hosts'
import type { Carrier } from '@/utils/carriers/carrier'

const files = import.meta.glob<Carrier>('/utils/carriers/rules/*/*.ts', { import: 'default', eager: true })
const tests = Object.keys(import.meta.glob('/tests/utils/carriers/*/*.test.ts'))
const shelf = Object.entries(files)

describe('every carrier on the shelf', () => {
  test.each(shelf)('%s keeps the conventions', (file, carrier) => {
    expect(findBreaches(carrier)).toEqual([])
    expect(`/utils/carriers/rules/${carrier.id.replace('-', '/')}.ts`).toBe(file)
  })

  test('owns its addresses alone, or with products of the same company', () => {
    expect(findSharedHosts(shelf.map(([, carrier]) => carrier))).toEqual([])
  })

  test('has a test of its own', () => {
    const untested = shelf.map(([file]) =>
      join('/tests/utils/carriers', basename(join(file, '..')), basename(file, '.ts')),
    )
    expect(untested.filter((path) => !tests.includes(`${path}.test.ts`))).toEqual([])
  })
})
