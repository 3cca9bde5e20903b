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
        <translation>{late}; {invoices}, {on_time_percent}&#xa0;% pünktlich.</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am Fälligkeitstag</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>{days} zu spät</translation>
    </message>
    <message>
        <source>{days} early</source>
        <translation>{days} zu früh</translation>
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
        <source>You put this together from several drafts.</source>
        <translation>Sie haben das aus mehreren Entwürfen zusammengelegt.</translation>
    </message>
    <message>
        <source>You split this by project.</source>
        <translation>Sie haben das nach Projekten geteilt.</translation>
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
        <source>Mark two or more drafts of one customer first (Space).</source>
        <translation>Markieren Sie erst zwei oder mehr Entwürfe eines Kunden (Leertaste).</translation>
    </message>
    <message>
        <source>Some of the marked drafts are decided already.</source>
        <translation>Über einige der markierten Entwürfe ist schon entschieden.</translation>
    </message>
    <message>
        <source>The marked drafts are to several customers.</source>
        <translation>Die markierten Entwürfe gehen an mehrere Kunden.</translation>
    </message>
    <message>
        <source>The marked drafts are in several currencies.</source>
        <translation>Die markierten Entwürfe sind in mehreren Währungen.</translation>
    </message>
    <message>
        <source>Only drafts of work that is not billed yet can be merged.</source>
        <translation>Nur Entwürfe von Arbeit, die noch nicht berechnet ist, lassen sich zusammenlegen.</translation>
    </message>
    <message>
        <source>{party}: {lines}, {money} together.</source>
        <translation>{party}: {lines}, zusammen {money}.</translation>
    </message>
    <message>
        <source>Their terms, orders and taxes are alike.</source>
        <translation>Zahlungsbedingungen, Bestellnummern und Steuern sind gleich.</translation>
    </message>
    <message>
        <source>Merge {drafts} into one invoice?</source>
        <translation>{drafts} zu einer Rechnung zusammenlegen?</translation>
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
        <source>{money} short, {what}</source>
        <translation>{money} zu wenig, {what}</translation>
    </message>
    <message>
        <source>{money} over, {what}</source>
        <translation>{money} zu viel, {what}</translation>
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
        <source>{answer}; but {reason}</source>
        <translation>{answer}; aber {reason}</translation>
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
        <translation>einen laufenden Vertrag</translation>
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
        <source>Switch the link off; the letter that names it has been sent</source>
        <translation>Den Link abschalten; der Brief, der ihn nennt, ist gesendet</translation>
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
        <source>payment link for a letter, {number}</source>
        <translation>Zahlungslink für einen Brief, {number}</translation>
    </message>
    <message>
        <source>deposit by payment link for {what}</source>
        <translation>Anzahlung per Zahlungslink für {what}</translation>
    </message>
    <message>
        <source>{money} paid</source>
        <translation>{money} bezahlt</translation>
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
        <translation>{said}; dann als abgerechnet markiert: {entries}</translation>
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
        <source>{money} of it is tax, which falls due now</source>
        <translation>{money} davon sind Steuer, die jetzt fällig wird</translation>
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
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journalbuchung</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>bank transaction</source>
        <translation>Bankbewegung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>an unapplied payment</source>
        <translation>eine nicht zugeordnete Zahlung</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Kartenzahlung</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>bestreitet die Forderung</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>freundlich</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>bestimmt</translation>
    </message>
    <message>
        <source>final</source>
        <translation>letztmalig</translation>
    </message>
    <message>
        <source>reminder-1</source>
        <translation>1. Erinnerung</translation>
    </message>
    <message>
        <source>reminder-2</source>
        <translation>2. Mahnung</translation>
    </message>
    <message>
        <source>reminder-3</source>
        <translation>letzte Mahnung</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
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
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>auf Französisch</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>auf Spanisch</translation>
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
        <source>Nothing is suggested</source>
        <translation>Nichts wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggestion: {outcome}</source>
        <translation>Vermutung: {outcome}</translation>
    </message>
    <message>
        <source>The reasons above come to the same.</source>
        <translation>Die Gründe oben kommen zum selben.</translation>
    </message>
    <message>
        <source>The reasons above come to: {outcome}.</source>
        <translation>Die Gründe oben kommen zu: {outcome}.</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>Mahnstufe {number}</translation>
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
        <source>Before it: 1 payment link of {money} at Stripe, whose address takes the place of {mark}</source>
        <translation>Davor: 1 Zahlungslink über {money} bei Stripe, dessen Adresse an die Stelle von {mark} tritt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
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
        <source>Approve all ready</source>
        <translation>Alle bereiten freigeben</translation>
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
        <translation>mit Auszahlung</translation>
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
        <translation>akzeptiert</translation>
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
        <source>Something moved in it since.</source>
        <translation>Seither hat sich darin etwas bewegt.</translation>
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
        <translation>Zuerst klären oder akzeptieren: {items}</translation>
    </message>
    <message>
        <source>{record}, {name}: seen {seen}, now {now}</source>
        <translation>{record}, {name}: gesehen {seen}, jetzt {now}</translation>
    </message>
    <message>
        <source>decided: {decided}</source>
        <translation>entschieden: {decided}</translation>
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
        <translation>Kartenzahlungen unterwegs</translation>
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
        <translation>Was Verträge im Voraus berechnen, wartet auf dieser Verbindlichkeit, bis es verdient ist.</translation>
    </message>
    <message>
        <source>Revenue from prepayments</source>
        <translation>Erlöse aus Vorauszahlungen</translation>
    </message>
    <message>
        <source>Where it is earned when its item is sold to the liability itself.</source>
        <translation>Das Erlöskonto, wenn der Artikel auf die Verbindlichkeit selbst gebucht wird.</translation>
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
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
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
        <source>and {more} more are held back</source>
        <translation>und {more} weitere sind zurückgehalten</translation>
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
        <translation>eintragen</translation>
    </message>
    <message>
        <source>{rows} to {verb} in {system} · {totals}</source>
        <translation>{rows} in {system} {verb} · {totals}</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>I, {who}, {what} {changes} in {system} totalling {totals}.</source>
        <translation>Ich, {who}, unterschreibe: {changes} in {system} {what}, insgesamt {totals}.</translation>
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
        <translation>noch einmal angesehen, was ich unterschrieben habe</translation>
    </message>
    <message>
        <source>at what {first}</source>
        <translation>angesehen, was {first} unterschrieben hat</translation>
    </message>
    <message>
        <source>I, {who}, have looked {what} signed and agree: {changes} in {system} totalling {totals}.</source>
        <translation>Ich, {who}, habe {what}, und stimme zu: {changes} in {system} über insgesamt {totals}.</translation>
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
        <translation>{signed}; die zweite fehlt noch: {names}.
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
        <source>new invoices</source>
        <translation>neue Rechnungen</translation>
    </message>
    <message>
        <source>new credit notes</source>
        <translation>neue Gutschriften</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>deposits into the bank</source>
        <translation>Einzahlungen auf die Bank</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>Journalbuchungen</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>zurückgenommene Datensätze</translation>
    </message>
    <message>
        <source>changes to payments</source>
        <translation>Änderungen an Zahlungen</translation>
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
        <translation>API {top}&#xa0;%</translation>
    </message>
    <message>
        <source>API &lt; 1 %</source>
        <translation>API &lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>{label} {done} of {of}</source>
        <translation>{label} {done} von {of}</translation>
    </message>
    <message>
        <source>{words}, about {time} left</source>
        <translation>{words}, noch etwa {time}</translation>
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
        <translation>{total} offen · {percent}&#xa0;% überfällig</translation>
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
        <source>{payments} to be matched, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} auf Zuordnung, {money}. Bis dahin gilt das Bezahlte hier als offen.</translation>
    </message>
    <message>
        <source>{payments} to be signed, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} auf Unterschrift, {money}. Bis dahin gilt das Bezahlte hier als offen.</translation>
    </message>
    <message>
        <source>{payments} to be matched and {approved} to be signed, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} auf Zuordnung und {approved} auf Unterschrift, {money}. Bis dahin gilt das Bezahlte hier als offen.</translation>
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
        <source>%n payment waits(s)</source>
        <translation>
            <numerusform>%n Zahlung wartet</numerusform>
            <numerusform>%n Zahlungen warten</numerusform>
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
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
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
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
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
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
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
        <translation>Gehe zu</translation>
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
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
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
        <source>Merge the marked drafts…</source>
        <translation>Markierte Entwürfe zusammenlegen …</translation>
    </message>
    <message>
        <source>Approve all ready in view…</source>
        <translation>Alle bereiten in Sicht freigeben …</translation>
    </message>
    <message>
        <source>Customers entered twice…</source>
        <translation>Doppelt angelegte Kunden …</translation>
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
        <source>Next page of the place</source>
        <translation>Nächste Seite des Bereichs</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
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
        <source>Work to bill (*.ics *.csv *.tsv *.txt *.xlsx *.toml)</source>
        <translation>Abzurechnende Arbeit (*.ics *.csv *.tsv *.txt *.xlsx *.toml)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Brachte</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Import work to bill</source>
        <translation>Abzurechnende Arbeit importieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Selbst erkannt</translation>
    </message>
    <message>
        <source>Say which column holds what, where it was found wrongly</source>
        <translation>Sagen, welche Spalte was enthält, wo falsch erkannt</translation>
    </message>
    <message>
        <source>The column with: {words}</source>
        <translation>Die Spalte mit: {words}</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(keine Überschrift)</translation>
    </message>
    <message>
        <source>… and {count} more rows</source>
        <translation>… und {count} weitere Zeilen</translation>
    </message>
    <message>
        <source>Imports of work</source>
        <translation>Importe von Arbeit</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Time sheets, calendars, orders and agreements: use Import work to bill in the File menu.</source>
        <translation>Stundenzettel, Kalender, Bestellungen und Vereinbarungen: im Menü Datei Abzurechnende Arbeit importieren wählen.</translation>
    </message>
    <message>
        <source>Undoing one puts its work back as it was before. What is on invoices already stays there.</source>
        <translation>Beim Zurücknehmen wird die Arbeit wieder, wie sie vorher war. Was schon auf Rechnungen steht, bleibt dort.</translation>
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
        <translation>Betrag</translation>
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
        <source>As the country has it</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>When the deposit comes</source>
        <translation>Wenn die Anzahlung kommt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>{name} (not in use any more)</source>
        <translation>{name} (nicht mehr in Gebrauch)</translation>
    </message>
    <message>
        <source>The ledger takes it no more: drafts that bear it are held. Choose another.</source>
        <translation>Die Buchhaltung nimmt es nicht mehr an: Entwürfe damit werden zurückgehalten. Wählen Sie etwas anderes.</translation>
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
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>one says more</source>
        <translation>eines sagt mehr</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>stimmt zum Teil</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>No customer seems to be entered twice.</source>
        <translation>Kein Kunde scheint doppelt angelegt zu sein.</translation>
    </message>
    <message>
        <source>Pairs that may be one customer: {all}, the likeliest {count} of them here</source>
        <translation>Paare, die ein Kunde sein könnten: {all}, davon hier die {count} wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Pairs that may be one customer: {count}</source>
        <translation>Paare, die ein Kunde sein könnten: {count}</translation>
    </message>
    <message>
        <source>almost certainly one</source>
        <translation>fast sicher derselbe</translation>
    </message>
    <message>
        <source>probably one</source>
        <translation>wahrscheinlich derselbe</translation>
    </message>
    <message>
        <source>perhaps one</source>
        <translation>vielleicht derselbe</translation>
    </message>
    <message>
        <source>{name} is made inactive with the batch; sign it to write it.</source>
        <translation>{name} wird mit dem Stapel inaktiv; unterschreiben Sie ihn, damit es geschrieben wird.</translation>
    </message>
    <message>
        <source>Left to you, and listed in Reconcile: {steps}.</source>
        <translation>Bleibt Ihnen und steht unter Abstimmung: {steps}.</translation>
    </message>
    <message>
        <source>{name} and {other} stay two customers.</source>
        <translation>{name} und {other} bleiben zwei Kunden.</translation>
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
        <source>{customer} is in {group} now.</source>
        <translation>{customer} ist jetzt in {group}.</translation>
    </message>
    <message>
        <source>The customer is in no group any more.</source>
        <translation>Der Kunde ist in keiner Gruppe mehr.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The server took a letter to {to}. Look whether it arrives.</source>
        <translation>Der Server hat einen Brief an {to} angenommen. Sehen Sie nach, ob er ankommt.</translation>
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
        <source>No batch is unfinished.</source>
        <translation>Kein Stapel ist unvollendet.</translation>
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
        <translation>Offen</translation>
    </message>
    <message>
        <source>Entered twice…</source>
        <translation>Doppelt angelegt …</translation>
    </message>
    <message>
        <source>Customers that may be one</source>
        <translation>Kunden, die vielleicht derselbe sind</translation>
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
        <source>Tax on deposits</source>
        <translation>Steuer auf Anzahlungen</translation>
    </message>
    <message>
        <source>What is drafted follows at once. “countersign drafting show” has more.</source>
        <translation>Die Entwürfe richten sich sofort danach. Mehr zeigt „countersign drafting show“.</translation>
    </message>
    <message>
        <source>On drafts to customers whose own invoices show no habit.</source>
        <translation>Auf Entwürfen für Kunden, deren eigene Rechnungen keine Gewohnheit zeigen.</translation>
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
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Ledger&apos;s page, else Stripe</source>
        <translation>Seite der Buchhaltung, sonst Stripe</translation>
    </message>
    <message>
        <source>Stripe payment link</source>
        <translation>Stripe-Zahlungslink</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Bestimmt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Letzte Mahnung</translation>
    </message>
    <message>
        <source>Our own e-mail</source>
        <translation>Eigene E-Mail</translation>
    </message>
    <message>
        <source>The ledger&apos;s e-mail</source>
        <translation>E-Mail der Buchhaltung</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Reminder {number}</source>
        <translation>Mahnstufe {number}</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Wo bezahlt wird</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Who is written to when, and how. What is put forward follows at once.</source>
        <translation>Wem wann und wie geschrieben wird. Die Vorschläge folgen sofort.</translation>
    </message>
    <message>
        <source>Whose name stands under the letters.</source>
        <translation>Wessen Name unter den Briefen steht.</translation>
    </message>
    <message>
        <source>Read the letters…</source>
        <translation>Briefe lesen …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>As they would go to a real customer now.</source>
        <translation>So, wie sie jetzt an einen wirklichen Kunden gingen.</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Remove this group…</source>
        <translation>Diese Gruppe entfernen …</translation>
    </message>
    <message>
        <source>The rules below are for these customers; a new group begins with those of everybody else.</source>
        <translation>Die Regeln darunter gelten für diese Kunden; eine neue Gruppe beginnt mit denen aller übrigen.</translation>
    </message>
    <message>
        <source>Group of customers</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>Customer to put into the group</source>
        <translation>Kunde, der in die Gruppe soll</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>In die Gruppe nehmen</translation>
    </message>
    <message>
        <source>Each customer is in one group at most.</source>
        <translation>Jeder Kunde ist in höchstens einer Gruppe.</translation>
    </message>
    <message>
        <source>As in the books</source>
        <translation>Wie in den Büchern</translation>
    </message>
    <message>
        <source>Proposed once for what was paid in full or given back, while nothing else is overdue.</source>
        <translation>Einmal vorgeschlagen für das, was ganz bezahlt oder zurückgezahlt wurde, solange nichts anderes überfällig ist.</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <source>Take {customer} out of the group</source>
        <translation>{customer} aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>How it speaks, and how it goes out.</source>
        <translation>Wie sie spricht und wie sie hinausgeht.</translation>
    </message>
    <message>
        <source>{step}: tone</source>
        <translation>{step}: Ton</translation>
    </message>
    <message>
        <source>{step}: way out</source>
        <translation>{step}: Weg</translation>
    </message>
    <message>
        <source>Remove the group {group}?</source>
        <translation>Gruppe {group} entfernen?</translation>
    </message>
    <message>
        <source>Its customers follow the rules of everybody else from now on.</source>
        <translation>Für ihre Kunden gelten von nun an die Regeln aller übrigen.</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
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
        <source>In the United Kingdom, Australia and New Zealand it falls due when the deposit comes.</source>
        <translation>Im Vereinigten Königreich, in Australien und Neuseeland wird sie fällig, wenn die Anzahlung kommt.</translation>
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
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T.</translation>
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
        <source>Makes {text} inactive</source>
        <translation>Macht {text} inaktiv</translation>
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
        <source>the customer is made active again</source>
        <translation>der Kunde wird wieder aktiv</translation>
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
        <source>{number}: {money}, due {day}</source>
        <translation>{number}: {money}, fällig {day}</translation>
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
        <source>Letters of {group}</source>
        <translation>Briefe an {group}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Nobody of theirs owes anything overdue: {customer} is made up.</source>
        <translation>Von ihnen schuldet niemand etwas Überfälliges: {customer} ist erfunden.</translation>
    </message>
    <message>
        <source>As {customer} would get it now.</source>
        <translation>So bekäme ihn {customer} jetzt.</translation>
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
        <source>Write a line for each instalment: {example}</source>
        <translation>Je Rate eine Zeile schreiben: {example}</translation>
    </message>
    <message>
        <source>“{line}”: write day and amount, {example}</source>
        <translation>„{line}“: Tag und Betrag schreiben, {example}</translation>
    </message>
    <message>
        <source>Write the day as {day}, or as {other}.</source>
        <translation>Den Tag so schreiben: {day}, oder so: {other}.</translation>
    </message>
    <message>
        <source>That day is more than {years} years away.</source>
        <translation>Dieser Tag liegt mehr als {years} Jahre entfernt.</translation>
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
        <translation>Rücknahme</translation>
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
        <source>Split by project</source>
        <translation>Nach Projekten teilen</translation>
    </message>
    <message>
        <source>One draft for each project, this once</source>
        <translation>Dieses eine Mal ein Entwurf je Projekt</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Wieder auseinandernehmen</translation>
    </message>
    <message>
        <source>Draft its work as the rules say</source>
        <translation>Seine Arbeit nach den Regeln entwerfen</translation>
    </message>
    <message>
        <source>Put together again</source>
        <translation>Wieder zusammenlegen</translation>
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
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>über 99,9&#xa0;%</translation>
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
        <source>Only drafts can be merged.</source>
        <translation>Nur Entwürfe lassen sich zusammenlegen.</translation>
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
        <source>The filter hides what waits here.</source>
        <translation>Der Filter verbirgt, was hier wartet.</translation>
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
        <source>This place has one page.</source>
        <translation>Dieser Bereich hat nur eine Seite.</translation>
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
        <translation>Zahlungseingänge der nächsten 90 Tage</translation>
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
        <translation>Erwartete Zahlungseingänge aus offenen Rechnungen</translation>
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
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Befund</translation>
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
        <translation>Akzeptieren …</translation>
    </message>
    <message>
        <source>Take the item as it stands, with a reason (Enter)</source>
        <translation>Den Punkt mit Begründung akzeptieren, wie er ist (Eingabe)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Judge the accepted item anew</source>
        <translation>Den akzeptierten Punkt neu beurteilen</translation>
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
        <translation>So akzeptieren</translation>
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
        <source>Time</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Aufträge</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
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
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>{words}, {first} to {last}</source>
        <translation>{words}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} as before</source>
        <translation>{count} wie bisher</translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation>{count} zurückgezogen</translation>
    </message>
    <message>
        <source>{count} that can&apos;t be read and stay out</source>
        <translation>{count} nicht lesbar, bleiben draußen</translation>
    </message>
    <message>
        <source>{count} older ones are not in it and stay</source>
        <translation>{count} ältere stehen nicht darin und bleiben</translation>
    </message>
    <message>
        <source>Say what the file is of, or export it again.</source>
        <translation>Sagen, was die Datei enthält, oder neu exportieren.</translation>
    </message>
    <message>
        <source>There is no work in it.</source>
        <translation>Es ist keine Arbeit darin.</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>{rows} importieren</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>{name}: {rows} imported as import {number}; drafts are made of what is due.</source>
        <translation>{name}: {rows} importiert als Import {number}; aus Fälligem entstehen Entwürfe.</translation>
    </message>
    <message>
        <source>Import {number} of {file} is undone: {rows} as before</source>
        <translation>Import {number} von {file} ist zurückgenommen: {rows} wie zuvor</translation>
    </message>
    <message>
        <source>{words}; {rows} stay as later files say.</source>
        <translation>{words}; {rows} bleiben, wie spätere Dateien sagen.</translation>
    </message>
    <message>
        <source>Nothing was imported yet: use Import work to bill in the File menu.</source>
        <translation>Noch nichts importiert: im Menü Datei Abzurechnende Arbeit importieren wählen.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Er ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Import {number} zurücknehmen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>undone {day}</source>
        <translation>zurückgenommen {day}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
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
        <translation>Kontoauszug des Kunden</translation>
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
        <source>A payment link is a signed row before the reminder&apos;s. The ledger&apos;s e-mail can&apos;t carry it; letters about an instalment and thanks name none.</source>
        <translation>Ein Zahlungslink ist eine unterzeichnete Zeile vor der der Erinnerung. Die E-Mail der Buchhaltung kann ihn nicht mitnehmen; Briefe über eine Rate und Dankschreiben nennen keinen.</translation>
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
        <translation>Differenzen</translation>
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
        <translation>Änderungen in der Buchhaltung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What each account differs by</source>
        <translation>Worin sich jedes Konto unterscheidet</translation>
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
    <message>
        <source> ({min} to {max})</source>
        <translation> ({min} bis {max})</translation>
    </message>
    <message>
        <source> and {len} more</source>
        <translation> und {len} weitere</translation>
    </message>
    <message>
        <source> until {day} {until}</source>
        <translation> bis {day} {until}</translation>
    </message>
    <message>
        <source> until {next_day}</source>
        <translation> bis {next_day}</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>, and {back}</source>
        <translation>, und {back}</translation>
    </message>
    <message>
        <source>, takes the credit off the invoices again</source>
        <translation>, nimmt die Gutschrift wieder von den Rechnungen</translation>
    </message>
    <message>
        <source>--as-of: “{as_of}” is no date (YYYY-MM-DD)</source>
        <translation>--as-of: „{as_of}“ ist kein Datum (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>; and {len} more</source>
        <translation>; und {len} weitere</translation>
    </message>
    <message>
        <source>; money was received for it: refund or reallocate that first</source>
        <translation>; dafür ist Geld eingegangen: erst erstatten oder anders zuordnen</translation>
    </message>
    <message>
        <source>; other work is on it too: write a credit note for this part</source>
        <translation>; es steht auch andere Arbeit darauf: für diesen Teil eine Gutschrift schreiben</translation>
    </message>
    <message>
        <source>A backup shows that the audit record was altered</source>
        <translation>Eine Sicherung zeigt, dass das Prüfprotokoll verändert wurde</translation>
    </message>
    <message>
        <source>A batch may have {batch_rows} rows at most; this one has {count}.</source>
        <translation>Ein Stapel darf höchstens {batch_rows} Zeilen haben; dieser hat {count}.</translation>
    </message>
    <message>
        <source>A credit can only be used on invoices of its own customer</source>
        <translation>Eine Gutschrift kann nur auf Rechnungen ihres eigenen Kunden verwendet werden</translation>
    </message>
    <message>
        <source>A deposit of {text} can&apos;t be asked for</source>
        <translation>Eine Anzahlung von {text} lässt sich nicht verlangen</translation>
    </message>
    <message>
        <source>A document no longer posts to the account</source>
        <translation>Ein Beleg bucht nicht mehr auf das Konto</translation>
    </message>
    <message>
        <source>A document that it rests on is gone from the ledger</source>
        <translation>Ein Beleg, auf dem es beruht, ist aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>A message needs a subject in its first line, and a text</source>
        <translation>Eine Nachricht braucht einen Betreff in der ersten Zeile und einen Text</translation>
    </message>
    <message>
        <source>A month is opened again with a reason</source>
        <translation>Ein Monat wird mit einer Begründung wieder geöffnet</translation>
    </message>
    <message>
        <source>A movement of the processor&apos;s balance is not booked</source>
        <translation>Eine Bewegung auf dem Guthaben beim Zahlungsdienst ist nicht gebucht</translation>
    </message>
    <message>
        <source>A part of it was written; undo the batch to take that part back.</source>
        <translation>Ein Teil davon wurde geschrieben; den Stapel zurücknehmen, um diesen Teil zurückzuholen.</translation>
    </message>
    <message>
        <source>A record it needs is gone from the ledger</source>
        <translation>Ein benötigter Datensatz ist aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>Access was declined on the consent page</source>
        <translation>Auf der Zustimmungsseite wurde der Zugriff abgelehnt</translation>
    </message>
    <message>
        <source>Add or name one and sync, or allocate only what was received.</source>
        <translation>Eines anlegen oder nennen und synchronisieren, oder nur zuordnen, was eingegangen ist.</translation>
    </message>
    <message>
        <source>Add the permission in the service&apos;s dashboard, then sync again.</source>
        <translation>Die Berechtigung im Dashboard des Dienstes ergänzen, dann neu synchronisieren.</translation>
    </message>
    <message>
        <source>All ports are in use: {names}</source>
        <translation>Alle Ports sind belegt: {names}</translation>
    </message>
    <message>
        <source>All writing is switched off in Settings.</source>
        <translation>Alles Schreiben ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>All {waiting} rows</source>
        <translation>Alle {waiting} Zeilen</translation>
    </message>
    <message>
        <source>Already booked as {label}.</source>
        <translation>Schon gebucht als {label}.</translation>
    </message>
    <message>
        <source>An account of the entry is gone from the ledger</source>
        <translation>Ein Konto der Buchung ist aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>An approved proposal has nothing to write</source>
        <translation>Ein freigegebener Vorschlag hat nichts zu schreiben</translation>
    </message>
    <message>
        <source>An entry in {currency} needs a rate, which is not known here</source>
        <translation>Eine Buchung in {currency} braucht einen Kurs, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>An instalment of their payment plan did not come; look before they are asked for it.</source>
        <translation>Eine Rate des Ratenplans kam nicht; erst hinsehen, bevor sie angemahnt wird.</translation>
    </message>
    <message>
        <source>An invoice is named twice</source>
        <translation>Eine Rechnung ist doppelt genannt</translation>
    </message>
    <message>
        <source>An invoice is no longer in the mirror</source>
        <translation>Eine Rechnung ist nicht mehr in der Kopie</translation>
    </message>
    <message>
        <source>An item is accepted with a reason</source>
        <translation>Ein Punkt wird mit einer Begründung akzeptiert</translation>
    </message>
    <message>
        <source>Another Countersign is renewing the connection</source>
        <translation>Ein anderes Countersign erneuert gerade die Verbindung</translation>
    </message>
    <message>
        <source>Another receipt would pay the same invoice.</source>
        <translation>Ein anderer Eingang würde dieselbe Rechnung bezahlen.</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>Approve at least one proposal, then review the batch.</source>
        <translation>Mindestens einen Vorschlag freigeben, dann den Stapel prüfen.</translation>
    </message>
    <message>
        <source>Approve it in Payment matches; both go out in one batch.</source>
        <translation>In der Zahlungszuordnung freigeben; beide gehen in einem Stapel hinaus.</translation>
    </message>
    <message>
        <source>Approve it too, or do not send it.</source>
        <translation>Sie ebenfalls freigeben oder nicht senden.</translation>
    </message>
    <message>
        <source>Approve the deposit that was received too.</source>
        <translation>Auch die erhaltene Anzahlung freigeben.</translation>
    </message>
    <message>
        <source>Approve the new customer too.</source>
        <translation>Auch den neuen Kunden freigeben.</translation>
    </message>
    <message>
        <source>Approve the proposals again instead.</source>
        <translation>Stattdessen die Vorschläge neu freigeben.</translation>
    </message>
    <message>
        <source>Arrangement {arrangement_id} is a {kind}, not a {kind2}</source>
        <translation>Vereinbarung {arrangement_id} ist {kind}, nicht {kind2}</translation>
    </message>
    <message>
        <source>Ask for a deposit, or for payment before delivery.</source>
        <translation>Eine Anzahlung oder Zahlung vor Lieferung verlangen.</translation>
    </message>
    <message>
        <source>Ask for fewer customers.</source>
        <translation>Nach weniger Kunden fragen.</translation>
    </message>
    <message>
        <source>Ask for the right in Xero, or connect as a user who has it.</source>
        <translation>Das Recht in Xero erbitten oder als Benutzer verbinden, der es hat.</translation>
    </message>
    <message>
        <source>Ask the bank, or Stripe, where it is; no entry in the books can settle it</source>
        <translation>Bei der Bank oder bei Stripe nachfragen, wo es ist; keine Buchung kann das klären</translation>
    </message>
    <message>
        <source>Ask the company&apos;s administrator for the right, then try again.</source>
        <translation>Bei der Verwaltung der Firma um das Recht bitten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Ask whoever closed the books, or use a date in an open period.</source>
        <translation>Nachfragen, wer die Bücher geschlossen hat, oder ein Datum in einem offenen Zeitraum nehmen.</translation>
    </message>
    <message>
        <source>At Xero a category with its option; at QuickBooks class= or location= with a name or id.</source>
        <translation>Bei Xero eine Kategorie mit ihrer Option; bei QuickBooks class= oder location= mit Name oder Kennung.</translation>
    </message>
    <message>
        <source>Batch {batch_id} is itself an undo</source>
        <translation>Stapel {batch_id} ist selbst eine Rücknahme</translation>
    </message>
    <message>
        <source>Batch {batch_id} was taken back already</source>
        <translation>Stapel {batch_id} wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>Book it there by hand.</source>
        <translation>Dort von Hand buchen.</translation>
    </message>
    <message>
        <source>Change it in the ledger: it has more lines than one, or is money out where a receipt is booked</source>
        <translation>In der Buchhaltung ändern: es hat mehr als eine Zeile, oder ein Ausgang ist gebucht, wo ein Eingang stehen müsste</translation>
    </message>
    <message>
        <source>Change the amounts, or choose other invoices.</source>
        <translation>Die Beträge ändern oder andere Rechnungen wählen.</translation>
    </message>
    <message>
        <source>Check COUNTERSIGN_PASSPHRASE. Connecting again makes a new file.</source>
        <translation>COUNTERSIGN_PASSPHRASE prüfen. Neu verbinden legt eine neue Datei an.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write in it.</source>
        <translation>Prüfen, ob der Ordner dafür da ist und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that sandbox keys go with a sandbox company, then connect again.</source>
        <translation>Prüfen, ob Sandbox-Schlüssel zu einer Sandbox-Firma gehören, dann neu verbinden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Prüfen, ob der Ordner da ist und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the client id and secret (or the restricted key) and that they belong to this environment.</source>
        <translation>Client-ID und Secret (oder den eingeschränkten Schlüssel) prüfen, und ob sie zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>Check the disk, then do it again. What was stored before is safe.</source>
        <translation>Die Platte prüfen, dann noch einmal versuchen. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Check the network and try again. Reviewing and signing work offline.</source>
        <translation>Das Netz prüfen und neu versuchen. Prüfen und Unterschreiben gehen ohne Netz.</translation>
    </message>
    <message>
        <source>Check the passphrase. {start_afresh}</source>
        <translation>Die Passphrase prüfen. {start_afresh}</translation>
    </message>
    <message>
        <source>Choose a draft invoice.</source>
        <translation>Einen Rechnungsentwurf wählen.</translation>
    </message>
    <message>
        <source>Choose a file that Countersign made.</source>
        <translation>Eine Datei wählen, die Countersign angelegt hat.</translation>
    </message>
    <message>
        <source>Choose an item for the line, or name a default in the settings.</source>
        <translation>Für die Zeile einen Artikel wählen oder in den Einstellungen einen vorgeben.</translation>
    </message>
    <message>
        <source>Choose another with --home or COUNTERSIGN_HOME, or make this one writable.</source>
        <translation>Mit --home oder COUNTERSIGN_HOME einen anderen wählen oder diesen beschreibbar machen.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere Angabe.</translation>
    </message>
    <message>
        <source>Choose at least one invoice</source>
        <translation>Mindestens eine Rechnung wählen</translation>
    </message>
    <message>
        <source>Choose one that is in use, or make it active again in the ledger and sync.</source>
        <translation>Wählen Sie, was in Gebrauch ist, oder machen Sie es in der Buchhaltung wieder aktiv und gleichen Sie ab.</translation>
    </message>
    <message>
        <source>Clearing account in {currency}</source>
        <translation>Verrechnungskonto in {currency}</translation>
    </message>
    <message>
        <source>Close it there first. Nothing was changed.</source>
        <translation>Dort zuerst schließen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close other sign-in pages and connect again.</source>
        <translation>Andere Anmeldeseiten schließen und neu verbinden.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another registered port with --port.</source>
        <translation>Das Programm schließen, das ihn benutzt, oder mit --port einen anderen registrierten Port wählen.</translation>
    </message>
    <message>
        <source>Closed months before it are as they were closed</source>
        <translation>Abgeschlossene Monate davor sind, wie sie abgeschlossen wurden</translation>
    </message>
    <message>
        <source>Connect Xero again and consent to everything asked for.</source>
        <translation>Xero neu verbinden und allem zustimmen, was erfragt wird.</translation>
    </message>
    <message>
        <source>Connect again and choose a company on the consent page.</source>
        <translation>Neu verbinden und auf der Zustimmungsseite eine Firma wählen.</translation>
    </message>
    <message>
        <source>Connect again and choose an organisation on the consent page.</source>
        <translation>Neu verbinden und auf der Zustimmungsseite eine Organisation wählen.</translation>
    </message>
    <message>
        <source>Connect again and choose “Connect” there. Nothing was stored.</source>
        <translation>Neu verbinden und dort „Connect“ wählen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Connect again and paste the whole address the browser ended on.</source>
        <translation>Neu verbinden und die ganze Adresse einfügen, bei der der Browser endete.</translation>
    </message>
    <message>
        <source>Connect again, or paste the address the browser ended on.</source>
        <translation>Neu verbinden oder die Adresse einfügen, bei der der Browser endete.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Neu verbinden.</translation>
    </message>
    <message>
        <source>Connect again. Signed rows stay in the outbox and go out afterwards.</source>
        <translation>Neu verbinden. Unterschriebene Zeilen bleiben im Ausgang und gehen danach hinaus.</translation>
    </message>
    <message>
        <source>Connect it in Settings, or run “countersign connect”. You can go on reviewing meanwhile.</source>
        <translation>In den Einstellungen verbinden oder „countersign connect“ aufrufen. Das Prüfen geht weiter.</translation>
    </message>
    <message>
        <source>Connect it.</source>
        <translation>Verbinden.</translation>
    </message>
    <message>
        <source>Connect the company this file belongs to, or make a new company file.</source>
        <translation>Die Firma verbinden, zu der diese Datei gehört, oder eine neue Firmendatei anlegen.</translation>
    </message>
    <message>
        <source>Correction: {description}</source>
        <translation>Korrektur: {description}</translation>
    </message>
    <message>
        <source>Countersign it; every row is looked up before anything is sent.</source>
        <translation>Gegenzeichnen; jede Zeile wird nachgesehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Gutschrift {number}</translation>
    </message>
    <message>
        <source>Customer {away} is not active in the ledger; make it active there first</source>
        <translation>Kunde {away} ist in der Buchhaltung nicht aktiv; zuerst dort aktivieren</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>Kunde {name}</translation>
    </message>
    <message>
        <source>Decide about it again.</source>
        <translation>Neu darüber entscheiden.</translation>
    </message>
    <message>
        <source>Deferred revenue is what is still to be earned of prepaid agreements</source>
        <translation>Der abgegrenzte Erlös ist, was aus vorausbezahlten Verträgen noch zu erbringen ist</translation>
    </message>
    <message>
        <source>Delete the {kind}: the charge failed</source>
        <translation>{kind} löschen: die Kartenzahlung ist gescheitert</translation>
    </message>
    <message>
        <source>Delete the {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Deposit for {about}</source>
        <translation>Anzahlung für {about}</translation>
    </message>
    <message>
        <source>Deposit into {name}, {count} lines</source>
        <translation>Einzahlung auf {name}, {count} Zeilen</translation>
    </message>
    <message>
        <source>Deposit of {amount} {currency} received {in_words}</source>
        <translation>Anzahlung von {amount} {currency}, erhalten {in_words}</translation>
    </message>
    <message>
        <source>Deposit of {on}</source>
        <translation>Einzahlung vom {on}</translation>
    </message>
    <message>
        <source>Deposit of {worded}</source>
        <translation>Einzahlung über {worded}</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Anzahlung erhalten</translation>
    </message>
    <message>
        <source>Deposit received {in_words}</source>
        <translation>Anzahlung erhalten {in_words}</translation>
    </message>
    <message>
        <source>Different {field}</source>
        <translation>{field} verschieden</translation>
    </message>
    <message>
        <source>Discounts were offered, usual, or have a reason</source>
        <translation>Rabatte waren angeboten, üblich oder begründet</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Streitfall gewonnen</translation>
    </message>
    <message>
        <source>Disputed payment</source>
        <translation>Strittige Zahlung</translation>
    </message>
    <message>
        <source>Each customer&apos;s sales go to the account they always went to</source>
        <translation>Die Umsätze jedes Kunden gehen auf das Konto wie immer</translation>
    </message>
    <message>
        <source>Each invoice number is used once</source>
        <translation>Jede Rechnungsnummer ist einmal vergeben</translation>
    </message>
    <message>
        <source>Each takes one value.</source>
        <translation>Jede nimmt einen Wert.</translation>
    </message>
    <message>
        <source>Edit it in its own panel.</source>
        <translation>In seinem eigenen Bereich bearbeiten.</translation>
    </message>
    <message>
        <source>Edit it to say what is right.</source>
        <translation>Bearbeiten und sagen, was richtig ist.</translation>
    </message>
    <message>
        <source>Edit the proposal instead.</source>
        <translation>Stattdessen den Vorschlag bearbeiten.</translation>
    </message>
    <message>
        <source>Encrypt a company of your own.</source>
        <translation>Eine eigene Firma verschlüsseln.</translation>
    </message>
    <message>
        <source>Enter it in the ledger, with the rate of its day.</source>
        <translation>In der Buchhaltung erfassen, mit dem Kurs des Tages.</translation>
    </message>
    <message>
        <source>Enter the {kind} again: {changes}</source>
        <translation>{kind} neu erfassen: {changes}</translation>
    </message>
    <message>
        <source>Estimate {number}</source>
        <translation>Angebot {number}</translation>
    </message>
    <message>
        <source>Estimate {number} is accepted over the same {total}</source>
        <translation>Angebot {number} über denselben Betrag {total} ist angenommen</translation>
    </message>
    <message>
        <source>Estimate {number} is {status} or has run out</source>
        <translation>Angebot {number} ist {status} oder abgelaufen</translation>
    </message>
    <message>
        <source>Every payout is tied to its movements and its bank line</source>
        <translation>Jede Auszahlung ist mit ihren Bewegungen und ihrer Bankzeile abgestimmt</translation>
    </message>
    <message>
        <source>Every record adds up to its service&apos;s balance</source>
        <translation>Jeder Datensatz ergibt den Saldo, den der Dienst nennt</translation>
    </message>
    <message>
        <source>Everything has an account of its own</source>
        <translation>Alles hat sein eigenes Konto</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Gescheiterte Zahlung</translation>
    </message>
    <message>
        <source>Failed payout</source>
        <translation>Gescheiterte Auszahlung</translation>
    </message>
    <message>
        <source>Free some space and do it again. What was stored before is safe.</source>
        <translation>Platz schaffen und noch einmal versuchen. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Give 0 to {most_days}, such as 3, 14, 30.</source>
        <translation>0 bis {most_days} angeben, etwa 3, 14, 30.</translation>
    </message>
    <message>
        <source>Give 0 to {most_days}.</source>
        <translation>0 bis {most_days} angeben.</translation>
    </message>
    <message>
        <source>Give 1 to {longest}.</source>
        <translation>Geben Sie 1 bis {longest}.</translation>
    </message>
    <message>
        <source>Give 1 to {most_days}.</source>
        <translation>1 bis {most_days} angeben.</translation>
    </message>
    <message>
        <source>Give a day for each, in order.</source>
        <translation>Für jeden einen Tag angeben, der Reihe nach.</translation>
    </message>
    <message>
        <source>Give a percentage, such as 30.</source>
        <translation>Einen Prozentsatz angeben, etwa 30.</translation>
    </message>
    <message>
        <source>Give it in History, or with “countersign batch countersign N”.</source>
        <translation>Im Verlauf geben, oder mit „countersign batch countersign N“.</translation>
    </message>
    <message>
        <source>Give one such as http://localhost:11434/v1.</source>
        <translation>Geben Sie eine wie http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>Give the customers below {name} to {name2}</source>
        <translation>Die Kunden unter {name} {name2} zuordnen</translation>
    </message>
    <message>
        <source>Give the id from the ledger.</source>
        <translation>Die Kennung aus der Buchhaltung angeben.</translation>
    </message>
    <message>
        <source>Go on after the pause that Xero asks for.</source>
        <translation>Nach der Pause fortsetzen, um die Xero bittet.</translation>
    </message>
    <message>
        <source>Import {number} was undone already</source>
        <translation>Import {number} wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>Install Countersign with its packages (sqlcipher3), then open the file again.</source>
        <translation>Countersign mit seinen Paketen installieren (sqlcipher3), dann die Datei neu öffnen.</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Rechnungsnummern</translation>
    </message>
    <message>
        <source>Invoice numbers have no gaps</source>
        <translation>Rechnungsnummern haben keine Lücken</translation>
    </message>
    <message>
        <source>Invoice to {customer_name} over {total} {currency}, {lines}</source>
        <translation>Rechnung an {customer_name} über {total} {currency}, {lines}</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>Invoice {number} has only {balance} open</source>
        <translation>Rechnung {number} hat nur {balance} offen</translation>
    </message>
    <message>
        <source>Invoice {number} is in another currency than the payment</source>
        <translation>Rechnung {number} ist in einer anderen Währung als die Zahlung</translation>
    </message>
    <message>
        <source>Invoice {number} is no longer in the mirror</source>
        <translation>Rechnung {number} ist nicht mehr in der Kopie</translation>
    </message>
    <message>
        <source>Invoice {number} of {issued_on} is over the same {total}</source>
        <translation>Rechnung {number} vom {issued_on} lautet über denselben Betrag {total}</translation>
    </message>
    <message>
        <source>Invoice {number}, {state}</source>
        <translation>Rechnung {number}, {state}</translation>
    </message>
    <message>
        <source>Invoice {row}</source>
        <translation>Rechnung {row}</translation>
    </message>
    <message>
        <source>Invoices bill the quantity that was offered, or say why not</source>
        <translation>Rechnungen berechnen die angebotene Menge oder sagen, warum nicht</translation>
    </message>
    <message>
        <source>Invoices bill what was offered</source>
        <translation>Rechnungen berechnen, was angeboten war</translation>
    </message>
    <message>
        <source>It belongs to another file, or to a key from before. Nothing was changed.</source>
        <translation>Er gehört zu einer anderen Datei oder zu einem früheren Schlüssel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It can&apos;t be told which of them is one too many; look at both in the ledger</source>
        <translation>Welche davon zu viel ist, lässt sich nicht sagen; beide in der Buchhaltung ansehen</translation>
    </message>
    <message>
        <source>It changed in the ledger</source>
        <translation>Es hat sich in der Buchhaltung geändert</translation>
    </message>
    <message>
        <source>It changed since it was approved; please look again.</source>
        <translation>Seit der Freigabe geändert; bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>It failed and came back.</source>
        <translation>Sie scheiterte und kam zurück.</translation>
    </message>
    <message>
        <source>It goes on by itself after a pause.</source>
        <translation>Nach einer Pause geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>It has 14 groups of four letters and digits; compare each with what was written down.</source>
        <translation>Er hat 14 Gruppen aus vier Buchstaben und Ziffern; jede mit dem Aufgeschriebenen vergleichen.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Sie ist noch nicht eingetroffen.</translation>
    </message>
    <message>
        <source>It holds until the program is closed. Make its folder writable, with room on the disk.</source>
        <translation>Sie gilt, bis das Programm geschlossen wird. Den Ordner beschreibbar machen, mit Platz auf der Platte.</translation>
    </message>
    <message>
        <source>It is a deposit: it waits in Drafts, to be booked as owed until the work is done.</source>
        <translation>Es ist eine Anzahlung: sie wartet in den Entwürfen, um bis zur Leistung als geschuldet gebucht zu werden.</translation>
    </message>
    <message>
        <source>It is an odd part of the balance; a credit or a deduction may be meant.</source>
        <translation>Es ist ein ungewöhnlicher Teil des offenen Betrags; vielleicht ist eine Gutschrift oder ein Abzug gemeint.</translation>
    </message>
    <message>
        <source>It is back in review with what changed.</source>
        <translation>Es ist zurück in der Prüfung, mit dem, was sich geändert hat.</translation>
    </message>
    <message>
        <source>It is back in review; nothing of it was written.</source>
        <translation>Es ist zurück in der Prüfung; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>It is booked by the day in UTC, which lies in another month here</source>
        <translation>Es ist nach dem Tag in UTC gebucht, der hier in einem anderen Monat liegt</translation>
    </message>
    <message>
        <source>It is booked in another currency</source>
        <translation>Es ist in einer anderen Währung gebucht</translation>
    </message>
    <message>
        <source>It is booked more than once</source>
        <translation>Es ist mehr als einmal gebucht</translation>
    </message>
    <message>
        <source>It is booked to another account</source>
        <translation>Es ist auf ein anderes Konto gebucht</translation>
    </message>
    <message>
        <source>It is booked with the wrong sign</source>
        <translation>Es ist mit falschem Vorzeichen gebucht</translation>
    </message>
    <message>
        <source>It is not known which bank account payouts arrive on; import a statement</source>
        <translation>Es ist nicht bekannt, auf welchem Bankkonto Auszahlungen eingehen; einen Kontoauszug importieren</translation>
    </message>
    <message>
        <source>It is not on the bank&apos;s statement</source>
        <translation>Es steht nicht auf dem Kontoauszug</translation>
    </message>
    <message>
        <source>It is not on the bank&apos;s statement.</source>
        <translation>Sie steht nicht auf dem Kontoauszug.</translation>
    </message>
    <message>
        <source>It is on the bank&apos;s statement.</source>
        <translation>Sie steht auf dem Kontoauszug.</translation>
    </message>
    <message>
        <source>It is settled, or it differs in another way now.</source>
        <translation>Es ist erledigt oder weicht jetzt anders ab.</translation>
    </message>
    <message>
        <source>It looks like a dispute; talk to them before anything is sent.</source>
        <translation>Es sieht nach einem Streitfall aus; erst mit dem Kunden sprechen, bevor etwas hinausgeht.</translation>
    </message>
    <message>
        <source>It looks like a processor&apos;s payout or a transfer of your own; no number names an invoice.</source>
        <translation>Es sieht nach der Auszahlung eines Zahlungsdienstes oder einer eigenen Umbuchung aus; keine Nummer nennt eine Rechnung.</translation>
    </message>
    <message>
        <source>It waits for the second signature.</source>
        <translation>Es wartet auf die zweite Unterschrift.</translation>
    </message>
    <message>
        <source>It was billed in a currency whose rate is not known here; sync again</source>
        <translation>Es wurde in einer Währung berechnet, deren Kurs hier nicht bekannt ist; neu synchronisieren</translation>
    </message>
    <message>
        <source>It was billed in advance and is earned period by period</source>
        <translation>Es wurde im Voraus berechnet und wird Periode für Periode zum Erlös</translation>
    </message>
    <message>
        <source>It was refunded in full.</source>
        <translation>Es wurde vollständig erstattet.</translation>
    </message>
    <message>
        <source>It was to be paid until {until}</source>
        <translation>Zahlbar war es bis {until}</translation>
    </message>
    <message>
        <source>It will be looked up in the ledger before anything is sent again.</source>
        <translation>Es wird in der Buchhaltung nachgesehen, bevor noch einmal etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Its bank accounts are: {names}.</source>
        <translation>Ihre Bankkonten sind: {names}.</translation>
    </message>
    <message>
        <source>Its item is sold to a liability; name the account of revenue from prepayments in Settings</source>
        <translation>Sein Artikel bucht auf eine Verbindlichkeit; in den Einstellungen das Erlöskonto für Vorauszahlungen nennen</translation>
    </message>
    <message>
        <source>Its movements add up to {net}, not {amount}.</source>
        <translation>Ihre Bewegungen ergeben {net}, nicht {amount}.</translation>
    </message>
    <message>
        <source>Its movements do not add up to it yet; sync again</source>
        <translation>Ihre Bewegungen ergeben sie noch nicht; neu synchronisieren</translation>
    </message>
    <message>
        <source>Its movements were not read yet.</source>
        <translation>Ihre Bewegungen wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Its own movement was not read yet.</source>
        <translation>Ihre eigene Bewegung wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journalbuchung</translation>
    </message>
    <message>
        <source>Journal entry of {on}</source>
        <translation>Journalbuchung vom {on}</translation>
    </message>
    <message>
        <source>Journal {number}</source>
        <translation>Journal {number}</translation>
    </message>
    <message>
        <source>Keep this file as evidence, restore a backup, and compare.</source>
        <translation>Diese Datei als Beweis aufbewahren, eine Sicherung zurückholen und vergleichen.</translation>
    </message>
    <message>
        <source>Keep to your usual terms until more is known.</source>
        <translation>Bei den üblichen Bedingungen bleiben, bis mehr bekannt ist.</translation>
    </message>
    <message>
        <source>Ledger and processor are read past the end of the month</source>
        <translation>Buchhaltung und Zahlungsdienst sind bis über das Monatsende gelesen</translation>
    </message>
    <message>
        <source>Let a bank or clearing account take payments in the ledger, then sync.</source>
        <translation>In der Buchhaltung ein Bank- oder Verrechnungskonto für Zahlungen zulassen, dann synchronisieren.</translation>
    </message>
    <message>
        <source>Let the recovery key be shown first.</source>
        <translation>Erst den Wiederherstellungsschlüssel anzeigen lassen.</translation>
    </message>
    <message>
        <source>List them and choose again.</source>
        <translation>Sie auflisten und neu wählen.</translation>
    </message>
    <message>
        <source>List them with “countersign work imports”.</source>
        <translation>Mit „countersign work imports“ auflisten.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at it in the ledger; the batch can be taken back from History.</source>
        <translation>In der Buchhaltung ansehen; der Stapel lässt sich im Verlauf zurücknehmen.</translation>
    </message>
    <message>
        <source>Look at the address; mark it with “countersign bounced” if it is wrong.</source>
        <translation>Die Adresse prüfen; mit „countersign bounced“ kennzeichnen, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>Look at the batch again, then sign it.</source>
        <translation>Den Stapel noch einmal ansehen, dann unterschreiben.</translation>
    </message>
    <message>
        <source>Look in QuickBooks whether it is applied as you signed.</source>
        <translation>In QuickBooks nachsehen, ob es zugeordnet ist, wie Sie unterschrieben haben.</translation>
    </message>
    <message>
        <source>Look in the ledger whether it is there; then decide about it again.</source>
        <translation>In der Buchhaltung nachsehen, ob es dort ist; dann neu entscheiden.</translation>
    </message>
    <message>
        <source>Lower one of the amounts.</source>
        <translation>Einen der Beträge senken.</translation>
    </message>
    <message>
        <source>Lower the amount; what is left over stays unapplied.</source>
        <translation>Den Betrag senken; was übrig ist, bleibt ohne Zuordnung.</translation>
    </message>
    <message>
        <source>Make a restricted key (rk_…) in Stripe&apos;s dashboard.</source>
        <translation>Im Dashboard von Stripe einen eingeschränkten Schlüssel (rk_…) anlegen.</translation>
    </message>
    <message>
        <source>Making proposals</source>
        <translation>Vorschläge werden erstellt</translation>
    </message>
    <message>
        <source>Merge {name} into {name2}; the ledger does it in its own screen</source>
        <translation>{name} mit {name2} zusammenführen; die Buchhaltung tut das in ihrer eigenen Maske</translation>
    </message>
    <message>
        <source>Money from “{name}” is taken for {name2}</source>
        <translation>Geld von „{name}“ wird für {name2} genommen</translation>
    </message>
    <message>
        <source>Money on account can only be used on its own customer&apos;s invoices</source>
        <translation>Eine Akontozahlung kann nur für Rechnungen ihres eigenen Kunden verwendet werden</translation>
    </message>
    <message>
        <source>Money out: a refund or a returned payment, not a receipt.</source>
        <translation>Geldausgang: eine Erstattung oder Rücklastschrift, kein Eingang.</translation>
    </message>
    <message>
        <source>Money received is applied</source>
        <translation>Eingegangenes Geld ist zugeordnet</translation>
    </message>
    <message>
        <source>More came than is open, and the text does not surely name {numbers}.</source>
        <translation>Es kam mehr, als offen ist, und der Text nennt {numbers} nicht sicher.</translation>
    </message>
    <message>
        <source>More is left over than the invoice was; another invoice may be meant too.</source>
        <translation>Es bleibt mehr übrig, als die Rechnung betrug; vielleicht ist noch eine andere gemeint.</translation>
    </message>
    <message>
        <source>More than one receipt would pay {name}.</source>
        <translation>Mehr als ein Eingang würde {name} bezahlen.</translation>
    </message>
    <message>
        <source>More was received than its invoices can take; enter it in the ledger</source>
        <translation>Es ging mehr ein, als die Rechnungen aufnehmen können; in der Buchhaltung erfassen</translation>
    </message>
    <message>
        <source>More would be allocated than was received</source>
        <translation>Es würde mehr zugeordnet, als eingegangen ist</translation>
    </message>
    <message>
        <source>Move the company file aside and connect again: the books are read anew, decisions are not.</source>
        <translation>Die Firmendatei beiseitelegen und neu verbinden: die Bücher werden neu gelesen, Entscheidungen nicht.</translation>
    </message>
    <message>
        <source>Make {name} inactive: nothing hangs on it</source>
        <translation>{name} inaktiv machen: Es hängt nichts daran</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>(noch nicht geschrieben)</translation>
    </message>
    <message>
        <source>A credit note waits for one of its refunds; settle that first, then sync</source>
        <translation>Eine Gutschrift wartet auf eine ihrer Rückzahlungen; das zuerst klären, dann synchronisieren</translation>
    </message>
    <message>
        <source>A group needs a name</source>
        <translation>Eine Gruppe braucht einen Namen</translation>
    </message>
    <message>
        <source>A group&apos;s name has at most {most_characters} characters</source>
        <translation>Der Name einer Gruppe hat höchstens {most_characters} Zeichen</translation>
    </message>
    <message>
        <source>A payment link can&apos;t stand in a letter&apos;s subject</source>
        <translation>Im Betreff eines Briefes kann kein Zahlungslink stehen</translation>
    </message>
    <message>
        <source>A refund of a deposit is not in the ledger yet; approve it here first, then sync</source>
        <translation>Die Rückzahlung einer Anzahlung ist noch nicht in der Buchhaltung; erst hier freigeben, dann abgleichen</translation>
    </message>
    <message>
        <source>A refund or a dispute in it is booked by an entry, which can&apos;t be taken up here: make it in the ledger</source>
        <translation>Eine Erstattung oder ein Streitfall darin ist durch eine Buchung erfasst, die hier nicht aufgenommen werden kann: legen Sie sie in der Buchhaltung an</translation>
    </message>
    <message>
        <source>All of its work is for one project</source>
        <translation>Alle seine Arbeit ist für ein Projekt</translation>
    </message>
    <message>
        <source>All of their work is billed or withdrawn by now</source>
        <translation>Ihre ganze Arbeit ist inzwischen abgerechnet oder zurückgezogen</translation>
    </message>
    <message>
        <source>An entry in {currency} needs the rate of its day: enter it in the ledger</source>
        <translation>Eine Buchung in {currency} braucht den Kurs ihres Tages: erfassen Sie sie in der Buchhaltung</translation>
    </message>
    <message>
        <source>Another link takes its place</source>
        <translation>Ein anderer Link tritt an seine Stelle</translation>
    </message>
    <message>
        <source>Approve the letter too, or reject the link.</source>
        <translation>Geben Sie auch den Brief frei, oder lehnen Sie den Link ab.</translation>
    </message>
    <message>
        <source>Approve the payment link in Drafts too, or take “[[payment link]]” out of the letter.</source>
        <translation>Geben Sie auch den Zahlungslink unter Entwürfe frei, oder nehmen Sie „[[payment link]]“ aus dem Brief.</translation>
    </message>
    <message>
        <source>Book its refund there, with the deposit&apos;s tax code.</source>
        <translation>Die Rückzahlung dort buchen, mit dem Steuercode der Anzahlung.</translation>
    </message>
    <message>
        <source>Change it in the ledger: a credit is used with it, and would be set free by one in its place</source>
        <translation>In der Buchhaltung ändern: Ein Guthaben ist damit verrechnet und würde durch eine Zahlung an ihrer Stelle wieder frei</translation>
    </message>
    <message>
        <source>Change it in the ledger: it is a sale or bears tax, which an entry in its place would lose</source>
        <translation>Ändern Sie es in der Buchhaltung: es ist ein Verkauf oder enthält Steuer, die durch eine Buchung an seiner Stelle verloren ginge</translation>
    </message>
    <message>
        <source>Charge {remote_id} of {amount}</source>
        <translation>Kartenzahlung {remote_id} über {amount}</translation>
    </message>
    <message>
        <source>Choose it, or give another name.</source>
        <translation>Wählen Sie sie, oder geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Connect its disk, or move the file back to where it was, then do it again. What was stored before is safe.</source>
        <translation>Den Datenträger wieder anschließen oder die Datei dorthin zurücklegen, wo sie war, und noch einmal versuchen. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Credit note of invoice {number} with its refund</source>
        <translation>Gutschrift zu Rechnung {number} mit ihrer Erstattung</translation>
    </message>
    <message>
        <source>Credit note {number} waits for it, and no deposit made here takes up the entry that pays it back: delete the note in the ledger and sync, then the refund comes with a receipt of its own; or pay the note back there, and make its payout&apos;s deposit there, too</source>
        <translation>Gutschrift {number} wartet darauf, und keine hier erstellte Einzahlung nimmt die Buchung auf, die sie auszahlt: die Gutschrift in der Buchhaltung löschen und synchronisieren, dann kommt die Rückzahlung mit eigenem Beleg; oder sie dort auszahlen und auch die Einzahlung ihrer Auszahlung dort erstellen</translation>
    </message>
    <message>
        <source>Drafts of one customer, one currency and one way of tax become one invoice.</source>
        <translation>Entwürfe eines Kunden, einer Währung und einer Art der Steuer werden eine Rechnung.</translation>
    </message>
    <message>
        <source>Each step needs a name and a day of its own</source>
        <translation>Jede Stufe braucht einen eigenen Namen und Tag</translation>
    </message>
    <message>
        <source>Enter this payment in the ledger, and sync.</source>
        <translation>Diese Zahlung in der Buchhaltung erfassen und abgleichen.</translation>
    </message>
    <message>
        <source>Failed refund</source>
        <translation>Fehlgeschlagene Rückzahlung</translation>
    </message>
    <message>
        <source>Give 0 to {most_days} days.</source>
        <translation>Bitte 0 bis {most_days} Tage angeben.</translation>
    </message>
    <message>
        <source>Give 1 to {highest_port}; 587 and 465 are usual.</source>
        <translation>Geben Sie 1 bis {highest_port}; üblich sind 587 und 465.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Geben Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Give one such as smtp.example.com.</source>
        <translation>Geben Sie einen wie smtp.example.com.</translation>
    </message>
    <message>
        <source>Give one, such as Key accounts.</source>
        <translation>Geben Sie einen, etwa Großkunden.</translation>
    </message>
    <message>
        <source>Give starttls or tls.</source>
        <translation>Geben Sie starttls oder tls.</translation>
    </message>
    <message>
        <source>Give them in order of days.</source>
        <translation>Geben Sie sie in der Reihenfolge der Tage.</translation>
    </message>
    <message>
        <source>Give “Name &lt;name@example.com&gt;”, or the address.</source>
        <translation>Geben Sie „Name &lt;name@example.com&gt;“ oder die Adresse.</translation>
    </message>
    <message>
        <source>Import one of its statements and choose the account there.</source>
        <translation>Einen seiner Auszüge importieren und dort das Konto wählen.</translation>
    </message>
    <message>
        <source>Invoices paid by card</source>
        <translation>Mit Karte bezahlte Rechnungen</translation>
    </message>
    <message>
        <source>It is not known yet whether this reached your books; it will be looked up before anything is sent again.</source>
        <translation>Noch ist nicht bekannt, ob dies in Ihren Büchern ankam; es wird nachgesehen, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>It is one line of a record that has others: take that line out, or change it, in the ledger</source>
        <translation>Es ist eine Zeile eines Belegs, der noch andere hat: diese Zeile in der Buchhaltung herausnehmen oder ändern</translation>
    </message>
    <message>
        <source>It stands by the rules.</source>
        <translation>Er steht nach den Regeln.</translation>
    </message>
    <message>
        <source>It takes two drafts to merge</source>
        <translation>Zum Zusammenlegen braucht es zwei Entwürfe</translation>
    </message>
    <message>
        <source>Its accounts are kept in {currency} and {min}: enter in the ledger what left and what arrived</source>
        <translation>Seine Konten werden in {currency} und {min} geführt: erfassen Sie in der Buchhaltung, was abging und was ankam</translation>
    </message>
    <message>
        <source>Its invoices have {left} open now, and it asks for {amount}</source>
        <translation>Auf seinen Rechnungen sind jetzt {left} offen, und er verlangt {amount}</translation>
    </message>
    <message>
        <source>Its work went to another draft: a person put it together or apart.</source>
        <translation>Seine Arbeit ging in einen anderen Entwurf: jemand hat sie zusammengelegt oder geteilt.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>Make one with Stripe in its name, let it take payments, and sync.</source>
        <translation>Eines mit Stripe im Namen anlegen, es Zahlungen annehmen lassen und abgleichen.</translation>
    </message>
    <message>
        <source>Make the disk and the file writable, then do it again. What was stored before is safe.</source>
        <translation>Datenträger und Datei beschreibbar machen und noch einmal versuchen. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Make {name} inactive; {name2} stays</source>
        <translation>{name} inaktiv machen; {name2} bleibt</translation>
    </message>
    <message>
        <source>Mend that line of the template.</source>
        <translation>Berichtigen Sie diese Zeile der Vorlage.</translation>
    </message>
    <message>
        <source>Merge the two in the ledger&apos;s own screen.</source>
        <translation>Führen Sie die beiden in der Buchhaltung selbst zusammen.</translation>
    </message>
    <message>
        <source>Money of that day is on the same invoices, but not as much, and without all of our reference</source>
        <translation>Geld von diesem Tag liegt auf denselben Rechnungen, aber nicht in dieser Höhe und ohne unsere ganze Referenz</translation>
    </message>
    <message>
        <source>More than one credit note of this amount waits for it; pay the right one back in the ledger</source>
        <translation>Mehr als eine Gutschrift über diesen Betrag wartet darauf; zahlen Sie die richtige in der Buchhaltung zurück</translation>
    </message>
    <message>
        <source>Move what is open of {name} to {name2}: {numbers}</source>
        <translation>Was bei {name} offen ist, zu {name2} verschieben: {numbers}</translation>
    </message>
    <message>
        <source>Name another customer.</source>
        <translation>Einen anderen Kunden nennen.</translation>
    </message>
    <message>
        <source>Name it in the settings, then sync.</source>
        <translation>In den Einstellungen nennen, dann synchronisieren.</translation>
    </message>
    <message>
        <source>Name it with --account.</source>
        <translation>Mit --account nennen.</translation>
    </message>
    <message>
        <source>Name one by its id: {listed}.</source>
        <translation>Einen über die Kennung nennen: {listed}.</translation>
    </message>
    <message>
        <source>Name one of {found}.</source>
        <translation>Eines davon nennen: {found}.</translation>
    </message>
    <message>
        <source>Name the account of deferred revenue in Settings</source>
        <translation>In den Einstellungen das Konto für abgegrenzten Erlös nennen</translation>
    </message>
    <message>
        <source>Name the item of deposits in the settings, then sync.</source>
        <translation>In den Einstellungen den Artikel für Anzahlungen nennen, dann abgleichen.</translation>
    </message>
    <message>
        <source>Nearly the same {field}</source>
        <translation>{field} fast gleich</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Neuer Kunde {name}</translation>
    </message>
    <message>
        <source>No account for Stripe&apos;s money in {currency} is known: make one in the ledger with Stripe in its name, or name one in Settings</source>
        <translation>Kein Konto für Stripe-Geld in {currency} ist bekannt: in der Buchhaltung eines mit Stripe im Namen anlegen oder in den Einstellungen eines nennen</translation>
    </message>
    <message>
        <source>No account is known for its {words}; name one in Settings</source>
        <translation>Kein Konto bekannt für: {words}; in den Einstellungen eines nennen</translation>
    </message>
    <message>
        <source>No account is known for {words}; name one in Settings</source>
        <translation>Kein Konto bekannt für: {words}; in den Einstellungen eines nennen</translation>
    </message>
    <message>
        <source>No amount is round where none ever was</source>
        <translation>Kein Betrag ist rund, wo nie einer rund war</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Es konnte keine Sicherung angelegt werden</translation>
    </message>
    <message>
        <source>No backup could be made: {problem}{problem2}</source>
        <translation>Es konnte keine Sicherung angelegt werden: {problem}{problem2}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>Es kam keine klare Antwort</translation>
    </message>
    <message>
        <source>No customer&apos;s balance is negative</source>
        <translation>Kein Kundensaldo ist negativ</translation>
    </message>
    <message>
        <source>No draft invoice lies about</source>
        <translation>Kein Rechnungsentwurf liegt herum</translation>
    </message>
    <message>
        <source>No invoice is dated on a weekend where none ever was</source>
        <translation>Keine Rechnung ist auf ein Wochenende datiert, wo nie eine war</translation>
    </message>
    <message>
        <source>No item is sold into {name} any more</source>
        <translation>Kein Artikel wird mehr auf {name} verkauft</translation>
    </message>
    <message>
        <source>No key was given</source>
        <translation>Es wurde kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>No keychain is available on this machine</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>No language model is set</source>
        <translation>Kein Sprachmodell ist eingerichtet</translation>
    </message>
    <message>
        <source>No letter that names this link is approved</source>
        <translation>Kein Brief, der diesen Link nennt, ist freigegeben</translation>
    </message>
    <message>
        <source>No line is far from what the customer is usually billed for it</source>
        <translation>Keine Zeile liegt weit von dem, was dem Kunden sonst dafür berechnet wird</translation>
    </message>
    <message>
        <source>No open invoice fits this receipt.</source>
        <translation>Keine offene Rechnung passt zu diesem Eingang.</translation>
    </message>
    <message>
        <source>No statement covers the days of its arrival.</source>
        <translation>Kein Kontoauszug deckt die Tage ihrer Ankunft ab.</translation>
    </message>
    <message>
        <source>Nobody kept back a part that neither terms nor a credit explain</source>
        <translation>Niemand behielt etwas ein, das weder Bedingungen noch Gutschrift erklären</translation>
    </message>
    <message>
        <source>Nobody merged or split this draft</source>
        <translation>Niemand hat diesen Entwurf zusammengelegt oder geteilt</translation>
    </message>
    <message>
        <source>Nobody said which account of the ledger the bank account {account} is</source>
        <translation>Niemand hat gesagt, welches Konto der Buchhaltung das Bankkonto {account} ist</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Es konnte nicht alles gelesen werden</translation>
    </message>
    <message>
        <source>Not known yet: one side was not read that far</source>
        <translation>Noch nicht bekannt: eine Seite wurde nicht so weit gelesen</translation>
    </message>
    <message>
        <source>Not sure enough that it is {numbers}.</source>
        <translation>Nicht sicher genug, dass es {numbers} ist.</translation>
    </message>
    <message>
        <source>Not sure enough.</source>
        <translation>Nicht sicher genug.</translation>
    </message>
    <message>
        <source>Nothing differs on the bank accounts</source>
        <translation>Auf den Bankkonten weicht nichts ab</translation>
    </message>
    <message>
        <source>Nothing differs on the clearing account</source>
        <translation>Auf dem Verrechnungskonto weicht nichts ab</translation>
    </message>
    <message>
        <source>Nothing else is held up by it. Look at its address in Settings, or try again later.</source>
        <translation>Sonst wird nichts aufgehalten. Die Adresse in den Einstellungen prüfen oder es später versuchen.</translation>
    </message>
    <message>
        <source>Nothing else was held up by it.</source>
        <translation>Sonst wurde nichts aufgehalten.</translation>
    </message>
    <message>
        <source>Nothing fits well enough; nearest is {numbers}.</source>
        <translation>Nichts passt gut genug; am nächsten liegt {numbers}.</translation>
    </message>
    <message>
        <source>Nothing in the month is odd</source>
        <translation>Nichts im Monat ist auffällig</translation>
    </message>
    <message>
        <source>Nothing is approved that could be written.</source>
        <translation>Nichts ist freigegeben, was geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is approved yet</source>
        <translation>Noch ist nichts freigegeben</translation>
    </message>
    <message>
        <source>Nothing is left of this receipt to allocate.</source>
        <translation>Von diesem Eingang ist nichts mehr zuzuordnen.</translation>
    </message>
    <message>
        <source>Nothing is put forward here to approve</source>
        <translation>Hier ist nichts vorgeschlagen, was man freigeben könnte</translation>
    </message>
    <message>
        <source>Nothing may go out to this customer now</source>
        <translation>An diesen Kunden darf jetzt nichts hinausgehen</translation>
    </message>
    <message>
        <source>Nothing of it is overdue any more, or another step is due.</source>
        <translation>Nichts davon ist noch überfällig, oder ein anderer Schritt ist an der Reihe.</translation>
    </message>
    <message>
        <source>Nothing of it is sent. Keep the file as evidence, restore a backup, and compare.</source>
        <translation>Nichts davon wird gesendet. Die Datei als Beweis aufbewahren, eine Sicherung zurückholen und vergleichen.</translation>
    </message>
    <message>
        <source>Nothing of this batch can be taken back.</source>
        <translation>Nichts aus diesem Stapel lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the file again.</source>
        <translation>Nichts wurde geändert. Um die Datei noch einmal bitten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the bank for the file again, or in another format.</source>
        <translation>Nichts wurde geändert. Die Bank um die Datei noch einmal oder in einem anderen Format bitten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its address in Settings.</source>
        <translation>Nichts wurde geändert. Die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the company that they are about.</source>
        <translation>Nichts wurde geändert. Die Firma wählen, um die es darin geht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it again, or name its kind and its columns.</source>
        <translation>Nichts wurde geändert. Neu exportieren oder Art und Spalten nennen.</translation>
    </message>
    <message>
        <source>Nothing was encrypted.</source>
        <translation>Nichts wurde verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing was kept; mend that line.</source>
        <translation>Nichts wurde behalten; diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Nothing writes “{act}” yet</source>
        <translation>„{act}“ schreibt noch nichts</translation>
    </message>
    <message>
        <source>On this line of the bank feed: Transfer, from {clearing}, then OK</source>
        <translation>In dieser Zeile des Bankfeeds: Umbuchung, von {clearing}, dann OK</translation>
    </message>
    <message>
        <source>One invoice can bill one estimate only</source>
        <translation>Eine Rechnung kann nur ein Angebot abrechnen</translation>
    </message>
    <message>
        <source>One is in {currency}, the other in {currency2}</source>
        <translation>Einer ist in {currency}, der andere in {currency2}</translation>
    </message>
    <message>
        <source>One like it is in the ledger, but it belongs to another row</source>
        <translation>Etwas Gleiches ist in der Buchhaltung, gehört aber zu einer anderen Zeile</translation>
    </message>
    <message>
        <source>One of its charges was paid in {currency}; make this deposit in the ledger</source>
        <translation>Eine ihrer Kartenzahlungen wurde in {currency} bezahlt; diese Einzahlung in der Buchhaltung anlegen</translation>
    </message>
    <message>
        <source>One of its payments differs from its charge; settle that first, then sync</source>
        <translation>Eine ihrer Zahlungen weicht von der Kartenzahlung ab; das zuerst klären, dann synchronisieren</translation>
    </message>
    <message>
        <source>One of its payments or refunds is in another deposit already; settle that in the ledger, then sync</source>
        <translation>Eine ihrer Zahlungen oder Rückzahlungen ist schon in einer anderen Einzahlung; das in der Buchhaltung klären, dann synchronisieren</translation>
    </message>
    <message>
        <source>One of the two customers is gone from the ledger</source>
        <translation>Einer der beiden Kunden ist nicht mehr in der Buchhaltung</translation>
    </message>
    <message>
        <source>One of them may be another customer, too</source>
        <translation>Einer der beiden kann auch ein anderer Kunde sein</translation>
    </message>
    <message>
        <source>One payment can pay the invoices of one customer only</source>
        <translation>Eine Zahlung kann nur Rechnungen eines Kunden bezahlen</translation>
    </message>
    <message>
        <source>One {field} has words that the other lacks</source>
        <translation>{field}: eine Seite hat Wörter, die der anderen fehlen</translation>
    </message>
    <message>
        <source>Only a payment match has allocations</source>
        <translation>Nur eine Zahlungszuordnung hat Zuordnungen</translation>
    </message>
    <message>
        <source>Only amount and day are alike: {payer} paid by card, this is {customer}&apos;s; see which it is</source>
        <translation>Nur Betrag und Tag stimmen überein: {payer} zahlte mit Karte, dies gehört {customer}; nachsehen, was zutrifft</translation>
    </message>
    <message>
        <source>Only an invoice has a paper</source>
        <translation>Nur eine Rechnung hat ein Blatt</translation>
    </message>
    <message>
        <source>Only part of the {field} agrees</source>
        <translation>{field} stimmt nur zum Teil überein</translation>
    </message>
    <message>
        <source>Only {only} speaks for {numbers}.</source>
        <translation>Nur {only} spricht für {numbers}.</translation>
    </message>
    <message>
        <source>Open it in Drafts and look at its checks.</source>
        <translation>In den Entwürfen öffnen und die Prüfungen ansehen.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it without a password, and import that file.</source>
        <translation>In Excel öffnen, ohne Kennwort speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Open it in QuickBooks instead.</source>
        <translation>Stattdessen in QuickBooks öffnen.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Others used {label} meanwhile</source>
        <translation>Andere haben {label} inzwischen verwendet</translation>
    </message>
    <message>
        <source>Paid {named}</source>
        <translation>Bezahlt: {named}</translation>
    </message>
    <message>
        <source>Part of the deposit is on an invoice, and more than the rest was given back: book it in the ledger</source>
        <translation>Ein Teil der Anzahlung ist auf einer Rechnung, und mehr als der Rest wurde zurückgezahlt: in der Buchhaltung buchen</translation>
    </message>
    <message>
        <source>Paste a restricted key (rk_…) from Stripe&apos;s dashboard.</source>
        <translation>Einen eingeschränkten Schlüssel (rk_…) aus dem Dashboard von Stripe einfügen.</translation>
    </message>
    <message>
        <source>Paste a restricted key; it begins with rk_live_ or rk_test_.</source>
        <translation>Einen eingeschränkten Schlüssel einfügen; er beginnt mit rk_live_ oder rk_test_.</translation>
    </message>
    <message>
        <source>Payment links need Stripe, and it is not connected</source>
        <translation>Zahlungslinks brauchen Stripe, und es ist nicht verbunden</translation>
    </message>
    <message>
        <source>Payment of {total} on {received_on}</source>
        <translation>Zahlung von {total} am {received_on}</translation>
    </message>
    <message>
        <source>Payment of {worded}</source>
        <translation>Zahlung von {worded}</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Akontozahlung</translation>
    </message>
    <message>
        <source>Payment {payment_id}, {amount} of it</source>
        <translation>Zahlung {payment_id}, davon {amount}</translation>
    </message>
    <message>
        <source>Port {names} is in use</source>
        <translation>Port {names} ist belegt</translation>
    </message>
    <message>
        <source>Processor&apos;s balance in {currency}</source>
        <translation>Guthaben beim Zahlungsdienst in {currency}</translation>
    </message>
    <message>
        <source>Proposal {id} is no draft</source>
        <translation>Vorschlag {id} ist kein Entwurf</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} has no message that was signed to be sent by hand</source>
        <translation>Vorschlag {proposal_id} hat keine Nachricht, die zum Senden von Hand unterschrieben wurde</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} is no draft</source>
        <translation>Vorschlag {proposal_id} ist kein Entwurf</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} is no follow-up</source>
        <translation>Vorschlag {proposal_id} ist keine Mahnung</translation>
    </message>
    <message>
        <source>Put it by hand (“countersign followup by-hand”), then sign and commit it.</source>
        <translation>Von Hand stellen („countersign followup by-hand“), dann unterschreiben und buchen.</translation>
    </message>
    <message>
        <source>QuickBooks does not allow this to your user</source>
        <translation>QuickBooks erlaubt das Ihrem Benutzer nicht</translation>
    </message>
    <message>
        <source>QuickBooks makes no PDF of this</source>
        <translation>QuickBooks macht daraus kein PDF</translation>
    </message>
    <message>
        <source>QuickBooks refused it: {reason}</source>
        <translation>QuickBooks hat es abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>QuickBooks refuses these keys for this company</source>
        <translation>QuickBooks lehnt diese Schlüssel für diese Firma ab</translation>
    </message>
    <message>
        <source>QuickBooks&apos; aging report is too long to be shown</source>
        <translation>Der Altersbericht von QuickBooks ist zu lang zum Anzeigen</translation>
    </message>
    <message>
        <source>Reading starts again as older reads leave the last 30 days; writing goes on.</source>
        <translation>Gelesen wird wieder, wenn ältere Lesevorgänge aus den letzten 30 Tagen fallen; geschrieben wird weiter.</translation>
    </message>
    <message>
        <source>Reading starts again next month; signed rows can still be committed.</source>
        <translation>Gelesen wird wieder im nächsten Monat; unterschriebene Zeilen lassen sich weiter buchen.</translation>
    </message>
    <message>
        <source>Reading the ledger again to compare balances</source>
        <translation>Die Buchhaltung wird zum Vergleich der Salden neu gelesen</translation>
    </message>
    <message>
        <source>Receivables in {currency}</source>
        <translation>Forderungen in {currency}</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Die Liste auffrischen.</translation>
    </message>
    <message>
        <source>Refund it at Stripe, or book it on the customer&apos;s account: the invoice is paid</source>
        <translation>Erstatten Sie sie bei Stripe oder buchen Sie sie auf das Kundenkonto: die Rechnung ist bezahlt</translation>
    </message>
    <message>
        <source>Refund of credit note {number}</source>
        <translation>Erstattung der Gutschrift {number}</translation>
    </message>
    <message>
        <source>Refund the charge at Stripe, or make the invoice anew: a voided one is not paid</source>
        <translation>Erstatten Sie die Zahlung bei Stripe oder stellen Sie die Rechnung neu: eine stornierte wird nicht bezahlt</translation>
    </message>
    <message>
        <source>Refund {remote_id} of {amount}</source>
        <translation>Rückzahlung {remote_id} über {amount}</translation>
    </message>
    <message>
        <source>Reject it and look again; its tax must not fall due twice, nor be lost.</source>
        <translation>Ablehnen und neu ansehen; die Steuer darf weder zweimal fällig werden noch verloren gehen.</translation>
    </message>
    <message>
        <source>Reject it and look again; the draft is then made of what is left.</source>
        <translation>Ablehnen und neu ansehen; der Entwurf entsteht dann aus dem, was übrig ist.</translation>
    </message>
    <message>
        <source>Reject it and look again; the item of deposits is another one now.</source>
        <translation>Lehnen Sie es ab und sehen Sie neu nach; der Artikel für Anzahlungen ist jetzt ein anderer.</translation>
    </message>
    <message>
        <source>Renew it at the service. Signed rows stay in the outbox.</source>
        <translation>Beim Dienst verlängern. Unterschriebene Zeilen bleiben im Ausgang.</translation>
    </message>
    <message>
        <source>Repeats money that is already booked.</source>
        <translation>Wiederholt Geld, das schon gebucht ist.</translation>
    </message>
    <message>
        <source>Repeats the receipt of {day} for {amount}, which already pays {name}.</source>
        <translation>Wiederholt den Eingang vom {day} über {amount}, der {name} schon bezahlt.</translation>
    </message>
    <message>
        <source>Restore another one. The company file was not touched.</source>
        <translation>Eine andere zurückholen. Die Firmendatei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Revenue earned in {period}</source>
        <translation>Erlös für {period}</translation>
    </message>
    <message>
        <source>Reverse by an entry</source>
        <translation>Durch eine Buchung umkehren</translation>
    </message>
    <message>
        <source>Reverse by an entry: {row}</source>
        <translation>Durch eine Buchung umkehren: {row}</translation>
    </message>
    <message>
        <source>Reverses payment {remote_id} of {received_on}</source>
        <translation>Kehrt die Zahlung {remote_id} vom {received_on} um</translation>
    </message>
    <message>
        <source>Reverses the entry of {posted_on}: {note}</source>
        <translation>Kehrt die Buchung vom {posted_on} um: {note}</translation>
    </message>
    <message>
        <source>Round the amount.</source>
        <translation>Den Betrag runden.</translation>
    </message>
    <message>
        <source>Rounding of the deposit&apos;s tax</source>
        <translation>Rundung der Steuer der Anzahlung</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Zeile {number}: {words}</translation>
    </message>
    <message>
        <source>Run the commit again to send it.</source>
        <translation>Das Buchen erneut starten, um sie zu senden.</translation>
    </message>
    <message>
        <source>Run the commit again; it is looked up in the ledger before anything is sent.</source>
        <translation>Das Buchen erneut starten; vor jedem Senden wird in der Buchhaltung nachgesehen.</translation>
    </message>
    <message>
        <source>Run “close list” to see the months that are.</source>
        <translation>„countersign close list“ zeigt die Monate.</translation>
    </message>
    <message>
        <source>Run “countersign bank imports” to see them.</source>
        <translation>„countersign bank imports“ zeigt sie.</translation>
    </message>
    <message>
        <source>Run “countersign companies” to see the names, or “countersign connect” to add one.</source>
        <translation>„countersign companies“ zeigt die Namen, „countersign connect“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Run “countersign connect” to add one, or “countersign --demo” to try a sample.</source>
        <translation>Mit „countersign connect“ eine anlegen, oder mit „countersign --demo“ die Beispielfirma ansehen.</translation>
    </message>
    <message>
        <source>Run “countersign recover --key” with the recovery key of this file. If that is the right key, the beginning of the file is damaged: put a backup in its place with “countersign restore”.</source>
        <translation>„countersign recover --key“ mit dem Wiederherstellungsschlüssel dieser Datei aufrufen. Ist es der richtige, so ist der Anfang der Datei beschädigt: mit „countersign restore“ eine Sicherung an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>Run “countersign recover --key” with the recovery key. The file was not touched.</source>
        <translation>„countersign recover --key“ mit dem Wiederherstellungsschlüssel aufrufen. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Run “report close”: each item is listed with its code.</source>
        <translation>„countersign report close“ nennt jeden Punkt mit seinem Code.</translation>
    </message>
    <message>
        <source>Same {field}</source>
        <translation>{field} gleich</translation>
    </message>
    <message>
        <source>Say which one is meant. They are: {names}.</source>
        <translation>Sagen, welche gemeint ist. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>See in the ledger what it is: Stripe knows nothing of it</source>
        <translation>In der Buchhaltung nachsehen, was es ist: Stripe weiß nichts davon</translation>
    </message>
    <message>
        <source>See in the ledger what it is: the bank knows nothing of it</source>
        <translation>In der Buchhaltung nachsehen, was es ist: die Bank weiß nichts davon</translation>
    </message>
    <message>
        <source>See there what is owed; reject the draft, or book the deposit again.</source>
        <translation>Sehen Sie dort nach, was geschuldet ist; lehnen Sie den Entwurf ab, oder buchen Sie die Anzahlung erneut.</translation>
    </message>
    <message>
        <source>See with “countersign batch list” which do.</source>
        <translation>„countersign batch list“ zeigt, welche warten.</translation>
    </message>
    <message>
        <source>Send {which} to {customer_name} &lt;{to}&gt;</source>
        <translation>{which} an {customer_name} &lt;{to}&gt; senden</translation>
    </message>
    <message>
        <source>Set COUNTERSIGN_PASSPHRASE to keep the tokens in an encrypted file instead.</source>
        <translation>Mit COUNTERSIGN_PASSPHRASE die Schlüssel stattdessen in einer verschlüsselten Datei halten.</translation>
    </message>
    <message>
        <source>Set one in Settings, or with “countersign followup model”.</source>
        <translation>Wählen Sie eines in den Einstellungen oder mit „countersign followup model“.</translation>
    </message>
    <message>
        <source>Set one with “countersign mail set”, or choose another channel for this step.</source>
        <translation>Mit „countersign mail set“ einen einrichten oder für diesen Schritt einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>Set them again with “countersign mail set”. Nothing was sent.</source>
        <translation>Mit „countersign mail set“ neu setzen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Settle what holds it, or reject the proposal.</source>
        <translation>Klären, was es aufhält, oder den Vorschlag ablehnen.</translation>
    </message>
    <message>
        <source>Settle what is open, or accept it with a reason; “report close” lists it.</source>
        <translation>Offenes klären oder mit Begründung akzeptieren; „countersign report close“ listet es.</translation>
    </message>
    <message>
        <source>Several customers are called “{wanted}”</source>
        <translation>Mehrere Kunden heißen „{wanted}“</translation>
    </message>
    <message>
        <source>Several organisations are connected</source>
        <translation>Mehrere Organisationen sind verbunden</translation>
    </message>
    <message>
        <source>Shorter terms, or a first reminder before the due date.</source>
        <translation>Kürzere Zahlungsziele, oder eine erste Erinnerung vor der Fälligkeit.</translation>
    </message>
    <message>
        <source>Signed rows wait in the outbox; go on after the pause that Xero asks for.</source>
        <translation>Unterschriebene Zeilen warten im Ausgang; nach der Pause fortsetzen, um die Xero bittet.</translation>
    </message>
    <message>
        <source>Some of these are not approved any more</source>
        <translation>Einige davon sind nicht mehr freigegeben</translation>
    </message>
    <message>
        <source>Somebody changed the payment meanwhile</source>
        <translation>Jemand hat die Zahlung inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody reads in this company file</source>
        <translation>Jemand liest gerade in dieser Firmendatei</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Etwas hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Sie aufteilen.</translation>
    </message>
    <message>
        <source>Statements of {number} belong to a bank account</source>
        <translation>Auszüge von {number} gehören zu einem Bankkonto</translation>
    </message>
    <message>
        <source>Statements of {number} cover the month</source>
        <translation>Auszüge von {number} decken den Monat ab</translation>
    </message>
    <message>
        <source>Stripe adjustment</source>
        <translation>Stripe-Anpassung</translation>
    </message>
    <message>
        <source>Stripe can&apos;t be reached</source>
        <translation>Stripe ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Stripe can&apos;t charge exactly {amount}</source>
        <translation>Stripe kann nicht genau {amount} verlangen</translation>
    </message>
    <message>
        <source>Stripe does not say what an instant or manual payout is made of</source>
        <translation>Stripe sagt nicht, woraus eine sofortige oder manuelle Auszahlung besteht</translation>
    </message>
    <message>
        <source>Stripe exchanged this money for {became}; the ledger would take a rate of its own</source>
        <translation>Stripe hat dieses Geld in {became} getauscht; die Buchhaltung nähme einen eigenen Kurs</translation>
    </message>
    <message>
        <source>Stripe failed</source>
        <translation>Stripe hat versagt</translation>
    </message>
    <message>
        <source>Stripe fee</source>
        <translation>Stripe-Gebühr</translation>
    </message>
    <message>
        <source>Stripe fees</source>
        <translation>Stripe-Gebühren</translation>
    </message>
    <message>
        <source>Stripe fees {payout_id}</source>
        <translation>Stripe-Gebühren {payout_id}</translation>
    </message>
    <message>
        <source>Stripe has no such object</source>
        <translation>Bei Stripe gibt es das nicht</translation>
    </message>
    <message>
        <source>Stripe has such an object already</source>
        <translation>Bei Stripe gibt es das schon</translation>
    </message>
    <message>
        <source>Stripe is busy with this object</source>
        <translation>Stripe ist gerade damit beschäftigt</translation>
    </message>
    <message>
        <source>Stripe is not connected</source>
        <translation>Stripe ist nicht verbunden</translation>
    </message>
    <message>
        <source>Stripe is not connected, so it can&apos;t be sent</source>
        <translation>Stripe ist nicht verbunden, deshalb kann es nicht gesendet werden</translation>
    </message>
    <message>
        <source>Stripe is not connected, so whether it was written can&apos;t be looked up</source>
        <translation>Stripe ist nicht verbunden, deshalb lässt sich nicht nachsehen, ob es geschrieben wurde</translation>
    </message>
    <message>
        <source>Stripe is not connected; connect it first, then take it back</source>
        <translation>Stripe ist nicht verbunden; verbinden Sie es zuerst, dann nehmen Sie es zurück</translation>
    </message>
    <message>
        <source>Stripe knows this request&apos;s key from another request</source>
        <translation>Stripe kennt den Schlüssel dieser Anfrage von einer anderen</translation>
    </message>
    <message>
        <source>Stripe payout</source>
        <translation>Stripe-Auszahlung</translation>
    </message>
    <message>
        <source>Stripe refused the key</source>
        <translation>Stripe hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Stripe refused the request</source>
        <translation>Stripe hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Stripe {remote_id}</source>
        <translation>Stripe {remote_id}</translation>
    </message>
    <message>
        <source>Switch it on in Settings, or with “countersign guardrails allow-writing”.</source>
        <translation>In den Einstellungen einschalten, oder mit „countersign guardrails allow-writing“.</translation>
    </message>
    <message>
        <source>Switch off the link for {number}</source>
        <translation>Den Link für {number} abschalten</translation>
    </message>
    <message>
        <source>Sync again tomorrow or next month; what was read is kept, and signing still works.</source>
        <translation>Morgen oder nächsten Monat neu synchronisieren; das Gelesene bleibt, und unterschreiben geht weiter.</translation>
    </message>
    <message>
        <source>Sync and choose again.</source>
        <translation>Synchronisieren und neu wählen.</translation>
    </message>
    <message>
        <source>Sync and look again.</source>
        <translation>Synchronisieren und neu ansehen.</translation>
    </message>
    <message>
        <source>Sync and look at the row again.</source>
        <translation>Synchronisieren und die Zeile neu ansehen.</translation>
    </message>
    <message>
        <source>Sync, then look at it in Reconcile.</source>
        <translation>Synchronisieren, dann in der Abstimmung ansehen.</translation>
    </message>
    <message>
        <source>Sync, then look for the customer again; it may have been merged or deleted in the ledger.</source>
        <translation>Synchronisieren, dann den Kunden neu suchen; vielleicht wurde er zusammengeführt oder gelöscht.</translation>
    </message>
    <message>
        <source>Sync; the letter is put forward anew.</source>
        <translation>Gleichen Sie ab; der Brief wird neu vorgeschlagen.</translation>
    </message>
    <message>
        <source>Take back: {row}</source>
        <translation>Zurücknehmen: {row}</translation>
    </message>
    <message>
        <source>Take the approval back first (Ctrl+Z); what is signed is undone by its batch.</source>
        <translation>Nehmen Sie erst die Genehmigung zurück (Strg+Z); was unterschrieben ist, wird mit seinem Stapel zurückgenommen.</translation>
    </message>
    <message>
        <source>Take “[[payment link]]” out of its subject, or “pay_link” out of the template&apos;s first line.</source>
        <translation>Nehmen Sie „[[payment link]]“ aus seinem Betreff, oder „pay_link“ aus der ersten Zeile der Vorlage.</translation>
    </message>
    <message>
        <source>Take “[[payment link]]” out of its text.</source>
        <translation>Nehmen Sie „[[payment link]]“ aus seinem Text.</translation>
    </message>
    <message>
        <source>That allocates {remainder} more than was received</source>
        <translation>Damit wären {remainder} mehr zugeordnet, als eingegangen ist</translation>
    </message>
    <message>
        <source>That invoice is not in the mirror</source>
        <translation>Diese Rechnung ist nicht in der Kopie</translation>
    </message>
    <message>
        <source>The Stripe key has expired</source>
        <translation>Der Stripe-Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>The Stripe key lacks {name}</source>
        <translation>Dem Stripe-Schlüssel fehlt {name}</translation>
    </message>
    <message>
        <source>The Xero user who connected may not do this</source>
        <translation>Der verbundene Xero-Benutzer darf das nicht</translation>
    </message>
    <message>
        <source>The account it would be booked against is gone from the ledger</source>
        <translation>Das Gegenkonto ist aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>The account of deposits is no longer in the mirror</source>
        <translation>Das Konto für Anzahlungen ist nicht mehr in der Kopie</translation>
    </message>
    <message>
        <source>The account that the money lies on is gone from the ledger</source>
        <translation>Das Konto, auf dem das Geld liegt, ist aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>The address carries no answer</source>
        <translation>Die Adresse trägt keine Antwort</translation>
    </message>
    <message>
        <source>The address for newer versions must begin with https://</source>
        <translation>Die Adresse für neuere Versionen muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>The allocations and what is left do not add up to the money received</source>
        <translation>Die Zuordnungen und der Rest ergeben nicht das eingegangene Geld</translation>
    </message>
    <message>
        <source>The amount for invoice {number} must be more than nothing</source>
        <translation>Der Betrag für Rechnung {number} muss über null liegen</translation>
    </message>
    <message>
        <source>The amount kept back is no usual fee.</source>
        <translation>Der einbehaltene Betrag ist keine übliche Gebühr.</translation>
    </message>
    <message>
        <source>The amounts differ</source>
        <translation>Die Beträge weichen ab</translation>
    </message>
    <message>
        <source>The amounts differ by rounding</source>
        <translation>Die Beträge weichen um Rundung ab</translation>
    </message>
    <message>
        <source>The amounts differ; the record was edited after it was matched</source>
        <translation>Die Beträge weichen ab; der Datensatz wurde nach der Zuordnung geändert</translation>
    </message>
    <message>
        <source>The answer from the browser belongs to another attempt</source>
        <translation>Die Antwort des Browsers gehört zu einem anderen Versuch</translation>
    </message>
    <message>
        <source>The answer names no company</source>
        <translation>Die Antwort nennt keine Firma</translation>
    </message>
    <message>
        <source>The answer was too old or came twice</source>
        <translation>Die Antwort war zu alt oder kam doppelt</translation>
    </message>
    <message>
        <source>The audit record was altered</source>
        <translation>Das Prüfprotokoll wurde verändert</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>Die Sicherung ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The backup {name} is damaged</source>
        <translation>Die Sicherung {name} ist beschädigt</translation>
    </message>
    <message>
        <source>The balance before it was only {balance}.</source>
        <translation>Das Guthaben davor war nur {balance}.</translation>
    </message>
    <message>
        <source>The bank&apos;s line is not in the ledger</source>
        <translation>Die Bankzeile ist nicht in der Buchhaltung</translation>
    </message>
    <message>
        <source>The batch stays signed once; nothing is sent.</source>
        <translation>Der Stapel bleibt einmal unterschrieben; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The batch was {words}.</source>
        <translation>Der Stapel wurde {words}.</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>Der Termin wurde abgesagt</translation>
    </message>
    <message>
        <source>The browser did not come back in time</source>
        <translation>Der Browser kam nicht rechtzeitig zurück</translation>
    </message>
    <message>
        <source>The change is in your books.</source>
        <translation>Die Änderung steht in Ihren Büchern.</translation>
    </message>
    <message>
        <source>The charge is not in the ledger</source>
        <translation>Die Kartenzahlung ist nicht in der Buchhaltung</translation>
    </message>
    <message>
        <source>The charge of {amount} from {payer} is not in the ledger</source>
        <translation>Die Kartenzahlung über {amount} von {payer} ist nicht in der Buchhaltung</translation>
    </message>
    <message>
        <source>The clearing account equals the processor&apos;s balance in {currency}</source>
        <translation>Das Verrechnungskonto entspricht dem Guthaben beim Zahlungsdienst in {currency}</translation>
    </message>
    <message>
        <source>The close of {first} has no item “{code}”</source>
        <translation>Der Abschluss {first} hat keinen Punkt „{code}“</translation>
    </message>
    <message>
        <source>The company file can&apos;t be opened</source>
        <translation>Die Firmendatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The company file can&apos;t be written: its disk is read-only</source>
        <translation>Die Firmendatei lässt sich nicht beschreiben: Ihr Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The company file is damaged</source>
        <translation>Die Firmendatei ist beschädigt</translation>
    </message>
    <message>
        <source>The company file is not there any more</source>
        <translation>Die Firmendatei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The company file was made by a newer Countersign</source>
        <translation>Die Firmendatei stammt von einem neueren Countersign</translation>
    </message>
    <message>
        <source>The computation was ended from outside before it was done</source>
        <translation>Die Berechnung wurde von außen beendet, bevor sie fertig war</translation>
    </message>
    <message>
        <source>The connection was withdrawn</source>
        <translation>Die Verbindung wurde widerrufen</translation>
    </message>
    <message>
        <source>The consent page reported a failure</source>
        <translation>Die Zustimmungsseite meldete einen Fehler</translation>
    </message>
    <message>
        <source>The copy of the company file is not sound</source>
        <translation>Die Kopie der Firmendatei ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The credentials were refused</source>
        <translation>Die Zugangsdaten wurden abgelehnt</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation>Die Gutschrift</translation>
    </message>
    <message>
        <source>The credit note is no longer in the mirror</source>
        <translation>Die Gutschrift ist nicht mehr in der Kopie</translation>
    </message>
    <message>
        <source>The credit note that it would pay back is gone from the ledger</source>
        <translation>Die Gutschrift, die zurückgezahlt würde, ist nicht mehr in der Buchhaltung</translation>
    </message>
    <message>
        <source>The customer is not empty any more</source>
        <translation>An dem Kunden hängt inzwischen etwas</translation>
    </message>
    <message>
        <source>The customer or the item of the deposit is gone from the ledger</source>
        <translation>Der Kunde oder der Artikel der Anzahlung ist nicht mehr in der Buchhaltung</translation>
    </message>
    <message>
        <source>The customer was entered twice</source>
        <translation>Der Kunde wurde zweimal angelegt</translation>
    </message>
    <message>
        <source>The customer {arranged}{until}{state}{words}</source>
        <translation>Der Kunde {arranged}{until}{state}{words}</translation>
    </message>
    <message>
        <source>The day of the booking has come</source>
        <translation>Der Tag des Termins ist gekommen</translation>
    </message>
    <message>
        <source>The days are far apart</source>
        <translation>Die Tage liegen weit auseinander</translation>
    </message>
    <message>
        <source>The deposit is on an invoice: credit that in the ledger, with its tax, and pay the credit back</source>
        <translation>Die Anzahlung ist auf einer Rechnung: schreiben Sie diese in der Buchhaltung mit ihrer Steuer gut, und zahlen Sie die Gutschrift zurück</translation>
    </message>
    <message>
        <source>The disk failed while the company file was read or written</source>
        <translation>Die Platte versagte beim Lesen oder Schreiben der Firmendatei</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Die Platte ist fast voll</translation>
    </message>
    <message>
        <source>The dispute was won and the money&apos;s return is not booked</source>
        <translation>Der Streitfall wurde gewonnen, und der Rückfluss des Geldes ist nicht gebucht</translation>
    </message>
    <message>
        <source>The disputed money was withdrawn and that is not booked</source>
        <translation>Das strittige Geld wurde abgezogen, und das ist nicht gebucht</translation>
    </message>
    <message>
        <source>The document number is already used</source>
        <translation>Die Belegnummer ist schon vergeben</translation>
    </message>
    <message>
        <source>The draft to “{party}” is {state} already</source>
        <translation>Der Entwurf an „{party}“ ist schon {state}</translation>
    </message>
    <message>
        <source>The early-payment discount was taken after its last day; that much stays open.</source>
        <translation>Das Skonto wurde nach dem letzten Tag abgezogen; so viel bleibt offen.</translation>
    </message>
    <message>
        <source>The entry of the deposit is changed, or gone from the ledger: see there what is owed, and book it there</source>
        <translation>Die Buchung der Anzahlung ist geändert oder nicht mehr in der Buchhaltung: sehen Sie dort nach, was geschuldet ist, und buchen Sie es dort</translation>
    </message>
    <message>
        <source>The entry of “{description}” is changed, or gone from the ledger</source>
        <translation>Die Buchung von „{description}“ ist geändert oder nicht mehr in der Buchhaltung</translation>
    </message>
    <message>
        <source>The fee is booked twice</source>
        <translation>Die Gebühr ist doppelt gebucht</translation>
    </message>
    <message>
        <source>The file does not say which account it is of</source>
        <translation>Die Datei sagt nicht, von welchem Konto sie ist</translation>
    </message>
    <message>
        <source>The file itself may be damaged: run “countersign doctor”. Older backups were kept.</source>
        <translation>Vielleicht ist die Datei selbst beschädigt: „countersign doctor“ aufrufen. Ältere Sicherungen blieben erhalten.</translation>
    </message>
    <message>
        <source>The folder of Countersign can&apos;t be used</source>
        <translation>Der Ordner von Countersign ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The guardrails changed since this was shown</source>
        <translation>Die Schutzregeln haben sich geändert, seit dies gezeigt wurde</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>The invoice counts as paid by a charge that was lost in a dispute</source>
        <translation>Die Rechnung gilt als bezahlt durch eine Zahlung, die in einem Streitfall verloren ging</translation>
    </message>
    <message>
        <source>The invoice counts as paid by a charge that was refunded</source>
        <translation>Die Rechnung gilt als bezahlt durch eine Zahlung, die erstattet wurde</translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation>Die Rechnung ist nicht freigegeben</translation>
    </message>
    <message>
        <source>The invoice is paid at Stripe and open in the ledger</source>
        <translation>Die Rechnung ist bei Stripe bezahlt und in der Buchhaltung offen</translation>
    </message>
    <message>
        <source>The invoice is paid, and another charge names it</source>
        <translation>Die Rechnung ist bezahlt, und eine weitere Zahlung nennt sie</translation>
    </message>
    <message>
        <source>The invoice is voided, and its charge was paid</source>
        <translation>Die Rechnung ist storniert, und ihre Zahlung ging ein</translation>
    </message>
    <message>
        <source>The invoice that it would credit is gone from the ledger</source>
        <translation>Die Rechnung, die gutgeschrieben würde, ist nicht mehr in der Buchhaltung</translation>
    </message>
    <message>
        <source>The key in the keychain does not open this company file</source>
        <translation>Der Schlüssel im Schlüsselbund öffnet diese Firmendatei nicht</translation>
    </message>
    <message>
        <source>The key lacks a permission</source>
        <translation>Dem Schlüssel fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>The keychain did not keep the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>The language model did not answer</source>
        <translation>Das Sprachmodell hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The last reminder is never sent without a look.</source>
        <translation>Die letzte Mahnung geht nie ohne einen Blick darauf hinaus.</translation>
    </message>
    <message>
        <source>The ledger could not be read again to compare balances; sync to do it.</source>
        <translation>Die Buchhaltung konnte zum Vergleich der Salden nicht neu gelesen werden; dafür synchronisieren.</translation>
    </message>
    <message>
        <source>The ledger does not have this class, location or tracking option</source>
        <translation>Die Buchhaltung hat diese Klasse, diesen Standort oder diese Kategorieoption nicht</translation>
    </message>
    <message>
        <source>The ledger does not tell the account its item is sold to</source>
        <translation>Die Buchhaltung nennt das Erlöskonto des Artikels nicht</translation>
    </message>
    <message>
        <source>The ledger has no account for Stripe&apos;s money in {currency}</source>
        <translation>Die Buchhaltung hat kein Konto für Stripes Geld in {currency}</translation>
    </message>
    <message>
        <source>The ledger has no account for receivables</source>
        <translation>Die Buchhaltung hat kein Forderungskonto</translation>
    </message>
    <message>
        <source>The ledger has no account for {words}</source>
        <translation>Die Buchhaltung hat kein Konto für {words}</translation>
    </message>
    <message>
        <source>The ledger has no account that takes a processor&apos;s payments</source>
        <translation>Die Buchhaltung hat kein Konto für die Zahlungen eines Zahlungsdienstes</translation>
    </message>
    <message>
        <source>The ledger has no account that takes payments</source>
        <translation>Die Buchhaltung hat kein Konto, das Zahlungen aufnimmt</translation>
    </message>
    <message>
        <source>The ledger has no bank account “{wanted}”</source>
        <translation>Die Buchhaltung hat kein Bankkonto „{wanted}“</translation>
    </message>
    <message>
        <source>The ledger has no {category} “{name}” in use</source>
        <translation>In der Buchhaltung ist „{name}“ nicht in Gebrauch ({category})</translation>
    </message>
    <message>
        <source>The ledger has no {own} “{wanted}”</source>
        <translation>Die Buchhaltung hat „{wanted}“ nicht ({own})</translation>
    </message>
    <message>
        <source>The ledger has nothing called “{name}” to tell lines apart by</source>
        <translation>Die Buchhaltung unterscheidet Zeilen nicht nach „{name}“</translation>
    </message>
    <message>
        <source>The ledger keeps them.</source>
        <translation>Die Buchhaltung führt sie.</translation>
    </message>
    <message>
        <source>The ledger made an invoice over another total than you signed</source>
        <translation>Die Buchhaltung hat eine Rechnung mit anderer Summe angelegt, als Sie unterschrieben haben</translation>
    </message>
    <message>
        <source>The ledger reckons the tax of one otherwise than of the other</source>
        <translation>Die Buchhaltung rechnet die Steuer des einen anders als die des anderen</translation>
    </message>
    <message>
        <source>The ledger refused the change</source>
        <translation>Die Buchhaltung hat die Änderung abgelehnt</translation>
    </message>
    <message>
        <source>The ledger takes no journal entries</source>
        <translation>Die Buchhaltung nimmt keine Journalbuchungen an</translation>
    </message>
    <message>
        <source>The ledger&apos;s subscription has lapsed; it takes no changes</source>
        <translation>Das Abo der Buchhaltung ist abgelaufen; sie nimmt keine Änderungen an</translation>
    </message>
    <message>
        <source>The letter names a payment link, and making it is not approved</source>
        <translation>Der Brief nennt einen Zahlungslink, und diesen anzulegen ist nicht freigegeben</translation>
    </message>
    <message>
        <source>The letter names a payment link, and none is asked for</source>
        <translation>Der Brief nennt einen Zahlungslink, und keiner ist verlangt</translation>
    </message>
    <message>
        <source>The letter that names it is held back; the link would be made for nobody</source>
        <translation>Der Brief, der ihn nennt, ist zurückgehalten; der Link würde für niemanden angelegt</translation>
    </message>
    <message>
        <source>The letter&apos;s payment link is switched off or paid</source>
        <translation>Der Zahlungslink des Briefes ist abgeschaltet oder bezahlt</translation>
    </message>
    <message>
        <source>The link&apos;s invoices have {left} open now, and it would ask for {amount}</source>
        <translation>Auf den Rechnungen des Links sind jetzt {left} offen, und er würde {amount} verlangen</translation>
    </message>
    <message>
        <source>The mail server gave no answer to the text</source>
        <translation>Der Mailserver gab auf den Text keine Antwort</translation>
    </message>
    <message>
        <source>The mail server refused the message</source>
        <translation>Der Mailserver hat die Nachricht abgelehnt</translation>
    </message>
    <message>
        <source>The mail server refused the user or the password</source>
        <translation>Der Mailserver hat Benutzer oder Kennwort abgelehnt</translation>
    </message>
    <message>
        <source>The mail server {host} asks to try later</source>
        <translation>Der Mailserver {host} bittet, es später zu versuchen</translation>
    </message>
    <message>
        <source>The mail server {host} can&apos;t be used</source>
        <translation>Der Mailserver {host} ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The mail server {host} hung up</source>
        <translation>Der Mailserver {host} hat die Verbindung getrennt</translation>
    </message>
    <message>
        <source>The money came before {numbers} was issued.</source>
        <translation>Das Geld kam, bevor {numbers} ausgestellt war.</translation>
    </message>
    <message>
        <source>The money came in another currency than the invoices are in</source>
        <translation>Das Geld kam in einer anderen Währung, als die Rechnungen lauten</translation>
    </message>
    <message>
        <source>The money is no longer free to allocate.</source>
        <translation>Das Geld ist nicht mehr frei zuzuordnen.</translation>
    </message>
    <message>
        <source>The money is not there yet: the payment is still pending and may fail.</source>
        <translation>Das Geld ist noch nicht da: die Zahlung steht noch aus und kann scheitern.</translation>
    </message>
    <message>
        <source>The month can&apos;t be closed yet</source>
        <translation>Der Monat lässt sich noch nicht abschließen</translation>
    </message>
    <message>
        <source>The month is as it was closed</source>
        <translation>Der Monat ist, wie er abgeschlossen wurde</translation>
    </message>
    <message>
        <source>The month is closed in the ledger</source>
        <translation>Der Monat ist in der Buchhaltung abgeschlossen</translation>
    </message>
    <message>
        <source>The net amount is booked for the gross one</source>
        <translation>Statt des Bruttobetrags ist der Nettobetrag gebucht</translation>
    </message>
    <message>
        <source>The organisation is no longer connected</source>
        <translation>Die Organisation ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets file</source>
        <translation>Die Passphrase öffnet die Datei der Geheimnisse nicht</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>Der Zahler</translation>
    </message>
    <message>
        <source>The payer disputes this charge; decide when the dispute is closed.</source>
        <translation>Der Zahler bestreitet diese Kartenzahlung; entscheiden, wenn der Streitfall beendet ist.</translation>
    </message>
    <message>
        <source>The payer is {payer}, the invoice is of {owner}.</source>
        <translation>Der Zahler ist {payer}, die Rechnung lautet auf {owner}.</translation>
    </message>
    <message>
        <source>The payment failed afterwards; the ledger still holds it</source>
        <translation>Die Zahlung ist danach gescheitert; in der Buchhaltung steht sie noch</translation>
    </message>
    <message>
        <source>The payment is no longer in the mirror</source>
        <translation>Die Zahlung ist nicht mehr in der Kopie</translation>
    </message>
    <message>
        <source>The payment link</source>
        <translation>Der Zahlungslink</translation>
    </message>
    <message>
        <source>The payment of {amount} for {charge_id}</source>
        <translation>Die Zahlung von {amount} für {charge_id}</translation>
    </message>
    <message>
        <source>The payout failed and came back; that is not booked</source>
        <translation>Die Auszahlung ist gescheitert und zurückgekommen; das ist nicht gebucht</translation>
    </message>
    <message>
        <source>The payout is booked as income instead of a transfer</source>
        <translation>Die Auszahlung ist als Erlös statt als Umbuchung gebucht</translation>
    </message>
    <message>
        <source>The payout is not on the bank&apos;s statement</source>
        <translation>Die Auszahlung steht nicht auf dem Kontoauszug</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}</source>
        <translation>Der Zeitraum endet am {end}, bevor er am {start} beginnt</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>Der Zeitraum ist abgeschlossen</translation>
    </message>
    <message>
        <source>The place that tells of newer versions can&apos;t be reached</source>
        <translation>Die Stelle für neuere Versionen ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The port for the sign-in answer is in use</source>
        <translation>Der Port für die Anmeldeantwort ist belegt</translation>
    </message>
    <message>
        <source>The prices of one contain the tax, those of the other do not</source>
        <translation>Die Preise des einen enthalten die Steuer, die des anderen nicht</translation>
    </message>
    <message>
        <source>The processor knows nothing of it</source>
        <translation>Der Zahlungsdienst weiß nichts davon</translation>
    </message>
    <message>
        <source>The processor&apos;s fee is not booked</source>
        <translation>Die Gebühr des Zahlungsdienstes ist nicht gebucht</translation>
    </message>
    <message>
        <source>The record it would delete is gone from the ledger</source>
        <translation>Der zu löschende Datensatz ist aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>The refund failed and its money came back; that is not booked</source>
        <translation>Die Rückzahlung schlug fehl und ihr Geld kam zurück; das ist nicht gebucht</translation>
    </message>
    <message>
        <source>The refund failed at Stripe, and its money came back</source>
        <translation>Die Rückzahlung schlug bei Stripe fehl, und ihr Geld kam zurück</translation>
    </message>
    <message>
        <source>The refund is not booked</source>
        <translation>Die Erstattung ist nicht gebucht</translation>
    </message>
    <message>
        <source>The row goes back to review.</source>
        <translation>Die Zeile geht zurück zur Prüfung.</translation>
    </message>
    <message>
        <source>The same amount came as a payout of Stripe on {hit}; if this line is that payout, it is no income.</source>
        <translation>Derselbe Betrag kam am {hit} als Auszahlung von Stripe; ist diese Zeile jene Auszahlung, ist sie kein Erlös.</translation>
    </message>
    <message>
        <source>The same amount left your account {account} on {hit}; if it is a transfer, it is no income.</source>
        <translation>Derselbe Betrag verließ Ihr Konto {account} am {hit}; ist es eine Umbuchung, ist es kein Erlös.</translation>
    </message>
    <message>
        <source>The sample company can&apos;t be encrypted</source>
        <translation>Die Beispielfirma lässt sich nicht verschlüsseln</translation>
    </message>
    <message>
        <source>The sample company&apos;s stand-ins did not start</source>
        <translation>Die Simulatoren der Beispielfirma sind nicht gestartet</translation>
    </message>
    <message>
        <source>The secrets file can&apos;t be used</source>
        <translation>Die Datei der Geheimnisse ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The secrets file is damaged</source>
        <translation>Die Datei der Geheimnisse ist beschädigt</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>Der Dienst bittet um langsameres Vorgehen</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Der Dienst hat versagt</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar</translation>
    </message>
    <message>
        <source>The sign-in reaches no organisation</source>
        <translation>Die Anmeldung erreicht keine Organisation</translation>
    </message>
    <message>
        <source>The tax of the deposit was booked in {currency}: book this in the ledger, at its day&apos;s rate</source>
        <translation>Die Steuer der Anzahlung wurde in {currency} gebucht: erfassen Sie dies in der Buchhaltung, zum Kurs des Tages</translation>
    </message>
    <message>
        <source>The tax rate is another one than when the deposit was booked: book it in the ledger</source>
        <translation>Der Steuersatz ist ein anderer als bei der Buchung der Anzahlung: in der Buchhaltung buchen</translation>
    </message>
    <message>
        <source>The tax rates changed since this was drafted</source>
        <translation>Die Steuersätze haben sich seit dem Entwurf geändert</translation>
    </message>
    <message>
        <source>The template&apos;s words stand. Try again, or look at its address in the settings.</source>
        <translation>Es bleibt bei den Worten der Vorlage. Neu versuchen oder die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The text names {stranger}, which is not open, and nothing else fits well enough.</source>
        <translation>Der Text nennt {stranger}, was nicht offen ist, und nichts anderes passt gut genug.</translation>
    </message>
    <message>
        <source>The text names {stranger}, which is not open.</source>
        <translation>Der Text nennt {stranger}, was nicht offen ist.</translation>
    </message>
    <message>
        <source>The transfer to the bank is not booked</source>
        <translation>Die Überweisung zur Bank ist nicht gebucht</translation>
    </message>
    <message>
        <source>The two sides have it in different months</source>
        <translation>Auf den beiden Seiten liegt es in verschiedenen Monaten</translation>
    </message>
    <message>
        <source>The work is billed, cancelled or changed; nothing of it is to be written.</source>
        <translation>Die Arbeit ist berechnet, abgesagt oder geändert; nichts davon ist zu schreiben.</translation>
    </message>
    <message>
        <source>The {own} “{name}” is not in use any more</source>
        <translation>„{name}“ ist nicht mehr in Gebrauch ({own})</translation>
    </message>
    <message>
        <source>There are no notes about {name}</source>
        <translation>Zu {name} gibt es keine Notizen</translation>
    </message>
    <message>
        <source>There are several companies; say which with --company</source>
        <translation>Es gibt mehrere Firmen; mit --company sagen, welche</translation>
    </message>
    <message>
        <source>There are {count} steps, one after the other</source>
        <translation>Es gibt {count} Schritte, einen nach dem anderen</translation>
    </message>
    <message>
        <source>There is a group “{wanted}” already</source>
        <translation>Es gibt schon eine Gruppe „{wanted}“</translation>
    </message>
    <message>
        <source>There is already a file {name}</source>
        <translation>Es gibt schon eine Datei {name}</translation>
    </message>
    <message>
        <source>There is no address to ask for newer versions</source>
        <translation>Es gibt keine Adresse, um nach neueren Versionen zu fragen</translation>
    </message>
    <message>
        <source>There is no arrangement {arrangement_id}</source>
        <translation>Es gibt keine Vereinbarung {arrangement_id}</translation>
    </message>
    <message>
        <source>There is no backup of this company</source>
        <translation>Von dieser Firma gibt es keine Sicherung</translation>
    </message>
    <message>
        <source>There is no backup {name}</source>
        <translation>Es gibt keine Sicherung {name}</translation>
    </message>
    <message>
        <source>There is no backup. Move the file aside and connect again: the books are read anew, decisions are not.</source>
        <translation>Es gibt keine Sicherung. Die Datei beiseitelegen und neu verbinden: die Bücher werden neu gelesen, Entscheidungen nicht.</translation>
    </message>
    <message>
        <source>There is no batch {batch_id}</source>
        <translation>Es gibt keinen Stapel {batch_id}</translation>
    </message>
    <message>
        <source>There is no company file {name}</source>
        <translation>Es gibt keine Firmendatei {name}</translation>
    </message>
    <message>
        <source>There is no company of that name</source>
        <translation>Es gibt keine Firma dieses Namens</translation>
    </message>
    <message>
        <source>There is no company yet</source>
        <translation>Es gibt noch keine Firma</translation>
    </message>
    <message>
        <source>There is no company “{wanted}”</source>
        <translation>Es gibt keine Firma „{wanted}“</translation>
    </message>
    <message>
        <source>There is no customer {customer_id} in the books</source>
        <translation>In den Büchern gibt es keinen Kunden {customer_id}</translation>
    </message>
    <message>
        <source>There is no customer “{one}” in the ledger</source>
        <translation>In der Buchhaltung gibt es keinen Kunden „{one}“</translation>
    </message>
    <message>
        <source>There is no customer “{wanted}” in the books</source>
        <translation>In den Büchern gibt es keinen Kunden „{wanted}“</translation>
    </message>
    <message>
        <source>There is no import {number} of work</source>
        <translation>Es gibt keinen Arbeitsimport {number}</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone</source>
        <translation>Es gibt keinen Import {number}, der sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>There is no invoice here to word</source>
        <translation>Hier gibt es keine Rechnung zum Formulieren</translation>
    </message>
    <message>
        <source>There is no key yet to encrypt with</source>
        <translation>Es gibt noch keinen Schlüssel zum Verschlüsseln</translation>
    </message>
    <message>
        <source>There is no mail server to send with</source>
        <translation>Es gibt keinen Mailserver zum Senden</translation>
    </message>
    <message>
        <source>There is no message here to edit</source>
        <translation>Hier gibt es keine Nachricht zum Bearbeiten</translation>
    </message>
    <message>
        <source>There is no message here to send</source>
        <translation>Hier gibt es keine Nachricht zum Senden</translation>
    </message>
    <message>
        <source>There is no message here to word</source>
        <translation>Hier gibt es keine Nachricht zum Formulieren</translation>
    </message>
    <message>
        <source>There is no organisation “{name}”</source>
        <translation>Es gibt keine Organisation „{name}“</translation>
    </message>
    <message>
        <source>There is no proposal {proposal_id}</source>
        <translation>Es gibt keinen Vorschlag {proposal_id}</translation>
    </message>
    <message>
        <source>There is no running {kind} {id}</source>
        <translation>Es läuft nichts: {kind} {id}</translation>
    </message>
    <message>
        <source>There is no such customer in the books</source>
        <translation>In den Büchern gibt es diesen Kunden nicht</translation>
    </message>
    <message>
        <source>There is no such import</source>
        <translation>Diesen Import gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such import of work</source>
        <translation>Diesen Arbeitsimport gibt es nicht</translation>
    </message>
    <message>
        <source>There is no template “{name}”</source>
        <translation>Es gibt keine Vorlage „{name}“</translation>
    </message>
    <message>
        <source>There is nothing to accept here</source>
        <translation>Hier gibt es nichts zu akzeptieren</translation>
    </message>
    <message>
        <source>There is nothing to split.</source>
        <translation>Es gibt nichts zu teilen.</translation>
    </message>
    <message>
        <source>These allocations don&apos;t fit</source>
        <translation>Diese Zuordnungen gehen nicht auf</translation>
    </message>
    <message>
        <source>These are another company&apos;s books</source>
        <translation>Das sind die Bücher einer anderen Firma</translation>
    </message>
    <message>
        <source>These are the books of {name}, not of {known}</source>
        <translation>Das sind die Bücher von {name}, nicht von {known}</translation>
    </message>
    <message>
        <source>These decisions are about another company</source>
        <translation>In diesen Entscheidungen geht es um eine andere Firma</translation>
    </message>
    <message>
        <source>These drafts can&apos;t be merged</source>
        <translation>Diese Entwürfe lassen sich nicht zusammenlegen</translation>
    </message>
    <message>
        <source>These invoices belong to different customers</source>
        <translation>Diese Rechnungen gehören verschiedenen Kunden</translation>
    </message>
    <message>
        <source>They are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>They may need a payment plan; talk to them first.</source>
        <translation>Vielleicht ist ein Ratenplan nötig; erst mit dem Kunden sprechen.</translation>
    </message>
    <message>
        <source>This bank file can&apos;t be read</source>
        <translation>Diese Bankdatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>This batch is not what was signed: its hash differs</source>
        <translation>Dieser Stapel ist nicht der unterschriebene: seine Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>This batch may be in the ledger already: the file was restored from a backup</source>
        <translation>Dieser Stapel ist vielleicht schon in der Buchhaltung: die Datei stammt aus einer Sicherung</translation>
    </message>
    <message>
        <source>This batch waits for a second signature</source>
        <translation>Dieser Stapel wartet auf eine zweite Unterschrift</translation>
    </message>
    <message>
        <source>This batch waits for no second signature</source>
        <translation>Dieser Stapel wartet auf keine zweite Unterschrift</translation>
    </message>
    <message>
        <source>This choice allocates nothing</source>
        <translation>Diese Wahl ordnet nichts zu</translation>
    </message>
    <message>
        <source>This class, location or tracking option is not in use any more</source>
        <translation>Diese Klasse, dieser Standort oder diese Kategorieoption ist nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>This company file already mirrors books at another ledger</source>
        <translation>Diese Firmendatei spiegelt schon Bücher einer anderen Buchhaltung</translation>
    </message>
    <message>
        <source>This company file is being worked in</source>
        <translation>In dieser Firmendatei wird gerade gearbeitet</translation>
    </message>
    <message>
        <source>This company file is encrypted already</source>
        <translation>Diese Firmendatei ist schon verschlüsselt</translation>
    </message>
    <message>
        <source>This company file is encrypted, and its key is not in the keychain</source>
        <translation>Diese Firmendatei ist verschlüsselt, und ihr Schlüssel liegt nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>This company file is not encrypted</source>
        <translation>Diese Firmendatei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This company is not connected</source>
        <translation>Diese Firma ist nicht verbunden</translation>
    </message>
    <message>
        <source>This company is open in another Countersign</source>
        <translation>Diese Firma ist in einem anderen Countersign offen</translation>
    </message>
    <message>
        <source>This company&apos;s file opens; no backup was put in its place</source>
        <translation>Die Datei dieser Firma öffnet sich; es wurde keine Sicherung an ihre Stelle gesetzt</translation>
    </message>
    <message>
        <source>This customer is gone from the books</source>
        <translation>Dieser Kunde ist aus den Büchern verschwunden</translation>
    </message>
    <message>
        <source>This draft can&apos;t be written as it stands</source>
        <translation>Dieser Entwurf lässt sich so nicht schreiben</translation>
    </message>
    <message>
        <source>This file mirrors Stripe&apos;s live account, the key is a test key</source>
        <translation>Diese Datei spiegelt das Live-Konto von Stripe, der Schlüssel ist ein Testschlüssel</translation>
    </message>
    <message>
        <source>This file mirrors Stripe&apos;s test account, the key is a live key</source>
        <translation>Diese Datei spiegelt das Testkonto von Stripe, der Schlüssel ist ein Live-Schlüssel</translation>
    </message>
    <message>
        <source>This file of decisions can&apos;t be used</source>
        <translation>Diese Datei mit Entscheidungen ist nicht brauchbar</translation>
    </message>
    <message>
        <source>This file of work can&apos;t be read</source>
        <translation>Diese Arbeitsdatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>This file was restored from a backup on {restored}. Sync first, so that what was written since is known and not written again.</source>
        <translation>Diese Datei wurde am {restored} aus einer Sicherung wiederhergestellt. Zuerst synchronisieren, damit bekannt ist, was seither geschrieben wurde, und nichts doppelt geschrieben wird.</translation>
    </message>
    <message>
        <source>This fix can&apos;t be written as it stands</source>
        <translation>Diese Korrektur lässt sich so nicht schreiben</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Dieser Import wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>This input can&apos;t be read</source>
        <translation>Diese Eingabe ist nicht lesbar</translation>
    </message>
    <message>
        <source>This installation can&apos;t open encrypted files</source>
        <translation>Diese Installation kann keine verschlüsselten Dateien öffnen</translation>
    </message>
    <message>
        <source>This is not a Countersign company file</source>
        <translation>Das ist keine Firmendatei von Countersign</translation>
    </message>
    <message>
        <source>This is not a Stripe key</source>
        <translation>Das ist kein Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>Das ist kein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This month is not closed</source>
        <translation>Dieser Monat ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>This month&apos;s read allowance is used up</source>
        <translation>Das Lesekontingent dieses Monats ist verbraucht</translation>
    </message>
    <message>
        <source>This one deserves a call.</source>
        <translation>Hier lohnt sich ein Anruf.</translation>
    </message>
    <message>
        <source>This person may not give the second signature</source>
        <translation>Diese Person darf die zweite Unterschrift nicht geben</translation>
    </message>
    <message>
        <source>This proposal can&apos;t be decided any more</source>
        <translation>Über diesen Vorschlag lässt sich nicht mehr entscheiden</translation>
    </message>
    <message>
        <source>This recovery key does not open the company file</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet die Firmendatei nicht</translation>
    </message>
    <message>
        <source>This setting could not be kept</source>
        <translation>Diese Einstellung konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>Diese Arbeitsmappe ist mit einem Kennwort geschützt</translation>
    </message>
    <message>
        <source>To go back to a backup all the same, close the window and run “countersign restore”.</source>
        <translation>Um trotzdem zu einer Sicherung zurückzugehen, das Fenster schließen und „countersign restore“ aufrufen.</translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation>Umbuchung auf {name}</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In ein paar Minuten neu versuchen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute neu versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, run “countersign sandbox serve” to see why.</source>
        <translation>Neu versuchen; bleibt es so, zeigt „countersign sandbox serve“ den Grund.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the machine may be short of memory: close other programs.</source>
        <translation>Neu versuchen; bleibt es so, fehlt dem Rechner vielleicht Speicher: andere Programme schließen.</translation>
    </message>
    <message>
        <source>Unapplied of the payment</source>
        <translation>Nicht zugeordneter Rest der Zahlung</translation>
    </message>
    <message>
        <source>Undeposited funds are on their way to the bank</source>
        <translation>Geld auf dem Durchgangskonto ist unterwegs zur Bank</translation>
    </message>
    <message>
        <source>Undo the batch it belongs to, then decide again.</source>
        <translation>Den zugehörigen Stapel zurücknehmen, dann neu entscheiden.</translation>
    </message>
    <message>
        <source>Undo the batch, or correct the invoice in the ledger; the other rows wait.</source>
        <translation>Den Stapel zurücknehmen oder die Rechnung in der Buchhaltung berichtigen; die anderen Zeilen warten.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Aufschließen, dann neu versuchen.</translation>
    </message>
    <message>
        <source>Update Countersign, then open it again. The file was not touched.</source>
        <translation>Countersign aktualisieren, dann neu öffnen. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Update it first.</source>
        <translation>Zuerst aktualisieren.</translation>
    </message>
    <message>
        <source>Void invoice {number} to {customer_name}, {money}</source>
        <translation>Rechnung {number} an {customer_name} stornieren, {money}</translation>
    </message>
    <message>
        <source>Waiting {seconds} s for an answer that may still come, then looking in the ledger</source>
        <translation>{seconds} s warten auf eine Antwort, die noch kommen kann, dann in der Buchhaltung nachsehen</translation>
    </message>
    <message>
        <source>Waits to be paid{ends}</source>
        <translation>Wartet auf Zahlung{ends}</translation>
    </message>
    <message>
        <source>What the place for newer versions says can&apos;t be read</source>
        <translation>Was die Stelle für neuere Versionen sagt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>What was on the disk in clear before may be found there until it is written over: on SSDs, in snapshots and in other programs&apos; backups that can&apos;t be told. Encrypt the whole disk to be safe from that.</source>
        <translation>Was vorher offen auf der Platte lag, kann dort zu finden sein, bis es überschrieben wird: auf SSDs, in Schnappschüssen und in Sicherungen anderer Programme lässt sich das nicht sagen. Wer davor sicher sein will, verschlüsselt die ganze Platte.</translation>
    </message>
    <message>
        <source>What was put forward up to the month&apos;s end is decided</source>
        <translation>Was bis zum Monatsende vorgeschlagen wurde, ist entschieden</translation>
    </message>
    <message>
        <source>Write one in Settings, under This machine.</source>
        <translation>In den Einstellungen unter Dieser Rechner eine eintragen.</translation>
    </message>
    <message>
        <source>Xero did not grant this permission</source>
        <translation>Xero hat dieses Recht nicht erteilt</translation>
    </message>
    <message>
        <source>Xero finds this question too large</source>
        <translation>Xero findet diese Frage zu groß</translation>
    </message>
    <message>
        <source>Xero is not available just now</source>
        <translation>Xero ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>Xero prints no such document</source>
        <translation>Xero druckt kein solches Dokument</translation>
    </message>
    <message>
        <source>Xero refused it: {words}</source>
        <translation>Xero hat es abgelehnt: {words}</translation>
    </message>
    <message>
        <source>Xero refused the change</source>
        <translation>Xero hat die Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Xero refused the question</source>
        <translation>Xero hat die Frage abgelehnt</translation>
    </message>
    <message>
        <source>Xero&apos;s answer is no PDF</source>
        <translation>Die Antwort von Xero ist kein PDF</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up</source>
        <translation>Die Aufrufe von Xero für heute sind verbraucht</translation>
    </message>
    <message>
        <source>Your books are untouched.</source>
        <translation>Ihre Bücher sind unberührt.</translation>
    </message>
    <message>
        <source>Your usual terms fit.</source>
        <translation>Die üblichen Bedingungen passen.</translation>
    </message>
    <message>
        <source>a card payment</source>
        <translation>eine Kartenzahlung</translation>
    </message>
    <message>
        <source>a card payment of {amount}</source>
        <translation>eine Kartenzahlung über {amount}</translation>
    </message>
    <message>
        <source>a credit is not taken off: it may be for this or for other work</source>
        <translation>eine Gutschrift ist nicht abgezogen: sie kann zu dieser oder zu anderer Arbeit gehören</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <source>a dispute is open since {made_on}</source>
        <translation>seit {made_on} ist ein Streitfall offen</translation>
    </message>
    <message>
        <source>a letter names it; it is made just before that goes</source>
        <translation>ein Brief nennt ihn; er wird angelegt, kurz bevor dieser hinausgeht</translation>
    </message>
    <message>
        <source>a link that is off stays off; make another</source>
        <translation>ein abgeschalteter Link bleibt aus; einen neuen anlegen</translation>
    </message>
    <message>
        <source>a mark is broken</source>
        <translation>eine Marke ist zerstört</translation>
    </message>
    <message>
        <source>a name or figure grew</source>
        <translation>ein Name oder eine Zahl ist gewachsen</translation>
    </message>
    <message>
        <source>a name or figure is lost or doubled</source>
        <translation>ein Name oder eine Zahl fehlt oder ist doppelt</translation>
    </message>
    <message>
        <source>a payment plan runs</source>
        <translation>ein Ratenplan läuft</translation>
    </message>
    <message>
        <source>a promise was not kept ({days})</source>
        <translation>eine Zusage wurde nicht gehalten ({days})</translation>
    </message>
    <message>
        <source>a row of {largest} is over {ceiling}</source>
        <translation>eine Zeile über {largest} übersteigt {ceiling}</translation>
    </message>
    <message>
        <source>a row of {row} refers to a row that is not there</source>
        <translation>eine Zeile von {row} verweist auf eine Zeile, die es nicht gibt</translation>
    </message>
    <message>
        <source>a voided invoice stays void; bill the work again</source>
        <translation>eine stornierte Rechnung bleibt storniert; die Arbeit neu berechnen</translation>
    </message>
    <message>
        <source>account hold</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>account {balance}, still to be earned {scheduled} {currency}, off by {difference} in {count} items</source>
        <translation>Konto {balance}, noch zu erbringen {scheduled} {currency}, Differenz {difference} in {count} Posten</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>fügt eine Notiz hinzu</translation>
    </message>
    <message>
        <source>adds one customer</source>
        <translation>legt einen Kunden an</translation>
    </message>
    <message>
        <source>agreed a payment plan</source>
        <translation>hat einen Ratenplan vereinbart</translation>
    </message>
    <message>
        <source>all {total} lines before went to {account}</source>
        <translation>alle {total} Zeilen davor gingen auf {account}</translation>
    </message>
    <message>
        <source>allocates money</source>
        <translation>ordnet Geld zu</translation>
    </message>
    <message>
        <source>amount equals the open balance, {paid}</source>
        <translation>Betrag entspricht dem offenen Saldo, {paid}</translation>
    </message>
    <message>
        <source>amount equals the sum of {first} open items, {paid}</source>
        <translation>Betrag entspricht der Summe von {first} offenen Posten, {paid}</translation>
    </message>
    <message>
        <source>an earlier step of this row did not go through: {reason}</source>
        <translation>ein früherer Schritt dieser Zeile kam nicht durch: {reason}</translation>
    </message>
    <message>
        <source>an invoice of this message is not overdue any more</source>
        <translation>eine Rechnung dieser Nachricht ist nicht mehr überfällig</translation>
    </message>
    <message>
        <source>an invoice of this message is not {is_so} any more</source>
        <translation>eine Rechnung dieser Nachricht ist nicht mehr {is_so}</translation>
    </message>
    <message>
        <source>an unnamed payer</source>
        <translation>unbenannter Zahler</translation>
    </message>
    <message>
        <source>approve the proposal again; it goes back to review</source>
        <translation>den Vorschlag neu freigeben; er geht zurück zur Prüfung</translation>
    </message>
    <message>
        <source>approved before it changed, open again</source>
        <translation>vor der Änderung freigegeben, wieder offen</translation>
    </message>
    <message>
        <source>are called like “{name}”</source>
        <translation>heißen wie „{name}“</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>balance transactions</source>
        <translation>Saldobewegungen</translation>
    </message>
    <message>
        <source>bank fees</source>
        <translation>Bankgebühren</translation>
    </message>
    <message>
        <source>bears {code}, this customer&apos;s were {code2}</source>
        <translation>trägt {code}, dieser Kunde hatte {code2}</translation>
    </message>
    <message>
        <source>bears {name}, but the customer is exempt</source>
        <translation>trägt {name}, der Kunde ist aber befreit</translation>
    </message>
    <message>
        <source>bears {name}, which is not in use any more</source>
        <translation>trägt {name}, das nicht mehr verwendet wird</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>booked for {owner}</source>
        <translation>gebucht für {owner}</translation>
    </message>
    <message>
        <source>booking {served_on}</source>
        <translation>Termin {served_on}</translation>
    </message>
    <message>
        <source>can&apos;t be taken back: what was sent has been sent</source>
        <translation>nicht rücknehmbar: was gesendet ist, ist gesendet</translation>
    </message>
    <message>
        <source>changed after it was billed: {before} then, {amount} now</source>
        <translation>nach der Berechnung geändert: damals {before}, jetzt {amount}</translation>
    </message>
    <message>
        <source>changes one record</source>
        <translation>ändert einen Datensatz</translation>
    </message>
    <message>
        <source>checkout sessions</source>
        <translation>Bezahlvorgänge</translation>
    </message>
    <message>
        <source>closed up to {closed_on}</source>
        <translation>abgeschlossen bis {closed_on}</translation>
    </message>
    <message>
        <source>creates one bank transaction</source>
        <translation>erzeugt eine Bankbewegung</translation>
    </message>
    <message>
        <source>creates one credit note</source>
        <translation>erzeugt eine Gutschrift</translation>
    </message>
    <message>
        <source>creates one invoice</source>
        <translation>erzeugt eine Rechnung</translation>
    </message>
    <message>
        <source>creates one journal entry</source>
        <translation>erzeugt eine Journalbuchung</translation>
    </message>
    <message>
        <source>creates one payment</source>
        <translation>erzeugt eine Zahlung</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>Kreditsperre</translation>
    </message>
    <message>
        <source>credit note {item} is used, {credit}</source>
        <translation>Gutschrift {item} wird verwendet, {credit}</translation>
    </message>
    <message>
        <source>credit note {number}</source>
        <translation>Gutschrift {number}</translation>
    </message>
    <message>
        <source>credit note {number} does not name invoice {number2}: it may be of another</source>
        <translation>Gutschrift {number} nennt Rechnung {number2} nicht: sie kann zu einer anderen gehören</translation>
    </message>
    <message>
        <source>credit note {number} of this customer waits unused over the same amount</source>
        <translation>Gutschrift {number} dieses Kunden über denselben Betrag ist noch nicht verwendet</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>decided before: “{payer}” pays for {owner}</source>
        <translation>früher entschieden: „{payer}“ zahlt für {owner}</translation>
    </message>
    <message>
        <source>deletes one record</source>
        <translation>löscht einen Datensatz</translation>
    </message>
    <message>
        <source>deletes the deposit; its payments wait in Undeposited Funds again</source>
        <translation>löscht die Einzahlung; ihre Zahlungen warten wieder auf dem Durchgangskonto</translation>
    </message>
    <message>
        <source>deletes the entry</source>
        <translation>löscht die Buchung</translation>
    </message>
    <message>
        <source>deletes the entry; once its period is closed, reverses it by another in the open one</source>
        <translation>löscht die Buchung; ist ihr Zeitraum abgeschlossen, wird sie im offenen durch eine andere umgekehrt</translation>
    </message>
    <message>
        <source>deletes the entry; the money stays at Stripe</source>
        <translation>löscht die Buchung; das Geld bleibt bei Stripe</translation>
    </message>
    <message>
        <source>deletes the journal entry</source>
        <translation>löscht die Journalbuchung</translation>
    </message>
    <message>
        <source>deletes the payment</source>
        <translation>löscht die Zahlung</translation>
    </message>
    <message>
        <source>deletes the payment that was created</source>
        <translation>löscht die angelegte Zahlung</translation>
    </message>
    <message>
        <source>deletes the transfer</source>
        <translation>löscht die Umbuchung</translation>
    </message>
    <message>
        <source>deposit received</source>
        <translation>Anzahlung erhalten</translation>
    </message>
    <message>
        <source>deposit {remote_id} of {deposited_on}</source>
        <translation>Einzahlung {remote_id} vom {deposited_on}</translation>
    </message>
    <message>
        <source>discounts given</source>
        <translation>gewährte Skonti</translation>
    </message>
    <message>
        <source>disputed payments</source>
        <translation>strittige Zahlungen</translation>
    </message>
    <message>
        <source>do not bill</source>
        <translation>nicht berechnen</translation>
    </message>
    <message>
        <source>draft {number} over {worded} is {age} days old</source>
        <translation>Entwurf {number} über {worded} ist {age} Tage alt</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>estimate {number}</source>
        <translation>Angebot {number}</translation>
    </message>
    <message>
        <source>estimate {remote_id}</source>
        <translation>Angebot {remote_id}</translation>
    </message>
    <message>
        <source>every invoice to this customer had a purchase order number until now</source>
        <translation>bisher hatte jede Rechnung an diesen Kunden eine Bestellnummer</translation>
    </message>
    <message>
        <source>from your own account {whose}</source>
        <translation>vom eigenen Konto {whose}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>gross charges {money} less fees and returns</source>
        <translation>Bruttozahlungen {money} abzüglich Gebühren und Rückgaben</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>has an address that mail came back from</source>
        <translation>hat eine Adresse, von der Post zurückkam</translation>
    </message>
    <message>
        <source>has no tax code</source>
        <translation>hat keinen Steuercode</translation>
    </message>
    <message>
        <source>has the ledger send it by e-mail</source>
        <translation>lässt die Buchhaltung sie per E-Mail senden</translation>
    </message>
    <message>
        <source>in the right account</source>
        <translation>auf dem richtigen Konto</translation>
    </message>
    <message>
        <source>income falls by it, also where that was reported</source>
        <translation>der Erlös sinkt dadurch, auch wo er schon gemeldet wurde</translation>
    </message>
    <message>
        <source>invoice payments</source>
        <translation>Rechnungszahlungen</translation>
    </message>
    <message>
        <source>invoice {numbers} bills {words} than offered: {offered}</source>
        <translation>Rechnung {numbers} berechnet {words} als angeboten: {offered}</translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>invoice {number} bills a round {worded} for {description}; of the {count} amounts before to {customer} none was a round sum without a price behind it</source>
        <translation>Rechnung {number} berechnet runde {worded} für {description}; von den {count} Beträgen davor an {customer} war keiner rund ohne einen Preis dahinter</translation>
    </message>
    <message>
        <source>invoice {number} bills {name} at {worded}, {less} less than the {worded2} of offer {number2}, and nothing says why</source>
        <translation>Rechnung {number} berechnet {name} mit {worded}, {less} weniger als die {worded2} von Angebot {number2}, und nichts sagt, warum</translation>
    </message>
    <message>
        <source>invoice {number} bills {plain} of {name}; {asked} {plain2}, and nothing says why</source>
        <translation>Rechnung {number} berechnet {plain} von {name}; {asked} {plain2}, und nichts sagt, warum</translation>
    </message>
    <message>
        <source>invoice {number} bills {worded} for {what}; {usual}</source>
        <translation>Rechnung {number} berechnet {worded} für {what}; {usual}</translation>
    </message>
    <message>
        <source>invoice {number} books to {account}, as none in a year did; {always}</source>
        <translation>Rechnung {number} bucht auf {account}, wie seit einem Jahr keine; {always}</translation>
    </message>
    <message>
        <source>invoice {number} is dated on {issued_on}, {issued_on2}; none of the {count} before to {customer} was on a weekend, and {on_weekends} of {count2} to all</source>
        <translation>Rechnung {number} ist auf {issued_on}, {issued_on2}, datiert; von den {count} davor an {customer} lag keine auf einem Wochenende, und {on_weekends} von {count2} an alle</translation>
    </message>
    <message>
        <source>invoice {number} takes off {amount}, and does not say why; none of the {count} before to {customer} took off anything</source>
        <translation>Rechnung {number} zieht {amount} ab und sagt nicht, warum; keine der {count} davor an {customer} zog etwas ab</translation>
    </message>
    <message>
        <source>invoice {number} was paid by this charge: its lines are credited in the same parts</source>
        <translation>Rechnung {number} wurde mit dieser Zahlung bezahlt: ihre Positionen werden im selben Verhältnis gutgeschrieben</translation>
    </message>
    <message>
        <source>is charged automatically</source>
        <translation>wird automatisch eingezogen</translation>
    </message>
    <message>
        <source>is never chased</source>
        <translation>wird nie gemahnt</translation>
    </message>
    <message>
        <source>is on its way to the bank</source>
        <translation>ist unterwegs zur Bank</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>ist pausiert</translation>
    </message>
    <message>
        <source>is still pending</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>is taxable, but the ledger has no rate for it</source>
        <translation>ist steuerpflichtig, aber die Buchhaltung hat keinen Satz dafür</translation>
    </message>
    <message>
        <source>it asks for an instalment, and a link would ask for all that is open</source>
        <translation>er fragt nach einer Rate, und ein Link würde alles Offene verlangen</translation>
    </message>
    <message>
        <source>it can&apos;t be taken back; see to it in the ledger</source>
        <translation>es lässt sich nicht zurücknehmen; in der Buchhaltung darum kümmern</translation>
    </message>
    <message>
        <source>it does not say whose money it is</source>
        <translation>es sagt nicht, wessen Geld es ist</translation>
    </message>
    <message>
        <source>it failed at Stripe, and its money came back</source>
        <translation>sie schlug bei Stripe fehl, und ihr Geld kam zurück</translation>
    </message>
    <message>
        <source>it goes to {to}</source>
        <translation>es geht an {to}</translation>
    </message>
    <message>
        <source>it goes to {to}, and the books have {known} now</source>
        <translation>es geht an {to}, und in den Büchern steht jetzt {known}</translation>
    </message>
    <message>
        <source>it has no subject or no text</source>
        <translation>sie hat keinen Betreff oder keinen Text</translation>
    </message>
    <message>
        <source>it holds a figure of its own</source>
        <translation>er enthält eine eigene Zahl</translation>
    </message>
    <message>
        <source>it holds an address of its own</source>
        <translation>er enthält eine eigene Adresse</translation>
    </message>
    <message>
        <source>it holds mark-up</source>
        <translation>er enthält Auszeichnung</translation>
    </message>
    <message>
        <source>it is about more invoices than one link can name</source>
        <translation>er betrifft mehr Rechnungen, als ein Link nennen kann</translation>
    </message>
    <message>
        <source>it is deleted and entered again: look at both before you sign</source>
        <translation>es wird gelöscht und neu erfasst: vor der Unterschrift beide ansehen</translation>
    </message>
    <message>
        <source>it is in another currency</source>
        <translation>sie lautet auf eine andere Währung</translation>
    </message>
    <message>
        <source>it is in another language</source>
        <translation>er ist in einer anderen Sprache</translation>
    </message>
    <message>
        <source>it is in {currency} in the ledger; {currency2} was signed</source>
        <translation>in der Buchhaltung steht es in {currency}; unterschrieben wurde {currency2}</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>es ist offen</translation>
    </message>
    <message>
        <source>it is over {there} in the ledger; {total} was signed</source>
        <translation>in der Buchhaltung lautet es über {there}; unterschrieben wurden {total}</translation>
    </message>
    <message>
        <source>it is too short or too long</source>
        <translation>er ist zu kurz oder zu lang</translation>
    </message>
    <message>
        <source>it may be sent</source>
        <translation>sie darf gesendet werden</translation>
    </message>
    <message>
        <source>it names a number or day</source>
        <translation>er nennt eine Zahl oder einen Tag</translation>
    </message>
    <message>
        <source>it names another customer</source>
        <translation>er nennt einen anderen Kunden</translation>
    </message>
    <message>
        <source>it names no outcome there is</source>
        <translation>er nennt kein Ergebnis, das es gibt</translation>
    </message>
    <message>
        <source>it opens on {first} with {opening}, but the one before closed on {last_day} with {closing}: {away} is missing</source>
        <translation>er beginnt am {first} mit {opening}, der vorige endete aber am {last_day} mit {closing}: es fehlen {away}</translation>
    </message>
    <message>
        <source>it quotes no sentence, or says more</source>
        <translation>er zitiert keinen Satz oder sagt mehr</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>sie sagt nichts</translation>
    </message>
    <message>
        <source>it speaks of itself or gives instructions</source>
        <translation>er spricht von sich oder gibt Anweisungen</translation>
    </message>
    <message>
        <source>it speaks of money of its own</source>
        <translation>er spricht von eigenem Geld</translation>
    </message>
    <message>
        <source>it was billed in {currency}, its price is in {currency2}: credit that first</source>
        <translation>es wurde in {currency} berechnet, sein Preis ist in {currency2}: das zuerst gutschreiben</translation>
    </message>
    <message>
        <source>it was billed on {billed_on} only</source>
        <translation>es wurde erst am {billed_on} berechnet</translation>
    </message>
    <message>
        <source>it was billed to {name} on {number} and is another&apos;s now: credit that first</source>
        <translation>es wurde {name} auf {number} berechnet und gehört jetzt jemand anderem: das zuerst gutschreiben</translation>
    </message>
    <message>
        <source>it was booked before; somebody deleted that entry in the ledger, or changed what it says</source>
        <translation>sie wurde schon gebucht; jemand hat diesen Eintrag in der Buchhaltung gelöscht oder geändert, was darin steht</translation>
    </message>
    <message>
        <source>it was cancelled after it was billed on invoice {number}</source>
        <translation>sie wurde abgesagt, nachdem sie auf Rechnung {number} berechnet war</translation>
    </message>
    <message>
        <source>it was not settled lately, or something is overdue</source>
        <translation>es wurde nicht kürzlich bezahlt, oder etwas ist überfällig</translation>
    </message>
    <message>
        <source>it was put into a deposit; the ledger may refuse until it is taken out of that</source>
        <translation>es wurde in eine Einzahlung gelegt; die Buchhaltung weigert sich vielleicht, bis es herausgenommen ist</translation>
    </message>
    <message>
        <source>it was taken off the invoices already</source>
        <translation>es wurde schon von den Rechnungen genommen</translation>
    </message>
    <message>
        <source>it was taken off the invoices already, wholly or in part; see to the rest in the ledger</source>
        <translation>es wurde schon ganz oder teilweise von den Rechnungen genommen; den Rest in der Buchhaltung regeln</translation>
    </message>
    <message>
        <source>it was used on other invoices since; take it off them first</source>
        <translation>es wurde seither für andere Rechnungen verwendet; erst von diesen nehmen</translation>
    </message>
    <message>
        <source>it would owe {money}, the limit is {most}</source>
        <translation>die Schuld wäre {money}, die Grenze ist {most}</translation>
    </message>
    <message>
        <source>its charge was not read yet: sync</source>
        <translation>ihre Kartenzahlung wurde noch nicht gelesen: synchronisieren</translation>
    </message>
    <message>
        <source>its customer is not in the mirror</source>
        <translation>der Kunde ist nicht in der Kopie</translation>
    </message>
    <message>
        <source>its date is in a period that was closed since (to {closed_on}); open it in the ledger first</source>
        <translation>sein Datum liegt in einem Zeitraum, der seither abgeschlossen wurde (bis {closed_on}); zuerst in der Buchhaltung öffnen</translation>
    </message>
    <message>
        <source>its date {dated_on} is in a closed period (books closed to {books_closed_on})</source>
        <translation>sein Datum {dated_on} liegt in einem abgeschlossenen Zeitraum (Bücher zu bis {books_closed_on})</translation>
    </message>
    <message>
        <source>its date {issued_on} is in a closed period (to {closed})</source>
        <translation>das Datum {issued_on} liegt in einem abgeschlossenen Zeitraum (bis {closed})</translation>
    </message>
    <message>
        <source>its deposit came in {currency}: it is not taken off</source>
        <translation>seine Anzahlung kam in {currency}: sie ist nicht abgezogen</translation>
    </message>
    <message>
        <source>its deposit is asked for and not paid yet</source>
        <translation>die Anzahlung ist verlangt und noch nicht bezahlt</translation>
    </message>
    <message>
        <source>its deposit is or was disputed: what is withdrawn is not taken off</source>
        <translation>ihre Anzahlung ist oder war bestritten: was einbehalten ist, wird nicht abgezogen</translation>
    </message>
    <message>
        <source>its deposit was paid more than once: give one back</source>
        <translation>die Anzahlung wurde mehr als einmal bezahlt: eine zurückgeben</translation>
    </message>
    <message>
        <source>its deposit was paid, and its charge was not read yet: sync</source>
        <translation>seine Anzahlung wurde bezahlt, und die Zahlung ist noch nicht gelesen: synchronisieren</translation>
    </message>
    <message>
        <source>its invoice is voided or gone, or it is not deferred any more</source>
        <translation>seine Rechnung ist storniert oder verschwunden, oder es wird nicht mehr abgegrenzt</translation>
    </message>
    <message>
        <source>its invoice wants a look first</source>
        <translation>erst will ihre Rechnung angesehen werden</translation>
    </message>
    <message>
        <source>its invoices are in several currencies</source>
        <translation>seine Rechnungen sind in mehreren Währungen</translation>
    </message>
    <message>
        <source>its line in the bank feed then only wants OK; where you transfer it there yourself, reject this</source>
        <translation>die Zeile im Bankfeed braucht dann nur noch ein OK; wo Sie dort selbst umbuchen, lehnen Sie dies ab</translation>
    </message>
    <message>
        <source>its lines and its tax do not add up to its total</source>
        <translation>ihre Positionen und ihre Steuer ergeben nicht ihre Summe</translation>
    </message>
    <message>
        <source>its lines are not known here</source>
        <translation>ihre Positionen sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>its payment is on no invoice that is known here: no credit note goes with it</source>
        <translation>ihr Zahlungseingang ist auf keiner Rechnung, die hier bekannt ist: keine Gutschrift geht mit</translation>
    </message>
    <message>
        <source>its payment is on {count} documents: no credit note goes with it, nor is any tax given back</source>
        <translation>ihr Zahlungseingang ist auf {count} Belegen: keine Gutschrift geht mit, und keine Steuer wird zurückgegeben</translation>
    </message>
    <message>
        <source>its refund is booked: void in the ledger the credit note or the receipt that went with it</source>
        <translation>ihre Rückzahlung ist gebucht: in der Buchhaltung die Gutschrift oder den Beleg stornieren, der dazu gehört</translation>
    </message>
    <message>
        <source>its source tells of a deposit of {told}; by its link none came, or went back</source>
        <translation>seine Quelle nennt eine Anzahlung von {told}; über ihren Link kam keine, oder sie ging zurück</translation>
    </message>
    <message>
        <source>its source tells of a deposit of {told}; what came by its link is taken off</source>
        <translation>seine Quelle nennt eine Anzahlung von {told}; abgezogen ist, was über den Link kam</translation>
    </message>
    <message>
        <source>its text is that of a Stripe payout</source>
        <translation>ihr Text ist der einer Stripe-Auszahlung</translation>
    </message>
    <message>
        <source>its work is on invoice {billed_on} already, without it: reject this, match the money</source>
        <translation>seine Arbeit steht schon auf Rechnung {billed_on}, ohne sie: dies ablehnen und das Geld zuordnen</translation>
    </message>
    <message>
        <source>ledger or processor were not read lately; sync first</source>
        <translation>Buchhaltung oder Zahlungsdienst wurden länger nicht gelesen; zuerst synchronisieren</translation>
    </message>
    <message>
        <source>ledger {ledger}, processor {processor}, off by {gap} in {count} items, {unexplained} unexplained</source>
        <translation>Buchhaltung {ledger}, Zahlungsdienst {processor}, Differenz {gap} in {count} Posten, {unexplained} ungeklärt</translation>
    </message>
    <message>
        <source>line {place}: {reason}</source>
        <translation>Zeile {place}: {reason}</translation>
    </message>
    <message>
        <source>link off</source>
        <translation>Link aus</translation>
    </message>
    <message>
        <source>little is known yet: {paid} settled invoices</source>
        <translation>noch ist wenig bekannt: {paid} bezahlte Rechnungen</translation>
    </message>
    <message>
        <source>mail to {email} came back</source>
        <translation>E-Mail an {email} kam zurück</translation>
    </message>
    <message>
        <source>makes one customer active again</source>
        <translation>macht einen Kunden wieder aktiv</translation>
    </message>
    <message>
        <source>makes one customer inactive</source>
        <translation>macht einen Kunden inaktiv</translation>
    </message>
    <message>
        <source>makes one message for your mail program</source>
        <translation>macht eine Nachricht für Ihr Mailprogramm</translation>
    </message>
    <message>
        <source>makes one payment link</source>
        <translation>legt einen Zahlungslink an</translation>
    </message>
    <message>
        <source>makes the customer active again</source>
        <translation>macht den Kunden wieder aktiv</translation>
    </message>
    <message>
        <source>marks the estimate as invoiced</source>
        <translation>vermerkt das Angebot als berechnet</translation>
    </message>
    <message>
        <source>money received</source>
        <translation>Geldeingang</translation>
    </message>
    <message>
        <source>money was received for the invoice since; take that off it first</source>
        <translation>seither ging Geld für die Rechnung ein; zuerst davon nehmen</translation>
    </message>
    <message>
        <source>more of it was refunded than its total</source>
        <translation>von ihr wurde mehr erstattet als ihre Summe</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no answer after several tries; a person must look in the books</source>
        <translation>keine Antwort nach mehreren Versuchen; jemand muss in den Büchern nachsehen</translation>
    </message>
    <message>
        <source>no credit note of invoice {number} goes with it: {sold}</source>
        <translation>keine Gutschrift zu Rechnung {number} geht mit: {sold}</translation>
    </message>
    <message>
        <source>no customer has</source>
        <translation>kein Kunde hat</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>es ist kein Kunde genannt</translation>
    </message>
    <message>
        <source>no document and no other customer hangs on {name}</source>
        <translation>an {name} hängt kein Beleg und kein anderer Kunde</translation>
    </message>
    <message>
        <source>no item is sold into the account that its deposit lies on</source>
        <translation>kein Artikel wird auf das Konto verkauft, auf dem seine Anzahlung liegt</translation>
    </message>
    <message>
        <source>no item&apos;s account is a liability any more: name the item of deposits</source>
        <translation>kein Artikelkonto ist mehr eine Verbindlichkeit: den Artikel für Anzahlungen nennen</translation>
    </message>
    <message>
        <source>no item&apos;s account is a liability: the money will lie on the customer&apos;s account</source>
        <translation>kein Artikelkonto ist eine Verbindlichkeit: das Geld liegt dann auf dem Kundenkonto</translation>
    </message>
    <message>
        <source>no payment link goes with it: {no_link}</source>
        <translation>ein Zahlungslink geht nicht mit: {no_link}</translation>
    </message>
    <message>
        <source>no record has {listed}; {prefix}{numbers} to {prefix2}{numbers2} are used otherwise</source>
        <translation>kein Beleg hat {listed}; {prefix}{numbers} bis {prefix2}{numbers2} sind sonst vergeben</translation>
    </message>
    <message>
        <source>no unusual discount</source>
        <translation>kein ungewöhnlicher Rabatt</translation>
    </message>
    <message>
        <source>nobody in the ledger is called so</source>
        <translation>niemand in der Buchhaltung heißt so</translation>
    </message>
    <message>
        <source>none of the open invoices</source>
        <translation>keine der offenen Rechnungen</translation>
    </message>
    <message>
        <source>none was signed today</source>
        <translation>heute wurde keine unterschrieben</translation>
    </message>
    <message>
        <source>not above the amount to look at</source>
        <translation>nicht über dem Betrag zum Hinsehen</translation>
    </message>
    <message>
        <source>not all that was billed was moved there</source>
        <translation>nicht alles Berechnete wurde dorthin umgebucht</translation>
    </message>
    <message>
        <source>not both name the same charge; they may be two that are alike</source>
        <translation>nicht beide nennen dieselbe Kartenzahlung; es können zwei ähnliche sein</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>nothing covers the days from {last_day} to {first}</source>
        <translation>nichts deckt die Tage von {last_day} bis {first} ab</translation>
    </message>
    <message>
        <source>nothing is open on {paid}, and nothing else is overdue</source>
        <translation>auf {paid} ist nichts offen, und sonst ist nichts überfällig</translation>
    </message>
    <message>
        <source>nothing like it was invoiced</source>
        <translation>nichts Gleiches wurde berechnet</translation>
    </message>
    <message>
        <source>nothing of it is overdue any more</source>
        <translation>nichts davon ist noch überfällig</translation>
    </message>
    <message>
        <source>nothing to ask for</source>
        <translation>nichts zu verlangen</translation>
    </message>
    <message>
        <source>number {first} in the text</source>
        <translation>Nummer {first} im Text</translation>
    </message>
    <message>
        <source>number {first} in the text is one slip away</source>
        <translation>Nummer {first} im Text ist einen Tippfehler entfernt</translation>
    </message>
    <message>
        <source>number {number} is on invoices of {dates}</source>
        <translation>Nummer {number} steht auf Rechnungen vom {dates}</translation>
    </message>
    <message>
        <source>offer {number} had</source>
        <translation>Angebot {number} hatte</translation>
    </message>
    <message>
        <source>offer {number} was {worded}</source>
        <translation>Angebot {number} lautete über {worded}</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>a conto</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation>am Fälligkeitstag</translation>
    </message>
    <message>
        <source>on {on} for {on2}</source>
        <translation>am {on} statt am {on2}</translation>
    </message>
    <message>
        <source>one currency</source>
        <translation>eine Währung</translation>
    </message>
    <message>
        <source>one of its lines names no account</source>
        <translation>eine ihrer Positionen nennt kein Konto</translation>
    </message>
    <message>
        <source>only amount and day are alike: it may be another</source>
        <translation>nur Betrag und Tag stimmen überein: es kann ein anderes sein</translation>
    </message>
    <message>
        <source>other customer</source>
        <translation>anderer Kunde</translation>
    </message>
    <message>
        <source>over 90</source>
        <translation>über 90</translation>
    </message>
    <message>
        <source>over {low}</source>
        <translation>über {low}</translation>
    </message>
    <message>
        <source>paid by other money</source>
        <translation>mit anderem Geld bezahlt</translation>
    </message>
    <message>
        <source>paid by the link for {about}</source>
        <translation>bezahlt über den Link für {about}</translation>
    </message>
    <message>
        <source>paid {times} under the name “{payer}”</source>
        <translation>zahlte {times} unter dem Namen „{payer}“</translation>
    </message>
    <message>
        <source>part payment: {paid} of {money}</source>
        <translation>Teilzahlung: {paid} von {money}</translation>
    </message>
    <message>
        <source>part payment: {paid} of {money}, no usual share</source>
        <translation>Teilzahlung: {paid} von {money}, kein üblicher Anteil</translation>
    </message>
    <message>
        <source>paused until {until}</source>
        <translation>pausiert bis {until}</translation>
    </message>
    <message>
        <source>payer name is {owner}</source>
        <translation>der Zahler heißt {owner}</translation>
    </message>
    <message>
        <source>payer {second} is parent or child of {owner}</source>
        <translation>Zahler {second} ist Mutter oder Tochter von {owner}</translation>
    </message>
    <message>
        <source>payer “{payer}” is written much like {owner}</source>
        <translation>Zahler „{payer}“ schreibt sich ähnlich wie {owner}</translation>
    </message>
    <message>
        <source>payer&apos;s e-mail has the domain of {owner}</source>
        <translation>die E-Mail des Zahlers hat die Domain von {owner}</translation>
    </message>
    <message>
        <source>payer&apos;s e-mail is that of {owner}</source>
        <translation>die E-Mail des Zahlers ist die von {owner}</translation>
    </message>
    <message>
        <source>payment intents</source>
        <translation>Zahlungsvorgänge</translation>
    </message>
    <message>
        <source>payment is promised</source>
        <translation>Zahlung ist zugesagt</translation>
    </message>
    <message>
        <source>payment links</source>
        <translation>Zahlungslinks</translation>
    </message>
    <message>
        <source>payment {remote_id} of {received_on}</source>
        <translation>Zahlung {remote_id} vom {received_on}</translation>
    </message>
    <message>
        <source>payments that failed afterwards</source>
        <translation>Zahlungen, die später scheiterten</translation>
    </message>
    <message>
        <source>payout {remote_id} of {hit}</source>
        <translation>Auszahlung {remote_id} vom {hit}</translation>
    </message>
    <message>
        <source>payouts in {currency} go to {name}</source>
        <translation>Auszahlungen in {currency} gehen auf {name}</translation>
    </message>
    <message>
        <source>pays {decided}</source>
        <translation>zahlt {decided}</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>processor fees</source>
        <translation>Gebühren des Zahlungsdienstes</translation>
    </message>
    <message>
        <source>promised to pay</source>
        <translation>hat Zahlung zugesagt</translation>
    </message>
    <message>
        <source>proposal {proposal_id}, {words}: {one}</source>
        <translation>Vorschlag {proposal_id}, {words}: {one}</translation>
    </message>
    <message>
        <source>purchase order {first} in the text</source>
        <translation>Bestellnummer {first} im Text</translation>
    </message>
    <message>
        <source>puts the customer away as inactive</source>
        <translation>setzt den Kunden inaktiv</translation>
    </message>
    <message>
        <source>received {days} after the due date</source>
        <translation>{days} nach Fälligkeit eingegangen</translation>
    </message>
    <message>
        <source>received {days} before the invoice was issued</source>
        <translation>{days} vor Ausstellung der Rechnung eingegangen</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>eingegangen {when}</translation>
    </message>
    <message>
        <source>record {count} is not the one that was written last</source>
        <translation>Eintrag {count} ist nicht der zuletzt geschriebene</translation>
    </message>
    <message>
        <source>record {count} was added past the end</source>
        <translation>Eintrag {count} wurde hinter dem Ende angefügt</translation>
    </message>
    <message>
        <source>record {position} does not follow on</source>
        <translation>Eintrag {position} schließt nicht an</translation>
    </message>
    <message>
        <source>record {position} is missing</source>
        <translation>Eintrag {position} fehlt</translation>
    </message>
    <message>
        <source>record {position} was changed</source>
        <translation>Eintrag {position} wurde verändert</translation>
    </message>
    <message>
        <source>records {count} to {length} are missing</source>
        <translation>Einträge {count} bis {length} fehlen</translation>
    </message>
    <message>
        <source>row {number} of batch {batch_id}, which is signed and waits: {row}</source>
        <translation>Zeile {number} von Stapel {batch_id}, unterschrieben und wartend: {row}</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>derselbe Kunde</translation>
    </message>
    <message>
        <source>same customer and amount as {first}, already in the ledger</source>
        <translation>gleicher Kunde und Betrag wie {first}, schon in der Buchhaltung</translation>
    </message>
    <message>
        <source>says nothing about tax</source>
        <translation>sagt nichts zur Steuer</translation>
    </message>
    <message>
        <source>send {number}</source>
        <translation>{number} senden</translation>
    </message>
    <message>
        <source>sends one message</source>
        <translation>sendet eine Nachricht</translation>
    </message>
    <message>
        <source>sent to {to}</source>
        <translation>gesendet an {to}</translation>
    </message>
    <message>
        <source>several customers have</source>
        <translation>mehrere Kunden haben</translation>
    </message>
    <message>
        <source>share this address or tax number</source>
        <translation>haben diese Adresse oder Steuernummer gemeinsam</translation>
    </message>
    <message>
        <source>short by {money} {currency}, within what exchange rates move</source>
        <translation>{money} {currency} zu wenig, im Rahmen von Kursschwankungen</translation>
    </message>
    <message>
        <source>short by {money}, the discount of the terms after its last day</source>
        <translation>{money} zu wenig, das Skonto nach dessen letztem Tag</translation>
    </message>
    <message>
        <source>short by {money}, the early-payment discount of the terms</source>
        <translation>{money} zu wenig, das vereinbarte Skonto</translation>
    </message>
    <message>
        <source>short by {money}, which a bank or card fee would explain</source>
        <translation>{money} zu wenig, was eine Bank- oder Kartengebühr erklären würde</translation>
    </message>
    <message>
        <source>short by {money}, which is no usual fee</source>
        <translation>{money} zu wenig, keine übliche Gebühr</translation>
    </message>
    <message>
        <source>switches one payment link off</source>
        <translation>schaltet einen Zahlungslink ab</translation>
    </message>
    <message>
        <source>switches the link off; what was paid by it stays</source>
        <translation>schaltet den Link ab; was darüber bezahlt wurde, bleibt</translation>
    </message>
    <message>
        <source>switches the link off; what was paid by it stays, and so does the letter</source>
        <translation>schaltet den Link ab; was damit bezahlt wurde, bleibt, der Brief auch</translation>
    </message>
    <message>
        <source>taken back with batch {id}</source>
        <translation>mit Stapel {id} zurückgenommen</translation>
    </message>
    <message>
        <source>takes back what was written</source>
        <translation>nimmt das Geschriebene zurück</translation>
    </message>
    <message>
        <source>takes the payment off the invoices again; the payment itself stays</source>
        <translation>nimmt die Zahlung wieder von den Rechnungen; die Zahlung selbst bleibt</translation>
    </message>
    <message>
        <source>takes the refund back and voids or deletes the credit note that was made for it</source>
        <translation>nimmt die Erstattung zurück und storniert oder löscht die Gutschrift, die dafür erstellt wurde</translation>
    </message>
    <message>
        <source>tax codes</source>
        <translation>Steuercodes</translation>
    </message>
    <message>
        <source>tax id</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>the account is there</source>
        <translation>das Konto ist da</translation>
    </message>
    <message>
        <source>the agreement does not tell of it any more; end it with a credit, or import it again</source>
        <translation>der Vertrag sagt nichts mehr davon; mit einer Gutschrift beenden oder neu importieren</translation>
    </message>
    <message>
        <source>the agreement now comes to {now}; {there} {currency} is billed</source>
        <translation>der Vertrag kommt jetzt auf {now}; berechnet sind {there} {currency}</translation>
    </message>
    <message>
        <source>the allocation is not read back from the ledger yet; sync first</source>
        <translation>die Zuordnung ist noch nicht aus der Buchhaltung zurückgelesen; zuerst synchronisieren</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>der Betrag</translation>
    </message>
    <message>
        <source>the books of {period_of} are closed; it is dated on the first open day</source>
        <translation>die Bücher für {period_of} sind geschlossen; datiert wird auf den ersten offenen Tag</translation>
    </message>
    <message>
        <source>the books were closed to {closed_on} in the ledger; this is dated {min}</source>
        <translation>in der Buchhaltung sind die Bücher bis {closed_on} zu; dies ist vom {min}</translation>
    </message>
    <message>
        <source>the customer is active in the ledger already</source>
        <translation>der Kunde ist in der Buchhaltung schon aktiv</translation>
    </message>
    <message>
        <source>the customer is gone from the ledger already</source>
        <translation>der Kunde ist nicht mehr in der Buchhaltung</translation>
    </message>
    <message>
        <source>the customer is known</source>
        <translation>der Kunde ist bekannt</translation>
    </message>
    <message>
        <source>the customer is not on hold</source>
        <translation>der Kunde ist nicht gesperrt</translation>
    </message>
    <message>
        <source>the customer owes more by now: {owed}; see to that first</source>
        <translation>der Kunde schuldet inzwischen mehr: {owed}; regeln Sie das zuerst</translation>
    </message>
    <message>
        <source>the customer&apos;s notes say “{word}”</source>
        <translation>in den Notizen zum Kunden steht „{word}“</translation>
    </message>
    <message>
        <source>the deposit is booked as owed on {name}, and nothing is owed for it any more</source>
        <translation>die Anzahlung ist auf {name} als geschuldet gebucht, und dafür wird nichts mehr geschuldet</translation>
    </message>
    <message>
        <source>the deposit is there</source>
        <translation>die Anzahlung ist da</translation>
    </message>
    <message>
        <source>the documents after this day are in its schedule already</source>
        <translation>die Belege nach diesem Tag stehen schon in seinem Plan</translation>
    </message>
    <message>
        <source>the entry is gone from the ledger already</source>
        <translation>die Buchung ist schon aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>the invoice has {balance} open; the credit may be meant for that</source>
        <translation>auf der Rechnung sind {balance} offen; die Gutschrift ist vielleicht dafür gedacht</translation>
    </message>
    <message>
        <source>the invoice is gone from the ledger already</source>
        <translation>die Rechnung ist schon aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>the invoice over {total}</source>
        <translation>die Rechnung über {total}</translation>
    </message>
    <message>
        <source>the item costs</source>
        <translation>der Artikel kostet</translation>
    </message>
    <message>
        <source>the last {recent} payments came {slide} days later than those before</source>
        <translation>die letzten {recent} Zahlungen kamen {slide} Tage später als die davor</translation>
    </message>
    <message>
        <source>the ledger was locked up to {then}, now it is open</source>
        <translation>die Buchhaltung war bis {then} gesperrt, jetzt ist sie offen</translation>
    </message>
    <message>
        <source>the ledger was locked up to {then}, now {now}</source>
        <translation>die Buchhaltung war bis {then} gesperrt, jetzt {now}</translation>
    </message>
    <message>
        <source>the ledger&apos;s own e-mail can&apos;t carry one</source>
        <translation>die eigene E-Mail der Buchhaltung kann keinen mitnehmen</translation>
    </message>
    <message>
        <source>the line is lost or doubled</source>
        <translation>die Zeile fehlt oder steht doppelt da</translation>
    </message>
    <message>
        <source>the link before it has ended, and nothing is paid</source>
        <translation>der Link davor ist abgelaufen, und nichts ist bezahlt</translation>
    </message>
    <message>
        <source>the link is there: hand it on to the customer</source>
        <translation>der Link ist da: an den Kunden weitergeben</translation>
    </message>
    <message>
        <source>the money is not there yet: the payment is still pending and may fail</source>
        <translation>das Geld ist noch nicht da: die Zahlung steht noch aus und kann scheitern</translation>
    </message>
    <message>
        <source>the notes say nothing that tells</source>
        <translation>die Notizen sagen nichts dazu</translation>
    </message>
    <message>
        <source>the notes say “{sentence}”</source>
        <translation>in den Notizen steht „{sentence}“</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Nummer</translation>
    </message>
    <message>
        <source>the oldest open invoice is {oldest} days overdue, longer than usual for them</source>
        <translation>die älteste offene Rechnung ist {oldest} Tage überfällig, länger als dort üblich</translation>
    </message>
    <message>
        <source>the payer</source>
        <translation>der Zahler</translation>
    </message>
    <message>
        <source>the payer disputes it</source>
        <translation>der Zahler bestreitet sie</translation>
    </message>
    <message>
        <source>the payer disputes {label}</source>
        <translation>der Zahler bestreitet {label}</translation>
    </message>
    <message>
        <source>the payment is gone from the ledger already</source>
        <translation>die Zahlung ist schon aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>the payment link that it names is not to be paid by any more: {why}</source>
        <translation>über den Zahlungslink, den er nennt, soll nicht mehr bezahlt werden: {why}</translation>
    </message>
    <message>
        <source>the payment link that it names is switched off</source>
        <translation>der Zahlungslink, den er nennt, ist abgeschaltet</translation>
    </message>
    <message>
        <source>the payment link that it names was paid</source>
        <translation>der Zahlungslink, den er nennt, wurde bezahlt</translation>
    </message>
    <message>
        <source>the payment was put into a deposit since; take it out of the deposit first</source>
        <translation>die Zahlung wurde seither in eine Einzahlung gelegt; zuerst herausnehmen</translation>
    </message>
    <message>
        <source>the period is open</source>
        <translation>der Zeitraum ist offen</translation>
    </message>
    <message>
        <source>the prices are as usual</source>
        <translation>die Preise sind wie üblich</translation>
    </message>
    <message>
        <source>the processor&apos;s adjustments</source>
        <translation>Anpassungen des Zahlungsdienstes</translation>
    </message>
    <message>
        <source>the processor&apos;s record names this invoice</source>
        <translation>der Datensatz des Zahlungsdienstes nennt diese Rechnung</translation>
    </message>
    <message>
        <source>the purchase order is named</source>
        <translation>die Bestellnummer ist genannt</translation>
    </message>
    <message>
        <source>the purchase orders differ: {listed}; the invoice names all of them</source>
        <translation>die Bestellnummern unterscheiden sich: {listed}; die Rechnung nennt alle</translation>
    </message>
    <message>
        <source>the quantities are as usual</source>
        <translation>die Mengen sind wie üblich</translation>
    </message>
    <message>
        <source>the rate of its tax is not known here</source>
        <translation>der Satz ihrer Steuer ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the same deposit was paid before: give this one back in Stripe, or keep it for the customer</source>
        <translation>dieselbe Anzahlung wurde schon bezahlt: diese in Stripe zurückgeben oder für den Kunden behalten</translation>
    </message>
    <message>
        <source>the service no longer knows the key of this write; a person must look in the books</source>
        <translation>der Dienst kennt den Schlüssel dieses Schreibvorgangs nicht mehr; jemand muss in den Büchern nachsehen</translation>
    </message>
    <message>
        <source>the service says that it was written, but it is not there any more; a person must look</source>
        <translation>der Dienst sagt, es sei geschrieben, aber es ist nicht mehr da; jemand muss nachsehen</translation>
    </message>
    <message>
        <source>the tax is the customer&apos;s</source>
        <translation>die Steuer ist die des Kunden</translation>
    </message>
    <message>
        <source>the tax that falls due with it is not known: what it is for has no tax code with a rate</source>
        <translation>die Steuer, die damit fällig wird, ist nicht bekannt: wofür sie ist, hat keinen Steuercode mit Satz</translation>
    </message>
    <message>
        <source>the taxes differ: {listed}; each line keeps its own</source>
        <translation>die Steuern unterscheiden sich: {listed}; jede Zeile behält ihre</translation>
    </message>
    <message>
        <source>the template {name} does not name it</source>
        <translation>die Vorlage {name} nennt ihn nicht</translation>
    </message>
    <message>
        <source>the terms differ: {listed}; the invoice gets the customer&apos;s</source>
        <translation>die Zahlungsbedingungen unterscheiden sich: {listed}; die Rechnung bekommt die des Kunden</translation>
    </message>
    <message>
        <source>the text has {first}, the end of the number</source>
        <translation>im Text steht {first}, das Ende der Nummer</translation>
    </message>
    <message>
        <source>the text is cut off at {first}, the start of the number</source>
        <translation>der Text ist bei {first} abgeschnitten, dem Anfang der Nummer</translation>
    </message>
    <message>
        <source>the text names {first}, which is not open</source>
        <translation>der Text nennt {first}, was nicht offen ist</translation>
    </message>
    <message>
        <source>the text names {items}</source>
        <translation>der Text nennt {items}</translation>
    </message>
    <message>
        <source>the total is {total}</source>
        <translation>die Summe ist {total}</translation>
    </message>
    <message>
        <source>the work is priced in {other}, the customer&apos;s currency is {own}</source>
        <translation>die Arbeit ist in {other} bepreist, die Währung des Kunden ist {own}</translation>
    </message>
    <message>
        <source>the {count} lines before for the same to {customer} were {between}</source>
        <translation>die {count} Zeilen davor für dasselbe an {customer} lagen {between}</translation>
    </message>
    <message>
        <source>the {kept} stands for it already</source>
        <translation>{kept} steht schon dafür</translation>
    </message>
    <message>
        <source>the {key} {key2}</source>
        <translation>{key} {key2}</translation>
    </message>
    <message>
        <source>there is an address to send it to</source>
        <translation>es gibt eine Adresse zum Senden</translation>
    </message>
    <message>
        <source>there is neither an e-mail nor a postal address</source>
        <translation>es gibt weder E-Mail noch Postanschrift</translation>
    </message>
    <message>
        <source>there is no e-mail address</source>
        <translation>es gibt keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>there was a dispute before</source>
        <translation>es gab schon einen Streitfall</translation>
    </message>
    <message>
        <source>they are tied to {name}; nothing of them is compared</source>
        <translation>sie sind {name} zugeordnet; nichts daraus wird verglichen</translation>
    </message>
    <message>
        <source>they fall due on different days; the invoice is reckoned from today</source>
        <translation>sie sind an verschiedenen Tagen fällig; die Rechnung zählt von heute an</translation>
    </message>
    <message>
        <source>they paid {then} days late before and {now} lately</source>
        <translation>früher zahlten sie {then} Tage zu spät, zuletzt {now}</translation>
    </message>
    <message>
        <source>they usually pay {usual} days after due</source>
        <translation>sie zahlen meist {usual} Tage nach Fälligkeit</translation>
    </message>
    <message>
        <source>this customer is charged automatically</source>
        <translation>bei diesem Kunden wird automatisch eingezogen</translation>
    </message>
    <message>
        <source>this customer is not to be chased</source>
        <translation>dieser Kunde soll nicht gemahnt werden</translation>
    </message>
    <message>
        <source>this customer needs a purchase order number</source>
        <translation>dieser Kunde braucht eine Bestellnummer</translation>
    </message>
    <message>
        <source>this customer usually pays</source>
        <translation>dieser Kunde zahlt sonst</translation>
    </message>
    <message>
        <source>this step went out for {numbers} on {on}</source>
        <translation>dieser Schritt ging für {numbers} am {on} hinaus</translation>
    </message>
    <message>
        <source>time entries</source>
        <translation>Zeiteinträge</translation>
    </message>
    <message>
        <source>tracking categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>two reviews</source>
        <translation>zwei Durchsichten</translation>
    </message>
    <message>
        <source>two sources tell of “{description}” on {served_on}: bill it once</source>
        <translation>zwei Quellen nennen „{description}“ am {served_on}: einmal berechnen</translation>
    </message>
    <message>
        <source>up to {now}</source>
        <translation>bis {now}</translation>
    </message>
    <message>
        <source>usually pays {usual} days after the due date</source>
        <translation>zahlt meist {usual} Tage nach Fälligkeit</translation>
    </message>
    <message>
        <source>void {get}</source>
        <translation>{get} stornieren</translation>
    </message>
    <message>
        <source>voids one invoice</source>
        <translation>storniert eine Rechnung</translation>
    </message>
    <message>
        <source>voids the credit note for what was kept back</source>
        <translation>storniert die Gutschrift für das Einbehaltene</translation>
    </message>
    <message>
        <source>voids the invoice; time on it may be billed again</source>
        <translation>storniert die Rechnung; Zeiten darauf dürfen neu berechnet werden</translation>
    </message>
    <message>
        <source>was accepted by {words} at “{figure}”</source>
        <translation>wurde von {words} bei „{figure}“ akzeptiert</translation>
    </message>
    <message>
        <source>what is deleted stays deleted; enter it again by hand: {what}</source>
        <translation>was gelöscht ist, bleibt gelöscht; von Hand neu erfassen: {what}</translation>
    </message>
    <message>
        <source>what it is applied to will be open again</source>
        <translation>worauf es angerechnet ist, wird wieder offen</translation>
    </message>
    <message>
        <source>what it quotes is no sentence of the notes</source>
        <translation>was er zitiert, ist kein Satz der Notizen</translation>
    </message>
    <message>
        <source>what tells its lines apart is in use</source>
        <translation>wonach ihre Zeilen unterschieden werden, ist in Gebrauch</translation>
    </message>
    <message>
        <source>who accounts by invoices owes the tax of the whole supply with it: invoice the rest, too</source>
        <translation>wer nach Rechnungen versteuert, schuldet damit die Steuer der ganzen Leistung: auch den Rest berechnen</translation>
    </message>
    <message>
        <source>with {before} that earlier periods were booked short or over</source>
        <translation>mit {before}, die in früheren Perioden zu wenig oder zu viel gebucht wurden</translation>
    </message>
    <message>
        <source>within the credit limit</source>
        <translation>innerhalb des Kreditlimits</translation>
    </message>
    <message>
        <source>you chose these invoices</source>
        <translation>Sie haben diese Rechnungen gewählt</translation>
    </message>
    <message>
        <source>you named {name} for {account_words}</source>
        <translation>Sie haben {name} für {account_words} genannt</translation>
    </message>
    <message>
        <source>you want to be asked before it is sent</source>
        <translation>Sie wollen vor dem Senden gefragt werden</translation>
    </message>
    <message>
        <source>your booking of {on}</source>
        <translation>Ihr Termin am {on}</translation>
    </message>
    <message>
        <source>{about}, with its payment link</source>
        <translation>{about}, mit ihrem Zahlungslink</translation>
    </message>
    <message>
        <source>{about}, without a payment link: {no_link}</source>
        <translation>{about}, ohne Zahlungslink: {no_link}</translation>
    </message>
    <message>
        <source>{amount} for {amount2}</source>
        <translation>{amount} statt {amount2}</translation>
    </message>
    <message>
        <source>{amount} of {received_on} from {payer_name}</source>
        <translation>{amount} vom {received_on} von {payer_name}</translation>
    </message>
    <message>
        <source>{amount} of {whole} for {first} to {last}, by {method}</source>
        <translation>{amount} von {whole} für {first} bis {last}, nach {method}</translation>
    </message>
    <message>
        <source>{amount} was given back</source>
        <translation>{amount} wurden zurückgegeben</translation>
    </message>
    <message>
        <source>{amount} was paid in advance: name the item or account of deposits</source>
        <translation>{amount} wurden im Voraus bezahlt: Artikel oder Konto für Anzahlungen nennen</translation>
    </message>
    <message>
        <source>{asked}: link over {money} to {customer_name}</source>
        <translation>{asked}: Link über {money} an {customer_name}</translation>
    </message>
    <message>
        <source>{back} was booked for it on {on}</source>
        <translation>{back} wurden dafür am {on} gebucht</translation>
    </message>
    <message>
        <source>{category} differs: {listed}; each line keeps its own</source>
        <translation>{category} unterscheidet sich: {listed}; jede Zeile behält, was sie hat</translation>
    </message>
    <message>
        <source>{category} differs: {listed}; the invoice has one, that of most lines</source>
        <translation>{category} unterscheidet sich: {listed}; die Rechnung hat nur eines, das der meisten Zeilen</translation>
    </message>
    <message>
        <source>{count} answers are about as good: {answers}.</source>
        <translation>{count} Antworten sind etwa gleich gut: {answers}.</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} Aufrufe</translation>
    </message>
    <message>
        <source>{count} customers owe exactly {paid}; nothing tells them apart: {names}.</source>
        <translation>{count} Kunden schulden genau {paid}; nichts unterscheidet sie: {names}.</translation>
    </message>
    <message>
        <source>{count} customers {why}: {names}</source>
        <translation>{count} Kunden {why}: {names}</translation>
    </message>
    <message>
        <source>{count} days missing, the first {missing}</source>
        <translation>{count} Tage fehlen, der erste {missing}</translation>
    </message>
    <message>
        <source>{count} fees of one payout, booked in one sum as until now</source>
        <translation>{count} Gebühren einer Auszahlung, in einer Summe gebucht wie bisher</translation>
    </message>
    <message>
        <source>{count} invoices are over {long_late} days late</source>
        <translation>{count} Rechnungen sind über {long_late} Tage überfällig</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} more receipts of about this amount are not matched yet</source>
        <translation>{count} weitere Eingänge etwa dieses Betrags sind noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>{count} not in the ledger yet; approve in Payment matches, then both go out together</source>
        <translation>{count} noch nicht in der Buchhaltung; in der Zahlungszuordnung freigeben, dann gehen beide zusammen hinaus</translation>
    </message>
    <message>
        <source>{count} open invoices of {owner} are exactly {paid}; nothing tells them apart: {names}.</source>
        <translation>{count} offene Rechnungen von {owner} lauten genau über {paid}; nichts unterscheidet sie: {names}.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} oder mehr</translation>
    </message>
    <message>
        <source>{count} overdue, nothing else is known</source>
        <translation>{count} überfällig, sonst ist nichts bekannt</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} Datensätze</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} rows are over {ceiling}, the largest {largest}</source>
        <translation>{count} Zeilen übersteigen {ceiling}, die größte {largest}</translation>
    </message>
    <message>
        <source>{customer_id} owes nothing that is overdue</source>
        <translation>{customer_id} schuldet nichts Überfälliges</translation>
    </message>
    <message>
        <source>{customer_name} is on hold</source>
        <translation>{customer_name} ist gesperrt</translation>
    </message>
    <message>
        <source>{customer}, {label}: the ledger&apos;s report says {told} {currency}, the mirror {ours}</source>
        <translation>{customer}, {label}: der Bericht der Buchhaltung sagt {told} {currency}, die Kopie {ours}</translation>
    </message>
    <message>
        <source>{day_rows} rows</source>
        <translation>{day_rows} Zeilen</translation>
    </message>
    <message>
        <source>{days} after the due date</source>
        <translation>{days} nach Fälligkeit</translation>
    </message>
    <message>
        <source>{days} before the due date</source>
        <translation>{days} vor Fälligkeit</translation>
    </message>
    <message>
        <source>{decided_by} decided otherwise ({action}); look at it together.</source>
        <translation>{decided_by} hat anders entschieden ({action}); gemeinsam ansehen.</translation>
    </message>
    <message>
        <source>{decided_by} said on {decided_on} that {name} and {name2} are one</source>
        <translation>{decided_by} hat am {decided_on} gesagt, dass {name} und {name2} ein und derselbe sind</translation>
    </message>
    <message>
        <source>{decimal} % of {whole}</source>
        <translation>{decimal}&#xa0;% von {whole}</translation>
    </message>
    <message>
        <source>{deposit}, received in advance, Stripe {charge_id}</source>
        <translation>{deposit}, im Voraus erhalten, Stripe {charge_id}</translation>
    </message>
    <message>
        <source>{documents} booked it as income; it is earned from {first} to {last}</source>
        <translation>{documents} buchten es als Erlös; erbracht wird es von {first} bis {last}</translation>
    </message>
    <message>
        <source>{done} of {total} rows are in your books.</source>
        <translation>{done} von {total} Zeilen sind in Ihren Büchern.</translation>
    </message>
    <message>
        <source>{done} with {files}</source>
        <translation>{done} mit {files}</translation>
    </message>
    <message>
        <source>{draft} instead of income</source>
        <translation>{draft} statt Erlös</translation>
    </message>
    <message>
        <source>{ended}: give the deposit back in Stripe, or keep it for the customer</source>
        <translation>{ended}: die Anzahlung in Stripe zurückgeben oder für den Kunden behalten</translation>
    </message>
    <message>
        <source>{first} can&apos;t be closed yet: {count} open</source>
        <translation>{first} lässt sich noch nicht abschließen: {count} offen</translation>
    </message>
    <message>
        <source>{first} is not closed</source>
        <translation>{first} ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>{first} of these items not named in the text, others are</source>
        <translation>{first} dieser Posten sind im Text nicht genannt, andere schon</translation>
    </message>
    <message>
        <source>{first} signed first and may sign again from {when}; another person may now.</source>
        <translation>{first} hat zuerst unterschrieben und darf ab {when} wieder; eine andere Person darf jetzt.</translation>
    </message>
    <message>
        <source>{first} signed first; another person has to sign.</source>
        <translation>{first} hat zuerst unterschrieben; es muss jemand anderes unterschreiben.</translation>
    </message>
    <message>
        <source>{first}: {records} changed</source>
        <translation>{first}: {records} geändert</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} weitere</translation>
    </message>
    <message>
        <source>{hidden} sets of look-alike invoices add up to {paid}; nothing tells them apart.</source>
        <translation>{hidden} Gruppen gleicher Rechnungen ergeben {paid}; nichts unterscheidet sie.</translation>
    </message>
    <message>
        <source>{int} % of it</source>
        <translation>{int}&#xa0;% davon</translation>
    </message>
    <message>
        <source>{int} of {int2} {description}</source>
        <translation>{int} von {int2} {description}</translation>
    </message>
    <message>
        <source>{item} is already paid by another receipt</source>
        <translation>{item} ist schon durch einen anderen Eingang bezahlt</translation>
    </message>
    <message>
        <source>{item} is also {paid}, {whose}</source>
        <translation>auch {item} lautet über {paid}, {whose}</translation>
    </message>
    <message>
        <source>{kind} of {on}</source>
        <translation>{kind} vom {on}</translation>
    </message>
    <message>
        <source>{kind} {record_id} of {on} over {money}</source>
        <translation>{kind} {record_id} vom {on} über {money}</translation>
    </message>
    <message>
        <source>{label} can&apos;t be looked at: Stripe is not connected</source>
        <translation>{label} kann nicht nachgesehen werden: Stripe ist nicht verbunden</translation>
    </message>
    <message>
        <source>{label} did not go through at Stripe: the money came back</source>
        <translation>{label} kam bei Stripe nicht zustande: Das Geld kam zurück</translation>
    </message>
    <message>
        <source>{label} failed at Stripe afterwards</source>
        <translation>{label} ist bei Stripe nachträglich fehlgeschlagen</translation>
    </message>
    <message>
        <source>{label} has only {before} open for the {taken} to allocate</source>
        <translation>{label} hat nur {before} offen für die {taken} zum Zuordnen</translation>
    </message>
    <message>
        <source>{label} has {balance} open now, it was {expected}</source>
        <translation>{label} hat jetzt {balance} offen, es waren {expected}</translation>
    </message>
    <message>
        <source>{label} has {now} open in the ledger; by the preview it is {after}</source>
        <translation>{label} hat in der Buchhaltung {now} offen; laut Vorschau sind es {after}</translation>
    </message>
    <message>
        <source>{label} has {refunded} refunded at Stripe now, it was {was}</source>
        <translation>{label} ist bei Stripe jetzt mit {refunded} erstattet, es waren {was}</translation>
    </message>
    <message>
        <source>{label} is active in the ledger already</source>
        <translation>{label} ist in der Buchhaltung schon aktiv</translation>
    </message>
    <message>
        <source>{label} is gone from the ledger</source>
        <translation>{label} ist aus der Buchhaltung verschwunden</translation>
    </message>
    <message>
        <source>{label} is held back: {reasons}</source>
        <translation>{label} wird zurückgehalten: {reasons}</translation>
    </message>
    <message>
        <source>{label} is no longer in the mirror</source>
        <translation>{label} ist nicht mehr in der Kopie</translation>
    </message>
    <message>
        <source>{label} is not active in the ledger any more</source>
        <translation>{label} ist in der Buchhaltung nicht mehr aktiv</translation>
    </message>
    <message>
        <source>{label} is not at Stripe any more</source>
        <translation>{label} ist bei Stripe nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>{label} is not empty any more: {balance} is open</source>
        <translation>An {label} hängt inzwischen etwas: {balance} ist offen</translation>
    </message>
    <message>
        <source>{label} of {amount} is not used yet</source>
        <translation>{label} über {amount} ist noch nicht verwendet</translation>
    </message>
    <message>
        <source>{label} of {on} is of no schedule</source>
        <translation>{label} vom {on} gehört zu keinem Plan</translation>
    </message>
    <message>
        <source>{label} was billed in the ledger meanwhile</source>
        <translation>{label} wurde inzwischen in der Buchhaltung berechnet</translation>
    </message>
    <message>
        <source>{label} was changed at Stripe</source>
        <translation>{label} wurde bei Stripe geändert</translation>
    </message>
    <message>
        <source>{label} was edited in the ledger</source>
        <translation>{label} wurde in der Buchhaltung geändert</translation>
    </message>
    <message>
        <source>{label} was not added to the ledger</source>
        <translation>{label} wurde nicht in die Buchhaltung aufgenommen</translation>
    </message>
    <message>
        <source>{label} was not made, or is switched off again</source>
        <translation>{label} wurde nicht angelegt oder ist wieder abgeschaltet</translation>
    </message>
    <message>
        <source>{label} was voided in the ledger</source>
        <translation>{label} wurde in der Buchhaltung storniert</translation>
    </message>
    <message>
        <source>{label} was {what}</source>
        <translation>{label} wurde {what}</translation>
    </message>
    <message>
        <source>{label}, {amount}, is not matched yet and may be theirs</source>
        <translation>{label}, {amount}, ist noch nicht zugeordnet und kann von dort sein</translation>
    </message>
    <message>
        <source>{label}: the service says {told} {currency}, the records add up to {summed}</source>
        <translation>{label}: der Dienst sagt {told} {currency}, die Datensätze ergeben {summed}</translation>
    </message>
    <message>
        <source>{late} not yet</source>
        <translation>noch nicht aus {late}</translation>
    </message>
    <message>
        <source>{len} of {count}</source>
        <translation>{len} von {count}</translation>
    </message>
    <message>
        <source>{missing} of the instalment due on {due} did not come</source>
        <translation>{missing} der am {due} fälligen Rate sind nicht gekommen</translation>
    </message>
    <message>
        <source>{money} from {payer} → {word} {numbers}</source>
        <translation>{money} von {payer} → {word} {numbers}</translation>
    </message>
    <message>
        <source>{money} is over the limit of {ceiling} a row</source>
        <translation>{money} übersteigt die Grenze von {ceiling} je Zeile</translation>
    </message>
    <message>
        <source>{money} is over the limit of {money2} a batch.</source>
        <translation>{money} übersteigt die Grenze von {money2} je Stapel.</translation>
    </message>
    <message>
        <source>{money} more than is open</source>
        <translation>{money} mehr, als offen ist</translation>
    </message>
    <message>
        <source>{money} more than is open, for no reason to be seen</source>
        <translation>{money} mehr, als offen ist, ohne erkennbaren Grund</translation>
    </message>
    <message>
        <source>{money} {currency} more than is open, within what exchange rates move</source>
        <translation>{money} {currency} mehr, als offen ist, im Rahmen von Kursschwankungen</translation>
    </message>
    <message>
        <source>{month} is closed, and {change_words}</source>
        <translation>{month} ist abgeschlossen, und {change_words}</translation>
    </message>
    <message>
        <source>{month} of {month_limit} reads used this month</source>
        <translation>{month} von {month_limit} Lesevorgängen diesen Monat verbraucht</translation>
    </message>
    <message>
        <source>{most_names} more</source>
        <translation>{most_names} weitere</translation>
    </message>
    <message>
        <source>{most} may be signed a day; {signed}, this batch has {count}.</source>
        <translation>{most} dürfen am Tag unterschrieben werden; {signed}, dieser Stapel hat {count}.</translation>
    </message>
    <message>
        <source>{names} and {names2}</source>
        <translation>{names} und {names2}</translation>
    </message>
    <message>
        <source>{names}{others} never paid before</source>
        <translation>{names}{others} haben noch nie gezahlt</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened</source>
        <translation>{name} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}</source>
        <translation>{name} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a backup</source>
        <translation>{name} ist als Sicherung nicht brauchbar</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}</source>
        <translation>{name} lässt sich nicht schreiben: {strerror}</translation>
    </message>
    <message>
        <source>{name} does not say which account it is of</source>
        <translation>{name} sagt nicht, von welchem Konto es ist</translation>
    </message>
    <message>
        <source>{name} has {worded} in their favour on {last}</source>
        <translation>{name} hat am {last} ein Guthaben von {worded}</translation>
    </message>
    <message>
        <source>{name} is about {document}</source>
        <translation>{name} handelt von {document}</translation>
    </message>
    <message>
        <source>{name} is active in the ledger all the same</source>
        <translation>{name} ist in der Buchhaltung trotzdem aktiv</translation>
    </message>
    <message>
        <source>{name} is already paid by another receipt.</source>
        <translation>{name} ist schon durch einen anderen Eingang bezahlt.</translation>
    </message>
    <message>
        <source>{name} is in {currency}, this receipt in {currency2}, and no rate is given.</source>
        <translation>{name} ist in {currency}, dieser Eingang in {currency2}, und ein Kurs ist nicht genannt.</translation>
    </message>
    <message>
        <source>{name} is inactive in the ledger</source>
        <translation>{name} ist in der Buchhaltung inaktiv</translation>
    </message>
    <message>
        <source>{name} is inactive in the ledger all the same</source>
        <translation>{name} ist in der Buchhaltung trotzdem inaktiv</translation>
    </message>
    <message>
        <source>{name} is no longer in the mirror</source>
        <translation>{name} ist nicht mehr in der Kopie</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation>{name} ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>{name} is not active in the ledger; make it active there first</source>
        <translation>{name} ist in der Buchhaltung nicht aktiv; machen Sie den Kunden dort erst aktiv</translation>
    </message>
    <message>
        <source>{name} is not in the ledger yet, and adding it is not approved</source>
        <translation>{name} ist noch nicht in der Buchhaltung, und das Anlegen ist nicht freigegeben</translation>
    </message>
    <message>
        <source>{name} is the ledger&apos;s own for it</source>
        <translation>{name} ist in der Buchhaltung dafür vorgesehen</translation>
    </message>
    <message>
        <source>{name} signs {rows}, {money}, to be written to {system}</source>
        <translation>{name} unterschreibt {rows}, {money}, zum Schreiben in {system}</translation>
    </message>
    <message>
        <source>{name} took what is like it {times}×</source>
        <translation>{name} nahm Gleiches schon {times}× auf</translation>
    </message>
    <message>
        <source>{name} was changed since it was exported: its hash differs</source>
        <translation>{name} wurde seit dem Export verändert: die Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>{name} was made by a newer Countersign</source>
        <translation>{name} stammt von einem neueren Countersign</translation>
    </message>
    <message>
        <source>{name}, decision {number}: {problem} can&apos;t be read</source>
        <translation>{name}, Entscheidung {number}: {problem} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{name}, line 1, column 1: the workbook is protected by a password</source>
        <translation>{name}, Zeile 1, Spalte 1: die Arbeitsmappe ist mit einem Kennwort geschützt</translation>
    </message>
    <message>
        <source>{name}, line 1, column 1: this is no file of decisions</source>
        <translation>{name}, Zeile 1, Spalte 1: das ist keine Datei mit Entscheidungen</translation>
    </message>
    <message>
        <source>{name}, line 1, column {column}: the column is missing</source>
        <translation>{name}, Zeile 1, Spalte {column}: die Spalte fehlt</translation>
    </message>
    <message>
        <source>{name}, line {after}: {problem}</source>
        <translation>{name}, Zeile {after}: {problem}</translation>
    </message>
    <message>
        <source>{name}, line {lineno}, column {colno}</source>
        <translation>{name}, Zeile {lineno}, Spalte {colno}</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {what}</source>
        <translation>{name}, Zeile {line}, Spalte {column}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line}: it has more cells than the header</source>
        <translation>{name}, Zeile {line}: sie hat mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>{name}, line {place}, column {place2}: {reason}</source>
        <translation>{name}, Zeile {place}, Spalte {place2}: {reason}</translation>
    </message>
    <message>
        <source>{name}, which is closed</source>
        <translation>{name}, der abgeschlossen ist</translation>
    </message>
    <message>
        <source>{name}: it is not UTF-8 (byte {start})</source>
        <translation>{name}: es ist nicht UTF-8 (Byte {start})</translation>
    </message>
    <message>
        <source>{now} of it is on {name} in the ledger; {then} was signed</source>
        <translation>in der Buchhaltung sind davon {now} auf {name}; unterschrieben wurden {then}</translation>
    </message>
    <message>
        <source>{numbers} could be meant too.</source>
        <translation>Auch {numbers} könnte gemeint sein.</translation>
    </message>
    <message>
        <source>{numbers} had a twin of the same customer; nothing in the text tells them apart.</source>
        <translation>{numbers} hatte einen Zwilling beim selben Kunden; nichts im Text unterscheidet sie.</translation>
    </message>
    <message>
        <source>{number} is {days_late} days late, they never were before</source>
        <translation>{number} ist {days_late} Tage überfällig, das gab es dort noch nie</translation>
    </message>
    <message>
        <source>{number} was paid short by {balance}</source>
        <translation>{number} wurde um {balance} zu niedrig bezahlt</translation>
    </message>
    <message>
        <source>{ours}, batch {id}</source>
        <translation>{ours}, Stapel {id}</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written</source>
        <translation>{out} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>{owed} is among the largest sums overdue</source>
        <translation>{owed} gehört zu den größten überfälligen Summen</translation>
    </message>
    <message>
        <source>{owner} is named in the text</source>
        <translation>{owner} ist im Text genannt</translation>
    </message>
    <message>
        <source>{paid}: {money} received from {customer_name}, owed until delivered</source>
        <translation>{paid}: {money} von {customer_name} erhalten, bis zur Leistung geschuldet</translation>
    </message>
    <message>
        <source>{paid}: {money} received from {customer_name}, {tax} of it tax due now</source>
        <translation>{paid}: {money} von {customer_name} erhalten, davon {tax} Steuer, jetzt fällig</translation>
    </message>
    <message>
        <source>{payer} is not known to pay for {owner}</source>
        <translation>dass {payer} für {owner} zahlt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{period} is booked with {booked}, due is {should}</source>
        <translation>{period} ist mit {booked} gebucht, fällig sind {should}</translation>
    </message>
    <message>
        <source>{period} is not booked</source>
        <translation>{period} ist nicht gebucht</translation>
    </message>
    <message>
        <source>{place}: the {name} “{text}” is no number</source>
        <translation>{place}: {name} „{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{processor} balance in {currency}</source>
        <translation>{processor}-Guthaben in {currency}</translation>
    </message>
    <message>
        <source>{quantity} hours on one day ({place})</source>
        <translation>{quantity} Stunden an einem Tag ({place})</translation>
    </message>
    <message>
        <source>{refunded} of it was given back: book both together in the ledger</source>
        <translation>{refunded} davon wurden zurückgegeben: beides zusammen in der Buchhaltung buchen</translation>
    </message>
    <message>
        <source>{refunded} of it was refunded; payment and refund have to be booked together.</source>
        <translation>{refunded} davon wurden erstattet; Zahlung und Erstattung müssen zusammen gebucht werden.</translation>
    </message>
    <message>
        <source>{remainder_as} kept back, {subject}</source>
        <translation>{remainder_as} einbehalten, {subject}</translation>
    </message>
    <message>
        <source>{remedy} Nothing else was held up by it.</source>
        <translation>{remedy} Sonst wurde nichts aufgehalten.</translation>
    </message>
    <message>
        <source>{reminded} reminders had no effect</source>
        <translation>{reminded} Erinnerungen blieben ohne Wirkung</translation>
    </message>
    <message>
        <source>{rows} were signed today</source>
        <translation>{rows} wurden heute unterschrieben</translation>
    </message>
    <message>
        <source>{said} has the same customer and amount and is already in the ledger.</source>
        <translation>{said} hat denselben Kunden und Betrag und ist schon in der Buchhaltung.</translation>
    </message>
    <message>
        <source>{second} times</source>
        <translation>{second}-mal</translation>
    </message>
    <message>
        <source>{self} can&apos;t be reached</source>
        <translation>{self} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{self}: about {calls}{used_text}</source>
        <translation>{self}: etwa {calls}{used_text}</translation>
    </message>
    <message>
        <source>{self}: {calls}, about {expected} expected{used_text}</source>
        <translation>{self}: {calls}, etwa {expected} erwartet{used_text}</translation>
    </message>
    <message>
        <source>{share} % of what is open is overdue</source>
        <translation>{share}&#xa0;% des Offenen ist überfällig</translation>
    </message>
    <message>
        <source>{source}&apos;s calls are nearly used up; the rest is kept for commits</source>
        <translation>Die Aufrufe von {source} sind fast verbraucht; der Rest bleibt fürs Buchen</translation>
    </message>
    <message>
        <source>{step} for {count} invoice</source>
        <translation>{step} für {count} Rechnung</translation>
    </message>
    <message>
        <source>{step} for {count} invoices</source>
        <translation>{step} für {count} Rechnungen</translation>
    </message>
    <message>
        <source>{step} to {party} &lt;{to}&gt; about {numbers}</source>
        <translation>{step} an {party} &lt;{to}&gt; zu {numbers}</translation>
    </message>
    <message>
        <source>{step} to {to} is held now: {held}</source>
        <translation>{step} an {to} ist jetzt aufgehalten: {held}</translation>
    </message>
    <message>
        <source>{summed} in {currency}</source>
        <translation>{summed} in {currency}</translation>
    </message>
    <message>
        <source>{tax} of it is tax</source>
        <translation>davon {tax} Steuer</translation>
    </message>
    <message>
        <source>{tax} of it is tax that falls due with it</source>
        <translation>{tax} davon sind Steuer, die damit fällig wird</translation>
    </message>
    <message>
        <source>{tax} of it is tax, which goes with it</source>
        <translation>{tax} davon sind Steuer, die damit wegfällt</translation>
    </message>
    <message>
        <source>{text} (part)</source>
        <translation>{text} (Teil)</translation>
    </message>
    <message>
        <source>{today} of {day_limit} used today</source>
        <translation>{today} von {day_limit} heute verbraucht</translation>
    </message>
    <message>
        <source>{total} is over {money}</source>
        <translation>{total} übersteigt {money}</translation>
    </message>
    <message>
        <source>{unapplied} of its payment is on no invoice; the refund may be of that</source>
        <translation>{unapplied} seiner Zahlung liegen auf keiner Rechnung; die Erstattung ist vielleicht davon</translation>
    </message>
    <message>
        <source>{unbooked} of its charges are</source>
        <translation>{unbooked} ihrer Kartenzahlungen sind</translation>
    </message>
    <message>
        <source>{unbooked} of its charges is</source>
        <translation>{unbooked} ihrer Kartenzahlungen ist</translation>
    </message>
    <message>
        <source>{unknown} may be and will be looked up before anything is sent again.</source>
        <translation>{unknown} vielleicht; das wird nachgesehen, bevor noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>{was} is booked, and the agreement has changed since</source>
        <translation>{was} sind gebucht, und der Vertrag hat sich seither geändert</translation>
    </message>
    <message>
        <source>{what}, {name}: {came} to {went}</source>
        <translation>{what}, {name}: von {came} auf {went}</translation>
    </message>
    <message>
        <source>{who} are signed and wait.</source>
        <translation>{who} sind unterschrieben und warten.</translation>
    </message>
    <message>
        <source>{why}; nobody should pay by it</source>
        <translation>{why}; niemand sollte damit bezahlen</translation>
    </message>
    <message>
        <source>{why}; nobody should pay its deposit now</source>
        <translation>{why}; die Anzahlung sollte niemand mehr zahlen</translation>
    </message>
    <message>
        <source>{worded} from {who} on {received_on} leaves {left} of invoice {number} open, just {what}; neither its terms nor a credit says why</source>
        <translation>{worded} von {who} am {received_on} lassen {left} von Rechnung {number} offen, genau {what}; weder Bedingungen noch eine Gutschrift sagen, warum</translation>
    </message>
    <message>
        <source>{worded} less</source>
        <translation>{worded} weniger</translation>
    </message>
    <message>
        <source>{worded} more</source>
        <translation>{worded} mehr</translation>
    </message>
    <message>
        <source>{worded} on {deposited_on} lies on {catch_all}</source>
        <translation>{worded} vom {deposited_on} liegt auf {catch_all}</translation>
    </message>
    <message>
        <source>{worded} on {posted_on} lies on {catch_all}</source>
        <translation>{worded} vom {posted_on} liegt auf {catch_all}</translation>
    </message>
    <message>
        <source>{worded} received on {received_on} is in no deposit after {age} days</source>
        <translation>{worded}, eingegangen am {received_on}, sind nach {age} Tagen in keiner Einzahlung</translation>
    </message>
    <message>
        <source>{words} against {name}</source>
        <translation>{words} gegen {name}</translation>
    </message>
    <message>
        <source>{words} can&apos;t be compared with a limit in {home_currency}</source>
        <translation>{words} lassen sich nicht mit einer Grenze in {home_currency} vergleichen</translation>
    </message>
    <message>
        <source>{words} in all is over {words2}</source>
        <translation>{words} insgesamt übersteigen {words2}</translation>
    </message>
    <message>
        <source>{words} may be signed a day; {signed}, this batch has {words2}.</source>
        <translation>{words} dürfen am Tag unterschrieben werden; {signed}, dieser Stapel hat {words2}.</translation>
    </message>
    <message>
        <source>{words} of its deposit is tax that fell due when it came; see that the ledger has it so</source>
        <translation>{words} der Anzahlung ist Steuer, die bei ihrem Eingang fällig wurde; sehen Sie nach, ob die Buchhaltung sie so hat</translation>
    </message>
    <message>
        <source>{words} of {received_on}</source>
        <translation>{words} vom {received_on}</translation>
    </message>
    <message>
        <source>{words} until {next_day}</source>
        <translation>{words} bis {next_day}</translation>
    </message>
    <message>
        <source>{words} was signed today</source>
        <translation>{words} wurden heute unterschrieben</translation>
    </message>
    <message>
        <source>{words}, by {made_by}</source>
        <translation>{words}, von {made_by}</translation>
    </message>
    <message>
        <source>{zone} UTC</source>
        <translation>{zone} UTC</translation>
    </message>
    <message>
        <source>“countersign batch list” shows the numbers.</source>
        <translation>„countersign batch list“ zeigt die Nummern.</translation>
    </message>
    <message>
        <source>“countersign drafting tracking” lists what there is; what was added since comes with a sync.</source>
        <translation>„countersign drafting tracking“ listet auf, was es gibt; was seither hinzukam, kommt mit einem Abgleich.</translation>
    </message>
    <message>
        <source>“countersign show” says why.</source>
        <translation>„countersign show“ sagt, warum.</translation>
    </message>
    <message>
        <source>“list drafts” shows them.</source>
        <translation>„list drafts“ zeigt sie.</translation>
    </message>
    <message>
        <source>“{aspect}” matches have not the record yet that bulk approval asks for</source>
        <translation>Zuordnungen „{aspect}“ haben noch nicht den Nachweis, den die gesammelte Freigabe verlangt</translation>
    </message>
    <message>
        <source>“{a}” and “{b}”: {problem}</source>
        <translation>„{a}“ und „{b}“: {problem}</translation>
    </message>
    <message>
        <source>“{code}” of {first} was not accepted</source>
        <translation>„{code}“ von {first} wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>“{customer}” is not a trusted customer</source>
        <translation>„{customer}“ ist kein Kunde mit Vertrauen</translation>
    </message>
    <message>
        <source>“{description}” is not taken off the account that it was booked to</source>
        <translation>„{description}“ wird nicht von dem Konto abgezogen, auf das es gebucht wurde</translation>
    </message>
    <message>
        <source>“{description}” is not taken off with the tax that it was booked with</source>
        <translation>„{description}“ wird nicht mit der Steuer abgezogen, mit der es gebucht wurde</translation>
    </message>
    <message>
        <source>“{description}” is taken off, and booking it is not approved</source>
        <translation>„{description}“ wird abgezogen, und die Buchung dafür ist nicht freigegeben</translation>
    </message>
    <message>
        <source>“{description}” names no item of the ledger</source>
        <translation>„{description}“ nennt keinen Artikel der Buchhaltung</translation>
    </message>
    <message>
        <source>“{description}” takes off what was given back or disputed since</source>
        <translation>„{description}“ zieht ab, was seither zurückgezahlt oder bestritten wurde</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address</source>
        <translation>„{email}“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>“{keep}” is not one of two customers</source>
        <translation>„{keep}“ ist keiner von zwei Kunden</translation>
    </message>
    <message>
        <source>“{like}” in the ledger has a similar name</source>
        <translation>„{like}“ in der Buchhaltung heißt ähnlich</translation>
    </message>
    <message>
        <source>“{names}” to “{names2}”: a step comes between the due day and a year after it</source>
        <translation>„{names}“ bis „{names2}“: Eine Stufe kommt zwischen dem Fälligkeitstag und einem Jahr danach</translation>
    </message>
    <message>
        <source>“{name}” and “{another}” are two customers</source>
        <translation>„{name}“ und „{another}“ sind zwei Kunden</translation>
    </message>
    <message>
        <source>“{name}”: instalments and thanks come by themselves, they are no step of a policy</source>
        <translation>„{name}“: Raten und Dank kommen von selbst, sie sind keine Stufe einer Regel</translation>
    </message>
    <message>
        <source>“{number}”: this customer has no open invoice of that number</source>
        <translation>„{number}“: dieser Kunde hat keine offene Rechnung mit der Nummer</translation>
    </message>
    <message>
        <source>“{party}”: only drafts of work that is not billed yet can be merged</source>
        <translation>„{party}“: nur Entwürfe von Arbeit, die noch nicht berechnet ist, lassen sich zusammenlegen</translation>
    </message>
    <message>
        <source>“{short}” at {price} where {what} {usual}</source>
        <translation>„{short}“ zu {price}, {what} {usual}</translation>
    </message>
    <message>
        <source>“{short}” has a quantity of {quantity}</source>
        <translation>„{short}“ hat eine Menge von {quantity}</translation>
    </message>
    <message>
        <source>“{short}” has no price</source>
        <translation>„{short}“ hat keinen Preis</translation>
    </message>
    <message>
        <source>“{short}” is {percent} off; this customer had {had}</source>
        <translation>„{short}“ hat {percent} Rabatt; dieser Kunde hatte {had}</translation>
    </message>
    <message>
        <source>“{short}” names no item that the ledger has</source>
        <translation>„{short}“ nennt keinen Artikel der Buchhaltung</translation>
    </message>
    <message>
        <source>“{short}”: the ledger has no {category} “{name}”</source>
        <translation>„{short}“: die Buchhaltung hat „{name}“ nicht ({category})</translation>
    </message>
    <message>
        <source>“{short}”: {category} “{name}” is not in use any more</source>
        <translation>„{short}“: „{name}“ ist nicht mehr in Gebrauch ({category})</translation>
    </message>
    <message>
        <source>“{short}”: {quantity} where {most} was the most until now</source>
        <translation>„{short}“: {quantity}, bisher höchstens {most}</translation>
    </message>
    <message>
        <source>“{text}” are no days</source>
        <translation>„{text}“ sind keine Tage</translation>
    </message>
    <message>
        <source>“{text}” is done already</source>
        <translation>„{text}“ ist schon erledigt</translation>
    </message>
    <message>
        <source>“{text}” is no number of days</source>
        <translation>„{text}“ ist keine Zahl von Tagen</translation>
    </message>
    <message>
        <source>“{text}” is no number of seconds</source>
        <translation>„{text}“ ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>“{text}” is no percentage</source>
        <translation>„{text}“ ist kein Prozentsatz</translation>
    </message>
    <message>
        <source>“{text}” is no port</source>
        <translation>„{text}“ ist kein Port</translation>
    </message>
    <message>
        <source>“{text}” is not NAME=VALUE</source>
        <translation>„{text}“ ist nicht NAME=WERT</translation>
    </message>
    <message>
        <source>“{text}” names a category twice</source>
        <translation>„{text}“ nennt eine Kategorie zweimal</translation>
    </message>
    <message>
        <source>“{told}” and “{other}”</source>
        <translation>„{told}“ und „{other}“</translation>
    </message>
    <message>
        <source>“{value}” holds no e-mail address</source>
        <translation>„{value}“ enthält keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>“{value}” is no address of a model</source>
        <translation>„{value}“ ist keine Adresse eines Modells</translation>
    </message>
    <message>
        <source>“{value}” is no kind of encryption</source>
        <translation>„{value}“ ist keine Art der Verschlüsselung</translation>
    </message>
    <message>
        <source>“{value}” is no name of a server</source>
        <translation>„{value}“ ist kein Name eines Servers</translation>
    </message>
    <message>
        <source>“{wanted}”: {what} that name or id</source>
        <translation>„{wanted}“: {what} diesen Namen oder diese Kennung</translation>
    </message>
    <message>
        <source>“{word}” always needs two signatures</source>
        <translation>„{word}“ braucht immer zwei Unterschriften</translation>
    </message>
    <message>
        <source>The arrow down lists what there is</source>
        <translation>Der Pfeil nach unten listet auf, was es gibt</translation>
    </message>
    <message>
        <source>Customers entered twice</source>
        <translation>Doppelt angelegte Kunden</translation>
    </message>
    <message>
        <source>Comparing all customers…</source>
        <translation>Alle Kunden werden verglichen …</translation>
    </message>
    <message>
        <source>All of them were compared by name, company, e-mail, phone, address and tax id.</source>
        <translation>Alle wurden nach Name, Firma, E-Mail, Telefon, Adresse und Steuernummer verglichen.</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>Zwei Kunden</translation>
    </message>
    <message>
        <source>They are never put forward again</source>
        <translation>Sie werden nie wieder vorgelegt</translation>
    </message>
    <message>
        <source>These are one</source>
        <translation>Das ist derselbe</translation>
    </message>
    <message>
        <source>The one that stays is marked above</source>
        <translation>Wer bleibt, ist oben markiert</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} bleibt</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Vielleicht derselbe wie</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>One invoice of the marked drafts, this once</source>
        <translation>Dieses eine Mal eine Rechnung aus den markierten Entwürfen</translation>
    </message>
    <message>
        <source>Merged into one draft; beside it you can take it apart again.</source>
        <translation>Zu einem Entwurf zusammengelegt; daneben können Sie ihn wieder auseinandernehmen.</translation>
    </message>
    <message>
        <source>{drafts}, one for each project.</source>
        <translation>{drafts}, einer je Projekt.</translation>
    </message>
    <message>
        <source>Drafted as the rules say again.</source>
        <translation>Wieder nach den Regeln entworfen.</translation>
    </message>
    <message>
        <source>A language model&apos;s suggestion; it decides nothing.</source>
        <translation>Die Vermutung eines Sprachmodells; sie entscheidet nichts.</translation>
    </message>
    <message>
        <source>Ask what the notes speak for</source>
        <translation>Fragen, wofür die Notizen sprechen</translation>
    </message>
    <message>
        <source>Notes in the ledger</source>
        <translation>Notizen in der Buchhaltung</translation>
    </message>
    <message>
        <source>Asking the language model…</source>
        <translation>Das Sprachmodell wird gefragt …</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Its name, as the provider tells it.</source>
        <translation>Sein Name, wie ihn der Anbieter nennt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS from the first byte.</source>
        <translation>587 mit STARTTLS, 465 mit TLS vom ersten Byte an.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Whom the server knows; empty where it asks for nobody.</source>
        <translation>Wen der Server kennt; leer, wo er nach niemandem fragt.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>From whom the letters come.</source>
        <translation>Von wem die Briefe kommen.</translation>
    </message>
    <message>
        <source>Sends letters that go out as our own e-mail, always encrypted.</source>
        <translation>Sendet Briefe, die als eigene E-Mail hinausgehen, immer verschlüsselt.</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>Leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Nothing is sent where the server can&apos;t.</source>
        <translation>Kann es der Server nicht, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Goes into this machine&apos;s keychain, never into the company file.</source>
        <translation>Kommt in den Schlüsselbund dieses Rechners, nie in die Firmendatei.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Send me a test letter</source>
        <translation>Mir einen Testbrief senden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Goes to the sender&apos;s own address.</source>
        <translation>Geht an die Adresse des Absenders.</translation>
    </message>
    <message>
        <source>Enter the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>OpenAI-compatible, best on this machine; empty for none.</source>
        <translation>OpenAI-kompatibel, am besten auf diesem Rechner; leer für keines.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Its name there.</source>
        <translation>Sein Name dort.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>After that the template&apos;s words stand.</source>
        <translation>Danach gelten die Worte der Vorlage.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>It may word letters and say what notes speak for. It sees no name and no figure.</source>
        <translation>Es darf Briefe formulieren und sagen, wofür Notizen sprechen. Es sieht keinen Namen und keine Zahl.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
</TS>
