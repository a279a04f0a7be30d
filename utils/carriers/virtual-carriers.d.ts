declare module 'virtual:carrier-index' {
  export const carrierIndex: readonly import('./carrier-index').CarrierEntry[]
}

declare module 'virtual:carriers/*' {
  export const shelf: Readonly<Record<string, import('./split-carrier').ShelvedCarrier>>
}
