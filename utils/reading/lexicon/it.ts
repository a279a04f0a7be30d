import type { Lexicon } from './lexicon'

export const it: Lexicon = {
  units: 'ora|ore;giorno|giorni|gg;settimana|settimane;mese|mesi;anno|anni',
  line: 'linea|numero|sim|scheda|carta sim|utenza|conto|carta|la tua sim|servizio|numerazione',
  credit:
    'credito|credito residuo|saldo|traffico residuo|credito disponibile|il tuo credito|credito telefonico|credito attuale|credito principale|credito ricaricato|il credito residuo',
  pack: 'offerta|opzione|promozione|promo|bonus|giga|minuti|sms|dati|internet|pacchetto|gb|mb|gratis|illimitati|omaggio|bundle|credito bonus|bonus di credito|tariffa|piano|pass|roaming|punti|rinnovo|si rinnova|rinnovera|credito omaggio',
  outgoing: 'in uscita|uscenti|chiamate in uscita|effettuare chiamate|chiamare|effettuare',
  incoming: 'in entrata|entranti|ricevere|chiamate in entrata|ricevere chiamate|in arrivo',
  recovery: 'riattivare|riattivazione|recuperare|recupero|riattivarla',
  end: 'scade|scadenza|scadra|scadono|valida|valido|validi|valido fino|valida fino|validita|termina|data di scadenza|attiva fino|utilizzabile|disponibile fino|scaduta|cessera|attiva|usare|fine|si rinnova|durata|potrai usare',
  until:
    'fino al|fino a|scade il|scade|entro il|entro|scadenza|prima del|valida fino al|valido fino al|il|data di scadenza|scadra il|non oltre|scade in data|valida sino al|sino al|entro e non oltre|al',
  death:
    'disattivata|disattivato|disattivazione|sospesa|sospeso|sospensione|bloccata|bloccato|cessata|cessazione|disabilitat*|limitat*|disattivat*',
  gone: 'persa|perderai|perdere|persi|definitiva|definitivamente|cancellata|cessata definitivamente|perdita',
  keep: 'mantenere|conservare|evitare|per evitare|continuare|mantieni|mantenerla attiva|prolungare|continuare ad usare|tenerla attiva|non perdere il tuo numero',
  past: 'il|dal|dal giorno|ricarica del|effettuata il|attivata il|data|in data|a partire dal|eseguita|alle ore|ultima ricarica|aggiornato al|al|del|acquisto|attivata',
  left: 'restano|rimangono|rimanenti|mancano|tra|fra|entro|ancora|per|residui|per altri|ancora per|nei prossimi',
  span: 'ogni|al|fa|ultimi|per',
  today: 'oggi|stasera|mezzanotte di oggi',
  tomorrow: 'domani',
  top: 'ricarica|ricaricare|ricaricato|ricariche|ricaricata|ricarichi|ricaricando',
  spent:
    'ricarica di|ricarica da|ricarica|costo|costa|prezzo|importo|pagamento|pagare|addebitato|addebito|addebitati|minimo|almeno|a soli|fattura|euro al mese|al costo di|a partire da|rinnovo|speso|accreditat*|scalati|a|al mese|sconto|per',
  promo:
    'offerta|approfitta|vinci|promo|sconto|attiva|scopri|gratis|esclusiva|chiama|clicca|solo per te|solo oggi|regalo|passa a|partecipa',
  own: 'tuo|tua|tue|suo|hai|residuo|gentile cliente|attivata|rimanenti|attivo|ti restano',
  otp: 'codice|codice di verifica|password|pin|otp|codice di sicurezza|non comunicarlo|codice otp|non condividere|accesso|monouso',
  bank: 'banca|carta di credito|conto corrente|bonifico|bancomat|iban|poste|postepay|addebito diretto|carta n|carta terminante|prelievo|mutuo|carta di debito|pos',
  other:
    'pacco|consegna|spedizione|ordine|appuntamento|assicurazione|biblioteca|polizza|bolletta|bollo|volo|treno|visita|prenotazione|ricetta|corriere|patente|revisione|rata|tessera|abbonamento|rc auto|ritiro|prestito|multa|farmacia|ambulatorio|palestra',
}
