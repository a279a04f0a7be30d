/** A text, or its plural forms by `Intl.PluralRules` of `count`. `{name}` stands for a parameter. */
export type CatalogText = string | { readonly one?: string; readonly other: string }

export type Catalog<Keys extends string = string> = Readonly<Record<Keys, CatalogText>>

export type Params = Readonly<Record<string, string | number>>

/** Fills a text's parameters in. A key or parameter that is not there shows itself, so that it is seen and mended. */
export function translate(catalog: Catalog, locale: string, key: string, params: Params = {}): string {
  const text = catalog[key]
  if (text === undefined) return key
  const form = typeof text === 'string' ? text : chooseForm(text, locale, Number(params['count'] ?? 0))
  return form.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? whole)
  })
}

function chooseForm(text: Exclude<CatalogText, string>, locale: string, count: number): string {
  const one = new Intl.PluralRules(locale).select(count) === 'one' ? text.one : undefined
  return one ?? text.other
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

/** Names of the parameters that a text takes, read off the text itself. */
export type ParamNames<Text> = Text extends { readonly other: infer Other }
  ? NamesIn<Other> | 'count'
  : NamesIn<Text>

/** Missing or misspelled parameters are errors of the compiler. */
export type ParamsOf<Text> = [ParamNames<Text>] extends [never]
  ? []
  : [params: Readonly<Record<ParamNames<Text>, string | number>>]
