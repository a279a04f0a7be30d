/** Media types a receipt may have. */
export type ReceiptType = 'image/png' | 'image/jpeg' | 'image/webp' | 'application/pdf' | 'text/plain'

/** The type of a file by its first bytes, or null for one that is not kept: no markup, no archive, no program. */
export async function recogniseFile(file: Blob): Promise<ReceiptType | null> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const found = signatures.find(({ bytes }) => bytes.every((byte, at) => byte === null || byte === head[at]))
  return found?.type ?? ((await isPlainText(file)) ? 'text/plain' : null)
}

const signatures: readonly { type: ReceiptType; bytes: readonly (number | null)[] }[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  {
    type: 'image/webp',
    bytes: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
  },
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
]

/** Valid UTF-8 without control characters; markup is text too and harmless as long as it is shown as text. */
async function isPlainText(file: Blob): Promise<boolean> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return text.trim() !== '' && !/[^\P{Cc}\t\r\n]/u.test(text)
  } catch {
    return false
  }
}
