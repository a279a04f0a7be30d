import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The wall clock of one browser: all its processes read it, and its alarms fire by it. Time goes on at its true speed. */
export interface FakeClock {
  readonly env: Readonly<Record<string, string>>
  now(): Temporal.Instant
  /** Jumps, as a sleeping laptop or a user who sets the clock does; a running browser sees it at once. */
  moveTo(instant: Temporal.Instant | string): void
}

/** Starts a clock at a moment, given as an instant or as `2026-12-31T23:59:50+09:00[Asia/Tokyo]`. */
export function startClock(at: Temporal.Instant | string): FakeClock {
  const file = join(mkdtempSync(join(tmpdir(), 'sim-keeper-clock-')), 'offset')
  let offset = 0
  const moveTo = (instant: Temporal.Instant | string) => {
    offset = Temporal.Instant.from(instant).epochMilliseconds - Date.now()
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64LE(BigInt(offset))
    // Written in place: the browser's processes have this very file mapped.
    writeFileSync(file, bytes, { flag: existsSync(file) ? 'r+' : 'w' })
  }
  moveTo(at)
  return {
    env: { LD_PRELOAD: compiledClock(), FAKE_CLOCK_FILE: file },
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset),
    moveTo,
  }
}

function compiledClock(): string {
  const source = join(import.meta.dirname, 'fake-clock.c')
  const folder = join(import.meta.dirname, '../../node_modules/.cache/sim-keeper')
  const library = join(
    folder,
    `fake-clock-${createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12)}.so`,
  )
  if (existsSync(library)) return library
  mkdirSync(folder, { recursive: true })
  const fresh = `${library}.${process.pid}`
  execFileSync('cc', ['-O2', '-shared', '-fPIC', '-o', fresh, source])
  renameSync(fresh, library)
  return library
}
