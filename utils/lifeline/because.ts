/**
 * A reason as data: a code with its parameters, turned into one sentence by the catalogs. Parameters are plain JSON:
 * days as `YYYY-MM-DD`, money as `{ minor, currency }`, periods as the rule holds them.
 */
export interface Because {
  code: string
  params: Readonly<Record<string, unknown>>
}
