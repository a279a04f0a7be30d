import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Where something forbidden is planted, the code, and the words of the lint message that should teach. */
const planted = [
  ['utils/sim/planted.ts', "import { x } from '../fill/fill-page'", "Cross a folder with '@/…'"],
  ['utils/sim/planted.ts', "import { x } from '@/entrypoints/popup/main'", 'nothing imports from them'],
  ['utils/sim/planted.ts', "import { x } from '@/utils/lifeline/lifeline'", 'imports nothing but itself'],
  ['utils/sim/planted.ts', "import { browser } from 'wxt/browser'", 'it knows no browser'],
  ['utils/sim/planted.ts', 'export const x = new Date()', 'Only an entry point reads the clock'],
  ['utils/sim/planted.ts', 'export const x = Temporal.Now.instant()', 'Only an entry point reads the clock'],
  ['utils/lifeline/planted.ts', "import { x } from '@/utils/storage/sims'", 'it knows no records'],
  ['utils/lifeline/planted.ts', "import { browser } from 'wxt/browser'", 'it knows no browser'],
  ['utils/lifeline/planted.ts', "import { x } from '@/utils/i18n/sentences'", 'knows nothing of the screen'],
  [
    'utils/lifeline/planted.ts',
    'export const x = Temporal.Now.plainDateISO()',
    'Only an entry point reads the clock',
  ],
  ['utils/lifeline/planted.ts', 'export const x = Date.now()', 'Only an entry point reads the clock'],
  ['utils/carriers/planted.ts', "import { x } from '@/utils/messages/messages'", 'it knows no records'],
  [
    'utils/carriers/rules/zz/planted.ts',
    'export const x = Date.now()',
    'Only an entry point reads the clock',
  ],
  ['utils/reading/planted.ts', "import { render } from 'preact'", 'knows nothing of the screen'],
  ['utils/reading/planted.ts', 'export const x = Date.now()', 'Only an entry point reads the clock'],
  ['utils/fill/planted.ts', "import { x } from '@/utils/storage/sims'", 'it knows no records'],
  ['utils/fill/planted.ts', "import { x } from '@/utils/carriers/carrier-index'", 'knows no carrier by name'],
  ['utils/fill/planted.ts', 'export const x = browser.runtime.id', 'it knows no browser'],
  ['utils/fill/planted.ts', "export const x = fetch('/')", 'it knows no browser'],
  ['utils/transfer/planted.ts', "import Dexie from 'dexie'", 'Only utils/storage opens the database'],
  ['utils/i18n/planted.ts', 'export const x = new Date()', 'Only an entry point reads the clock'],
  ['utils/messages/planted.ts', "import browser from 'webextension-polyfill'", 'The browser has one door'],
  [
    'components/planted.tsx',
    "import { x } from '@/utils/storage/sims'",
    'Components take props and call back',
  ],
  [
    'components/planted.tsx',
    "import { x } from '@/utils/messages/send-message'",
    'Components take props and call back',
  ],
  ['components/planted.tsx', "import { browser } from 'wxt/browser'", 'Components take props and call back'],
  ['components/planted.tsx', "import { x } from '@/entrypoints/popup/main'", 'nothing imports from them'],
  ['entrypoints/popup/planted.ts', "import Dexie from 'dexie'", 'Only utils/storage opens the database'],
  [
    'entrypoints/popup/planted.ts',
    "import { x } from '@/entrypoints/background/say'",
    'nothing imports from them',
  ],
  ['entrypoints/recharge/planted.ts', "import { x } from '@/utils/storage/sims'", 'never sees the records'],
  ['entrypoints/fill.ts', "import { x } from '@/utils/storage/sims'", 'never sees the records'],
  ['entrypoints/other.content.ts', "import { x } from '@/utils/storage/sims'", 'never sees the records'],
] as const

/** The same folders with what they may do: a rule that forbids everything would pass the list above. */
const allowed = [
  ['utils/storage/allowed.ts', "import Dexie from 'dexie'\nexport const database = new Dexie('x')\n"],
  ['utils/sim/allowed.ts', "import { x } from './day'\nexport const y = x\n"],
  ['utils/lifeline/allowed.ts', "import { x } from '@/utils/sim/day'\nexport const y = x\n"],
  [
    'entrypoints/popup/allowed.ts',
    "import { x } from '@/components/list'\nimport { y } from './state'\nexport const z = [x, y]\n",
  ],
] as const

describe('import rules', () => {
  const root = join(import.meta.dirname, '../..')
  let house: string

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'sim-keeper-lint-'))
    copyFileSync(join(root, '.biome.json'), join(house, '.biome.json'))
  })
  afterAll(() => rmSync(house, { recursive: true }))

  test.each(planted)('%s may not say: %s', (path, code, lesson) => {
    const said = lint(path, `${code}\nexport const planted = 1\n`)
    expect(said).toContain(lesson)
  })

  test.each(allowed)('%s may say what its folder is for', (path, code) => {
    expect(lint(path, code)).not.toContain('noRestricted')
  })

  function lint(path: string, code: string): string {
    const file = join(house, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, code)
    const biome = join(root, 'node_modules/.bin/biome')
    const { stdout, stderr } = spawnSync(
      biome,
      ['lint', '--vcs-enabled=false', '--max-diagnostics=none', path],
      {
        cwd: house,
        encoding: 'utf8',
      },
    )
    rmSync(file)
    return (stdout + stderr).replaceAll(/\s+/g, ' ')
  }
})
