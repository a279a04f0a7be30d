import { foldText } from '@/utils/reading/letters/fold-text'

// Country and currency, five letters each.
const byCountry =
  'AEAED AFAFN AGXCD AIXCD ALALL AMAMD AOAOA ARARS ASUSD ATEUR AUAUD AWAWG AZAZN BABAM BBBBD BDBDT ' +
  'BEEUR BFXOF BGEUR BHBHD BIBIF BJXOF BMBMD BNBND BOBOB BRBRL BSBSD BTBTN BWBWP BYBYN BZBZD CACAD ' +
  'CDCDF CFXAF CGXAF CHCHF CIXOF CLCLP CMXAF CNCNY COCOP CRCRC CUCUP CVCVE CWXCG CYEUR CZCZK DEEUR ' +
  'DJDJF DKDKK DMXCD DODOP DZDZD ECUSD EEEUR EGEGP ERERN ESEUR ETETB FIEUR FJFJD FODKK FREUR GAXAF ' +
  'GBGBP GDXCD GEGEL GFEUR GGGBP GHGHS GIGIP GLDKK GMGMD GNGNF GPEUR GQXAF GREUR GTGTQ GUUSD GWXOF ' +
  'GYGYD HKHKD HNHNL HREUR HTHTG HUHUF IDIDR IEEUR ILILS IMGBP ININR IQIQD IRIRR ISISK ITEUR JEGBP ' +
  'JMJMD JOJOD JPJPY KEKES KGKGS KHKHR KMKMF KNXCD KRKRW KWKWD KYKYD KZKZT LALAK LBLBP LCXCD LICHF ' +
  'LKLKR LRLRD LSLSL LTEUR LUEUR LVEUR LYLYD MAMAD MCEUR MDMDL MEEUR MGMGA MHUSD MKMKD MLXOF MMMMK ' +
  'MNMNT MOMOP MQEUR MRMRU MSXCD MTEUR MUMUR MVMVR MWMWK MXMXN MYMYR MZMZN NANAD NCXPF NEXOF NGNGN ' +
  'NINIO NLEUR NONOK NPNPR NZNZD OMOMR PAUSD PEPEN PFXPF PGPGK PHPHP PKPKR PLPLN PRUSD PSILS PTEUR ' +
  'PYPYG QAQAR REEUR RORON RSRSD RURUB RWRWF SASAR SBSBD SCSCR SDSDG SESEK SGSGD SIEUR SKEUR SLSLE ' +
  'SMEUR SNXOF SOSOS SRSRD SSSSP STSTN SVUSD SXXCG SYSYP SZSZL TCUSD TDXAF TGXOF THTHB TJTJS TLUSD ' +
  'TMTMT TNTND TOTOP TRTRY TTTTD TWTWD TZTZS UAUAH UGUGX USUSD UYUYU UZUZS VAEUR VCXCD VEVES VGUSD ' +
  'VIUSD VNVND VUVUV WSWST XKEUR YEYER YTEUR ZAZAR ZMZMW ZWUSD'

// How people write money. A sign of several currencies is settled by the SIM's country, else the first one is taken.
const signs =
  '$:USD,AUD,CAD,NZD,SGD,HKD,TWD,MXN,ARS,CLP,COP,XCD,BBD,BSD,BZD,BMD,BND,FJD,GYD,JMD,KYD,LRD,NAD,SBD,SRD,TTD,UYU,DOP,CUP,NIO,TOP,MOP,ZWL|' +
  'us$:USD|usd$:USD|dollar:USD,AUD,CAD,NZD,SGD,HKD,XCD,BBD,JMD,TTD,LRD,FJD|dollars:USD,AUD,CAD,NZD,SGD,HKD,XCD,BBD,JMD,TTD,LRD,FJD|' +
  'a$:AUD|au$:AUD|c$:CAD,NIO|ca$:CAD|nz$:NZD|s$:SGD|sg$:SGD|hk$:HKD|$hk:HKD|hkd$:HKD|nt$:TWD|nt:TWD|ntd:TWD|mop$:MOP|rd$:DOP|j$:JMD|tt$:TTD|r$:BRL|ec$:XCD|b$:BND|fj$:FJD|mx$:MXN|$mxn:MXN|l$:LRD|ld:LRD|n$:NAD|' +
  'dolares:USD|pesos:MXN,ARS,CLP,COP,DOP,PHP,UYU,CUP|peso:PHP,MXN,ARS,CLP,COP,DOP|piso:PHP|php:PHP|p:PHP,BWP,GBP|₱:PHP|' +
  'rs:INR,PKR,LKR,NPR,MUR,SCR|rs.:INR,PKR,LKR,NPR,MUR|re:INR,PKR,MUR|₹:INR|₨:PKR,INR,LKR,NPR,MUR|rupees:INR,PKR,LKR,NPR,MUR|rupee:INR,PKR,LKR,NPR|rupay:PKR,INR|rupaye:PKR,INR|रु:INR,NPR|रू:INR,NPR|रुपये:INR,NPR|रुपए:INR|रुपया:INR|روپے:PKR|روپیه:PKR|روپی:PKR|රු:LKR|nrs:NPR|pkr:PKR|' +
  'tk:BDT|taka:BDT|৳:BDT|টাকা:BDT|tk.:BDT|rm:MYR|ringgit:MYR|rp:IDR|idr:IDR|rupiah:IDR|perak:IDR|' +
  '£:GBP,EGP,GIP,LBP|gbp:GBP|pounds:GBP,EGP|pound:GBP,EGP|le:EGP,SLE|l.e:EGP|l.e.:EGP|egp:EGP|جنیه:EGP,SDG|ج.م:EGP|' +
  '€:EUR|eur:EUR|e:EUR|euro:EUR|euros:EUR|euroa:EUR|ευρω:EUR|evro:EUR|eyrw:EUR|eyro:EUR|eura:EUR|евро:EUR|ευρώ:EUR|יורו:EUR|' +
  '¥:JPY,CNY|円:JPY|yen:JPY|jpy:JPY|元:CNY,TWD,HKD,MOP|块:CNY|圆:CNY|圓:HKD,TWD|yuan:CNY|rmb:CNY|人民币:CNY|港币:HKD|港幣:HKD|港元:HKD|蚊:HKD|澳門元:MOP|澳门元:MOP|新台幣:TWD|台幣:TWD|원:KRW|₩:KRW|won:KRW|krw:KRW|' +
  "₫:VND|d:VND|vnd:VND|dong:VND|vnđ:VND|฿:THB|บาท:THB|บ:THB|บ.:THB|baht:THB|thb:THB|bt:THB|₭:LAK|kip:LAK|ກີບ:LAK|៛:KHR|riel:KHR|ks:MMK|kyat:MMK|kyats:MMK|ကျပ်:MMK|₮:MNT|төгрөг:MNT|₸:KZT|тенге:KZT|тг:KZT|tenge:KZT|сом:KGS|сум:UZS|so'm:UZS|som:UZS,KGS|сомони:TJS|somoni:TJS|₾:GEL|lari:GEL|gel:GEL|ლარი:GEL|֏:AMD|dram:AMD|amd:AMD|драм:AMD|դրամ:AMD|₼:AZN|azn:AZN|manat:AZN,TMT|" +
  'zl:PLN|zl.:PLN|zlotych:PLN|zlote:PLN|pln:PLN|kc:CZK|kc.:CZK|czk:CZK|korun:CZK|koruny:CZK|ft:HUF|ft.:HUF|huf:HUF|forint:HUF|lei:RON,MDL|leu:RON,MDL|ron:RON|лв:BGN|лв.:BGN|lv:BGN|leva:BGN|din:RSD|din.:RSD|dinara:RSD|rsd:RSD|дин:RSD|kn:HRK|km:BAM|ден:MKD|den:MKD|denari:MKD|денари:MKD|leke:ALL|lek:ALL|kr:SEK,NOK,DKK,ISK|kr.:DKK,SEK,NOK,ISK|kronor:SEK|kroner:NOK,DKK|sek:SEK|nok:NOK|dkk:DKK|chf:CHF|fr:CHF|fr.:CHF|sfr:CHF|sfr.:CHF|franken:CHF|' +
  '₴:UAH|грн:UAH|грн.:UAH|hrn:UAH|uah:UAH|гривень:UAH|гривні:UAH|гривен:UAH|₽:RUB|руб:RUB,BYN|руб.:RUB,BYN|р:RUB,BYN|р.:RUB,BYN|rub:RUB,BYN|rub.:RUB|r.:RUB|рублей:RUB,BYN|рубля:RUB,BYN|рубль:RUB,BYN|byn:BYN|бел.руб:BYN|' +
  'tl:TRY|tl.:TRY|₺:TRY|try:TRY|lira:TRY|ksh:KES|kes:KES|ksh.:KES|kshs:KES|kshs.:KES|sh:KES,TZS,UGX|shs:UGX,TZS,KES|shs.:UGX,TZS|sh.:KES,TZS,UGX|ugx:UGX|ush:UGX|ushs:UGX|tsh:TZS|tshs:TZS|tzs:TZS|tsh.:TZS|bob:KES|gh₵:GHS|ghs:GHS|gh¢:GHS|ghc:GHS|₵:GHS|¢:GHS,CRC|gh:GHS|cedis:GHS|₦:NGN|ngn:NGN|naira:NGN|n:NGN|=n=:NGN|r:ZAR,RUB,BRL|zar:ZAR|rand:ZAR|birr:ETB|br:ETB,BYN|br.:ETB|etb:ETB|ብር:ETB|rwf:RWF|frw:RWF|fbu:BIF|k:ZMW,MWK,PGK|zmw:ZMW|mk:MWK|mwk:MWK|mt:MZN|mts:MZN|mzn:MZN|mtn:MZN|kz:AOA|kzs:AOA|aoa:AOA|ar:MGA|ariary:MGA|nu:BTN|nu.:BTN|mvr:MVR|rf:MVR|d.:GMD,VND|gnf:GNF|fg:GNF|cdf:CDF|fc:CDF|' +
  'f:XOF,XAF,GNF,RWF,DJF,KMF,XPF|fcfa:XOF,XAF|f.cfa:XOF,XAF|cfa:XOF,XAF|francs:XOF,XAF,GNF|xaf:XAF|xof:XOF|u:XAF|' +
  'aed:AED|dhs:AED,MAD|dhs.:AED|dh:MAD,AED|dh.:AED,MAD|درهم:AED,MAD|dirhams:AED,MAD|dirham:AED,MAD|sar:SAR|sr:SAR|sr.:SAR|ریال:SAR,IRR,QAR,OMR,YER|riyal:SAR,QAR|riyals:SAR,QAR|rial:IRR,OMR|rials:IRR,OMR|rls:IRR|ر.س:SAR|qar:QAR|qr:QAR|ر.ق:QAR|omr:OMR|ro:OMR|r.o:OMR|r.o.:OMR|ر.ع:OMR|kwd:KWD|kd:KWD|k.d:KWD|k.d.:KWD|د.ک:KWD|bhd:BHD|bd:BHD|د.ب:BHD|دینار:KWD,BHD,JOD,IQD,DZD,TND,LYD|dinar:KWD,BHD,JOD,IQD,DZD,TND,LYD|dinars:KWD,DZD,TND|jod:JOD|jd:JOD|jds:JOD|iqd:IQD|id:IQD|د.ع:IQD|tnd:TND|dt:TND|د.ت:TND|da:DZD|dzd:DZD|دج:DZD|د.ج:DZD|lyd:LYD|ld.:LYD|afn:AFN|afs:AFN|af:AFN|افغانی:AFN|افغانۍ:AFN|₪:ILS|شیکل:ILS|nis:ILS|ils:ILS|ש"ח:ILS|שח:ILS|שקל:ILS|שקלים:ILS|lbp:LBP|yer:YER|sdg:SDG|syp:SYP|ل.س:SYP|' +
  's/:PEN|s/.:PEN|soles:PEN|sol:PEN|pen:PEN|bs:BOB,VES|bs.:BOB,VES|bolivianos:BOB|q:GTQ|q.:GTQ|quetzales:GTQ|l:HNL|l.:HNL|lps:HNL|lps.:HNL|lempiras:HNL|₡:CRC|colones:CRC|gs:PYG|gs.:PYG|guaranies:PYG|₲:PYG|reais:BRL|b/.:USD|b/:USD|cop:COP|clp:CLP|ars:ARS|mxn:MXN|gdes:HTG|goud:HTG|gourdes:HTG|g:HTG'

export function currencyOfCountry(country: string | undefined): string | undefined {
  if (country === undefined || country.length !== 2) return undefined
  const at = byCountry.search(`(?:^| )${country.replace(/[^A-Z]/g, '')}[A-Z]{3}`)
  const from = at > 0 ? at + 1 : at
  return from < 0 ? undefined : byCountry.slice(from + 2, from + 5)
}

let bySign: Map<string, readonly string[]> | undefined

/** The currencies a written sign may stand for, likeliest first. */
export function currenciesOfSign(sign: string): readonly string[] {
  bySign ??= compile()
  return [...new Set([...(bySign.get(sign) ?? []), ...(bySign.get(sign.replace(/\.$/, '')) ?? [])])]
}

function compile(): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const pair of byCountry.split(' ')) map.set(pair.slice(2).toLowerCase(), [pair.slice(2)])
  for (const entry of signs.split('|')) {
    const [sign = '', codes = ''] = entry.split(':')
    map.set(foldText(sign).text, codes.split(','))
  }
  return map
}
