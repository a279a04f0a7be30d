import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ReceiptList, type ReceiptShown } from '@/components/top-up/receipt-list'
import { press, show } from '@/tests/components/dashboard/show'

const picture: ReceiptShown = { id: 'p', name: 'bill.png', type: 'image/png', size: 1_530_000, createdAt: 0 }
const text: ReceiptShown = { id: 't', name: 'sms.txt', type: 'text/plain', size: 120, createdAt: 0 }
const document_: ReceiptShown = {
  id: 'd',
  name: 'bill.pdf',
  type: 'application/pdf',
  size: 9_000,
  createdAt: 0,
}

async function showList(receipts: readonly ReceiptShown[], bytes: Blob | null): Promise<HTMLElement> {
  const root = show(
    <ReceiptList
      receipts={receipts}
      load={async () => {
        if (bytes === null) throw new Error('missing')
        return bytes
      }}
      onExport={() => undefined}
      onDelete={() => undefined}
    />,
  )
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve))))
  return root
}

describe('the list of proofs', () => {
  it('shows a picture small and whole, with its size', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one')
    const root = await showList([picture], new Blob(['x']))
    expect([...root.querySelectorAll('img')].map(({ src, className }) => [src, className])).toEqual([
      ['blob:one', 'thumb'],
      ['blob:one', 'full'],
    ])
    expect(root.textContent).toContain('1.5 MB')
  })

  it('shows markup in a text as the text it is', async () => {
    const root = await showList([text], new Blob(['<img src=x onerror=alert(1)><script>alert(2)</script>']))
    expect(root.querySelector('img, script')).toBeNull()
    expect(root.querySelector('pre')?.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  it('opens no document', async () => {
    const root = await showList([document_], new Blob(['%PDF-1.7']))
    expect(root.querySelector('iframe, embed, object, a, details')).toBeNull()
    expect(root.textContent).toContain('PDF: save it to read it')
  })

  it('says that the content is gone', async () => {
    const root = await showList([text], null)
    expect(root.textContent).toContain('The content is no longer there.')
  })

  it('names the proof that a button deletes', async () => {
    const deleted: string[] = []
    const root = show(
      <ReceiptList
        receipts={[picture, text]}
        load={async () => new Blob()}
        onExport={() => undefined}
        onDelete={({ id }) => deleted.push(id)}
      />,
    )
    await press(root, 'Delete: sms.txt')
    expect(deleted).toEqual(['t'])
  })
})
