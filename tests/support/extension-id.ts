import { createHash } from 'node:crypto'

/** The id Chromium gives an unpacked extension: the first half of its path's SHA-256, in letters a to p. */
export function extensionIdOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}
