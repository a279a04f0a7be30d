import { describe, expect, it } from 'vitest'
import { pages, readRoute, writeRoute } from '@/components/dashboard/route'

describe('the address of a page', () => {
  it.each(pages)('leads back to the page %s', (page) => {
    expect(readRoute(writeRoute(page))).toEqual({
      page,
      simId: null,
      isDoing: false,
      eventId: null,
      only: [],
    })
  })

  it('names the SIM', () => {
    expect(readRoute(writeRoute('sims', 'a-1'))).toEqual({
      page: 'sims',
      simId: 'a-1',
      isDoing: false,
      eventId: null,
      only: [],
    })
  })

  it.each(['', '#', '#/', '#/nowhere', '#/__proto__', '#/toString/x'])('reads %j as the overview', (hash) => {
    expect(readRoute(hash)).toEqual({
      page: 'overview',
      simId: null,
      isDoing: false,
      eventId: null,
      only: [],
    })
  })

  it('names the form for what was done for a SIM', () => {
    expect(readRoute(writeRoute('sims', 'a-1/done'))).toMatchObject({ simId: 'a-1', isDoing: true })
    expect(readRoute('#/topups/a-1/done').isDoing).toBe(false)
  })

  it('names the SIMs of a reminder', () => {
    expect(readRoute('#/sims?only=a-1,b-2')).toMatchObject({
      page: 'sims',
      simId: null,
      only: ['a-1', 'b-2'],
    })
    expect(readRoute('#/data?only=a-1').only).toEqual([])
  })

  it('names the top-up', () => {
    expect(readRoute(writeRoute('topups', 'e-1'))).toEqual({
      page: 'topups',
      simId: null,
      isDoing: false,
      eventId: 'e-1',
      only: [],
    })
  })

  it('knows SIMs on no other page', () => {
    expect(readRoute('#/data/a-1')).toEqual({
      page: 'data',
      simId: null,
      isDoing: false,
      eventId: null,
      only: [],
    })
  })
})
