import type { Lexicon } from './lexicon'

export const de: Lexicon = {
  units: 'stunde|stunden|std;tag|tage|tagen|tg;woche|wochen;monat|monate|monaten;jahr|jahre|jahren',
  line: 'sim|sim-karte|sim-karten|simkarte|karte|rufnummer|nummer|prepaid-karte|prepaidkarte|anschluss|konto|prepaid-konto|vertrag|handynummer|aktivitatszeitfenster|aktivitaetszeitfenster|telefonnummer|mobilfunknummer|prepaidkonto|nutzungszeitraum|wertkarte|wertkarten*|aktivitatsphase',
  credit:
    'guthaben|kontostand|kontoguthaben|prepaid-guthaben|restguthaben|startguthaben|gesprachsguthaben|gespraechsguthaben|aktuelles guthaben|prepaidguthaben|kaufguthaben|kreditguthaben|saldo|hauptguthaben|basisguthaben|verfugbares guthaben|prepaid-konto|prepaidkonto|guthabenkonto|wertkartenguthaben',
  pack: 'paket|pakete|option|optionen|tarifoption|datenvolumen|volumen|bonus|flat|flatrate|tarif|kombi|freiminuten|minuten|einheiten|bonusguthaben|geschenkguthaben|aktionsguthaben|daten|datenpaket|datenpass|gratis|frei-einheiten|freieinheiten|pass|surf*|internet-*|jahrespaket|zusatzpaket|promoguthaben|allnet*|highspeed*|buchung|gutschein|inklusivvolumen|inklusiv*',
  outgoing:
    'abgehend*|ausgehend*|aktivphase|aktive phase|aktiv telefonieren|anrufe tatigen|aktiv nutzen|abgehende telefonate',
  incoming: 'eingehend*|ankommend*|passivphase|passive phase|erreichbar|angerufen werden|passiv*|empfangen',
  recovery:
    'kulanz*|reaktivier*|wiederherstell*|karenz*|schonfrist|ruckgabe|gnadenfrist|nachfrist|auszahlung*',
  end: 'gultig|gueltig|gultig bis|gueltig bis|gultigkeit|gueltigkeit|verfallt|verfaellt|verfallen|ablauf|ablaufdatum|lauft ab|laeuft ab|abgelaufen|endet|enden|lauft|laeuft|laufzeit|aktiv bis|nutzbar|nutzbar bis|verfugbar bis|lauft aus|ende|verlangert sich|abläuft|ablauft|ablaeuft|gultigkeitsdatum|nutzen|verfallsdatum|gultigkeitsdauer|guthabengultigkeit|genutzt|genutzt werden|nutzbar|restlaufzeit',
  until:
    'bis|bis zum|bis einschl.|bis einschliesslich|gultig bis|gueltig bis|verfallt am|verfaellt am|am|endet am|spatestens|spaetestens|vor dem|ablaufdatum|gultigkeit|gueltigkeit|gultig bis zum|gueltig bis zum|lauft am|laeuft am|zum|nur noch bis|inkl',
  death:
    'deaktivier*|gesperrt|sperrung|sperren|abgeschaltet|abschaltung|abschalten|kundigung|kuendigung|gekundigt|gekuendigt|inaktiv|stillgelegt|eingeschrankt|beendet|kundigen|stillgelegt',
  gone: 'geloscht|geloescht|loschung|loeschung|endgultig*|endgueltig*|dauerhaft|unwiderruflich|verlieren|verlust|erlischt|verfallt ihre rufnummer|neu vergeben',
  keep: 'behalten|rufnummer behalten|zu vermeiden|um zu vermeiden|erhalten bleiben|weiter nutzen|weiterhin nutzen|weiterhin|damit ihre|verlangern|verlaengern|weiternutzen|aktiv zu halten|aktiv bleiben|erhalten bleibt',
  past: 'vom|seit|ab|ab dem|aufgeladen am|gebucht am|stand|stand vom|letzte aufladung|aktiviert am|aktivierung|datum|ab sofort|von|uhrzeit|begann|gestartet|start|erstellt|rechnung vom|gesendet|bestellt|umsatz vom',
  left: 'noch|verbleibend*|ubrig|uebrig|innerhalb|in|nur noch|restlaufzeit|weitere|fur|fuer|binnen|rest|verbleiben',
  span: 'jede|alle|je|pro|vor|letzten|vergangenen|seit|letzte',
  today: 'heute',
  tomorrow: 'morgen',
  top: 'aufladen|aufladung|aufgeladen|auflade*|lade|laden|lad|einzahlung|nachladen|aufbuchung|guthaben auf|aufladungen',
  spent:
    'aufladung von|aufladung uber|aufladung|abgebucht|kosten|kostet|preis|betrag|bezahlt|mindestens|fur nur|nur|abgezogen|grundgebuhr|gebuhr|monatlich|rechnung|rabatt|je|pro|ab|gutgeschrieben|erhalten|einmalig|zahlen|aufgeladen|zahlung|verbraucht|offen*|minimum',
  promo:
    'sichern|jetzt buchen|angebot|angebote|aktion|gewinn*|gratis|sparen|rabatt|nur heute|exklusiv*|tipp|neu bei|holen|jetzt|newsletter',
  own: 'ihr|ihre|dein|deine|ihnen|sie haben|du hast|gebucht|verbleibend|noch|aktuell*|verbraucht',
  otp: 'tan|mtan|code|pin|bestatigungscode|sicherheitscode|einmalpasswort|passwort|verifizierungscode|niemals weitergeben|anmeldung|login|freigabecode|puk|zugangscode',
  bank: 'bank|sparkasse|kreditkarte|iban|girokonto|uberweisung|ueberweisung|lastschrift|girocard|kartenzahlung|dispo|volksbank|paypal|abbuchung|kartenumsatz|karte endet',
  other:
    'paket wird|sendung|lieferung|zustell*|termin|versicherung|bestellung|mitgliedschaft|bibliothek|fuhrerschein|packstation|abholung|hotel|flug|strom|mahnung|rezept|dhl|hermes|zahnarzt|praxis|abholbereit|medien|tuv|ausleih*|rechnungsbetrag|ruckgabe der|kundenkarte|parkschein|ticket|ausweis',
}
