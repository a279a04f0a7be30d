import type { WordList } from './word-list'

export const it: WordList = {
  phone: 'utenza recapito',
  amount: 'import* taglio cifra',
  price: 'prezzo piano',
  topUp: 'ricaric*',
  country: 'paese nazione',
  area: 'prefisso',
  confirm: 'ripet* di_nuovo',
  never: 'codice* cerca* ricerca gestore oggetto',
  other:
    'scadenza nascita posta ordine transazion* piva utente ospiti fattura* contratto* codice_fiscale partita_iva tessera* contator* bollett*',
  bound: 'reddito fatturato commission* stipendio rimborso sconto',
}
