import type { Lexicon } from './lexicon'

export const tl: Lexicon = {
  units: 'oras;araw;linggo;buwan;taon',
  line: 'ang iyong sim|iyong number|number mo|numero|sim mo',
  credit: 'balance|balance mo|balanse|load|load mo|natitira|natitirang balance|natitirang load|prepaid load',
  pack: 'all-net|allnet|calls|data|extra load|freebie|freebies|libre|load promo|pang-|surf|texts|utang',
  outgoing: 'mag-call|tumawag',
  incoming: 'tumanggap',
  recovery: 'maibalik',
  end: 'bisa|expire|hanggang|ma-e-expire|mae-expire|maeexpire|mag-e-expire|mag-expire|magagamit|mage-expire|magtatapos|mapapaso|matatapos|mawawalan|valid',
  until: 'bago|bago ang|hanggang|hanggang sa|sa',
  death: 'ma-block|ma-deactivate|madi-deactivate|madidisconnect|mapuputol',
  gone: 'mawala|mawawala|mawawalan|permanenteng',
  keep: 'maiwasan|manatiling|mapanatili|para hindi',
  past: 'mula|mula sa|noong',
  left: 'na lang|natitira|natitirang|pa|sa loob ng|sa susunod',
  span: 'bawat|kada|nakaraang',
  today: 'mamaya|ngayon|ngayong araw',
  tomorrow: 'bukas',
  top: 'mag-load|mag-reload|magload|na-load|nag-load',
  spent:
    'bayad|bili|ginamit|halagang|ibinawas|lang|magbayad|na-load|nabawas|nagamit|nakatanggap|presyo|sa halagang',
  promo: 'i-text|libre|mag-register|manalo|para makakuha|subukan|sulit',
  own: 'iyong|may|may natitira|mayroon|meron|mo|natitira|natitirang',
  otp: 'code|huwag i-share|huwag ibahagi',
  bank: 'bangko|loan',
  other: 'padala|rider',
}
