import type { WordList } from './word-list'

export const it: WordList = {
  phone: 'cellular* utenza recapito',
  amount: 'import* taglio cifra',
  price: 'prezzo valore ricarica offerta piano',
  topUp: 'ricaric* prepagat*',
  country: 'prefisso_internazionale paese nazione',
  area: 'prefisso',
  confirm: 'conferma* ripeti* di_nuovo',
  never: 'codice* cerca* ricerca gestore quantita',
  other: 'via carta* scadenza nascita posta ordine partita_iva piva utente targa camere ospiti',
  bound: 'commission* mancia stipendio rimborso sconto',
}
