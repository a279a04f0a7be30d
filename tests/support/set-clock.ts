import { vi } from 'vitest'

/** Moves the wall clock alone: timers of the libraries go on. */
export function setClock(at: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: at })
}
