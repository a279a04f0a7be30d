/** Parts of the world whose carriers are kept, and loaded, together. */
export const regions = ['east-asia', 'south-asia', 'europe', 'elsewhere'] as const

export type Region = (typeof regions)[number]

const countries: Readonly<Record<Exclude<Region, 'elsewhere'>, string>> = {
  'east-asia': 'jp hk mo tw cn kr mn',
  'south-asia': 'in bd lk np pk sg my th vn id ph kh la mm bn',
  europe:
    'gb ie de at ch fr be nl lu it es pt mt dk se no fi is ee lv lt pl cz sk hu ro bg gr cy hr si rs ba me mk al ua ' +
    'by ru tr ge az am kz uz md',
}

/** Where the products of a country's folder are; a country without a place of its own is `elsewhere`. */
export function regionOf(country: string): Region {
  const named = Object.entries(countries).find(([, codes]) => codes.split(' ').includes(country))
  return regions.find((region) => region === named?.[0]) ?? 'elsewhere'
}
