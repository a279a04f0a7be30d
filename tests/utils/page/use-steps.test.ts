// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { runHook } from '@/tests/support/run-hook'
import { useSteps } from '@/utils/page/use-steps'

describe('a step pressed twice at once', () => {
  it('is done once, and can be done again later', async () => {
    const steps = runHook(() => useSteps())
    const write = Promise.withResolvers<undefined>()
    const step = vi.fn(() => write.promise)
    const first = steps.current.run('Recorded.', step)
    expect(await steps.current.run('Recorded.', step)).toBe(false)
    write.resolve(undefined)
    expect(await first).toBe(true)
    expect(await steps.current.run('Recorded.', step)).toBe(true)
    expect(step).toHaveBeenCalledTimes(2)
  })

  it('is tried again after it failed', async () => {
    const steps = runHook(() => useSteps())
    expect(await steps.current.run('Recorded.', () => Promise.reject(new Error('no')))).toBe(false)
    expect(await steps.current.run('Recorded.', async () => undefined)).toBe(true)
  })

  it('does not keep another step waiting', async () => {
    const steps = runHook(() => useSteps())
    void steps.current.run('All proofs saved.', () => new Promise(() => undefined))
    expect(await steps.current.run('Recorded.', async () => undefined)).toBe(true)
  })
})
