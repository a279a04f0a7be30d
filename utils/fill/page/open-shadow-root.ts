/** Opens a closed root for an extension: Chrome keeps the door on its API, Firefox on the element. */
export function openShadowRoot(host: Element): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: { dom?: ShadowDoor } }
  const own = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
  return own ?? chrome?.dom?.openOrClosedShadowRoot?.(host as HTMLElement) ?? null
}

interface ShadowDoor {
  openOrClosedShadowRoot?: (host: HTMLElement) => ShadowRoot | null
}
