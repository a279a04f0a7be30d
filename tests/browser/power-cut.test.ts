import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { browserNames } from '@/tests/support/browsers'
import { openProbe, startWithProbe } from '@/tests/support/probe/extension-with-probe'
import { makeStep, type State, type StepKind, stepKinds, withoutStamps } from '@/tests/support/probe/steps'
import type { Screen } from '@/tests/support/running-browser'
import { tally } from '@/tests/support/tally'

const cycles = { chromium: 100, firefox: 50 }

test.each(browserNames)(
  'nothing acknowledged is lost and nothing is half written when the power is cut, in %s',
  async (name) => {
    const browser = await startWithProbe(name)
    let page = await openProbe(browser)
    // Else Chromium would open the welcome page at every start.
    await page.evaluate(() => probe.saveSettings({ welcomedAt: 1 }).then(() => true))
    let known = await readState(page)
    const durations = new Map<StepKind, number>()
    const count = { acknowledged: 0, cut: 0, landed: 0 }
    for (let cycle = 0; cycle < cycles[name]; cycle += 1) {
      const kind = stepKinds[cycle % stepKinds.length] ?? 'edit'
      for (let turn = 0; turn < 3; turn += 1) {
        const start = performance.now()
        known = await makeStep(kind, known, 10 * cycle + turn).take(page)
        durations.set(kind, performance.now() - start)
        count.acknowledged += 1
      }

      const last = makeStep(kind, known, 10 * cycle + 9)
      const cut = last.take(page).then(
        (state): State | null => state,
        () => null,
      )
      // At a moment of the write that is another one each time.
      const share = (cycle * 0.618) % 1
      await new Promise((resolve) => setTimeout(resolve, share * (durations.get(kind) ?? 0)))
      await browser.kill()
      const acknowledged = await cut

      await browser.restart()
      page = await openProbe(browser)
      const found = await readState(page)
      const where = `${kind}, cycle ${cycle}`
      if (acknowledged) {
        expect(found, where).toEqual(acknowledged)
        count.acknowledged += 1
      } else if (isDeepStrictEqual(found, known)) count.cut += 1
      else {
        expect(withoutStamps(found), where).toEqual(withoutStamps(last.expected))
        count.landed += 1
      }
      known = found
    }
    const { acknowledged, cut, landed } = count
    console.log(
      `${name}: ${acknowledged} writes acknowledged, 0 lost; ${cut} cut off before, ${landed} after, 0 between`,
    )
    tally(`power cuts in ${name}`, cycles[name], name === 'chromium' ? 100 : 50)
    // The power did fail within writes.
    expect(cut + landed).toBeGreaterThan(cycles[name] / 4)
  },
  1_800_000,
)

const readState = (page: Screen) => page.evaluate(() => probe.readState())
