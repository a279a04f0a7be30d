/**
 * Files as one ZIP archive, stored as they are: pictures and documents do not get smaller. `madeAt` in milliseconds
 * since the epoch. Up to 4 GB and 65,535 files.
 */
export async function encodeZip(
  files: readonly { name: string; bytes: Blob }[],
  madeAt: number,
): Promise<Blob> {
  const parts: (Blob | Uint8Array<ArrayBuffer>)[] = []
  const entries: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(safeName(name))
    const crc = crc32(new Uint8Array(await bytes.arrayBuffer()))
    const common = [...bytesOf(20, 2), ...bytesOf(utf8Flag, 2), ...bytesOf(0, 2), ...dosTime(madeAt)]
    const sizes = [...bytesOf(crc, 4), ...bytesOf(bytes.size, 4), ...bytesOf(bytes.size, 4)]
    const head = [...common, ...sizes, ...bytesOf(path.length, 2), ...bytesOf(0, 2)]
    const local = Uint8Array.from([...bytesOf(0x04034b50, 4), ...head, ...path])
    // Comment, disk, and two kinds of attributes, then where the file begins.
    const rest = [
      ...bytesOf(0, 2),
      ...bytesOf(0, 2),
      ...bytesOf(0, 2),
      ...bytesOf(0, 4),
      ...bytesOf(offset, 4),
    ]
    entries.push(Uint8Array.from([...bytesOf(0x02014b50, 4), ...bytesOf(20, 2), ...head, ...rest, ...path]))
    parts.push(local, bytes)
    offset += local.length + bytes.size
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0)
  const count = bytesOf(files.length, 2)
  const end = [...bytesOf(0x06054b50, 4), ...bytesOf(0, 4), ...count, ...count]
  const tail = Uint8Array.from([...end, ...bytesOf(size, 4), ...bytesOf(offset, 4), ...bytesOf(0, 2)])
  return new Blob([...parts, ...entries, tail], { type: 'application/zip' })
}

const utf8Flag = 0x0800

/** No path: an archive must not write beside the folder it is unpacked into. */
function safeName(name: string): string {
  return name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').toWellFormed() || 'file'
}

function bytesOf(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256)
}

/** Two seconds exact, in UTC, because the format knows no zone. */
function dosTime(at: number): number[] {
  const { year, month, day, hour, minute, second } =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC')
  const time = hour * 2048 + minute * 32 + Math.floor(second / 2)
  return [...bytesOf(time, 2), ...bytesOf((year - 1980) * 512 + month * 32 + day, 2)]
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
