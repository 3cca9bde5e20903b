<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>not due</source>
        <translation>non échu</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>plus de 90 jours</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>Enter more than zero, or remove the invoice.</source>
        <translation>Saisir plus de zéro ou retirer la facture.</translation>
    </message>
    <message>
        <source>Only {balance} is open.</source>
        <translation>Il ne reste que {balance} à payer.</translation>
    </message>
    <message>
        <source>One of the amounts can&apos;t be read.</source>
        <translation>Un des montants est illisible.</translation>
    </message>
    <message>
        <source>Everything is allocated.</source>
        <translation>Tout est affecté.</translation>
    </message>
    <message>
        <source>{left} stays unapplied on the customer.</source>
        <translation>{left} reste non affecté chez le client.</translation>
    </message>
    <message>
        <source>{over} more than was received.</source>
        <translation>{over} de plus que le montant reçu.</translation>
    </message>
    <message>
        <source>Add at least one invoice.</source>
        <translation>Ajouter au moins une facture.</translation>
    </message>
    <message>
        <source>The invoices belong to different customers; a payment has one.</source>
        <translation>Les factures sont de clients différents ; un paiement n’en a qu’un.</translation>
    </message>
    <message>
        <source>{number} is in {currency}, the money in {have}.</source>
        <translation>{number} est en {currency}, l’argent en {have}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Payeur ou bénéficiaire</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Compte du tiers</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Bank&apos;s id</source>
        <translation>Identifiant bancaire</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Compte propre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Année d’abord</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Inversés</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>Indiquer quelle colonne contient la date.</translation>
    </message>
    <message>
        <source>Say which column holds the amount.</source>
        <translation>Indiquer quelle colonne contient le montant.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>Name the account that this statement is of.</source>
        <translation>Nommer le compte de ce relevé.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>Il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>Its dates could be read in two ways. Please check them below.</source>
        <translation>Les dates peuvent se lire de deux façons. À vérifier ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing tells money in from money out. Please check the amounts below.</source>
        <translation>Rien ne distingue débit et crédit. Vérifier les montants ci-dessous.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import, nothing new</source>
        <translation>Importer, rien de nouveau</translation>
    </message>
    <message>
        <source>Import {lines}</source>
        <translation>Importer {lines}</translation>
    </message>
    <message>
        <source>Gap: {gap}.</source>
        <translation>Écart : {gap}.</translation>
    </message>
    <message>
        <source>It does not add up: the balances and the lines disagree.</source>
        <translation>Le compte n’y est pas : soldes et lignes se contredisent.</translation>
    </message>
    <message>
        <source>It adds up: {opening} before, {closing} after.</source>
        <translation>Le compte y est : {opening} avant, {closing} après.</translation>
    </message>
    <message>
        <source>It adds up with the statement before.</source>
        <translation>Il fait suite au relevé précédent.</translation>
    </message>
    <message>
        <source>It says no balances to check against.</source>
        <translation>Il n’indique aucun solde à vérifier.</translation>
    </message>
    <message>
        <source>{fresh} new</source>
        <translation>{fresh} nouvelles</translation>
    </message>
    <message>
        <source>{known} already here</source>
        <translation>{known} déjà présentes</translation>
    </message>
    <message>
        <source>in {money_in}, out {money_out}</source>
        <translation>crédit {money_in}, débit {money_out}</translation>
    </message>
    <message>
        <source>{late} of them late</source>
        <translation>dont {late} tardives</translation>
    </message>
    <message>
        <source>{lookalikes} like one that is here, kept apart</source>
        <translation>{lookalikes} semblables à une existante, gardées à part</translation>
    </message>
    <message>
        <source>{missing} that were here are not in it and stay</source>
        <translation>{missing} existantes n’y figurent pas et restent</translation>
    </message>
    <message>
        <source>{name}: {lines} imported as import {number}.</source>
        <translation>{name} : {lines} importées, import {number}.</translation>
    </message>
    <message>
        <source>No customer with this text</source>
        <translation>Aucun client avec ce texte</translation>
    </message>
    <message>
        <source>Look for a name, a company or an e-mail address.</source>
        <translation>Chercher un nom, une société ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody is overdue</source>
        <translation>Personne n’est en retard</translation>
    </message>
    <message>
        <source>Every open invoice is still within its terms.</source>
        <translation>Chaque facture ouverte est encore dans les délais.</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Personne ne doit rien</translation>
    </message>
    <message>
        <source>There is no open invoice in the books.</source>
        <translation>Aucune facture n’est ouverte.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>They come with the first sync of a ledger.</source>
        <translation>Ils viendront avec la première synchronisation.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>part of {parent}</source>
        <translation>fait partie de {parent}</translation>
    </message>
    <message>
        <source>inactive in the ledger</source>
        <translation>inactif en comptabilité</translation>
    </message>
    <message>
        <source>No invoice of theirs has been settled yet.</source>
        <translation>Aucune de leurs factures n’a encore été réglée.</translation>
    </message>
    <message>
        <source>{late}, over {invoices}; {on_time_percent} % on time.</source>
        <translation>{late}, sur {invoices} ; {on_time_percent} % à temps.</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>No limit is suggested before three invoices are settled. {terms}</source>
        <translation>Aucun plafond n’est proposé avant trois factures réglées. {terms}</translation>
    </message>
    <message>
        <source>a quarter more than they ever owed and paid</source>
        <translation>un quart de plus que le maximum dû et payé</translation>
    </message>
    <message>
        <source>half of the most they ever owed and paid</source>
        <translation>la moitié du maximum dû et payé</translation>
    </message>
    <message>
        <source>Credit limit {limit}: {why}. {terms}</source>
        <translation>Plafond de crédit {limit} : {why}. {terms}</translation>
    </message>
    <message>
        <source>expected any day, {last} at the latest</source>
        <translation>attendu d’un jour à l’autre, au plus tard {last}</translation>
    </message>
    <message>
        <source>expected {day}, between {first} and {last}</source>
        <translation>attendu {day}, entre {first} et {last}</translation>
    </message>
    <message>
        <source>Finish editing first: approve it as changed, or leave it as it is (Esc).</source>
        <translation>Terminer d’abord la modification : approuver tel que modifié ou laisser en l’état (Échap).</translation>
    </message>
    <message>
        <source>Only an invoice has lines to edit.</source>
        <translation>Seule une facture a des lignes à modifier.</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>Une ligne a besoin d’un libellé.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>« {text} » n’est pas une quantité.</translation>
    </message>
    <message>
        <source>“{text}” is no price.</source>
        <translation>« {text} » n’est pas un prix.</translation>
    </message>
    <message>
        <source>One for each month</source>
        <translation>Une par mois</translation>
    </message>
    <message>
        <source>One for each month and project</source>
        <translation>Une par mois et par projet</translation>
    </message>
    <message>
        <source>All months on one</source>
        <translation>Tous les mois sur une</translation>
    </message>
    <message>
        <source>One for each project</source>
        <translation>Une par projet</translation>
    </message>
    <message>
        <source>An invoice needs a line.</source>
        <translation>Une facture a besoin d’une ligne.</translation>
    </message>
    <message>
        <source>The total is below nothing.</source>
        <translation>Le total est inférieur à zéro.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoice {remote_id}</source>
        <translation>Facture {remote_id}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>pas encore expliqué</translation>
    </message>
    <message>
        <source>Nothing, until you choose.</source>
        <translation>Rien, tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>aucune facture</translation>
    </message>
    <message>
        <source>an accepted estimate</source>
        <translation>un devis accepté</translation>
    </message>
    <message>
        <source>a won deal</source>
        <translation>une affaire gagnée</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>a recurring agreement</source>
        <translation>un accord récurrent</translation>
    </message>
    <message>
        <source>work that changed after it was billed</source>
        <translation>un travail modifié après facturation</translation>
    </message>
    <message>
        <source>Void the invoice; its work may be billed again</source>
        <translation>Annuler la facture ; le travail pourra être facturé de nouveau</translation>
    </message>
    <message>
        <source>Make the customer inactive</source>
        <translation>Rendre le client inactif</translation>
    </message>
    <message>
        <source>A voided invoice stays void</source>
        <translation>Une facture annulée le reste</translation>
    </message>
    <message>
        <source>Switch the link off; what was paid by it stays</source>
        <translation>Désactiver le lien ; ce qui a été payé reste</translation>
    </message>
    <message>
        <source>Delete the entry in the ledger; the money stays at Stripe</source>
        <translation>Supprimer l’écriture ; l’argent reste chez Stripe</translation>
    </message>
    <message>
        <source>What was sent has been sent</source>
        <translation>Ce qui est envoyé est envoyé</translation>
    </message>
    <message>
        <source>A link that is off stays off</source>
        <translation>Un lien désactivé le reste</translation>
    </message>
    <message>
        <source>nothing to write yet</source>
        <translation>rien à écrire encore</translation>
    </message>
    <message>
        <source>deposit by payment link for {what}</source>
        <translation>acompte par lien de paiement pour {what}</translation>
    </message>
    <message>
        <source>invoice {number} to be sent by e-mail</source>
        <translation>facture {number} à envoyer par e-mail</translation>
    </message>
    <message>
        <source>{title}, received {day}</source>
        <translation>{title}, reçu le {day}</translation>
    </message>
    <message>
        <source>payment link to switch off, {number}</source>
        <translation>lien de paiement à désactiver, {number}</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>invoice to void</source>
        <translation>facture à annuler</translation>
    </message>
    <message>
        <source>invoice for {what}</source>
        <translation>facture pour {what}</translation>
    </message>
    <message>
        <source>Nothing more: the link is at Stripe</source>
        <translation>Rien de plus : le lien est chez Stripe</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>la comptabilité</translation>
    </message>
    <message>
        <source>1 customer in {ledger}: {told}</source>
        <translation>1 client dans {ledger} : {told}</translation>
    </message>
    <message>
        <source>1 invoice of {money} in {ledger}</source>
        <translation>1 facture de {money} dans {ledger}</translation>
    </message>
    <message>
        <source>{said}, and marks {entries} billed</source>
        <translation>{said}, et marque {entries} comme facturées</translation>
    </message>
    <message>
        <source>Voids invoice {number} of {money} in {ledger}</source>
        <translation>Annule la facture {number} de {money} dans {ledger}</translation>
    </message>
    <message>
        <source>1 payment link of {money} at Stripe, for one payment by card</source>
        <translation>1 lien de paiement de {money} chez Stripe, pour un paiement par carte</translation>
    </message>
    <message>
        <source>{money} in {ledger} as received and owed, until the work is invoiced; it is no income yet</source>
        <translation>{money} dans {ledger} comme reçu et dû, jusqu’à la facturation du travail ; pas encore un produit</translation>
    </message>
    <message>
        <source>{ledger} e-mails the invoice to {to}</source>
        <translation>{ledger} envoie la facture à {to}</translation>
    </message>
    <message>
        <source>Switches off {url}</source>
        <translation>Désactive {url}</translation>
    </message>
    <message>
        <source>Tax, contained</source>
        <translation>Taxe comprise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}, {money}</source>
        <translation>Facture {number} du {day}, {money}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <source>1 payment in {place}, left unapplied</source>
        <translation>1 paiement dans {place}, non affecté</translation>
    </message>
    <message>
        <source>The allocations of the payment that is already in {place}</source>
        <translation>Les affectations du paiement déjà présent dans {place}</translation>
    </message>
    <message>
        <source>1 payment of {booked} in {place}</source>
        <translation>1 paiement de {booked} dans {place}</translation>
    </message>
    <message>
        <source> and 1 journal entry for {amount}</source>
        <translation> et 1 écriture de {amount}</translation>
    </message>
    <message>
        <source>Take these allocations off the payment again</source>
        <translation>Retirer ces affectations du paiement</translation>
    </message>
    <message>
        <source>Delete the journal entry, then the payment</source>
        <translation>Supprimer l’écriture, puis le paiement</translation>
    </message>
    <message>
        <source>Delete the payment</source>
        <translation>Supprimer le paiement</translation>
    </message>
    <message>
        <source>Payments with “{text}”</source>
        <translation>Paiements avec « {text} »</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Lettrage</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>{balance} open, due {due_on}</source>
        <translation>{balance} à payer, échéance {due_on}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>Invoice {number} · {name} · {total}</source>
        <translation>Facture {number} · {name} · {total}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>{count} to review · {money}</source>
        <translation>{count} à vérifier · {money}</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>rien à vérifier</translation>
    </message>
    <message>
        <source>{held} held</source>
        <translation>{held} retenues</translation>
    </message>
    <message>
        <source>A message needs a subject.</source>
        <translation>Un message a besoin d’un objet.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Un message a besoin d’un texte.</translation>
    </message>
    <message>
        <source>Routine reminder</source>
        <translation>Relance courante</translation>
    </message>
    <message>
        <source>Likely dispute</source>
        <translation>Litige probable</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by the ledger&apos;s e-mail</source>
        <translation>par l’e-mail de la comptabilité</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Nothing, while it is held.</source>
        <translation>Rien, tant que c’est retenu.</translation>
    </message>
    <message>
        <source>a note on {invoices}</source>
        <translation>une note sur {invoices}</translation>
    </message>
    <message>
        <source>No e-mail; {notes}</source>
        <translation>Aucun e-mail ; {notes}</translation>
    </message>
    <message>
        <source>1 message to {address}, and {notes}</source>
        <translation>1 message à {address} et {notes}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>Écrire le jour ainsi : 2026-12-31.</translation>
    </message>
    <message>
        <source>That day is over already.</source>
        <translation>Ce jour est déjà passé.</translation>
    </message>
    <message>
        <source>“{given}” is not a number from {least} to {most}</source>
        <translation>« {given} » n’est pas un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>Write “none” for no limit.</source>
        <translation>Écrire « none » pour aucune limite.</translation>
    </message>
    <message>
        <source>Most a row may be</source>
        <translation>Maximum d’une ligne</translation>
    </message>
    <message>
        <source>A row over it can&apos;t be signed, nor approved together with others.</source>
        <translation>Au-dessus, une ligne ne peut être ni signée ni approuvée avec d’autres.</translation>
    </message>
    <message>
        <source>Most a batch may be</source>
        <translation>Maximum d’un lot</translation>
    </message>
    <message>
        <source>All rows of a batch together.</source>
        <translation>Toutes les lignes d’un lot ensemble.</translation>
    </message>
    <message>
        <source>Most rows in a batch</source>
        <translation>Nombre maximal de lignes d’un lot</translation>
    </message>
    <message>
        <source>Smaller batches are easier to read.</source>
        <translation>Les petits lots se lisent mieux.</translation>
    </message>
    <message>
        <source>Most that may be signed a day</source>
        <translation>Maximum signé par jour</translation>
    </message>
    <message>
        <source>All batches of the company&apos;s day together.</source>
        <translation>Tous les lots du jour ensemble.</translation>
    </message>
    <message>
        <source>Most rows signed a day</source>
        <translation>Lignes signées par jour au plus</translation>
    </message>
    <message>
        <source>Over all batches of the day.</source>
        <translation>Sur tous les lots du jour.</translation>
    </message>
    <message>
        <source>Second signature for rows over</source>
        <translation>Deuxième signature pour les lignes au-dessus de</translation>
    </message>
    <message>
        <source>One such row makes the whole batch wait for a second signature.</source>
        <translation>Une telle ligne fait attendre tout le lot d’une deuxième signature.</translation>
    </message>
    <message>
        <source>Second signature for batches over</source>
        <translation>Deuxième signature pour les lots au-dessus de</translation>
    </message>
    <message>
        <source>Second signature for kinds</source>
        <translation>Deuxième signature selon le type</translation>
    </message>
    <message>
        <source>Panels (draft, followup …) or kinds of matches (short, over …) that always need two.</source>
        <translation>Panneaux (draft, followup…) ou types de lettrage (short, over…) qui en exigent toujours deux.</translation>
    </message>
    <message>
        <source>Second signature for new customers</source>
        <translation>Deuxième signature pour les nouveaux clients</translation>
    </message>
    <message>
        <source>Customers who never paid before.</source>
        <translation>Clients qui n’ont encore jamais payé.</translation>
    </message>
    <message>
        <source>Who gives the second signature</source>
        <translation>Qui donne la deuxième signature</translation>
    </message>
    <message>
        <source>“another” person only, or the same one again after a “pause”.</source>
        <translation>Seulement « another » (une autre personne) ou la même après une « pause ».</translation>
    </message>
    <message>
        <source>Pause before the same person signs again</source>
        <translation>Délai avant que la même personne signe de nouveau</translation>
    </message>
    <message>
        <source>Only where the same person may; another signs at once.</source>
        <translation>Seulement si la même personne le peut ; une autre signe aussitôt.</translation>
    </message>
    <message>
        <source>Record before a kind may be approved in bulk</source>
        <translation>Preuves avant l’approbation groupée d’un type</translation>
    </message>
    <message>
        <source>So many ready proposals of a kind have to be decided first.</source>
        <translation>Nombre de propositions prêtes du type à décider d’abord.</translation>
    </message>
    <message>
        <source>Share of them that was right</source>
        <translation>Part d’entre elles qui était juste</translation>
    </message>
    <message>
        <source>In percent; below it bulk approval of the kind ends again.</source>
        <translation>En pour cent ; en dessous, l’approbation groupée du type cesse.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in {currency}</source>
        <translation>« {text} » n’est pas un montant en {currency}</translation>
    </message>
    <message>
        <source>Write it like 1500.00, or “none”.</source>
        <translation>Écrire par exemple 1500,00, ou « none ».</translation>
    </message>
    <message>
        <source>“{given}” is neither yes nor no</source>
        <translation>« {given} » n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“{name}” is no kind of proposal</source>
        <translation>« {name} » n’est pas un type de proposition</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <source>“{given}” is neither “another” nor “pause”</source>
        <translation>« {given} » n’est ni « another » ni « pause »</translation>
    </message>
    <message>
        <source>Payment matches</source>
        <translation>Lettrage des paiements</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Payments meet their invoices here</source>
        <translation>Ici, les paiements rejoignent leurs factures</translation>
    </message>
    <message>
        <source>All money has found its place</source>
        <translation>Tout l’argent a trouvé sa place</translation>
    </message>
    <message>
        <source>New payments appear here after the next sync.</source>
        <translation>Les nouveaux paiements apparaîtront après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Draft invoices</source>
        <translation>Brouillons de factures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>What should be billed and is not yet comes here</source>
        <translation>Ici arrive ce qui reste à facturer</translation>
    </message>
    <message>
        <source>Everything is billed</source>
        <translation>Tout est facturé</translation>
    </message>
    <message>
        <source>Time, estimates and bookings appear here after the next sync or import.</source>
        <translation>Temps, devis et rendez-vous apparaîtront après la prochaine synchronisation ou importation.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Overdue invoices, and the right word to each customer</source>
        <translation>Les factures en retard, et le mot juste pour chaque client</translation>
    </message>
    <message>
        <source>Nobody needs a reminder today</source>
        <translation>Personne n’a besoin d’une relance aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing is ever sent by itself.</source>
        <translation>Rien n’est jamais envoyé tout seul.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Vous seul</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Every cause</source>
        <translation>Toutes les causes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Ledger, Stripe and bank are tied to the cent here</source>
        <translation>Ici, comptabilité, Stripe et banque sont rapprochés au centime</translation>
    </message>
    <message>
        <source>Every cent is explained</source>
        <translation>Chaque centime est expliqué</translation>
    </message>
    <message>
        <source>Gaps appear here after the next sync or bank statement.</source>
        <translation>Les écarts apparaîtront après la prochaine synchronisation ou le prochain relevé.</translation>
    </message>
    <message>
        <source>{marks} marked · {sums}</source>
        <translation>{marks} marquées · {sums}</translation>
    </message>
    <message>
        <source>There is no row to decide.</source>
        <translation>Il n’y a aucune ligne à décider.</translation>
    </message>
    <message>
        <source>The row is being read.</source>
        <translation>La ligne est en cours de lecture.</translation>
    </message>
    <message>
        <source>It is already {state}; undo its batch in History first.</source>
        <translation>Elle est déjà {state} ; annuler d’abord son lot dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing is put forward: choose a candidate (1–9) or edit (E).</source>
        <translation>Rien n’est proposé : choisir un candidat (1–9) ou modifier (E).</translation>
    </message>
    <message>
        <source>Edit one row at a time: unmark the others first (Esc).</source>
        <translation>Modifier une ligne à la fois : démarquer d’abord les autres (Échap).</translation>
    </message>
    <message>
        <source>Some of the marked rows are already signed.</source>
        <translation>Certaines lignes marquées sont déjà signées.</translation>
    </message>
    <message>
        <source>Only ready rows can be approved together; look at the others one by one.</source>
        <translation>Seules les lignes prêtes s’approuvent ensemble ; regarder les autres une à une.</translation>
    </message>
    <message>
        <source>The filter hides {rows}.</source>
        <translation>Le filtre masque {rows}.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Rien à montrer ici</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing is {state}</source>
        <translation>Rien : {state}</translation>
    </message>
    <message>
        <source>Rows come here when you decide them.</source>
        <translation>Les lignes arrivent ici quand vous décidez.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Montrer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Reading your books for the first time; nothing is written</source>
        <translation>Première lecture de votre comptabilité ; rien n’est écrit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>{waiting} approved and waiting for your signature.</source>
        <translation>{waiting} approuvées en attente de votre signature.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Vérifier et signer</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>{account} differs by</source>
        <translation>{account} diffère de</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>in Matches</source>
        <translation>dans le lettrage</translation>
    </message>
    <message>
        <source>with its payout</source>
        <translation>avec son versement</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>vous seul</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>rapproché</translation>
    </message>
    <message>
        <source>does not tie</source>
        <translation>ne cadre pas</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>{label}: {then} at closing, {now} now</source>
        <translation>{label} : {then} à la clôture, {now} maintenant</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>vu le {day}</translation>
    </message>
    <message>
        <source>{month} was closed by {who} on {day}.</source>
        <translation>{month} a été clôturé par {who} le {day}.</translation>
    </message>
    <message>
        <source>{items} to settle before {month} can be closed.</source>
        <translation>{items} à régler avant de clôturer {month}.</translation>
    </message>
    <message>
        <source>{month} is ready to be closed.</source>
        <translation>{month} est prêt à être clôturé.</translation>
    </message>
    <message>
        <source>Settle or accept first: {items}</source>
        <translation>Régler ou accepter d’abord : {items}</translation>
    </message>
    <message>
        <source>{record}, {name}: seen {seen}, now {now}</source>
        <translation>{record}, {name} : vu {seen}, maintenant {now}</translation>
    </message>
    <message>
        <source>{unexplained} unexplained</source>
        <translation>{unexplained} inexpliqués</translation>
    </message>
    <message>
        <source>{differences}, every cent explained</source>
        <translation>{differences}, chaque centime expliqué</translation>
    </message>
    <message>
        <source>{payouts} not tied</source>
        <translation>{payouts} non rapprochés</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>The company file and its backups are encrypted; the key is kept in this computer&apos;s keychain. Whoever gets hold of the files without the keychain can&apos;t read them.</source>
        <translation>Le fichier et ses sauvegardes sont chiffrés ; la clé est dans le trousseau de cet ordinateur. Sans lui, les fichiers sont illisibles.</translation>
    </message>
    <message>
        <source>This recovery key opens the file when the keychain is lost: a new computer, a restored system. It is shown this once. Write it down and keep it where this computer is not.</source>
        <translation>Cette clé de secours ouvre le fichier si le trousseau est perdu : nouvel ordinateur, système réinstallé. Elle n’est montrée qu’une fois. Notez-la et gardez-la ailleurs.</translation>
    </message>
    <message>
        <source>Type the last group of four (the {number}th) to go on</source>
        <translation>Saisir le dernier groupe de quatre (le {number}e) pour continuer</translation>
    </message>
    <message>
        <source>Write the recovery key down, then type its last group.</source>
        <translation>Noter la clé, puis saisir son dernier groupe.</translation>
    </message>
    <message>
        <source>“{name}” is still in clear: remove it, or try again.</source>
        <translation>« {name} » est encore en clair : le retirer ou réessayer.</translation>
    </message>
    <message>
        <source>Short payments</source>
        <translation>Paiements insuffisants</translation>
    </message>
    <message>
        <source>Overpayments</source>
        <translation>Trop-perçus</translation>
    </message>
    <message>
        <source>Part payments</source>
        <translation>Paiements partiels</translation>
    </message>
    <message>
        <source>Several invoices</source>
        <translation>Plusieurs factures</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Bank and processor fees</source>
        <translation>Frais bancaires et de paiement</translation>
    </message>
    <message>
        <source>What a bank or processor kept back is booked here.</source>
        <translation>Ce que la banque ou le prestataire a retenu est comptabilisé ici.</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Remises accordées</translation>
    </message>
    <message>
        <source>What a customer kept back by agreement is booked here.</source>
        <translation>Ce qu’un client a retenu par accord est comptabilisé ici.</translation>
    </message>
    <message>
        <source>New payments</source>
        <translation>Nouveaux paiements</translation>
    </message>
    <message>
        <source>Money that Countersign books goes into this account.</source>
        <translation>L’argent que Countersign comptabilise va sur ce compte.</translation>
    </message>
    <message>
        <source>Card money on its way</source>
        <translation>Argent des cartes en route</translation>
    </message>
    <message>
        <source>Charges wait here for their payout: a clearing account, or undeposited funds.</source>
        <translation>Les paiements y attendent leur versement : compte d’attente ou fonds non déposés.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>What a payer got back is booked against this account.</source>
        <translation>Ce qu’un payeur a récupéré est comptabilisé sur ce compte.</translation>
    </message>
    <message>
        <source>Disputed payments</source>
        <translation>Paiements contestés</translation>
    </message>
    <message>
        <source>What a dispute withdrew, or failed afterwards, is booked against this account.</source>
        <translation>Ce qu’un litige a retiré, ou qui a échoué ensuite, est comptabilisé sur ce compte.</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Produits constatés d’avance</translation>
    </message>
    <message>
        <source>What agreements bill in advance waits on this liability until it is earned.</source>
        <translation>Ce que les accords facturent d’avance attend sur ce passif jusqu’à être acquis.</translation>
    </message>
    <message>
        <source>Revenue from prepayments</source>
        <translation>Produits des prépaiements</translation>
    </message>
    <message>
        <source>Where it is earned when its item is sold to the liability itself.</source>
        <translation>Où c’est acquis lorsque l’article est vendu sur le passif lui-même.</translation>
    </message>
    <message>
        <source>Everything Countersign knows of these books is in one file on this machine.</source>
        <translation>Tout ce que Countersign sait de cette comptabilité est dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens are in the system&apos;s keychain, never in that file, a log or a report.</source>
        <translation>Mots de passe, clés et jetons sont dans le trousseau du système, jamais dans ce fichier, un journal ou un rapport.</translation>
    </message>
    <message>
        <source>It talks to the services you connect and to nobody else; no statistics are sent.</source>
        <translation>Il parle aux services que vous connectez et à personne d’autre ; aucune statistique n’est envoyée.</translation>
    </message>
    <message>
        <source>Payer names it learned are listed and erased with “countersign learned”.</source>
        <translation>Les noms de payeurs appris sont listés et effacés par « countersign learned ».</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>{name}, disconnected; what was read stays</source>
        <translation>{name}, déconnecté ; ce qui a été lu reste</translation>
    </message>
    <message>
        <source>{name}, since {day}</source>
        <translation>{name}, depuis le {day}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>tout montant</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>jusqu’à {amount}</translation>
    </message>
    <message>
        <source>Without it nothing is deferred.</source>
        <translation>Sans cela, rien n’est différé.</translation>
    </message>
    <message>
        <source>As the books did until now; what they never did is held back.</source>
        <translation>Comme la comptabilité l’a fait jusqu’ici ; ce qu’elle n’a jamais fait est retenu.</translation>
    </message>
    <message>
        <source>Now {used}.</source>
        <translation>Actuellement {used}.</translation>
    </message>
    <message>
        <source>The books show none so far; such rows are held back.</source>
        <translation>La comptabilité n’en montre aucun ; ces lignes sont retenues.</translation>
    </message>
    <message>
        <source>Writing is on</source>
        <translation>L’écriture est permise</translation>
    </message>
    <message>
        <source>Signed batches are sent to your books.</source>
        <translation>Les lots signés sont envoyés à votre comptabilité.</translation>
    </message>
    <message>
        <source>Stop all writing</source>
        <translation>Arrêter toute écriture</translation>
    </message>
    <message>
        <source>Writing is off</source>
        <translation>L’écriture est arrêtée</translation>
    </message>
    <message>
        <source>Nothing is signed or sent; everything else works.</source>
        <translation>Rien n’est signé ni envoyé ; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Allow writing again</source>
        <translation>Permettre de nouveau l’écriture</translation>
    </message>
    <message>
        <source>{name} saved. The audit record names you.</source>
        <translation>{name} enregistré. Le journal d’audit porte votre nom.</translation>
    </message>
    <message>
        <source>{services} connected</source>
        <translation>{services} connectés</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Rien n’est connecté</translation>
    </message>
    <message>
        <source>Held back: {title} — {reason}</source>
        <translation>Retenu : {title} — {reason}</translation>
    </message>
    <message>
        <source>Take back batch {undone}</source>
        <translation>Annuler le lot {undone}</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>{rows} to {verb} in {system} · {totals}</source>
        <translation>{rows} à {verb} dans {system} · {totals}</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>I, {who}, {what} {changes} in {system} totalling {totals}.</source>
        <translation>Moi, {who}, je confirme ({what}) {changes} dans {system} pour un total de {totals}.</translation>
    </message>
    <message>
        <source>Sign {count}</source>
        <translation>Signer {count}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>{what} and commit</source>
        <translation>{what} et comptabiliser</translation>
    </message>
    <message>
        <source>Needs a second signature: {names}. {second_signer}</source>
        <translation>Exige une deuxième signature : {names}. {second_signer}</translation>
    </message>
    <message>
        <source>Nothing is left to sign.</source>
        <translation>Il n’y a plus rien à signer.</translation>
    </message>
    <message>
        <source>Enter your name: it goes into the audit record.</source>
        <translation>Saisir votre nom : il figure au journal d’audit.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone:</source>
        <translation>Ne peut être annulé :</translation>
    </message>
    <message>
        <source>Every row can be undone later from History.</source>
        <translation>Chaque ligne peut être annulée plus tard dans l’historique.</translation>
    </message>
    <message>
        <source>About {calls} to {system}.</source>
        <translation>Environ {calls} à {system}.</translation>
    </message>
    <message>
        <source>Another person has to give it; nothing is sent before.</source>
        <translation>Une autre personne doit la donner ; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Another person gives it, or you again after {pause}; nothing is sent before.</source>
        <translation>Une autre personne la donne, ou vous-même après {pause} ; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Second signature for batch {batch_id}</source>
        <translation>Deuxième signature du lot {batch_id}</translation>
    </message>
    <message>
        <source>again at what I</source>
        <translation>de nouveau ce que j’ai</translation>
    </message>
    <message>
        <source>at what {first}</source>
        <translation>ce que {first} a</translation>
    </message>
    <message>
        <source>I, {who}, have looked {what} signed and agree: {changes} in {system} totalling {totals}.</source>
        <translation>Moi, {who}, j’ai examiné {what} signé et j’approuve : {changes} dans {system} pour un total de {totals}.</translation>
    </message>
    <message>
        <source>Countersign {count} and commit</source>
        <translation>Contresigner {count} et comptabiliser</translation>
    </message>
    <message>
        <source>{signed_by} signed on {day}</source>
        <translation>{signed_by} a signé le {day}</translation>
    </message>
    <message>
        <source>{signed}; it waits because {names}.
SHA-256 of what both sign: {digest}</source>
        <translation>{signed} ; en attente, car {names}.
SHA-256 de ce que les deux signent : {digest}</translation>
    </message>
    <message>
        <source>Invoices, open balance</source>
        <translation>Factures, solde ouvert</translation>
    </message>
    <message>
        <source>Payments, unapplied</source>
        <translation>Paiements, non affecté</translation>
    </message>
    <message>
        <source>Credit notes, unused</source>
        <translation>Avoirs, non utilisé</translation>
    </message>
    <message>
        <source>Customers, balance</source>
        <translation>Clients, solde</translation>
    </message>
    <message>
        <source>Accounts, balance</source>
        <translation>Comptes, solde</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>nouveaux paiements</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>{count} approved wait</source>
        <translation>{count} approuvées attendent</translation>
    </message>
    <message>
        <source>Switch writing on in Settings first.</source>
        <translation>Permettre d’abord l’écriture dans les réglages.</translation>
    </message>
    <message>
        <source>All writing is switched off</source>
        <translation>Toute écriture est arrêtée</translation>
    </message>
    <message>
        <source>Nothing approved yet</source>
        <translation>Rien n’est encore approuvé</translation>
    </message>
    <message>
        <source>Approve at least one match first.</source>
        <translation>Approuver d’abord au moins un lettrage.</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>dans {place}</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>{count} approuvées</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>comptabilisé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Written in the ledger.</source>
        <translation>Écrit dans la comptabilité.</translation>
    </message>
    <message>
        <source>Not sent: a record had moved since you approved it.</source>
        <translation>Non envoyé : une pièce a changé depuis votre approbation.</translation>
    </message>
    <message>
        <source>The ledger refused it; nothing was written.</source>
        <translation>La comptabilité l’a refusé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No clear answer. It is looked up before anything is sent again.</source>
        <translation>Pas de réponse claire. On vérifie avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Not sent yet. It stays signed in the outbox.</source>
        <translation>Pas encore envoyé. Reste signé dans la file d’envoi.</translation>
    </message>
    <message>
        <source>{word}, not as signed</source>
        <translation>{word}, autrement que signé</translation>
    </message>
    <message>
        <source>All {rows} committed</source>
        <translation>{rows} : toutes comptabilisées</translation>
    </message>
    <message>
        <source>The row is committed</source>
        <translation>La ligne est comptabilisée</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} committed, {count} waiting</source>
        <translation>En pause : {done} sur {total} comptabilisées, {count} en attente</translation>
    </message>
    <message>
        <source>{done} of {total} committed</source>
        <translation>{done} sur {total} comptabilisées</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>jamais synchronisé</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>synced {ago}</source>
        <translation>synchronisé {ago}</translation>
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
        <translation>{label} {done} sur {of}</translation>
    </message>
    <message>
        <source>{title}: not connected</source>
        <translation>{title} : non connecté</translation>
    </message>
    <message>
        <source>To match</source>
        <translation>À lettrer</translation>
    </message>
    <message>
        <source>Every payment has found its place</source>
        <translation>Chaque paiement a trouvé sa place</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Nobody needs a reminder</source>
        <translation>Personne n’a besoin d’une relance</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>À expliquer</translation>
    </message>
    <message>
        <source>Compare ledger, Stripe and bank</source>
        <translation>Comparer comptabilité, Stripe et banque</translation>
    </message>
    <message>
        <source>{total} owed · {percent} % overdue</source>
        <translation>{total} dus · {percent} % en retard</translation>
    </message>
    <message>
        <source>{p10} to {p90}</source>
        <translation>{p10} à {p90}</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
    <message>
        <source>From {invoices} and how each customer has paid until now</source>
        <translation>D’après {invoices} et les habitudes de paiement de chaque client</translation>
    </message>
    <message>
        <source>as many as on {day}</source>
        <translation>autant que le {day}</translation>
    </message>
    <message>
        <source>{count} more than on {day}</source>
        <translation>{count} de plus que le {day}</translation>
    </message>
    <message>
        <source>{count} fewer than on {day}</source>
        <translation>{count} de moins que le {day}</translation>
    </message>
    <message>
        <source>Connect Stripe, to match its card payments and payouts.</source>
        <translation>Connecter Stripe, pour lettrer ses paiements par carte et ses versements.</translation>
    </message>
    <message>
        <source>Import a bank statement, so that transfers and payouts are seen.</source>
        <translation>Importer un relevé bancaire, pour voir virements et versements.</translation>
    </message>
    <message>
        <source>Approve a first match; nothing is written before you sign.</source>
        <translation>Approuver un premier lettrage ; rien n’est écrit avant votre signature.</translation>
    </message>
    <message>
        <source>Review and sign a first batch. Every row can be undone later.</source>
        <translation>Vérifier et signer un premier lot. Chaque ligne peut être annulée plus tard.</translation>
    </message>
    <message>
        <source>Or let a week pass in shadow: work as ever, and see what it would have put forward.</source>
        <translation>Ou laisser passer une semaine en observation : travailler comme toujours et voir ce qui aurait été proposé.</translation>
    </message>
    <message>
        <source>Batch {number} was interrupted and waits to go on.</source>
        <translation>Le lot {number} a été interrompu et attend.</translation>
    </message>
    <message>
        <source>Batch {number} waits for a second signature.</source>
        <translation>Le lot {number} attend une deuxième signature.</translation>
    </message>
    <message>
        <source>All writing is switched off.</source>
        <translation>Toute écriture est arrêtée.</translation>
    </message>
    <message>
        <source>{balances} of the books do not add up.</source>
        <translation>{balances} de la comptabilité ne cadrent pas.</translation>
    </message>
    <message>
        <source>{month} is closed, and something moved in it since.</source>
        <translation>{month} est clôturé, et quelque chose y a bougé depuis.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>they saw something else</source>
        <translation>ils ont vu autre chose</translation>
    </message>
    <message>
        <source>only they decided</source>
        <translation>eux seuls ont décidé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>only you decided</source>
        <translation>vous seul avez décidé</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>deux fois la même personne</translation>
    </message>
    <message>
        <source>not here, or signed already</source>
        <translation>absent d’ici ou déjà signé</translation>
    </message>
    <message>
        <source>approved with changes</source>
        <translation>approuvé avec modifications</translation>
    </message>
    <message>
        <source>{done} by {name}</source>
        <translation>{done} par {name}</translation>
    </message>
    <message>
        <source>approved by {name} and {other}, each otherwise</source>
        <translation>approuvé par {name} et {other}, différemment</translation>
    </message>
    <message>
        <source>{done} by {name}, {other_done} by {other}</source>
        <translation>{done} par {name}, {other_done} par {other}</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Rien à fusionner</translation>
    </message>
    <message>
        <source>{decisions} will carry both names.</source>
        <translation>{decisions} porteront les deux noms.</translation>
    </message>
    <message>
        <source>{conflicts} will be open again, to be looked at together.</source>
        <translation>{conflicts} seront rouverts, à voir ensemble.</translation>
    </message>
    <message>
        <source>Merging changes nothing.</source>
        <translation>La fusion ne change rien.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>review</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Ready: it may be approved with others.</source>
        <translation>Prêt : peut être approuvé avec d’autres.</translation>
    </message>
    <message>
        <source>Look at this: a person should check it.</source>
        <translation>À regarder : une personne devrait vérifier.</translation>
    </message>
    <message>
        <source>Nothing is put forward.</source>
        <translation>Rien n’est proposé.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>card charge</source>
        <translation>paiement par carte</translation>
    </message>
    <message>
        <source>payment in the ledger</source>
        <translation>paiement en comptabilité</translation>
    </message>
    <message>
        <source>bank line</source>
        <translation>ligne bancaire</translation>
    </message>
    <message>
        <source>pays one invoice in full</source>
        <translation>paie une facture en entier</translation>
    </message>
    <message>
        <source>pays part of an invoice</source>
        <translation>paie une partie d’une facture</translation>
    </message>
    <message>
        <source>pays several invoices</source>
        <translation>paie plusieurs factures</translation>
    </message>
    <message>
        <source>short of the invoice</source>
        <translation>moins que la facture</translation>
    </message>
    <message>
        <source>more than the invoice</source>
        <translation>plus que la facture</translation>
    </message>
    <message>
        <source>looks like a duplicate</source>
        <translation>ressemble à un doublon</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>argent remboursé</translation>
    </message>
    <message>
        <source>no invoice found</source>
        <translation>aucune facture trouvée</translation>
    </message>
    <message>
        <source>booked as a fee</source>
        <translation>comptabilisé en frais</translation>
    </message>
    <message>
        <source>booked as a discount</source>
        <translation>comptabilisé en remise</translation>
    </message>
    <message>
        <source>kept as an overpayment</source>
        <translation>gardé comme trop-perçu</translation>
    </message>
    <message>
        <source>left unapplied on the customer</source>
        <translation>laissé non affecté chez le client</translation>
    </message>
    <message>
        <source>exchange difference</source>
        <translation>écart de change</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(s)</source>
        <translation>
            <numerusform>%n lettrage</numerusform>
            <numerusform>%n lettrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n relance</numerusform>
            <numerusform>%n relances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready match(s)</source>
        <translation>
            <numerusform>%n lettrage prêt</numerusform>
            <numerusform>%n lettrages prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready draft(s)</source>
        <translation>
            <numerusform>%n brouillon prêt</numerusform>
            <numerusform>%n brouillons prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready follow-up(s)</source>
        <translation>
            <numerusform>%n relance prête</numerusform>
            <numerusform>%n relances prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready fix(s)</source>
        <translation>
            <numerusform>%n correction prête</numerusform>
            <numerusform>%n corrections prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match was(s)</source>
        <translation>
            <numerusform>%n lettrage a été</numerusform>
            <numerusform>%n lettrages ont été</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft was(s)</source>
        <translation>
            <numerusform>%n brouillon a été</numerusform>
            <numerusform>%n brouillons ont été</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up was(s)</source>
        <translation>
            <numerusform>%n relance a été</numerusform>
            <numerusform>%n relances ont été</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix was(s)</source>
        <translation>
            <numerusform>%n correction a été</numerusform>
            <numerusform>%n corrections ont été</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%n facture réglée</numerusform>
            <numerusform>%n factures réglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n facture ouverte</numerusform>
            <numerusform>%n factures ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n écart</numerusform>
            <numerusform>%n écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s)</source>
        <translation>
            <numerusform>%n versement</numerusform>
            <numerusform>%n versements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s)</source>
        <translation>
            <numerusform>%n solde</numerusform>
            <numerusform>%n soldes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time entry(s)</source>
        <translation>
            <numerusform>%n saisie de temps</numerusform>
            <numerusform>%n saisies de temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece of work(s)</source>
        <translation>
            <numerusform>%n prestation</numerusform>
            <numerusform>%n prestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check holds(s)</source>
        <translation>
            <numerusform>%n contrôle rempli</numerusform>
            <numerusform>%n contrôles remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>il y a {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>il y a {hours} h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open a company…</source>
        <translation>Ouvrir une société…</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Connecter une société…</translation>
    </message>
    <message>
        <source>Open this company again</source>
        <translation>Rouvrir cette société</translation>
    </message>
    <message>
        <source>Restore the latest backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>Import a bank statement…</source>
        <translation>Importer un relevé bancaire…</translation>
    </message>
    <message>
        <source>Import work to bill…</source>
        <translation>Importer du travail à facturer…</translation>
    </message>
    <message>
        <source>Imports of work…</source>
        <translation>Importations de travail…</translation>
    </message>
    <message>
        <source>Save the draft as PDF…</source>
        <translation>Enregistrer le brouillon en PDF…</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Exporter les décisions…</translation>
    </message>
    <message>
        <source>Merge decisions…</source>
        <translation>Fusionner des décisions…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Clear filter and marks</source>
        <translation>Effacer filtre et marques</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Chercher ou faire…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Mark or unmark the row</source>
        <translation>Marquer ou démarquer la ligne</translation>
    </message>
    <message>
        <source>Mark upwards</source>
        <translation>Marquer vers le haut</translation>
    </message>
    <message>
        <source>Mark downwards</source>
        <translation>Marquer vers le bas</translation>
    </message>
    <message>
        <source>Approve all ready in view…</source>
        <translation>Approuver tout ce qui est prêt…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Vérifier et signer…</translation>
    </message>
    <message>
        <source>Go on with the unfinished batch</source>
        <translation>Reprendre le lot inachevé</translation>
    </message>
    <message>
        <source>Give the second signature…</source>
        <translation>Donner la deuxième signature…</translation>
    </message>
    <message>
        <source>Run a shadow week…</source>
        <translation>Lancer une semaine d’observation…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>À propos de Countersign</translation>
    </message>
    <message>
        <source>Edit allocations</source>
        <translation>Modifier les affectations</translation>
    </message>
    <message>
        <source>Approve these allocations</source>
        <translation>Approuver ces affectations</translation>
    </message>
    <message>
        <source>{amount} from {payer}</source>
        <translation>{amount} de {payer}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Add an open invoice: number or customer</source>
        <translation>Ajouter une facture ouverte : numéro ou client</translation>
    </message>
    <message>
        <source>Search open invoices</source>
        <translation>Chercher des factures ouvertes</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Amount for {number}</source>
        <translation>Montant pour {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>open {balance}, due {due_on}</source>
        <translation>{balance} à payer, échéance {due_on}</translation>
    </message>
    <message>
        <source>{number}   {name}open {balance}, due {due_on}</source>
        <translation>{number}   {name}{balance} à payer, échéance {due_on}</translation>
    </message>
    <message>
        <source>{who} promised to pay</source>
        <translation>{who} a promis de payer</translation>
    </message>
    <message>
        <source>Nothing is sent until that day. If the money has not come then, the next step is put forward.</source>
        <translation>Rien n’est envoyé avant ce jour. Si l’argent n’est pas arrivé, l’étape suivante est proposée.</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Noter la promesse</translation>
    </message>
    <message>
        <source>{who} pays in instalments</source>
        <translation>{who} paie en plusieurs fois</translation>
    </message>
    <message>
        <source>Nothing is sent while the plan runs; an instalment that does not come is asked for alone.</source>
        <translation>Rien n’est envoyé tant que l’échéancier court ; une échéance manquée est réclamée seule.</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Noter l’échéancier</translation>
    </message>
    <message>
        <source>Pause follow-ups to {who}</source>
        <translation>Suspendre les relances à {who}</translation>
    </message>
    <message>
        <source>Nothing is sent up to and including that day.</source>
        <translation>Rien n’est envoyé jusqu’à ce jour inclus.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>{who} disputes what is owed</source>
        <translation>{who} conteste ce qui est dû</translation>
    </message>
    <message>
        <source>Nothing is sent while the dispute is open. End it under their name when it is settled.</source>
        <translation>Rien n’est envoyé tant que le litige est ouvert. Le clore sous leur nom une fois réglé.</translation>
    </message>
    <message>
        <source>Record the dispute</source>
        <translation>Noter le litige</translation>
    </message>
    <message>
        <source>Never chase {who}</source>
        <translation>Ne jamais relancer {who}</translation>
    </message>
    <message>
        <source>Nothing is sent to them until you lift this.</source>
        <translation>Rien n’est envoyé tant que vous ne levez pas cela.</translation>
    </message>
    <message>
        <source>Never chase them</source>
        <translation>Ne jamais relancer</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Jusqu’à quel jour</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>All of it, or an amount in {currency}</source>
        <translation>Le tout, ou un montant en {currency}</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Paste their message: the day and the line are read from it</source>
        <translation>Coller leur message : le jour et la phrase en sont lus</translation>
    </message>
    <message>
        <source>Their message</source>
        <translation>Leur message</translation>
    </message>
    <message>
        <source>Their words, or the reason</source>
        <translation>Leurs mots, ou la raison</translation>
    </message>
    <message>
        <source>Their own words, or the reason (kept with it)</source>
        <translation>Leurs propres mots, ou la raison (conservés)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>A line for each instalment</source>
        <translation>Une ligne par échéance</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>No day to pay and no dispute is named in it. Fill the fields yourself.</source>
        <translation>Il ne nomme ni jour de paiement ni litige. Remplissez les champs vous-même.</translation>
    </message>
    <message>
        <source>Read: they pay on {day}. Look whether that is what they mean.</source>
        <translation>Lu : ils paient le {day}. Vérifiez que c’est bien cela.</translation>
    </message>
    <message>
        <source>Read: they dispute it: “{line}”</source>
        <translation>Lu : ils contestent : « {line} »</translation>
    </message>
    <message>
        <source>Read: they say it is paid: “{line}”</source>
        <translation>Lu : ils disent que c’est payé : « {line} »</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <source>A customer, an invoice number, an amount, or what to do…</source>
        <translation>Un client, un numéro de facture, un montant ou une action…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Bank statements (*.ofx *.qfx *.qif *.xml *.sta *.mta *.mt940 *.bai *.bai2 *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Relevés bancaires (*.ofx *.qfx *.qif *.xml *.sta *.mta *.mt940 *.bai *.bai2 *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>Importer un relevé bancaire</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file as it stands</source>
        <translation>Le fichier tel quel</translation>
    </message>
    <message>
        <source>Its lines as understood</source>
        <translation>Ses lignes telles que comprises</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Comment c’est compris</translation>
    </message>
    <message>
        <source>Don&apos;t import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>En comptabilité</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>The file does not say; name it</source>
        <translation>Le fichier ne le dit pas ; à nommer</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Non associé</translation>
    </message>
    <message>
        <source>What column {value} holds</source>
        <translation>Ce que contient la colonne {value}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Ligne {line}, colonne {column} : {reason}</translation>
    </message>
    <message>
        <source>and {more} more lines that could not be read</source>
        <translation>et {more} autres lignes illisibles</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Ce dont il est fait</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Chercher une version plus récente</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Version {version}. Licence MIT.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Choisir un candidat</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Décisions (*.json)</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exporter les décisions</translation>
    </message>
    <message>
        <source>Merge decisions</source>
        <translation>Fusionner des décisions</translation>
    </message>
    <message>
        <source>{decisions} exported.</source>
        <translation>{decisions} exportées.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Decisions merged: {text}.</source>
        <translation>Décisions fusionnées : {text}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>Ouvrir une autre société</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Nothing more is sent to your books until you start it again. Decisions and signed rows are stored; a row that was on its way is looked up in the ledger before anything is sent twice.</source>
        <translation>Plus rien n’est envoyé à votre comptabilité avant le redémarrage. Décisions et lignes signées sont enregistrées ; une ligne en cours d’envoi est recherchée en comptabilité avant tout second envoi.</translation>
    </message>
    <message>
        <source>Close Countersign</source>
        <translation>Fermer Countersign</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Countersign has met a fault of its own</source>
        <translation>Countersign a rencontré un défaut interne</translation>
    </message>
    <message>
        <source>The report below holds no names, amounts or secrets of yours.</source>
        <translation>Le rapport ci-dessous ne contient ni noms, ni montants, ni secrets à vous.</translation>
    </message>
    <message>
        <source>It is kept as {path}, and sent to nobody.</source>
        <translation>Il est conservé dans {path}, et envoyé à personne.</translation>
    </message>
    <message>
        <source>It could not be kept; copy it if you want it.</source>
        <translation>Il n’a pas pu être conservé ; copiez-le au besoin.</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Synchroniser (F5)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Lignes du lot</translation>
    </message>
    <message>
        <source>Undo this batch…</source>
        <translation>Annuler ce lot…</translation>
    </message>
    <message>
        <source>Shows what would be taken back, before anything is written</source>
        <translation>Montre ce qui serait annulé, avant toute écriture</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing was signed yet</source>
        <translation>Rien n’a encore été signé</translation>
    </message>
    <message>
        <source>Every batch you sign is kept here, with what became of each row and a way to take it back.</source>
        <translation>Chaque lot signé est conservé ici, avec le sort de chaque ligne et un moyen de l’annuler.</translation>
    </message>
    <message>
        <source>Go to the matches</source>
        <translation>Aller au lettrage</translation>
    </message>
    <message>
        <source>Second signature…</source>
        <translation>Deuxième signature…</translation>
    </message>
    <message>
        <source>Batch {number}</source>
        <translation>Lot {number}</translation>
    </message>
    <message>
        <source>Undo of {number}</source>
        <translation>Annulation de {number}</translation>
    </message>
    <message>
        <source>not as signed</source>
        <translation>autrement que signé</translation>
    </message>
    <message>
        <source>waits for a second signature</source>
        <translation>attend une deuxième signature</translation>
    </message>
    <message>
        <source>countersigned by {name}</source>
        <translation>contresigné par {name}</translation>
    </message>
    <message>
        <source>refused by {name}</source>
        <translation>refusé par {name}</translation>
    </message>
    <message>
        <source>taken back with batch {number}</source>
        <translation>annulé par le lot {number}</translation>
    </message>
    <message>
        <source>Paste a restricted key (rk_…) from Stripe&apos;s dashboard; it goes into this machine&apos;s keychain.</source>
        <translation>Coller une clé restreinte (rk_…) du tableau de bord Stripe ; elle va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Signing in happens in your browser, from the page that opens companies.</source>
        <translation>La connexion se fait dans votre navigateur, depuis la page qui connecte les sociétés.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>What Countersign reads from, and writes to when you sign.</source>
        <translation>Ce que Countersign lit, et où il écrit quand vous signez.</translation>
    </message>
    <message>
        <source>Restricted key of Stripe</source>
        <translation>Clé restreinte de Stripe</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Connecter Stripe</translation>
    </message>
    <message>
        <source>Connect {title}…</source>
        <translation>Connecter {title}…</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Coller d’abord la clé.</translation>
    </message>
    <message>
        <source>Disconnect {title}?</source>
        <translation>Déconnecter {title} ?</translation>
    </message>
    <message>
        <source>The connection is withdrawn and its key forgotten. What was read, decided and signed stays; signed rows that were not sent wait until you connect again.</source>
        <translation>La connexion est retirée et sa clé oubliée. Ce qui a été lu, décidé et signé reste ; les lignes signées non envoyées attendent une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Disconnect {title}</source>
        <translation>Déconnecter {title}</translation>
    </message>
    <message>
        <source>Only another person</source>
        <translation>Seulement une autre personne</translation>
    </message>
    <message>
        <source>Or the same after a pause</source>
        <translation>Ou la même après une pause</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>What stops a batch, and what one signature is not enough for. Every change is audited.</source>
        <translation>Ce qui arrête un lot, et ce pour quoi une signature ne suffit pas. Chaque changement est journalisé.</translation>
    </message>
    <message>
        <source>Needs two signatures</source>
        <translation>Exige deux signatures</translation>
    </message>
    <message>
        <source>Customer to trust</source>
        <translation>Client de confiance</translation>
    </message>
    <message>
        <source>Trusted up to</source>
        <translation>Confiance jusqu’à</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Deposit on offers</source>
        <translation>Acompte sur devis</translation>
    </message>
    <message>
        <source>A one-use payment link is proposed over this share of an estimate. Empty: none.</source>
        <translation>Un lien de paiement à usage unique est proposé pour cette part d’un devis. Vide : aucun.</translation>
    </message>
    <message>
        <source>Deposit on bookings</source>
        <translation>Acompte sur rendez-vous</translation>
    </message>
    <message>
        <source>The same for bookings whose day is to come.</source>
        <translation>De même pour les rendez-vous à venir.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Me demander chaque fois</translation>
    </message>
    <message>
        <source>With the invoice</source>
        <translation>Avec la facture</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Kinds of work that always need two.</source>
        <translation>Types de travail qui en exigent toujours deux.</translation>
    </message>
    <message>
        <source>A second person only, or after a pause the first one again.</source>
        <translation>Seulement une deuxième personne, ou la première après une pause.</translation>
    </message>
    <message>
        <source>Customer&apos;s name or id</source>
        <translation>Nom ou identifiant du client</translation>
    </message>
    <message>
        <source>Any amount ({currency})</source>
        <translation>Tout montant ({currency})</translation>
    </message>
    <message>
        <source>Trusted customers</source>
        <translation>Clients de confiance</translation>
    </message>
    <message>
        <source>Their rows need no second signature for their size, up to an amount or whatever it is.</source>
        <translation>Leurs lignes n’exigent pas de deuxième signature pour leur montant, jusqu’à un plafond ou toujours.</translation>
    </message>
    <message>
        <source>Trust {partition} no longer</source>
        <translation>Ne plus faire confiance à {partition}</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name first.</source>
        <translation>Saisir d’abord le nom du client.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Proposed when you sign; the audit record keeps it.</source>
        <translation>Proposé à la signature ; le journal d’audit le conserve.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Where a batch books what is not on an invoice.</source>
        <translation>Où un lot comptabilise ce qui n’est sur aucune facture.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Kept with this company.</source>
        <translation>Conservé avec cette société.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>Le fichier : {path}</translation>
    </message>
    <message>
        <source>As the books do it</source>
        <translation>Comme le fait la comptabilité</translation>
    </message>
    <message>
        <source>Writing is allowed again.</source>
        <translation>L’écriture est de nouveau permise.</translation>
    </message>
    <message>
        <source>All writing is stopped.</source>
        <translation>Toute écriture est arrêtée.</translation>
    </message>
    <message>
        <source>{customer} is trusted.</source>
        <translation>{customer} est de confiance.</translation>
    </message>
    <message>
        <source>The customer is trusted no longer.</source>
        <translation>Le client n’est plus de confiance.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Demande à Stripe…</translation>
    </message>
    <message>
        <source>Stripe is connected; sync to read it.</source>
        <translation>Stripe est connecté ; synchroniser pour le lire.</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Forgotten here, but the service was not told: remove Countersign among its connected apps.</source>
        <translation>Oublié ici, mais le service n’a pas été prévenu : retirez Countersign de ses applications connectées.</translation>
    </message>
    <message>
        <source>Disconnected. What was read stays.</source>
        <translation>Déconnecté. Ce qui a été lu reste.</translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation>Ouverture de la société d’exemple…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Your browser asks for your consent. This goes on by itself afterwards…</source>
        <translation>Votre navigateur demande votre accord. La suite vient toute seule…</translation>
    </message>
    <message>
        <source>Run a shadow week?</source>
        <translation>Lancer une semaine d’observation ?</translation>
    </message>
    <message>
        <source>All writing is switched off until you allow it again. Work in your ledger as ever and sync now and then; “countersign report shadow” then shows, rule by rule, how often what was put forward is what you did.</source>
        <translation>Toute écriture est coupée jusqu’à nouvel ordre. Travaillez comme toujours dans votre comptabilité et synchronisez de temps en temps ; « countersign report shadow » montre ensuite, règle par règle, à quelle fréquence la proposition était ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Switch writing off and watch</source>
        <translation>Couper l’écriture et observer</translation>
    </message>
    <message>
        <source>Nothing is signed or sent until it is allowed again; everything else works.</source>
        <translation>Rien n’est signé ni envoyé tant que ce n’est pas permis ; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Batch {number} waits for a second signature</source>
        <translation>Le lot {number} attend une deuxième signature</translation>
    </message>
    <message>
        <source>It was signed once. Nothing of it is sent before the second.</source>
        <translation>Il a été signé une fois. Rien n’est envoyé avant la seconde signature.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>No batch waits for a second signature.</source>
        <translation>Aucun lot n’attend de deuxième signature.</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name} (inactif)</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Show their payments</source>
        <translation>Montrer ses paiements</translation>
    </message>
    <message>
        <source>No open invoices</source>
        <translation>Aucune facture ouverte</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <source>Nothing speaks against them.</source>
        <translation>Rien à leur reprocher.</translation>
    </message>
    <message>
        <source>Agreed and decided</source>
        <translation>Convenu et décidé</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Payer names they also use</source>
        <translation>Autres noms de payeur</translation>
    </message>
    <message>
        <source>A name on bank lines or card payments</source>
        <translation>Un nom figurant sur relevés ou paiements par carte</translation>
    </message>
    <message>
        <source>Another payer name of this customer</source>
        <translation>Autre nom de payeur de ce client</translation>
    </message>
    <message>
        <source>Money under this name is then matched to this customer</source>
        <translation>L’argent sous ce nom sera affecté à ce client</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>No longer take “{name}” for this customer</source>
        <translation>Ne plus prendre « {name} » pour ce client</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>La plus ancienne</translation>
    </message>
    <message>
        <source> and more in other currencies</source>
        <translation> et d’autres devises</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>autre devise</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Débiteurs</translation>
    </message>
    <message>
        <source>Name, company or e-mail</source>
        <translation>Nom, société ou e-mail</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrer les clients</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>Tous niveaux</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Payment links end after</source>
        <translation>Les liens de paiement expirent après</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Envoyer les factures</translation>
    </message>
    <message>
        <source>What is drafted follows at once. “countersign drafting show” has more.</source>
        <translation>Les brouillons suivent aussitôt. « countersign drafting show » en dit plus.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>This month&apos;s activity</source>
        <translation>Les mouvements du mois</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Où payer</translation>
    </message>
    <message>
        <source>Each invoice is named with its page for paying, where the ledger has one.</source>
        <translation>Chaque facture est citée avec sa page de paiement, là où la comptabilité en a une.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Proposed once for what was paid in full or given back, while nothing else is overdue.</source>
        <translation>Proposés une fois pour ce qui a été entièrement payé ou remboursé, tant que rien d’autre n’est échu.</translation>
    </message>
    <message>
        <source>Then they are proposed to be switched off.</source>
        <translation>On propose alors de les désactiver.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>The ledger e-mails an invoice once it is there, by a row that is signed for itself.</source>
        <translation>La comptabilité envoie une facture une fois créée, par une ligne signée à part.</translation>
    </message>
    <message>
        <source>Filter   /</source>
        <translation>Filtre   /</translation>
    </message>
    <message>
        <source>A name, a reference or a number (/)</source>
        <translation>Un nom, une référence ou un numéro (/)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>you saw {value}</source>
        <translation>vous avez vu {value}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>maintenant {value}</translation>
    </message>
    <message>
        <source>you signed {signed}</source>
        <translation>vous avez signé {signed}</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>No list is in sight.</source>
        <translation>Aucune liste n’est affichée.</translation>
    </message>
    <message>
        <source>Batch {number} was interrupted</source>
        <translation>Le lot {number} a été interrompu</translation>
    </message>
    <message>
        <source>Its rows are signed and wait. What was on its way is looked up before anything is sent.</source>
        <translation>Ses lignes sont signées et attendent. Ce qui était en cours est vérifié avant tout envoi.</translation>
    </message>
    <message>
        <source>No sync is running.</source>
        <translation>Aucune synchronisation en cours.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Toutes les 4 heures</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Version {newest} is out; this is {ours}.</source>
        <translation>La version {newest} est parue ; celle-ci est la {ours}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Cette version est la plus récente.</translation>
    </message>
    <message>
        <source>Open a company</source>
        <translation>Ouvrir une société</translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation>Quelle société ?</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>The sample company</source>
        <translation>La société d’exemple</translation>
    </message>
    <message>
        <source>Connect another company…</source>
        <translation>Connecter une autre société…</translation>
    </message>
    <message>
        <source>Review and sign   {key}</source>
        <translation>Vérifier et signer   {key}</translation>
    </message>
    <message>
        <source>How they pay</source>
        <translation>Comment ils paient</translation>
    </message>
    <message>
        <source>{invoices}, {late} of them paid after the due date</source>
        <translation>{invoices}, dont {late} payées après l’échéance</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Books {text}: {money} on {day}</source>
        <translation>Comptabilise {text} : {money} le {day}</translation>
    </message>
    <message>
        <source>Deposits {text}: {money} on {day}</source>
        <translation>Dépose {text} : {money} le {day}</translation>
    </message>
    <message>
        <source>Transfers {text}: {money} on {day}</source>
        <translation>Vire {text} : {money} le {day}</translation>
    </message>
    <message>
        <source>Deletes the {text} over {money} of {day}</source>
        <translation>Supprime : {text} de {money} du {day}</translation>
    </message>
    <message>
        <source>Books the payment {text}: {money} on {day}</source>
        <translation>Comptabilise le paiement {text} : {money} le {day}</translation>
    </message>
    <message>
        <source>Posts an entry, {text}: {money} on {day}</source>
        <translation>Passe une écriture, {text} : {money} le {day}</translation>
    </message>
    <message>
        <source>Gives back {text}, with its credit note: {money} on {day}</source>
        <translation>Rembourse {text}, avec son avoir : {money} le {day}</translation>
    </message>
    <message>
        <source>the entry is deleted</source>
        <translation>l’écriture est supprimée</translation>
    </message>
    <message>
        <source>the deposit is deleted; its payments wait in Undeposited Funds again</source>
        <translation>le dépôt est supprimé ; ses paiements reviennent aux fonds non déposés</translation>
    </message>
    <message>
        <source>the transfer is deleted</source>
        <translation>le virement est supprimé</translation>
    </message>
    <message>
        <source>what is deleted stays deleted; it would have to be entered again by hand</source>
        <translation>ce qui est supprimé le reste ; il faudrait le ressaisir à la main</translation>
    </message>
    <message>
        <source>the payment is deleted</source>
        <translation>le paiement est supprimé</translation>
    </message>
    <message>
        <source>the entry is deleted; once its period is closed, another one reverses it</source>
        <translation>l’écriture est supprimée ; une fois sa période close, une autre l’annule</translation>
    </message>
    <message>
        <source>the money&apos;s way out is deleted, then the credit note</source>
        <translation>la sortie d’argent est supprimée, puis l’avoir</translation>
    </message>
    <message>
        <source>A fix is approved as it is, or rejected and made in the ledger by hand.</source>
        <translation>Une correction s’approuve telle quelle, ou se rejette et se fait à la main.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>fee of {record}</source>
        <translation>frais de {record}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <translation>{days} de retard</translation>
    </message>
    <message>
        <source>due {due_on}</source>
        <translation>échéance {due_on}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Take your changes away</source>
        <translation>Abandonner vos modifications</translation>
    </message>
    <message>
        <source>Send it by hand</source>
        <translation>Envoyer à la main</translation>
    </message>
    <message>
        <source>Approve it for your own mail program</source>
        <translation>Approuver pour votre propre messagerie</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>The message as it was signed</source>
        <translation>Le message tel que signé</translation>
    </message>
    <message>
        <source>To {address} · {language} · {tone}</source>
        <translation>À {address} · {language} · {tone}</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>As the template wrote it</source>
        <translation>Tel que le modèle l’a écrit</translation>
    </message>
    <message>
        <source>They promised to pay…</source>
        <translation>Ils ont promis de payer…</translation>
    </message>
    <message>
        <source>Payment plan…</source>
        <translation>Échéancier…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>They dispute it…</source>
        <translation>Ils contestent…</translation>
    </message>
    <message>
        <source>Never chase…</source>
        <translation>Ne jamais relancer…</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>Paiement promis</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Never chased</source>
        <translation>Jamais relancé</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>E-mail revenu</translation>
    </message>
    <message>
        <source>Charged automatically</source>
        <translation>Prélevé automatiquement</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Write a line for each instalment: 2026-12-31 250.00</source>
        <translation>Écrire une ligne par échéance : 2026-12-31 250.00</translation>
    </message>
    <message>
        <source>“{line}”: write day and amount, 2026-12-31 250.00</source>
        <translation>« {line} » : écrire jour et montant, 2026-12-31 250.00</translation>
    </message>
    <message>
        <source>“{text}” is no amount.</source>
        <translation>« {text} » n’est pas un montant.</translation>
    </message>
    <message>
        <source>An amount is more than nothing.</source>
        <translation>Un montant est supérieur à zéro.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>{day}: {amount} came</source>
        <translation>{day} : {amount} reçu</translation>
    </message>
    <message>
        <source>{day}: {amount}, {missing} missed</source>
        <translation>{day} : {amount}, {missing} manquent</translation>
    </message>
    <message>
        <source>{day}: {amount} to come</source>
        <translation>{day} : {amount} à venir</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>The words stand: {fault}</source>
        <translation>Les mots restent : {fault}</translation>
    </message>
    <message>
        <source>Merge lines</source>
        <translation>Regrouper les lignes</translation>
    </message>
    <message>
        <source>One line for each project, item and price</source>
        <translation>Une ligne par projet, article et prix</translation>
    </message>
    <message>
        <source>As put forward</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Take the lines apart again; what was typed is dropped</source>
        <translation>Séparer de nouveau les lignes ; la saisie est perdue</translation>
    </message>
    <message>
        <source>Word it</source>
        <translation>Formuler</translation>
    </message>
    <message>
        <source>Let the language model word the lines; it sees no name and no figure</source>
        <translation>Le modèle de langue formule les lignes ; il ne voit ni nom ni chiffre</translation>
    </message>
    <message>
        <source>Invoices to this customer</source>
        <translation>Factures à ce client</translation>
    </message>
    <message>
        <source>From now on; what waits is drafted anew at once</source>
        <translation>Dorénavant ; ce qui attend est refait aussitôt</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Approuver ainsi modifié</translation>
    </message>
    <message>
        <source>Leave it  {key}</source>
        <translation>Laisser  {key}</translation>
    </message>
    <message>
        <source>Held: {withheld}</source>
        <translation>Retenu : {withheld}</translation>
    </message>
    <message>
        <source>A message that went out can&apos;t be taken back.</source>
        <translation>Un message parti ne peut être repris.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose this ({number})</source>
        <translation>Choisir ceci ({number})</translation>
    </message>
    <message>
        <source>Candidate {number}: {spoken}</source>
        <translation>Candidat {number} : {spoken}</translation>
    </message>
    <message>
        <source>open {before} → {after}</source>
        <translation>ouvert {before} → {after}</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Second choix</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>aucun nom donné</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>plus de 99,9 %</translation>
    </message>
    <message>
        <source>Probability that it is right as a whole: {figure}</source>
        <translation>Probabilité que l’ensemble soit juste : {figure}</translation>
    </message>
    <message>
        <source>{rows} {done}. Ctrl+Z takes it back.</source>
        <translation>{rows} : {done}. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{named} passed over, each for a look of its own: {why}.</source>
        <translation>{named} laissées de côté, à voir une à une : {why}.</translation>
    </message>
    <message>
        <source>It was not stored; nothing is decided.</source>
        <translation>Rien n’a été enregistré ; rien n’est décidé.</translation>
    </message>
    <message>
        <source>Nothing ready is in view.</source>
        <translation>Rien de prêt n’est affiché.</translation>
    </message>
    <message>
        <source>Approve {rows}?</source>
        <translation>Approuver {rows} ?</translation>
    </message>
    <message>
        <source>{money} in all. They go into the batch; nothing is written until you sign.</source>
        <translation>{money} au total. Elles vont dans le lot ; rien n’est écrit avant votre signature.</translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>Approuver {count}</translation>
    </message>
    <message>
        <source>{row} approved as you changed it. Ctrl+Z takes it back.</source>
        <translation>{row} : approuvé tel que modifié. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Choose candidate {number}</source>
        <translation>Choisir le candidat {number}</translation>
    </message>
    <message>
        <source>Choose a row to see its evidence.</source>
        <translation>Choisir une ligne pour voir ses raisons.</translation>
    </message>
    <message>
        <source>Approve all ready  {key}</source>
        <translation>Approuver tout ce qui est prêt  {key}</translation>
    </message>
    <message>
        <source>Opening the company</source>
        <translation>Ouverture de la société</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Nothing is waiting for a decision here.</source>
        <translation>Rien n’attend de décision ici.</translation>
    </message>
    <message>
        <source>This can&apos;t be edited.</source>
        <translation>Ceci ne peut être modifié.</translation>
    </message>
    <message>
        <source>{hidden} hidden by the filter</source>
        <translation>{hidden} masquées par le filtre</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Holds for every company opened here.</source>
        <translation>Vaut pour toute société ouverte ici.</translation>
    </message>
    <message>
        <source>Say what needs me</source>
        <translation>Dire ce qui m’attend</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Regarder une fois par jour</translation>
    </message>
    <message>
        <source>Address (https)</source>
        <translation>Adresse (https)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words, figures and dates. The guide is in English.</source>
        <translation>Mots, chiffres et dates. Le guide est en anglais.</translation>
    </message>
    <message>
        <source>Reads only, and leaves the rest of a nearly used allowance alone.</source>
        <translation>Lecture seule ; laisse intact le reste d’un quota presque épuisé.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Synchroniser tout seul</translation>
    </message>
    <message>
        <source>While another window is in front, and only for what needs a person.</source>
        <translation>Quand une autre fenêtre est devant, et seulement ce qui attend une personne.</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Notifications du système</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Asks the address and tells you. Nothing is ever downloaded.</source>
        <translation>Interroge l’adresse et vous le dit. Rien n’est jamais téléchargé.</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Chercher une fois par jour une version plus récente</translation>
    </message>
    <message>
        <source>Address that tells of newer versions</source>
        <translation>Adresse qui annonce les nouvelles versions</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Your name, as the signature</source>
        <translation>Votre nom, comme signature</translation>
    </message>
    <message>
        <source>Sign and commit</source>
        <translation>Signer et comptabiliser</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Nothing is sent; the rows go back to review</source>
        <translation>Rien n’est envoyé ; les lignes retournent à la vérification</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing is written; approvals stay (Esc)</source>
        <translation>Rien n’est écrit ; les approbations restent (Échap)</translation>
    </message>
    <message>
        <source>Refuse this batch?</source>
        <translation>Refuser ce lot ?</translation>
    </message>
    <message>
        <source>Nothing is sent, and its rows go back to review. The audit record names you.</source>
        <translation>Rien n’est envoyé et ses lignes retournent à la vérification. Le journal d’audit porte votre nom.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Undo: {undo}</source>
        <translation>Annulation : {undo}</translation>
    </message>
    <message>
        <source>New payments are booked into {account}.</source>
        <translation>Les nouveaux paiements sont comptabilisés sur {account}.</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Comptabilisation</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Le sort de chaque ligne</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Committing batch {number}</source>
        <translation>Comptabilisation du lot {number}</translation>
    </message>
    <message>
        <source>Each row is checked against the ledger just before it is written.</source>
        <translation>Chaque ligne est comparée à la comptabilité juste avant d’être écrite.</translation>
    </message>
    <message>
        <source>Pausing after the row that is on its way…</source>
        <translation>Pause après la ligne en cours…</translation>
    </message>
    <message>
        <source>The commit was interrupted</source>
        <translation>La comptabilisation a été interrompue</translation>
    </message>
    <message>
        <source>Signed rows stay in the outbox; go on when you can.</source>
        <translation>Les lignes signées restent en file d’envoi ; reprenez dès que possible.</translation>
    </message>
    <message>
        <source>{done} of {of} rows</source>
        <translation>{done} lignes sur {of}</translation>
    </message>
    <message>
        <source>{done} of {of} rows, about {seconds} left</source>
        <translation>{done} lignes sur {of}, encore environ {seconds}</translation>
    </message>
    <message>
        <source>Paused. The rest stays signed and waits.</source>
        <translation>En pause. Le reste demeure signé et attend.</translation>
    </message>
    <message>
        <source>Written, but not as it was signed:</source>
        <translation>Écrit, mais autrement que signé :</translation>
    </message>
    <message>
        <source>Every balance in the ledger is what the preview said. “Undo this batch” stays in History.</source>
        <translation>Chaque solde en comptabilité est celui annoncé. « Annuler ce lot » reste dans l’historique.</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>Créances par ancienneté</translation>
    </message>
    <message>
        <source>Cash in the next 90 days</source>
        <translation>Trésorerie des 90 prochains jours</translation>
    </message>
    <message>
        <source>day {days}: {p50}</source>
        <translation>jour {days} : {p50}</translation>
    </message>
    <message>
        <source>In {days} days: {p50}
{p10} to {p90}</source>
        <translation>Dans {days} jours : {p50}
{p10} à {p90}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Personne ne doit rien.</translation>
    </message>
    <message>
        <source>No invoice is open, so none will be paid.</source>
        <translation>Aucune facture n’est ouverte, donc aucune ne sera payée.</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Délai moyen de paiement (DSO)</translation>
    </message>
    <message>
        <source>Working it out from how your customers paid…</source>
        <translation>Calcul d’après les paiements de vos clients…</translation>
    </message>
    <message>
        <source>Cash from open invoices</source>
        <translation>Trésorerie des factures ouvertes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Aller à : {place}</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself.</source>
        <translation>Rien n’est téléchargé tout seul.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Go to Drafts and choose an invoice first.</source>
        <translation>Choisir d’abord une facture dans les brouillons.</translation>
    </message>
    <message>
        <source>Save the draft as PDF</source>
        <translation>Enregistrer le brouillon en PDF</translation>
    </message>
    <message>
        <source>Preview saved: {path}</source>
        <translation>Aperçu enregistré : {path}</translation>
    </message>
    <message>
        <source>The ledger&apos;s invoice saved: {path}</source>
        <translation>Facture de la comptabilité enregistrée : {path}</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>A promise, a plan, a pause, a dispute</source>
        <translation>Une promesse, un échéancier, une pause, un litige</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>It reads your books into a file on this machine and prepares the work. You look, and sign.</source>
        <translation>Il lit votre comptabilité dans un fichier de cet ordinateur et prépare le travail. Vous regardez, et signez.</translation>
    </message>
    <message>
        <source>Enter the client id and secret of your own Intuit app. The secret goes into this machine&apos;s keychain; your browser then asks for your consent.</source>
        <translation>Saisir l’identifiant et le secret de votre application Intuit. Le secret va dans le trousseau de cet ordinateur ; votre navigateur demande ensuite votre accord.</translation>
    </message>
    <message>
        <source>Enter the client id of your own Xero app. It has no secret: your browser asks for your consent; what comes of it goes into this machine&apos;s keychain.</source>
        <translation>Saisir l’identifiant de votre application Xero. Elle n’a pas de secret : votre navigateur demande votre accord ; le résultat va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Reads customers, items, accounts, taxes, invoices, credits, payments and deposits.</source>
        <translation>Lit clients, articles, comptes, taxes, factures, avoirs, paiements et dépôts.</translation>
    </message>
    <message>
        <source>The first sync only reads. It tells how far it is, and may be stopped and gone on with.</source>
        <translation>La première synchronisation ne fait que lire. Elle dit où elle en est, et peut être arrêtée puis reprise.</translation>
    </message>
    <message>
        <source>Then Stripe, in Settings, and your bank&apos;s file, with Ctrl+I.</source>
        <translation>Ensuite Stripe, dans les réglages, et le fichier de votre banque, avec Ctrl+I.</translation>
    </message>
    <message>
        <source>Never writes to your books without your signature, and never twice.</source>
        <translation>N’écrit jamais dans votre comptabilité sans votre signature, ni deux fois.</translation>
    </message>
    <message>
        <source>Never moves money, and never changes what you did not see.</source>
        <translation>Ne déplace jamais d’argent, et ne change jamais ce que vous n’avez pas vu.</translation>
    </message>
    <message>
        <source>Never sends statistics. Tokens stay in the system&apos;s keychain, data on this machine.</source>
        <translation>N’envoie jamais de statistiques. Les jetons restent dans le trousseau du système, les données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Ma société</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Ouvrir la société d’exemple</translation>
    </message>
    <message>
        <source>Connect QuickBooks</source>
        <translation>Connecter QuickBooks</translation>
    </message>
    <message>
        <source>Opens your browser for consent</source>
        <translation>Ouvre votre navigateur pour l’accord</translation>
    </message>
    <message>
        <source>If you have several</source>
        <translation>Si vous en avez plusieurs</translation>
    </message>
    <message>
        <source>Connect Xero</source>
        <translation>Connecter Xero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop waiting for the browser</source>
        <translation>Ne plus attendre le navigateur</translation>
    </message>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Bienvenue dans Countersign</translation>
    </message>
    <message>
        <source>A sample company, full of cases: approve, sign and commit without touching anybody&apos;s books.</source>
        <translation>Une société d’exemple, pleine de cas : approuver, signer et comptabiliser sans toucher à une vraie comptabilité.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Enter the client id and the client secret first.</source>
        <translation>Saisir d’abord l’identifiant et le secret client.</translation>
    </message>
    <message>
        <source>Enter the client id first.</source>
        <translation>Saisir d’abord l’identifiant client.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason (kept in the audit record)</source>
        <translation>Raison (conservée au journal d’audit)</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>Vu (UTC)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Changes in the ledger</source>
        <translation>Changements en comptabilité</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Tout vu</translation>
    </message>
    <message>
        <source>Show only later changes from now on</source>
        <translation>Ne montrer désormais que les changements suivants</translation>
    </message>
    <message>
        <source>Nothing changed in the ledger since you last looked.</source>
        <translation>Rien n’a changé en comptabilité depuis votre dernier passage.</translation>
    </message>
    <message>
        <source>Nothing that changed touches a closed month or what you decided.</source>
        <translation>Aucun changement ne touche un mois clôturé ni vos décisions.</translation>
    </message>
    <message>
        <source>Some of what changed touches a closed month or what you decided.</source>
        <translation>Certains changements touchent un mois clôturé ou vos décisions.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que cela montre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Checklist of the close</source>
        <translation>Liste de contrôle de la clôture</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Take the item as it stands, with a reason (Enter)</source>
        <translation>Prendre le point tel quel, avec une raison (Entrée)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Judge the accepted item anew</source>
        <translation>Rejuger le point accepté</translation>
    </message>
    <message>
        <source>Close packet…</source>
        <translation>Dossier de clôture…</translation>
    </message>
    <message>
        <source>PDF or workbook: tie-outs, aging, decisions</source>
        <translation>PDF ou classeur : rapprochements, ancienneté, décisions</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Clôturer le mois</translation>
    </message>
    <message>
        <source>From then on every sync says what moved in it</source>
        <translation>Ensuite chaque synchronisation dit ce qui y a bougé</translation>
    </message>
    <message>
        <source>Writing the packet…</source>
        <translation>Écriture du dossier…</translation>
    </message>
    <message>
        <source>Nothing more is known of it.</source>
        <translation>On n’en sait pas davantage.</translation>
    </message>
    <message>
        <source>Accept it as it stands</source>
        <translation>Accepter tel quel</translation>
    </message>
    <message>
        <source>Close {month}?</source>
        <translation>Clôturer {month} ?</translation>
    </message>
    <message>
        <source>Its figures and the ledger&apos;s lock are remembered. Later syncs say what moved in it. Nothing is written to the ledger: lock the month there yourself.</source>
        <translation>Ses chiffres et le verrou de la comptabilité sont retenus. Les synchronisations suivantes disent ce qui y a bougé. Rien n’est écrit en comptabilité : verrouillez-y le mois vous-même.</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Clôturer {month}</translation>
    </message>
    <message>
        <source>Open {month} again?</source>
        <translation>Rouvrir {month} ?</translation>
    </message>
    <message>
        <source>What was remembered of it stays in the audit record only.</source>
        <translation>Ce qui en était retenu ne reste qu’au journal d’audit.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Close packet</source>
        <translation>Dossier de clôture</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>The packet is in {file}.</source>
        <translation>Le dossier est dans {file}.</translation>
    </message>
    <message>
        <source>Tell which</source>
        <translation>Dire lesquels</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>Code QR du lien de paiement</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>{url} (off)</source>
        <translation>{url} (désactivé)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Purchase order number, where the customer needs one</source>
        <translation>Numéro de commande, si le client en demande un</translation>
    </message>
    <message>
        <source>dated {day} · due {due}</source>
        <translation>du {day} · échéance {due}</translation>
    </message>
    <message>
        <source>purchase order {number}</source>
        <translation>bon de commande {number}</translation>
    </message>
    <message>
        <source>{name} of line {number}</source>
        <translation>{name} de la ligne {number}</translation>
    </message>
    <message>
        <source>Leave out line {number}</source>
        <translation>Omettre la ligne {number}</translation>
    </message>
    <message>
        <source>Leave the line out; its work stays to be billed another time</source>
        <translation>Omettre la ligne ; son travail reste à facturer</translation>
    </message>
    <message>
        <source>Days after due</source>
        <translation>Jours après l’échéance</translation>
    </message>
    <message>
        <source>Days between two messages</source>
        <translation>Jours entre deux messages</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>What is put forward follows at once. “countersign followup policy” has groups and more.</source>
        <translation>Ce qui est proposé suit aussitôt. « countersign followup policy » offre les groupes et davantage.</translation>
    </message>
    <message>
        <source>One for each reminder, in order.</source>
        <translation>Un pour chaque rappel, dans l’ordre.</translation>
    </message>
    <message>
        <source>At least; who breaks a promise is written to at once.</source>
        <translation>Au moins ; à qui rompt une promesse, on écrit aussitôt.</translation>
    </message>
    <message>
        <source>Goes along as PDF with our own e-mail.</source>
        <translation>Joint en PDF à notre propre courriel.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Clôture du mois</translation>
    </message>
    <message>
        <source>Ledger changes</source>
        <translation>Modifications du livre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Enter goes to the fix</source>
        <translation>Entrée mène à la correction</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrive</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>It takes two sides: connect Stripe, or import a bank statement.</source>
        <translation>Il faut deux côtés : connectez Stripe ou importez un relevé bancaire.</translation>
    </message>
</context>
</TS>
