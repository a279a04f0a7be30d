import { availableParallelism, loadavg } from 'node:os'

/** So many milliseconds of a machine that has nothing else to do; more of one that has. */
export function patience(milliseconds: number): number {
  const [load = 0] = loadavg()
  return milliseconds * Math.max(1, load / availableParallelism())
}
