import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { chromium } from 'playwright-core'

/** A SIM card with its cut corner, and its chip drawn as a clock that still runs. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path d="M8 2h11.2a3 3 0 0 1 2.1.9l4.8 4.8a3 3 0 0 1 .9 2.1V27a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z" fill="#0c7d72"/>
  <circle cx="16" cy="18.5" r="6.6" fill="#fff"/>
  <path d="M16 14.4v4.3l2.9 1.9" fill="none" stroke="#0c7d72" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`

/** Draws the icon into public/icon; run by hand when the mark changes. */
export async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['SIM_KEEPER_CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage()
  for (const size of [16, 32, 48, 128]) {
    const pixels = await page.evaluate(drawPixels, [mark, size] as const)
    writeFileSync(`public/icon/${size}.png`, writePng(size, Buffer.from(pixels)))
  }
  await browser.close()
}

/** Runs in the browser: the mark as rows of red, green, blue and opacity. */
async function drawPixels([svg, size]: readonly [svg: string, size: number]): Promise<number[]> {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = new OffscreenCanvas(size, size).getContext('2d')
  canvas?.drawImage(image, 0, 0, size, size)
  return [...(canvas?.getImageData(0, 0, size, size).data ?? [])]
}

type Colour = readonly [red: number, green: number, blue: number, opacity: number]

/**
 * A palette of what the mark is made of: green ever more clear at the edge, and green towards white at the clock, in 64
 * steps of each. Indexed and in plain rows, a flat drawing takes a third less room than in whole colours.
 */
function writePng(size: number, pixels: Buffer): Buffer {
  const colours = Array.from({ length: size * size }, (_, at) => calm(pixels.subarray(at * 4, at * 4 + 4)))
  const palette = new Map(colours.map((colour) => [colour.join(), colour]))
  const sorted = [...palette.values()].sort((a, b) => a[3] - b[3] || a[0] - b[0])
  const places = new Map(sorted.map((colour, place) => [colour.join(), place]))
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...colours.slice(y * size, (y + 1) * size).map((colour) => places.get(colour.join()) ?? 0),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 3], 8)
  // What is opaque comes last and need not be named.
  const clear = sorted.map((colour) => colour[3]).filter((opacity) => opacity < 255)
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9, memLevel: 9 })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(sorted.flatMap((colour) => colour.slice(0, 3)))),
    writeChunk('tRNS', Buffer.from(clear)),
    writeChunk('IDAT', data),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

const green = [0x0c, 0x7d, 0x72] as const

/** The nearest colour of the mark. */
function calm([red = 0, , , opacity = 0]: Uint8Array): Colour {
  const step = (share: number) => Math.round(share * 64) / 64
  if (opacity < 255) return [...green, Math.round(step(opacity / 255) * 255)]
  const white = step((red - green[0]) / (255 - green[0]))
  const [r, g, b] = green.map((part) => Math.round(part + (255 - part) * white))
  return [r ?? 0, g ?? 0, b ?? 0, 255]
}

function writeChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  chunk.set(body, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}
