import { execFileSync, spawn } from 'node:child_process'
import { until } from './until'

/** A desktop of its own for a windowed browser: a virtual screen and a small window manager that gives the focus. */
export interface Display {
  readonly env: { readonly DISPLAY: string }
  /** Presses real keys, named as xdotool names them: `alt+shift+9`, `Return`. */
  press(...keys: string[]): void
  /** Clicks a point of the screen. */
  click(x: number, y: number, button?: 'left' | 'right'): void
  /** Activates the newest visible window whose title contains these words. */
  activate(title: string): Promise<void>
  screenshot(path: string): void
  stop(): void
}

const size = { width: 1280, height: 900 }

export async function startDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  let number = ''
  server.stdio[3]?.on('data', (bytes: Buffer) => {
    number += String(bytes)
  })
  await until('a virtual display', () => number.endsWith('\n'))
  const env = { DISPLAY: `:${number.trim()}` }
  const fullEnv = { ...process.env, ...env }
  const windowManager = spawn('openbox', [], { env: fullEnv, stdio: 'ignore' })
  const xdotool = (...args: string[]) => execFileSync('xdotool', args, { env: fullEnv, encoding: 'utf8' })
  await until('the window manager', () => xdotool('get_desktop'))
  return {
    env,
    press: (...keys) => void xdotool('key', '--clearmodifiers', ...keys),
    click: (x, y, button = 'left') =>
      void xdotool('mousemove', String(x), String(y), 'click', button === 'left' ? '1' : '3'),
    async activate(title) {
      const window = await until(`a window titled ${title}`, () =>
        xdotool('search', '--onlyvisible', '--name', title).trim().split('\n').at(-1),
      )
      xdotool('windowactivate', '--sync', window)
    },
    screenshot: (path) => void execFileSync('import', ['-window', 'root', path], { env: fullEnv }),
    stop() {
      windowManager.kill()
      server.kill()
    },
  }
}
