import { join } from 'node:path'
import { expect, it } from 'vitest'
import { leanCatalogs } from '@/scripts/lean-catalogs'
import { en } from '@/utils/i18n/catalogs/en'
import { ja } from '@/utils/i18n/catalogs/ja'
import { zhCN } from '@/utils/i18n/catalogs/zh_CN'
import { zhTW } from '@/utils/i18n/catalogs/zh_TW'

const root = join(import.meta.dirname, '../..')
const asModule = (code: string) => `data:text/javascript,${encodeURIComponent(code).replaceAll("'", '%27')}`

async function load(id: string): Promise<string> {
  const { load } = leanCatalogs()
  if (typeof load !== 'function') throw new Error('the plugin loads nothing')
  const context = { addWatchFile() {} }
  return String(await Reflect.apply(load, context, [id]))
}

it.each([
  ['en', 'en', en],
  ['ja', 'ja', ja],
  ['zh_CN', 'zhCN', zhCN],
  ['zh_TW', 'zhTW', zhTW],
])('a build says in %s what its catalog says', async (folder, name, catalog) => {
  const keys = asModule(await load('\0virtual:catalog-keys'))
  const code = await load(join(root, 'utils/i18n/catalogs', folder, 'index.ts'))
  const built = await import(/* @vite-ignore */ asModule(code.replace('virtual:catalog-keys', keys)))
  expect(built[name]).toEqual(catalog)
})
