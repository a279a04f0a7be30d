import type { Lexicon } from './lexicon'

export const tl: Lexicon = {
  units: 'oras;araw;linggo;buwan;taon',
  line: 'sim|numero|number|ang iyong sim|account|sim mo|number mo|iyong number',
  credit:
    'balance|load|load balance|natitirang load|natitirang balance|balanse|regular load|natitira|load mo|balance mo|account balance|prepaid load',
  pack: 'promo|data|mb|gb|texts|calls|libre|unli|surf|points|rewards|bonus|all-net|allnet|pang-|unlimited|freebie|freebies|load promo|utang|extra load',
  outgoing: 'tumawag|mag-call',
  incoming: 'tumanggap',
  recovery: 'maibalik|reactivate',
  end: 'hanggang|mag-e-expire|mage-expire|valid|mapapaso|expire|matatapos|ma-e-expire|bisa|mawawalan|magtatapos|maeexpire|mag-expire|mae-expire|magagamit|expiry',
  until: 'hanggang|bago|sa|until|hanggang sa|bago ang|expiry',
  death: 'ma-deactivate|madidisconnect|ma-block|mapuputol|madi-deactivate',
  gone: 'mawala|mawawala|permanenteng|mawawalan',
  keep: 'mapanatili|maiwasan|para hindi|manatiling',
  past: 'noong|mula|mula sa',
  left: 'natitira|na lang|sa loob ng|pa|natitirang|sa susunod',
  span: 'kada|bawat|nakaraang',
  today: 'ngayon|ngayong araw|mamaya',
  tomorrow: 'bukas',
  top: 'mag-load|magload|mag-reload|nag-load|na-load',
  spent:
    'presyo|bayad|lang|sa halagang|na-load|nabawas|ibinawas|magbayad|halagang|ginamit|nagamit|bili|nakatanggap',
  promo: 'manalo|promo|libre|mag-register|i-text|para makakuha|subukan|sulit',
  own: 'iyong|mo|natitira|natitirang|mayroon|meron|may|may natitira',
  otp: 'code|huwag ibahagi|huwag i-share|otp',
  bank: 'bangko|gcash|bank|maya|loan',
  other: 'order|parcel|delivery|padala|rider',
}
