import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { drafted } from '@/components/lifeline/deadline-preview'
import { calendarEntries } from '@/entrypoints/dashboard/calendar-entries'
import { sampleSim } from '@/tests/support/sample-records'
import type { Language } from '@/utils/i18n/language'
import { loadWords } from '@/utils/i18n/load-words'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Line } from '@/utils/page/use-sims'
import { encodeCalendar } from '@/utils/transfer/ics'

const isInstalled = (process.env['PATH'] ?? '').split(delimiter).some((at) => existsSync(join(at, 'khal')))
const languages: readonly Language[] = ['en', 'ja', 'zh_CN', 'zh_TW']
const today = Temporal.PlainDate.from('2026-11-22')
const madeAt = Temporal.Instant.from('2026-11-22T12:00:00Z').epochMilliseconds
const parted = '\u001f'

describe('the exported calendar in khal, a calendar program of Debian', () => {
  beforeEach(({ skip }) => skip(!isInstalled, 'khal is not installed: apt-get install khal'))

  it.each(languages)(
    'is imported whole in %s: one all-day event with reason and alarms',
    async (language) => {
      await inKhal(async (khal) => {
        const [entry] = await entriesOf(language, '2026-12-04')
        khal.import(encodeCalendar(entry ? [entry] : [], madeAt))
        expect(khal.events()).toEqual([
          { from: '2026-12-04', to: '2026-12-04', title: entry?.title, text: entry?.text, uid: entry?.uid },
        ])
        expect(khal.stored().match(/^TRIGGER:.*$/gm)).toEqual([
          'TRIGGER:-P29DT15H',
          'TRIGGER:-PT15H',
          'TRIGGER:PT9H',
        ])
      })
    },
  )

  it('moves the event when a later file has another day, and adds none', async () => {
    await inKhal(async (khal) => {
      khal.import(encodeCalendar(await entriesOf('ja', '2026-12-04'), madeAt))
      khal.import(encodeCalendar(await entriesOf('ja', '2027-03-01'), madeAt + 60_000))
      expect(khal.events().map(({ from }) => from)).toEqual(['2027-03-01'])
      expect(khal.stored().match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    })
  })

  it('keeps long Chinese and Japanese texts, folded at 75 octets, letter by letter', async () => {
    await inKhal(async (khal) => {
      const [entry] = await entriesOf('zh_TW', '2026-12-04')
      const text = `${'門號有效期限前請儲值；'.repeat(20)}\n${'残高の有効期限、'.repeat(20)}😀`
      khal.import(encodeCalendar(entry ? [{ ...entry, title: text.slice(0, 90), text }] : [], madeAt))
      expect(khal.events()[0]).toMatchObject({ title: text.slice(0, 90), text })
    })
  })
})

async function entriesOf(language: Language, lastDayOn: string) {
  const end = { kind: 'statedEnd', on: '2026-11-01', note: '', clock: 'outgoing', lastDayOn } as const
  const kept = { id: 'a', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
  const sim = { ...sampleSim({ leadDays: [30, 1, 0] }), ...kept }
  const events = [drafted(end)]
  const line: Line = { sim, events, today, life: lifeline(sim, events, sim.rule, today), attempt: null }
  return calendarEntries([line], await loadWords(language, 'en'), [7])
}

interface Khal {
  import: (text: string) => void
  events: () => { from?: string; to?: string; title?: string; text?: string; uid?: string }[]
  /** What it keeps on disk. */
  stored: () => string
}

async function inKhal(use: (khal: Khal) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sim-keeper-khal-'))
  const kept = join(folder, 'events')
  mkdirSync(kept)
  writeFileSync(join(folder, 'config'), configOf(folder, kept))
  const run = (...args: string[]) => {
    const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }
    const { status, stdout, stderr } = spawnSync('khal', ['-c', join(folder, 'config'), ...args], {
      encoding: 'utf8',
      env,
    })
    if (status !== 0) throw new Error(`khal ${args[0]} ended with ${status}: ${stderr}`)
    return stdout
  }
  try {
    await use({
      import: (text) => {
        writeFileSync(join(folder, 'file.ics'), text)
        run('import', '--batch', '-a', 'sims', join(folder, 'file.ics'))
      },
      events: () => {
        const format = ['{start-date}', '{end-date}', '{title}', '{description}', '{uid}'].join(parted)
        const out = run('list', '--day-format', '', '--format', `${format}${parted}`, '2026-01-01', '720d')
        const cells = out.split(parted).map((cell, at) => (at % 5 === 0 ? cell.trim() : cell))
        return Array.from({ length: Math.floor(cells.length / 5) }, (_, at) => {
          const [from = '', to = '', title = '', text = '', uid = ''] = cells.slice(at * 5)
          return { from, to, title, text, uid }
        })
      },
      stored: () =>
        readdirSync(kept)
          .map((name) => readFileSync(join(kept, name), 'utf8').replaceAll('\r\n', '\n'))
          .join(''),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function configOf(folder: string, kept: string): string {
  const formats = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`)
  const moments = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`)
  return [
    '[calendars]',
    '[[sims]]',
    `path = ${kept}`,
    'type = calendar',
    '[locale]',
    'timeformat = %H:%M',
    ...formats,
    ...moments,
    'local_timezone = Asia/Tokyo',
    'default_timezone = Asia/Tokyo',
    '[default]',
    'default_calendar = sims',
    '[sqlite]',
    `path = ${join(folder, 'khal.db')}`,
    '',
  ].join('\n')
}
