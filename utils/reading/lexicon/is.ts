import type { Lexicon } from './lexicon'

export const is: Lexicon = {
  months:
    'janúar|jan;febrúar|feb;mars|mar;apríl|apr;maí;júní|jún;júlí|júl;ágúst|ágú;september|sep;október|okt;nóvember|nóv;desember|des',
  units: 'klukkustund|klst;dag|daga|dagar;vika|vikur;manudur|manudi;ar',
  line: 'numer|numerid|kort|simkort|simanumer',
  credit: 'inneign|inneignin|stada|eftirstodvar',
  pack: 'gagnamagn|pakki|gb|mb|minutur|sms',
  end: 'gildir|gildir til|rennur ut|fyrnist|gildistimi',
  until: 'til|rennur ut|fyrir|gildir til',
  death: 'lokad|lokast|ovirkt',
  top: 'fylla a|afylling|fylltu',
  spent: 'afylling|verd|greidsla',
  otp: 'kodi|lykilord',
  bank: 'banki|greidslukort',
}
