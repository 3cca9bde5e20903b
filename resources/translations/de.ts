<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 Tage</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 Tage</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 Tage</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>über 90 Tage</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>Enter more than zero, or remove the invoice.</source>
        <translation>Mehr als null eingeben oder die Rechnung entfernen.</translation>
    </message>
    <message>
        <source>Only {balance} is open.</source>
        <translation>Nur {balance} ist offen.</translation>
    </message>
    <message>
        <source>One of the amounts can&apos;t be read.</source>
        <translation>Einer der Beträge ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Everything is allocated.</source>
        <translation>Alles ist zugeordnet.</translation>
    </message>
    <message>
        <source>{left} stays unapplied on the customer.</source>
        <translation>{left} bleibt beim Kunden ohne Zuordnung.</translation>
    </message>
    <message>
        <source>{over} more than was received.</source>
        <translation>{over} mehr als eingegangen ist.</translation>
    </message>
    <message>
        <source>Add at least one invoice.</source>
        <translation>Mindestens eine Rechnung hinzufügen.</translation>
    </message>
    <message>
        <source>The invoices belong to different customers; a payment has one.</source>
        <translation>Die Rechnungen gehören verschiedenen Kunden; eine Zahlung hat nur einen.</translation>
    </message>
    <message>
        <source>{number} is in {currency}, the money in {have}.</source>
        <translation>{number} ist in {currency}, das Geld in {have}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Soll oder Haben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Zahler oder Empfänger</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Gegenkonto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Bank&apos;s id</source>
        <translation>Kennung der Bank</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>Wie sie stehen</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>Bitte angeben, welche Spalte das Datum enthält.</translation>
    </message>
    <message>
        <source>Say which column holds the amount.</source>
        <translation>Bitte angeben, welche Spalte den Betrag enthält.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Name the account that this statement is of.</source>
        <translation>Bitte das Konto dieses Auszugs nennen.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Its dates could be read in two ways. Please check them below.</source>
        <translation>Die Daten lassen sich auf zwei Arten lesen. Bitte unten prüfen.</translation>
    </message>
    <message>
        <source>Nothing tells money in from money out. Please check the amounts below.</source>
        <translation>Nichts unterscheidet Eingang von Ausgang. Bitte die Beträge unten prüfen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import, nothing new</source>
        <translation>Importieren, nichts Neues</translation>
    </message>
    <message>
        <source>Import {lines}</source>
        <translation>{lines} importieren</translation>
    </message>
    <message>
        <source>Gap: {gap}.</source>
        <translation>Lücke: {gap}.</translation>
    </message>
    <message>
        <source>It does not add up: the balances and the lines disagree.</source>
        <translation>Es geht nicht auf: Salden und Zeilen widersprechen sich.</translation>
    </message>
    <message>
        <source>It adds up: {opening} before, {closing} after.</source>
        <translation>Es geht auf: {opening} vorher, {closing} nachher.</translation>
    </message>
    <message>
        <source>It adds up with the statement before.</source>
        <translation>Es schließt an den vorigen Auszug an.</translation>
    </message>
    <message>
        <source>It says no balances to check against.</source>
        <translation>Die Datei nennt keine Salden zum Prüfen.</translation>
    </message>
    <message>
        <source>{fresh} new</source>
        <translation>{fresh} neu</translation>
    </message>
    <message>
        <source>{known} already here</source>
        <translation>{known} schon vorhanden</translation>
    </message>
    <message>
        <source>in {money_in}, out {money_out}</source>
        <translation>Eingang {money_in}, Ausgang {money_out}</translation>
    </message>
    <message>
        <source>{late} of them late</source>
        <translation>davon {late} verspätet</translation>
    </message>
    <message>
        <source>{lookalikes} like one that is here, kept apart</source>
        <translation>{lookalikes} wie eine vorhandene, getrennt behalten</translation>
    </message>
    <message>
        <source>{missing} that were here are not in it and stay</source>
        <translation>{missing} vorhandene fehlen darin und bleiben</translation>
    </message>
    <message>
        <source>{name}: {lines} imported as import {number}.</source>
        <translation>{name}: {lines} importiert als Import {number}.</translation>
    </message>
    <message>
        <source>No customer with this text</source>
        <translation>Kein Kunde mit diesem Text</translation>
    </message>
    <message>
        <source>Look for a name, a company or an e-mail address.</source>
        <translation>Nach Name, Firma oder E-Mail-Adresse suchen.</translation>
    </message>
    <message>
        <source>Nobody is overdue</source>
        <translation>Niemand ist überfällig</translation>
    </message>
    <message>
        <source>Every open invoice is still within its terms.</source>
        <translation>Jede offene Rechnung ist noch innerhalb ihrer Frist.</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Niemand schuldet etwas</translation>
    </message>
    <message>
        <source>There is no open invoice in the books.</source>
        <translation>In den Büchern ist keine Rechnung offen.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>They come with the first sync of a ledger.</source>
        <translation>Sie kommen mit der ersten Synchronisierung einer Buchhaltung.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Geringes Risiko</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Mittleres Risiko</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>part of {parent}</source>
        <translation>Teil von {parent}</translation>
    </message>
    <message>
        <source>inactive in the ledger</source>
        <translation>in der Buchhaltung inaktiv</translation>
    </message>
    <message>
        <source>No invoice of theirs has been settled yet.</source>
        <translation>Noch keine ihrer Rechnungen wurde beglichen.</translation>
    </message>
    <message>
        <source>{late}, over {invoices}; {on_time_percent} % on time.</source>
        <translation>{late}, bei {invoices}; {on_time_percent} % pünktlich.</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am Fälligkeitstag</translation>
    </message>
    <message>
        <source>No limit is suggested before three invoices are settled. {terms}</source>
        <translation>Erst nach drei beglichenen Rechnungen wird ein Limit vorgeschlagen. {terms}</translation>
    </message>
    <message>
        <source>a quarter more than they ever owed and paid</source>
        <translation>ein Viertel mehr als je geschuldet und bezahlt</translation>
    </message>
    <message>
        <source>half of the most they ever owed and paid</source>
        <translation>die Hälfte des je Geschuldeten und Bezahlten</translation>
    </message>
    <message>
        <source>Credit limit {limit}: {why}. {terms}</source>
        <translation>Kreditlimit {limit}: {why}. {terms}</translation>
    </message>
    <message>
        <source>expected any day, {last} at the latest</source>
        <translation>jeden Tag erwartet, spätestens {last}</translation>
    </message>
    <message>
        <source>expected {day}, between {first} and {last}</source>
        <translation>erwartet {day}, zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>Finish editing first: approve it as changed, or leave it as it is (Esc).</source>
        <translation>Erst das Bearbeiten beenden: geändert freigeben oder lassen, wie es ist (Esc).</translation>
    </message>
    <message>
        <source>Only an invoice has lines to edit.</source>
        <translation>Nur eine Rechnung hat Zeilen zum Bearbeiten.</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>Eine Zeile braucht Text.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>„{text}“ ist keine Menge.</translation>
    </message>
    <message>
        <source>“{text}” is no price.</source>
        <translation>„{text}“ ist kein Preis.</translation>
    </message>
    <message>
        <source>One for each month</source>
        <translation>Eine je Monat</translation>
    </message>
    <message>
        <source>One for each month and project</source>
        <translation>Eine je Monat und Projekt</translation>
    </message>
    <message>
        <source>All months on one</source>
        <translation>Alle Monate auf einer</translation>
    </message>
    <message>
        <source>One for each project</source>
        <translation>Eine je Projekt</translation>
    </message>
    <message>
        <source>An invoice needs a line.</source>
        <translation>Eine Rechnung braucht eine Zeile.</translation>
    </message>
    <message>
        <source>The total is below nothing.</source>
        <translation>Die Summe ist unter null.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoice {remote_id}</source>
        <translation>Rechnung {remote_id}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>noch nicht erklärt</translation>
    </message>
    <message>
        <source>Nothing, until you choose.</source>
        <translation>Nichts, bis Sie wählen.</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>keine Rechnung</translation>
    </message>
    <message>
        <source>an accepted estimate</source>
        <translation>ein angenommenes Angebot</translation>
    </message>
    <message>
        <source>a won deal</source>
        <translation>einen gewonnenen Auftrag</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>eine Bestellung</translation>
    </message>
    <message>
        <source>a recurring agreement</source>
        <translation>eine laufende Vereinbarung</translation>
    </message>
    <message>
        <source>work that changed after it was billed</source>
        <translation>Arbeit, die nach der Abrechnung geändert wurde</translation>
    </message>
    <message>
        <source>Void the invoice; its work may be billed again</source>
        <translation>Die Rechnung stornieren; die Arbeit kann neu abgerechnet werden</translation>
    </message>
    <message>
        <source>Make the customer inactive</source>
        <translation>Den Kunden inaktiv setzen</translation>
    </message>
    <message>
        <source>A voided invoice stays void</source>
        <translation>Eine stornierte Rechnung bleibt storniert</translation>
    </message>
    <message>
        <source>Switch the link off; what was paid by it stays</source>
        <translation>Den Link abschalten; was damit bezahlt wurde, bleibt</translation>
    </message>
    <message>
        <source>Delete the entry in the ledger; the money stays at Stripe</source>
        <translation>Die Buchung löschen; das Geld bleibt bei Stripe</translation>
    </message>
    <message>
        <source>What was sent has been sent</source>
        <translation>Was verschickt ist, ist verschickt</translation>
    </message>
    <message>
        <source>A link that is off stays off</source>
        <translation>Ein abgeschalteter Link bleibt aus</translation>
    </message>
    <message>
        <source>nothing to write yet</source>
        <translation>noch nichts zu schreiben</translation>
    </message>
    <message>
        <source>deposit by payment link for {what}</source>
        <translation>Anzahlung per Zahlungslink für {what}</translation>
    </message>
    <message>
        <source>invoice {number} to be sent by e-mail</source>
        <translation>Rechnung {number}, per E-Mail zu senden</translation>
    </message>
    <message>
        <source>{title}, received {day}</source>
        <translation>{title}, erhalten am {day}</translation>
    </message>
    <message>
        <source>payment link to switch off, {number}</source>
        <translation>abzuschaltender Zahlungslink, {number}</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>neuer Kunde</translation>
    </message>
    <message>
        <source>invoice to void</source>
        <translation>zu stornierende Rechnung</translation>
    </message>
    <message>
        <source>invoice for {what}</source>
        <translation>Rechnung über {what}</translation>
    </message>
    <message>
        <source>Nothing more: the link is at Stripe</source>
        <translation>Nichts mehr: der Link ist bei Stripe</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>der Buchhaltung</translation>
    </message>
    <message>
        <source>1 customer in {ledger}: {told}</source>
        <translation>1 Kunde in {ledger}: {told}</translation>
    </message>
    <message>
        <source>1 invoice of {money} in {ledger}</source>
        <translation>1 Rechnung über {money} in {ledger}</translation>
    </message>
    <message>
        <source>{said}, and marks {entries} billed</source>
        <translation>{said}; {entries} gelten dann als abgerechnet</translation>
    </message>
    <message>
        <source>Voids invoice {number} of {money} in {ledger}</source>
        <translation>Storniert Rechnung {number} über {money} in {ledger}</translation>
    </message>
    <message>
        <source>1 payment link of {money} at Stripe, for one payment by card</source>
        <translation>1 Zahlungslink über {money} bei Stripe, für eine Kartenzahlung</translation>
    </message>
    <message>
        <source>{money} in {ledger} as received and owed, until the work is invoiced; it is no income yet</source>
        <translation>{money} in {ledger} als erhalten und geschuldet, bis die Arbeit abgerechnet ist; noch kein Ertrag</translation>
    </message>
    <message>
        <source>{ledger} e-mails the invoice to {to}</source>
        <translation>{ledger} mailt die Rechnung an {to}</translation>
    </message>
    <message>
        <source>Switches off {url}</source>
        <translation>Schaltet {url} ab</translation>
    </message>
    <message>
        <source>Tax, contained</source>
        <translation>Enthaltene Steuer</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}, {money}</source>
        <translation>Rechnung {number} vom {day}, {money}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} mehr</translation>
    </message>
    <message>
        <source>1 payment in {place}, left unapplied</source>
        <translation>1 Zahlung in {place}, ohne Zuordnung</translation>
    </message>
    <message>
        <source>The allocations of the payment that is already in {place}</source>
        <translation>Die Zuordnungen der Zahlung, die schon in {place} ist</translation>
    </message>
    <message>
        <source>1 payment of {booked} in {place}</source>
        <translation>1 Zahlung über {booked} in {place}</translation>
    </message>
    <message>
        <source> and 1 journal entry for {amount}</source>
        <translation> und 1 Journalbuchung über {amount}</translation>
    </message>
    <message>
        <source>Take these allocations off the payment again</source>
        <translation>Diese Zuordnungen wieder von der Zahlung nehmen</translation>
    </message>
    <message>
        <source>Delete the journal entry, then the payment</source>
        <translation>Die Journalbuchung löschen, dann die Zahlung</translation>
    </message>
    <message>
        <source>Delete the payment</source>
        <translation>Die Zahlung löschen</translation>
    </message>
    <message>
        <source>Payments with “{text}”</source>
        <translation>Zahlungen mit „{text}“</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>{balance} open, due {due_on}</source>
        <translation>{balance} offen, fällig {due_on}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>Invoice {number} · {name} · {total}</source>
        <translation>Rechnung {number} · {name} · {total}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>{count} to review · {money}</source>
        <translation>{count} zu prüfen · {money}</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>{held} held</source>
        <translation>{held} zurückgehalten</translation>
    </message>
    <message>
        <source>A message needs a subject.</source>
        <translation>Eine Nachricht braucht einen Betreff.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Eine Nachricht braucht einen Text.</translation>
    </message>
    <message>
        <source>Routine reminder</source>
        <translation>Übliche Erinnerung</translation>
    </message>
    <message>
        <source>Likely dispute</source>
        <translation>Vermutlich strittig</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by the ledger&apos;s e-mail</source>
        <translation>per E-Mail der Buchhaltung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Nothing, while it is held.</source>
        <translation>Nichts, solange es zurückgehalten wird.</translation>
    </message>
    <message>
        <source>a note on {invoices}</source>
        <translation>eine Notiz zu {invoices}</translation>
    </message>
    <message>
        <source>No e-mail; {notes}</source>
        <translation>Keine E-Mail; {notes}</translation>
    </message>
    <message>
        <source>1 message to {address}, and {notes}</source>
        <translation>1 Nachricht an {address} und {notes}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>Den Tag bitte so schreiben: 2026-12-31.</translation>
    </message>
    <message>
        <source>That day is over already.</source>
        <translation>Dieser Tag ist schon vorbei.</translation>
    </message>
    <message>
        <source>“{given}” is not a number from {least} to {most}</source>
        <translation>„{given}“ ist keine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>Write “none” for no limit.</source>
        <translation>Für kein Limit „none“ schreiben.</translation>
    </message>
    <message>
        <source>Most a row may be</source>
        <translation>Höchstbetrag einer Zeile</translation>
    </message>
    <message>
        <source>A row over it can&apos;t be signed, nor approved together with others.</source>
        <translation>Eine Zeile darüber lässt sich nicht unterschreiben und nicht mit anderen freigeben.</translation>
    </message>
    <message>
        <source>Most a batch may be</source>
        <translation>Höchstbetrag eines Stapels</translation>
    </message>
    <message>
        <source>All rows of a batch together.</source>
        <translation>Alle Zeilen eines Stapels zusammen.</translation>
    </message>
    <message>
        <source>Most rows in a batch</source>
        <translation>Höchstzahl Zeilen eines Stapels</translation>
    </message>
    <message>
        <source>Smaller batches are easier to read.</source>
        <translation>Kleinere Stapel sind leichter zu lesen.</translation>
    </message>
    <message>
        <source>Most that may be signed a day</source>
        <translation>Höchstbetrag an einem Tag</translation>
    </message>
    <message>
        <source>All batches of the company&apos;s day together.</source>
        <translation>Alle Stapel des Geschäftstags zusammen.</translation>
    </message>
    <message>
        <source>Most rows signed a day</source>
        <translation>Höchstzahl Zeilen an einem Tag</translation>
    </message>
    <message>
        <source>Over all batches of the day.</source>
        <translation>Über alle Stapel des Tages.</translation>
    </message>
    <message>
        <source>Second signature for rows over</source>
        <translation>Zweite Unterschrift für Zeilen über</translation>
    </message>
    <message>
        <source>One such row makes the whole batch wait for a second signature.</source>
        <translation>Eine solche Zeile lässt den ganzen Stapel auf eine zweite Unterschrift warten.</translation>
    </message>
    <message>
        <source>Second signature for batches over</source>
        <translation>Zweite Unterschrift für Stapel über</translation>
    </message>
    <message>
        <source>Second signature for kinds</source>
        <translation>Zweite Unterschrift nach Art</translation>
    </message>
    <message>
        <source>Panels (draft, followup …) or kinds of matches (short, over …) that always need two.</source>
        <translation>Bereiche (draft, followup …) oder Arten von Zuordnungen (short, over …), die immer zwei brauchen.</translation>
    </message>
    <message>
        <source>Second signature for new customers</source>
        <translation>Zweite Unterschrift für neue Kunden</translation>
    </message>
    <message>
        <source>Customers who never paid before.</source>
        <translation>Kunden, die noch nie bezahlt haben.</translation>
    </message>
    <message>
        <source>Who gives the second signature</source>
        <translation>Wer die zweite Unterschrift gibt</translation>
    </message>
    <message>
        <source>“another” person only, or the same one again after a “pause”.</source>
        <translation>Nur „another“ (eine andere Person) oder nach einer „pause“ dieselbe.</translation>
    </message>
    <message>
        <source>Pause before the same person signs again</source>
        <translation>Wartezeit, bis dieselbe Person erneut unterschreibt</translation>
    </message>
    <message>
        <source>Only where the same person may; another signs at once.</source>
        <translation>Nur wo dieselbe Person darf; eine andere unterschreibt sofort.</translation>
    </message>
    <message>
        <source>Record before a kind may be approved in bulk</source>
        <translation>Nachweis, bevor eine Art gesammelt freigegeben wird</translation>
    </message>
    <message>
        <source>So many ready proposals of a kind have to be decided first.</source>
        <translation>So viele bereite Vorschläge einer Art müssen vorher entschieden sein.</translation>
    </message>
    <message>
        <source>Share of them that was right</source>
        <translation>Anteil, der richtig war</translation>
    </message>
    <message>
        <source>In percent; below it bulk approval of the kind ends again.</source>
        <translation>In Prozent; darunter endet die gesammelte Freigabe dieser Art wieder.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in {currency}</source>
        <translation>„{text}“ ist kein Betrag in {currency}</translation>
    </message>
    <message>
        <source>Write it like 1500.00, or “none”.</source>
        <translation>Bitte so schreiben: 1500,00, oder „none“.</translation>
    </message>
    <message>
        <source>“{given}” is neither yes nor no</source>
        <translation>„{given}“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“{name}” is no kind of proposal</source>
        <translation>„{name}“ ist keine Art von Vorschlag</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>“{given}” is neither “another” nor “pause”</source>
        <translation>„{given}“ ist weder „another“ noch „pause“</translation>
    </message>
    <message>
        <source>Payment matches</source>
        <translation>Zahlungszuordnung</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Payments meet their invoices here</source>
        <translation>Hier treffen Zahlungen auf ihre Rechnungen</translation>
    </message>
    <message>
        <source>All money has found its place</source>
        <translation>Alles Geld hat seinen Platz gefunden</translation>
    </message>
    <message>
        <source>New payments appear here after the next sync.</source>
        <translation>Neue Zahlungen erscheinen hier nach der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Draft invoices</source>
        <translation>Rechnungsentwürfe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>What should be billed and is not yet comes here</source>
        <translation>Hierher kommt, was noch nicht berechnet ist</translation>
    </message>
    <message>
        <source>Everything is billed</source>
        <translation>Alles ist berechnet</translation>
    </message>
    <message>
        <source>Time, estimates and bookings appear here after the next sync or import.</source>
        <translation>Zeiten, Angebote und Termine erscheinen hier nach der nächsten Synchronisierung oder dem nächsten Import.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Mahnwesen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Overdue invoices, and the right word to each customer</source>
        <translation>Überfällige Rechnungen und das richtige Wort an jeden Kunden</translation>
    </message>
    <message>
        <source>Nobody needs a reminder today</source>
        <translation>Heute braucht niemand eine Erinnerung</translation>
    </message>
    <message>
        <source>Nothing is ever sent by itself.</source>
        <translation>Nichts wird je von selbst verschickt.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Every cause</source>
        <translation>Jede Ursache</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Ledger, Stripe and bank are tied to the cent here</source>
        <translation>Hier werden Buchhaltung, Stripe und Bank auf den Cent abgestimmt</translation>
    </message>
    <message>
        <source>Every cent is explained</source>
        <translation>Jeder Cent ist erklärt</translation>
    </message>
    <message>
        <source>Gaps appear here after the next sync or bank statement.</source>
        <translation>Differenzen erscheinen hier nach der nächsten Synchronisierung oder dem nächsten Kontoauszug.</translation>
    </message>
    <message>
        <source>{marks} marked · {sums}</source>
        <translation>{marks} markiert · {sums}</translation>
    </message>
    <message>
        <source>There is no row to decide.</source>
        <translation>Es gibt keine Zeile zu entscheiden.</translation>
    </message>
    <message>
        <source>The row is being read.</source>
        <translation>Die Zeile wird gelesen.</translation>
    </message>
    <message>
        <source>It is already {state}; undo its batch in History first.</source>
        <translation>Sie ist schon {state}; zuerst im Verlauf den Stapel zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing is put forward: choose a candidate (1–9) or edit (E).</source>
        <translation>Nichts ist vorgeschlagen: einen Kandidaten wählen (1–9) oder bearbeiten (E).</translation>
    </message>
    <message>
        <source>Edit one row at a time: unmark the others first (Esc).</source>
        <translation>Bitte eine Zeile nach der anderen bearbeiten: zuerst die Markierungen lösen (Esc).</translation>
    </message>
    <message>
        <source>Some of the marked rows are already signed.</source>
        <translation>Einige der markierten Zeilen sind schon unterschrieben.</translation>
    </message>
    <message>
        <source>Only ready rows can be approved together; look at the others one by one.</source>
        <translation>Nur bereite Zeilen lassen sich zusammen freigeben; die anderen bitte einzeln ansehen.</translation>
    </message>
    <message>
        <source>The filter hides {rows}.</source>
        <translation>Der Filter verbirgt {rows}.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Hier ist nichts zu zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing is {state}</source>
        <translation>Nichts ist {state}</translation>
    </message>
    <message>
        <source>Rows come here when you decide them.</source>
        <translation>Zeilen kommen hierher, wenn Sie entscheiden.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Offene zeigen</translation>
    </message>
    <message>
        <source>Reading your books for the first time; nothing is written</source>
        <translation>Ihre Bücher werden zum ersten Mal gelesen; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>{waiting} approved and waiting for your signature.</source>
        <translation>{waiting} freigegeben, Unterschrift steht aus.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{account} differs by</source>
        <translation>{account} weicht ab um</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>in Matches</source>
        <translation>unter Zuordnung</translation>
    </message>
    <message>
        <source>with its payout</source>
        <translation>mit seiner Auszahlung</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur Sie</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>does not tie</source>
        <translation>geht nicht auf</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>{label}: {then} at closing, {now} now</source>
        <translation>{label}: {then} beim Abschluss, jetzt {now}</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>gesehen {day}</translation>
    </message>
    <message>
        <source>{month} was closed by {who} on {day}.</source>
        <translation>{month} wurde von {who} am {day} abgeschlossen.</translation>
    </message>
    <message>
        <source>{items} to settle before {month} can be closed.</source>
        <translation>{items} zu klären, bevor {month} abgeschlossen werden kann.</translation>
    </message>
    <message>
        <source>{month} is ready to be closed.</source>
        <translation>{month} kann abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Settle or accept first: {items}</source>
        <translation>Zuerst klären oder hinnehmen: {items}</translation>
    </message>
    <message>
        <source>{record}, {name}: seen {seen}, now {now}</source>
        <translation>{record}, {name}: gesehen {seen}, jetzt {now}</translation>
    </message>
    <message>
        <source>{unexplained} unexplained</source>
        <translation>{unexplained} nicht erklärt</translation>
    </message>
    <message>
        <source>{differences}, every cent explained</source>
        <translation>{differences}, jeder Cent erklärt</translation>
    </message>
    <message>
        <source>{payouts} not tied</source>
        <translation>{payouts} nicht abgestimmt</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>nichts weicht ab</translation>
    </message>
    <message>
        <source>The company file and its backups are encrypted; the key is kept in this computer&apos;s keychain. Whoever gets hold of the files without the keychain can&apos;t read them.</source>
        <translation>Die Firmendatei und ihre Sicherungen sind verschlüsselt; der Schlüssel liegt im Schlüsselbund dieses Rechners. Wer die Dateien ohne ihn bekommt, kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>This recovery key opens the file when the keychain is lost: a new computer, a restored system. It is shown this once. Write it down and keep it where this computer is not.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet die Datei, wenn der Schlüsselbund verloren ist: neuer Rechner, neu aufgesetztes System. Er wird nur dieses eine Mal gezeigt. Bitte aufschreiben und anderswo aufbewahren.</translation>
    </message>
    <message>
        <source>Type the last group of four (the {number}th) to go on</source>
        <translation>Die letzte Vierergruppe (die {number}.) eintippen, um fortzufahren</translation>
    </message>
    <message>
        <source>Write the recovery key down, then type its last group.</source>
        <translation>Den Schlüssel aufschreiben, dann seine letzte Gruppe eintippen.</translation>
    </message>
    <message>
        <source>“{name}” is still in clear: remove it, or try again.</source>
        <translation>„{name}“ ist noch unverschlüsselt: entfernen oder erneut versuchen.</translation>
    </message>
    <message>
        <source>Short payments</source>
        <translation>Unterzahlungen</translation>
    </message>
    <message>
        <source>Overpayments</source>
        <translation>Überzahlungen</translation>
    </message>
    <message>
        <source>Part payments</source>
        <translation>Teilzahlungen</translation>
    </message>
    <message>
        <source>Several invoices</source>
        <translation>Mehrere Rechnungen</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Bank and processor fees</source>
        <translation>Bank- und Zahlungsgebühren</translation>
    </message>
    <message>
        <source>What a bank or processor kept back is booked here.</source>
        <translation>Was Bank oder Zahlungsdienst einbehielt, wird hier gebucht.</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Gewährte Skonti und Rabatte</translation>
    </message>
    <message>
        <source>What a customer kept back by agreement is booked here.</source>
        <translation>Was ein Kunde nach Absprache einbehielt, wird hier gebucht.</translation>
    </message>
    <message>
        <source>New payments</source>
        <translation>Neue Zahlungen</translation>
    </message>
    <message>
        <source>Money that Countersign books goes into this account.</source>
        <translation>Geld, das Countersign bucht, geht auf dieses Konto.</translation>
    </message>
    <message>
        <source>Card money on its way</source>
        <translation>Kartengeld unterwegs</translation>
    </message>
    <message>
        <source>Charges wait here for their payout: a clearing account, or undeposited funds.</source>
        <translation>Kartenzahlungen warten hier auf ihre Auszahlung: ein Verrechnungs- oder Durchgangskonto.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>What a payer got back is booked against this account.</source>
        <translation>Was ein Zahler zurückbekam, wird gegen dieses Konto gebucht.</translation>
    </message>
    <message>
        <source>Disputed payments</source>
        <translation>Strittige Zahlungen</translation>
    </message>
    <message>
        <source>What a dispute withdrew, or failed afterwards, is booked against this account.</source>
        <translation>Was ein Streitfall abzog oder später scheiterte, wird gegen dieses Konto gebucht.</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Abgegrenzte Erlöse</translation>
    </message>
    <message>
        <source>What agreements bill in advance waits on this liability until it is earned.</source>
        <translation>Was Vereinbarungen im Voraus berechnen, wartet auf dieser Verbindlichkeit, bis es verdient ist.</translation>
    </message>
    <message>
        <source>Revenue from prepayments</source>
        <translation>Erlöse aus Vorauszahlungen</translation>
    </message>
    <message>
        <source>Where it is earned when its item is sold to the liability itself.</source>
        <translation>Wo es verdient wird, wenn der Artikel auf die Verbindlichkeit selbst gebucht wird.</translation>
    </message>
    <message>
        <source>Everything Countersign knows of these books is in one file on this machine.</source>
        <translation>Alles, was Countersign von diesen Büchern weiß, liegt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens are in the system&apos;s keychain, never in that file, a log or a report.</source>
        <translation>Passwörter, Schlüssel und Token liegen im Schlüsselbund des Systems, nie in dieser Datei, einem Protokoll oder Bericht.</translation>
    </message>
    <message>
        <source>It talks to the services you connect and to nobody else; no statistics are sent.</source>
        <translation>Es spricht mit den verbundenen Diensten und sonst niemandem; keine Statistik wird gesendet.</translation>
    </message>
    <message>
        <source>Payer names it learned are listed and erased with “countersign learned”.</source>
        <translation>Gelernte Zahlernamen zeigt und löscht „countersign learned“.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>{name}, disconnected; what was read stays</source>
        <translation>{name}, getrennt; Gelesenes bleibt</translation>
    </message>
    <message>
        <source>{name}, since {day}</source>
        <translation>{name}, seit {day}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>jeder Betrag</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis {amount}</translation>
    </message>
    <message>
        <source>Without it nothing is deferred.</source>
        <translation>Ohne das wird nichts abgegrenzt.</translation>
    </message>
    <message>
        <source>As the books did until now; what they never did is held back.</source>
        <translation>Wie die Bücher es bisher taten; was sie nie taten, wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Now {used}.</source>
        <translation>Jetzt {used}.</translation>
    </message>
    <message>
        <source>The books show none so far; such rows are held back.</source>
        <translation>Die Bücher zeigen noch keines; solche Zeilen werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Writing is on</source>
        <translation>Schreiben ist erlaubt</translation>
    </message>
    <message>
        <source>Signed batches are sent to your books.</source>
        <translation>Unterschriebene Stapel werden in Ihre Bücher gesendet.</translation>
    </message>
    <message>
        <source>Stop all writing</source>
        <translation>Alles Schreiben stoppen</translation>
    </message>
    <message>
        <source>Writing is off</source>
        <translation>Schreiben ist gestoppt</translation>
    </message>
    <message>
        <source>Nothing is signed or sent; everything else works.</source>
        <translation>Nichts wird unterschrieben oder gesendet; alles andere geht.</translation>
    </message>
    <message>
        <source>Allow writing again</source>
        <translation>Schreiben wieder erlauben</translation>
    </message>
    <message>
        <source>{name} saved. The audit record names you.</source>
        <translation>{name} gespeichert. Das Prüfprotokoll nennt Sie.</translation>
    </message>
    <message>
        <source>{services} connected</source>
        <translation>{services} verbunden</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>Held back: {title} — {reason}</source>
        <translation>Zurückgehalten: {title} — {reason}</translation>
    </message>
    <message>
        <source>Take back batch {undone}</source>
        <translation>Stapel {undone} zurücknehmen</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>{rows} to {verb} in {system} · {totals}</source>
        <translation>{rows}, {verb} in {system} · {totals}</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>I, {who}, {what} {changes} in {system} totalling {totals}.</source>
        <translation>Ich, {who}, bestätige ({what}) {changes} in {system} über insgesamt {totals}.</translation>
    </message>
    <message>
        <source>Sign {count}</source>
        <translation>{count} unterschreiben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>{what} and commit</source>
        <translation>{what} und buchen</translation>
    </message>
    <message>
        <source>Needs a second signature: {names}. {second_signer}</source>
        <translation>Braucht eine zweite Unterschrift: {names}. {second_signer}</translation>
    </message>
    <message>
        <source>Nothing is left to sign.</source>
        <translation>Nichts ist mehr zu unterschreiben.</translation>
    </message>
    <message>
        <source>Enter your name: it goes into the audit record.</source>
        <translation>Ihren Namen eingeben: Er kommt ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone:</source>
        <translation>Nicht rücknehmbar:</translation>
    </message>
    <message>
        <source>Every row can be undone later from History.</source>
        <translation>Jede Zeile lässt sich später im Verlauf zurücknehmen.</translation>
    </message>
    <message>
        <source>About {calls} to {system}.</source>
        <translation>Etwa {calls} an {system}.</translation>
    </message>
    <message>
        <source>Another person has to give it; nothing is sent before.</source>
        <translation>Eine andere Person muss sie geben; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Another person gives it, or you again after {pause}; nothing is sent before.</source>
        <translation>Eine andere Person gibt sie, oder Sie selbst nach {pause}; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Second signature for batch {batch_id}</source>
        <translation>Zweite Unterschrift für Stapel {batch_id}</translation>
    </message>
    <message>
        <source>again at what I</source>
        <translation>noch einmal an, was ich</translation>
    </message>
    <message>
        <source>at what {first}</source>
        <translation>an, was {first}</translation>
    </message>
    <message>
        <source>I, {who}, have looked {what} signed and agree: {changes} in {system} totalling {totals}.</source>
        <translation>Ich, {who}, sehe {what} unterschrieben habe/hat, und stimme zu: {changes} in {system} über insgesamt {totals}.</translation>
    </message>
    <message>
        <source>Countersign {count} and commit</source>
        <translation>{count} gegenzeichnen und buchen</translation>
    </message>
    <message>
        <source>{signed_by} signed on {day}</source>
        <translation>{signed_by} unterschrieb am {day}</translation>
    </message>
    <message>
        <source>{signed}; it waits because {names}.
SHA-256 of what both sign: {digest}</source>
        <translation>{signed}; wartet, weil {names}.
SHA-256 dessen, was beide unterschreiben: {digest}</translation>
    </message>
    <message>
        <source>Invoices, open balance</source>
        <translation>Rechnungen, offener Betrag</translation>
    </message>
    <message>
        <source>Payments, unapplied</source>
        <translation>Zahlungen, nicht zugeordnet</translation>
    </message>
    <message>
        <source>Credit notes, unused</source>
        <translation>Gutschriften, nicht verwendet</translation>
    </message>
    <message>
        <source>Customers, balance</source>
        <translation>Kunden, Saldo</translation>
    </message>
    <message>
        <source>Accounts, balance</source>
        <translation>Konten, Saldo</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>neue Zahlungen</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>Journalbuchungen</translation>
    </message>
    <message>
        <source>{count} approved wait</source>
        <translation>{count} freigegebene warten</translation>
    </message>
    <message>
        <source>Switch writing on in Settings first.</source>
        <translation>Zuerst in den Einstellungen das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>All writing is switched off</source>
        <translation>Alles Schreiben ist gestoppt</translation>
    </message>
    <message>
        <source>Nothing approved yet</source>
        <translation>Noch nichts freigegeben</translation>
    </message>
    <message>
        <source>Approve at least one match first.</source>
        <translation>Zuerst mindestens eine Zuordnung freigeben.</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>{count} freigegeben</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Written in the ledger.</source>
        <translation>In der Buchhaltung geschrieben.</translation>
    </message>
    <message>
        <source>Not sent: a record had moved since you approved it.</source>
        <translation>Nicht gesendet: Ein Beleg hat sich seit der Freigabe geändert.</translation>
    </message>
    <message>
        <source>The ledger refused it; nothing was written.</source>
        <translation>Die Buchhaltung lehnte es ab; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>No clear answer. It is looked up before anything is sent again.</source>
        <translation>Keine klare Antwort. Es wird nachgesehen, bevor wieder gesendet wird.</translation>
    </message>
    <message>
        <source>Not sent yet. It stays signed in the outbox.</source>
        <translation>Noch nicht gesendet. Es bleibt unterschrieben im Ausgang.</translation>
    </message>
    <message>
        <source>{word}, not as signed</source>
        <translation>{word}, nicht wie unterschrieben</translation>
    </message>
    <message>
        <source>All {rows} committed</source>
        <translation>Alle {rows} gebucht</translation>
    </message>
    <message>
        <source>The row is committed</source>
        <translation>Die Zeile ist gebucht</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} committed, {count} waiting</source>
        <translation>Angehalten: {done} von {total} gebucht, {count} warten</translation>
    </message>
    <message>
        <source>{done} of {total} committed</source>
        <translation>{done} von {total} gebucht</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie synchronisiert</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>synced {ago}</source>
        <translation>synchronisiert {ago}</translation>
    </message>
    <message>
        <source>API {top} %</source>
        <translation>API {top} %</translation>
    </message>
    <message>
        <source>API &lt; 1 %</source>
        <translation>API &lt; 1 %</translation>
    </message>
    <message>
        <source>{label} {done} of {of}</source>
        <translation>{label} {done} von {of}</translation>
    </message>
    <message>
        <source>{title}: not connected</source>
        <translation>{title}: nicht verbunden</translation>
    </message>
    <message>
        <source>To match</source>
        <translation>Zuzuordnen</translation>
    </message>
    <message>
        <source>Every payment has found its place</source>
        <translation>Jede Zahlung hat ihren Platz gefunden</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>Zu berechnen</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Zu mahnen</translation>
    </message>
    <message>
        <source>Nobody needs a reminder</source>
        <translation>Niemand braucht eine Erinnerung</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Compare ledger, Stripe and bank</source>
        <translation>Buchhaltung, Stripe und Bank vergleichen</translation>
    </message>
    <message>
        <source>{total} owed · {percent} % overdue</source>
        <translation>{total} offen · {percent} % überfällig</translation>
    </message>
    <message>
        <source>{p10} to {p90}</source>
        <translation>{p10} bis {p90}</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <source>From {invoices} and how each customer has paid until now</source>
        <translation>Aus {invoices} und dem bisherigen Zahlungsverhalten jedes Kunden</translation>
    </message>
    <message>
        <source>as many as on {day}</source>
        <translation>so viele wie am {day}</translation>
    </message>
    <message>
        <source>{count} more than on {day}</source>
        <translation>{count} mehr als am {day}</translation>
    </message>
    <message>
        <source>{count} fewer than on {day}</source>
        <translation>{count} weniger als am {day}</translation>
    </message>
    <message>
        <source>Connect Stripe, to match its card payments and payouts.</source>
        <translation>Stripe verbinden, um Kartenzahlungen und Auszahlungen zuzuordnen.</translation>
    </message>
    <message>
        <source>Import a bank statement, so that transfers and payouts are seen.</source>
        <translation>Einen Kontoauszug importieren, damit Überweisungen und Auszahlungen zu sehen sind.</translation>
    </message>
    <message>
        <source>Approve a first match; nothing is written before you sign.</source>
        <translation>Eine erste Zuordnung freigeben; geschrieben wird erst nach Ihrer Unterschrift.</translation>
    </message>
    <message>
        <source>Review and sign a first batch. Every row can be undone later.</source>
        <translation>Einen ersten Stapel prüfen und unterschreiben. Jede Zeile lässt sich später zurücknehmen.</translation>
    </message>
    <message>
        <source>Or let a week pass in shadow: work as ever, and see what it would have put forward.</source>
        <translation>Oder eine Woche im Schatten laufen lassen: arbeiten wie immer und sehen, was vorgeschlagen worden wäre.</translation>
    </message>
    <message>
        <source>Batch {number} was interrupted and waits to go on.</source>
        <translation>Stapel {number} wurde unterbrochen und wartet.</translation>
    </message>
    <message>
        <source>Batch {number} waits for a second signature.</source>
        <translation>Stapel {number} wartet auf eine zweite Unterschrift.</translation>
    </message>
    <message>
        <source>All writing is switched off.</source>
        <translation>Alles Schreiben ist gestoppt.</translation>
    </message>
    <message>
        <source>{balances} of the books do not add up.</source>
        <translation>{balances} der Bücher gehen nicht auf.</translation>
    </message>
    <message>
        <source>{month} is closed, and something moved in it since.</source>
        <translation>{month} ist abgeschlossen, und seither hat sich darin etwas bewegt.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>they saw something else</source>
        <translation>sie sahen etwas anderes</translation>
    </message>
    <message>
        <source>only they decided</source>
        <translation>nur sie haben entschieden</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>only you decided</source>
        <translation>nur Sie haben entschieden</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>zweimal dieselbe Person</translation>
    </message>
    <message>
        <source>not here, or signed already</source>
        <translation>nicht hier oder schon unterschrieben</translation>
    </message>
    <message>
        <source>approved with changes</source>
        <translation>mit Änderungen freigegeben</translation>
    </message>
    <message>
        <source>{done} by {name}</source>
        <translation>{done} von {name}</translation>
    </message>
    <message>
        <source>approved by {name} and {other}, each otherwise</source>
        <translation>von {name} und {other} verschieden freigegeben</translation>
    </message>
    <message>
        <source>{done} by {name}, {other_done} by {other}</source>
        <translation>{done} von {name}, {other_done} von {other}</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Nichts zusammenzuführen</translation>
    </message>
    <message>
        <source>{decisions} will carry both names.</source>
        <translation>{decisions} tragen beide Namen.</translation>
    </message>
    <message>
        <source>{conflicts} will be open again, to be looked at together.</source>
        <translation>{conflicts} werden wieder offen, um sie gemeinsam anzusehen.</translation>
    </message>
    <message>
        <source>Merging changes nothing.</source>
        <translation>Das Zusammenführen ändert nichts.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Ready: it may be approved with others.</source>
        <translation>Bereit: darf mit anderen freigegeben werden.</translation>
    </message>
    <message>
        <source>Look at this: a person should check it.</source>
        <translation>Bitte ansehen: Eine Person sollte es prüfen.</translation>
    </message>
    <message>
        <source>Nothing is put forward.</source>
        <translation>Nichts wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>card charge</source>
        <translation>Kartenzahlung</translation>
    </message>
    <message>
        <source>payment in the ledger</source>
        <translation>Zahlung in der Buchhaltung</translation>
    </message>
    <message>
        <source>bank line</source>
        <translation>Bankzeile</translation>
    </message>
    <message>
        <source>pays one invoice in full</source>
        <translation>zahlt eine Rechnung ganz</translation>
    </message>
    <message>
        <source>pays part of an invoice</source>
        <translation>zahlt einen Teil einer Rechnung</translation>
    </message>
    <message>
        <source>pays several invoices</source>
        <translation>zahlt mehrere Rechnungen</translation>
    </message>
    <message>
        <source>short of the invoice</source>
        <translation>weniger als die Rechnung</translation>
    </message>
    <message>
        <source>more than the invoice</source>
        <translation>mehr als die Rechnung</translation>
    </message>
    <message>
        <source>looks like a duplicate</source>
        <translation>sieht nach einem Duplikat aus</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>zurückgezahltes Geld</translation>
    </message>
    <message>
        <source>no invoice found</source>
        <translation>keine Rechnung gefunden</translation>
    </message>
    <message>
        <source>booked as a fee</source>
        <translation>als Gebühr gebucht</translation>
    </message>
    <message>
        <source>booked as a discount</source>
        <translation>als Nachlass gebucht</translation>
    </message>
    <message>
        <source>kept as an overpayment</source>
        <translation>als Überzahlung behalten</translation>
    </message>
    <message>
        <source>left unapplied on the customer</source>
        <translation>bleibt beim Kunden ohne Zuordnung</translation>
    </message>
    <message>
        <source>exchange difference</source>
        <translation>Kursdifferenz</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(s)</source>
        <translation>
            <numerusform>%n Zuordnung</numerusform>
            <numerusform>%n Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n Mahnung</numerusform>
            <numerusform>%n Mahnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(s)</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready match(s)</source>
        <translation>
            <numerusform>%n bereite Zuordnung</numerusform>
            <numerusform>%n bereite Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready draft(s)</source>
        <translation>
            <numerusform>%n bereiten Entwurf</numerusform>
            <numerusform>%n bereite Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready follow-up(s)</source>
        <translation>
            <numerusform>%n bereite Mahnung</numerusform>
            <numerusform>%n bereite Mahnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready fix(s)</source>
        <translation>
            <numerusform>%n bereite Korrektur</numerusform>
            <numerusform>%n bereite Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match was(s)</source>
        <translation>
            <numerusform>%n Zuordnung wurde</numerusform>
            <numerusform>%n Zuordnungen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft was(s)</source>
        <translation>
            <numerusform>%n Entwurf wurde</numerusform>
            <numerusform>%n Entwürfe wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up was(s)</source>
        <translation>
            <numerusform>%n Mahnung wurde</numerusform>
            <numerusform>%n Mahnungen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix was(s)</source>
        <translation>
            <numerusform>%n Korrektur wurde</numerusform>
            <numerusform>%n Korrekturen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%n beglichene Rechnung</numerusform>
            <numerusform>%n beglichene Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n offene Rechnung</numerusform>
            <numerusform>%n offene Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Differenz</numerusform>
            <numerusform>%n Differenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s)</source>
        <translation>
            <numerusform>%n Auszahlung</numerusform>
            <numerusform>%n Auszahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s)</source>
        <translation>
            <numerusform>%n Saldo</numerusform>
            <numerusform>%n Salden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time entry(s)</source>
        <translation>
            <numerusform>%n Zeiteintrag</numerusform>
            <numerusform>%n Zeiteinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece of work(s)</source>
        <translation>
            <numerusform>%n Leistung</numerusform>
            <numerusform>%n Leistungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check holds(s)</source>
        <translation>
            <numerusform>%n Prüfung erfüllt</numerusform>
            <numerusform>%n Prüfungen erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} Min.</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>vor {hours} Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open a company…</source>
        <translation>Firma öffnen …</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Firma verbinden …</translation>
    </message>
    <message>
        <source>Open this company again</source>
        <translation>Diese Firma erneut öffnen</translation>
    </message>
    <message>
        <source>Restore the latest backup</source>
        <translation>Letzte Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>Import a bank statement…</source>
        <translation>Kontoauszug importieren …</translation>
    </message>
    <message>
        <source>Import work to bill…</source>
        <translation>Abzurechnende Arbeit importieren …</translation>
    </message>
    <message>
        <source>Imports of work…</source>
        <translation>Importe von Arbeit …</translation>
    </message>
    <message>
        <source>Save the draft as PDF…</source>
        <translation>Entwurf als PDF speichern …</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Entscheidungen exportieren …</translation>
    </message>
    <message>
        <source>Merge decisions…</source>
        <translation>Entscheidungen zusammenführen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Clear filter and marks</source>
        <translation>Filter und Markierungen leeren</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Suchen oder tun …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Mark or unmark the row</source>
        <translation>Zeile markieren oder lösen</translation>
    </message>
    <message>
        <source>Mark upwards</source>
        <translation>Nach oben markieren</translation>
    </message>
    <message>
        <source>Mark downwards</source>
        <translation>Nach unten markieren</translation>
    </message>
    <message>
        <source>Approve all ready in view…</source>
        <translation>Alle bereiten in Sicht freigeben …</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Prüfen und unterschreiben …</translation>
    </message>
    <message>
        <source>Go on with the unfinished batch</source>
        <translation>Unterbrochenen Stapel fortsetzen</translation>
    </message>
    <message>
        <source>Give the second signature…</source>
        <translation>Zweite Unterschrift geben …</translation>
    </message>
    <message>
        <source>Run a shadow week…</source>
        <translation>Schattenwoche beginnen …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Über Countersign</translation>
    </message>
    <message>
        <source>Edit allocations</source>
        <translation>Zuordnungen bearbeiten</translation>
    </message>
    <message>
        <source>Approve these allocations</source>
        <translation>Diese Zuordnungen freigeben</translation>
    </message>
    <message>
        <source>{amount} from {payer}</source>
        <translation>{amount} von {payer}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Add an open invoice: number or customer</source>
        <translation>Offene Rechnung hinzufügen: Nummer oder Kunde</translation>
    </message>
    <message>
        <source>Search open invoices</source>
        <translation>Offene Rechnungen suchen</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <source>Amount for {number}</source>
        <translation>Betrag für {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>open {balance}, due {due_on}</source>
        <translation>{balance} offen, fällig {due_on}</translation>
    </message>
    <message>
        <source>{number}   {name}open {balance}, due {due_on}</source>
        <translation>{number}   {name}{balance} offen, fällig {due_on}</translation>
    </message>
    <message>
        <source>{who} promised to pay</source>
        <translation>{who}: Zahlung zugesagt</translation>
    </message>
    <message>
        <source>Nothing is sent until that day. If the money has not come then, the next step is put forward.</source>
        <translation>Bis zu diesem Tag wird nichts gesendet. Ist das Geld dann nicht da, wird der nächste Schritt vorgeschlagen.</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Zusage festhalten</translation>
    </message>
    <message>
        <source>{who} pays in instalments</source>
        <translation>{who} zahlt in Raten</translation>
    </message>
    <message>
        <source>Nothing is sent while the plan runs; an instalment that does not come is asked for alone.</source>
        <translation>Solange der Plan läuft, wird nichts gesendet; eine ausbleibende Rate wird einzeln angemahnt.</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan festhalten</translation>
    </message>
    <message>
        <source>Pause follow-ups to {who}</source>
        <translation>Mahnungen an {who} aussetzen</translation>
    </message>
    <message>
        <source>Nothing is sent up to and including that day.</source>
        <translation>Bis einschließlich dieses Tages wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>{who} disputes what is owed</source>
        <translation>{who} bestreitet die Forderung</translation>
    </message>
    <message>
        <source>Nothing is sent while the dispute is open. End it under their name when it is settled.</source>
        <translation>Nichts wird gesendet, solange der Streit offen ist. Ist er erledigt, wird er unter dem Namen beendet.</translation>
    </message>
    <message>
        <source>Record the dispute</source>
        <translation>Streit festhalten</translation>
    </message>
    <message>
        <source>Never chase {who}</source>
        <translation>{who} nie mahnen</translation>
    </message>
    <message>
        <source>Nothing is sent to them until you lift this.</source>
        <translation>Nichts wird gesendet, bis Sie das aufheben.</translation>
    </message>
    <message>
        <source>Never chase them</source>
        <translation>Nie mahnen</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>All of it, or an amount in {currency}</source>
        <translation>Alles oder ein Betrag in {currency}</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Paste their message: the day and the line are read from it</source>
        <translation>Nachricht einfügen: Tag und Satz werden daraus gelesen</translation>
    </message>
    <message>
        <source>Their message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Their words, or the reason</source>
        <translation>Ihre Worte oder der Grund</translation>
    </message>
    <message>
        <source>Their own words, or the reason (kept with it)</source>
        <translation>Ihre eigenen Worte oder der Grund (wird mit aufbewahrt)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>A line for each instalment</source>
        <translation>Eine Zeile je Rate</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>No day to pay and no dispute is named in it. Fill the fields yourself.</source>
        <translation>Darin steht weder ein Zahltag noch ein Streit. Bitte die Felder selbst ausfüllen.</translation>
    </message>
    <message>
        <source>Read: they pay on {day}. Look whether that is what they mean.</source>
        <translation>Gelesen: Sie zahlen am {day}. Bitte prüfen, ob das gemeint ist.</translation>
    </message>
    <message>
        <source>Read: they dispute it: “{line}”</source>
        <translation>Gelesen: Sie bestreiten es: „{line}“</translation>
    </message>
    <message>
        <source>Read: they say it is paid: “{line}”</source>
        <translation>Gelesen: Sie sagen, es sei bezahlt: „{line}“</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>A customer, an invoice number, an amount, or what to do…</source>
        <translation>Ein Kunde, eine Rechnungsnummer, ein Betrag oder was zu tun ist …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Bank statements (*.ofx *.qfx *.qif *.xml *.sta *.mta *.mt940 *.bai *.bai2 *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Kontoauszüge (*.ofx *.qfx *.qif *.xml *.sta *.mta *.mt940 *.bai *.bai2 *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>Kontoauszug importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file as it stands</source>
        <translation>Die Datei, wie sie ist</translation>
    </message>
    <message>
        <source>Its lines as understood</source>
        <translation>Ihre Zeilen, wie verstanden</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>So wird es verstanden</translation>
    </message>
    <message>
        <source>Don&apos;t import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>In der Buchhaltung</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was die Spalten enthalten</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>The file does not say; name it</source>
        <translation>Die Datei sagt es nicht; bitte nennen</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>What column {value} holds</source>
        <translation>Was Spalte {value} enthält</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Zeile {line}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>and {more} more lines that could not be read</source>
        <translation>und {more} weitere unlesbare Zeilen</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach neuerer Version sehen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Version {version}. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Einen Kandidaten wählen</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Entscheidungen (*.json)</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Merge decisions</source>
        <translation>Entscheidungen zusammenführen</translation>
    </message>
    <message>
        <source>{decisions} exported.</source>
        <translation>{decisions} exportiert.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decisions merged: {text}.</source>
        <translation>Entscheidungen zusammengeführt: {text}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>Andere Firma öffnen</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nothing more is sent to your books until you start it again. Decisions and signed rows are stored; a row that was on its way is looked up in the ledger before anything is sent twice.</source>
        <translation>Bis zum Neustart wird nichts mehr in Ihre Bücher gesendet. Entscheidungen und unterschriebene Zeilen sind gespeichert; nach einer Zeile, die unterwegs war, wird in der Buchhaltung gesehen, bevor etwas zweimal gesendet wird.</translation>
    </message>
    <message>
        <source>Close Countersign</source>
        <translation>Countersign schließen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Countersign has met a fault of its own</source>
        <translation>Countersign hat einen eigenen Fehler gemacht</translation>
    </message>
    <message>
        <source>The report below holds no names, amounts or secrets of yours.</source>
        <translation>Der Bericht unten enthält keine Namen, Beträge oder Geheimnisse von Ihnen.</translation>
    </message>
    <message>
        <source>It is kept as {path}, and sent to nobody.</source>
        <translation>Er liegt als {path} und wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>It could not be kept; copy it if you want it.</source>
        <translation>Er ließ sich nicht speichern; bitte bei Bedarf kopieren.</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Jetzt synchronisieren (F5)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Zeilen des Stapels</translation>
    </message>
    <message>
        <source>Undo this batch…</source>
        <translation>Diesen Stapel zurücknehmen …</translation>
    </message>
    <message>
        <source>Shows what would be taken back, before anything is written</source>
        <translation>Zeigt, was zurückgenommen würde, bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing was signed yet</source>
        <translation>Noch nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>Every batch you sign is kept here, with what became of each row and a way to take it back.</source>
        <translation>Jeder unterschriebene Stapel bleibt hier, mit dem Ausgang jeder Zeile und einem Weg zurück.</translation>
    </message>
    <message>
        <source>Go to the matches</source>
        <translation>Zur Zuordnung</translation>
    </message>
    <message>
        <source>Second signature…</source>
        <translation>Zweite Unterschrift …</translation>
    </message>
    <message>
        <source>Batch {number}</source>
        <translation>Stapel {number}</translation>
    </message>
    <message>
        <source>Undo of {number}</source>
        <translation>Rücknahme von {number}</translation>
    </message>
    <message>
        <source>not as signed</source>
        <translation>nicht wie unterschrieben</translation>
    </message>
    <message>
        <source>waits for a second signature</source>
        <translation>wartet auf eine zweite Unterschrift</translation>
    </message>
    <message>
        <source>countersigned by {name}</source>
        <translation>gegengezeichnet von {name}</translation>
    </message>
    <message>
        <source>refused by {name}</source>
        <translation>abgelehnt von {name}</translation>
    </message>
    <message>
        <source>taken back with batch {number}</source>
        <translation>zurückgenommen mit Stapel {number}</translation>
    </message>
    <message>
        <source>Paste a restricted key (rk_…) from Stripe&apos;s dashboard; it goes into this machine&apos;s keychain.</source>
        <translation>Einen eingeschränkten Schlüssel (rk_…) aus dem Stripe-Dashboard einfügen; er kommt in den Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Signing in happens in your browser, from the page that opens companies.</source>
        <translation>Die Anmeldung geschieht im Browser, von der Seite aus, die Firmen verbindet.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>What Countersign reads from, and writes to when you sign.</source>
        <translation>Woraus Countersign liest und wohin es schreibt, wenn Sie unterschreiben.</translation>
    </message>
    <message>
        <source>Restricted key of Stripe</source>
        <translation>Eingeschränkter Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe verbinden</translation>
    </message>
    <message>
        <source>Connect {title}…</source>
        <translation>{title} verbinden …</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Zuerst den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Disconnect {title}?</source>
        <translation>{title} trennen?</translation>
    </message>
    <message>
        <source>The connection is withdrawn and its key forgotten. What was read, decided and signed stays; signed rows that were not sent wait until you connect again.</source>
        <translation>Die Verbindung wird widerrufen und ihr Schlüssel vergessen. Gelesenes, Entschiedenes und Unterschriebenes bleibt; nicht gesendete Zeilen warten auf die nächste Verbindung.</translation>
    </message>
    <message>
        <source>Disconnect {title}</source>
        <translation>{title} trennen</translation>
    </message>
    <message>
        <source>Only another person</source>
        <translation>Nur eine andere Person</translation>
    </message>
    <message>
        <source>Or the same after a pause</source>
        <translation>Oder dieselbe nach einer Pause</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>What stops a batch, and what one signature is not enough for. Every change is audited.</source>
        <translation>Was einen Stapel anhält und wofür eine Unterschrift nicht genügt. Jede Änderung wird protokolliert.</translation>
    </message>
    <message>
        <source>Needs two signatures</source>
        <translation>Braucht zwei Unterschriften</translation>
    </message>
    <message>
        <source>Customer to trust</source>
        <translation>Kunde, dem vertraut wird</translation>
    </message>
    <message>
        <source>Trusted up to</source>
        <translation>Vertraut bis</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Deposit on offers</source>
        <translation>Anzahlung auf Angebote</translation>
    </message>
    <message>
        <source>A one-use payment link is proposed over this share of an estimate. Empty: none.</source>
        <translation>Über diesen Anteil eines Angebots wird ein einmaliger Zahlungslink vorgeschlagen. Leer: keiner.</translation>
    </message>
    <message>
        <source>Deposit on bookings</source>
        <translation>Anzahlung auf Termine</translation>
    </message>
    <message>
        <source>The same for bookings whose day is to come.</source>
        <translation>Dasselbe für Termine, deren Tag noch kommt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>With the invoice</source>
        <translation>Mit der Rechnung</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Kinds of work that always need two.</source>
        <translation>Arten von Arbeit, die immer zwei brauchen.</translation>
    </message>
    <message>
        <source>A second person only, or after a pause the first one again.</source>
        <translation>Nur eine zweite Person, oder nach einer Pause wieder die erste.</translation>
    </message>
    <message>
        <source>Customer&apos;s name or id</source>
        <translation>Name oder Nummer des Kunden</translation>
    </message>
    <message>
        <source>Any amount ({currency})</source>
        <translation>Jeder Betrag ({currency})</translation>
    </message>
    <message>
        <source>Trusted customers</source>
        <translation>Kunden, denen vertraut wird</translation>
    </message>
    <message>
        <source>Their rows need no second signature for their size, up to an amount or whatever it is.</source>
        <translation>Ihre Zeilen brauchen wegen der Höhe keine zweite Unterschrift, bis zu einem Betrag oder immer.</translation>
    </message>
    <message>
        <source>Trust {partition} no longer</source>
        <translation>{partition} nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name first.</source>
        <translation>Zuerst den Namen des Kunden eingeben.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Proposed when you sign; the audit record keeps it.</source>
        <translation>Wird beim Unterschreiben vorgeschlagen; das Prüfprotokoll bewahrt ihn.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Where a batch books what is not on an invoice.</source>
        <translation>Wohin ein Stapel bucht, was auf keiner Rechnung steht.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Kept with this company.</source>
        <translation>Wird mit dieser Firma gespeichert.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Die Datei: {path}</translation>
    </message>
    <message>
        <source>As the books do it</source>
        <translation>Wie die Bücher es tun</translation>
    </message>
    <message>
        <source>Writing is allowed again.</source>
        <translation>Schreiben ist wieder erlaubt.</translation>
    </message>
    <message>
        <source>All writing is stopped.</source>
        <translation>Alles Schreiben ist gestoppt.</translation>
    </message>
    <message>
        <source>{customer} is trusted.</source>
        <translation>{customer} wird vertraut.</translation>
    </message>
    <message>
        <source>The customer is trusted no longer.</source>
        <translation>Dem Kunden wird nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe wird gefragt …</translation>
    </message>
    <message>
        <source>Stripe is connected; sync to read it.</source>
        <translation>Stripe ist verbunden; zum Lesen synchronisieren.</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Wird getrennt …</translation>
    </message>
    <message>
        <source>Forgotten here, but the service was not told: remove Countersign among its connected apps.</source>
        <translation>Hier vergessen, aber der Dienst weiß es nicht: Bitte Countersign dort unter den verbundenen Apps entfernen.</translation>
    </message>
    <message>
        <source>Disconnected. What was read stays.</source>
        <translation>Getrennt. Gelesenes bleibt.</translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation>Die Beispielfirma wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Your browser asks for your consent. This goes on by itself afterwards…</source>
        <translation>Ihr Browser bittet um Zustimmung. Danach geht es von selbst weiter …</translation>
    </message>
    <message>
        <source>Run a shadow week?</source>
        <translation>Eine Schattenwoche beginnen?</translation>
    </message>
    <message>
        <source>All writing is switched off until you allow it again. Work in your ledger as ever and sync now and then; “countersign report shadow” then shows, rule by rule, how often what was put forward is what you did.</source>
        <translation>Alles Schreiben ist aus, bis Sie es wieder erlauben. Arbeiten Sie wie immer in Ihrer Buchhaltung und synchronisieren Sie ab und zu; „countersign report shadow“ zeigt dann Regel für Regel, wie oft der Vorschlag dem entsprach, was Sie taten.</translation>
    </message>
    <message>
        <source>Switch writing off and watch</source>
        <translation>Schreiben ausschalten und beobachten</translation>
    </message>
    <message>
        <source>Nothing is signed or sent until it is allowed again; everything else works.</source>
        <translation>Nichts wird unterschrieben oder gesendet, bis es wieder erlaubt ist; alles andere geht.</translation>
    </message>
    <message>
        <source>Batch {number} waits for a second signature</source>
        <translation>Stapel {number} wartet auf eine zweite Unterschrift</translation>
    </message>
    <message>
        <source>It was signed once. Nothing of it is sent before the second.</source>
        <translation>Er wurde einmal unterschrieben. Vor der zweiten Unterschrift wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No batch waits for a second signature.</source>
        <translation>Kein Stapel wartet auf eine zweite Unterschrift.</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name} (inaktiv)</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Show their payments</source>
        <translation>Zahlungen zeigen</translation>
    </message>
    <message>
        <source>No open invoices</source>
        <translation>Keine offenen Rechnungen</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} von 100</translation>
    </message>
    <message>
        <source>Nothing speaks against them.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Agreed and decided</source>
        <translation>Vereinbart und entschieden</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Payer names they also use</source>
        <translation>Weitere Zahlernamen</translation>
    </message>
    <message>
        <source>A name on bank lines or card payments</source>
        <translation>Ein Name auf Bankzeilen oder Kartenzahlungen</translation>
    </message>
    <message>
        <source>Another payer name of this customer</source>
        <translation>Weiterer Zahlername dieses Kunden</translation>
    </message>
    <message>
        <source>Money under this name is then matched to this customer</source>
        <translation>Geld unter diesem Namen wird dann diesem Kunden zugeordnet</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>No longer take “{name}” for this customer</source>
        <translation>„{name}“ nicht mehr diesem Kunden zurechnen</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source> and more in other currencies</source>
        <translation> und mehr in anderen Währungen</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>andere Währung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Schuldend</translation>
    </message>
    <message>
        <source>Name, company or e-mail</source>
        <translation>Name, Firma oder E-Mail</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Payment links end after</source>
        <translation>Zahlungslinks enden nach</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Rechnungen senden</translation>
    </message>
    <message>
        <source>What is drafted follows at once. “countersign drafting show” has more.</source>
        <translation>Die Entwürfe richten sich sofort danach. Mehr zeigt „countersign drafting show“.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>This month&apos;s activity</source>
        <translation>Bewegungen dieses Monats</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Wo bezahlt wird</translation>
    </message>
    <message>
        <source>Each invoice is named with its page for paying, where the ledger has one.</source>
        <translation>Jede Rechnung wird mit ihrer Seite zum Bezahlen genannt, wo die Buchhaltung eine hat.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Proposed once for what was paid in full or given back, while nothing else is overdue.</source>
        <translation>Einmal vorgeschlagen für das, was ganz bezahlt oder zurückgezahlt wurde, solange nichts anderes überfällig ist.</translation>
    </message>
    <message>
        <source>Then they are proposed to be switched off.</source>
        <translation>Dann wird vorgeschlagen, sie abzuschalten.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The ledger e-mails an invoice once it is there, by a row that is signed for itself.</source>
        <translation>Die Buchhaltung verschickt eine Rechnung, sobald sie da ist, mit einer eigens unterschriebenen Zeile.</translation>
    </message>
    <message>
        <source>Filter   /</source>
        <translation>Filter   /</translation>
    </message>
    <message>
        <source>A name, a reference or a number (/)</source>
        <translation>Ein Name, eine Referenz oder eine Nummer (/)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>you saw {value}</source>
        <translation>Sie sahen {value}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>you signed {signed}</source>
        <translation>Sie unterschrieben {signed}</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>No list is in sight.</source>
        <translation>Keine Liste ist in Sicht.</translation>
    </message>
    <message>
        <source>Batch {number} was interrupted</source>
        <translation>Stapel {number} wurde unterbrochen</translation>
    </message>
    <message>
        <source>Its rows are signed and wait. What was on its way is looked up before anything is sent.</source>
        <translation>Seine Zeilen sind unterschrieben und warten. Was unterwegs war, wird nachgesehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>No sync is running.</source>
        <translation>Es läuft keine Synchronisierung.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Version {newest} is out; this is {ours}.</source>
        <translation>Version {newest} ist erschienen; dies ist {ours}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Open a company</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation>Welche Firma?</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>The sample company</source>
        <translation>Die Beispielfirma</translation>
    </message>
    <message>
        <source>Connect another company…</source>
        <translation>Weitere Firma verbinden …</translation>
    </message>
    <message>
        <source>Review and sign   {key}</source>
        <translation>Prüfen und unterschreiben   {key}</translation>
    </message>
    <message>
        <source>How they pay</source>
        <translation>Wie sie zahlen</translation>
    </message>
    <message>
        <source>{invoices}, {late} of them paid after the due date</source>
        <translation>{invoices}, davon {late} nach Fälligkeit bezahlt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Books {text}: {money} on {day}</source>
        <translation>Bucht {text}: {money} am {day}</translation>
    </message>
    <message>
        <source>Deposits {text}: {money} on {day}</source>
        <translation>Zahlt ein, {text}: {money} am {day}</translation>
    </message>
    <message>
        <source>Transfers {text}: {money} on {day}</source>
        <translation>Bucht um, {text}: {money} am {day}</translation>
    </message>
    <message>
        <source>Deletes the {text} over {money} of {day}</source>
        <translation>Löscht: {text} über {money} vom {day}</translation>
    </message>
    <message>
        <source>Books the payment {text}: {money} on {day}</source>
        <translation>Bucht die Zahlung {text}: {money} am {day}</translation>
    </message>
    <message>
        <source>Posts an entry, {text}: {money} on {day}</source>
        <translation>Bucht einen Journaleintrag, {text}: {money} am {day}</translation>
    </message>
    <message>
        <source>Gives back {text}, with its credit note: {money} on {day}</source>
        <translation>Zahlt {text} mit Gutschrift zurück: {money} am {day}</translation>
    </message>
    <message>
        <source>the entry is deleted</source>
        <translation>die Buchung wird gelöscht</translation>
    </message>
    <message>
        <source>the deposit is deleted; its payments wait in Undeposited Funds again</source>
        <translation>die Einzahlung wird gelöscht; ihre Zahlungen warten wieder auf dem Durchgangskonto</translation>
    </message>
    <message>
        <source>the transfer is deleted</source>
        <translation>die Umbuchung wird gelöscht</translation>
    </message>
    <message>
        <source>what is deleted stays deleted; it would have to be entered again by hand</source>
        <translation>Gelöschtes bleibt gelöscht; es müsste von Hand neu erfasst werden</translation>
    </message>
    <message>
        <source>the payment is deleted</source>
        <translation>die Zahlung wird gelöscht</translation>
    </message>
    <message>
        <source>the entry is deleted; once its period is closed, another one reverses it</source>
        <translation>der Journaleintrag wird gelöscht; ist seine Periode geschlossen, macht ihn ein weiterer rückgängig</translation>
    </message>
    <message>
        <source>the money&apos;s way out is deleted, then the credit note</source>
        <translation>der Geldausgang wird gelöscht, dann die Gutschrift</translation>
    </message>
    <message>
        <source>A fix is approved as it is, or rejected and made in the ledger by hand.</source>
        <translation>Eine Korrektur wird freigegeben, wie sie ist, oder abgelehnt und von Hand gebucht.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>fee of {record}</source>
        <translation>Gebühr von {record}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <translation>{days} überfällig</translation>
    </message>
    <message>
        <source>due {due_on}</source>
        <translation>fällig {due_on}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Take your changes away</source>
        <translation>Ihre Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Send it by hand</source>
        <translation>Von Hand senden</translation>
    </message>
    <message>
        <source>Approve it for your own mail program</source>
        <translation>Für Ihr eigenes Mailprogramm freigeben</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>The message as it was signed</source>
        <translation>Die Nachricht, wie sie unterschrieben wurde</translation>
    </message>
    <message>
        <source>To {address} · {language} · {tone}</source>
        <translation>An {address} · {language} · {tone}</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>As the template wrote it</source>
        <translation>Wie die Vorlage es schrieb</translation>
    </message>
    <message>
        <source>They promised to pay…</source>
        <translation>Zahlung zugesagt …</translation>
    </message>
    <message>
        <source>Payment plan…</source>
        <translation>Ratenplan …</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Aussetzen …</translation>
    </message>
    <message>
        <source>They dispute it…</source>
        <translation>Sie bestreiten es …</translation>
    </message>
    <message>
        <source>Never chase…</source>
        <translation>Nie mahnen …</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>Zahlung zugesagt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Never chased</source>
        <translation>Nie gemahnt</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>E-Mail kam zurück</translation>
    </message>
    <message>
        <source>Charged automatically</source>
        <translation>Automatisch eingezogen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Write a line for each instalment: 2026-12-31 250.00</source>
        <translation>Je Rate eine Zeile schreiben: 2026-12-31 250.00</translation>
    </message>
    <message>
        <source>“{line}”: write day and amount, 2026-12-31 250.00</source>
        <translation>„{line}“: Tag und Betrag schreiben, 2026-12-31 250.00</translation>
    </message>
    <message>
        <source>“{text}” is no amount.</source>
        <translation>„{text}“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>An amount is more than nothing.</source>
        <translation>Ein Betrag ist mehr als null.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{day}: {amount} came</source>
        <translation>{day}: {amount} eingegangen</translation>
    </message>
    <message>
        <source>{day}: {amount}, {missing} missed</source>
        <translation>{day}: {amount}, {missing} fehlen</translation>
    </message>
    <message>
        <source>{day}: {amount} to come</source>
        <translation>{day}: {amount} steht aus</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>The words stand: {fault}</source>
        <translation>Die Worte bleiben: {fault}</translation>
    </message>
    <message>
        <source>Merge lines</source>
        <translation>Zeilen zusammenfassen</translation>
    </message>
    <message>
        <source>One line for each project, item and price</source>
        <translation>Eine Zeile je Projekt, Artikel und Preis</translation>
    </message>
    <message>
        <source>As put forward</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Take the lines apart again; what was typed is dropped</source>
        <translation>Die Zeilen wieder trennen; Eingegebenes geht verloren</translation>
    </message>
    <message>
        <source>Word it</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Let the language model word the lines; it sees no name and no figure</source>
        <translation>Das Sprachmodell formuliert die Zeilen; es sieht weder Namen noch Zahlen</translation>
    </message>
    <message>
        <source>Invoices to this customer</source>
        <translation>Rechnungen an diesen Kunden</translation>
    </message>
    <message>
        <source>From now on; what waits is drafted anew at once</source>
        <translation>Von nun an; was wartet, wird sofort neu entworfen</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Geändert freigeben</translation>
    </message>
    <message>
        <source>Leave it  {key}</source>
        <translation>Lassen  {key}</translation>
    </message>
    <message>
        <source>Held: {withheld}</source>
        <translation>Zurückgehalten: {withheld}</translation>
    </message>
    <message>
        <source>A message that went out can&apos;t be taken back.</source>
        <translation>Eine verschickte Nachricht lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Choose this ({number})</source>
        <translation>Dies wählen ({number})</translation>
    </message>
    <message>
        <source>Candidate {number}: {spoken}</source>
        <translation>Kandidat {number}: {spoken}</translation>
    </message>
    <message>
        <source>open {before} → {after}</source>
        <translation>offen {before} → {after}</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Nächstbeste</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>kein Name genannt</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>über 99,9 %</translation>
    </message>
    <message>
        <source>Probability that it is right as a whole: {figure}</source>
        <translation>Wahrscheinlichkeit, dass es im Ganzen stimmt: {figure}</translation>
    </message>
    <message>
        <source>{rows} {done}. Ctrl+Z takes it back.</source>
        <translation>{rows} {done}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{named} passed over, each for a look of its own: {why}.</source>
        <translation>{named} übergangen, zum einzelnen Ansehen: {why}.</translation>
    </message>
    <message>
        <source>It was not stored; nothing is decided.</source>
        <translation>Es wurde nicht gespeichert; nichts ist entschieden.</translation>
    </message>
    <message>
        <source>Nothing ready is in view.</source>
        <translation>Nichts Bereites ist in Sicht.</translation>
    </message>
    <message>
        <source>Approve {rows}?</source>
        <translation>{rows} freigeben?</translation>
    </message>
    <message>
        <source>{money} in all. They go into the batch; nothing is written until you sign.</source>
        <translation>Insgesamt {money}. Sie kommen in den Stapel; geschrieben wird erst nach Ihrer Unterschrift.</translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>{count} freigeben</translation>
    </message>
    <message>
        <source>{row} approved as you changed it. Ctrl+Z takes it back.</source>
        <translation>{row} wie geändert freigegeben. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Choose candidate {number}</source>
        <translation>Kandidat {number} wählen</translation>
    </message>
    <message>
        <source>Choose a row to see its evidence.</source>
        <translation>Eine Zeile wählen, um die Gründe zu sehen.</translation>
    </message>
    <message>
        <source>Approve all ready  {key}</source>
        <translation>Alle bereiten freigeben  {key}</translation>
    </message>
    <message>
        <source>Opening the company</source>
        <translation>Die Firma wird geöffnet</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Nothing is waiting for a decision here.</source>
        <translation>Hier wartet nichts auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>This can&apos;t be edited.</source>
        <translation>Das lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>{hidden} hidden by the filter</source>
        <translation>{hidden} durch den Filter verborgen</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Holds for every company opened here.</source>
        <translation>Gilt für jede hier geöffnete Firma.</translation>
    </message>
    <message>
        <source>Say what needs me</source>
        <translation>Sagen, was mich braucht</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Einmal am Tag nachsehen</translation>
    </message>
    <message>
        <source>Address (https)</source>
        <translation>Adresse (https)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words, figures and dates. The guide is in English.</source>
        <translation>Wörter, Zahlen und Daten. Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Reads only, and leaves the rest of a nearly used allowance alone.</source>
        <translation>Liest nur und lässt den Rest eines fast verbrauchten Kontingents in Ruhe.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Von selbst synchronisieren</translation>
    </message>
    <message>
        <source>While another window is in front, and only for what needs a person.</source>
        <translation>Nur während ein anderes Fenster vorn ist, und nur was eine Person braucht.</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Hinweise des Systems</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Asks the address and tells you. Nothing is ever downloaded.</source>
        <translation>Fragt die Adresse und sagt es. Heruntergeladen wird nie etwas.</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Einmal am Tag nach neueren Versionen sehen</translation>
    </message>
    <message>
        <source>Address that tells of newer versions</source>
        <translation>Adresse, die neuere Versionen nennt</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Your name, as the signature</source>
        <translation>Ihr Name als Unterschrift</translation>
    </message>
    <message>
        <source>Sign and commit</source>
        <translation>Unterschreiben und buchen</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Nothing is sent; the rows go back to review</source>
        <translation>Nichts wird gesendet; die Zeilen gehen zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing is written; approvals stay (Esc)</source>
        <translation>Nichts wird geschrieben; Freigaben bleiben (Esc)</translation>
    </message>
    <message>
        <source>Refuse this batch?</source>
        <translation>Diesen Stapel ablehnen?</translation>
    </message>
    <message>
        <source>Nothing is sent, and its rows go back to review. The audit record names you.</source>
        <translation>Nichts wird gesendet, und seine Zeilen gehen zurück zur Prüfung. Das Prüfprotokoll nennt Sie.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Undo: {undo}</source>
        <translation>Rücknahme: {undo}</translation>
    </message>
    <message>
        <source>New payments are booked into {account}.</source>
        <translation>Neue Zahlungen werden auf {account} gebucht.</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Was aus jeder Zeile wurde</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Committing batch {number}</source>
        <translation>Stapel {number} wird gebucht</translation>
    </message>
    <message>
        <source>Each row is checked against the ledger just before it is written.</source>
        <translation>Jede Zeile wird mit der Buchhaltung verglichen, kurz bevor sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Pausing after the row that is on its way…</source>
        <translation>Hält nach der laufenden Zeile an …</translation>
    </message>
    <message>
        <source>The commit was interrupted</source>
        <translation>Das Buchen wurde unterbrochen</translation>
    </message>
    <message>
        <source>Signed rows stay in the outbox; go on when you can.</source>
        <translation>Unterschriebene Zeilen bleiben im Ausgang; fortsetzen, sobald es geht.</translation>
    </message>
    <message>
        <source>{done} of {of} rows</source>
        <translation>{done} von {of} Zeilen</translation>
    </message>
    <message>
        <source>{done} of {of} rows, about {seconds} left</source>
        <translation>{done} von {of} Zeilen, noch etwa {seconds}</translation>
    </message>
    <message>
        <source>Paused. The rest stays signed and waits.</source>
        <translation>Angehalten. Der Rest bleibt unterschrieben und wartet.</translation>
    </message>
    <message>
        <source>Written, but not as it was signed:</source>
        <translation>Geschrieben, aber nicht wie unterschrieben:</translation>
    </message>
    <message>
        <source>Every balance in the ledger is what the preview said. “Undo this batch” stays in History.</source>
        <translation>Jeder Saldo in der Buchhaltung ist wie angekündigt. „Diesen Stapel zurücknehmen“ bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>Forderungen nach Alter</translation>
    </message>
    <message>
        <source>Cash in the next 90 days</source>
        <translation>Geld der nächsten 90 Tage</translation>
    </message>
    <message>
        <source>day {days}: {p50}</source>
        <translation>Tag {days}: {p50}</translation>
    </message>
    <message>
        <source>In {days} days: {p50}
{p10} to {p90}</source>
        <translation>In {days} Tagen: {p50}
{p10} bis {p90}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>No invoice is open, so none will be paid.</source>
        <translation>Keine Rechnung ist offen, also wird keine bezahlt.</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Forderungslaufzeit (DSO)</translation>
    </message>
    <message>
        <source>Working it out from how your customers paid…</source>
        <translation>Wird aus dem Zahlungsverhalten Ihrer Kunden berechnet …</translation>
    </message>
    <message>
        <source>Cash from open invoices</source>
        <translation>Geld aus offenen Rechnungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Gehe zu: {place}</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself.</source>
        <translation>Nichts wird von selbst heruntergeladen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Go to Drafts and choose an invoice first.</source>
        <translation>Zuerst unter Entwürfe eine Rechnung wählen.</translation>
    </message>
    <message>
        <source>Save the draft as PDF</source>
        <translation>Entwurf als PDF speichern</translation>
    </message>
    <message>
        <source>Preview saved: {path}</source>
        <translation>Vorschau gespeichert: {path}</translation>
    </message>
    <message>
        <source>The ledger&apos;s invoice saved: {path}</source>
        <translation>Rechnung der Buchhaltung gespeichert: {path}</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Festhalten …</translation>
    </message>
    <message>
        <source>A promise, a plan, a pause, a dispute</source>
        <translation>Eine Zusage, ein Plan, eine Pause, ein Streit</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>It reads your books into a file on this machine and prepares the work. You look, and sign.</source>
        <translation>Es liest Ihre Bücher in eine Datei auf diesem Rechner und bereitet die Arbeit vor. Sie sehen hin und unterschreiben.</translation>
    </message>
    <message>
        <source>Enter the client id and secret of your own Intuit app. The secret goes into this machine&apos;s keychain; your browser then asks for your consent.</source>
        <translation>Client-ID und Secret Ihrer eigenen Intuit-App eingeben. Das Secret kommt in den Schlüsselbund dieses Rechners; dann bittet der Browser um Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>Enter the client id of your own Xero app. It has no secret: your browser asks for your consent; what comes of it goes into this machine&apos;s keychain.</source>
        <translation>Client-ID Ihrer eigenen Xero-App eingeben. Sie hat kein Secret: Der Browser bittet um Ihre Zustimmung; was er bringt, kommt in den Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Reads customers, items, accounts, taxes, invoices, credits, payments and deposits.</source>
        <translation>Liest Kunden, Artikel, Konten, Steuern, Rechnungen, Gutschriften, Zahlungen und Einzahlungen.</translation>
    </message>
    <message>
        <source>The first sync only reads. It tells how far it is, and may be stopped and gone on with.</source>
        <translation>Die erste Synchronisierung liest nur. Sie sagt, wie weit sie ist, und lässt sich anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>Then Stripe, in Settings, and your bank&apos;s file, with Ctrl+I.</source>
        <translation>Dann Stripe, in den Einstellungen, und die Datei Ihrer Bank, mit Strg+I.</translation>
    </message>
    <message>
        <source>Never writes to your books without your signature, and never twice.</source>
        <translation>Schreibt nie ohne Ihre Unterschrift in Ihre Bücher und nie doppelt.</translation>
    </message>
    <message>
        <source>Never moves money, and never changes what you did not see.</source>
        <translation>Bewegt nie Geld und ändert nie, was Sie nicht gesehen haben.</translation>
    </message>
    <message>
        <source>Never sends statistics. Tokens stay in the system&apos;s keychain, data on this machine.</source>
        <translation>Sendet nie Statistiken. Token bleiben im Schlüsselbund des Systems, Daten auf diesem Rechner.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Meine Firma</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Die Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>Connect QuickBooks</source>
        <translation>QuickBooks verbinden</translation>
    </message>
    <message>
        <source>Opens your browser for consent</source>
        <translation>Öffnet den Browser zur Zustimmung</translation>
    </message>
    <message>
        <source>If you have several</source>
        <translation>Falls Sie mehrere haben</translation>
    </message>
    <message>
        <source>Connect Xero</source>
        <translation>Xero verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop waiting for the browser</source>
        <translation>Nicht mehr auf den Browser warten</translation>
    </message>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Willkommen bei Countersign</translation>
    </message>
    <message>
        <source>A sample company, full of cases: approve, sign and commit without touching anybody&apos;s books.</source>
        <translation>Eine Beispielfirma voller Fälle: freigeben, unterschreiben und buchen, ohne jemandes Bücher zu berühren.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Enter the client id and the client secret first.</source>
        <translation>Zuerst Client-ID und Client-Secret eingeben.</translation>
    </message>
    <message>
        <source>Enter the client id first.</source>
        <translation>Zuerst die Client-ID eingeben.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason (kept in the audit record)</source>
        <translation>Grund (kommt ins Prüfprotokoll)</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>Gesehen (UTC)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Berührt</translation>
    </message>
    <message>
        <source>Changes in the ledger</source>
        <translation>Änderungen in der Buchhaltung</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Alles gesehen</translation>
    </message>
    <message>
        <source>Show only later changes from now on</source>
        <translation>Ab jetzt nur spätere Änderungen zeigen</translation>
    </message>
    <message>
        <source>Nothing changed in the ledger since you last looked.</source>
        <translation>Seit dem letzten Ansehen hat sich in der Buchhaltung nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing that changed touches a closed month or what you decided.</source>
        <translation>Keine Änderung berührt einen abgeschlossenen Monat oder Ihre Entscheidungen.</translation>
    </message>
    <message>
        <source>Some of what changed touches a closed month or what you decided.</source>
        <translation>Manche Änderung berührt einen abgeschlossenen Monat oder Ihre Entscheidungen.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Checklist of the close</source>
        <translation>Checkliste des Abschlusses</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Hinnehmen …</translation>
    </message>
    <message>
        <source>Take the item as it stands, with a reason (Enter)</source>
        <translation>Den Punkt mit Grund hinnehmen, wie er ist (Eingabe)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Judge the accepted item anew</source>
        <translation>Den hingenommenen Punkt neu beurteilen</translation>
    </message>
    <message>
        <source>Close packet…</source>
        <translation>Abschlussmappe …</translation>
    </message>
    <message>
        <source>PDF or workbook: tie-outs, aging, decisions</source>
        <translation>PDF oder Arbeitsmappe: Abstimmungen, Altersliste, Entscheidungen</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message>
        <source>From then on every sync says what moved in it</source>
        <translation>Danach sagt jede Synchronisierung, was sich darin bewegte</translation>
    </message>
    <message>
        <source>Writing the packet…</source>
        <translation>Die Mappe wird geschrieben …</translation>
    </message>
    <message>
        <source>Nothing more is known of it.</source>
        <translation>Mehr ist darüber nicht bekannt.</translation>
    </message>
    <message>
        <source>Accept it as it stands</source>
        <translation>Hinnehmen, wie es ist</translation>
    </message>
    <message>
        <source>Close {month}?</source>
        <translation>{month} abschließen?</translation>
    </message>
    <message>
        <source>Its figures and the ledger&apos;s lock are remembered. Later syncs say what moved in it. Nothing is written to the ledger: lock the month there yourself.</source>
        <translation>Seine Zahlen und die Sperre der Buchhaltung werden gemerkt. Spätere Synchronisierungen sagen, was sich darin bewegte. In die Buchhaltung wird nichts geschrieben: Bitte den Monat dort selbst sperren.</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>{month} abschließen</translation>
    </message>
    <message>
        <source>Open {month} again?</source>
        <translation>{month} wieder öffnen?</translation>
    </message>
    <message>
        <source>What was remembered of it stays in the audit record only.</source>
        <translation>Was davon gemerkt wurde, bleibt nur im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close packet</source>
        <translation>Abschlussmappe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>The packet is in {file}.</source>
        <translation>Die Mappe liegt in {file}.</translation>
    </message>
    <message>
        <source>Tell which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>QR-Code des Zahlungslinks</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Nachricht an den Kunden</translation>
    </message>
    <message>
        <source>{url} (off)</source>
        <translation>{url} (aus)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Purchase order number, where the customer needs one</source>
        <translation>Bestellnummer, wenn der Kunde eine braucht</translation>
    </message>
    <message>
        <source>dated {day} · due {due}</source>
        <translation>vom {day} · fällig {due}</translation>
    </message>
    <message>
        <source>purchase order {number}</source>
        <translation>Bestellnummer {number}</translation>
    </message>
    <message>
        <source>{name} of line {number}</source>
        <translation>{name} der Zeile {number}</translation>
    </message>
    <message>
        <source>Leave out line {number}</source>
        <translation>Zeile {number} weglassen</translation>
    </message>
    <message>
        <source>Leave the line out; its work stays to be billed another time</source>
        <translation>Die Zeile weglassen; ihre Arbeit bleibt für ein andermal</translation>
    </message>
    <message>
        <source>Days after due</source>
        <translation>Tage nach Fälligkeit</translation>
    </message>
    <message>
        <source>Days between two messages</source>
        <translation>Tage zwischen zwei Schreiben</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>What is put forward follows at once. “countersign followup policy” has groups and more.</source>
        <translation>Was vorgeschlagen wird, richtet sich gleich danach. „countersign followup policy“ kann Gruppen und mehr.</translation>
    </message>
    <message>
        <source>One for each reminder, in order.</source>
        <translation>Einer je Mahnung, der Reihe nach.</translation>
    </message>
    <message>
        <source>At least; who breaks a promise is written to at once.</source>
        <translation>Mindestens; wer ein Versprechen bricht, dem wird gleich geschrieben.</translation>
    </message>
    <message>
        <source>Goes along as PDF with our own e-mail.</source>
        <translation>Geht als PDF mit unserer eigenen E-Mail mit.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Monatsabschluss</translation>
    </message>
    <message>
        <source>Ledger changes</source>
        <translation>Änderungen im Hauptbuch</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Enter goes to the fix</source>
        <translation>Eingabe führt zur Korrektur</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>It takes two sides: connect Stripe, or import a bank statement.</source>
        <translation>Es braucht zwei Seiten: Stripe verbinden oder einen Kontoauszug importieren.</translation>
    </message>
</context>
</TS>
