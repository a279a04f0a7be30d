import { readFileSync } from 'node:fs'
import { source } from 'axe-core'
import { expect, test } from 'vitest'
import { speak } from '@/scripts/screenshots/change-browser'
import { handOn, rest } from '@/scripts/screenshots/hand'
import { writeWorld } from '@/scripts/screenshots/sample-worlds'
import type { Scene } from '@/scripts/screenshots/scene'
import { emptyScenes, manyScenes } from '@/scripts/screenshots/scenes'
import { startBrowser } from '@/tests/support/browsers'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { importBackup } from '@/tests/support/seed'

// Whole source as a function, so that a page whose policy forbids `eval` runs it all the same.
const axe = new Function(source)
const picture = new Blob([readFileSync('public/icon/128.png')], { type: 'image/png' })

test('no screen of the extension has a barrier of WCAG 2.1 AA that a machine can find, light or dark', async () => {
  const browser = await startBrowser('chromium')
  const found = await lookAt(browser, emptyScenes)
  await bringIn(browser, 'one')
  await bringIn(browser, 'many')
  expect([...found, ...(await lookAt(browser, manyScenes))]).toEqual([])
}, 600_000)

async function bringIn(browser: RunningBrowser, world: 'one' | 'many'): Promise<void> {
  await importBackup(browser, await writeWorld(world, picture))
}

async function lookAt(browser: RunningBrowser, scenes: readonly Scene[]): Promise<string[]> {
  const words = await speak(browser, 'en')
  const found: string[] = []
  for (const scene of scenes) {
    const screen = await browser.openExtension(scene.path)
    const hand = handOn(screen)
    await scene.act?.(hand, words)
    await rest(screen)
    await screen.evaluate(axe as () => void)
    for (const barrier of await findBarriers(screen)) found.push(`${scene.name}: ${barrier}`)
    await scene.after?.(hand, words)
    if (scene.after) await rest(screen)
    await screen.close()
  }
  return found
}

/** Everything in the light, then the contrast again in the dark. */
function findBarriers(screen: Screen): Promise<string[]> {
  return screen.evaluate(async () => {
    interface Finding {
      id: string
      nodes: { html: string; failureSummary?: string }[]
    }
    interface Axe {
      run(what: object): Promise<{ violations: Finding[] }>
    }
    const { axe } = globalThis as unknown as { axe: Axe }
    const say = (theme: string, { violations }: { violations: Finding[] }) =>
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${theme}: ${id}: ${html.slice(0, 120)} ${failureSummary}`),
      )
    const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
    const light = await axe.run({ runOnly: { type: 'tag', values: levels } })
    document.documentElement.dataset['theme'] = 'dark'
    const dark = await axe.run({ runOnly: { type: 'rule', values: ['color-contrast'] } })
    return [...say('light', light), ...say('dark', dark)]
  })
}
