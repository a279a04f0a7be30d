import type { Lexicon } from './lexicon'

export const it: Lexicon = {
  units: 'ora|ore;gg|giorni|giorno;settimana|settimane;mese|mesi;anni|anno',
  line: 'carta|conto|la tua sim|linea|numerazione|numero|scheda|servizio|utenza',
  credit:
    'credito|credito residuo|credito ricaricato|credito telefonico|il credito residuo|il tuo credito|saldo|traffico residuo',
  pack: 'bonus di credito|credito bonus|credito omaggio|dati|giga|gratis|illimitati|minuti|offerta|omaggio|opzione|pacchetto|pass|piano|promozione|punti|rinnovera|rinnovo|si rinnova|tariffa',
  outgoing: 'chiamare|effettuare|in uscita|uscenti',
  incoming: 'entranti|in arrivo|in entrata|ricevere',
  recovery: 'recuperare|recupero|riattivare|riattivarla|riattivazione',
  end: 'attiva|attiva fino|cessera|disponibile fino|durata|fine|scadono|scadra|scaduta|si rinnova|termina|usare|utilizzabile|valida|validi|validita|valido',
  last: 'data di scadenza|scad|scade|scadenza',
  until:
    'al|entro|entro e non oltre|entro il|fino a|fino al|il|non oltre|prima del|scade il|scade in data|scadra il|sino al|valida fino al|valida sino al|valido fino al',
  then: 'dopo|poi|successivamente|successivi',
  death:
    'bloccata|bloccato|cessata|cessazione|disabilitat*|disattivat*|disattivazione|limitat*|sospensione|sospesa|sospeso',
  gone: 'cancellata|cessata definitivamente|definitiva|definitivamente|perderai|perdere|perdita|persa|persi',
  keep: 'altrimenti|conservare|continuare|continuare ad usare|evitare|mantenere|mantenerla attiva|mantieni|non perdere il tuo numero|per evitare|prolungare|tenerla attiva',
  past: 'a partire dal|acquisto|aggiornato al|al|alle ore|attivata|attivata il|dal|dal giorno|data|del|effettuata il|eseguita|il|in data|ricarica del|ultima ricarica',
  left: 'ancora|ancora per|entro|fra|mancano|nei prossimi|per|per altri|residui|restano|rimanenti|rimangono|tra',
  span: 'al|fa|ogni|per|ultimi',
  today: 'oggi|stasera',
  tomorrow: 'domani',
  top: 'ricarica|ricaricando|ricaricare|ricaricata|ricaricato|ricariche|ricarichi',
  spent:
    'a|accreditat*|addebitati|addebitato|addebito|al costo di|al mese|almeno|costa|costo|fattura|importo|minimo|pagamento|pagare|per|prezzo|ricarica|ricarica da|ricarica di|rinnovo|scalati|sconto|speso',
  moved: 'bonifico|prelievo|ricevuto',
  promo:
    'approfitta|attiva|chiama|clicca|esclusiva|gratis|offerta|partecipa|passa a|regalo|sconto|scopri|solo oggi|solo per te|vinci',
  own: 'attivata|attivo|hai|pari a|residuo|rimanenti|suo|ti restano|tua|tue|tuo',
  otp: 'accesso|codice|monouso|non comunicarlo|non condividere',
  bank: 'addebito carta|addebito diretto|banca|bancomat|bonifico|carta di credito|carta di debito|carta n|carta terminante|conto corrente|mutuo|pos|poste|postepay|prelievo|saldo contabile',
  other:
    'abbonamento|ambulatorio|appuntamento|assicurazione|biblioteca|bolletta|bollo|consegna|corriere|farmacia|multa|ordine|pacco|palestra|patente|polizza|prenotazione|prestito|rata|rc auto|revisione|ricetta|ritiro|spedizione|tessera|treno|visita|volo',
}
