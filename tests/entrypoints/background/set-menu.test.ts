import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { fillMenu, readMenu, setMenu } from '@/entrypoints/background/set-menu'
import { type FakeExtension, makeFakeExtension } from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { saveSettings } from '@/utils/storage/settings'

useFreshDatabase()

let extension: FakeExtension
beforeEach(() => {
  extension = makeFakeExtension()
})

it('is made once, and speaks the language that was chosen', async () => {
  await setMenu()
  const english = [...extension.menus]
  expect(english.map(([id]) => id)).toEqual([fillMenu, readMenu])
  await saveSettings({ language: 'ja' })
  await setMenu()
  const japanese = [...extension.menus]
  expect(japanese.map(([id]) => id)).toEqual([fillMenu, readMenu])
  for (const [at, [, title]] of japanese.entries()) expect(title).not.toBe(english[at]?.[1])
})
