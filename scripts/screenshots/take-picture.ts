import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { until } from '@/tests/support/until'
import type { Words } from '@/utils/i18n/words'
import { findOverflow } from './find-overflow'
import { handOn, rest } from './hand'
import type { Scene } from './scene'

export const views = ['light', 'dark', 'narrow'] as const
export type View = (typeof views)[number]

interface Where {
  words: Words
  views: readonly View[]
  /** Where a picture of a view belongs. */
  folder: (view: View) => string
}

/** Opens a scene, does what it needs, and keeps the whole page as a picture of each view; says what sticks out. */
export async function takePicture(
  browser: RunningBrowser,
  scene: Scene,
  { words, views: wanted, folder }: Where,
): Promise<void> {
  const screen = await browser.openExtension(scene.path)
  const hand = handOn(screen)
  await screen.resize(...sizeOf(scene, 'light'))
  await until(`${scene.name} to be drawn`, () => screen.text())
  await scene.act?.(hand, words)
  for (const view of wanted) {
    mkdirSync(folder(view), { recursive: true })
    await show(screen, scene, view)
    for (const found of await screen.evaluate(findOverflow))
      console.log(`${folder(view)}/${scene.name}: ${found}`)
    await screen.screenshot(join(folder(view), `${scene.name}.png`))
  }
  await scene.after?.(hand, words)
  if (scene.after) await rest(screen)
  await screen.close()
}

/** The same page in another light or width; as high as what is on it. */
async function show(screen: Screen, scene: Scene, view: View): Promise<void> {
  const [width, height] = sizeOf(scene, view)
  await screen.evaluate(
    (theme) => {
      document.documentElement.dataset['theme'] = theme
    },
    view === 'dark' ? 'dark' : 'light',
  )
  await screen.resize(width, height)
  await rest(screen)
  const whole = await screen.evaluate(() => document.documentElement.scrollHeight)
  await screen.resize(width, Math.max(height, Math.min(whole, 6000)))
  await rest(screen)
}

function sizeOf({ path }: Scene, view: View): [number, number] {
  if (path.startsWith('popup')) return [view === 'narrow' ? 360 : 380, 480]
  return [view === 'narrow' ? 500 : 1280, 800]
}
