import type { WordList } from './word-list'

export const it: WordList = {
  phone: 'cellulare* numero_da_ricaricare recapito_telefonico numero_di_cellulare utenza numero_tim',
  amount: 'importo* taglio_di_ricarica taglio cifra valore_ricarica',
  price: 'prezzo valore ricarica offerta piano credito',
  topUp: 'ricaric* credito prepagat*',
  country: 'prefisso_internazionale codice_paese paese nazione',
  area: 'prefisso',
  confirm: 'conferma* ripeti* reinserisci* di_nuovo',
  voucher: 'codice_di_ricarica codice_ricarica codice_voucher buono',
  never: 'codice* cerca* ricerca operatore gestore quantita modello',
  other:
    'indirizzo cap data nascita carta* numero_di_carta numero_carta scadenza posta ordine fattura* partita_iva codice_fiscale piva utente targa',
  account: 'conto codice_cliente contratto numero_cliente',
  bound: 'massimo commissione mancia stipendio rimborso sconto da_a',
  recipient: 'da_ricaricare',
  payer: 'fisso ufficio',
  success: 'completat* grazie_per effettuat*',
}
