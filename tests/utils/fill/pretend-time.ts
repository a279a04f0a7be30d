import { vi } from 'vitest'

/** Waits for the engine without waiting: it looks again and again at a page that may still change. */
export async function quickly<T>(act: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    let isOver = false
    const doing = act().finally(() => {
      isOver = true
    })
    while (!isOver) await vi.advanceTimersByTimeAsync(10)
    return await doing
  } finally {
    vi.useRealTimers()
  }
}
