/** Asks again and again until the answer is truthy, and fails with the last answer; it never sleeps for a guessed time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  { within = 30_000 }: { readonly within?: number } = {},
): Promise<NonNullable<T>> {
  const start = performance.now()
  let last: unknown
  while (performance.now() - start < within) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = answer
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new Error(
    `Waited ${within} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  )
}
