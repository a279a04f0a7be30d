import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { encodeZip } from '@/utils/transfer/zip'

const madeAt = Temporal.Instant.from('2026-11-22T12:34:56Z').epochMilliseconds
const noise = crypto.getRandomValues(new Uint8Array(50_000))

it('is unpacked byte for byte by a program of its own, whatever the names', async () => {
  const zip = await encodeZip(
    [
      { name: '1-領収書.png', bytes: new Blob([noise]) },
      { name: '../../etc/passwd', bytes: new Blob(['x']) },
      { name: '', bytes: new Blob([]) },
    ],
    madeAt,
  )
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  try {
    const path = join(folder, 'all.zip')
    writeFileSync(path, new Uint8Array(await zip.arrayBuffer()))
    execFileSync('python3', ['-m', 'zipfile', '-e', path, join(folder, 'out')])
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.._.._etc_passwd', '1-領収書.png', 'file'])
    expect(new Uint8Array(readFileSync(join(folder, 'out', '1-領収書.png')))).toEqual(noise)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('bears the checksum and the time of each file', async () => {
  const zip = await encodeZip([{ name: 'a', bytes: new Blob([noise]) }], madeAt)
  const head = new DataView(await zip.slice(0, 30).arrayBuffer())
  expect(head.getUint32(14, true)).toBe(crc32(noise))
  expect(head.getUint16(10, true)).toBe((12 << 11) | (34 << 5) | 28)
  expect(head.getUint16(12, true)).toBe((46 << 9) | (11 << 5) | 22)
})
