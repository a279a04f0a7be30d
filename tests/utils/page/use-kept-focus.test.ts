// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { runHook } from '@/tests/support/run-hook'
import { useKeptFocus } from '@/utils/page/use-kept-focus'

const patience = { timeout: 20_000 }

/** A page with a row that has a button, over a place for news. */
async function openPage() {
  document.body.innerHTML =
    '<main tabindex="-1"><p><button>Delete</button></p><div role="status"></div></main>'
  const main = document.querySelector('main')
  const listen = vi.spyOn(document, 'addEventListener')
  runHook(() => useKeptFocus({ current: main }))
  await vi.waitFor(() => expect(listen).toHaveBeenCalledWith('focusin', expect.anything()), patience)
  listen.mockRestore()
  const find = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`There is no ${selector}.`)
    return found
  }
  return { main, find }
}

beforeEach(() => document.body.replaceChildren())

describe('the focus of what is gone', () => {
  it('goes to the news of the change', async () => {
    const { find } = await openPage()
    find('p button').focus()
    const status = find('[role=status]')
    status.className = 'toast'
    status.innerHTML = '<button>Undo</button><button>Close</button>'
    find('p').remove()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Close'), patience)
  }, 60_000)

  it('goes to the beginning of the page where there are none', async () => {
    const { main, find } = await openPage()
    find('p button').focus()
    find('p').remove()
    await vi.waitFor(() => expect(document.activeElement).toBe(main), patience)
  }, 60_000)

  it('is not fetched from where the user has put it', async () => {
    const { main, find } = await openPage()
    find('p button').focus()
    find('p button').blur()
    find('[role=status]').append('Something changed.')
    await new Promise((resolve) => setTimeout(resolve))
    expect(document.activeElement).not.toBe(main)
  }, 60_000)
})
