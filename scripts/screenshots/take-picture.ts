import { join } from 'node:path'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { until } from '@/tests/support/until'
import type { Words } from '@/utils/i18n/words'
import { handOn, rest } from './hand'
import type { Scene } from './scene'

interface Where {
  words: Words
  folder: string
  isNarrow: boolean
}

/** Opens a scene, does what it needs, and keeps the whole page as a picture; says what sticks out at its side. */
export async function takePicture(
  browser: RunningBrowser,
  scene: Scene,
  { words, folder, isNarrow }: Where,
): Promise<void> {
  const screen = await browser.openExtension(scene.path)
  const hand = handOn(screen)
  const [width, height] = sizeOf(scene, isNarrow)
  await screen.resize(width, height)
  await until(`${scene.name} to be drawn`, () => screen.text())
  await scene.act?.(hand, words)
  await rest(screen)
  await screen.resize(width, Math.max(height, await heightOf(screen)))
  await rest(screen)
  for (const found of await screen.evaluate(findOverflow)) console.log(`${folder}/${scene.name}: ${found}`)
  await screen.screenshot(join(folder, `${scene.name}.png`))
  await scene.after?.(hand, words)
  if (scene.after) await rest(screen)
  await screen.close()
}

function sizeOf({ path }: Scene, isNarrow: boolean): [number, number] {
  if (path.startsWith('popup')) return [isNarrow ? 360 : 380, 480]
  return [isNarrow ? 500 : 1280, 800]
}

async function heightOf(screen: Screen): Promise<number> {
  return Math.min(await screen.evaluate(() => document.documentElement.scrollHeight), 6000)
}

/** Inside the page: what is wider than it may be, and text that is cut off. */
function findOverflow(): string[] {
  const page = document.documentElement
  const found =
    page.scrollWidth > page.clientWidth
      ? [`scrolls sideways by ${page.scrollWidth - page.clientWidth} px`]
      : []
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(one)
    const { right, left, width } = one.getBoundingClientRect()
    const isHidden = style.clipPath !== 'none' || style.opacity === '0' || width === 0
    if (isHidden || one.closest('option, svg, .hidden-label')) continue
    if (right > page.clientWidth + 1 || left < -1)
      found.push(`sticks out: ${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`)
    if (one.scrollWidth > one.clientWidth + 1 && style.overflowX !== 'visible' && one.clientWidth > 1)
      found.push(`is cut: ${one.tagName} ${one.className} ${(one.textContent ?? '').slice(0, 40)}`)
  }
  return found.slice(0, 5)
}
