import type { Injection } from '@/tests/support/fake-extension'
import type { FillOrder } from '@/utils/fill/fill-order'
import type { FieldReport, FillReport } from '@/utils/fill/fill-report'

/** A page of one tab; what reached it is written down. */
export class FakePage {
  url = 'https://pay.example/topup'
  document = 'doc-1'
  report: FillReport | 'gone' | 'kept' = reportOf('filled', 'number', 'amount')
  orders: FillOrder[] = []

  inject = async ({ target, files, func, args = [] }: Injection): Promise<unknown> => {
    if (target.documentIds && !target.documentIds.includes(this.document)) throw new Error('No document')
    if (files) return [{ documentId: this.document, frameId: 0 }]
    if (args.length === 0) return [{ documentId: this.document, frameId: 0, result: func && this.url }]
    this.orders.push(JSON.parse(String(args[1])))
    if (this.report === 'kept') {
      this.document = 'doc-2'
      return new Promise(() => undefined)
    }
    if (this.report === 'gone') throw new Error('Frame was removed')
    return [{ documentId: this.document, frameId: 0, result: JSON.stringify({ report: this.report }) }]
  }
}

export function reportOf(outcome: FillReport['outcome'], ...kinds: FieldReport['kind'][]): FillReport {
  const fields = kinds.map(
    (kind): FieldReport => ({
      kind,
      status: 'filled',
      reason: null,
      format: null,
      before: '',
      wrote: '1',
      after: '1',
      because: [],
    }),
  )
  return { outcome, reason: null, fields, recipe: 'none' }
}
