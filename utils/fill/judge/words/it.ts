import type { WordList } from './word-list'

export const it: WordList = {
  phone: 'utenza recapito',
  amount: 'cifra taglio import*',
  price: 'piano prezzo',
  topUp: 'ricaric*',
  country: 'nazione paese',
  area: 'prefisso',
  confirm: 'ripet* di_nuovo',
  never: 'cerca* codice* ricerca gestore oggetto',
  other:
    'bollett* transazion* contratto* utente fattura* codice_fiscale scadenza partita_iva piva tessera* posta ordine contator* nascita ospiti',
  bound: 'reddito fatturato stipendio commission* rimborso sconto',
}
