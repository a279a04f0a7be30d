declare module 'virtual:carrier-index' {
  export const carrierIndex: readonly import('./carrier-index').CarrierEntry[]
}

declare module 'virtual:carrier-shelves' {
  /** By the country's folder: its carriers by id, as JSON in which phrases are signs. */
  export const shelves: Readonly<Record<string, () => Promise<{ text: string }>>>
}

declare module 'virtual:shelf/carriers-phrases' {
  export const phrases: readonly string[]
}
