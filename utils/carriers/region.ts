/** Parts of the world whose carriers are kept, and loaded, together. */
export const regions = [
  'east-asia',
  'south-east-asia',
  'south-asia',
  'west-europe',
  'north-europe',
  'east-europe',
  'america',
  'world',
] as const

export type Region = (typeof regions)[number]

const countries: Readonly<Record<Exclude<Region, 'world'>, string>> = {
  'east-asia': 'jp hk mo tw cn kr mn',
  'south-east-asia': 'sg my th vn id ph kh la mm bn',
  'south-asia': 'in bd lk np pk',
  'west-europe': 'gb ie de at ch fr be nl lu it es pt mt',
  'north-europe': 'dk se no fi is ee lv lt',
  'east-europe': 'pl cz sk hu ro bg gr cy hr si rs ba me mk al ua by ru tr ge az am kz uz md',
  america: 'us ca mx br ar cl co pe cr jm ky',
}

/** Where the products of a country's folder are; a country without a place of its own is in `world`. */
export function regionOf(country: string): Region {
  const named = Object.entries(countries).find(([, codes]) => codes.split(' ').includes(country))
  return regions.find((region) => region === named?.[0]) ?? 'world'
}
