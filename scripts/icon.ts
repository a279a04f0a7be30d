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

/** Plain rows compress a flat drawing far better than the differences that a browser's own writer stores. */
function writePng(size: number, pixels: Buffer): Buffer {
  const rows = Array.from({ length: size }, (_, y) => [
    Buffer.from([0]),
    pixels.subarray(y * size * 4, (y + 1) * size * 4),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6], 8)
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', header),
    writeChunk('IDAT', data),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

function writeChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  chunk.set(body, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}
