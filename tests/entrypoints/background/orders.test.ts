import 'fake-indexeddb/auto'
import { afterAll, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { midnightAlarm } from '@/entrypoints/background/set-alarm'
import { killBackground, makeFakeExtension, settled, startBackground } from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { daysLeft, leadDue, readLine } from '@/tests/support/reminder-oracle'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { tally } from '@/tests/support/tally'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { saveSettings } from '@/utils/storage/settings'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

/** All that can happen to the background, the clock of the machine going either way. */
const happenings = [
  'install',
  'startup',
  'alarm',
  'message',
  'storage',
  'kill',
  'clock on',
  'clock back',
  'zone',
] as const
type Happening = (typeof happenings)[number]

/** Every order of one, two and three of them, the same one twice or thrice among them: 9 + 81 + 729. */
const orders: Happening[][] = [1, 2, 3].flatMap((length) => ordersOf(length))

function ordersOf(length: number): Happening[][] {
  if (length === 0) return [[]]
  return ordersOf(length - 1).flatMap((before) => happenings.map((next) => [...before, next]))
}

const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC', 'Asia/Tokyo']
const ownZone = process.env['TZ']

/** What is known of the world outside the extension: the only source of what is expected. */
interface World {
  at: number
  isRunning: boolean
  turn: number
  /** The newest payment of each SIM; each gives 60 days, then 30 of receiving only. */
  paid: Map<string, Temporal.PlainDate>
  ids: Map<string, string>
}

let create: MockInstance<typeof fakeBrowser.notifications.create>

beforeEach(() => {
  makeFakeExtension().mayNotify = true
  create = vi.spyOn(fakeBrowser.notifications, 'create')
})

afterAll(() => {
  if (ownZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = ownZone
})

it(`icon, alarm and reminders are right after each of ${orders.length} orders`, async () => {
  let tried = 0
  let told = 0
  for (const order of orders) {
    const world = await begin()
    for (const happening of order) {
      await happen(happening, world)
      if (world.isRunning && !happening.startsWith('clock') && happening !== 'zone')
        await expectRight(world, order)
    }
    await restart(world)
    await expectRight(world, order)
    told += expectToldOnce(world, order)
    tried += 1
  }
  expect(told).toBeGreaterThan(orders.length / 2)
  tally('orders of what can happen to the background', tried, 780)
}, 600_000)

async function begin(): Promise<World> {
  killBackground()
  fakeBrowser.alarms.resetState()
  create.mockClear()
  await Promise.all(database.tables.map((table) => table.clear()))
  await fakeBrowser.storage.local.clear()
  const at = Date.parse('2026-06-01T12:00:00Z')
  setClock(at)
  await saveSettings({ notify: true, quietFrom: '00:00', quietUntil: '00:00' })
  const world: World = { at, isRunning: false, turn: 0, paid: new Map(), ids: new Map() }
  for (const [name, daysAgo] of [
    ['Tokyo', 27],
    ['Osaka', 44],
  ] as const) {
    const on = todayOf(world).subtract({ days: daysAgo })
    world.paid.set(name, on)
    world.ids.set(name, (await addSim(sampleSim({ name }), [paidOn(on.toString())])).value.id)
  }
  await restart(world)
  return world
}

function todayOf({ at }: World): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Tokyo').toPlainDate()
}

async function restart(world: World): Promise<void> {
  killBackground()
  world.isRunning = false
  await wake(world)
}

/** The browser starts the background for every event that has a listener. */
async function wake(world: World): Promise<void> {
  if (!world.isRunning) startBackground()
  world.isRunning = true
  await settled()
}

async function happen(happening: Happening, world: World): Promise<void> {
  world.turn += 1
  const { runtime, alarms } = fakeBrowser
  switch (happening) {
    case 'kill':
      killBackground()
      world.isRunning = false
      return
    case 'clock on':
    case 'clock back':
      world.at += (happening === 'clock on' ? 12 : -5) * 86_400_000
      return setClock(world.at)
    case 'zone':
      process.env['TZ'] = zones[world.turn % zones.length]
      return
    default:
      await wake(world)
  }
  if (happening === 'install') await runtime.onInstalled.trigger({ reason: 'update' } as never)
  if (happening === 'startup') await runtime.onStartup.trigger()
  if (happening === 'alarm') {
    const alarm = { name: midnightAlarm, scheduledTime: world.at, persistAcrossSessions: true }
    await alarms.onAlarm.trigger(alarm)
  }
  if (happening === 'message') {
    const on = todayOf(world)
    world.paid.set('Tokyo', on)
    await recordEvent(world.ids.get('Tokyo') ?? '', paidOn(on.toString()))
  }
  if (happening === 'storage') await saveSettings({ theme: world.turn % 2 === 0 ? 'light' : 'dark' })
  await settled()
}

async function expectRight(world: World, order: readonly string[]): Promise<void> {
  const least = Math.min(...[...world.paid.values()].map((on) => daysLeft(on, todayOf(world))))
  const badge = () => fakeBrowser.action.getBadgeText({})
  await expect.poll(badge, { interval: 1, timeout: 20_000, message: order.join(', ') }).toBe(`${least}d`)
  expect(await fakeBrowser.alarms.get(midnightAlarm), order.join(', ')).toBeDefined()
}

/** No lead of a deadline was told twice, and the one that holds now was told. Answers how many were. */
function expectToldOnce(world: World, order: readonly string[]): number {
  const messages = create.mock.calls.map(([, options]) => (options as unknown as { message: string }).message)
  const told = messages.flatMap((message) => message.split('\n')).map(readLine)
  const keys = told.map(({ name, date, lead }) => `${name} ${date} ${lead}`)
  expect(new Set(keys).size, `${order}: ${keys}`).toBe(keys.length)
  for (const [name, paid] of world.paid) {
    const due = leadDue(name, paid, todayOf(world))
    const isTold = told.some((one) => one.name === name && one.date === due?.date && one.lead <= due.lead)
    expect(isTold, `${order}: ${JSON.stringify(due)} of ${keys}`).toBe(due !== null)
  }
  return keys.length
}
