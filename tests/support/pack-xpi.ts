import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { crc32 } from 'node:zlib'

/** Packs a built extension into an uncompressed zip, as Firefox keeps extensions in a profile. */
export function packXpi(folder: string, xpi: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(relative(folder, file))
    const body = readFileSync(file)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    writeFacts(local, 4, name, body)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    writeFacts(central, 6, name, body)
    central.writeUInt32LE(offset, 42)
    bodies.push(local, name, body)
    directory.push(central, name)
    offset += local.length + name.length + body.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  writeFileSync(xpi, Buffer.concat([...bodies, ...directory, end]))
}

/** The part that the local and the central header share: version, flags (names in UTF-8), method, time, sum, sizes. */
function writeFacts(header: Buffer, at: number, name: Buffer, body: Buffer): void {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(0x0800, at + 2)
  header.writeUInt32LE(0x0021_0000, at + 6)
  header.writeUInt32LE(crc32(body), at + 10)
  header.writeUInt32LE(body.length, at + 14)
  header.writeUInt32LE(body.length, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}
