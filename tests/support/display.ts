import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './until'

/** A desktop of its own for a windowed browser: a virtual screen and a small window manager that gives the focus. */
export interface Display {
  readonly env: { readonly DISPLAY?: string; readonly LC_ALL?: string }
  /** Presses real keys, named as xdotool names them: `alt+shift+9`, `Return`. */
  press(...keys: string[]): void
  type(text: string): void
  /** Clicks a point of the screen. */
  click(x: number, y: number, button?: 'left' | 'right'): void
  /** Activates the newest visible window whose title contains these words. */
  activate(title: string): Promise<void>
  screenshot(path: string): void
  /** Titles of the visible windows, menus and dialogs among them. */
  windows(): string[]
  /** The same as long as nothing on the screen changes. */
  fingerprint(): string
  stop(): Promise<void>
}

const size = '1280x900x24'

export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const processes = [server]
  const stop = async () => {
    // Waited for: a dying server removes the socket of the next one of the same number.
    for (const one of processes.reverse()) await end(one)
  }
  try {
    // In a bare "C" locale Firefox leaves out a window's title that is not plain ASCII, and its own is none.
    const env = { DISPLAY: `:${await announcedNumber(server)}`, LC_ALL: 'C.UTF-8' }
    const fullEnv = { ...process.env, ...env }
    processes.push(await startWindowManager(fullEnv))
    const xdotool = (...args: string[]) =>
      execFileSync('xdotool', args, { env: fullEnv, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    const picture = join(mkdtempSync(join(tmpdir(), 'sim-keeper-screen-')), 'screen.png')
    const shoot = (path: string) =>
      execFileSync('scrot', ['--overwrite', path], { env: fullEnv, maxBuffer: 2 ** 26 })
    return {
      env,
      stop,
      ...desktopOf(xdotool),
      screenshot: (path) => void shoot(path),
      fingerprint() {
        shoot(picture)
        return createHash('sha1').update(readFileSync(picture)).digest('hex')
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function desktopOf(
  xdotool: (...args: string[]) => string,
): Pick<Display, 'press' | 'type' | 'click' | 'activate' | 'windows'> {
  return {
    press: (...keys) => void xdotool('key', '--clearmodifiers', ...keys),
    type: (text) => void xdotool('type', '--delay', '5', text),
    click: (x, y, button = 'left') =>
      void xdotool('mousemove', String(x), String(y), 'click', button === 'left' ? '1' : '3'),
    windows: () =>
      xdotool('search', '--onlyvisible', '--name', '')
        .trim()
        .split('\n')
        .map((id) => `${id} ${xdotool('getwindowname', id).trim()}`),
    async activate(title) {
      const window = await until(`a window titled ${title}`, () =>
        xdotool('search', '--onlyvisible', '--name', title).trim().split('\n').at(-1),
      )
      xdotool('windowactivate', '--sync', window)
    },
  }
}

function announcedNumber(server: ChildProcess): Promise<string> {
  let number = ''
  server.stdio[3]?.on('data', (bytes: Buffer) => {
    number += String(bytes)
  })
  return until('a virtual display', () => (number.endsWith('\n') ? number.trim() : ''))
}

async function startWindowManager(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // It runs its start-up command when it has the screen in hand.
  const manager = spawn('openbox', ['--startup', 'echo ready'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  manager.stdout.on('data', (bytes: Buffer) => {
    said += String(bytes)
  })
  await until('the window manager', () => said.includes('ready'))
  return manager
}

async function end(one: ChildProcess): Promise<void> {
  if (one.exitCode !== null || one.signalCode !== null) return
  one.kill()
  await once(one, 'exit')
}
