/** What is usual in a country, where a line's carrier is not known; empty where nothing can be said. */
export interface CountryUsage {
  currency: string
  /** The zone its carriers go by, most of them. */
  zone: string
}

/** What is the same in all of these countries, as far as it is known. They are ISO 3166-1 alpha-2. */
export function usageIn(countries: readonly string[]): CountryUsage {
  return { currency: shared(countries.map(currencyOf)), zone: shared(countries.map(zoneOf)) }
}

function shared(values: readonly string[]): string {
  const found = new Set(values.filter(Boolean))
  return found.size === 1 ? ([...found][0] ?? '') : ''
}

function currencyOf(country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return ''
  const other = otherCurrencies.split('|').find((line) => line.includes(` ${country}`))
  return other?.slice(0, 3) ?? ownCurrencies.split(' ').find((code) => code.startsWith(country)) ?? ''
}

function zoneOf(country: string): string {
  const line = zones.split('|').find((each) => each.startsWith(`${country} `))
  return line?.slice(3) ?? ''
}

// ISO 4217, as of 2026; Bulgaria pays in euros since January. Most codes begin with the code of their country.
const ownCurrencies =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF ' +
  'CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD ' +
  'HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR ' +
  'LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB ' +
  'PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL ' +
  'THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST YER ZAR ZMW'

/** Countries whose currency does not begin with their own code. */
const otherCurrencies =
  'AUD CX CC KI NF NR TV|CHF LI|DKK FO GL|' +
  'EUR AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT|' +
  'GBP GG IM JE|ILS PS|MAD EH|NOK SJ BV|NZD CK NU TK|SHP AC TA|' +
  'USD AS BQ EC FM GU IO MH MP PR PW SV TC TL VG VI ZW|XAF CF CG CM GA GQ TD|' +
  'XCD AG AI DM GD KN LC MS VC|XCG CW SX|XOF BF BJ CI GW ML NE SN TG|XPF NC PF WF'

// Only of countries whose carriers were looked at; where there are several zones, the one their prepaid terms name.
const zones =
  'AE Asia/Dubai|AM Asia/Yerevan|AR America/Argentina/Buenos_Aires|AT Europe/Vienna|' +
  'AU Australia/Sydney|AZ Asia/Baku|BA Europe/Sarajevo|BD Asia/Dhaka|BE Europe/Brussels|' +
  'BG Europe/Sofia|BR America/Sao_Paulo|BY Europe/Minsk|CA America/Toronto|CH Europe/Zurich|' +
  'CL America/Santiago|CN Asia/Shanghai|CO America/Bogota|CR America/Costa_Rica|CY Asia/Nicosia|' +
  'CZ Europe/Prague|DE Europe/Berlin|DK Europe/Copenhagen|EE Europe/Tallinn|EG Africa/Cairo|' +
  'ES Europe/Madrid|ET Africa/Addis_Ababa|FI Europe/Helsinki|FR Europe/Paris|GB Europe/London|' +
  'GE Asia/Tbilisi|GH Africa/Accra|GR Europe/Athens|HK Asia/Hong_Kong|HR Europe/Zagreb|' +
  'HU Europe/Budapest|ID Asia/Jakarta|IE Europe/Dublin|IL Asia/Jerusalem|IN Asia/Kolkata|' +
  'IS Atlantic/Reykjavik|IT Europe/Rome|JM America/Jamaica|JP Asia/Tokyo|KE Africa/Nairobi|' +
  'KH Asia/Phnom_Penh|KR Asia/Seoul|KW Asia/Kuwait|KY America/Cayman|KZ Asia/Almaty|LA Asia/Vientiane|' +
  'LK Asia/Colombo|LT Europe/Vilnius|LV Europe/Riga|MA Africa/Casablanca|ME Europe/Podgorica|' +
  'MK Europe/Skopje|MM Asia/Yangon|MO Asia/Macau|MT Europe/Malta|MX America/Mexico_City|' +
  'MY Asia/Kuala_Lumpur|NG Africa/Lagos|NL Europe/Amsterdam|NO Europe/Oslo|NP Asia/Kathmandu|' +
  'NZ Pacific/Auckland|OM Asia/Muscat|PE America/Lima|PH Asia/Manila|PK Asia/Karachi|PL Europe/Warsaw|' +
  'PT Europe/Lisbon|QA Asia/Qatar|RO Europe/Bucharest|RS Europe/Belgrade|RU Europe/Moscow|' +
  'SA Asia/Riyadh|SE Europe/Stockholm|SG Asia/Singapore|SI Europe/Ljubljana|SK Europe/Bratislava|' +
  'SN Africa/Dakar|TH Asia/Bangkok|TN Africa/Tunis|TR Europe/Istanbul|TW Asia/Taipei|' +
  'TZ Africa/Dar_es_Salaam|UA Europe/Kyiv|US America/New_York|UZ Asia/Tashkent|VN Asia/Ho_Chi_Minh|' +
  'ZA Africa/Johannesburg'
