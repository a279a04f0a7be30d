// Runs scripts/NAME.ts with what the extension's own sources have: '@/' paths, extension-less imports, import.meta.glob.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')
const [name, ...args] = process.argv.slice(2)
// tsconfig.json rests on one that WXT writes.
if (!existsSync(join(root, '.wxt/tsconfig.json')))
  execFileSync('wxt', ['prepare'], { cwd: root, stdio: 'ignore' })
const { carrierShelf } = await import(pathToFileURL(join(root, 'scripts/carrier-shelf.ts')).href)
const { module } = await runnerImport(join(root, `scripts/${name}.ts`), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  plugins: [carrierShelf()],
})
process.exitCode = (await module.main(args)) ?? 0
