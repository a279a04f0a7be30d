import type { Lexicon } from './lexicon'

export const is: Lexicon = {
  months:
    'jan|janúar;feb|febrúar;mar|mars;apr|apríl;maí;jún|júní;júl|júlí;ágú|ágúst;sep|september;okt|október;nóv|nóvember;des|desember',
  units: 'klst|klukkustund;dag|daga|dagar;vika|vikur;manudi;ar',
  line: 'kort|numer|simanumer|simkort',
  credit: 'eftirstodvar|inneign|stada',
  pack: 'gagnamagn|minutur|pakki',
  end: 'fyrnist|gildir|gildistimi',
  last: 'rennur ut',
  until: 'fyrir',
  death: 'lokad|lokast|ovirkt',
  top: 'afylling|fylla a|fylltu',
  spent: 'afylling|greidsla|verd',
  otp: 'kodi|lykilord',
  bank: 'banki|greidslukort',
}
