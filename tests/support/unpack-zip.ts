import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'

/** Unpacks a zip as a reviewer does, by its table of contents; answers the paths in it. */
export function unpackZip(file: string, folder: string): string[] {
  const zip = readFileSync(file)
  const end = zip.lastIndexOf('PK\u0005\u0006')
  const paths: string[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place))
    const size = zip.readUInt32LE(at + 20)
    const isDeflated = zip.readUInt16LE(at + 10) === 8
    const local = zip.readUInt32LE(at + 42)
    const path = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(begin, begin + size)
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, isDeflated ? inflateRawSync(packed) : packed)
    paths.push(path)
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0)
  }
  return paths
}
