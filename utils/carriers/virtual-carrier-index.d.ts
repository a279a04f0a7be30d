declare module 'virtual:carrier-index' {
  export const carrierIndex: readonly import('./carrier-index').CarrierEntry[]
}
