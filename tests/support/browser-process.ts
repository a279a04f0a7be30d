import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A browser as a process group of its own, so that all its parts can be ended, or killed as a power cut would. */
export interface BrowserProcess {
  readonly endpoint: string
  readonly hasEnded: () => boolean
  ended(): Promise<void>
  kill(): Promise<void>
}

/** Starts a browser and waits until it says on its error output where it listens for a driver. */
export async function startBrowserProcess(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  announcement: RegExp,
): Promise<BrowserProcess> {
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const endpoint = await announced(child, announcement)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const ended = async () => {
    if (!hasEnded()) await once(child, 'exit')
  }
  return {
    endpoint,
    hasEnded,
    ended,
    async kill() {
      killGroup(child)
      await ended()
    },
  }
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) killGroup(child)
})

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The whole group has ended already.
  }
}

function announced(child: ChildProcess, announcement: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      if (said.length < 100_000) said += String(bytes)
      const endpoint = announcement.exec(said)?.[1]
      if (endpoint !== undefined) resolve(endpoint)
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`${child.spawnfile} ended with ${code ?? signal} before it listened: ${said}`)),
    )
  })
}
