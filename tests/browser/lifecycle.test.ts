import { expect, test } from 'vitest'
import type { BrowserName } from '@/tests/support/browsers'
import { type FakeClock, startClock } from '@/tests/support/fake-clock'
import { patience } from '@/tests/support/patience'
import { openProbe, startWithProbe } from '@/tests/support/probe/extension-with-probe'
import { daysLeft, leadDue, readLine } from '@/tests/support/reminder-oracle'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { tally } from '@/tests/support/tally'
import { until } from '@/tests/support/until'

/** The browser, and beside it what the calendar says it must show. */
interface World {
  browser: RunningBrowser
  page: Screen
  clock: FakeClock
  paid: Map<string, Temporal.PlainDate[]>
  ids: Map<string, string>
  /** `name date lead` of every reminder that must have been shown by now. */
  told: Set<string>
  /** The slowest the icon was right after an event, in milliseconds. */
  slowest: number
  theme: 'light' | 'dark'
}

test('50 times the worker of Chromium is killed, and the next event puts all right', async () => {
  const world = await begin('chromium')
  const { browser } = world
  let kills = 0
  for (; kills < 50; kills += 1) {
    await browser.stopBackground()
    const event = events[kills % events.length] ?? events[0]
    // Days pass, some of them backwards, while nothing runs. An alarm may come first then, and tell of what a payment ends.
    if (event !== topUp) jump(world, kills)
    await event(world)
    await expectRight(world, `${event.name}, kill ${kills}`)
  }
  report('kills of the worker in chromium', world)
  tally('kills of the worker in chromium', kills, 50)
}, 600_000)

test('20 times Firefox is started anew with the same profile, and all is right', async () => {
  const world = await begin('firefox')
  let restarts = 0
  for (; restarts < 20; restarts += 1) {
    if (restarts % 5 === 4) {
      await topUp(world)
      await expectRight(world, `the payment before restart ${restarts}`)
    }
    jump(world, restarts)
    await startAnew(world)
    await expectRight(world, `restart ${restarts}`)
  }
  report('restarts of firefox', world)
  tally('restarts of firefox', restarts, 20)
}, 600_000)

/** In days. */
const jumps = [4, 0, 12, 7, -2, 13, 1, 8, 1, 1, 14, 0, 9, -5, 16, 11]

function jump({ clock }: World, turn: number): void {
  clock.moveTo(clock.now().add({ hours: 24 * (jumps[turn % jumps.length] ?? 0) }))
}

/** What wakes a worker that is not running. */
const events = [topUp, changeSetting, ringAlarm, closeTab, startAnew] as const

async function begin(name: BrowserName): Promise<World> {
  const clock = startClock('2027-01-05T12:00:00+09:00[Asia/Tokyo]')
  const browser = await startWithProbe(name, { clock })
  const page = await openProbe(browser)
  const world: World = {
    browser,
    page,
    clock,
    paid: new Map(),
    ids: new Map(),
    told: new Set(),
    slowest: 0,
    theme: 'light',
  }
  const quiet = { notify: true, quietFrom: '00:00', quietUntil: '00:00', welcomedAt: 1 }
  await page.evaluate((settings) => probe.saveSettings(settings).then(() => true), quiet)
  for (const [sim, daysAgo] of [
    ['Tokyo', 27],
    ['Osaka', 44],
  ] as const) {
    const on = todayOf(world).subtract({ days: daysAgo })
    const id = await page.evaluate(
      async (draft, event) => (await probe.addSim(draft, [event])).value.id,
      sampleSim({ name: sim }),
      paidOn(on.toString()),
    )
    world.paid.set(sim, [on])
    world.ids.set(sim, id)
  }
  await expectRight(world, 'the first start')
  return world
}

function todayOf({ clock }: World): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate()
}

/** A page of ours writes, and its message wakes the background. */
async function topUp(world: World): Promise<void> {
  const on = todayOf(world)
  const [[name] = ['']] = newestPaid(world).sort(([, a], [, b]) => Temporal.PlainDate.compare(a, b))
  world.paid.get(name)?.push(on)
  await world.page.evaluate(
    (id, event) => probe.recordEvent(id, event).then(() => true),
    world.ids.get(name) ?? '',
    paidOn(on.toString()),
  )
}

/** The payment of each SIM that counts: after a jump back a later one has to wait until the day before its own. */
function newestPaid(world: World): [string, Temporal.PlainDate][] {
  const tomorrow = todayOf(world).add({ days: 1 })
  return [...world.paid].map(([name, paid]) => {
    const counting = paid.filter((on) => Temporal.PlainDate.compare(on, tomorrow) <= 0)
    return [name, counting.sort(Temporal.PlainDate.compare).at(-1) ?? tomorrow]
  })
}

async function changeSetting(world: World): Promise<void> {
  // What is set to what it was is no event.
  world.theme = world.theme === 'light' ? 'dark' : 'light'
  const { page, theme } = world
  await page.evaluate((settings) => probe.saveSettings(settings).then(() => true), { theme })
}

async function ringAlarm({ page }: World): Promise<void> {
  await page.evaluate(() => probe.ringMidnight())
}

async function closeTab({ browser }: World): Promise<void> {
  const tab = await browser.open('about:blank')
  await tab.close()
}

async function startAnew(world: World): Promise<void> {
  await world.browser.restart()
  world.page = await openProbe(world.browser)
}

async function expectRight(world: World, where: string): Promise<void> {
  const { browser, page, told } = world
  const paid = newestPaid(world)
  const today = todayOf(world)
  const least = Math.min(...paid.map(([, on]) => daysLeft(on, today)))
  const start = performance.now()
  const limit = patience(2_000)
  await until(
    `the badge of ${where} to show ${least}d`,
    async () => {
      expect((await browser.badge()).text).toBe(`${least}d`)
      return true
    },
    { within: limit },
  )
  world.slowest = Math.max(world.slowest, performance.now() - start)

  for (const [name, on] of paid) {
    const due = leadDue(name, on, today)
    // After a jump back a lead that was told is not told again, nor are those before it.
    if (due && ![...told].some((key) => isAtLeast(key, due))) told.add(keyOf(due))
  }
  const wanted = [...told].sort()
  await until(`the reminders of ${where}`, async () => {
    const { told: messages, alarms, isBusy } = await page.evaluate(() => probe.readBackground())
    // Told and not yet written down would be told again after a kill, and this counts what was begun, not what is seen.
    expect(isBusy).toBe(false)
    expect(
      messages
        .flatMap((message) => message.split('\n'))
        .map(readLine)
        .map(keyOf)
        .sort(),
    ).toEqual(wanted)
    expect(alarms).toContain('midnight')
    return true
  })
}

const keyOf = ({ name, date, lead }: { name: string; date: string; lead: number }) =>
  `${name} ${date} ${lead}`

function isAtLeast(key: string, { name, date, lead }: { name: string; date: string; lead: number }): boolean {
  const before = `${name} ${date} `
  return key.startsWith(before) && Number(key.slice(before.length)) <= lead
}

function report(what: string, { told, slowest }: World): void {
  console.log(
    `${what}: ${told.size} reminders, each once; badge right after at most ${Math.round(slowest)} ms`,
  )
  expect(told.size).toBeGreaterThan(10)
}
