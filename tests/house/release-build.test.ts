import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { version } from '@/package.json' with { type: 'json' }
import { overBudget, weighBuild } from '@/scripts/size-budget'

const inBoth = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version,
  default_locale: 'en',
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
}

describe('the manifest asks for exactly what the extension needs', () => {
  test('in Chromium', () => {
    expect(manifestOf('chromium')).toMatchObject({ ...inBoth, minimum_chrome_version: '144' })
    expect(manifestOf('chromium')['background']).toEqual({ type: 'module', service_worker: 'background.js' })
  })

  test('in Firefox', () => {
    expect(manifestOf('firefox')).toMatchObject({
      ...inBoth,
      browser_specific_settings: {
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    })
    expect(manifestOf('firefox')['background']).toEqual({ type: 'module', scripts: ['background.js'] })
  })

  test.each(['chromium', 'firefox'] as const)('and has no other door in %s', (name) => {
    const known = [
      ...Object.keys(inBoth),
      'action',
      'background',
      'commands',
      'icons',
      'options_ui',
      'minimum_chrome_version',
      'browser_specific_settings',
    ]
    expect(Object.keys(manifestOf(name)).filter((key) => !known.includes(key))).toEqual([])
  })
})

describe('the build', () => {
  test.each(['chromium', 'firefox'] as const)('keeps its size budget in %s', (name) => {
    expect(overBudget(weighBuild(inject('extensions')[name]))).toEqual([])
  })

  test.each(['chromium', 'firefox'] as const)('tells nothing of where and how it was built in %s', (name) => {
    // A development build names every source line, with the path of the folder it was built in.
    const telling = /columnNumber:|sourceMappingURL/
    const root = join(import.meta.dirname, '../..')
    const files = Object.entries(filesOf(inject('extensions')[name]))
    const told = files.filter(([, text]) => telling.test(text) || text.includes(root)).map(([path]) => path)
    expect(told).toEqual([])
  })

  test.each(['chromium', 'firefox'] as const)('carries no code from elsewhere in %s', (name) => {
    const remote = /\bimportScripts\(|\bnew Function\(|\beval\(|<script[^>]+src="https?:/
    const scripts = Object.entries(filesOf(inject('extensions')[name])).filter(([path]) =>
      /\.(?:js|html)$/.test(path),
    )
    expect(scripts.filter(([, text]) => remote.test(text)).map(([path]) => path)).toEqual([])
  })
})

function manifestOf(name: 'chromium' | 'firefox'): Record<string, unknown> {
  return JSON.parse(readFileSync(join(inject('extensions')[name], 'manifest.json'), 'utf8'))
}

function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}
