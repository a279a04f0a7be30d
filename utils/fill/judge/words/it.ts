import type { WordList } from './word-list'

export const it: WordList = {
  phone: 'utenza recapito',
  amount: 'import* taglio cifra',
  price: 'prezzo offerta piano',
  topUp: 'ricaric* prepagat*',
  country: 'paese nazione',
  area: 'prefisso',
  confirm: 'ripet* di_nuovo',
  never: 'codice* cerca* ricerca gestore marca* modello* oggetto operatore',
  other:
    'scadenza nascita posta ordine piva utente ospiti fattura* contratto* codice_fiscale partita_iva tessera* contator* bollett*',
  bound: 'reddito fatturato commission* stipendio rimborso sconto',
}
