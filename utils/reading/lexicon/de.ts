import type { Lexicon } from './lexicon'

export const de: Lexicon = {
  units: 'std|stunde|stunden;tag|tage|tagen|tg;woche|wochen;monat|monate|monaten;jahr|jahre|jahren',
  line: 'aktivitaetszeitfenster|aktivitatsphase|aktivitatszeitfenster|anschluss|handynummer|karte|konto|mobilfunknummer|nummer|nutzungszeitraum|prepaid-karte|prepaid-konto|prepaidkarte|prepaidkonto|rufnummer|sim-karte|sim-karten|simkarte|telefonnummer|vertrag|wertkarte|wertkarten*',
  credit: 'guthaben|guthabenkonto|kontostand|prepaid-guthaben|prepaid-konto|prepaidkonto|saldo',
  pack: 'aktionsguthaben|allnet*|bonus|bonusguthaben|buchung|daten|datenpaket|datenpass|datenvolumen|einheiten|flat|flatrate|frei-einheiten|geschenkguthaben|gratis|gutschein|highspeed*|inklusiv*|internet-*|kombi|minuten|option|optionen|paket|pakete|pass|promoguthaben|surf*|tarif|tarifoption|volumen',
  outgoing:
    'abgehend*|abgehende telefonate|aktiv nutzen|aktiv telefonieren|aktive phase|aktivphase|anrufe tatigen|ausgehend*',
  incoming: 'angerufen werden|ankommend*|anrufbar|eingehend*|empfangen|erreichbar|passiv*',
  recovery:
    'auszahlung*|gnadenfrist|karenz*|kulanz*|nachfrist|reaktivier*|ruckgabe|schonfrist|wiederherstell*',
  end: 'abgelaufen|ablauf|abläuft|aktiv bis|ende|enden|endet|genutzt|gueltig|gultig|gultigkeitsdatum|gultigkeitsdauer|guthabengultigkeit|laeuft|laeuft ab|lauft|lauft ab|laufzeit|nutzbar|nutzbar bis|nutzen|restlaufzeit|verfaellt|verfallen|verfallsdatum|verfallt|verfugbar bis|verlangert sich',
  last: 'ablaufdatum|gueltigkeit|gultigkeit',
  until:
    'am|bis|bis einschl.|bis einschliesslich|endet am|gueltig bis zum|gultig bis zum|inkl|laeuft am|lauft am|nur noch bis|spaetestens|spatestens|verfaellt am|verfallt am|vor dem|zum',
  then: 'anschließend|danach|nach|nach ablauf|nach diesem datum',
  death:
    'abgeschaltet|abschalten|abschaltung|beendet|deaktivier*|eingeschrankt|gekuendigt|gekundigt|gesperrt|inaktiv|kuendigung|kundigen|kundigung|sperren|sperrung|stillgelegt',
  gone: 'dauerhaft|endgueltig*|endgultig*|erlischt|geloescht|geloscht|loeschung|loschung|neu vergeben|unwiderruflich|verfallt ihre rufnummer|verlieren|verlust',
  keep: 'aktiv bleiben|aktiv zu halten|andernfalls|behalten|damit ihre|erhalten bleiben|erhalten bleibt|rufnummer behalten|sonst|verlaengern|verlangern|weiter nutzen|weiterhin|weiterhin nutzen|weiternutzen|zu vermeiden',
  past: 'ab|ab dem|ab sofort|aktiviert am|aktivierung|aufgeladen am|begann|bestellt|datum|erstellt|gebucht am|gesendet|gestartet|letzte aufladung|rechnung vom|seit|stand|uhrzeit|vom|von',
  left: 'binnen|fuer|fur|innerhalb|noch|nur noch|rest|restlaufzeit|ubrig|uebrig|verbleiben|verbleibend*|weitere',
  span: 'alle|je|jede|letzte|letzten|pro|seit|vergangenen|vor',
  today: 'heute',
  tomorrow: 'morgen',
  top: 'aufbuchung|aufgeladen|auflade*|aufladung|aufladungen|einzahlung|guthaben auf|lad|lade|laden|nachladen',
  spent:
    'ab|abgebucht|abgezogen|aufgeladen|aufladung|aufladung uber|aufladung von|betrag|bezahlt|einmalig|fur nur|gebuhr|grundgebuhr|gutgeschrieben|je|kosten|kostet|mindestens|monatlich|nur|offen*|preis|pro|rabatt|rechnung|verbraucht|zahlen|zahlung',
  moved: 'abhebung|erhalten|überweisung',
  promo:
    'aktion|angebot|angebote|exklusiv*|gewinn*|gratis|holen|jetzt|neu bei|newsletter|nur heute|rabatt|rufnummernmitnahme|sichere dir|sichern|sparen|tipp',
  own: 'aktuell*|dein|deine|du hast|gebucht|ihnen|ihr|ihre|noch|sie haben|verbleibend|verbraucht',
  otp: 'anmeldung|bestatigungscode|code|einmalpasswort|freigabecode|login|mtan|niemals weitergeben|passwort|sicherheitscode|tan|verifizierungscode|zugangscode',
  bank: 'abbuchung|dispo|girocard|girokonto|karte endet|kartenumsatz|kartenzahlung|kreditkarte|lastschrift|sparkasse|uberweisung|ueberweisung|volksbank',
  other:
    'abholbereit|abholung|ausleih*|ausweis|bestellung|bibliothek|dhl|flug|fuhrerschein|hermes|kundenkarte|lieferung|mahnung|medien|mitgliedschaft|packstation|paket wird|parkschein|praxis|rechnungsbetrag|rezept|ruckgabe der|sendung|strom|termin|tuv|versicherung|zahnarzt|zustell*',
}
