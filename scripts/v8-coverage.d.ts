/** The package comes without types; this is the part of it in use. */
declare module '@bcoe/v8-coverage' {
  import type { Profiler } from 'node:inspector'

  export type ScriptCov = Profiler.ScriptCoverage
  export function mergeScriptCovs(scripts: readonly ScriptCov[]): ScriptCov | undefined
}
