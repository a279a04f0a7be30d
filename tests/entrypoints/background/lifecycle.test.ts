import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { dueReminders } from '@/entrypoints/background/due-reminders'
import { midnightAlarm } from '@/entrypoints/background/set-alarm'
import {
  extraEvent,
  type FakeExtension,
  killBackground,
  makeFakeExtension,
  settled,
  startBackground,
} from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRule, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { tally } from '@/tests/support/tally'
import { database } from '@/utils/storage/database/database'
import { recordEvent } from '@/utils/storage/events'
import { listRemindables } from '@/utils/storage/reminders'
import { defaultSettings, saveSettings } from '@/utils/storage/settings'
import { addSim, archiveSim, deleteSim } from '@/utils/storage/sims'

useFreshDatabase()

let extension: FakeExtension

beforeEach(() => {
  killBackground()
  extension = makeFakeExtension()
  setClock(Date.parse('2026-06-01T12:00:00Z'))
})

const badge = () => fakeBrowser.action.getBadgeText({})
const title = () => fakeBrowser.action.getTitle({})
const alarm = async () => (await fakeBrowser.alarms.get(midnightAlarm))?.scheduledTime

async function addDue(on: string, name = 'Tokyo') {
  return (await addSim(sampleSim({ name }), [paidOn(on)])).value
}

async function restart(): Promise<void> {
  killBackground()
  startBackground()
  await settled()
}

describe('the icon', () => {
  it('counts the days of the nearest SIM and names it in a sentence', async () => {
    await addDue('2026-05-03')
    await addDue('2026-04-20', 'Osaka')
    startBackground()
    await settled()
    expect(await badge()).toBe('18d')
    expect(await title()).toBe('Osaka: 18 days left, until June 19, 2026')
  })

  it('is one day less after midnight in Tokyo, by the alarm alone', async () => {
    await addDue('2026-05-03')
    startBackground()
    await settled()
    expect(await badge()).toBe('31d')
    const midnight = Date.parse('2026-06-01T15:00:00Z')
    expect(await alarm()).toBe(midnight)
    setClock(midnight - 1)
    await restart()
    expect(await badge()).toBe('31d')
    setClock(midnight)
    await fakeBrowser.alarms.clear(midnightAlarm)
    await fakeBrowser.alarms.onAlarm.trigger({
      name: midnightAlarm,
      scheduledTime: midnight,
      persistAcrossSessions: true,
    })
    await settled()
    expect(await badge()).toBe('30d')
    expect(await alarm()).toBe(Date.parse('2026-06-02T15:00:00Z'))
  })

  it('says the last day, then the next stage, then the loss', async () => {
    await addDue('2026-05-03')
    setClock(Date.parse('2026-07-02T12:00:00Z'))
    await restart()
    expect([await badge(), await title()]).toEqual(['0d', 'Tokyo: today is the last day (July 2, 2026)'])
    setClock(Date.parse('2026-07-02T15:00:00Z'))
    await restart()
    expect(await badge()).toBe('29d')
    setClock(Date.parse('2026-08-01T15:00:00Z'))
    await restart()
    expect(await badge()).toBe('!')
    expect(await title()).toContain('Tokyo: by its dates the number is lost')
  })

  it('never lets a lost number hide one that can still be saved soon', async () => {
    await addDue('2026-01-01', 'gone')
    await addDue('2026-04-20', 'soon')
    await restart()
    expect(await badge()).toBe('18d')
    setClock(Date.parse('2026-05-01T12:00:00Z'))
    await restart()
    expect(await badge()).toBe('!')
  })

  it('is empty, with no alarm, when no SIM has a date', async () => {
    await restart()
    expect([await badge(), await title(), await alarm()]).toEqual([
      '',
      'SIM Keeper: no date to watch',
      undefined,
    ])
  })

  it('says so when the records cannot be read', async () => {
    await database.delete({ disableAutoOpen: true })
    await restart()
    expect([await badge(), await title()]).toEqual([
      '!',
      'SIM Keeper cannot read its records. Open for what to do',
    ])
  })

  it('speaks the language that is chosen, at once', async () => {
    await addDue('2026-05-03')
    await restart()
    await saveSettings({ language: 'ja' })
    await settled()
    expect(await title()).toBe('Tokyo：あと31日（2026年7月2日まで）')
    expect(extension.menus.get('fill-page')).toBe('番号と金額を入力')
  })
})

describe('the alarm', () => {
  it('is not made anew while it is right', async () => {
    await addDue('2026-05-03')
    await restart()
    let created = 0
    const { create } = fakeBrowser.alarms
    fakeBrowser.alarms.create = ((...args: Parameters<typeof create>) => {
      created += 1
      return create(...args)
    }) as typeof create
    await restart()
    await restart()
    fakeBrowser.alarms.create = create
    expect(created).toBe(0)
    expect(await alarm()).toBeDefined()
  })

  it('wakes at the first midnight of any zone in use, dated or not', async () => {
    await addDue('2026-05-03')
    await addSim(sampleSim({ rule: { ...sampleRule, zone: 'Pacific/Kiritimati' } }))
    setClock(Date.parse('2026-06-01T09:00:00Z'))
    await restart()
    expect(await alarm()).toBe(Date.parse('2026-06-01T10:00:00Z'))
  })
})

describe('sites the user allowed', () => {
  const sites = () => extension.registered.map(({ matches }) => matches)

  it('are watched after every start and no longer when revoked', async () => {
    extension.origins = ['https://b.example/*', 'https://a.example/*']
    await restart()
    expect(sites()).toEqual([['https://a.example/*', 'https://b.example/*']])
    extension.origins = ['https://b.example/*']
    await extraEvent('permissions.onRemoved').trigger({ origins: ['https://a.example/*'] })
    await until(() => JSON.stringify(sites()) === '[["https://b.example/*"]]')
    extension.origins = []
    await extraEvent('permissions.onRemoved').trigger({ origins: ['https://b.example/*'] })
    await until(() => sites().length === 0)
  })

  it('are only those allowed one by one', async () => {
    extension.origins = ['https://*/*', 'http://a.example/*', '<all_urls>', 'http://localhost/*']
    await restart()
    await until(() => JSON.stringify(sites()) === '[["http://localhost/*"]]')
  })
})

async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { interval: 1 }).toBe(true)
}

/** Days of the nearest SIM by the calendar alone: 60 days, then 30 of receiving only, in Tokyo. */
class Model {
  sims = new Map<string, string[]>()

  badge(at: number): string {
    const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Tokyo').toPlainDate()
    const lasts = [...this.sims.values()].map((paid) => this.nextLast(paid, today))
    const left = lasts.filter((days) => days !== null && days >= 0).map(Number)
    const lost = lasts.filter((days) => days !== null && days < 0).map(Number)
    const least = Math.min(...left)
    // A loss of the last 90 days beside what is calm, any loss where there is nothing else.
    if (lost.some((days) => days >= -90 || left.length === 0) && least > 30) return '!'
    return left.length ? `${least}d` : ''
  }

  private nextLast(paid: readonly string[], today: Temporal.PlainDate): number | null {
    const tomorrow = today.add({ days: 1 }).toString()
    const newest = paid
      .filter((on) => on <= tomorrow)
      .sort()
      .at(-1)
    if (newest === undefined) return null
    const days = today.until(Temporal.PlainDate.from(newest).add({ days: 60 })).days
    return days >= 0 ? days : days + 30
  }
}

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), daysAgo: fc.nat(120) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pay' as const), daysAgo: fc.integer({ min: -40, max: 30 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('archive' as const, 'delete' as const), which: fc.nat(9) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'kill' as const,
        'install' as const,
        'startup' as const,
        'alarm' as const,
        'forget' as const,
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('clock' as const), hours: fc.integer({ min: -1500, max: 2000 }) }),
  },
)

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

describe('whatever happens in whatever order', () => {
  it('the icon is right after every start and change: 2,000 sequences', async () => {
    let tried = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await begin()
        const run = { at: Date.parse('2026-06-01T12:00:00Z'), model: new Model(), ids: [] as string[] }
        for (const each of steps) await take(each, run)
        await restart()
        expect(await badge()).toBe(run.model.badge(run.at))
        expect((await alarm()) !== undefined).toBe(run.model.sims.size > 0)
        tried += 1
      }),
      { numRuns: 2000 },
    )
    tally('sequences of what can happen to the background', tried, 2000)
  }, 240_000)

  it('no reminder comes twice and none is missed: 300 sequences', async () => {
    let shown = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await begin()
        extension.mayNotify = true
        await saveSettings({ notify: true, quietFrom: '00:00', quietUntil: '00:00' })
        const run = { at: Date.parse('2026-06-01T12:00:00Z'), model: new Model(), ids: [] as string[] }
        const lines = await linesShown(async () => {
          for (const each of steps) await take(each, run)
          await restart()
        })
        shown += lines.length
        expect(new Set(lines).size).toBe(lines.length)
        expect(dueReminders(await listRemindables(), defaultSettings.leadDays, run.at)).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(shown).toBeGreaterThan(100)
  }, 240_000)
})

/** Every line of every notification that is made meanwhile; each names its SIM, the days and the date. */
async function linesShown(act: () => Promise<void>): Promise<string[]> {
  const create = vi.spyOn(fakeBrowser.notifications, 'create')
  await act()
  const messages = create.mock.calls.map(([, options]) => (options as unknown as { message: string }).message)
  create.mockRestore()
  return messages.flatMap((message) => message.split('\n'))
}

async function begin(): Promise<void> {
  killBackground()
  fakeBrowser.alarms.resetState()
  await Promise.all(database.tables.map((table) => table.clear()))
  await fakeBrowser.storage.local.clear()
  setClock(Date.parse('2026-06-01T12:00:00Z'))
  startBackground()
}

async function take(step: Step, run: { at: number; model: Model; ids: string[] }): Promise<void> {
  const paid = (daysAgo: number) =>
    Temporal.Instant.fromEpochMilliseconds(run.at)
      .toZonedDateTimeISO('Asia/Tokyo')
      .toPlainDate()
      .subtract({ days: daysAgo })
      .toString()
  switch (step.do) {
    case 'add': {
      const on = paid(step.daysAgo)
      const id = (await addDue(on, `SIM ${run.ids.length}`)).id
      run.ids.push(id)
      run.model.sims.set(id, [on])
      return changed()
    }
    case 'pay': {
      const [id] = run.model.sims.keys()
      if (id === undefined) return
      const on = paid(step.daysAgo)
      await recordEvent(id, paidOn(on))
      run.model.sims.get(id)?.push(on)
      return changed()
    }
    case 'archive':
    case 'delete': {
      const id = [...run.model.sims.keys()][step.which]
      if (id === undefined) return
      await (step.do === 'archive' ? archiveSim : deleteSim)(id)
      run.model.sims.delete(id)
      return changed()
    }
    case 'clock':
      run.at += step.hours * 3_600_000
      return setClock(run.at)
    case 'kill':
      return restart()
    case 'install':
      await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never)
      return
    case 'startup':
      await fakeBrowser.runtime.onStartup.trigger()
      return
    case 'alarm':
      await fakeBrowser.alarms.onAlarm.trigger({
        name: midnightAlarm,
        scheduledTime: run.at,
        persistAcrossSessions: true,
      })
      return
    case 'forget':
      // Firefox at a restart: alarms and badge are gone.
      fakeBrowser.alarms.resetState()
      fakeBrowser.action.resetState()
      return restart()
  }
}

async function changed(): Promise<void> {
  await settled()
}
