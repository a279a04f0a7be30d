import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { Panel } from '@/components/dashboard/panel'

it('a form takes the focus to its heading, and hands it back to the page when it closes', async () => {
  const main = document.createElement('main')
  main.tabIndex = -1
  document.body.replaceChildren(main)
  await act(async () => render(<Panel title="Edit SIM">…</Panel>, main))
  expect(document.activeElement?.textContent).toBe('Edit SIM')
  await act(async () => render(null, main))
  expect(document.activeElement).toBe(main)
})
