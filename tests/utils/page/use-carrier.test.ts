// @vitest-environment happy-dom
import { h, render } from 'preact'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { useCarrier } from '@/utils/page/use-carrier'

beforeAll(() => Promise.all(['gb-giffgaff', 'jp-povo2'].map(loadCarrier)), 60_000)

describe('the carrier of a page', () => {
  it('goes with its SIM: another one, or none', async () => {
    const place = document.createElement('div')
    const Page = ({ id }: { id: string | null }) => h('p', null, useCarrier(id)?.name ?? 'none')
    const show = (id: string | null) => render(h(Page, { id }), place)
    show('gb-giffgaff')
    await vi.waitFor(() => expect(place.textContent).toBe('giffgaff'), { timeout: 20_000 })
    show(null)
    expect(place.textContent).toBe('none')
    show('jp-povo2')
    expect(place.textContent).toBe('none')
    await vi.waitFor(() => expect(place.textContent).toContain('povo'), { timeout: 20_000 })
    render(null, place)
  }, 60_000)
})
