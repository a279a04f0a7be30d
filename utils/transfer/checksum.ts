import { writeCanonicalJson } from '@/utils/storage/copies/canonical-json'

/** SHA-256 in hex over the canonical JSON of a value: the same however its keys are ordered or its file is laid out. */
export async function checksumOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(writeCanonicalJson(value))
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
}
