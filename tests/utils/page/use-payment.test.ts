// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { runHook } from '@/tests/support/run-hook'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { usePayment } from '@/utils/page/use-payment'
import { useSims } from '@/utils/page/use-sims'
import { useSteps } from '@/utils/page/use-steps'
import { findOpenAttempt } from '@/utils/storage/attempts'
import { addSim, deleteSim } from '@/utils/storage/sims'

useFreshDatabase()

const payment = { money: { minor: 3000, currency: 'JPY' }, channel: 'site' } as const
let simId = ''

beforeEach(async () => {
  simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
})

async function openDoor() {
  const sims = runHook(() => useSims())
  const line = await vi.waitFor(() => {
    const [first] = sims.current.lines ?? []
    if (first === undefined) throw new Error('not read yet')
    return first
  })
  const door = runHook(() => {
    const steps = useSteps()
    return { steps, payment: usePayment(line, 'Payment opened', steps) }
  })
  return { sims, door }
}

describe('"I am paying now"', () => {
  it('opens one payment, tells of it, and shows it with its SIM', async () => {
    const { sims, door } = await openDoor()
    expect(await door.current.payment.pay(payment)).toBe(true)
    await vi.waitFor(() => expect(door.current.steps.news?.text).toBe('Payment opened'))
    await vi.waitFor(() => expect(sims.current.lines?.[0]?.attempt).toMatchObject({ status: 'attempted' }))
    expect(door.current.payment.isStopped).toBe(false)
  })

  it('is stopped by an unsettled one, without a notice, until the user says to pay all the same', async () => {
    const { sims, door } = await openDoor()
    await door.current.payment.pay(payment)
    const shown = (await findOpenAttempt(simId))?.id ?? ''
    expect(await door.current.payment.pay(payment)).toBe(false)
    await vi.waitFor(() => expect(door.current.payment.isStopped).toBe(true))
    expect(door.current.steps.failure).toBeNull()
    expect(await door.current.payment.payAgain(shown)).toBe(true)
    await vi.waitFor(() => expect(door.current.payment.isStopped).toBe(false))
    const newest = await findOpenAttempt(simId)
    expect(newest?.id).not.toBe(shown)
    await vi.waitFor(() => expect(sims.current.lines?.[0]?.attempt?.id).toBe(newest?.id))
  })

  it('pays nothing again where nothing was stopped', async () => {
    const { door } = await openDoor()
    expect(await door.current.payment.payAgain('any')).toBe(false)
    expect(await findOpenAttempt(simId)).toBeNull()
  })

  it('says why when the SIM has gone, and is not stopped by that', async () => {
    const { door } = await openDoor()
    await deleteSim(simId)
    expect(await door.current.payment.pay(payment)).toBe(false)
    await vi.waitFor(() => expect(door.current.steps.failure?.code).toBe('missing'))
    expect(door.current.payment.isStopped).toBe(false)
  })
})

describe('a step', () => {
  it('can be taken back once it is told, and dismissed', async () => {
    const { sims, door } = await openDoor()
    await door.current.steps.undo('Nothing to take back')
    expect(door.current.steps.news).toBeNull()
    await door.current.payment.pay(payment)
    await vi.waitFor(() => expect(door.current.steps.news?.undo).not.toBeNull())
    await door.current.steps.undo('Taken back')
    await vi.waitFor(() => expect(door.current.steps.news).toEqual({ text: 'Taken back', undo: null }))
    await vi.waitFor(() => expect(sims.current.lines?.[0]?.attempt).toBeNull())
    door.current.steps.dismiss()
    await vi.waitFor(() => expect(door.current.steps.news).toBeNull())
  })
})
