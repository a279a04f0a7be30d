import type { WordList } from './word-list'

export const it: WordList = {
  phone: 'utenza recapito',
  amount: 'import* taglio cifra',
  price: 'prezzo offerta piano ricarica',
  topUp: 'ricaric* prepagat*',
  country: 'paese nazione',
  area: 'prefisso',
  confirm: 'ripet* di_nuovo',
  never: 'codice* cerca* ricerca gestore',
  other: 'scadenza nascita posta ordine piva utente ospiti',
  bound: 'commission* stipendio rimborso sconto',
}
