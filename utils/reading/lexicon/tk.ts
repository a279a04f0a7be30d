import type { Lexicon } from './lexicon'

export const tk: Lexicon = {
  units: 'sagat;gün;hepde;aý;ýyl',
  line: 'belgi|belgiňiz|hasap|hyzmat|nomer|nomeriňiz',
  credit: 'balans*|galyndy|hasabyňyz*|pul serişde*',
  pack: 'minut|mugt|nyrhnama|paket*',
  outgoing: 'jaň etmek|çykyş*',
  incoming: 'gelýän*|giriş*',
  end: 'güýj*|hereket ed*|işjeň|möhlet*|tamamlan*',
  last: 'gutar*',
  until: 'senesi|çenli',
  death: 'blokirlen*|petiklen*|öçüril*|ýapyl*',
  gone: 'ýatyr*|ýitir*',
  keep: 'dowam*|saklamak|uzaltmak',
  left: 'galan|galdy|içinde',
  today: 'bu gün|şu gün',
  tomorrow: 'ertir',
  top: 'doldur*',
  spent: 'alyndy|baha*|töle*',
  own: 'hormatly|siziň',
  otp: 'açar söz*|kod',
  bank: 'kart|karz',
}
