import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startChromium } from '@/tests/support/chromium'
import { type Display, startDisplay } from '@/tests/support/display'
import { startFirefox } from '@/tests/support/firefox'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { importBackup } from '@/tests/support/seed'
import { startSite } from '@/tests/support/site'
import { languages } from '@/utils/i18n/language'
import { buildExtension } from './build-extension'
import { breakDatabase, emptyDatabase, markAsNewer, speak } from './screenshots/change-browser'
import { importScenes } from './screenshots/import-scenes'
import { proofPicture } from './screenshots/proof-picture'
import { type World, writeWorld } from './screenshots/sample-worlds'
import type { Scene } from './screenshots/scene'
import * as scenes from './screenshots/scenes'
import { takePicture, type View, views } from './screenshots/take-picture'
import { visitPages } from './screenshots/visit-pages'

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
    const start = name === 'chromium' ? startChromium : startFirefox
    const browser = await start({ extension })
    try {
      await tour(browser, wanted)
    } finally {
      await browser.quit()
    }
    if ('visit'.includes(wanted.only)) await visit((display) => start({ extension, display }), wanted)
  }
  console.log('Screenshots are in artifacts/screenshots/')
}

async function tour(browser: RunningBrowser, wanted: Wanted): Promise<void> {
  const picture = await proofPicture(browser)
  const show = (list: readonly Scene[]) => showAll(browser, list, wanted)
  const bringIn = async (world: World) => {
    const file = await writeWorld(world, picture)
    await speak(browser, 'en')
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
  await bringIn('older')
  await show(scenes.ruleScenes)
  await markAsNewer(browser)
  await show(scenes.readOnlyScenes)
  await emptyDatabase(browser)
  await show(scenes.lostScenes)
  await breakDatabase(browser)
  await show(scenes.brokenScenes)
}

/** With a window, for what hangs from the toolbar and for what is drawn into a page. */
async function visit(start: (display: Display) => Promise<RunningBrowser>, wanted: Wanted): Promise<void> {
  const display = await startDisplay()
  const site = await startSite()
  const browser = await start(display)
  try {
    await importBackup(browser, await writeWorld('one', new Blob()))
    for (const language of wanted.languages)
      for (const theme of ['light', 'dark'] as const)
        if (wanted.views.includes(theme)) {
          const words = await speak(browser, language, theme)
          await visitPages({ browser, display, site }, words, folderOf(browser, language, theme))
        }
  } finally {
    await browser.quit()
    await site.stop()
    await display.stop()
  }
}

function folderOf(browser: RunningBrowser, language: string, view: View): string {
  return join('artifacts', 'screenshots', browser.name, `${language}-${view}`)
}

async function showAll(browser: RunningBrowser, all: readonly Scene[], wanted: Wanted) {
  const list = all.filter(({ name }) => name.includes(wanted.only))
  if (list.length === 0) return
  for (const language of wanted.languages) {
    const words = await speak(browser, language)
    const folder = (view: View) => folderOf(browser, language, view)
    for (const scene of list) await takePicture(browser, scene, { words, views: wanted.views, folder })
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
