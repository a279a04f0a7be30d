import { describe, expect, it } from 'vitest'
import { SecretLines } from '@/components/dashboard/secret-lines'
import { press, show } from './show'

const sim = { iccid: '8981100000000000003', eid: '', lpa: 'LPA:1$smdp.example.com$ABC' }

describe('the codes of a card', () => {
  it('are not in the page until they are asked for', async () => {
    const root = show(<SecretLines sim={sim} onCopy={() => {}} />)
    expect(root.innerHTML).not.toContain(sim.iccid)
    expect(root.innerHTML).not.toContain('smdp')
    await press(root, 'Show')
    expect(root.textContent).toContain(sim.iccid)
    await press(root, 'Hide')
    expect(root.innerHTML).not.toContain(sim.iccid)
  })

  it('are copied one by one', async () => {
    const copied: string[] = []
    const root = show(<SecretLines sim={sim} onCopy={(text) => copied.push(text)} />)
    await press(root, 'Show')
    await press(root, 'Copy ICCID')
    expect(copied).toEqual([sim.iccid])
  })

  it('take no room where there are none', () => {
    expect(show(<SecretLines sim={{ iccid: '', eid: '', lpa: '' }} onCopy={() => {}} />).textContent).toBe('')
  })
})
