import { h, render } from 'preact'
import { onTestFinished } from 'vitest'

/** Runs a hook as a component of a page would, until the test ends; `current` is what it returned last. */
export function runHook<T>(hook: () => T): { readonly current: T } {
  const results: T[] = []
  const Page = () => {
    results.push(hook())
    return null
  }
  const place = document.body.appendChild(document.createElement('div'))
  render(h(Page, null), place)
  onTestFinished(() => render(null, place))
  return {
    get current() {
      const last = results.at(-1)
      if (last === undefined) throw new Error('The hook has not run.')
      return last
    },
  }
}
