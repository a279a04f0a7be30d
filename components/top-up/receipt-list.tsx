import { useEffect, useState } from 'preact/hooks'
import { useWords } from '@/components/words-context'
import { WriteButton } from '@/components/write-button'

export interface ReceiptShown {
  id: string
  name: string
  /** By its content, never by what it claims to be. */
  type: string
  size: number
  createdAt: number
}

interface Props {
  receipts: readonly ReceiptShown[]
  /** The bytes; refuses when they are gone. */
  load: (id: string) => Promise<Blob>
  onExport: (receipt: ReceiptShown) => void
  onDelete: (receipt: ReceiptShown) => void
}

/** Proofs with a small picture each; a press opens them in place. */
export function ReceiptList({ receipts, load, onExport, onDelete }: Props) {
  const { t, moment } = useWords()
  return (
    <ul class="receipts">
      {receipts.map((receipt) => (
        <li key={receipt.id}>
          <ReceiptView receipt={receipt} load={load} />
          <div class="row">
            <small class="grow">
              {moment(receipt.createdAt)} · {useSize(receipt.size)}
            </small>
            <button
              type="button"
              class="link"
              aria-label={t('exportNamed', { what: receipt.name })}
              onClick={() => onExport(receipt)}
            >
              {t('receiptExport')}
            </button>
            <WriteButton
              class="link danger"
              aria-label={t('deleteNamed', { what: receipt.name })}
              onClick={() => onDelete(receipt)}
            >
              {t('delete')}
            </WriteButton>
          </div>
        </li>
      ))}
    </ul>
  )
}

function ReceiptView({ receipt, load }: { receipt: ReceiptShown; load: Props['load'] }) {
  const { t } = useWords()
  const { name, type } = receipt
  const isPicture = type.startsWith('image/')
  const shown = useContent(receipt, load)
  if (type === 'application/pdf') {
    // A viewer of documents runs scripts of its own; the file goes to the user's.
    return (
      <p>
        {name} <small>{t('receiptPdf')}</small>
      </p>
    )
  }
  return (
    <details class="receipt">
      <summary>
        {isPicture && shown.url && <img class="thumb" src={shown.url} alt="" loading="lazy" />}
        <span>{name}</span>
      </summary>
      {shown.isGone && <p class="hint warn">{t('receiptGone')}</p>}
      {isPicture && shown.url && <img class="full" src={shown.url} alt={name} loading="lazy" />}
      {!isPicture && <pre>{shown.text}</pre>}
    </details>
  )
}

interface Content {
  url: string | null
  text: string
  isGone: boolean
}

/** A picture by an address of its own, which is given back; a text as text, whatever marks it holds. */
function useContent({ id, type }: ReceiptShown, load: Props['load']): Content {
  const [content, setContent] = useState<Content>({ url: null, text: '', isGone: false })
  useEffect(() => {
    let url: string | null = null
    let isLeft = false
    const show = async () => {
      const bytes = await load(id)
      if (isLeft) return
      if (type.startsWith('image/')) url = URL.createObjectURL(bytes)
      setContent({ url, text: type === 'text/plain' ? await bytes.text() : '', isGone: false })
    }
    show().catch(() => setContent({ url: null, text: '', isGone: true }))
    return () => {
      isLeft = true
      if (url) URL.revokeObjectURL(url)
    }
  }, [id, type])
  return content
}

function useSize(bytes: number): string {
  const { locale } = useWords()
  const [unit, size] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size)
}
