import { buildExtension, targets } from './build-extension'
import { kib, weighBuild } from './size-budget'

export async function main(): Promise<void> {
  for (const target of targets) {
    const folder = await buildExtension(target)
    const whole = weighBuild(folder).parts.at(-1)
    if (whole) console.log(`${folder}: ${kib(whole.bytes)} KiB gzip`)
  }
}
