/** What a proof is called when it comes without a name: where it is from, and the day. Safe as a file's name. */
export function receiptName(from: string, on: string, ending: string): string {
  const place = from.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '')
  return `${[place.slice(0, 60), on].filter(Boolean).join('-')}.${ending}`
}
