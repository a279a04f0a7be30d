import { buildExtension, targets } from './build-extension'
import { kib, weighBuild } from './size-budget'

export async function main(): Promise<void> {
  for (const target of targets) {
    const folder = await buildExtension(target)
    console.log(`${folder}: ${kib(weighBuild(folder).wholeExtension)} KiB gzip`)
  }
}
