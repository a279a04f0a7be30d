import { attributeOf, queryAll, textOf } from '@/utils/fill/page/read-dom'

export interface DialCodeOption {
  readonly index: number
  /** Digits. */
  readonly code: string
  readonly text: string
  readonly value: string
}

/** The options of a select that is a list of dial codes ("Japan (+81)", "+852"); empty for any other select. */
export function dialCodeOptions(select: Element, most = 400): DialCodeOption[] {
  const options = queryAll(select, 'option').slice(0, most)
  const coded = options.flatMap((option, index) => {
    const text = textOf(option)
    const value = attributeOf(option, 'value')
    const code = `${text} ${value}`.match(/\+\s?(\d{1,4})\b/)?.[1]
    return code === undefined ? [] : [{ index, code, text, value }]
  })
  return coded.length > 0 && coded.length >= (options.length - 2) / 2 ? coded : []
}
