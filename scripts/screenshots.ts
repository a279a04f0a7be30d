import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startChromium } from '@/tests/support/chromium'
import { startFirefox } from '@/tests/support/firefox'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { importBackup } from '@/tests/support/seed'
import { languages } from '@/utils/i18n/language'
import { buildExtension } from './build-extension'
import { change, emptyDatabase, markAsNewer, type View, views } from './screenshots/change-browser'
import { importScenes } from './screenshots/import-scenes'
import { proofPicture } from './screenshots/proof-picture'
import { writeWorld } from './screenshots/sample-worlds'
import type { Scene } from './screenshots/scene'
import * as scenes from './screenshots/scenes'
import { takePicture } from './screenshots/take-picture'

interface Wanted {
  browsers: readonly ('chromium' | 'firefox')[]
  languages: readonly (typeof languages)[number][]
  views: readonly View[]
  /** Part of a scene's name. */
  only: string
}

/**
 * Pictures of every screen in every state, in both browsers, light, dark and narrow, in four languages, into
 * artifacts/screenshots. `--browser`, `--language`, `--view` and `--only popup-done` take fewer.
 */
export async function main(args: string[]): Promise<void> {
  const wanted = readArguments(args)
  for (const name of wanted.browsers) {
    const extension = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox')
    const browser = await (name === 'chromium' ? startChromium : startFirefox)({ extension })
    try {
      await tour(browser, wanted)
    } finally {
      await browser.quit()
    }
  }
  console.log('Screenshots are in artifacts/screenshots/')
}

async function tour(browser: RunningBrowser, wanted: Wanted): Promise<void> {
  const picture = await proofPicture(browser)
  const show = (list: readonly Scene[]) => showAll(browser, list, wanted)
  const bringIn = async (world: 'one' | 'many' | 'crowd') => {
    const file = await writeWorld(world, picture)
    await change(browser, 'en', 'light')
    await importBackup(browser, file)
    return file
  }
  await show(scenes.emptyScenes)
  await bringIn('one')
  await show(scenes.oneScenes)
  const file = await bringIn('many')
  await show([...scenes.manyScenes, ...importScenes(file)])
  await bringIn('crowd')
  await show(scenes.crowdScenes)
  await markAsNewer(browser)
  await show(scenes.readOnlyScenes)
  await emptyDatabase(browser)
  await show(scenes.lostScenes)
}

async function showAll(browser: RunningBrowser, all: readonly Scene[], wanted: Wanted) {
  const list = all.filter(({ name }) => name.includes(wanted.only))
  if (list.length === 0) return
  for (const language of wanted.languages)
    for (const view of wanted.views) {
      const words = await change(browser, language, view === 'dark' ? 'dark' : 'light')
      const folder = join('artifacts', 'screenshots', browser.name, `${language}-${view}`)
      mkdirSync(folder, { recursive: true })
      for (const scene of list)
        await takePicture(browser, scene, { words, folder, isNarrow: view === 'narrow' })
    }
}

function readArguments(args: string[]): Wanted {
  const option = { type: 'string', multiple: true } as const
  const { values } = parseArgs({
    args,
    options: { browser: option, language: option, view: option, only: { type: 'string' } },
  })
  const pick = <T extends string>(all: readonly T[], asked: string[] | undefined) =>
    asked ? all.filter((each) => asked.includes(each)) : all
  return {
    browsers: pick(['chromium', 'firefox'] as const, values.browser),
    languages: pick(languages, values.language),
    views: pick(views, values.view),
    only: values.only ?? '',
  }
}
