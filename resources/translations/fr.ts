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
        <translation>L’un des montants est illisible.</translation>
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
        <translation>Les factures sont de clients différents&#x202f;; un paiement n’en a qu’un.</translation>
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
        <translation>Écart&#x202f;: {gap}.</translation>
    </message>
    <message>
        <source>It does not add up: the balances and the lines disagree.</source>
        <translation>Le relevé ne cadre pas&#x202f;: soldes et lignes se contredisent.</translation>
    </message>
    <message>
        <source>It adds up: {opening} before, {closing} after.</source>
        <translation>Le relevé cadre&#x202f;: {opening} avant, {closing} après.</translation>
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
        <translation>{name}&#x202f;: {lines} importées, import {number}.</translation>
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
        <translation>{late}, sur {invoices}&#x202f;; {on_time_percent}&#xa0;% à temps.</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>{days} de retard</translation>
    </message>
    <message>
        <source>{days} early</source>
        <translation>{days} d’avance</translation>
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
        <translation>Plafond de crédit {limit}&#x202f;: {why}. {terms}</translation>
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
        <source>You put this together from several drafts.</source>
        <translation>Vous avez réuni plusieurs brouillons.</translation>
    </message>
    <message>
        <source>You split this by project.</source>
        <translation>Vous l’avez séparé par projet.</translation>
    </message>
    <message>
        <source>Finish editing first: approve it as changed, or leave it as it is (Esc).</source>
        <translation>Terminer d’abord la modification&#x202f;: approuver tel que modifié ou laisser en l’état (Échap).</translation>
    </message>
    <message>
        <source>Only an invoice has lines to edit.</source>
        <translation>Seule une facture a des lignes à modifier.</translation>
    </message>
    <message>
        <source>Mark two or more drafts of one customer first (Space).</source>
        <translation>Marquez d’abord deux brouillons ou plus d’un même client (Espace).</translation>
    </message>
    <message>
        <source>Some of the marked drafts are decided already.</source>
        <translation>Certains des brouillons marqués sont déjà décidés.</translation>
    </message>
    <message>
        <source>The marked drafts are to several customers.</source>
        <translation>Les brouillons marqués vont à plusieurs clients.</translation>
    </message>
    <message>
        <source>The marked drafts are in several currencies.</source>
        <translation>Les brouillons marqués sont en plusieurs devises.</translation>
    </message>
    <message>
        <source>Only drafts of work that is not billed yet can be merged.</source>
        <translation>Seuls des brouillons de travaux non encore facturés peuvent être réunis.</translation>
    </message>
    <message>
        <source>{party}: {lines}, {money} together.</source>
        <translation>{party}&#x202f;: {lines}, {money} ensemble.</translation>
    </message>
    <message>
        <source>Their terms, orders and taxes are alike.</source>
        <translation>Leurs conditions, commandes et taxes sont identiques.</translation>
    </message>
    <message>
        <source>Merge {drafts} into one invoice?</source>
        <translation>Réunir {drafts} en une facture&#x202f;?</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>Une ligne a besoin d’un libellé.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une quantité.</translation>
    </message>
    <message>
        <source>“{text}” is no price.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un prix.</translation>
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
        <translation>Tous les mois sur une seule</translation>
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
        <source>{money} short, {what}</source>
        <translation>{money} de moins, {what}</translation>
    </message>
    <message>
        <source>{money} over, {what}</source>
        <translation>{money} de plus, {what}</translation>
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
        <source>{answer}; but {reason}</source>
        <translation>{answer}&#x202f;; mais {reason}</translation>
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
        <translation>un contrat récurrent</translation>
    </message>
    <message>
        <source>work that changed after it was billed</source>
        <translation>un travail modifié après facturation</translation>
    </message>
    <message>
        <source>Void the invoice; its work may be billed again</source>
        <translation>Annuler la facture&#x202f;; le travail pourra être facturé de nouveau</translation>
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
        <translation>Désactiver le lien&#x202f;; ce qui a été payé reste</translation>
    </message>
    <message>
        <source>Switch the link off; the letter that names it has been sent</source>
        <translation>Désactiver le lien&#x202f;; la lettre qui le cite est envoyée</translation>
    </message>
    <message>
        <source>Delete the entry in the ledger; the money stays at Stripe</source>
        <translation>Supprimer l’écriture&#x202f;; l’argent reste chez Stripe</translation>
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
        <source>payment link for a letter, {number}</source>
        <translation>lien de paiement pour une lettre, {number}</translation>
    </message>
    <message>
        <source>deposit by payment link for {what}</source>
        <translation>acompte par lien de paiement pour {what}</translation>
    </message>
    <message>
        <source>{money} paid</source>
        <translation>{money} payés</translation>
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
        <translation>Rien de plus&#x202f;: le lien est chez Stripe</translation>
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
        <translation>1 client dans {ledger}&#x202f;: {told}</translation>
    </message>
    <message>
        <source>1 invoice of {money} in {ledger}</source>
        <translation>1 facture de {money} dans {ledger}</translation>
    </message>
    <message>
        <source>{said}, and marks {entries} billed</source>
        <translation>{said}, et marque comme facturé&#x202f;: {entries}</translation>
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
        <translation>{money} dans {ledger} en acompte reçu, donc dû, jusqu’à la facturation du travail&#x202f;; pas encore un produit</translation>
    </message>
    <message>
        <source>{money} of it is tax, which falls due now</source>
        <translation>dont {money} de taxe, exigible dès maintenant</translation>
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
        <translation>Paiements avec «&#x202f;{text}&#x202f;»</translation>
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
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>avoir</translation>
    </message>
    <message>
        <source>bank transaction</source>
        <translation>mouvement bancaire</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>location</source>
        <translation>site</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>an unapplied payment</source>
        <translation>un paiement non affecté</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>paiement par carte</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>escompte</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>conteste ce qui est dû</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>cordial</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>final</source>
        <translation>dernier rappel</translation>
    </message>
    <message>
        <source>reminder-1</source>
        <translation>1re relance</translation>
    </message>
    <message>
        <source>reminder-2</source>
        <translation>2e relance</translation>
    </message>
    <message>
        <source>reminder-3</source>
        <translation>dernière relance</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} et {last}</translation>
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
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>en espagnol</translation>
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
        <source>Nothing is suggested</source>
        <translation>Rien n’est suggéré</translation>
    </message>
    <message>
        <source>Suggestion: {outcome}</source>
        <translation>Suggestion&#x202f;: {outcome}</translation>
    </message>
    <message>
        <source>The reasons above come to the same.</source>
        <translation>Les raisons ci-dessus mènent au même résultat.</translation>
    </message>
    <message>
        <source>The reasons above come to: {outcome}.</source>
        <translation>Les raisons ci-dessus mènent à&#x202f;: {outcome}.</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>relance {number}</translation>
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
        <translation>Aucun e-mail&#x202f;; {notes}</translation>
    </message>
    <message>
        <source>1 message to {address}, and {notes}</source>
        <translation>1 message à {address} et {notes}</translation>
    </message>
    <message>
        <source>Before it: 1 payment link of {money} at Stripe, whose address takes the place of {mark}</source>
        <translation>Avant&#x202f;: 1 lien de paiement de {money} chez Stripe, dont l’adresse prend la place de {mark}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>That day is over already.</source>
        <translation>Ce jour est déjà passé.</translation>
    </message>
    <message>
        <source>“{given}” is not a number from {least} to {most}</source>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>Write “none” for no limit.</source>
        <translation>Écrire «&#x202f;none&#x202f;» pour aucune limite.</translation>
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
        <translation>Seulement «&#x202f;another&#x202f;» (une autre personne) ou la même après une «&#x202f;pause&#x202f;».</translation>
    </message>
    <message>
        <source>Pause before the same person signs again</source>
        <translation>Délai avant que la même personne signe de nouveau</translation>
    </message>
    <message>
        <source>Only where the same person may; another signs at once.</source>
        <translation>Seulement si la même personne le peut&#x202f;; une autre signe aussitôt.</translation>
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
        <translation>En pour cent&#x202f;; en dessous, l’approbation groupée du type cesse.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in {currency}</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un montant en {currency}</translation>
    </message>
    <message>
        <source>Write it like 1500.00, or “none”.</source>
        <translation>Écrire par exemple 1500,00, ou «&#x202f;none&#x202f;».</translation>
    </message>
    <message>
        <source>“{given}” is neither yes nor no</source>
        <translation>«&#x202f;{given}&#x202f;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“{name}” is no kind of proposal</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un type de proposition</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>“{given}” is neither “another” nor “pause”</source>
        <translation>«&#x202f;{given}&#x202f;» n’est ni «&#x202f;another&#x202f;» ni «&#x202f;pause&#x202f;»</translation>
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
        <source>Approve all ready</source>
        <translation>Approuver tous les prêts</translation>
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
        <translation>Elle est déjà {state}&#x202f;; annuler d’abord son lot dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing is put forward: choose a candidate (1–9) or edit (E).</source>
        <translation>Rien n’est proposé&#x202f;: choisir un candidat (1–9) ou modifier (E).</translation>
    </message>
    <message>
        <source>Edit one row at a time: unmark the others first (Esc).</source>
        <translation>Modifier une ligne à la fois&#x202f;: démarquer d’abord les autres (Échap).</translation>
    </message>
    <message>
        <source>Some of the marked rows are already signed.</source>
        <translation>Certaines lignes marquées sont déjà signées.</translation>
    </message>
    <message>
        <source>Only ready rows can be approved together; look at the others one by one.</source>
        <translation>Seules les lignes prêtes s’approuvent ensemble&#x202f;; regarder les autres une à une.</translation>
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
        <translation>Rien&#x202f;: {state}</translation>
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
        <translation>Première lecture de votre comptabilité&#x202f;; rien n’est écrit</translation>
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
        <translation>avec versement</translation>
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
        <translation>{label}&#x202f;: {then} à la clôture, {now} maintenant</translation>
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
        <source>Something moved in it since.</source>
        <translation>Quelque chose y a bougé depuis.</translation>
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
        <translation>Régler ou accepter d’abord&#x202f;: {items}</translation>
    </message>
    <message>
        <source>{record}, {name}: seen {seen}, now {now}</source>
        <translation>{record}, {name}&#x202f;: vu {seen}, maintenant {now}</translation>
    </message>
    <message>
        <source>decided: {decided}</source>
        <translation>décidé&#x202f;: {decided}</translation>
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
        <translation>Le fichier et ses sauvegardes sont chiffrés&#x202f;; la clé est dans le trousseau de cet ordinateur. Sans lui, les fichiers sont illisibles.</translation>
    </message>
    <message>
        <source>This recovery key opens the file when the keychain is lost: a new computer, a restored system. It is shown this once. Write it down and keep it where this computer is not.</source>
        <translation>Cette clé de récupération ouvre le fichier si le trousseau est perdu&#x202f;: nouvel ordinateur, système réinstallé. Elle n’est montrée qu’une fois. Notez-la et gardez-la ailleurs.</translation>
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
        <translation>«&#x202f;{name}&#x202f;» est encore en clair&#x202f;: le retirer ou réessayer.</translation>
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
        <translation>Encaissements par carte en transit</translation>
    </message>
    <message>
        <source>Charges wait here for their payout: a clearing account, or undeposited funds.</source>
        <translation>Les paiements y attendent leur versement&#x202f;: compte d’attente ou fonds non déposés.</translation>
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
        <translation>Ce que les contrats facturent d’avance attend sur ce compte de passif jusqu’à être acquis.</translation>
    </message>
    <message>
        <source>Revenue from prepayments</source>
        <translation>Produits des prépaiements</translation>
    </message>
    <message>
        <source>Where it is earned when its item is sold to the liability itself.</source>
        <translation>Compte de produit à utiliser quand l’article est lui-même comptabilisé au passif.</translation>
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
        <translation>Il parle aux services que vous connectez et à personne d’autre&#x202f;; aucune statistique n’est envoyée.</translation>
    </message>
    <message>
        <source>Payer names it learned are listed and erased with “countersign learned”.</source>
        <translation>Les noms de payeurs appris sont listés et effacés par «&#x202f;countersign learned&#x202f;».</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>{name}, disconnected; what was read stays</source>
        <translation>{name}, déconnecté&#x202f;; ce qui a été lu reste</translation>
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
        <translation>Comme la comptabilité l’a fait jusqu’ici&#x202f;; ce qu’elle n’a jamais fait est retenu.</translation>
    </message>
    <message>
        <source>Now {used}.</source>
        <translation>Actuellement {used}.</translation>
    </message>
    <message>
        <source>The books show none so far; such rows are held back.</source>
        <translation>La comptabilité n’en montre aucun&#x202f;; ces lignes sont retenues.</translation>
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
        <translation>Rien n’est signé ni envoyé&#x202f;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Allow writing again</source>
        <translation>Permettre de nouveau l’écriture</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidées</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
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
        <translation>Retenu&#x202f;: {title} — {reason}</translation>
    </message>
    <message>
        <source>and {more} more are held back</source>
        <translation>et {more} autres sont retenues</translation>
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
        <translation>enregistrer</translation>
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
        <translation>Moi, {who}, je signe pour {what} {changes} dans {system}, pour un total de {totals}.</translation>
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
        <translation>Exige une deuxième signature&#x202f;: {names}. {second_signer}</translation>
    </message>
    <message>
        <source>Nothing is left to sign.</source>
        <translation>Il n’y a plus rien à signer.</translation>
    </message>
    <message>
        <source>Enter your name: it goes into the audit record.</source>
        <translation>Saisir votre nom&#x202f;: il figure au journal d’audit.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone:</source>
        <translation>Ne peut être annulé&#x202f;:</translation>
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
        <translation>Une autre personne doit la donner&#x202f;; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Another person gives it, or you again after {pause}; nothing is sent before.</source>
        <translation>Une autre personne la donne, ou vous-même après {pause}&#x202f;; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Second signature for batch {batch_id}</source>
        <translation>Deuxième signature du lot {batch_id}</translation>
    </message>
    <message>
        <source>again at what I</source>
        <translation>de nouveau ce que j’ai signé</translation>
    </message>
    <message>
        <source>at what {first}</source>
        <translation>ce que {first} a signé</translation>
    </message>
    <message>
        <source>I, {who}, have looked {what} signed and agree: {changes} in {system} totalling {totals}.</source>
        <translation>Moi, {who}, j’ai examiné {what} et j’approuve&#x202f;: {changes} dans {system} pour un total de {totals}.</translation>
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
        <translation>{signed}&#x202f;; en attente, car {names}.
SHA-256 de ce que les deux signent&#x202f;: {digest}</translation>
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
        <source>new invoices</source>
        <translation>nouvelles factures</translation>
    </message>
    <message>
        <source>new credit notes</source>
        <translation>nouveaux avoirs</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>nouveaux clients</translation>
    </message>
    <message>
        <source>deposits into the bank</source>
        <translation>dépôts en banque</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>enregistrements annulés</translation>
    </message>
    <message>
        <source>changes to payments</source>
        <translation>modifications de paiements</translation>
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
        <translation>Non envoyé&#x202f;: une pièce a changé depuis votre approbation.</translation>
    </message>
    <message>
        <source>The ledger refused it; nothing was written.</source>
        <translation>La comptabilité l’a refusé&#x202f;; rien n’a été écrit.</translation>
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
        <translation>{rows}&#x202f;: toutes comptabilisées</translation>
    </message>
    <message>
        <source>The row is committed</source>
        <translation>La ligne est comptabilisée</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} committed, {count} waiting</source>
        <translation>En pause&#x202f;: {done} sur {total} comptabilisées, {count} en attente</translation>
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
        <translation>API {top}&#xa0;%</translation>
    </message>
    <message>
        <source>API &lt; 1 %</source>
        <translation>API &lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>{label} {done} of {of}</source>
        <translation>{label} {done} sur {of}</translation>
    </message>
    <message>
        <source>{words}, about {time} left</source>
        <translation>{words}, encore environ {time}</translation>
    </message>
    <message>
        <source>{title}: not connected</source>
        <translation>{title}&#x202f;: non connecté</translation>
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
        <translation>{total} dus · {percent}&#xa0;% en retard</translation>
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
        <source>{payments} to be matched, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} un lettrage, {money}. D’ici là, ce qui est payé compte ici comme ouvert.</translation>
    </message>
    <message>
        <source>{payments} to be signed, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} une signature, {money}. D’ici là, ce qui est payé compte ici comme ouvert.</translation>
    </message>
    <message>
        <source>{payments} to be matched and {approved} to be signed, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} un lettrage et {approved} une signature, {money}. D’ici là, ce qui est payé compte ici comme ouvert.</translation>
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
        <translation>Approuver un premier lettrage&#x202f;; rien n’est écrit avant votre signature.</translation>
    </message>
    <message>
        <source>Review and sign a first batch. Every row can be undone later.</source>
        <translation>Vérifier et signer un premier lot. Chaque ligne peut être annulée plus tard.</translation>
    </message>
    <message>
        <source>Or let a week pass in shadow: work as ever, and see what it would have put forward.</source>
        <translation>Ou laisser passer une semaine en observation&#x202f;: travailler comme toujours et voir ce qui aurait été proposé.</translation>
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
        <translation>Prêt&#x202f;: peut être approuvé avec d’autres.</translation>
    </message>
    <message>
        <source>Look at this: a person should check it.</source>
        <translation>À regarder&#x202f;: une personne devrait vérifier.</translation>
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
        <source>%n payment waits(s)</source>
        <translation>
            <numerusform>%n paiement attend</numerusform>
            <numerusform>%n paiements attendent</numerusform>
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
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
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
            <numerusform>%n contrôle respecté</numerusform>
            <numerusform>%n contrôles respectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
        <translation>Aller</translation>
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
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg. suiv.</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg. préc.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
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
        <source>Merge the marked drafts…</source>
        <translation>Réunir les brouillons marqués…</translation>
    </message>
    <message>
        <source>Approve all ready in view…</source>
        <translation>Approuver tout ce qui est prêt…</translation>
    </message>
    <message>
        <source>Customers entered twice…</source>
        <translation>Clients saisis deux fois…</translation>
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
        <source>Next page of the place</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
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
        <translation>Ajouter une facture ouverte&#x202f;: numéro ou client</translation>
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
        <translation>Rien n’est envoyé tant que l’échéancier court&#x202f;; une échéance manquée est réclamée seule.</translation>
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
        <translation>Coller leur message&#x202f;: le jour et la phrase en sont lus</translation>
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
        <translation>Lu&#x202f;: ils paient le {day}. Vérifiez que c’est bien cela.</translation>
    </message>
    <message>
        <source>Read: they dispute it: “{line}”</source>
        <translation>Lu&#x202f;: ils contestent&#x202f;: «&#x202f;{line}&#x202f;»</translation>
    </message>
    <message>
        <source>Read: they say it is paid: “{line}”</source>
        <translation>Lu&#x202f;: ils disent que c’est payé&#x202f;: «&#x202f;{line}&#x202f;»</translation>
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
        <translation>Le fichier ne le dit pas&#x202f;; à nommer</translation>
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
        <translation>Ligne {line}, colonne {column}&#x202f;: {reason}</translation>
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
        <source>Work to bill (*.ics *.csv *.tsv *.txt *.xlsx *.toml)</source>
        <translation>Travail à facturer (*.ics *.csv *.tsv *.txt *.xlsx *.toml)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Import work to bill</source>
        <translation>Importer le travail à facturer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Reconnu tout seul</translation>
    </message>
    <message>
        <source>Say which column holds what, where it was found wrongly</source>
        <translation>Dire quelle colonne contient quoi, si mal reconnu</translation>
    </message>
    <message>
        <source>The column with: {words}</source>
        <translation>La colonne avec&#x202f;: {words}</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>… and {count} more rows</source>
        <translation>… et {count} lignes de plus</translation>
    </message>
    <message>
        <source>Imports of work</source>
        <translation>Importations de travail</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Time sheets, calendars, orders and agreements: use Import work to bill in the File menu.</source>
        <translation>Relevés d’heures, agendas, commandes et contrats&#x202f;: menu Fichier, Importer du travail à facturer.</translation>
    </message>
    <message>
        <source>Undoing one puts its work back as it was before. What is on invoices already stays there.</source>
        <translation>L’annuler remet le travail comme avant. Ce qui est déjà facturé y reste.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Decisions merged: {text}.</source>
        <translation>Décisions fusionnées&#x202f;: {text}.</translation>
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
        <translation>Plus rien n’est envoyé à votre comptabilité avant le redémarrage. Décisions et lignes signées sont enregistrées&#x202f;; une ligne en cours d’envoi est recherchée en comptabilité avant tout second envoi.</translation>
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
        <translation>Il n’a pas pu être conservé&#x202f;; copiez-le au besoin.</translation>
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
        <translation>Montant</translation>
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
        <translation>Coller une clé restreinte (rk_…) du tableau de bord Stripe&#x202f;; elle va dans le trousseau de cet ordinateur.</translation>
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
        <translation>Déconnecter {title}&#x202f;?</translation>
    </message>
    <message>
        <source>The connection is withdrawn and its key forgotten. What was read, decided and signed stays; signed rows that were not sent wait until you connect again.</source>
        <translation>La connexion est retirée et sa clé oubliée. Ce qui a été lu, décidé et signé reste&#x202f;; les lignes signées non envoyées attendent une nouvelle connexion.</translation>
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
        <translation>Un lien de paiement à usage unique est proposé pour cette part d’un devis. Vide&#x202f;: aucun.</translation>
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
        <source>As the country has it</source>
        <translation>Selon le pays</translation>
    </message>
    <message>
        <source>When the deposit comes</source>
        <translation>À la réception de l’acompte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>{name} (not in use any more)</source>
        <translation>{name} (plus utilisé)</translation>
    </message>
    <message>
        <source>The ledger takes it no more: drafts that bear it are held. Choose another.</source>
        <translation>La comptabilité ne l’accepte plus&#x202f;: les brouillons qui le portent sont retenus. Choisissez autre chose.</translation>
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
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>one says more</source>
        <translation>l’un en dit plus</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>concorde en partie</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>No customer seems to be entered twice.</source>
        <translation>Aucun client ne semble saisi deux fois.</translation>
    </message>
    <message>
        <source>Pairs that may be one customer: {all}, the likeliest {count} of them here</source>
        <translation>Paires qui pourraient n’être qu’un client&#x202f;: {all}, dont ici les {count} plus probables</translation>
    </message>
    <message>
        <source>Pairs that may be one customer: {count}</source>
        <translation>Paires qui pourraient n’être qu’un client&#x202f;: {count}</translation>
    </message>
    <message>
        <source>almost certainly one</source>
        <translation>presque sûrement le même</translation>
    </message>
    <message>
        <source>probably one</source>
        <translation>probablement le même</translation>
    </message>
    <message>
        <source>perhaps one</source>
        <translation>peut-être le même</translation>
    </message>
    <message>
        <source>{name} is made inactive with the batch; sign it to write it.</source>
        <translation>{name} deviendra inactif avec le lot&#x202f;; signez-le pour l’écrire.</translation>
    </message>
    <message>
        <source>Left to you, and listed in Reconcile: {steps}.</source>
        <translation>Reste à faire par vous, listé dans Rapprochement&#x202f;: {steps}.</translation>
    </message>
    <message>
        <source>{name} and {other} stay two customers.</source>
        <translation>{name} et {other} restent deux clients.</translation>
    </message>
    <message>
        <source>Proposed when you sign; the audit record keeps it.</source>
        <translation>Proposé à la signature&#x202f;; le journal d’audit le conserve.</translation>
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
        <translation>Le fichier&#x202f;: {path}</translation>
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
        <source>{customer} is in {group} now.</source>
        <translation>{customer} est maintenant dans {group}.</translation>
    </message>
    <message>
        <source>The customer is in no group any more.</source>
        <translation>Le client n’est plus dans aucun groupe.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Le mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>The server took a letter to {to}. Look whether it arrives.</source>
        <translation>Le serveur a accepté une lettre pour {to}. Vérifiez qu’elle arrive.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Demande à Stripe…</translation>
    </message>
    <message>
        <source>Stripe is connected; sync to read it.</source>
        <translation>Stripe est connecté&#x202f;; synchroniser pour le lire.</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Forgotten here, but the service was not told: remove Countersign among its connected apps.</source>
        <translation>Oublié ici, mais le service n’a pas été prévenu&#x202f;: retirez Countersign de ses applications connectées.</translation>
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
        <translation>Lancer une semaine d’observation&#x202f;?</translation>
    </message>
    <message>
        <source>All writing is switched off until you allow it again. Work in your ledger as ever and sync now and then; “countersign report shadow” then shows, rule by rule, how often what was put forward is what you did.</source>
        <translation>Toute écriture est coupée jusqu’à nouvel ordre. Travaillez comme toujours dans votre comptabilité et synchronisez de temps en temps&#x202f;; «&#x202f;countersign report shadow&#x202f;» montre ensuite, règle par règle, à quelle fréquence la proposition était ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Switch writing off and watch</source>
        <translation>Couper l’écriture et observer</translation>
    </message>
    <message>
        <source>Nothing is signed or sent until it is allowed again; everything else works.</source>
        <translation>Rien n’est signé ni envoyé tant que ce n’est pas permis&#x202f;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Batch {number} waits for a second signature</source>
        <translation>Le lot {number} attend une deuxième signature</translation>
    </message>
    <message>
        <source>It was signed once. Nothing of it is sent before the second.</source>
        <translation>Il a été signé une fois. Rien n’est envoyé avant la deuxième signature.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>No batch is unfinished.</source>
        <translation>Aucun lot n’est inachevé.</translation>
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
        <translation>Ne plus prendre «&#x202f;{name}&#x202f;» pour ce client</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ancienneté</translation>
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
        <source>Entered twice…</source>
        <translation>Saisis deux fois…</translation>
    </message>
    <message>
        <source>Customers that may be one</source>
        <translation>Clients qui ne font peut-être qu’un</translation>
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
        <source>Tax on deposits</source>
        <translation>Taxe sur les acomptes</translation>
    </message>
    <message>
        <source>What is drafted follows at once. “countersign drafting show” has more.</source>
        <translation>Les brouillons suivent aussitôt. «&#x202f;countersign drafting show&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>On drafts to customers whose own invoices show no habit.</source>
        <translation>Sur les brouillons aux clients dont les propres factures ne montrent aucune habitude.</translation>
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
        <source>Not named</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Ledger&apos;s page, else Stripe</source>
        <translation>Page de la comptabilité, sinon Stripe</translation>
    </message>
    <message>
        <source>Stripe payment link</source>
        <translation>Lien de paiement Stripe</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Aimable</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Dernier rappel</translation>
    </message>
    <message>
        <source>Our own e-mail</source>
        <translation>Notre propre e-mail</translation>
    </message>
    <message>
        <source>The ledger&apos;s e-mail</source>
        <translation>E-mail de la comptabilité</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Reminder {number}</source>
        <translation>Relance {number}</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Où payer</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Who is written to when, and how. What is put forward follows at once.</source>
        <translation>À qui on écrit, quand et comment. Les propositions suivent aussitôt.</translation>
    </message>
    <message>
        <source>Whose name stands under the letters.</source>
        <translation>Le nom qui figure au bas des lettres.</translation>
    </message>
    <message>
        <source>Read the letters…</source>
        <translation>Lire les lettres…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As they would go to a real customer now.</source>
        <translation>Telles qu’elles iraient maintenant à un vrai client.</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nom d’un nouveau groupe</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>Remove this group…</source>
        <translation>Supprimer ce groupe…</translation>
    </message>
    <message>
        <source>The rules below are for these customers; a new group begins with those of everybody else.</source>
        <translation>Les règles ci-dessous valent pour ces clients&#x202f;; un nouveau groupe commence avec celles de tous les autres.</translation>
    </message>
    <message>
        <source>Group of customers</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>Customer to put into the group</source>
        <translation>Client à mettre dans le groupe</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Mettre dans le groupe</translation>
    </message>
    <message>
        <source>Each customer is in one group at most.</source>
        <translation>Chaque client est dans un groupe au plus.</translation>
    </message>
    <message>
        <source>As in the books</source>
        <translation>Comme dans les livres</translation>
    </message>
    <message>
        <source>Proposed once for what was paid in full or given back, while nothing else is overdue.</source>
        <translation>Proposés une fois pour ce qui a été entièrement payé ou remboursé, tant que rien d’autre n’est échu.</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Take {customer} out of the group</source>
        <translation>Retirer {customer} du groupe</translation>
    </message>
    <message>
        <source>How it speaks, and how it goes out.</source>
        <translation>Son ton, et comment il part.</translation>
    </message>
    <message>
        <source>{step}: tone</source>
        <translation>{step}&#x202f;: ton</translation>
    </message>
    <message>
        <source>{step}: way out</source>
        <translation>{step}&#x202f;: voie d’envoi</translation>
    </message>
    <message>
        <source>Remove the group {group}?</source>
        <translation>Supprimer le groupe {group}&#x202f;?</translation>
    </message>
    <message>
        <source>Its customers follow the rules of everybody else from now on.</source>
        <translation>Ses clients suivent désormais les règles de tous les autres.</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
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
        <source>In the United Kingdom, Australia and New Zealand it falls due when the deposit comes.</source>
        <translation>Au Royaume-Uni, en Australie et en Nouvelle-Zélande, elle est exigible à la réception de l’acompte.</translation>
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
        <translation>La version {newest} est parue&#x202f;; celle-ci est la {ours}.</translation>
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
        <translation>Quelle société&#x202f;?</translation>
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
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
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
        <translation>Comptabilise {text}&#x202f;: {money} le {day}</translation>
    </message>
    <message>
        <source>Deposits {text}: {money} on {day}</source>
        <translation>Dépose {text}&#x202f;: {money} le {day}</translation>
    </message>
    <message>
        <source>Transfers {text}: {money} on {day}</source>
        <translation>Vire {text}&#x202f;: {money} le {day}</translation>
    </message>
    <message>
        <source>Deletes the {text} over {money} of {day}</source>
        <translation>Supprime&#x202f;: {text} de {money} du {day}</translation>
    </message>
    <message>
        <source>Books the payment {text}: {money} on {day}</source>
        <translation>Comptabilise le paiement {text}&#x202f;: {money} le {day}</translation>
    </message>
    <message>
        <source>Posts an entry, {text}: {money} on {day}</source>
        <translation>Passe une écriture, {text}&#x202f;: {money} le {day}</translation>
    </message>
    <message>
        <source>Makes {text} inactive</source>
        <translation>Rend {text} inactif</translation>
    </message>
    <message>
        <source>Gives back {text}, with its credit note: {money} on {day}</source>
        <translation>Rembourse {text}, avec son avoir&#x202f;: {money} le {day}</translation>
    </message>
    <message>
        <source>the entry is deleted</source>
        <translation>l’écriture est supprimée</translation>
    </message>
    <message>
        <source>the deposit is deleted; its payments wait in Undeposited Funds again</source>
        <translation>le dépôt est supprimé&#x202f;; ses paiements reviennent aux fonds non déposés</translation>
    </message>
    <message>
        <source>the transfer is deleted</source>
        <translation>le virement est supprimé</translation>
    </message>
    <message>
        <source>what is deleted stays deleted; it would have to be entered again by hand</source>
        <translation>ce qui est supprimé le reste&#x202f;; il faudrait le ressaisir à la main</translation>
    </message>
    <message>
        <source>the payment is deleted</source>
        <translation>le paiement est supprimé</translation>
    </message>
    <message>
        <source>the entry is deleted; once its period is closed, another one reverses it</source>
        <translation>l’écriture est supprimée&#x202f;; une fois sa période close, une autre l’annule</translation>
    </message>
    <message>
        <source>the customer is made active again</source>
        <translation>le client redevient actif</translation>
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
        <source>{number}: {money}, due {day}</source>
        <translation>{number}&#x202f;: {money}, échéance {day}</translation>
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
        <source>Letters of {group}</source>
        <translation>Lettres à {group}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nobody of theirs owes anything overdue: {customer} is made up.</source>
        <translation>Aucun d’eux ne doit rien d’échu&#x202f;: {customer} est inventé.</translation>
    </message>
    <message>
        <source>As {customer} would get it now.</source>
        <translation>Telle que {customer} la recevrait maintenant.</translation>
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
        <source>Write a line for each instalment: {example}</source>
        <translation>Écrire une ligne par échéance&#x202f;: {example}</translation>
    </message>
    <message>
        <source>“{line}”: write day and amount, {example}</source>
        <translation>«&#x202f;{line}&#x202f;»&#x202f;: écrire jour et montant, {example}</translation>
    </message>
    <message>
        <source>Write the day as {day}, or as {other}.</source>
        <translation>Écrire le jour ainsi&#x202f;: {day}, ou ainsi&#x202f;: {other}.</translation>
    </message>
    <message>
        <source>That day is more than {years} years away.</source>
        <translation>Ce jour est à plus de {years} ans.</translation>
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
        <source>“{text}” is no amount.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un montant.</translation>
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
        <translation>{day}&#x202f;: {amount} reçu</translation>
    </message>
    <message>
        <source>{day}: {amount}, {missing} missed</source>
        <translation>{day}&#x202f;: {amount}, {missing} manquent</translation>
    </message>
    <message>
        <source>{day}: {amount} to come</source>
        <translation>{day}&#x202f;: {amount} à venir</translation>
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
        <translation>Les mots restent&#x202f;: {fault}</translation>
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
        <translation>Séparer de nouveau les lignes&#x202f;; la saisie est perdue</translation>
    </message>
    <message>
        <source>Word it</source>
        <translation>Formuler</translation>
    </message>
    <message>
        <source>Let the language model word the lines; it sees no name and no figure</source>
        <translation>Le modèle de langue formule les lignes&#x202f;; il ne voit ni nom ni chiffre</translation>
    </message>
    <message>
        <source>Invoices to this customer</source>
        <translation>Factures à ce client</translation>
    </message>
    <message>
        <source>From now on; what waits is drafted anew at once</source>
        <translation>Dorénavant&#x202f;; ce qui attend est refait aussitôt</translation>
    </message>
    <message>
        <source>Split by project</source>
        <translation>Séparer par projet</translation>
    </message>
    <message>
        <source>One draft for each project, this once</source>
        <translation>Un brouillon par projet, cette fois seulement</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Séparer à nouveau</translation>
    </message>
    <message>
        <source>Draft its work as the rules say</source>
        <translation>Rédiger ses travaux selon les règles</translation>
    </message>
    <message>
        <source>Put together again</source>
        <translation>Réunir à nouveau</translation>
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
        <translation>Retenu&#x202f;: {withheld}</translation>
    </message>
    <message>
        <source>A message that went out can&apos;t be taken back.</source>
        <translation>Un message parti ne peut être repris.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Choose this ({number})</source>
        <translation>Choisir ceci ({number})</translation>
    </message>
    <message>
        <source>Candidate {number}: {spoken}</source>
        <translation>Candidat {number}&#x202f;: {spoken}</translation>
    </message>
    <message>
        <source>open {before} → {after}</source>
        <translation>dû {before} → {after}</translation>
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
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>plus de 99,9&#xa0;%</translation>
    </message>
    <message>
        <source>Probability that it is right as a whole: {figure}</source>
        <translation>Probabilité que l’ensemble soit juste&#x202f;: {figure}</translation>
    </message>
    <message>
        <source>{rows} {done}. Ctrl+Z takes it back.</source>
        <translation>{rows}&#x202f;: {done}. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{named} passed over, each for a look of its own: {why}.</source>
        <translation>{named} laissées de côté, à voir une à une&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>It was not stored; nothing is decided.</source>
        <translation>Rien n’a été enregistré&#x202f;; rien n’est décidé.</translation>
    </message>
    <message>
        <source>Nothing ready is in view.</source>
        <translation>Rien de prêt n’est affiché.</translation>
    </message>
    <message>
        <source>Approve {rows}?</source>
        <translation>Approuver {rows}&#x202f;?</translation>
    </message>
    <message>
        <source>{money} in all. They go into the batch; nothing is written until you sign.</source>
        <translation>{money} au total. Tout va dans le lot&#x202f;; rien n’est écrit avant votre signature.</translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>Approuver {count}</translation>
    </message>
    <message>
        <source>{row} approved as you changed it. Ctrl+Z takes it back.</source>
        <translation>{row}&#x202f;: approuvé tel que modifié. Ctrl+Z annule.</translation>
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
        <source>Only drafts can be merged.</source>
        <translation>Seuls des brouillons peuvent être réunis.</translation>
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
        <source>The filter hides what waits here.</source>
        <translation>Le filtre cache ce qui attend ici.</translation>
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
        <source>This place has one page.</source>
        <translation>Cet endroit n’a qu’une page.</translation>
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
        <translation>Lecture seule&#x202f;; laisse intact le reste d’un quota presque épuisé.</translation>
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
        <translation>Rien n’est envoyé&#x202f;; les lignes retournent à la vérification</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing is written; approvals stay (Esc)</source>
        <translation>Rien n’est écrit&#x202f;; les approbations restent (Échap)</translation>
    </message>
    <message>
        <source>Refuse this batch?</source>
        <translation>Refuser ce lot&#x202f;?</translation>
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
        <translation>Annulation&#x202f;: {undo}</translation>
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
        <translation>Les lignes signées restent en file d’envoi&#x202f;; reprenez dès que possible.</translation>
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
        <translation>Écrit, mais autrement que signé&#x202f;:</translation>
    </message>
    <message>
        <source>Every balance in the ledger is what the preview said. “Undo this batch” stays in History.</source>
        <translation>Chaque solde en comptabilité est celui annoncé. «&#x202f;Annuler ce lot&#x202f;» reste dans l’historique.</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>Créances par ancienneté</translation>
    </message>
    <message>
        <source>Cash in the next 90 days</source>
        <translation>Encaissements des 90 prochains jours</translation>
    </message>
    <message>
        <source>day {days}: {p50}</source>
        <translation>jour {days}&#x202f;: {p50}</translation>
    </message>
    <message>
        <source>In {days} days: {p50}
{p10} to {p90}</source>
        <translation>Dans {days} jours&#x202f;: {p50}
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
        <translation>Délai moyen de règlement clients (DSO)</translation>
    </message>
    <message>
        <source>Working it out from how your customers paid…</source>
        <translation>Calcul d’après les paiements de vos clients…</translation>
    </message>
    <message>
        <source>Cash from open invoices</source>
        <translation>Encaissements attendus des factures ouvertes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Aller à&#x202f;: {place}</translation>
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
        <translation>Aperçu enregistré&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The ledger&apos;s invoice saved: {path}</source>
        <translation>Facture de la comptabilité enregistrée&#x202f;: {path}</translation>
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
        <translation>Saisir l’identifiant et le secret de votre application Intuit. Le secret va dans le trousseau de cet ordinateur&#x202f;; votre navigateur demande ensuite votre accord.</translation>
    </message>
    <message>
        <source>Enter the client id of your own Xero app. It has no secret: your browser asks for your consent; what comes of it goes into this machine&apos;s keychain.</source>
        <translation>Saisir l’identifiant de votre application Xero. Elle n’a pas de secret&#x202f;: votre navigateur demande votre accord&#x202f;; le résultat va dans le trousseau de cet ordinateur.</translation>
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
        <translation>N’écrit jamais dans votre comptabilité sans votre signature, et jamais deux fois.</translation>
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
        <translation>Une société d’exemple, pleine de cas&#x202f;: approuver, signer et comptabiliser sans toucher à une vraie comptabilité.</translation>
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
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (kept in the audit record)</source>
        <translation>Motif (conservé au journal d’audit)</translation>
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
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Constat</translation>
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
        <translation>Prendre le point tel quel, avec un motif (Entrée)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
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
        <translation>PDF ou classeur&#x202f;: rapprochements, ancienneté, décisions</translation>
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
        <translation>Clôturer {month}&#x202f;?</translation>
    </message>
    <message>
        <source>Its figures and the ledger&apos;s lock are remembered. Later syncs say what moved in it. Nothing is written to the ledger: lock the month there yourself.</source>
        <translation>Ses chiffres et le verrou de la comptabilité sont retenus. Les synchronisations suivantes disent ce qui y a bougé. Rien n’est écrit en comptabilité&#x202f;: verrouillez-y le mois vous-même.</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Clôturer {month}</translation>
    </message>
    <message>
        <source>Open {month} again?</source>
        <translation>Rouvrir {month}&#x202f;?</translation>
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
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
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
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>{words}, {first} to {last}</source>
        <translation>{words}, du {first} au {last}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nouveaux</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <source>{count} as before</source>
        <translation>{count} inchangés</translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation>{count} retirés</translation>
    </message>
    <message>
        <source>{count} that can&apos;t be read and stay out</source>
        <translation>{count} illisibles, laissés de côté</translation>
    </message>
    <message>
        <source>{count} older ones are not in it and stay</source>
        <translation>{count} plus anciens n’y figurent pas et restent</translation>
    </message>
    <message>
        <source>Say what the file is of, or export it again.</source>
        <translation>Dire ce que contient le fichier, ou l’exporter à nouveau.</translation>
    </message>
    <message>
        <source>There is no work in it.</source>
        <translation>Il ne contient aucun travail.</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>Importer {rows}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>{name}: {rows} imported as import {number}; drafts are made of what is due.</source>
        <translation>{name}&#x202f;: {rows} importées, importation {number}&#x202f;; ce qui est dû donne des brouillons.</translation>
    </message>
    <message>
        <source>Import {number} of {file} is undone: {rows} as before</source>
        <translation>L’importation {number} de {file} est annulée&#x202f;: {rows} comme avant</translation>
    </message>
    <message>
        <source>{words}; {rows} stay as later files say.</source>
        <translation>{words}&#x202f;; {rows} restent selon les fichiers suivants.</translation>
    </message>
    <message>
        <source>Nothing was imported yet: use Import work to bill in the File menu.</source>
        <translation>Rien n’est encore importé&#x202f;: menu Fichier, Importer le travail à facturer.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Elle est déjà annulée.</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Annuler l’importation {number}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>undone {day}</source>
        <translation>annulé le {day}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
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
        <translation>Omettre la ligne&#x202f;; son travail reste à facturer</translation>
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
        <translation>Relevé de compte client</translation>
    </message>
    <message>
        <source>One for each reminder, in order.</source>
        <translation>Un pour chaque rappel, dans l’ordre.</translation>
    </message>
    <message>
        <source>At least; who breaks a promise is written to at once.</source>
        <translation>Au moins&#x202f;; à qui rompt une promesse, on écrit aussitôt.</translation>
    </message>
    <message>
        <source>Goes along as PDF with our own e-mail.</source>
        <translation>Joint en PDF à notre propre e-mail.</translation>
    </message>
    <message>
        <source>A payment link is a signed row before the reminder&apos;s. The ledger&apos;s e-mail can&apos;t carry it; letters about an instalment and thanks name none.</source>
        <translation>Un lien de paiement est une ligne signée avant celle du rappel. L’e-mail de la comptabilité ne peut pas le porter&#x202f;; les lettres sur un versement et les remerciements n’en nomment aucun.</translation>
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
        <translation>Modifications comptables</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>What each account differs by</source>
        <translation>Ce en quoi chaque compte diffère</translation>
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
        <translation>Il faut deux côtés&#x202f;: connectez Stripe ou importez un relevé bancaire.</translation>
    </message>
    <message>
        <source> ({min} to {max})</source>
        <translation> ({min} à {max})</translation>
    </message>
    <message>
        <source> and {len} more</source>
        <translation> et {len} de plus</translation>
    </message>
    <message>
        <source> until {day} {until}</source>
        <translation> jusqu’au {day} {until}</translation>
    </message>
    <message>
        <source> until {next_day}</source>
        <translation> jusqu’au {next_day}</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
    <message>
        <source>, and {back}</source>
        <translation>, et {back}</translation>
    </message>
    <message>
        <source>, takes the credit off the invoices again</source>
        <translation>, retire l’avoir des factures</translation>
    </message>
    <message>
        <source>--as-of: “{as_of}” is no date (YYYY-MM-DD)</source>
        <translation>--as-of&#x202f;: «&#x202f;{as_of}&#x202f;» n’est pas une date (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>; and {len} more</source>
        <translation>; et {len} de plus</translation>
    </message>
    <message>
        <source>; money was received for it: refund or reallocate that first</source>
        <translation>; de l’argent a été reçu pour elle&#x202f;: le rembourser ou le réaffecter d’abord</translation>
    </message>
    <message>
        <source>; other work is on it too: write a credit note for this part</source>
        <translation>; elle porte aussi d’autres travaux&#x202f;: établir un avoir pour cette partie</translation>
    </message>
    <message>
        <source>A backup shows that the audit record was altered</source>
        <translation>Une sauvegarde montre que le journal d’audit a été altéré</translation>
    </message>
    <message>
        <source>A batch may have {batch_rows} rows at most; this one has {count}.</source>
        <translation>Un lot peut avoir {batch_rows} lignes au plus&#x202f;; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>A credit can only be used on invoices of its own customer</source>
        <translation>Un avoir ne s’utilise que sur les factures de son propre client</translation>
    </message>
    <message>
        <source>A deposit of {text} can&apos;t be asked for</source>
        <translation>On ne peut pas demander un acompte de {text}</translation>
    </message>
    <message>
        <source>A document no longer posts to the account</source>
        <translation>Une pièce n’est plus imputée au compte</translation>
    </message>
    <message>
        <source>A document that it rests on is gone from the ledger</source>
        <translation>Un document sur lequel cela repose n’existe plus en comptabilité</translation>
    </message>
    <message>
        <source>A message needs a subject in its first line, and a text</source>
        <translation>Un message exige un objet en première ligne, et un texte</translation>
    </message>
    <message>
        <source>A month is opened again with a reason</source>
        <translation>Un mois se rouvre avec un motif</translation>
    </message>
    <message>
        <source>A movement of the processor&apos;s balance is not booked</source>
        <translation>Un mouvement du solde du prestataire n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>A part of it was written; undo the batch to take that part back.</source>
        <translation>Une partie a été écrite&#x202f;; annuler le lot pour la reprendre.</translation>
    </message>
    <message>
        <source>A record it needs is gone from the ledger</source>
        <translation>Un enregistrement nécessaire n’est plus en comptabilité</translation>
    </message>
    <message>
        <source>Access was declined on the consent page</source>
        <translation>L’accès a été refusé sur la page de consentement</translation>
    </message>
    <message>
        <source>Add or name one and sync, or allocate only what was received.</source>
        <translation>En ajouter ou en nommer un puis synchroniser, ou n’affecter que ce qui a été reçu.</translation>
    </message>
    <message>
        <source>Add the permission in the service&apos;s dashboard, then sync again.</source>
        <translation>Ajouter l’autorisation dans le tableau de bord du service, puis resynchroniser.</translation>
    </message>
    <message>
        <source>All ports are in use: {names}</source>
        <translation>Tous les ports sont occupés&#x202f;: {names}</translation>
    </message>
    <message>
        <source>All writing is switched off in Settings.</source>
        <translation>Toute écriture est désactivée dans les réglages.</translation>
    </message>
    <message>
        <source>All {waiting} rows</source>
        <translation>Les {waiting} lignes</translation>
    </message>
    <message>
        <source>Already booked as {label}.</source>
        <translation>Déjà comptabilisé&#x202f;: {label}.</translation>
    </message>
    <message>
        <source>An account of the entry is gone from the ledger</source>
        <translation>Un compte de l’écriture n’est plus en comptabilité</translation>
    </message>
    <message>
        <source>An approved proposal has nothing to write</source>
        <translation>Une proposition approuvée n’a rien à écrire</translation>
    </message>
    <message>
        <source>An entry in {currency} needs a rate, which is not known here</source>
        <translation>Une écriture en {currency} exige un cours, inconnu ici</translation>
    </message>
    <message>
        <source>An instalment of their payment plan did not come; look before they are asked for it.</source>
        <translation>Une échéance convenue n’est pas arrivée&#x202f;; regarder avant de la réclamer.</translation>
    </message>
    <message>
        <source>An invoice is named twice</source>
        <translation>Une facture est nommée deux fois</translation>
    </message>
    <message>
        <source>An invoice is no longer in the mirror</source>
        <translation>Une facture n’est plus dans la copie</translation>
    </message>
    <message>
        <source>An item is accepted with a reason</source>
        <translation>Un point s’accepte avec un motif</translation>
    </message>
    <message>
        <source>Another Countersign is renewing the connection</source>
        <translation>Un autre Countersign renouvelle la connexion</translation>
    </message>
    <message>
        <source>Another receipt would pay the same invoice.</source>
        <translation>Un autre encaissement paierait la même facture.</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Affecté à</translation>
    </message>
    <message>
        <source>Approve at least one proposal, then review the batch.</source>
        <translation>Approuver au moins une proposition, puis revoir le lot.</translation>
    </message>
    <message>
        <source>Approve it in Payment matches; both go out in one batch.</source>
        <translation>L’approuver dans le lettrage&#x202f;; les deux partent dans un seul lot.</translation>
    </message>
    <message>
        <source>Approve it too, or do not send it.</source>
        <translation>L’approuver aussi, ou ne pas l’envoyer.</translation>
    </message>
    <message>
        <source>Approve the deposit that was received too.</source>
        <translation>Approuver aussi l’acompte reçu.</translation>
    </message>
    <message>
        <source>Approve the new customer too.</source>
        <translation>Approuver aussi le nouveau client.</translation>
    </message>
    <message>
        <source>Approve the proposals again instead.</source>
        <translation>Approuver plutôt à nouveau les propositions.</translation>
    </message>
    <message>
        <source>Arrangement {arrangement_id} is a {kind}, not a {kind2}</source>
        <translation>L’accord {arrangement_id} est de type {kind}, non {kind2}</translation>
    </message>
    <message>
        <source>Ask for a deposit, or for payment before delivery.</source>
        <translation>Demander un acompte, ou le paiement avant livraison.</translation>
    </message>
    <message>
        <source>Ask for fewer customers.</source>
        <translation>Demander moins de clients.</translation>
    </message>
    <message>
        <source>Ask for the right in Xero, or connect as a user who has it.</source>
        <translation>Demander le droit dans Xero, ou connecter un utilisateur qui l’a.</translation>
    </message>
    <message>
        <source>Ask the bank, or Stripe, where it is; no entry in the books can settle it</source>
        <translation>Demander à la banque, ou à Stripe, où il est&#x202f;; aucune écriture ne peut le régler</translation>
    </message>
    <message>
        <source>Ask the company&apos;s administrator for the right, then try again.</source>
        <translation>Demander le droit à l’administrateur de la société, puis réessayer.</translation>
    </message>
    <message>
        <source>Ask whoever closed the books, or use a date in an open period.</source>
        <translation>Demander à qui a clôturé les livres, ou prendre une date d’une période ouverte.</translation>
    </message>
    <message>
        <source>At Xero a category with its option; at QuickBooks class= or location= with a name or id.</source>
        <translation>Chez Xero une catégorie avec son option&#x202f;; chez QuickBooks class= ou location= avec un nom ou un identifiant.</translation>
    </message>
    <message>
        <source>Batch {batch_id} is itself an undo</source>
        <translation>Le lot {batch_id} est lui-même une annulation</translation>
    </message>
    <message>
        <source>Batch {batch_id} was taken back already</source>
        <translation>Le lot {batch_id} a déjà été annulé</translation>
    </message>
    <message>
        <source>Book it there by hand.</source>
        <translation>L’y comptabiliser à la main.</translation>
    </message>
    <message>
        <source>Change it in the ledger: it has more lines than one, or is money out where a receipt is booked</source>
        <translation>À modifier dans la comptabilité&#x202f;: plusieurs lignes, ou une sortie là où une entrée est comptabilisée</translation>
    </message>
    <message>
        <source>Change the amounts, or choose other invoices.</source>
        <translation>Changer les montants, ou choisir d’autres factures.</translation>
    </message>
    <message>
        <source>Check COUNTERSIGN_PASSPHRASE. Connecting again makes a new file.</source>
        <translation>Vérifier COUNTERSIGN_PASSPHRASE. Se reconnecter crée un nouveau fichier.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write in it.</source>
        <translation>Vérifier que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check that sandbox keys go with a sandbox company, then connect again.</source>
        <translation>Vérifier que les clés sandbox vont avec une société sandbox, puis se reconnecter.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Vérifier que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check the client id and secret (or the restricted key) and that they belong to this environment.</source>
        <translation>Vérifier l’ID client et le secret (ou la clé restreinte), et qu’ils sont de cet environnement.</translation>
    </message>
    <message>
        <source>Check the disk, then do it again. What was stored before is safe.</source>
        <translation>Vérifier le disque, puis recommencer. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Check the network and try again. Reviewing and signing work offline.</source>
        <translation>Vérifier le réseau et réessayer. La vérification et la signature fonctionnent hors ligne.</translation>
    </message>
    <message>
        <source>Check the passphrase. {start_afresh}</source>
        <translation>Vérifier la phrase secrète. {start_afresh}</translation>
    </message>
    <message>
        <source>Choose a draft invoice.</source>
        <translation>Choisir un brouillon de facture.</translation>
    </message>
    <message>
        <source>Choose a file that Countersign made.</source>
        <translation>Choisir un fichier fait par Countersign.</translation>
    </message>
    <message>
        <source>Choose an item for the line, or name a default in the settings.</source>
        <translation>Choisir un article pour la ligne, ou en nommer un par défaut dans les réglages.</translation>
    </message>
    <message>
        <source>Choose another with --home or COUNTERSIGN_HOME, or make this one writable.</source>
        <translation>En choisir un autre avec --home ou COUNTERSIGN_HOME, ou rendre celui-ci inscriptible.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose at least one invoice</source>
        <translation>Choisir au moins une facture</translation>
    </message>
    <message>
        <source>Choose one that is in use, or make it active again in the ledger and sync.</source>
        <translation>Choisissez ce qui est en usage, ou réactivez-le dans la comptabilité et synchronisez.</translation>
    </message>
    <message>
        <source>Clearing account in {currency}</source>
        <translation>Compte d’attente en {currency}</translation>
    </message>
    <message>
        <source>Close it there first. Nothing was changed.</source>
        <translation>La fermer d’abord là-bas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close other sign-in pages and connect again.</source>
        <translation>Fermer les autres pages de connexion et se reconnecter.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another registered port with --port.</source>
        <translation>Fermer le programme qui l’utilise, ou choisir un autre port enregistré avec --port.</translation>
    </message>
    <message>
        <source>Closed months before it are as they were closed</source>
        <translation>Les mois clôturés avant sont tels qu’à leur clôture</translation>
    </message>
    <message>
        <source>Connect Xero again and consent to everything asked for.</source>
        <translation>Reconnecter Xero et consentir à tout ce qui est demandé.</translation>
    </message>
    <message>
        <source>Connect again and choose a company on the consent page.</source>
        <translation>Se reconnecter et choisir une société sur la page de consentement.</translation>
    </message>
    <message>
        <source>Connect again and choose an organisation on the consent page.</source>
        <translation>Se reconnecter et choisir une organisation sur la page de consentement.</translation>
    </message>
    <message>
        <source>Connect again and choose “Connect” there. Nothing was stored.</source>
        <translation>Se reconnecter et y choisir «&#x202f;Connect&#x202f;». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Connect again and paste the whole address the browser ended on.</source>
        <translation>Se reconnecter et coller toute l’adresse où le navigateur a abouti.</translation>
    </message>
    <message>
        <source>Connect again, or paste the address the browser ended on.</source>
        <translation>Se reconnecter, ou coller l’adresse où le navigateur a abouti.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Se reconnecter.</translation>
    </message>
    <message>
        <source>Connect again. Signed rows stay in the outbox and go out afterwards.</source>
        <translation>Se reconnecter. Les lignes signées restent en file d’envoi et partent ensuite.</translation>
    </message>
    <message>
        <source>Connect it in Settings, or run “countersign connect”. You can go on reviewing meanwhile.</source>
        <translation>La connecter dans les réglages, ou lancer «&#x202f;countersign connect&#x202f;». La vérification continue.</translation>
    </message>
    <message>
        <source>Connect it.</source>
        <translation>Le connecter.</translation>
    </message>
    <message>
        <source>Connect the company this file belongs to, or make a new company file.</source>
        <translation>Connecter la société de ce fichier, ou créer un nouveau fichier de société.</translation>
    </message>
    <message>
        <source>Correction: {description}</source>
        <translation>Correction&#x202f;: {description}</translation>
    </message>
    <message>
        <source>Countersign it; every row is looked up before anything is sent.</source>
        <translation>Le contresigner&#x202f;; chaque ligne est vérifiée avant tout envoi.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Avoir {number}</translation>
    </message>
    <message>
        <source>Customer {away} is not active in the ledger; make it active there first</source>
        <translation>Le client {away} n’est pas actif en comptabilité&#x202f;; l’y réactiver d’abord</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>Client {name}</translation>
    </message>
    <message>
        <source>Decide about it again.</source>
        <translation>En décider à nouveau.</translation>
    </message>
    <message>
        <source>Deferred revenue is what is still to be earned of prepaid agreements</source>
        <translation>Les produits constatés d’avance sont ce qui reste à acquérir des contrats payés d’avance</translation>
    </message>
    <message>
        <source>Delete the {kind}: the charge failed</source>
        <translation>Supprimer ({kind})&#x202f;: le paiement par carte a échoué</translation>
    </message>
    <message>
        <source>Delete the {what}</source>
        <translation>Supprimer&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Deposit for {about}</source>
        <translation>Acompte pour {about}</translation>
    </message>
    <message>
        <source>Deposit into {name}, {count} lines</source>
        <translation>Dépôt sur {name}, {count} lignes</translation>
    </message>
    <message>
        <source>Deposit of {amount} {currency} received {in_words}</source>
        <translation>Acompte de {amount} {currency} reçu {in_words}</translation>
    </message>
    <message>
        <source>Deposit of {on}</source>
        <translation>Dépôt du {on}</translation>
    </message>
    <message>
        <source>Deposit of {worded}</source>
        <translation>Dépôt de {worded}</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Acompte reçu</translation>
    </message>
    <message>
        <source>Deposit received {in_words}</source>
        <translation>Acompte reçu {in_words}</translation>
    </message>
    <message>
        <source>Different {field}</source>
        <translation>{field}&#x202f;: différent</translation>
    </message>
    <message>
        <source>Discounts were offered, usual, or have a reason</source>
        <translation>Les remises étaient offertes, habituelles ou motivées</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Litige gagné</translation>
    </message>
    <message>
        <source>Disputed payment</source>
        <translation>Paiement contesté</translation>
    </message>
    <message>
        <source>Each customer&apos;s sales go to the account they always went to</source>
        <translation>Les ventes de chaque client vont au compte habituel</translation>
    </message>
    <message>
        <source>Each invoice number is used once</source>
        <translation>Chaque numéro de facture ne sert qu’une fois</translation>
    </message>
    <message>
        <source>Each takes one value.</source>
        <translation>Chacune prend une valeur.</translation>
    </message>
    <message>
        <source>Edit it in its own panel.</source>
        <translation>Le modifier dans son propre panneau.</translation>
    </message>
    <message>
        <source>Edit it to say what is right.</source>
        <translation>Le modifier pour dire ce qui est juste.</translation>
    </message>
    <message>
        <source>Edit the proposal instead.</source>
        <translation>Modifier plutôt la proposition.</translation>
    </message>
    <message>
        <source>Encrypt a company of your own.</source>
        <translation>Chiffrer une société à vous.</translation>
    </message>
    <message>
        <source>Enter it in the ledger, with the rate of its day.</source>
        <translation>La saisir en comptabilité, au cours de son jour.</translation>
    </message>
    <message>
        <source>Enter the {kind} again: {changes}</source>
        <translation>Ressaisir ({kind})&#x202f;: {changes}</translation>
    </message>
    <message>
        <source>Estimate {number}</source>
        <translation>Devis {number}</translation>
    </message>
    <message>
        <source>Estimate {number} is accepted over the same {total}</source>
        <translation>Le devis {number} est accepté pour le même montant, {total}</translation>
    </message>
    <message>
        <source>Estimate {number} is {status} or has run out</source>
        <translation>Le devis {number} est {status} ou a expiré</translation>
    </message>
    <message>
        <source>Every payout is tied to its movements and its bank line</source>
        <translation>Chaque versement est rapproché de ses mouvements et de sa ligne bancaire</translation>
    </message>
    <message>
        <source>Every record adds up to its service&apos;s balance</source>
        <translation>Chaque enregistrement donne le solde du service</translation>
    </message>
    <message>
        <source>Everything has an account of its own</source>
        <translation>Tout a un compte propre</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Paiement échoué</translation>
    </message>
    <message>
        <source>Failed payout</source>
        <translation>Versement échoué</translation>
    </message>
    <message>
        <source>Free some space and do it again. What was stored before is safe.</source>
        <translation>Libérer de la place et recommencer. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Give 0 to {most_days}, such as 3, 14, 30.</source>
        <translation>Donner de 0 à {most_days}, comme 3, 14, 30.</translation>
    </message>
    <message>
        <source>Give 0 to {most_days}.</source>
        <translation>Donner de 0 à {most_days}.</translation>
    </message>
    <message>
        <source>Give 1 to {longest}.</source>
        <translation>Donnez 1 à {longest}.</translation>
    </message>
    <message>
        <source>Give 1 to {most_days}.</source>
        <translation>Donner de 1 à {most_days}.</translation>
    </message>
    <message>
        <source>Give a day for each, in order.</source>
        <translation>Donner un jour pour chacune, dans l’ordre.</translation>
    </message>
    <message>
        <source>Give a percentage, such as 30.</source>
        <translation>Donner un pourcentage, comme 30.</translation>
    </message>
    <message>
        <source>Give it in History, or with “countersign batch countersign N”.</source>
        <translation>La donner dans l’historique, ou avec «&#x202f;countersign batch countersign N&#x202f;».</translation>
    </message>
    <message>
        <source>Give one such as http://localhost:11434/v1.</source>
        <translation>Donnez-en une comme http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>Give the customers below {name} to {name2}</source>
        <translation>Rattacher les clients de {name} à {name2}</translation>
    </message>
    <message>
        <source>Give the id from the ledger.</source>
        <translation>Donner l’identifiant de la comptabilité.</translation>
    </message>
    <message>
        <source>Go on after the pause that Xero asks for.</source>
        <translation>Reprendre après la pause que Xero demande.</translation>
    </message>
    <message>
        <source>Import {number} was undone already</source>
        <translation>L’importation {number} a déjà été annulée</translation>
    </message>
    <message>
        <source>Install Countersign with its packages (sqlcipher3), then open the file again.</source>
        <translation>Installer Countersign avec ses paquets (sqlcipher3), puis rouvrir le fichier.</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Numéros de facture</translation>
    </message>
    <message>
        <source>Invoice numbers have no gaps</source>
        <translation>Les numéros de facture sont sans trou</translation>
    </message>
    <message>
        <source>Invoice to {customer_name} over {total} {currency}, {lines}</source>
        <translation>Facture à {customer_name} de {total} {currency}, {lines}</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Facture {number}</translation>
    </message>
    <message>
        <source>Invoice {number} has only {balance} open</source>
        <translation>La facture {number} n’a que {balance} ouverts</translation>
    </message>
    <message>
        <source>Invoice {number} is in another currency than the payment</source>
        <translation>La facture {number} est dans une autre devise que le paiement</translation>
    </message>
    <message>
        <source>Invoice {number} is no longer in the mirror</source>
        <translation>La facture {number} n’est plus dans la copie</translation>
    </message>
    <message>
        <source>Invoice {number} of {issued_on} is over the same {total}</source>
        <translation>La facture {number} du {issued_on} est du même montant, {total}</translation>
    </message>
    <message>
        <source>Invoice {number}, {state}</source>
        <translation>Facture {number}, {state}</translation>
    </message>
    <message>
        <source>Invoice {row}</source>
        <translation>Facture {row}</translation>
    </message>
    <message>
        <source>Invoices bill the quantity that was offered, or say why not</source>
        <translation>Les factures comptent la quantité du devis, ou disent pourquoi non</translation>
    </message>
    <message>
        <source>Invoices bill what was offered</source>
        <translation>Les factures correspondent aux devis</translation>
    </message>
    <message>
        <source>It belongs to another file, or to a key from before. Nothing was changed.</source>
        <translation>Elle est d’un autre fichier, ou d’une clé d’avant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It can&apos;t be told which of them is one too many; look at both in the ledger</source>
        <translation>Impossible de dire laquelle est en trop&#x202f;; regarder les deux dans la comptabilité</translation>
    </message>
    <message>
        <source>It changed in the ledger</source>
        <translation>Cela a changé en comptabilité</translation>
    </message>
    <message>
        <source>It changed since it was approved; please look again.</source>
        <translation>Modifié depuis l’approbation&#x202f;; à revoir.</translation>
    </message>
    <message>
        <source>It failed and came back.</source>
        <translation>Il a échoué et est revenu.</translation>
    </message>
    <message>
        <source>It goes on by itself after a pause.</source>
        <translation>Cela reprend tout seul après une pause.</translation>
    </message>
    <message>
        <source>It has 14 groups of four letters and digits; compare each with what was written down.</source>
        <translation>Elle a 14 groupes de quatre lettres et chiffres&#x202f;; comparer chacun à ce qui fut noté.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Il n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>It holds until the program is closed. Make its folder writable, with room on the disk.</source>
        <translation>Valable jusqu’à la fermeture du programme. Rendre son dossier inscriptible, avec de la place sur le disque.</translation>
    </message>
    <message>
        <source>It is a deposit: it waits in Drafts, to be booked as owed until the work is done.</source>
        <translation>C’est un acompte&#x202f;: il attend dans les brouillons d’être comptabilisé comme dû jusqu’à la prestation.</translation>
    </message>
    <message>
        <source>It is an odd part of the balance; a credit or a deduction may be meant.</source>
        <translation>C’est une part inhabituelle du solde&#x202f;; un avoir ou une déduction est peut-être visé.</translation>
    </message>
    <message>
        <source>It is back in review with what changed.</source>
        <translation>De retour à la vérification, avec ce qui a changé.</translation>
    </message>
    <message>
        <source>It is back in review; nothing of it was written.</source>
        <translation>De retour à la vérification&#x202f;; rien n’en a été écrit.</translation>
    </message>
    <message>
        <source>It is booked by the day in UTC, which lies in another month here</source>
        <translation>Comptabilisé au jour UTC, qui tombe ici dans un autre mois</translation>
    </message>
    <message>
        <source>It is booked in another currency</source>
        <translation>Comptabilisé dans une autre devise</translation>
    </message>
    <message>
        <source>It is booked more than once</source>
        <translation>Comptabilisé plus d’une fois</translation>
    </message>
    <message>
        <source>It is booked to another account</source>
        <translation>Comptabilisé sur un autre compte</translation>
    </message>
    <message>
        <source>It is booked with the wrong sign</source>
        <translation>Comptabilisé avec le mauvais signe</translation>
    </message>
    <message>
        <source>It is not known which bank account payouts arrive on; import a statement</source>
        <translation>On ignore sur quel compte bancaire arrivent les versements&#x202f;; importer un relevé</translation>
    </message>
    <message>
        <source>It is not on the bank&apos;s statement</source>
        <translation>Ne figure pas sur le relevé bancaire</translation>
    </message>
    <message>
        <source>It is not on the bank&apos;s statement.</source>
        <translation>Il ne figure pas sur le relevé bancaire.</translation>
    </message>
    <message>
        <source>It is on the bank&apos;s statement.</source>
        <translation>Il figure sur le relevé bancaire.</translation>
    </message>
    <message>
        <source>It is settled, or it differs in another way now.</source>
        <translation>C’est réglé, ou l’écart a changé.</translation>
    </message>
    <message>
        <source>It looks like a dispute; talk to them before anything is sent.</source>
        <translation>Cela ressemble à un litige&#x202f;; leur parler avant tout envoi.</translation>
    </message>
    <message>
        <source>It looks like a processor&apos;s payout or a transfer of your own; no number names an invoice.</source>
        <translation>On dirait un versement du prestataire ou un virement interne&#x202f;; aucun numéro ne désigne une facture.</translation>
    </message>
    <message>
        <source>It waits for the second signature.</source>
        <translation>En attente de la deuxième signature.</translation>
    </message>
    <message>
        <source>It was billed in a currency whose rate is not known here; sync again</source>
        <translation>Facturé dans une devise dont le cours est inconnu ici&#x202f;; resynchroniser</translation>
    </message>
    <message>
        <source>It was billed in advance and is earned period by period</source>
        <translation>Facturé d’avance, acquis période par période</translation>
    </message>
    <message>
        <source>It was refunded in full.</source>
        <translation>Remboursé en totalité.</translation>
    </message>
    <message>
        <source>It was to be paid until {until}</source>
        <translation>C’était à payer jusqu’au {until}</translation>
    </message>
    <message>
        <source>It will be looked up in the ledger before anything is sent again.</source>
        <translation>Ce sera recherché en comptabilité avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Its bank accounts are: {names}.</source>
        <translation>Ses comptes bancaires sont&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Its item is sold to a liability; name the account of revenue from prepayments in Settings</source>
        <translation>Son article va à un compte de passif&#x202f;; nommer dans les réglages le compte de produits des prépaiements</translation>
    </message>
    <message>
        <source>Its movements add up to {net}, not {amount}.</source>
        <translation>Ses mouvements donnent {net}, et non {amount}.</translation>
    </message>
    <message>
        <source>Its movements do not add up to it yet; sync again</source>
        <translation>Ses mouvements n’en donnent pas encore le total&#x202f;; resynchroniser</translation>
    </message>
    <message>
        <source>Its movements were not read yet.</source>
        <translation>Ses mouvements n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Its own movement was not read yet.</source>
        <translation>Son propre mouvement n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Journal entry of {on}</source>
        <translation>Écriture du {on}</translation>
    </message>
    <message>
        <source>Journal {number}</source>
        <translation>Écriture {number}</translation>
    </message>
    <message>
        <source>Keep this file as evidence, restore a backup, and compare.</source>
        <translation>Garder ce fichier comme preuve, restaurer une sauvegarde, et comparer.</translation>
    </message>
    <message>
        <source>Keep to your usual terms until more is known.</source>
        <translation>Garder vos conditions habituelles jusqu’à en savoir plus.</translation>
    </message>
    <message>
        <source>Ledger and processor are read past the end of the month</source>
        <translation>Comptabilité et prestataire sont lus au-delà de la fin du mois</translation>
    </message>
    <message>
        <source>Let a bank or clearing account take payments in the ledger, then sync.</source>
        <translation>Permettre en comptabilité les paiements sur un compte bancaire ou d’attente, puis synchroniser.</translation>
    </message>
    <message>
        <source>Let the recovery key be shown first.</source>
        <translation>Afficher d’abord la clé de récupération.</translation>
    </message>
    <message>
        <source>List them and choose again.</source>
        <translation>Les lister et choisir à nouveau.</translation>
    </message>
    <message>
        <source>List them with “countersign work imports”.</source>
        <translation>Les lister avec «&#x202f;countersign work imports&#x202f;».</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>À revoir.</translation>
    </message>
    <message>
        <source>Look at it in the ledger; the batch can be taken back from History.</source>
        <translation>À regarder dans la comptabilité&#x202f;; le lot peut être annulé dans l’historique.</translation>
    </message>
    <message>
        <source>Look at the address; mark it with “countersign bounced” if it is wrong.</source>
        <translation>Vérifier l’adresse&#x202f;; la marquer avec «&#x202f;countersign bounced&#x202f;» si elle est fausse.</translation>
    </message>
    <message>
        <source>Look at the batch again, then sign it.</source>
        <translation>Revoir le lot, puis le signer.</translation>
    </message>
    <message>
        <source>Look in QuickBooks whether it is applied as you signed.</source>
        <translation>Voir dans QuickBooks si c’est affecté comme vous l’avez signé.</translation>
    </message>
    <message>
        <source>Look in the ledger whether it is there; then decide about it again.</source>
        <translation>Voir dans la comptabilité si c’y est&#x202f;; puis décider à nouveau.</translation>
    </message>
    <message>
        <source>Lower one of the amounts.</source>
        <translation>Baisser l’un des montants.</translation>
    </message>
    <message>
        <source>Lower the amount; what is left over stays unapplied.</source>
        <translation>Baisser le montant&#x202f;; le reste demeure non affecté.</translation>
    </message>
    <message>
        <source>Make a restricted key (rk_…) in Stripe&apos;s dashboard.</source>
        <translation>Créer une clé restreinte (rk_…) dans le tableau de bord Stripe.</translation>
    </message>
    <message>
        <source>Making proposals</source>
        <translation>Préparation des propositions</translation>
    </message>
    <message>
        <source>Merge {name} into {name2}; the ledger does it in its own screen</source>
        <translation>Fusionner {name} avec {name2}&#x202f;; la comptabilité le fait dans son propre écran</translation>
    </message>
    <message>
        <source>Money from “{name}” is taken for {name2}</source>
        <translation>L’argent de «&#x202f;{name}&#x202f;» est pris pour {name2}</translation>
    </message>
    <message>
        <source>Money on account can only be used on its own customer&apos;s invoices</source>
        <translation>Un acompte ne sert qu’aux factures de son propre client</translation>
    </message>
    <message>
        <source>Money out: a refund or a returned payment, not a receipt.</source>
        <translation>Sortie d’argent&#x202f;: un remboursement ou un rejet, pas un encaissement.</translation>
    </message>
    <message>
        <source>Money received is applied</source>
        <translation>L’argent reçu est affecté</translation>
    </message>
    <message>
        <source>More came than is open, and the text does not surely name {numbers}.</source>
        <translation>Il est arrivé plus que le solde ouvert, et le texte ne nomme pas sûrement {numbers}.</translation>
    </message>
    <message>
        <source>More is left over than the invoice was; another invoice may be meant too.</source>
        <translation>Il reste plus que le montant de la facture&#x202f;; une autre est peut-être visée aussi.</translation>
    </message>
    <message>
        <source>More than one receipt would pay {name}.</source>
        <translation>Plus d’un encaissement paierait {name}.</translation>
    </message>
    <message>
        <source>More was received than its invoices can take; enter it in the ledger</source>
        <translation>Il est reçu plus que ses factures ne peuvent prendre&#x202f;; à saisir en comptabilité</translation>
    </message>
    <message>
        <source>More would be allocated than was received</source>
        <translation>Plus serait affecté que reçu</translation>
    </message>
    <message>
        <source>Move the company file aside and connect again: the books are read anew, decisions are not.</source>
        <translation>Mettre le fichier de société de côté et se reconnecter&#x202f;: les livres sont relus, pas les décisions.</translation>
    </message>
    <message>
        <source>Make {name} inactive: nothing hangs on it</source>
        <translation>Rendre {name} inactif&#x202f;: rien n’en dépend</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>(pas encore écrite)</translation>
    </message>
    <message>
        <source>A credit note waits for one of its refunds; settle that first, then sync</source>
        <translation>Un avoir attend un de ses remboursements&#x202f;; réglez d’abord cela, puis synchronisez</translation>
    </message>
    <message>
        <source>A group needs a name</source>
        <translation>Un groupe a besoin d’un nom</translation>
    </message>
    <message>
        <source>A group&apos;s name has at most {most_characters} characters</source>
        <translation>Le nom d’un groupe a au plus {most_characters} caractères</translation>
    </message>
    <message>
        <source>A payment link can&apos;t stand in a letter&apos;s subject</source>
        <translation>Un lien de paiement ne peut pas figurer dans l’objet d’une lettre</translation>
    </message>
    <message>
        <source>A refund of a deposit is not in the ledger yet; approve it here first, then sync</source>
        <translation>Le remboursement d’un acompte n’est pas encore dans la comptabilité&#x202f;; l’approuver ici d’abord, puis synchroniser</translation>
    </message>
    <message>
        <source>A refund or a dispute in it is booked by an entry, which can&apos;t be taken up here: make it in the ledger</source>
        <translation>Un remboursement ou un litige qu’il contient est comptabilisé par une écriture, qui ne peut pas être reprise ici&#x202f;: créez-le dans la comptabilité</translation>
    </message>
    <message>
        <source>All of its work is for one project</source>
        <translation>Tous ses travaux sont pour un seul projet</translation>
    </message>
    <message>
        <source>All of their work is billed or withdrawn by now</source>
        <translation>Tout leur travail est facturé ou retiré à présent</translation>
    </message>
    <message>
        <source>An entry in {currency} needs the rate of its day: enter it in the ledger</source>
        <translation>Une écriture en {currency} demande le cours de son jour&#x202f;: saisissez-la dans la comptabilité</translation>
    </message>
    <message>
        <source>Another link takes its place</source>
        <translation>Un autre lien prend sa place</translation>
    </message>
    <message>
        <source>Approve the letter too, or reject the link.</source>
        <translation>Approuvez aussi la lettre, ou rejetez le lien.</translation>
    </message>
    <message>
        <source>Approve the payment link in Drafts too, or take “[[payment link]]” out of the letter.</source>
        <translation>Approuvez aussi le lien de paiement dans Brouillons, ou retirez «&#x202f;[[payment link]]&#x202f;» de la lettre.</translation>
    </message>
    <message>
        <source>Book its refund there, with the deposit&apos;s tax code.</source>
        <translation>Comptabiliser le remboursement là-bas, avec le code de taxe de l’acompte.</translation>
    </message>
    <message>
        <source>Change it in the ledger: a credit is used with it, and would be set free by one in its place</source>
        <translation>Modifiez-le dans la comptabilité&#x202f;: un avoir est utilisé avec lui et serait libéré par un autre à sa place</translation>
    </message>
    <message>
        <source>Change it in the ledger: it is a sale or bears tax, which an entry in its place would lose</source>
        <translation>Modifiez-le dans la comptabilité&#x202f;: c’est une vente ou il porte une taxe, qu’une écriture à sa place perdrait</translation>
    </message>
    <message>
        <source>Charge {remote_id} of {amount}</source>
        <translation>Paiement par carte {remote_id} de {amount}</translation>
    </message>
    <message>
        <source>Choose it, or give another name.</source>
        <translation>Choisissez-le, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>Connect its disk, or move the file back to where it was, then do it again. What was stored before is safe.</source>
        <translation>Rebrancher son disque, ou remettre le fichier là où il était, puis recommencer. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Credit note of invoice {number} with its refund</source>
        <translation>Avoir de la facture {number} avec son remboursement</translation>
    </message>
    <message>
        <source>Credit note {number} waits for it, and no deposit made here takes up the entry that pays it back: delete the note in the ledger and sync, then the refund comes with a receipt of its own; or pay the note back there, and make its payout&apos;s deposit there, too</source>
        <translation>L’avoir {number} l’attend, et aucun dépôt créé ici ne reprend l’écriture qui le rembourse&#x202f;: supprimez l’avoir dans la comptabilité et synchronisez, le remboursement vient alors avec son propre reçu&#x202f;; ou remboursez l’avoir là-bas et créez-y aussi le dépôt de son virement</translation>
    </message>
    <message>
        <source>Drafts of one customer, one currency and one way of tax become one invoice.</source>
        <translation>Des brouillons d’un même client, d’une même devise et d’un même régime de taxe deviennent une facture.</translation>
    </message>
    <message>
        <source>Each step needs a name and a day of its own</source>
        <translation>Chaque étape a besoin d’un nom et d’un jour à elle</translation>
    </message>
    <message>
        <source>Enter this payment in the ledger, and sync.</source>
        <translation>Saisir ce paiement dans la comptabilité, puis synchroniser.</translation>
    </message>
    <message>
        <source>Failed refund</source>
        <translation>Remboursement échoué</translation>
    </message>
    <message>
        <source>Give 0 to {most_days} days.</source>
        <translation>Donner de 0 à {most_days} jours.</translation>
    </message>
    <message>
        <source>Give 1 to {highest_port}; 587 and 465 are usual.</source>
        <translation>Donnez 1 à {highest_port}&#x202f;; 587 et 465 sont habituels.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Donnez-en un plus court.</translation>
    </message>
    <message>
        <source>Give one such as smtp.example.com.</source>
        <translation>Donnez-en un comme smtp.example.com.</translation>
    </message>
    <message>
        <source>Give one, such as Key accounts.</source>
        <translation>Donnez-en un, par exemple Grands comptes.</translation>
    </message>
    <message>
        <source>Give starttls or tls.</source>
        <translation>Donnez starttls ou tls.</translation>
    </message>
    <message>
        <source>Give them in order of days.</source>
        <translation>Donnez-les dans l’ordre des jours.</translation>
    </message>
    <message>
        <source>Give “Name &lt;name@example.com&gt;”, or the address.</source>
        <translation>Donnez «&#x202f;Nom &lt;nom@example.com&gt;&#x202f;», ou l’adresse.</translation>
    </message>
    <message>
        <source>Import one of its statements and choose the account there.</source>
        <translation>Importer un de ses relevés et y choisir le compte.</translation>
    </message>
    <message>
        <source>Invoices paid by card</source>
        <translation>Factures payées par carte</translation>
    </message>
    <message>
        <source>It is not known yet whether this reached your books; it will be looked up before anything is sent again.</source>
        <translation>On ne sait pas encore si cela est arrivé dans votre comptabilité&#x202f;; ce sera vérifié avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>It is one line of a record that has others: take that line out, or change it, in the ledger</source>
        <translation>C’est une ligne d’une pièce qui en a d’autres&#x202f;: retirez ou modifiez cette ligne dans la comptabilité</translation>
    </message>
    <message>
        <source>It stands by the rules.</source>
        <translation>Il suit les règles.</translation>
    </message>
    <message>
        <source>It takes two drafts to merge</source>
        <translation>Il faut deux brouillons pour les réunir</translation>
    </message>
    <message>
        <source>Its accounts are kept in {currency} and {min}: enter in the ledger what left and what arrived</source>
        <translation>Ses comptes sont tenus en {currency} et {min}&#x202f;: saisissez dans la comptabilité ce qui est parti et ce qui est arrivé</translation>
    </message>
    <message>
        <source>Its invoices have {left} open now, and it asks for {amount}</source>
        <translation>Il reste {left} ouvert sur ses factures, et il demande {amount}</translation>
    </message>
    <message>
        <source>Its work went to another draft: a person put it together or apart.</source>
        <translation>Ses travaux sont passés dans un autre brouillon&#x202f;: une personne les a réunis ou séparés.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Laissez-en un de côté.</translation>
    </message>
    <message>
        <source>Make one with Stripe in its name, let it take payments, and sync.</source>
        <translation>En créer un avec Stripe dans son nom, lui permettre de recevoir des paiements, puis synchroniser.</translation>
    </message>
    <message>
        <source>Make the disk and the file writable, then do it again. What was stored before is safe.</source>
        <translation>Rendre le disque et le fichier accessibles en écriture, puis recommencer. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Make {name} inactive; {name2} stays</source>
        <translation>Rendre {name} inactif&#x202f;; {name2} reste</translation>
    </message>
    <message>
        <source>Mend that line of the template.</source>
        <translation>Corrigez cette ligne du modèle.</translation>
    </message>
    <message>
        <source>Merge the two in the ledger&apos;s own screen.</source>
        <translation>Fusionnez les deux dans l’écran de la comptabilité.</translation>
    </message>
    <message>
        <source>Money of that day is on the same invoices, but not as much, and without all of our reference</source>
        <translation>De l’argent de ce jour porte sur les mêmes factures, mais pas du même montant et sans toute notre référence</translation>
    </message>
    <message>
        <source>More than one credit note of this amount waits for it; pay the right one back in the ledger</source>
        <translation>Plus d’un avoir de ce montant l’attend&#x202f;; remboursez le bon dans la comptabilité</translation>
    </message>
    <message>
        <source>Move what is open of {name} to {name2}: {numbers}</source>
        <translation>Déplacer ce qui est ouvert de {name} vers {name2}&#x202f;: {numbers}</translation>
    </message>
    <message>
        <source>Name another customer.</source>
        <translation>Nommer un autre client.</translation>
    </message>
    <message>
        <source>Name it in the settings, then sync.</source>
        <translation>Le nommer dans les réglages, puis synchroniser.</translation>
    </message>
    <message>
        <source>Name it with --account.</source>
        <translation>Le nommer avec --account.</translation>
    </message>
    <message>
        <source>Name one by its id: {listed}.</source>
        <translation>En nommer un par son identifiant&#x202f;: {listed}.</translation>
    </message>
    <message>
        <source>Name one of {found}.</source>
        <translation>En nommer un parmi {found}.</translation>
    </message>
    <message>
        <source>Name the account of deferred revenue in Settings</source>
        <translation>Nommer dans les réglages le compte de produits constatés d’avance</translation>
    </message>
    <message>
        <source>Name the item of deposits in the settings, then sync.</source>
        <translation>Indiquer l’article des acomptes dans les réglages, puis synchroniser.</translation>
    </message>
    <message>
        <source>Nearly the same {field}</source>
        <translation>{field}&#x202f;: presque identique</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Nouveau client {name}</translation>
    </message>
    <message>
        <source>No account for Stripe&apos;s money in {currency} is known: make one in the ledger with Stripe in its name, or name one in Settings</source>
        <translation>Aucun compte pour l’argent de Stripe en {currency} n’est connu&#x202f;: créez-en un dans la comptabilité avec Stripe dans son nom, ou nommez-en un dans les réglages</translation>
    </message>
    <message>
        <source>No account is known for its {words}; name one in Settings</source>
        <translation>Aucun compte connu pour&#x202f;: {words}&#x202f;; en nommer un dans les réglages</translation>
    </message>
    <message>
        <source>No account is known for {words}; name one in Settings</source>
        <translation>Aucun compte connu pour&#x202f;: {words}&#x202f;; en nommer un dans les réglages</translation>
    </message>
    <message>
        <source>No amount is round where none ever was</source>
        <translation>Aucun montant rond là où il n’y en eut jamais</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Aucune sauvegarde n’a pu être faite</translation>
    </message>
    <message>
        <source>No backup could be made: {problem}{problem2}</source>
        <translation>Aucune sauvegarde possible&#x202f;: {problem}{problem2}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>Pas de réponse claire</translation>
    </message>
    <message>
        <source>No customer&apos;s balance is negative</source>
        <translation>Aucun solde client n’est négatif</translation>
    </message>
    <message>
        <source>No draft invoice lies about</source>
        <translation>Aucun brouillon de facture ne traîne</translation>
    </message>
    <message>
        <source>No invoice is dated on a weekend where none ever was</source>
        <translation>Aucune facture datée d’un week-end là où il n’y en eut jamais</translation>
    </message>
    <message>
        <source>No item is sold into {name} any more</source>
        <translation>Plus aucun article n’est vendu sur {name}</translation>
    </message>
    <message>
        <source>No key was given</source>
        <translation>Aucune clé n’a été donnée</translation>
    </message>
    <message>
        <source>No keychain is available on this machine</source>
        <translation>Aucun trousseau n’est disponible sur cet ordinateur</translation>
    </message>
    <message>
        <source>No language model is set</source>
        <translation>Aucun modèle de langage n’est défini</translation>
    </message>
    <message>
        <source>No letter that names this link is approved</source>
        <translation>Aucune lettre qui cite ce lien n’est approuvée</translation>
    </message>
    <message>
        <source>No line is far from what the customer is usually billed for it</source>
        <translation>Aucune ligne n’est loin de ce que le client paie d’habitude</translation>
    </message>
    <message>
        <source>No open invoice fits this receipt.</source>
        <translation>Aucune facture ouverte ne correspond à cet encaissement.</translation>
    </message>
    <message>
        <source>No statement covers the days of its arrival.</source>
        <translation>Aucun relevé ne couvre les jours de son arrivée.</translation>
    </message>
    <message>
        <source>Nobody kept back a part that neither terms nor a credit explain</source>
        <translation>Personne n’a retenu une part que ni conditions ni avoir n’expliquent</translation>
    </message>
    <message>
        <source>Nobody merged or split this draft</source>
        <translation>Personne n’a réuni ni séparé ce brouillon</translation>
    </message>
    <message>
        <source>Nobody said which account of the ledger the bank account {account} is</source>
        <translation>Personne n’a dit quel compte de la comptabilité est le compte bancaire {account}</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Not known yet: one side was not read that far</source>
        <translation>Pas encore connu&#x202f;: un côté n’a pas été lu jusque-là</translation>
    </message>
    <message>
        <source>Not sure enough that it is {numbers}.</source>
        <translation>Pas assez sûr que ce soit {numbers}.</translation>
    </message>
    <message>
        <source>Not sure enough.</source>
        <translation>Pas assez sûr.</translation>
    </message>
    <message>
        <source>Nothing differs on the bank accounts</source>
        <translation>Aucun écart sur les comptes bancaires</translation>
    </message>
    <message>
        <source>Nothing differs on the clearing account</source>
        <translation>Aucun écart sur le compte d’attente</translation>
    </message>
    <message>
        <source>Nothing else is held up by it. Look at its address in Settings, or try again later.</source>
        <translation>Rien d’autre n’en est retardé. Vérifier l’adresse dans les réglages, ou réessayer plus tard.</translation>
    </message>
    <message>
        <source>Nothing else was held up by it.</source>
        <translation>Rien d’autre n’en a été retardé.</translation>
    </message>
    <message>
        <source>Nothing fits well enough; nearest is {numbers}.</source>
        <translation>Rien ne convient assez&#x202f;; le plus proche est {numbers}.</translation>
    </message>
    <message>
        <source>Nothing in the month is odd</source>
        <translation>Rien d’anormal dans le mois</translation>
    </message>
    <message>
        <source>Nothing is approved that could be written.</source>
        <translation>Rien d’approuvé ne peut être écrit.</translation>
    </message>
    <message>
        <source>Nothing is approved yet</source>
        <translation>Rien n’est encore approuvé</translation>
    </message>
    <message>
        <source>Nothing is left of this receipt to allocate.</source>
        <translation>Il ne reste rien à affecter de cet encaissement.</translation>
    </message>
    <message>
        <source>Nothing is put forward here to approve</source>
        <translation>Rien n’est proposé ici à approuver</translation>
    </message>
    <message>
        <source>Nothing may go out to this customer now</source>
        <translation>Rien ne peut partir vers ce client maintenant</translation>
    </message>
    <message>
        <source>Nothing of it is overdue any more, or another step is due.</source>
        <translation>Plus rien n’est en retard, ou une autre étape est due.</translation>
    </message>
    <message>
        <source>Nothing of it is sent. Keep the file as evidence, restore a backup, and compare.</source>
        <translation>Rien n’en est envoyé. Garder le fichier comme preuve, restaurer une sauvegarde, et comparer.</translation>
    </message>
    <message>
        <source>Nothing of this batch can be taken back.</source>
        <translation>Rien de ce lot ne peut être annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the file again.</source>
        <translation>Rien n’a été modifié. Redemander le fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the bank for the file again, or in another format.</source>
        <translation>Rien n’a été modifié. Redemander le fichier à la banque, ou dans un autre format.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its address in Settings.</source>
        <translation>Rien n’a été modifié. Vérifier son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the company that they are about.</source>
        <translation>Rien n’a été modifié. Choisir la société dont elles parlent.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it again, or name its kind and its columns.</source>
        <translation>Rien n’a été modifié. L’exporter à nouveau, ou nommer son type et ses colonnes.</translation>
    </message>
    <message>
        <source>Nothing was encrypted.</source>
        <translation>Rien n’a été chiffré.</translation>
    </message>
    <message>
        <source>Nothing was kept; mend that line.</source>
        <translation>Rien n’a été gardé&#x202f;; corriger cette ligne.</translation>
    </message>
    <message>
        <source>Nothing writes “{act}” yet</source>
        <translation>Rien n’écrit encore «&#x202f;{act}&#x202f;»</translation>
    </message>
    <message>
        <source>On this line of the bank feed: Transfer, from {clearing}, then OK</source>
        <translation>Sur cette ligne du flux bancaire&#x202f;: Virement, depuis {clearing}, puis OK</translation>
    </message>
    <message>
        <source>One invoice can bill one estimate only</source>
        <translation>Une facture ne peut facturer qu’un devis</translation>
    </message>
    <message>
        <source>One is in {currency}, the other in {currency2}</source>
        <translation>L’un est en {currency}, l’autre en {currency2}</translation>
    </message>
    <message>
        <source>One like it is in the ledger, but it belongs to another row</source>
        <translation>Une semblable est en comptabilité, mais appartient à une autre ligne</translation>
    </message>
    <message>
        <source>One of its charges was paid in {currency}; make this deposit in the ledger</source>
        <translation>Un de ses paiements a été fait en {currency}&#x202f;; créer ce dépôt dans la comptabilité</translation>
    </message>
    <message>
        <source>One of its payments differs from its charge; settle that first, then sync</source>
        <translation>Un de ses paiements diffère du paiement par carte&#x202f;; régler cela d’abord, puis synchroniser</translation>
    </message>
    <message>
        <source>One of its payments or refunds is in another deposit already; settle that in the ledger, then sync</source>
        <translation>Un de ses paiements ou remboursements est déjà dans un autre dépôt&#x202f;; réglez cela dans la comptabilité, puis synchronisez</translation>
    </message>
    <message>
        <source>One of the two customers is gone from the ledger</source>
        <translation>L’un des deux clients n’est plus dans la comptabilité</translation>
    </message>
    <message>
        <source>One of them may be another customer, too</source>
        <translation>L’un des deux peut aussi être un autre client</translation>
    </message>
    <message>
        <source>One payment can pay the invoices of one customer only</source>
        <translation>Un paiement ne peut payer que les factures d’un seul client</translation>
    </message>
    <message>
        <source>One {field} has words that the other lacks</source>
        <translation>{field}&#x202f;: l’un a des mots que l’autre n’a pas</translation>
    </message>
    <message>
        <source>Only a payment match has allocations</source>
        <translation>Seul un lettrage a des affectations</translation>
    </message>
    <message>
        <source>Only amount and day are alike: {payer} paid by card, this is {customer}&apos;s; see which it is</source>
        <translation>Seuls le montant et le jour concordent&#x202f;: {payer} a payé par carte, ceci est à {customer}&#x202f;; vérifier</translation>
    </message>
    <message>
        <source>Only an invoice has a paper</source>
        <translation>Seule une facture a une page</translation>
    </message>
    <message>
        <source>Only part of the {field} agrees</source>
        <translation>{field}&#x202f;: concorde en partie seulement</translation>
    </message>
    <message>
        <source>Only {only} speaks for {numbers}.</source>
        <translation>Seul indice pour {numbers}&#x202f;: {only}.</translation>
    </message>
    <message>
        <source>Open it in Drafts and look at its checks.</source>
        <translation>L’ouvrir dans les brouillons et regarder ses contrôles.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it without a password, and import that file.</source>
        <translation>L’ouvrir dans Excel, l’enregistrer sans mot de passe, et importer ce fichier.</translation>
    </message>
    <message>
        <source>Open it in QuickBooks instead.</source>
        <translation>L’ouvrir plutôt dans QuickBooks.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>L’ouvrir, ou choisir un autre nom.</translation>
    </message>
    <message>
        <source>Others used {label} meanwhile</source>
        <translation>D’autres ont utilisé {label} entre-temps</translation>
    </message>
    <message>
        <source>Paid {named}</source>
        <translation>Payé&#x202f;: {named}</translation>
    </message>
    <message>
        <source>Part of the deposit is on an invoice, and more than the rest was given back: book it in the ledger</source>
        <translation>Une partie de l’acompte est sur une facture, et plus que le reste a été remboursé&#x202f;: le comptabiliser dans la comptabilité</translation>
    </message>
    <message>
        <source>Paste a restricted key (rk_…) from Stripe&apos;s dashboard.</source>
        <translation>Coller une clé restreinte (rk_…) du tableau de bord Stripe.</translation>
    </message>
    <message>
        <source>Paste a restricted key; it begins with rk_live_ or rk_test_.</source>
        <translation>Coller une clé restreinte&#x202f;; elle commence par rk_live_ ou rk_test_.</translation>
    </message>
    <message>
        <source>Payment links need Stripe, and it is not connected</source>
        <translation>Les liens de paiement exigent Stripe, et il n’est pas connecté</translation>
    </message>
    <message>
        <source>Payment of {total} on {received_on}</source>
        <translation>Paiement de {total} du {received_on}</translation>
    </message>
    <message>
        <source>Payment of {worded}</source>
        <translation>Paiement de {worded}</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Paiement à valoir</translation>
    </message>
    <message>
        <source>Payment {payment_id}, {amount} of it</source>
        <translation>Paiement {payment_id}, dont {amount}</translation>
    </message>
    <message>
        <source>Port {names} is in use</source>
        <translation>Le port {names} est occupé</translation>
    </message>
    <message>
        <source>Processor&apos;s balance in {currency}</source>
        <translation>Solde du prestataire en {currency}</translation>
    </message>
    <message>
        <source>Proposal {id} is no draft</source>
        <translation>La proposition {id} n’est pas un brouillon</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} has no message that was signed to be sent by hand</source>
        <translation>La proposition {proposal_id} n’a pas de message signé à envoyer à la main</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} is no draft</source>
        <translation>La proposition {proposal_id} n’est pas un brouillon</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} is no follow-up</source>
        <translation>La proposition {proposal_id} n’est pas une relance</translation>
    </message>
    <message>
        <source>Put it by hand (“countersign followup by-hand”), then sign and commit it.</source>
        <translation>La passer à la main («&#x202f;countersign followup by-hand&#x202f;»), puis signer et comptabiliser.</translation>
    </message>
    <message>
        <source>QuickBooks does not allow this to your user</source>
        <translation>QuickBooks ne le permet pas à votre utilisateur</translation>
    </message>
    <message>
        <source>QuickBooks makes no PDF of this</source>
        <translation>QuickBooks n’en fait pas de PDF</translation>
    </message>
    <message>
        <source>QuickBooks refused it: {reason}</source>
        <translation>QuickBooks l’a refusé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>QuickBooks refuses these keys for this company</source>
        <translation>QuickBooks refuse ces clés pour cette société</translation>
    </message>
    <message>
        <source>QuickBooks&apos; aging report is too long to be shown</source>
        <translation>La balance âgée de QuickBooks est trop longue à afficher</translation>
    </message>
    <message>
        <source>Reading starts again as older reads leave the last 30 days; writing goes on.</source>
        <translation>La lecture reprend quand les anciennes sortent des 30 derniers jours&#x202f;; l’écriture continue.</translation>
    </message>
    <message>
        <source>Reading starts again next month; signed rows can still be committed.</source>
        <translation>La lecture reprend le mois prochain&#x202f;; les lignes signées peuvent encore être comptabilisées.</translation>
    </message>
    <message>
        <source>Reading the ledger again to compare balances</source>
        <translation>Relecture de la comptabilité pour comparer les soldes</translation>
    </message>
    <message>
        <source>Receivables in {currency}</source>
        <translation>Créances en {currency}</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualiser la liste.</translation>
    </message>
    <message>
        <source>Refund it at Stripe, or book it on the customer&apos;s account: the invoice is paid</source>
        <translation>Remboursez-le chez Stripe ou portez-le au compte du client&#x202f;: la facture est payée</translation>
    </message>
    <message>
        <source>Refund of credit note {number}</source>
        <translation>Remboursement de l’avoir {number}</translation>
    </message>
    <message>
        <source>Refund the charge at Stripe, or make the invoice anew: a voided one is not paid</source>
        <translation>Remboursez le paiement chez Stripe ou refaites la facture&#x202f;: une facture annulée ne se paie pas</translation>
    </message>
    <message>
        <source>Refund {remote_id} of {amount}</source>
        <translation>Remboursement {remote_id} de {amount}</translation>
    </message>
    <message>
        <source>Reject it and look again; its tax must not fall due twice, nor be lost.</source>
        <translation>La rejeter et revoir&#x202f;; sa taxe ne doit être ni due deux fois, ni perdue.</translation>
    </message>
    <message>
        <source>Reject it and look again; the draft is then made of what is left.</source>
        <translation>Refusez et regardez à nouveau&#x202f;; le brouillon est alors fait de ce qui reste.</translation>
    </message>
    <message>
        <source>Reject it and look again; the item of deposits is another one now.</source>
        <translation>Refusez-le et regardez de nouveau&#x202f;; l’article des acomptes est un autre à présent.</translation>
    </message>
    <message>
        <source>Renew it at the service. Signed rows stay in the outbox.</source>
        <translation>Le renouveler auprès du service. Les lignes signées restent en file d’envoi.</translation>
    </message>
    <message>
        <source>Repeats money that is already booked.</source>
        <translation>Répète de l’argent déjà comptabilisé.</translation>
    </message>
    <message>
        <source>Repeats the receipt of {day} for {amount}, which already pays {name}.</source>
        <translation>Répète l’encaissement du {day} de {amount}, qui paie déjà {name}.</translation>
    </message>
    <message>
        <source>Restore another one. The company file was not touched.</source>
        <translation>En restaurer une autre. Le fichier de société n’a pas été touché.</translation>
    </message>
    <message>
        <source>Revenue earned in {period}</source>
        <translation>Produit acquis en {period}</translation>
    </message>
    <message>
        <source>Reverse by an entry</source>
        <translation>Contre-passer</translation>
    </message>
    <message>
        <source>Reverse by an entry: {row}</source>
        <translation>Contre-passer&#x202f;: {row}</translation>
    </message>
    <message>
        <source>Reverses payment {remote_id} of {received_on}</source>
        <translation>Contre-passe le paiement {remote_id} du {received_on}</translation>
    </message>
    <message>
        <source>Reverses the entry of {posted_on}: {note}</source>
        <translation>Contre-passe l’écriture du {posted_on}&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Round the amount.</source>
        <translation>Arrondir le montant.</translation>
    </message>
    <message>
        <source>Rounding of the deposit&apos;s tax</source>
        <translation>Arrondi de la taxe de l’acompte</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Ligne {number}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Run the commit again to send it.</source>
        <translation>Relancer la comptabilisation pour l’envoyer.</translation>
    </message>
    <message>
        <source>Run the commit again; it is looked up in the ledger before anything is sent.</source>
        <translation>Relancer la comptabilisation&#x202f;; la comptabilité est consultée avant tout envoi.</translation>
    </message>
    <message>
        <source>Run “close list” to see the months that are.</source>
        <translation>Lancer «&#x202f;close list&#x202f;» pour voir lesquels le sont.</translation>
    </message>
    <message>
        <source>Run “countersign bank imports” to see them.</source>
        <translation>Lancer «&#x202f;countersign bank imports&#x202f;» pour les voir.</translation>
    </message>
    <message>
        <source>Run “countersign companies” to see the names, or “countersign connect” to add one.</source>
        <translation>«&#x202f;countersign companies&#x202f;» donne les noms, «&#x202f;countersign connect&#x202f;» en ajoute une.</translation>
    </message>
    <message>
        <source>Run “countersign connect” to add one, or “countersign --demo” to try a sample.</source>
        <translation>Lancez « countersign connect » pour en ajouter une, ou « countersign --demo » pour essayer un exemple.</translation>
    </message>
    <message>
        <source>Run “countersign recover --key” with the recovery key of this file. If that is the right key, the beginning of the file is damaged: put a backup in its place with “countersign restore”.</source>
        <translation>Lancer «&#x202f;countersign recover --key&#x202f;» avec la clé de récupération de ce fichier. Si c’est la bonne, le début du fichier est endommagé&#x202f;: mettre une sauvegarde à sa place avec «&#x202f;countersign restore&#x202f;».</translation>
    </message>
    <message>
        <source>Run “countersign recover --key” with the recovery key. The file was not touched.</source>
        <translation>Lancer «&#x202f;countersign recover --key&#x202f;» avec la clé de récupération. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Run “report close”: each item is listed with its code.</source>
        <translation>Lancer «&#x202f;report close&#x202f;»&#x202f;: chaque point y figure avec son code.</translation>
    </message>
    <message>
        <source>Same {field}</source>
        <translation>{field}&#x202f;: identique</translation>
    </message>
    <message>
        <source>Say which one is meant. They are: {names}.</source>
        <translation>Dire laquelle est visée. Ce sont&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>See in the ledger what it is: Stripe knows nothing of it</source>
        <translation>Voir dans la comptabilité ce que c’est&#x202f;: Stripe n’en sait rien</translation>
    </message>
    <message>
        <source>See in the ledger what it is: the bank knows nothing of it</source>
        <translation>Voir dans la comptabilité ce que c’est&#x202f;: la banque n’en sait rien</translation>
    </message>
    <message>
        <source>See there what is owed; reject the draft, or book the deposit again.</source>
        <translation>Voyez-y ce qui est dû&#x202f;; refusez le brouillon, ou comptabilisez à nouveau l’acompte.</translation>
    </message>
    <message>
        <source>See with “countersign batch list” which do.</source>
        <translation>«&#x202f;countersign batch list&#x202f;» dit lesquels attendent.</translation>
    </message>
    <message>
        <source>Send {which} to {customer_name} &lt;{to}&gt;</source>
        <translation>Envoyer {which} à {customer_name} &lt;{to}&gt;</translation>
    </message>
    <message>
        <source>Set COUNTERSIGN_PASSPHRASE to keep the tokens in an encrypted file instead.</source>
        <translation>Définir COUNTERSIGN_PASSPHRASE pour garder les jetons dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>Set one in Settings, or with “countersign followup model”.</source>
        <translation>Choisissez-en un dans les réglages, ou avec «&#x202f;countersign followup model&#x202f;».</translation>
    </message>
    <message>
        <source>Set one with “countersign mail set”, or choose another channel for this step.</source>
        <translation>En définir un avec «&#x202f;countersign mail set&#x202f;», ou choisir un autre canal pour cette étape.</translation>
    </message>
    <message>
        <source>Set them again with “countersign mail set”. Nothing was sent.</source>
        <translation>Les redéfinir avec «&#x202f;countersign mail set&#x202f;». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Settle what holds it, or reject the proposal.</source>
        <translation>Régler ce qui bloque, ou rejeter la proposition.</translation>
    </message>
    <message>
        <source>Settle what is open, or accept it with a reason; “report close” lists it.</source>
        <translation>Régler ce qui est ouvert, ou l’accepter avec un motif&#x202f;; «&#x202f;report close&#x202f;» le liste.</translation>
    </message>
    <message>
        <source>Several customers are called “{wanted}”</source>
        <translation>Plusieurs clients s’appellent «&#x202f;{wanted}&#x202f;»</translation>
    </message>
    <message>
        <source>Several organisations are connected</source>
        <translation>Plusieurs organisations sont connectées</translation>
    </message>
    <message>
        <source>Shorter terms, or a first reminder before the due date.</source>
        <translation>Des délais plus courts, ou une première relance avant l’échéance.</translation>
    </message>
    <message>
        <source>Signed rows wait in the outbox; go on after the pause that Xero asks for.</source>
        <translation>Les lignes signées attendent en file d’envoi&#x202f;; reprendre après la pause que Xero demande.</translation>
    </message>
    <message>
        <source>Some of these are not approved any more</source>
        <translation>Certaines ne sont plus approuvées</translation>
    </message>
    <message>
        <source>Somebody changed the payment meanwhile</source>
        <translation>Quelqu’un a modifié le paiement entre-temps</translation>
    </message>
    <message>
        <source>Somebody reads in this company file</source>
        <translation>Quelqu’un lit ce fichier de société</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Quelque chose n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>La diviser.</translation>
    </message>
    <message>
        <source>Statements of {number} belong to a bank account</source>
        <translation>Les relevés de {number} appartiennent à un compte bancaire</translation>
    </message>
    <message>
        <source>Statements of {number} cover the month</source>
        <translation>Les relevés de {number} couvrent le mois</translation>
    </message>
    <message>
        <source>Stripe adjustment</source>
        <translation>Ajustement Stripe</translation>
    </message>
    <message>
        <source>Stripe can&apos;t be reached</source>
        <translation>Stripe est injoignable</translation>
    </message>
    <message>
        <source>Stripe can&apos;t charge exactly {amount}</source>
        <translation>Stripe ne peut pas encaisser exactement {amount}</translation>
    </message>
    <message>
        <source>Stripe does not say what an instant or manual payout is made of</source>
        <translation>Stripe ne dit pas de quoi se compose un versement instantané ou manuel</translation>
    </message>
    <message>
        <source>Stripe exchanged this money for {became}; the ledger would take a rate of its own</source>
        <translation>Stripe a changé cet argent en {became}&#x202f;; la comptabilité prendrait son propre taux</translation>
    </message>
    <message>
        <source>Stripe failed</source>
        <translation>Stripe a échoué</translation>
    </message>
    <message>
        <source>Stripe fee</source>
        <translation>Frais Stripe</translation>
    </message>
    <message>
        <source>Stripe fees</source>
        <translation>Frais Stripe</translation>
    </message>
    <message>
        <source>Stripe fees {payout_id}</source>
        <translation>Frais Stripe {payout_id}</translation>
    </message>
    <message>
        <source>Stripe has no such object</source>
        <translation>Stripe n’a pas cet objet</translation>
    </message>
    <message>
        <source>Stripe has such an object already</source>
        <translation>Stripe a déjà cet objet</translation>
    </message>
    <message>
        <source>Stripe is busy with this object</source>
        <translation>Stripe est occupé avec cet objet</translation>
    </message>
    <message>
        <source>Stripe is not connected</source>
        <translation>Stripe n’est pas connecté</translation>
    </message>
    <message>
        <source>Stripe is not connected, so it can&apos;t be sent</source>
        <translation>Stripe n’est pas connecté, l’envoi est donc impossible</translation>
    </message>
    <message>
        <source>Stripe is not connected, so whether it was written can&apos;t be looked up</source>
        <translation>Stripe n’est pas connecté, il est donc impossible de vérifier si cela a été écrit</translation>
    </message>
    <message>
        <source>Stripe is not connected; connect it first, then take it back</source>
        <translation>Stripe n’est pas connecté&#x202f;; connectez-le d’abord, puis annulez</translation>
    </message>
    <message>
        <source>Stripe knows this request&apos;s key from another request</source>
        <translation>Stripe connaît la clé de cette requête par une autre</translation>
    </message>
    <message>
        <source>Stripe payout</source>
        <translation>Versement Stripe</translation>
    </message>
    <message>
        <source>Stripe refused the key</source>
        <translation>Stripe a refusé la clé</translation>
    </message>
    <message>
        <source>Stripe refused the request</source>
        <translation>Stripe a refusé la requête</translation>
    </message>
    <message>
        <source>Stripe {remote_id}</source>
        <translation>Stripe {remote_id}</translation>
    </message>
    <message>
        <source>Switch it on in Settings, or with “countersign guardrails allow-writing”.</source>
        <translation>L’activer dans les réglages, ou avec «&#x202f;countersign guardrails allow-writing&#x202f;».</translation>
    </message>
    <message>
        <source>Switch off the link for {number}</source>
        <translation>Désactiver le lien pour {number}</translation>
    </message>
    <message>
        <source>Sync again tomorrow or next month; what was read is kept, and signing still works.</source>
        <translation>Resynchroniser demain ou le mois prochain&#x202f;; ce qui est lu reste, et la signature fonctionne encore.</translation>
    </message>
    <message>
        <source>Sync and choose again.</source>
        <translation>Synchroniser et choisir à nouveau.</translation>
    </message>
    <message>
        <source>Sync and look again.</source>
        <translation>Synchroniser et regarder à nouveau.</translation>
    </message>
    <message>
        <source>Sync and look at the row again.</source>
        <translation>Synchroniser et revoir la ligne.</translation>
    </message>
    <message>
        <source>Sync, then look at it in Reconcile.</source>
        <translation>Synchroniser, puis la regarder dans Rapprochement.</translation>
    </message>
    <message>
        <source>Sync, then look for the customer again; it may have been merged or deleted in the ledger.</source>
        <translation>Synchroniser, puis rechercher le client&#x202f;; il a pu être fusionné ou supprimé.</translation>
    </message>
    <message>
        <source>Sync; the letter is put forward anew.</source>
        <translation>Synchronisez&#x202f;; la lettre est proposée à nouveau.</translation>
    </message>
    <message>
        <source>Take back: {row}</source>
        <translation>Annuler&#x202f;: {row}</translation>
    </message>
    <message>
        <source>Take the approval back first (Ctrl+Z); what is signed is undone by its batch.</source>
        <translation>Retirez d’abord l’approbation (Ctrl+Z)&#x202f;; ce qui est signé s’annule par son lot.</translation>
    </message>
    <message>
        <source>Take “[[payment link]]” out of its subject, or “pay_link” out of the template&apos;s first line.</source>
        <translation>Retirez «&#x202f;[[payment link]]&#x202f;» de son objet, ou «&#x202f;pay_link&#x202f;» de la première ligne du modèle.</translation>
    </message>
    <message>
        <source>Take “[[payment link]]” out of its text.</source>
        <translation>Retirez «&#x202f;[[payment link]]&#x202f;» de son texte.</translation>
    </message>
    <message>
        <source>That allocates {remainder} more than was received</source>
        <translation>Cela affecte {remainder} de plus que reçu</translation>
    </message>
    <message>
        <source>That invoice is not in the mirror</source>
        <translation>Cette facture n’est pas dans la copie</translation>
    </message>
    <message>
        <source>The Stripe key has expired</source>
        <translation>La clé Stripe a expiré</translation>
    </message>
    <message>
        <source>The Stripe key lacks {name}</source>
        <translation>Il manque à la clé Stripe&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The Xero user who connected may not do this</source>
        <translation>L’utilisateur Xero connecté n’y est pas autorisé</translation>
    </message>
    <message>
        <source>The account it would be booked against is gone from the ledger</source>
        <translation>Le compte de contrepartie n’est plus en comptabilité</translation>
    </message>
    <message>
        <source>The account of deposits is no longer in the mirror</source>
        <translation>Le compte des acomptes n’est plus dans la copie</translation>
    </message>
    <message>
        <source>The account that the money lies on is gone from the ledger</source>
        <translation>Le compte où est l’argent n’est plus en comptabilité</translation>
    </message>
    <message>
        <source>The address carries no answer</source>
        <translation>L’adresse ne porte aucune réponse</translation>
    </message>
    <message>
        <source>The address for newer versions must begin with https://</source>
        <translation>L’adresse des nouvelles versions doit commencer par https://</translation>
    </message>
    <message>
        <source>The allocations and what is left do not add up to the money received</source>
        <translation>Les affectations et le reste ne font pas l’argent reçu</translation>
    </message>
    <message>
        <source>The amount for invoice {number} must be more than nothing</source>
        <translation>Le montant pour la facture {number} doit dépasser zéro</translation>
    </message>
    <message>
        <source>The amount kept back is no usual fee.</source>
        <translation>Le montant retenu ne correspond pas à des frais habituels.</translation>
    </message>
    <message>
        <source>The amounts differ</source>
        <translation>Les montants diffèrent</translation>
    </message>
    <message>
        <source>The amounts differ by rounding</source>
        <translation>Les montants diffèrent par l’arrondi</translation>
    </message>
    <message>
        <source>The amounts differ; the record was edited after it was matched</source>
        <translation>Les montants diffèrent&#x202f;; l’enregistrement a été modifié après le lettrage</translation>
    </message>
    <message>
        <source>The answer from the browser belongs to another attempt</source>
        <translation>La réponse du navigateur est d’une autre tentative</translation>
    </message>
    <message>
        <source>The answer names no company</source>
        <translation>La réponse ne nomme aucune société</translation>
    </message>
    <message>
        <source>The answer was too old or came twice</source>
        <translation>La réponse était trop vieille ou venue deux fois</translation>
    </message>
    <message>
        <source>The audit record was altered</source>
        <translation>Le journal d’audit a été altéré</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>La sauvegarde est inutilisable</translation>
    </message>
    <message>
        <source>The backup {name} is damaged</source>
        <translation>La sauvegarde {name} est endommagée</translation>
    </message>
    <message>
        <source>The balance before it was only {balance}.</source>
        <translation>Le solde d’avant n’était que de {balance}.</translation>
    </message>
    <message>
        <source>The bank&apos;s line is not in the ledger</source>
        <translation>La ligne bancaire n’est pas en comptabilité</translation>
    </message>
    <message>
        <source>The batch stays signed once; nothing is sent.</source>
        <translation>Le lot reste signé une fois&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The batch was {words}.</source>
        <translation>Le lot a été {words}.</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>Le rendez-vous a été annulé</translation>
    </message>
    <message>
        <source>The browser did not come back in time</source>
        <translation>Le navigateur n’est pas revenu à temps</translation>
    </message>
    <message>
        <source>The change is in your books.</source>
        <translation>La modification est dans votre comptabilité.</translation>
    </message>
    <message>
        <source>The charge is not in the ledger</source>
        <translation>Le paiement par carte n’est pas en comptabilité</translation>
    </message>
    <message>
        <source>The charge of {amount} from {payer} is not in the ledger</source>
        <translation>Le paiement par carte de {amount} de {payer} n’est pas en comptabilité</translation>
    </message>
    <message>
        <source>The clearing account equals the processor&apos;s balance in {currency}</source>
        <translation>Le compte d’attente égale le solde du prestataire en {currency}</translation>
    </message>
    <message>
        <source>The close of {first} has no item “{code}”</source>
        <translation>La clôture de {first} n’a pas de point «&#x202f;{code}&#x202f;»</translation>
    </message>
    <message>
        <source>The company file can&apos;t be opened</source>
        <translation>Le fichier de société ne peut être ouvert</translation>
    </message>
    <message>
        <source>The company file can&apos;t be written: its disk is read-only</source>
        <translation>Impossible d’écrire dans le fichier de société&#x202f;: son disque est en lecture seule</translation>
    </message>
    <message>
        <source>The company file is damaged</source>
        <translation>Le fichier de société est endommagé</translation>
    </message>
    <message>
        <source>The company file is not there any more</source>
        <translation>Le fichier de société n’est plus là</translation>
    </message>
    <message>
        <source>The company file was made by a newer Countersign</source>
        <translation>Le fichier de société est d’un Countersign plus récent</translation>
    </message>
    <message>
        <source>The computation was ended from outside before it was done</source>
        <translation>Le calcul a été interrompu de l’extérieur avant la fin</translation>
    </message>
    <message>
        <source>The connection was withdrawn</source>
        <translation>La connexion a été révoquée</translation>
    </message>
    <message>
        <source>The consent page reported a failure</source>
        <translation>La page de consentement a signalé un échec</translation>
    </message>
    <message>
        <source>The copy of the company file is not sound</source>
        <translation>La copie du fichier de société n’est pas saine</translation>
    </message>
    <message>
        <source>The credentials were refused</source>
        <translation>Les identifiants ont été refusés</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation>L’avoir</translation>
    </message>
    <message>
        <source>The credit note is no longer in the mirror</source>
        <translation>L’avoir n’est plus dans la copie</translation>
    </message>
    <message>
        <source>The credit note that it would pay back is gone from the ledger</source>
        <translation>L’avoir à rembourser n’est plus dans la comptabilité</translation>
    </message>
    <message>
        <source>The customer is not empty any more</source>
        <translation>Le client n’est plus vide</translation>
    </message>
    <message>
        <source>The customer or the item of the deposit is gone from the ledger</source>
        <translation>Le client ou l’article de l’acompte n’est plus dans la comptabilité</translation>
    </message>
    <message>
        <source>The customer was entered twice</source>
        <translation>Le client a été saisi deux fois</translation>
    </message>
    <message>
        <source>The customer {arranged}{until}{state}{words}</source>
        <translation>Le client {arranged}{until}{state}{words}</translation>
    </message>
    <message>
        <source>The day of the booking has come</source>
        <translation>Le jour du rendez-vous est venu</translation>
    </message>
    <message>
        <source>The days are far apart</source>
        <translation>Les jours sont éloignés</translation>
    </message>
    <message>
        <source>The deposit is on an invoice: credit that in the ledger, with its tax, and pay the credit back</source>
        <translation>L’acompte est sur une facture&#x202f;: faites dans la comptabilité un avoir de celle-ci, avec sa taxe, et remboursez l’avoir</translation>
    </message>
    <message>
        <source>The disk failed while the company file was read or written</source>
        <translation>Le disque a échoué en lisant ou écrivant le fichier de société</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <source>The dispute was won and the money&apos;s return is not booked</source>
        <translation>Le litige est gagné, et le retour de l’argent n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>The disputed money was withdrawn and that is not booked</source>
        <translation>L’argent contesté a été retiré, et ce n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>The document number is already used</source>
        <translation>Le numéro de pièce est déjà utilisé</translation>
    </message>
    <message>
        <source>The draft to “{party}” is {state} already</source>
        <translation>Le brouillon à «&#x202f;{party}&#x202f;» est déjà {state}</translation>
    </message>
    <message>
        <source>The early-payment discount was taken after its last day; that much stays open.</source>
        <translation>L’escompte a été déduit après son dernier jour&#x202f;; cette part reste ouverte.</translation>
    </message>
    <message>
        <source>The entry of the deposit is changed, or gone from the ledger: see there what is owed, and book it there</source>
        <translation>L’écriture de l’acompte a été modifiée ou n’est plus dans la comptabilité&#x202f;: voyez-y ce qui est dû, et comptabilisez-le là</translation>
    </message>
    <message>
        <source>The entry of “{description}” is changed, or gone from the ledger</source>
        <translation>L’écriture de «&#x202f;{description}&#x202f;» a été modifiée ou n’est plus dans la comptabilité</translation>
    </message>
    <message>
        <source>The fee is booked twice</source>
        <translation>Les frais sont comptabilisés deux fois</translation>
    </message>
    <message>
        <source>The file does not say which account it is of</source>
        <translation>Le fichier ne dit pas de quel compte il est</translation>
    </message>
    <message>
        <source>The file itself may be damaged: run “countersign doctor”. Older backups were kept.</source>
        <translation>Le fichier lui-même est peut-être endommagé&#x202f;: lancer «&#x202f;countersign doctor&#x202f;». Les anciennes sauvegardes sont gardées.</translation>
    </message>
    <message>
        <source>The folder of Countersign can&apos;t be used</source>
        <translation>Le dossier de Countersign est inutilisable</translation>
    </message>
    <message>
        <source>The guardrails changed since this was shown</source>
        <translation>Les garde-fous ont changé depuis l’affichage</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>La facture</translation>
    </message>
    <message>
        <source>The invoice counts as paid by a charge that was lost in a dispute</source>
        <translation>La facture compte comme payée par un paiement perdu dans un litige</translation>
    </message>
    <message>
        <source>The invoice counts as paid by a charge that was refunded</source>
        <translation>La facture compte comme payée par un paiement qui a été remboursé</translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation>La facture n’est pas approuvée</translation>
    </message>
    <message>
        <source>The invoice is paid at Stripe and open in the ledger</source>
        <translation>La facture est payée chez Stripe et ouverte dans la comptabilité</translation>
    </message>
    <message>
        <source>The invoice is paid, and another charge names it</source>
        <translation>La facture est payée, et un autre paiement la nomme</translation>
    </message>
    <message>
        <source>The invoice is voided, and its charge was paid</source>
        <translation>La facture est annulée, et son paiement a été reçu</translation>
    </message>
    <message>
        <source>The invoice that it would credit is gone from the ledger</source>
        <translation>La facture à créditer n’est plus dans la comptabilité</translation>
    </message>
    <message>
        <source>The key in the keychain does not open this company file</source>
        <translation>La clé du trousseau n’ouvre pas ce fichier de société</translation>
    </message>
    <message>
        <source>The key lacks a permission</source>
        <translation>Il manque une autorisation à la clé</translation>
    </message>
    <message>
        <source>The keychain did not keep the key</source>
        <translation>Le trousseau n’a pas gardé la clé</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>Le trousseau a refusé</translation>
    </message>
    <message>
        <source>The language model did not answer</source>
        <translation>Le modèle de langage n’a pas répondu</translation>
    </message>
    <message>
        <source>The last reminder is never sent without a look.</source>
        <translation>La dernière relance ne part jamais sans un regard.</translation>
    </message>
    <message>
        <source>The ledger could not be read again to compare balances; sync to do it.</source>
        <translation>La comptabilité n’a pu être relue pour comparer les soldes&#x202f;; synchroniser pour le faire.</translation>
    </message>
    <message>
        <source>The ledger does not have this class, location or tracking option</source>
        <translation>La comptabilité n’a pas cette classe, ce site ou cette option de suivi</translation>
    </message>
    <message>
        <source>The ledger does not tell the account its item is sold to</source>
        <translation>La comptabilité ne dit pas le compte de vente de l’article</translation>
    </message>
    <message>
        <source>The ledger has no account for Stripe&apos;s money in {currency}</source>
        <translation>La comptabilité n’a pas de compte pour l’argent de Stripe en {currency}</translation>
    </message>
    <message>
        <source>The ledger has no account for receivables</source>
        <translation>La comptabilité n’a pas de compte clients</translation>
    </message>
    <message>
        <source>The ledger has no account for {words}</source>
        <translation>La comptabilité n’a pas de compte pour {words}</translation>
    </message>
    <message>
        <source>The ledger has no account that takes a processor&apos;s payments</source>
        <translation>La comptabilité n’a pas de compte pour les paiements d’un prestataire</translation>
    </message>
    <message>
        <source>The ledger has no account that takes payments</source>
        <translation>La comptabilité n’a pas de compte qui reçoive des paiements</translation>
    </message>
    <message>
        <source>The ledger has no bank account “{wanted}”</source>
        <translation>La comptabilité n’a pas de compte bancaire «&#x202f;{wanted}&#x202f;»</translation>
    </message>
    <message>
        <source>The ledger has no {category} “{name}” in use</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas en usage dans la comptabilité ({category})</translation>
    </message>
    <message>
        <source>The ledger has no {own} “{wanted}”</source>
        <translation>La comptabilité n’a pas «&#x202f;{wanted}&#x202f;» ({own})</translation>
    </message>
    <message>
        <source>The ledger has nothing called “{name}” to tell lines apart by</source>
        <translation>La comptabilité ne distingue pas les lignes par «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>The ledger keeps them.</source>
        <translation>La comptabilité les tient.</translation>
    </message>
    <message>
        <source>The ledger made an invoice over another total than you signed</source>
        <translation>La comptabilité a créé une facture d’un autre total que celui signé</translation>
    </message>
    <message>
        <source>The ledger reckons the tax of one otherwise than of the other</source>
        <translation>La comptabilité calcule la taxe de l’un autrement que celle de l’autre</translation>
    </message>
    <message>
        <source>The ledger refused the change</source>
        <translation>La comptabilité a refusé la modification</translation>
    </message>
    <message>
        <source>The ledger takes no journal entries</source>
        <translation>La comptabilité n’accepte pas d’écritures</translation>
    </message>
    <message>
        <source>The ledger&apos;s subscription has lapsed; it takes no changes</source>
        <translation>L’abonnement de la comptabilité a expiré&#x202f;; elle n’accepte aucune modification</translation>
    </message>
    <message>
        <source>The letter names a payment link, and making it is not approved</source>
        <translation>La lettre cite un lien de paiement, et sa création n’est pas approuvée</translation>
    </message>
    <message>
        <source>The letter names a payment link, and none is asked for</source>
        <translation>La lettre cite un lien de paiement, et aucun n’est demandé</translation>
    </message>
    <message>
        <source>The letter that names it is held back; the link would be made for nobody</source>
        <translation>La lettre qui le nomme est retenue&#x202f;; le lien ne serait créé pour personne</translation>
    </message>
    <message>
        <source>The letter&apos;s payment link is switched off or paid</source>
        <translation>Le lien de paiement de la lettre est désactivé ou payé</translation>
    </message>
    <message>
        <source>The link&apos;s invoices have {left} open now, and it would ask for {amount}</source>
        <translation>Il reste {left} ouvert sur les factures du lien, et il demanderait {amount}</translation>
    </message>
    <message>
        <source>The mail server gave no answer to the text</source>
        <translation>Le serveur de messagerie n’a pas répondu au texte</translation>
    </message>
    <message>
        <source>The mail server refused the message</source>
        <translation>Le serveur de messagerie a refusé le message</translation>
    </message>
    <message>
        <source>The mail server refused the user or the password</source>
        <translation>Le serveur de messagerie a refusé l’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>The mail server {host} asks to try later</source>
        <translation>Le serveur de messagerie {host} demande d’essayer plus tard</translation>
    </message>
    <message>
        <source>The mail server {host} can&apos;t be used</source>
        <translation>Le serveur de messagerie {host} est inutilisable</translation>
    </message>
    <message>
        <source>The mail server {host} hung up</source>
        <translation>Le serveur de messagerie {host} a coupé la connexion</translation>
    </message>
    <message>
        <source>The money came before {numbers} was issued.</source>
        <translation>L’argent est arrivé avant l’émission de {numbers}.</translation>
    </message>
    <message>
        <source>The money came in another currency than the invoices are in</source>
        <translation>L’argent est arrivé dans une autre devise que les factures</translation>
    </message>
    <message>
        <source>The money is no longer free to allocate.</source>
        <translation>L’argent n’est plus libre d’affectation.</translation>
    </message>
    <message>
        <source>The money is not there yet: the payment is still pending and may fail.</source>
        <translation>L’argent n’est pas encore là&#x202f;: le paiement est en attente et peut échouer.</translation>
    </message>
    <message>
        <source>The month can&apos;t be closed yet</source>
        <translation>Le mois ne peut pas encore être clôturé</translation>
    </message>
    <message>
        <source>The month is as it was closed</source>
        <translation>Le mois est tel qu’à sa clôture</translation>
    </message>
    <message>
        <source>The month is closed in the ledger</source>
        <translation>Le mois est clôturé en comptabilité</translation>
    </message>
    <message>
        <source>The net amount is booked for the gross one</source>
        <translation>Le montant net est comptabilisé au lieu du brut</translation>
    </message>
    <message>
        <source>The organisation is no longer connected</source>
        <translation>L’organisation n’est plus connectée</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets file</source>
        <translation>La phrase secrète n’ouvre pas le fichier des secrets</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>Le payeur</translation>
    </message>
    <message>
        <source>The payer disputes this charge; decide when the dispute is closed.</source>
        <translation>Le payeur conteste ce paiement&#x202f;; décider une fois le litige clos.</translation>
    </message>
    <message>
        <source>The payer is {payer}, the invoice is of {owner}.</source>
        <translation>Le payeur est {payer}, la facture est de {owner}.</translation>
    </message>
    <message>
        <source>The payment failed afterwards; the ledger still holds it</source>
        <translation>Le paiement a échoué ensuite&#x202f;; la comptabilité le porte encore</translation>
    </message>
    <message>
        <source>The payment is no longer in the mirror</source>
        <translation>Le paiement n’est plus dans la copie</translation>
    </message>
    <message>
        <source>The payment link</source>
        <translation>Le lien de paiement</translation>
    </message>
    <message>
        <source>The payment of {amount} for {charge_id}</source>
        <translation>Le paiement de {amount} pour {charge_id}</translation>
    </message>
    <message>
        <source>The payout failed and came back; that is not booked</source>
        <translation>Le versement a échoué et est revenu&#x202f;; ce n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>The payout is booked as income instead of a transfer</source>
        <translation>Le versement est comptabilisé en produit au lieu d’un virement interne</translation>
    </message>
    <message>
        <source>The payout is not on the bank&apos;s statement</source>
        <translation>Le versement ne figure pas sur le relevé bancaire</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}</source>
        <translation>La période finit le {end}, avant de commencer le {start}</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>La période est clôturée</translation>
    </message>
    <message>
        <source>The place that tells of newer versions can&apos;t be reached</source>
        <translation>L’endroit des nouvelles versions est injoignable</translation>
    </message>
    <message>
        <source>The port for the sign-in answer is in use</source>
        <translation>Le port de la réponse de connexion est occupé</translation>
    </message>
    <message>
        <source>The prices of one contain the tax, those of the other do not</source>
        <translation>Les prix de l’un contiennent la taxe, ceux de l’autre non</translation>
    </message>
    <message>
        <source>The processor knows nothing of it</source>
        <translation>Le prestataire n’en sait rien</translation>
    </message>
    <message>
        <source>The processor&apos;s fee is not booked</source>
        <translation>Les frais du prestataire ne sont pas comptabilisés</translation>
    </message>
    <message>
        <source>The record it would delete is gone from the ledger</source>
        <translation>L’enregistrement à supprimer n’est plus en comptabilité</translation>
    </message>
    <message>
        <source>The refund failed and its money came back; that is not booked</source>
        <translation>Le remboursement a échoué et son argent est revenu&#x202f;; ce n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>The refund failed at Stripe, and its money came back</source>
        <translation>Le remboursement a échoué chez Stripe, et son argent est revenu</translation>
    </message>
    <message>
        <source>The refund is not booked</source>
        <translation>Le remboursement n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>The row goes back to review.</source>
        <translation>La ligne retourne à la vérification.</translation>
    </message>
    <message>
        <source>The same amount came as a payout of Stripe on {hit}; if this line is that payout, it is no income.</source>
        <translation>Le même montant est venu de Stripe en versement le {hit}&#x202f;; si cette ligne est ce versement, ce n’est pas un produit.</translation>
    </message>
    <message>
        <source>The same amount left your account {account} on {hit}; if it is a transfer, it is no income.</source>
        <translation>Le même montant a quitté votre compte {account} le {hit}&#x202f;; si c’est un virement interne, ce n’est pas un produit.</translation>
    </message>
    <message>
        <source>The sample company can&apos;t be encrypted</source>
        <translation>La société d’exemple ne peut être chiffrée</translation>
    </message>
    <message>
        <source>The sample company&apos;s stand-ins did not start</source>
        <translation>Les simulateurs de la société d’exemple n’ont pas démarré</translation>
    </message>
    <message>
        <source>The secrets file can&apos;t be used</source>
        <translation>Le fichier des secrets est inutilisable</translation>
    </message>
    <message>
        <source>The secrets file is damaged</source>
        <translation>Le fichier des secrets est endommagé</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>Le service demande de ralentir</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Le service a échoué</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read</source>
        <translation>La réponse du service est illisible</translation>
    </message>
    <message>
        <source>The sign-in reaches no organisation</source>
        <translation>La connexion n’atteint aucune organisation</translation>
    </message>
    <message>
        <source>The tax of the deposit was booked in {currency}: book this in the ledger, at its day&apos;s rate</source>
        <translation>La taxe de l’acompte a été comptabilisée en {currency}&#x202f;: saisissez ceci dans la comptabilité, au cours du jour</translation>
    </message>
    <message>
        <source>The tax rate is another one than when the deposit was booked: book it in the ledger</source>
        <translation>Le taux de taxe a changé depuis la comptabilisation de l’acompte&#x202f;: le comptabiliser dans la comptabilité</translation>
    </message>
    <message>
        <source>The tax rates changed since this was drafted</source>
        <translation>Les taux de taxe ont changé depuis le brouillon</translation>
    </message>
    <message>
        <source>The template&apos;s words stand. Try again, or look at its address in the settings.</source>
        <translation>Les mots du modèle restent. Réessayer, ou vérifier son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The text names {stranger}, which is not open, and nothing else fits well enough.</source>
        <translation>Le texte nomme {stranger}, qui n’est pas ouverte, et rien d’autre ne convient assez.</translation>
    </message>
    <message>
        <source>The text names {stranger}, which is not open.</source>
        <translation>Le texte nomme {stranger}, qui n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The transfer to the bank is not booked</source>
        <translation>Le virement à la banque n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>The two sides have it in different months</source>
        <translation>Les deux côtés l’ont dans des mois différents</translation>
    </message>
    <message>
        <source>The work is billed, cancelled or changed; nothing of it is to be written.</source>
        <translation>Le travail est facturé, annulé ou modifié&#x202f;; rien n’en est à écrire.</translation>
    </message>
    <message>
        <source>The {own} “{name}” is not in use any more</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus en usage ({own})</translation>
    </message>
    <message>
        <source>There are no notes about {name}</source>
        <translation>Il n’y a pas de notes sur {name}</translation>
    </message>
    <message>
        <source>There are several companies; say which with --company</source>
        <translation>Il y a plusieurs sociétés&#x202f;; dire laquelle avec --company</translation>
    </message>
    <message>
        <source>There are {count} steps, one after the other</source>
        <translation>Il y a {count} étapes, l’une après l’autre</translation>
    </message>
    <message>
        <source>There is a group “{wanted}” already</source>
        <translation>Il existe déjà un groupe «&#x202f;{wanted}&#x202f;»</translation>
    </message>
    <message>
        <source>There is already a file {name}</source>
        <translation>Il y a déjà un fichier {name}</translation>
    </message>
    <message>
        <source>There is no address to ask for newer versions</source>
        <translation>Il n’y a pas d’adresse où demander les nouvelles versions</translation>
    </message>
    <message>
        <source>There is no arrangement {arrangement_id}</source>
        <translation>Il n’y a pas d’accord {arrangement_id}</translation>
    </message>
    <message>
        <source>There is no backup of this company</source>
        <translation>Il n’y a pas de sauvegarde de cette société</translation>
    </message>
    <message>
        <source>There is no backup {name}</source>
        <translation>Il n’y a pas de sauvegarde {name}</translation>
    </message>
    <message>
        <source>There is no backup. Move the file aside and connect again: the books are read anew, decisions are not.</source>
        <translation>Il n’y a pas de sauvegarde. Mettre le fichier de côté et se reconnecter&#x202f;: les livres sont relus, pas les décisions.</translation>
    </message>
    <message>
        <source>There is no batch {batch_id}</source>
        <translation>Il n’y a pas de lot {batch_id}</translation>
    </message>
    <message>
        <source>There is no company file {name}</source>
        <translation>Il n’y a pas de fichier de société {name}</translation>
    </message>
    <message>
        <source>There is no company of that name</source>
        <translation>Il n’y a pas de société de ce nom</translation>
    </message>
    <message>
        <source>There is no company yet</source>
        <translation>Il n’y a pas encore de société</translation>
    </message>
    <message>
        <source>There is no company “{wanted}”</source>
        <translation>Il n’y a pas de société «&#x202f;{wanted}&#x202f;»</translation>
    </message>
    <message>
        <source>There is no customer {customer_id} in the books</source>
        <translation>Il n’y a pas de client {customer_id} dans les livres</translation>
    </message>
    <message>
        <source>There is no customer “{one}” in the ledger</source>
        <translation>Il n’y a pas de client «&#x202f;{one}&#x202f;» en comptabilité</translation>
    </message>
    <message>
        <source>There is no customer “{wanted}” in the books</source>
        <translation>Il n’y a pas de client «&#x202f;{wanted}&#x202f;» dans les livres</translation>
    </message>
    <message>
        <source>There is no import {number} of work</source>
        <translation>Il n’y a pas d’importation de travail {number}</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone</source>
        <translation>Il n’y a pas d’importation {number} à annuler</translation>
    </message>
    <message>
        <source>There is no invoice here to word</source>
        <translation>Il n’y a pas ici de facture à rédiger</translation>
    </message>
    <message>
        <source>There is no key yet to encrypt with</source>
        <translation>Il n’y a pas encore de clé pour chiffrer</translation>
    </message>
    <message>
        <source>There is no mail server to send with</source>
        <translation>Il n’y a pas de serveur de messagerie pour envoyer</translation>
    </message>
    <message>
        <source>There is no message here to edit</source>
        <translation>Il n’y a pas ici de message à modifier</translation>
    </message>
    <message>
        <source>There is no message here to send</source>
        <translation>Il n’y a pas ici de message à envoyer</translation>
    </message>
    <message>
        <source>There is no message here to word</source>
        <translation>Il n’y a pas ici de message à rédiger</translation>
    </message>
    <message>
        <source>There is no organisation “{name}”</source>
        <translation>Il n’y a pas d’organisation «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>There is no proposal {proposal_id}</source>
        <translation>Il n’y a pas de proposition {proposal_id}</translation>
    </message>
    <message>
        <source>There is no running {kind} {id}</source>
        <translation>Rien en cours&#x202f;: {kind} {id}</translation>
    </message>
    <message>
        <source>There is no such customer in the books</source>
        <translation>Ce client n’est pas dans les livres</translation>
    </message>
    <message>
        <source>There is no such import</source>
        <translation>Il n’y a pas une telle importation</translation>
    </message>
    <message>
        <source>There is no such import of work</source>
        <translation>Il n’y a pas une telle importation de travail</translation>
    </message>
    <message>
        <source>There is no template “{name}”</source>
        <translation>Il n’y a pas de modèle «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>There is nothing to accept here</source>
        <translation>Il n’y a rien à accepter ici</translation>
    </message>
    <message>
        <source>There is nothing to split.</source>
        <translation>Il n’y a rien à séparer.</translation>
    </message>
    <message>
        <source>These allocations don&apos;t fit</source>
        <translation>Ces affectations ne conviennent pas</translation>
    </message>
    <message>
        <source>These are another company&apos;s books</source>
        <translation>Ce sont les livres d’une autre société</translation>
    </message>
    <message>
        <source>These are the books of {name}, not of {known}</source>
        <translation>Ce sont les livres de {name}, non de {known}</translation>
    </message>
    <message>
        <source>These decisions are about another company</source>
        <translation>Ces décisions portent sur une autre société</translation>
    </message>
    <message>
        <source>These drafts can&apos;t be merged</source>
        <translation>Ces brouillons ne peuvent pas être réunis</translation>
    </message>
    <message>
        <source>These invoices belong to different customers</source>
        <translation>Ces factures sont de clients différents</translation>
    </message>
    <message>
        <source>They are: {names}.</source>
        <translation>Ce sont&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>They may need a payment plan; talk to them first.</source>
        <translation>Un échéancier est peut-être nécessaire&#x202f;; leur parler d’abord.</translation>
    </message>
    <message>
        <source>This bank file can&apos;t be read</source>
        <translation>Ce fichier bancaire est illisible</translation>
    </message>
    <message>
        <source>This batch is not what was signed: its hash differs</source>
        <translation>Ce lot n’est pas celui signé&#x202f;: son empreinte diffère</translation>
    </message>
    <message>
        <source>This batch may be in the ledger already: the file was restored from a backup</source>
        <translation>Ce lot est peut-être déjà en comptabilité&#x202f;: le fichier vient d’une sauvegarde</translation>
    </message>
    <message>
        <source>This batch waits for a second signature</source>
        <translation>Ce lot attend une deuxième signature</translation>
    </message>
    <message>
        <source>This batch waits for no second signature</source>
        <translation>Ce lot n’attend pas de deuxième signature</translation>
    </message>
    <message>
        <source>This choice allocates nothing</source>
        <translation>Ce choix n’affecte rien</translation>
    </message>
    <message>
        <source>This class, location or tracking option is not in use any more</source>
        <translation>Cette classe, ce site ou cette option de suivi n’est plus en usage</translation>
    </message>
    <message>
        <source>This company file already mirrors books at another ledger</source>
        <translation>Ce fichier de société reflète déjà les livres d’une autre comptabilité</translation>
    </message>
    <message>
        <source>This company file is being worked in</source>
        <translation>On travaille dans ce fichier de société</translation>
    </message>
    <message>
        <source>This company file is encrypted already</source>
        <translation>Ce fichier de société est déjà chiffré</translation>
    </message>
    <message>
        <source>This company file is encrypted, and its key is not in the keychain</source>
        <translation>Ce fichier de société est chiffré, et sa clé n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>This company file is not encrypted</source>
        <translation>Ce fichier de société n’est pas chiffré</translation>
    </message>
    <message>
        <source>This company is not connected</source>
        <translation>Cette société n’est pas connectée</translation>
    </message>
    <message>
        <source>This company is open in another Countersign</source>
        <translation>Cette société est ouverte dans un autre Countersign</translation>
    </message>
    <message>
        <source>This company&apos;s file opens; no backup was put in its place</source>
        <translation>Le fichier de cette société s’ouvre&#x202f;; aucune sauvegarde ne l’a remplacé</translation>
    </message>
    <message>
        <source>This customer is gone from the books</source>
        <translation>Ce client n’est plus dans les livres</translation>
    </message>
    <message>
        <source>This draft can&apos;t be written as it stands</source>
        <translation>Ce brouillon ne peut être écrit en l’état</translation>
    </message>
    <message>
        <source>This file mirrors Stripe&apos;s live account, the key is a test key</source>
        <translation>Ce fichier reflète le compte réel Stripe, la clé est de test</translation>
    </message>
    <message>
        <source>This file mirrors Stripe&apos;s test account, the key is a live key</source>
        <translation>Ce fichier reflète le compte de test Stripe, la clé est réelle</translation>
    </message>
    <message>
        <source>This file of decisions can&apos;t be used</source>
        <translation>Ce fichier de décisions est inutilisable</translation>
    </message>
    <message>
        <source>This file of work can&apos;t be read</source>
        <translation>Ce fichier de travail est illisible</translation>
    </message>
    <message>
        <source>This file was restored from a backup on {restored}. Sync first, so that what was written since is known and not written again.</source>
        <translation>Ce fichier a été restauré d’une sauvegarde du {restored}. Synchroniser d’abord, afin que ce qui a été écrit depuis soit connu et ne soit pas réécrit.</translation>
    </message>
    <message>
        <source>This fix can&apos;t be written as it stands</source>
        <translation>Cette correction ne peut être écrite en l’état</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Cette importation a déjà été annulée</translation>
    </message>
    <message>
        <source>This input can&apos;t be read</source>
        <translation>Cette entrée est illisible</translation>
    </message>
    <message>
        <source>This installation can&apos;t open encrypted files</source>
        <translation>Cette installation ne peut ouvrir de fichiers chiffrés</translation>
    </message>
    <message>
        <source>This is not a Countersign company file</source>
        <translation>Ce n’est pas un fichier de société Countersign</translation>
    </message>
    <message>
        <source>This is not a Stripe key</source>
        <translation>Ce n’est pas une clé Stripe</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>Ce n’est pas une clé de récupération</translation>
    </message>
    <message>
        <source>This month is not closed</source>
        <translation>Ce mois n’est pas clôturé</translation>
    </message>
    <message>
        <source>This month&apos;s read allowance is used up</source>
        <translation>Le quota de lecture de ce mois est épuisé</translation>
    </message>
    <message>
        <source>This one deserves a call.</source>
        <translation>Celle-ci mérite un appel.</translation>
    </message>
    <message>
        <source>This person may not give the second signature</source>
        <translation>Cette personne ne peut donner la deuxième signature</translation>
    </message>
    <message>
        <source>This proposal can&apos;t be decided any more</source>
        <translation>Cette proposition ne peut plus être décidée</translation>
    </message>
    <message>
        <source>This recovery key does not open the company file</source>
        <translation>Cette clé de récupération n’ouvre pas le fichier de société</translation>
    </message>
    <message>
        <source>This setting could not be kept</source>
        <translation>Ce réglage n’a pu être gardé</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>Ce classeur est protégé par mot de passe</translation>
    </message>
    <message>
        <source>To go back to a backup all the same, close the window and run “countersign restore”.</source>
        <translation>Pour revenir malgré tout à une sauvegarde, fermer la fenêtre et lancer «&#x202f;countersign restore&#x202f;».</translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation>Virement vers {name}</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayer dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayer dans une minute.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, run “countersign sandbox serve” to see why.</source>
        <translation>Réessayer&#x202f;; si cela persiste, lancer «&#x202f;countersign sandbox serve&#x202f;» pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the machine may be short of memory: close other programs.</source>
        <translation>Réessayer&#x202f;; si cela persiste, la mémoire manque peut-être&#x202f;: fermer d’autres programmes.</translation>
    </message>
    <message>
        <source>Unapplied of the payment</source>
        <translation>Non affecté du paiement</translation>
    </message>
    <message>
        <source>Undeposited funds are on their way to the bank</source>
        <translation>Les fonds non déposés sont en route vers la banque</translation>
    </message>
    <message>
        <source>Undo the batch it belongs to, then decide again.</source>
        <translation>Annuler le lot dont elle fait partie, puis décider à nouveau.</translation>
    </message>
    <message>
        <source>Undo the batch, or correct the invoice in the ledger; the other rows wait.</source>
        <translation>Annuler le lot, ou corriger la facture en comptabilité&#x202f;; les autres lignes attendent.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Le déverrouiller, puis réessayer.</translation>
    </message>
    <message>
        <source>Update Countersign, then open it again. The file was not touched.</source>
        <translation>Mettre Countersign à jour, puis rouvrir. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Update it first.</source>
        <translation>Mettre d’abord à jour.</translation>
    </message>
    <message>
        <source>Void invoice {number} to {customer_name}, {money}</source>
        <translation>Annuler la facture {number} à {customer_name}, {money}</translation>
    </message>
    <message>
        <source>Waiting {seconds} s for an answer that may still come, then looking in the ledger</source>
        <translation>Attente de {seconds} s d’une réponse qui peut encore venir, puis recherche en comptabilité</translation>
    </message>
    <message>
        <source>Waits to be paid{ends}</source>
        <translation>En attente de paiement{ends}</translation>
    </message>
    <message>
        <source>What the place for newer versions says can&apos;t be read</source>
        <translation>Ce que dit l’endroit des nouvelles versions est illisible</translation>
    </message>
    <message>
        <source>What was on the disk in clear before may be found there until it is written over: on SSDs, in snapshots and in other programs&apos; backups that can&apos;t be told. Encrypt the whole disk to be safe from that.</source>
        <translation>Ce qui était en clair sur le disque peut y être retrouvé jusqu’à son écrasement&#x202f;: sur les SSD, dans les instantanés et les sauvegardes d’autres programmes, nul ne peut le dire. Chiffrer tout le disque pour s’en prémunir.</translation>
    </message>
    <message>
        <source>What was put forward up to the month&apos;s end is decided</source>
        <translation>Ce qui a été proposé jusqu’à la fin du mois est décidé</translation>
    </message>
    <message>
        <source>Write one in Settings, under This machine.</source>
        <translation>En écrire une dans les réglages, sous Cet ordinateur.</translation>
    </message>
    <message>
        <source>Xero did not grant this permission</source>
        <translation>Xero n’a pas accordé cette autorisation</translation>
    </message>
    <message>
        <source>Xero finds this question too large</source>
        <translation>Xero juge cette question trop grande</translation>
    </message>
    <message>
        <source>Xero is not available just now</source>
        <translation>Xero n’est pas disponible pour l’instant</translation>
    </message>
    <message>
        <source>Xero prints no such document</source>
        <translation>Xero n’imprime pas un tel document</translation>
    </message>
    <message>
        <source>Xero refused it: {words}</source>
        <translation>Xero l’a refusé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Xero refused the change</source>
        <translation>Xero a refusé la modification</translation>
    </message>
    <message>
        <source>Xero refused the question</source>
        <translation>Xero a refusé la question</translation>
    </message>
    <message>
        <source>Xero&apos;s answer is no PDF</source>
        <translation>La réponse de Xero n’est pas un PDF</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up</source>
        <translation>Les appels de Xero pour aujourd’hui sont épuisés</translation>
    </message>
    <message>
        <source>Your books are untouched.</source>
        <translation>Votre comptabilité est intacte.</translation>
    </message>
    <message>
        <source>Your usual terms fit.</source>
        <translation>Vos conditions habituelles conviennent.</translation>
    </message>
    <message>
        <source>a card payment</source>
        <translation>un paiement par carte</translation>
    </message>
    <message>
        <source>a card payment of {amount}</source>
        <translation>un paiement par carte de {amount}</translation>
    </message>
    <message>
        <source>a credit is not taken off: it may be for this or for other work</source>
        <translation>un avoir n’est pas déduit&#x202f;: il peut concerner ce travail ou un autre</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>a dispute is open since {made_on}</source>
        <translation>un litige est ouvert depuis le {made_on}</translation>
    </message>
    <message>
        <source>a letter names it; it is made just before that goes</source>
        <translation>une lettre le cite&#x202f;; il est créé juste avant son départ</translation>
    </message>
    <message>
        <source>a link that is off stays off; make another</source>
        <translation>un lien désactivé le reste&#x202f;; en créer un autre</translation>
    </message>
    <message>
        <source>a mark is broken</source>
        <translation>une marque est rompue</translation>
    </message>
    <message>
        <source>a name or figure grew</source>
        <translation>un nom ou un chiffre a grandi</translation>
    </message>
    <message>
        <source>a name or figure is lost or doubled</source>
        <translation>un nom ou un chiffre manque ou est doublé</translation>
    </message>
    <message>
        <source>a payment plan runs</source>
        <translation>un échéancier est en cours</translation>
    </message>
    <message>
        <source>a promise was not kept ({days})</source>
        <translation>une promesse n’a pas été tenue ({days})</translation>
    </message>
    <message>
        <source>a row of {largest} is over {ceiling}</source>
        <translation>une ligne de {largest} dépasse {ceiling}</translation>
    </message>
    <message>
        <source>a row of {row} refers to a row that is not there</source>
        <translation>une ligne de {row} renvoie à une ligne absente</translation>
    </message>
    <message>
        <source>a voided invoice stays void; bill the work again</source>
        <translation>une facture annulée le reste&#x202f;; refacturer le travail</translation>
    </message>
    <message>
        <source>account hold</source>
        <translation>compte bloqué</translation>
    </message>
    <message>
        <source>account {balance}, still to be earned {scheduled} {currency}, off by {difference} in {count} items</source>
        <translation>compte {balance}, reste à acquérir {scheduled} {currency}, écart {difference} sur {count} postes</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>ajoute une note</translation>
    </message>
    <message>
        <source>adds one customer</source>
        <translation>ajoute un client</translation>
    </message>
    <message>
        <source>agreed a payment plan</source>
        <translation>a convenu d’un échéancier</translation>
    </message>
    <message>
        <source>all {total} lines before went to {account}</source>
        <translation>les {total} lignes précédentes allaient à {account}</translation>
    </message>
    <message>
        <source>allocates money</source>
        <translation>affecte de l’argent</translation>
    </message>
    <message>
        <source>amount equals the open balance, {paid}</source>
        <translation>montant égal au solde ouvert, {paid}</translation>
    </message>
    <message>
        <source>amount equals the sum of {first} open items, {paid}</source>
        <translation>montant égal à la somme de {first} postes ouverts, {paid}</translation>
    </message>
    <message>
        <source>an earlier step of this row did not go through: {reason}</source>
        <translation>une étape antérieure de cette ligne n’a pas abouti&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>an invoice of this message is not overdue any more</source>
        <translation>une facture de ce message n’est plus en retard</translation>
    </message>
    <message>
        <source>an invoice of this message is not {is_so} any more</source>
        <translation>une facture de ce message n’est plus {is_so}</translation>
    </message>
    <message>
        <source>an unnamed payer</source>
        <translation>payeur sans nom</translation>
    </message>
    <message>
        <source>approve the proposal again; it goes back to review</source>
        <translation>approuver à nouveau la proposition&#x202f;; elle retourne à la vérification</translation>
    </message>
    <message>
        <source>approved before it changed, open again</source>
        <translation>approuvé avant la modification, rouvert</translation>
    </message>
    <message>
        <source>are called like “{name}”</source>
        <translation>s’appellent comme «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>comme il se doit</translation>
    </message>
    <message>
        <source>balance transactions</source>
        <translation>mouvements de solde</translation>
    </message>
    <message>
        <source>bank fees</source>
        <translation>frais bancaires</translation>
    </message>
    <message>
        <source>bears {code}, this customer&apos;s were {code2}</source>
        <translation>porte {code}, ce client avait {code2}</translation>
    </message>
    <message>
        <source>bears {name}, but the customer is exempt</source>
        <translation>porte {name}, mais le client est exonéré</translation>
    </message>
    <message>
        <source>bears {name}, which is not in use any more</source>
        <translation>porte {name}, qui n’est plus utilisé</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>booked for {owner}</source>
        <translation>comptabilisé pour {owner}</translation>
    </message>
    <message>
        <source>booking {served_on}</source>
        <translation>rendez-vous {served_on}</translation>
    </message>
    <message>
        <source>can&apos;t be taken back: what was sent has been sent</source>
        <translation>ne peut être annulé&#x202f;: ce qui est envoyé l’est</translation>
    </message>
    <message>
        <source>changed after it was billed: {before} then, {amount} now</source>
        <translation>modifié après facturation&#x202f;: {before} alors, {amount} maintenant</translation>
    </message>
    <message>
        <source>changes one record</source>
        <translation>modifie un enregistrement</translation>
    </message>
    <message>
        <source>checkout sessions</source>
        <translation>sessions de paiement</translation>
    </message>
    <message>
        <source>closed up to {closed_on}</source>
        <translation>clôturé jusqu’au {closed_on}</translation>
    </message>
    <message>
        <source>creates one bank transaction</source>
        <translation>crée un mouvement bancaire</translation>
    </message>
    <message>
        <source>creates one credit note</source>
        <translation>crée un avoir</translation>
    </message>
    <message>
        <source>creates one invoice</source>
        <translation>crée une facture</translation>
    </message>
    <message>
        <source>creates one journal entry</source>
        <translation>crée une écriture</translation>
    </message>
    <message>
        <source>creates one payment</source>
        <translation>crée un paiement</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>crédit bloqué</translation>
    </message>
    <message>
        <source>credit note {item} is used, {credit}</source>
        <translation>l’avoir {item} est utilisé, {credit}</translation>
    </message>
    <message>
        <source>credit note {number}</source>
        <translation>avoir {number}</translation>
    </message>
    <message>
        <source>credit note {number} does not name invoice {number2}: it may be of another</source>
        <translation>l’avoir {number} ne nomme pas la facture {number2}&#x202f;: il peut concerner une autre</translation>
    </message>
    <message>
        <source>credit note {number} of this customer waits unused over the same amount</source>
        <translation>l’avoir {number} de ce client, du même montant, n’est pas encore utilisé</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>decided before: “{payer}” pays for {owner}</source>
        <translation>décidé auparavant&#x202f;: «&#x202f;{payer}&#x202f;» paie pour {owner}</translation>
    </message>
    <message>
        <source>deletes one record</source>
        <translation>supprime un enregistrement</translation>
    </message>
    <message>
        <source>deletes the deposit; its payments wait in Undeposited Funds again</source>
        <translation>supprime le dépôt&#x202f;; ses paiements reviennent aux fonds non déposés</translation>
    </message>
    <message>
        <source>deletes the entry</source>
        <translation>supprime l’écriture</translation>
    </message>
    <message>
        <source>deletes the entry; once its period is closed, reverses it by another in the open one</source>
        <translation>supprime l’écriture&#x202f;; si sa période est clôturée, la contre-passe dans la période ouverte</translation>
    </message>
    <message>
        <source>deletes the entry; the money stays at Stripe</source>
        <translation>supprime l’écriture&#x202f;; l’argent reste chez Stripe</translation>
    </message>
    <message>
        <source>deletes the journal entry</source>
        <translation>supprime l’écriture</translation>
    </message>
    <message>
        <source>deletes the payment</source>
        <translation>supprime le paiement</translation>
    </message>
    <message>
        <source>deletes the payment that was created</source>
        <translation>supprime le paiement créé</translation>
    </message>
    <message>
        <source>deletes the transfer</source>
        <translation>supprime le virement</translation>
    </message>
    <message>
        <source>deposit received</source>
        <translation>acompte reçu</translation>
    </message>
    <message>
        <source>deposit {remote_id} of {deposited_on}</source>
        <translation>dépôt {remote_id} du {deposited_on}</translation>
    </message>
    <message>
        <source>discounts given</source>
        <translation>remises accordées</translation>
    </message>
    <message>
        <source>disputed payments</source>
        <translation>paiements contestés</translation>
    </message>
    <message>
        <source>do not bill</source>
        <translation>ne pas facturer</translation>
    </message>
    <message>
        <source>draft {number} over {worded} is {age} days old</source>
        <translation>le brouillon {number} de {worded} a {age} jours</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>estimate {number}</source>
        <translation>devis {number}</translation>
    </message>
    <message>
        <source>estimate {remote_id}</source>
        <translation>devis {remote_id}</translation>
    </message>
    <message>
        <source>every invoice to this customer had a purchase order number until now</source>
        <translation>jusqu’ici chaque facture à ce client avait un numéro de commande</translation>
    </message>
    <message>
        <source>from your own account {whose}</source>
        <translation>de votre propre compte {whose}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>gross charges {money} less fees and returns</source>
        <translation>paiements bruts {money} moins frais et retours</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>has an address that mail came back from</source>
        <translation>a une adresse dont le courrier est revenu</translation>
    </message>
    <message>
        <source>has no tax code</source>
        <translation>n’a pas de code de taxe</translation>
    </message>
    <message>
        <source>has the ledger send it by e-mail</source>
        <translation>la fait envoyer par e-mail par la comptabilité</translation>
    </message>
    <message>
        <source>in the right account</source>
        <translation>sur le bon compte</translation>
    </message>
    <message>
        <source>income falls by it, also where that was reported</source>
        <translation>le produit baisse d’autant, même là où il a été déclaré</translation>
    </message>
    <message>
        <source>invoice payments</source>
        <translation>paiements de factures</translation>
    </message>
    <message>
        <source>invoice {numbers} bills {words} than offered: {offered}</source>
        <translation>la facture {numbers} facture {words} que le devis&#x202f;: {offered}</translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>facture {number}</translation>
    </message>
    <message>
        <source>invoice {number} bills a round {worded} for {description}; of the {count} amounts before to {customer} none was a round sum without a price behind it</source>
        <translation>la facture {number} compte un montant rond de {worded} pour {description}&#x202f;; des {count} montants précédents à {customer}, aucun n’était rond sans prix à l’appui</translation>
    </message>
    <message>
        <source>invoice {number} bills {name} at {worded}, {less} less than the {worded2} of offer {number2}, and nothing says why</source>
        <translation>la facture {number} compte {name} à {worded}, {less} de moins que les {worded2} du devis {number2}, sans dire pourquoi</translation>
    </message>
    <message>
        <source>invoice {number} bills {plain} of {name}; {asked} {plain2}, and nothing says why</source>
        <translation>la facture {number} compte {plain} de {name}&#x202f;; {asked} {plain2}, sans dire pourquoi</translation>
    </message>
    <message>
        <source>invoice {number} bills {worded} for {what}; {usual}</source>
        <translation>la facture {number} compte {worded} pour {what}&#x202f;; {usual}</translation>
    </message>
    <message>
        <source>invoice {number} books to {account}, as none in a year did; {always}</source>
        <translation>la facture {number} va à {account}, comme aucune depuis un an&#x202f;; {always}</translation>
    </message>
    <message>
        <source>invoice {number} is dated on {issued_on}, {issued_on2}; none of the {count} before to {customer} was on a weekend, and {on_weekends} of {count2} to all</source>
        <translation>la facture {number} est datée du {issued_on}, {issued_on2}&#x202f;; aucune des {count} précédentes à {customer} n’était d’un week-end, et {on_weekends} sur {count2} à tous</translation>
    </message>
    <message>
        <source>invoice {number} takes off {amount}, and does not say why; none of the {count} before to {customer} took off anything</source>
        <translation>la facture {number} déduit {amount} sans dire pourquoi&#x202f;; aucune des {count} précédentes à {customer} ne déduisait rien</translation>
    </message>
    <message>
        <source>invoice {number} was paid by this charge: its lines are credited in the same parts</source>
        <translation>la facture {number} a été payée par ce paiement&#x202f;: ses lignes sont créditées dans les mêmes proportions</translation>
    </message>
    <message>
        <source>is charged automatically</source>
        <translation>est prélevé automatiquement</translation>
    </message>
    <message>
        <source>is never chased</source>
        <translation>n’est jamais relancé</translation>
    </message>
    <message>
        <source>is on its way to the bank</source>
        <translation>est en route vers la banque</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>est en pause</translation>
    </message>
    <message>
        <source>is still pending</source>
        <translation>est encore en attente</translation>
    </message>
    <message>
        <source>is taxable, but the ledger has no rate for it</source>
        <translation>est taxable, mais la comptabilité n’a pas de taux pour cela</translation>
    </message>
    <message>
        <source>it asks for an instalment, and a link would ask for all that is open</source>
        <translation>elle demande un versement, et un lien demanderait tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>it can&apos;t be taken back; see to it in the ledger</source>
        <translation>ne peut être annulé&#x202f;; à régler dans la comptabilité</translation>
    </message>
    <message>
        <source>it does not say whose money it is</source>
        <translation>on ne sait pas à qui est l’argent</translation>
    </message>
    <message>
        <source>it failed at Stripe, and its money came back</source>
        <translation>il a échoué chez Stripe, et son argent est revenu</translation>
    </message>
    <message>
        <source>it goes to {to}</source>
        <translation>cela va à {to}</translation>
    </message>
    <message>
        <source>it goes to {to}, and the books have {known} now</source>
        <translation>cela va à {to}, et les livres ont maintenant {known}</translation>
    </message>
    <message>
        <source>it has no subject or no text</source>
        <translation>il manque l’objet ou le texte</translation>
    </message>
    <message>
        <source>it holds a figure of its own</source>
        <translation>il contient un chiffre à lui</translation>
    </message>
    <message>
        <source>it holds an address of its own</source>
        <translation>il contient une adresse à lui</translation>
    </message>
    <message>
        <source>it holds mark-up</source>
        <translation>il contient du balisage</translation>
    </message>
    <message>
        <source>it is about more invoices than one link can name</source>
        <translation>elle porte sur plus de factures qu’un lien ne peut en citer</translation>
    </message>
    <message>
        <source>it is deleted and entered again: look at both before you sign</source>
        <translation>supprimé puis ressaisi&#x202f;: regarder les deux avant de signer</translation>
    </message>
    <message>
        <source>it is in another currency</source>
        <translation>elle est dans une autre devise</translation>
    </message>
    <message>
        <source>it is in another language</source>
        <translation>il est dans une autre langue</translation>
    </message>
    <message>
        <source>it is in {currency} in the ledger; {currency2} was signed</source>
        <translation>il est en {currency} en comptabilité&#x202f;; {currency2} a été signé</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>c’est ouvert</translation>
    </message>
    <message>
        <source>it is over {there} in the ledger; {total} was signed</source>
        <translation>il est de {there} en comptabilité&#x202f;; {total} a été signé</translation>
    </message>
    <message>
        <source>it is too short or too long</source>
        <translation>il est trop court ou trop long</translation>
    </message>
    <message>
        <source>it may be sent</source>
        <translation>elle peut être envoyée</translation>
    </message>
    <message>
        <source>it names a number or day</source>
        <translation>il nomme un nombre ou un jour</translation>
    </message>
    <message>
        <source>it names another customer</source>
        <translation>il nomme un autre client</translation>
    </message>
    <message>
        <source>it names no outcome there is</source>
        <translation>il ne nomme aucune issue existante</translation>
    </message>
    <message>
        <source>it opens on {first} with {opening}, but the one before closed on {last_day} with {closing}: {away} is missing</source>
        <translation>il ouvre le {first} à {opening}, mais le précédent finissait le {last_day} à {closing}&#x202f;: il manque {away}</translation>
    </message>
    <message>
        <source>it quotes no sentence, or says more</source>
        <translation>il ne cite aucune phrase, ou en dit plus</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>elle ne dit rien</translation>
    </message>
    <message>
        <source>it speaks of itself or gives instructions</source>
        <translation>il parle de lui-même ou donne des instructions</translation>
    </message>
    <message>
        <source>it speaks of money of its own</source>
        <translation>il parle d’argent à lui</translation>
    </message>
    <message>
        <source>it was billed in {currency}, its price is in {currency2}: credit that first</source>
        <translation>il a été facturé en {currency}, son prix est en {currency2}&#x202f;: créditez-le d’abord</translation>
    </message>
    <message>
        <source>it was billed on {billed_on} only</source>
        <translation>facturé le {billed_on} seulement</translation>
    </message>
    <message>
        <source>it was billed to {name} on {number} and is another&apos;s now: credit that first</source>
        <translation>il a été facturé à {name} sur {number} et revient à quelqu’un d’autre à présent&#x202f;: créditez-le d’abord</translation>
    </message>
    <message>
        <source>it was booked before; somebody deleted that entry in the ledger, or changed what it says</source>
        <translation>elle était déjà comptabilisée&#x202f;; quelqu’un a supprimé cette écriture dans la comptabilité ou changé son texte</translation>
    </message>
    <message>
        <source>it was cancelled after it was billed on invoice {number}</source>
        <translation>annulé après facturation sur la facture {number}</translation>
    </message>
    <message>
        <source>it was not settled lately, or something is overdue</source>
        <translation>pas réglé récemment, ou quelque chose est en retard</translation>
    </message>
    <message>
        <source>it was put into a deposit; the ledger may refuse until it is taken out of that</source>
        <translation>il a été mis dans un dépôt&#x202f;; la comptabilité peut refuser tant qu’il n’en est pas retiré</translation>
    </message>
    <message>
        <source>it was taken off the invoices already</source>
        <translation>il a déjà été retiré des factures</translation>
    </message>
    <message>
        <source>it was taken off the invoices already, wholly or in part; see to the rest in the ledger</source>
        <translation>il a déjà été retiré des factures, en tout ou partie&#x202f;; voir le reste dans la comptabilité</translation>
    </message>
    <message>
        <source>it was used on other invoices since; take it off them first</source>
        <translation>utilisé depuis sur d’autres factures&#x202f;; l’en retirer d’abord</translation>
    </message>
    <message>
        <source>it would owe {money}, the limit is {most}</source>
        <translation>l’encours serait de {money}, la limite est {most}</translation>
    </message>
    <message>
        <source>its charge was not read yet: sync</source>
        <translation>son paiement n’a pas encore été lu&#x202f;: synchroniser</translation>
    </message>
    <message>
        <source>its customer is not in the mirror</source>
        <translation>son client n’est pas dans la copie</translation>
    </message>
    <message>
        <source>its date is in a period that was closed since (to {closed_on}); open it in the ledger first</source>
        <translation>sa date est dans une période clôturée depuis (jusqu’au {closed_on})&#x202f;; la rouvrir d’abord en comptabilité</translation>
    </message>
    <message>
        <source>its date {dated_on} is in a closed period (books closed to {books_closed_on})</source>
        <translation>sa date {dated_on} est dans une période clôturée (livres clos au {books_closed_on})</translation>
    </message>
    <message>
        <source>its date {issued_on} is in a closed period (to {closed})</source>
        <translation>sa date {issued_on} est dans une période clôturée (jusqu’au {closed})</translation>
    </message>
    <message>
        <source>its deposit came in {currency}: it is not taken off</source>
        <translation>son acompte est venu en {currency}&#x202f;: il n’est pas déduit</translation>
    </message>
    <message>
        <source>its deposit is asked for and not paid yet</source>
        <translation>son acompte est demandé et pas encore payé</translation>
    </message>
    <message>
        <source>its deposit is or was disputed: what is withdrawn is not taken off</source>
        <translation>son acompte est ou a été contesté&#x202f;: ce qui a été repris n’est pas déduit</translation>
    </message>
    <message>
        <source>its deposit was paid more than once: give one back</source>
        <translation>son acompte a été payé plus d’une fois&#x202f;: en rendre un</translation>
    </message>
    <message>
        <source>its deposit was paid, and its charge was not read yet: sync</source>
        <translation>son acompte a été payé, et son paiement n’est pas encore lu&#x202f;: synchronisez</translation>
    </message>
    <message>
        <source>its invoice is voided or gone, or it is not deferred any more</source>
        <translation>sa facture est annulée ou disparue, ou il n’est plus différé</translation>
    </message>
    <message>
        <source>its invoice wants a look first</source>
        <translation>sa facture est à regarder d’abord</translation>
    </message>
    <message>
        <source>its invoices are in several currencies</source>
        <translation>ses factures sont en plusieurs devises</translation>
    </message>
    <message>
        <source>its line in the bank feed then only wants OK; where you transfer it there yourself, reject this</source>
        <translation>sa ligne dans le flux bancaire n’attend alors plus qu’un OK&#x202f;; si vous faites le virement là-bas vous-même, rejetez ceci</translation>
    </message>
    <message>
        <source>its lines and its tax do not add up to its total</source>
        <translation>ses lignes et sa taxe ne donnent pas son total</translation>
    </message>
    <message>
        <source>its lines are not known here</source>
        <translation>ses lignes sont inconnues ici</translation>
    </message>
    <message>
        <source>its payment is on no invoice that is known here: no credit note goes with it</source>
        <translation>son paiement n’est sur aucune facture connue ici&#x202f;: aucun avoir ne l’accompagne</translation>
    </message>
    <message>
        <source>its payment is on {count} documents: no credit note goes with it, nor is any tax given back</source>
        <translation>son paiement est sur {count} documents&#x202f;: aucun avoir ne l’accompagne, et aucune taxe n’est rendue</translation>
    </message>
    <message>
        <source>its refund is booked: void in the ledger the credit note or the receipt that went with it</source>
        <translation>son remboursement est comptabilisé&#x202f;: annulez dans la comptabilité l’avoir ou le reçu qui l’accompagnait</translation>
    </message>
    <message>
        <source>its source tells of a deposit of {told}; by its link none came, or went back</source>
        <translation>sa source parle d’un acompte de {told}&#x202f;; par son lien aucun n’est venu, ou il est reparti</translation>
    </message>
    <message>
        <source>its source tells of a deposit of {told}; what came by its link is taken off</source>
        <translation>sa source parle d’un acompte de {told}&#x202f;; c’est ce qui est venu par son lien qui est déduit</translation>
    </message>
    <message>
        <source>its text is that of a Stripe payout</source>
        <translation>son libellé est celui d’un versement Stripe</translation>
    </message>
    <message>
        <source>its work is on invoice {billed_on} already, without it: reject this, match the money</source>
        <translation>son travail est déjà sur la facture {billed_on}, sans lui&#x202f;: refusez ceci et rapprochez l’argent</translation>
    </message>
    <message>
        <source>ledger or processor were not read lately; sync first</source>
        <translation>comptabilité ou prestataire pas lus récemment&#x202f;; synchroniser d’abord</translation>
    </message>
    <message>
        <source>ledger {ledger}, processor {processor}, off by {gap} in {count} items, {unexplained} unexplained</source>
        <translation>comptabilité {ledger}, prestataire {processor}, écart {gap} sur {count} postes, {unexplained} inexpliqué</translation>
    </message>
    <message>
        <source>line {place}: {reason}</source>
        <translation>ligne {place}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>link off</source>
        <translation>lien désactivé</translation>
    </message>
    <message>
        <source>little is known yet: {paid} settled invoices</source>
        <translation>peu de recul encore&#x202f;: {paid} factures réglées</translation>
    </message>
    <message>
        <source>mail to {email} came back</source>
        <translation>le courrier à {email} est revenu</translation>
    </message>
    <message>
        <source>makes one customer active again</source>
        <translation>rend un client de nouveau actif</translation>
    </message>
    <message>
        <source>makes one customer inactive</source>
        <translation>rend un client inactif</translation>
    </message>
    <message>
        <source>makes one message for your mail program</source>
        <translation>prépare un message pour votre messagerie</translation>
    </message>
    <message>
        <source>makes one payment link</source>
        <translation>crée un lien de paiement</translation>
    </message>
    <message>
        <source>makes the customer active again</source>
        <translation>rend le client de nouveau actif</translation>
    </message>
    <message>
        <source>marks the estimate as invoiced</source>
        <translation>marque le devis comme facturé</translation>
    </message>
    <message>
        <source>money received</source>
        <translation>argent reçu</translation>
    </message>
    <message>
        <source>money was received for the invoice since; take that off it first</source>
        <translation>de l’argent a été reçu depuis pour la facture&#x202f;; l’en retirer d’abord</translation>
    </message>
    <message>
        <source>more of it was refunded than its total</source>
        <translation>il en a été remboursé plus que son total</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>no answer after several tries; a person must look in the books</source>
        <translation>pas de réponse après plusieurs essais&#x202f;; quelqu’un doit regarder les livres</translation>
    </message>
    <message>
        <source>no credit note of invoice {number} goes with it: {sold}</source>
        <translation>aucun avoir de la facture {number} ne l’accompagne&#x202f;: {sold}</translation>
    </message>
    <message>
        <source>no customer has</source>
        <translation>aucun client n’a</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>aucun client n’est nommé</translation>
    </message>
    <message>
        <source>no document and no other customer hangs on {name}</source>
        <translation>aucun document ni autre client ne dépend de {name}</translation>
    </message>
    <message>
        <source>no item is sold into the account that its deposit lies on</source>
        <translation>aucun article n’est vendu sur le compte où se trouve son acompte</translation>
    </message>
    <message>
        <source>no item&apos;s account is a liability any more: name the item of deposits</source>
        <translation>plus aucun compte d’article n’est un passif&#x202f;: nommer l’article des acomptes</translation>
    </message>
    <message>
        <source>no item&apos;s account is a liability: the money will lie on the customer&apos;s account</source>
        <translation>aucun compte d’article n’est un passif&#x202f;: l’argent restera sur le compte du client</translation>
    </message>
    <message>
        <source>no payment link goes with it: {no_link}</source>
        <translation>aucun lien de paiement ne l’accompagne&#x202f;: {no_link}</translation>
    </message>
    <message>
        <source>no record has {listed}; {prefix}{numbers} to {prefix2}{numbers2} are used otherwise</source>
        <translation>aucune pièce ne porte {listed}&#x202f;; {prefix}{numbers} à {prefix2}{numbers2} sont sinon utilisés</translation>
    </message>
    <message>
        <source>no unusual discount</source>
        <translation>pas de remise inhabituelle</translation>
    </message>
    <message>
        <source>nobody in the ledger is called so</source>
        <translation>personne ne s’appelle ainsi en comptabilité</translation>
    </message>
    <message>
        <source>none of the open invoices</source>
        <translation>aucune des factures ouvertes</translation>
    </message>
    <message>
        <source>none was signed today</source>
        <translation>aucune n’a été signée aujourd’hui</translation>
    </message>
    <message>
        <source>not above the amount to look at</source>
        <translation>pas au-dessus du montant à regarder</translation>
    </message>
    <message>
        <source>not all that was billed was moved there</source>
        <translation>tout ce qui est facturé n’y a pas été viré</translation>
    </message>
    <message>
        <source>not both name the same charge; they may be two that are alike</source>
        <translation>les deux ne nomment pas le même paiement&#x202f;; ce sont peut-être deux semblables</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>non clôturé</translation>
    </message>
    <message>
        <source>nothing covers the days from {last_day} to {first}</source>
        <translation>rien ne couvre les jours du {last_day} au {first}</translation>
    </message>
    <message>
        <source>nothing is open on {paid}, and nothing else is overdue</source>
        <translation>rien n’est ouvert sur {paid}, et rien d’autre n’est en retard</translation>
    </message>
    <message>
        <source>nothing like it was invoiced</source>
        <translation>rien de semblable n’a été facturé</translation>
    </message>
    <message>
        <source>nothing of it is overdue any more</source>
        <translation>plus rien n’en est en retard</translation>
    </message>
    <message>
        <source>nothing to ask for</source>
        <translation>rien à demander</translation>
    </message>
    <message>
        <source>number {first} in the text</source>
        <translation>numéro {first} dans le texte</translation>
    </message>
    <message>
        <source>number {first} in the text is one slip away</source>
        <translation>le numéro {first} du texte est à une faute de frappe</translation>
    </message>
    <message>
        <source>number {number} is on invoices of {dates}</source>
        <translation>le numéro {number} est sur des factures du {dates}</translation>
    </message>
    <message>
        <source>offer {number} had</source>
        <translation>le devis {number} avait</translation>
    </message>
    <message>
        <source>offer {number} was {worded}</source>
        <translation>le devis {number} était de {worded}</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>à valoir</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation>le jour de l’échéance</translation>
    </message>
    <message>
        <source>on {on} for {on2}</source>
        <translation>le {on} au lieu du {on2}</translation>
    </message>
    <message>
        <source>one currency</source>
        <translation>une seule devise</translation>
    </message>
    <message>
        <source>one of its lines names no account</source>
        <translation>une de ses lignes ne nomme aucun compte</translation>
    </message>
    <message>
        <source>only amount and day are alike: it may be another</source>
        <translation>seuls le montant et le jour concordent&#x202f;: c’en est peut-être un autre</translation>
    </message>
    <message>
        <source>other customer</source>
        <translation>autre client</translation>
    </message>
    <message>
        <source>over 90</source>
        <translation>plus de 90</translation>
    </message>
    <message>
        <source>over {low}</source>
        <translation>plus de {low}</translation>
    </message>
    <message>
        <source>paid by other money</source>
        <translation>payé par d’autres fonds</translation>
    </message>
    <message>
        <source>paid by the link for {about}</source>
        <translation>payé par le lien pour {about}</translation>
    </message>
    <message>
        <source>paid {times} under the name “{payer}”</source>
        <translation>a payé {times} sous le nom «&#x202f;{payer}&#x202f;»</translation>
    </message>
    <message>
        <source>part payment: {paid} of {money}</source>
        <translation>paiement partiel&#x202f;: {paid} sur {money}</translation>
    </message>
    <message>
        <source>part payment: {paid} of {money}, no usual share</source>
        <translation>paiement partiel&#x202f;: {paid} sur {money}, part inhabituelle</translation>
    </message>
    <message>
        <source>paused until {until}</source>
        <translation>en pause jusqu’au {until}</translation>
    </message>
    <message>
        <source>payer name is {owner}</source>
        <translation>le payeur se nomme {owner}</translation>
    </message>
    <message>
        <source>payer {second} is parent or child of {owner}</source>
        <translation>le payeur {second} est société mère ou fille de {owner}</translation>
    </message>
    <message>
        <source>payer “{payer}” is written much like {owner}</source>
        <translation>le payeur «&#x202f;{payer}&#x202f;» s’écrit presque comme {owner}</translation>
    </message>
    <message>
        <source>payer&apos;s e-mail has the domain of {owner}</source>
        <translation>l’e-mail du payeur a le domaine de {owner}</translation>
    </message>
    <message>
        <source>payer&apos;s e-mail is that of {owner}</source>
        <translation>l’e-mail du payeur est celui de {owner}</translation>
    </message>
    <message>
        <source>payment intents</source>
        <translation>intentions de paiement</translation>
    </message>
    <message>
        <source>payment is promised</source>
        <translation>un paiement est promis</translation>
    </message>
    <message>
        <source>payment links</source>
        <translation>liens de paiement</translation>
    </message>
    <message>
        <source>payment {remote_id} of {received_on}</source>
        <translation>paiement {remote_id} du {received_on}</translation>
    </message>
    <message>
        <source>payments that failed afterwards</source>
        <translation>paiements échoués ensuite</translation>
    </message>
    <message>
        <source>payout {remote_id} of {hit}</source>
        <translation>versement {remote_id} du {hit}</translation>
    </message>
    <message>
        <source>payouts in {currency} go to {name}</source>
        <translation>les versements en {currency} vont sur {name}</translation>
    </message>
    <message>
        <source>pays {decided}</source>
        <translation>paie {decided}</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>processor fees</source>
        <translation>frais du prestataire</translation>
    </message>
    <message>
        <source>promised to pay</source>
        <translation>a promis de payer</translation>
    </message>
    <message>
        <source>proposal {proposal_id}, {words}: {one}</source>
        <translation>proposition {proposal_id}, {words}&#x202f;: {one}</translation>
    </message>
    <message>
        <source>purchase order {first} in the text</source>
        <translation>numéro de commande {first} dans le texte</translation>
    </message>
    <message>
        <source>puts the customer away as inactive</source>
        <translation>rend le client inactif</translation>
    </message>
    <message>
        <source>received {days} after the due date</source>
        <translation>reçu {days} après l’échéance</translation>
    </message>
    <message>
        <source>received {days} before the invoice was issued</source>
        <translation>reçu {days} avant l’émission de la facture</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>reçu {when}</translation>
    </message>
    <message>
        <source>record {count} is not the one that was written last</source>
        <translation>l’entrée {count} n’est pas la dernière écrite</translation>
    </message>
    <message>
        <source>record {count} was added past the end</source>
        <translation>l’entrée {count} a été ajoutée après la fin</translation>
    </message>
    <message>
        <source>record {position} does not follow on</source>
        <translation>l’entrée {position} ne fait pas suite</translation>
    </message>
    <message>
        <source>record {position} is missing</source>
        <translation>l’entrée {position} manque</translation>
    </message>
    <message>
        <source>record {position} was changed</source>
        <translation>l’entrée {position} a été modifiée</translation>
    </message>
    <message>
        <source>records {count} to {length} are missing</source>
        <translation>les entrées {count} à {length} manquent</translation>
    </message>
    <message>
        <source>row {number} of batch {batch_id}, which is signed and waits: {row}</source>
        <translation>ligne {number} du lot {batch_id}, signée et en attente&#x202f;: {row}</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>même client</translation>
    </message>
    <message>
        <source>same customer and amount as {first}, already in the ledger</source>
        <translation>même client et même montant que {first}, déjà en comptabilité</translation>
    </message>
    <message>
        <source>says nothing about tax</source>
        <translation>ne dit rien de la taxe</translation>
    </message>
    <message>
        <source>send {number}</source>
        <translation>envoyer {number}</translation>
    </message>
    <message>
        <source>sends one message</source>
        <translation>envoie un message</translation>
    </message>
    <message>
        <source>sent to {to}</source>
        <translation>envoyé à {to}</translation>
    </message>
    <message>
        <source>several customers have</source>
        <translation>plusieurs clients ont</translation>
    </message>
    <message>
        <source>share this address or tax number</source>
        <translation>partagent cette adresse ou ce numéro fiscal</translation>
    </message>
    <message>
        <source>short by {money} {currency}, within what exchange rates move</source>
        <translation>{money} {currency} de moins, dans la marge des cours de change</translation>
    </message>
    <message>
        <source>short by {money}, the discount of the terms after its last day</source>
        <translation>{money} de moins, l’escompte pris après son dernier jour</translation>
    </message>
    <message>
        <source>short by {money}, the early-payment discount of the terms</source>
        <translation>{money} de moins, l’escompte prévu aux conditions</translation>
    </message>
    <message>
        <source>short by {money}, which a bank or card fee would explain</source>
        <translation>{money} de moins, ce qu’expliqueraient des frais bancaires ou de carte</translation>
    </message>
    <message>
        <source>short by {money}, which is no usual fee</source>
        <translation>{money} de moins, ce qui ne correspond pas à des frais habituels</translation>
    </message>
    <message>
        <source>switches one payment link off</source>
        <translation>désactive un lien de paiement</translation>
    </message>
    <message>
        <source>switches the link off; what was paid by it stays</source>
        <translation>désactive le lien&#x202f;; ce qui a été payé reste</translation>
    </message>
    <message>
        <source>switches the link off; what was paid by it stays, and so does the letter</source>
        <translation>désactive le lien&#x202f;; ce qui a été payé par lui reste, et la lettre aussi</translation>
    </message>
    <message>
        <source>taken back with batch {id}</source>
        <translation>annulé avec le lot {id}</translation>
    </message>
    <message>
        <source>takes back what was written</source>
        <translation>annule ce qui a été écrit</translation>
    </message>
    <message>
        <source>takes the payment off the invoices again; the payment itself stays</source>
        <translation>retire le paiement des factures&#x202f;; le paiement lui-même reste</translation>
    </message>
    <message>
        <source>takes the refund back and voids or deletes the credit note that was made for it</source>
        <translation>reprend le remboursement et annule ou supprime l’avoir créé pour lui</translation>
    </message>
    <message>
        <source>tax codes</source>
        <translation>codes de taxe</translation>
    </message>
    <message>
        <source>tax id</source>
        <translation>numéro fiscal</translation>
    </message>
    <message>
        <source>the account is there</source>
        <translation>le compte est là</translation>
    </message>
    <message>
        <source>the agreement does not tell of it any more; end it with a credit, or import it again</source>
        <translation>le contrat n’en dit plus rien&#x202f;; y mettre fin par un avoir, ou le réimporter</translation>
    </message>
    <message>
        <source>the agreement now comes to {now}; {there} {currency} is billed</source>
        <translation>le contrat s’élève maintenant à {now}&#x202f;; {there} {currency} sont facturés</translation>
    </message>
    <message>
        <source>the allocation is not read back from the ledger yet; sync first</source>
        <translation>l’affectation n’est pas encore relue de la comptabilité&#x202f;; synchroniser d’abord</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>the books of {period_of} are closed; it is dated on the first open day</source>
        <translation>les livres de {period_of} sont clos&#x202f;; daté du premier jour ouvert</translation>
    </message>
    <message>
        <source>the books were closed to {closed_on} in the ledger; this is dated {min}</source>
        <translation>les livres ont été clôturés au {closed_on} en comptabilité&#x202f;; ceci date du {min}</translation>
    </message>
    <message>
        <source>the customer is active in the ledger already</source>
        <translation>le client est déjà actif dans la comptabilité</translation>
    </message>
    <message>
        <source>the customer is gone from the ledger already</source>
        <translation>le client n’est déjà plus dans la comptabilité</translation>
    </message>
    <message>
        <source>the customer is known</source>
        <translation>le client est connu</translation>
    </message>
    <message>
        <source>the customer is not on hold</source>
        <translation>le client n’est pas bloqué</translation>
    </message>
    <message>
        <source>the customer owes more by now: {owed}; see to that first</source>
        <translation>le client doit davantage à présent&#x202f;: {owed}&#x202f;; réglez cela d’abord</translation>
    </message>
    <message>
        <source>the customer&apos;s notes say “{word}”</source>
        <translation>les notes du client disent «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>the deposit is booked as owed on {name}, and nothing is owed for it any more</source>
        <translation>l’acompte est comptabilisé comme dû sur {name}, et plus rien n’est dû pour lui</translation>
    </message>
    <message>
        <source>the deposit is there</source>
        <translation>l’acompte est là</translation>
    </message>
    <message>
        <source>the documents after this day are in its schedule already</source>
        <translation>les pièces d’après ce jour sont déjà dans son échéancier</translation>
    </message>
    <message>
        <source>the entry is gone from the ledger already</source>
        <translation>l’écriture n’est déjà plus en comptabilité</translation>
    </message>
    <message>
        <source>the invoice has {balance} open; the credit may be meant for that</source>
        <translation>la facture a encore {balance} ouverts&#x202f;; l’avoir leur est peut-être destiné</translation>
    </message>
    <message>
        <source>the invoice is gone from the ledger already</source>
        <translation>la facture n’est déjà plus en comptabilité</translation>
    </message>
    <message>
        <source>the invoice over {total}</source>
        <translation>la facture de {total}</translation>
    </message>
    <message>
        <source>the item costs</source>
        <translation>l’article coûte</translation>
    </message>
    <message>
        <source>the last {recent} payments came {slide} days later than those before</source>
        <translation>les {recent} derniers paiements sont venus {slide} jours plus tard que les précédents</translation>
    </message>
    <message>
        <source>the ledger was locked up to {then}, now it is open</source>
        <translation>la comptabilité était verrouillée jusqu’au {then}, elle est maintenant ouverte</translation>
    </message>
    <message>
        <source>the ledger was locked up to {then}, now {now}</source>
        <translation>la comptabilité était verrouillée jusqu’au {then}, maintenant {now}</translation>
    </message>
    <message>
        <source>the ledger&apos;s own e-mail can&apos;t carry one</source>
        <translation>l’e-mail de la comptabilité ne peut pas en porter</translation>
    </message>
    <message>
        <source>the line is lost or doubled</source>
        <translation>la ligne manque ou est en double</translation>
    </message>
    <message>
        <source>the link before it has ended, and nothing is paid</source>
        <translation>le lien précédent a expiré, et rien n’est payé</translation>
    </message>
    <message>
        <source>the link is there: hand it on to the customer</source>
        <translation>le lien est là&#x202f;: le transmettre au client</translation>
    </message>
    <message>
        <source>the money is not there yet: the payment is still pending and may fail</source>
        <translation>l’argent n’est pas encore là&#x202f;: le paiement est en attente et peut échouer</translation>
    </message>
    <message>
        <source>the notes say nothing that tells</source>
        <translation>les notes n’en disent rien</translation>
    </message>
    <message>
        <source>the notes say “{sentence}”</source>
        <translation>les notes disent «&#x202f;{sentence}&#x202f;»</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>le numéro</translation>
    </message>
    <message>
        <source>the oldest open invoice is {oldest} days overdue, longer than usual for them</source>
        <translation>la plus ancienne facture ouverte a {oldest} jours de retard, plus que d’habitude</translation>
    </message>
    <message>
        <source>the payer</source>
        <translation>le payeur</translation>
    </message>
    <message>
        <source>the payer disputes it</source>
        <translation>le payeur le conteste</translation>
    </message>
    <message>
        <source>the payer disputes {label}</source>
        <translation>le payeur conteste {label}</translation>
    </message>
    <message>
        <source>the payment is gone from the ledger already</source>
        <translation>le paiement n’est déjà plus en comptabilité</translation>
    </message>
    <message>
        <source>the payment link that it names is not to be paid by any more: {why}</source>
        <translation>il ne faut plus payer par le lien de paiement qu’elle nomme&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the payment link that it names is switched off</source>
        <translation>le lien de paiement qu’elle nomme est désactivé</translation>
    </message>
    <message>
        <source>the payment link that it names was paid</source>
        <translation>le lien de paiement qu’elle nomme a été payé</translation>
    </message>
    <message>
        <source>the payment was put into a deposit since; take it out of the deposit first</source>
        <translation>le paiement a été mis depuis dans un dépôt&#x202f;; l’en retirer d’abord</translation>
    </message>
    <message>
        <source>the period is open</source>
        <translation>la période est ouverte</translation>
    </message>
    <message>
        <source>the prices are as usual</source>
        <translation>les prix sont habituels</translation>
    </message>
    <message>
        <source>the processor&apos;s adjustments</source>
        <translation>ajustements du prestataire</translation>
    </message>
    <message>
        <source>the processor&apos;s record names this invoice</source>
        <translation>l’enregistrement du prestataire nomme cette facture</translation>
    </message>
    <message>
        <source>the purchase order is named</source>
        <translation>le numéro de commande est indiqué</translation>
    </message>
    <message>
        <source>the purchase orders differ: {listed}; the invoice names all of them</source>
        <translation>les numéros de commande diffèrent&#x202f;: {listed}&#x202f;; la facture les nomme tous</translation>
    </message>
    <message>
        <source>the quantities are as usual</source>
        <translation>les quantités sont habituelles</translation>
    </message>
    <message>
        <source>the rate of its tax is not known here</source>
        <translation>le taux de sa taxe est inconnu ici</translation>
    </message>
    <message>
        <source>the same deposit was paid before: give this one back in Stripe, or keep it for the customer</source>
        <translation>le même acompte a déjà été payé&#x202f;: le rendre dans Stripe, ou le garder pour le client</translation>
    </message>
    <message>
        <source>the service no longer knows the key of this write; a person must look in the books</source>
        <translation>le service ne connaît plus la clé de cette écriture&#x202f;; quelqu’un doit regarder les livres</translation>
    </message>
    <message>
        <source>the service says that it was written, but it is not there any more; a person must look</source>
        <translation>le service dit que c’est écrit, mais ce n’y est plus&#x202f;; quelqu’un doit regarder</translation>
    </message>
    <message>
        <source>the tax is the customer&apos;s</source>
        <translation>la taxe est celle du client</translation>
    </message>
    <message>
        <source>the tax that falls due with it is not known: what it is for has no tax code with a rate</source>
        <translation>la taxe exigible avec lui n’est pas connue&#x202f;: ce qu’il paie n’a pas de code de taxe avec un taux</translation>
    </message>
    <message>
        <source>the taxes differ: {listed}; each line keeps its own</source>
        <translation>les taxes diffèrent&#x202f;: {listed}&#x202f;; chaque ligne garde la sienne</translation>
    </message>
    <message>
        <source>the template {name} does not name it</source>
        <translation>le modèle {name} ne le cite pas</translation>
    </message>
    <message>
        <source>the terms differ: {listed}; the invoice gets the customer&apos;s</source>
        <translation>les conditions diffèrent&#x202f;: {listed}&#x202f;; la facture prend celles du client</translation>
    </message>
    <message>
        <source>the text has {first}, the end of the number</source>
        <translation>le texte contient {first}, la fin du numéro</translation>
    </message>
    <message>
        <source>the text is cut off at {first}, the start of the number</source>
        <translation>le texte est coupé à {first}, le début du numéro</translation>
    </message>
    <message>
        <source>the text names {first}, which is not open</source>
        <translation>le texte nomme {first}, qui n’est pas ouverte</translation>
    </message>
    <message>
        <source>the text names {items}</source>
        <translation>le texte nomme {items}</translation>
    </message>
    <message>
        <source>the total is {total}</source>
        <translation>le total est {total}</translation>
    </message>
    <message>
        <source>the work is priced in {other}, the customer&apos;s currency is {own}</source>
        <translation>le travail est chiffré en {other}, la devise du client est {own}</translation>
    </message>
    <message>
        <source>the {count} lines before for the same to {customer} were {between}</source>
        <translation>les {count} lignes précédentes pour la même chose à {customer} étaient {between}</translation>
    </message>
    <message>
        <source>the {kept} stands for it already</source>
        <translation>{kept} en tient déjà lieu</translation>
    </message>
    <message>
        <source>the {key} {key2}</source>
        <translation>{key} {key2}</translation>
    </message>
    <message>
        <source>there is an address to send it to</source>
        <translation>il y a une adresse d’envoi</translation>
    </message>
    <message>
        <source>there is neither an e-mail nor a postal address</source>
        <translation>ni e-mail ni adresse postale</translation>
    </message>
    <message>
        <source>there is no e-mail address</source>
        <translation>il n’y a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>there was a dispute before</source>
        <translation>il y a déjà eu un litige</translation>
    </message>
    <message>
        <source>they are tied to {name}; nothing of them is compared</source>
        <translation>ils sont liés à {name}&#x202f;; rien n’en est comparé</translation>
    </message>
    <message>
        <source>they fall due on different days; the invoice is reckoned from today</source>
        <translation>ils sont dus à des jours différents&#x202f;; la facture compte à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>they paid {then} days late before and {now} lately</source>
        <translation>ils payaient avec {then} jours de retard, {now} ces derniers temps</translation>
    </message>
    <message>
        <source>they usually pay {usual} days after due</source>
        <translation>ils paient d’habitude {usual} jours après l’échéance</translation>
    </message>
    <message>
        <source>this customer is charged automatically</source>
        <translation>ce client est prélevé automatiquement</translation>
    </message>
    <message>
        <source>this customer is not to be chased</source>
        <translation>ce client n’est pas à relancer</translation>
    </message>
    <message>
        <source>this customer needs a purchase order number</source>
        <translation>ce client exige un numéro de commande</translation>
    </message>
    <message>
        <source>this customer usually pays</source>
        <translation>ce client paie d’habitude</translation>
    </message>
    <message>
        <source>this step went out for {numbers} on {on}</source>
        <translation>cette étape est partie pour {numbers} le {on}</translation>
    </message>
    <message>
        <source>time entries</source>
        <translation>saisies de temps</translation>
    </message>
    <message>
        <source>tracking categories</source>
        <translation>catégories de suivi</translation>
    </message>
    <message>
        <source>two reviews</source>
        <translation>deux revues</translation>
    </message>
    <message>
        <source>two sources tell of “{description}” on {served_on}: bill it once</source>
        <translation>deux sources parlent de «&#x202f;{description}&#x202f;» le {served_on}&#x202f;: ne le facturez qu’une fois</translation>
    </message>
    <message>
        <source>up to {now}</source>
        <translation>jusqu’au {now}</translation>
    </message>
    <message>
        <source>usually pays {usual} days after the due date</source>
        <translation>paie d’habitude {usual} jours après l’échéance</translation>
    </message>
    <message>
        <source>void {get}</source>
        <translation>annuler {get}</translation>
    </message>
    <message>
        <source>voids one invoice</source>
        <translation>annule une facture</translation>
    </message>
    <message>
        <source>voids the credit note for what was kept back</source>
        <translation>annule l’avoir pour ce qui a été retenu</translation>
    </message>
    <message>
        <source>voids the invoice; time on it may be billed again</source>
        <translation>annule la facture&#x202f;; le temps peut être refacturé</translation>
    </message>
    <message>
        <source>was accepted by {words} at “{figure}”</source>
        <translation>accepté par {words} à «&#x202f;{figure}&#x202f;»</translation>
    </message>
    <message>
        <source>what is deleted stays deleted; enter it again by hand: {what}</source>
        <translation>ce qui est supprimé le reste&#x202f;; à ressaisir à la main&#x202f;: {what}</translation>
    </message>
    <message>
        <source>what it is applied to will be open again</source>
        <translation>ce à quoi il est affecté sera rouvert</translation>
    </message>
    <message>
        <source>what it quotes is no sentence of the notes</source>
        <translation>ce qu’il cite n’est pas une phrase des notes</translation>
    </message>
    <message>
        <source>what tells its lines apart is in use</source>
        <translation>ce qui distingue ses lignes est en usage</translation>
    </message>
    <message>
        <source>who accounts by invoices owes the tax of the whole supply with it: invoice the rest, too</source>
        <translation>qui déclare d’après les factures doit avec lui la taxe de toute la prestation&#x202f;: facturer aussi le reste</translation>
    </message>
    <message>
        <source>with {before} that earlier periods were booked short or over</source>
        <translation>avec {before} comptabilisés en trop ou en moins avant</translation>
    </message>
    <message>
        <source>within the credit limit</source>
        <translation>dans la limite de crédit</translation>
    </message>
    <message>
        <source>you chose these invoices</source>
        <translation>vous avez choisi ces factures</translation>
    </message>
    <message>
        <source>you named {name} for {account_words}</source>
        <translation>vous avez nommé {name} pour {account_words}</translation>
    </message>
    <message>
        <source>you want to be asked before it is sent</source>
        <translation>vous voulez être consulté avant l’envoi</translation>
    </message>
    <message>
        <source>your booking of {on}</source>
        <translation>votre rendez-vous du {on}</translation>
    </message>
    <message>
        <source>{about}, with its payment link</source>
        <translation>{about}, avec son lien de paiement</translation>
    </message>
    <message>
        <source>{about}, without a payment link: {no_link}</source>
        <translation>{about}, sans lien de paiement&#x202f;: {no_link}</translation>
    </message>
    <message>
        <source>{amount} for {amount2}</source>
        <translation>{amount} au lieu de {amount2}</translation>
    </message>
    <message>
        <source>{amount} of {received_on} from {payer_name}</source>
        <translation>{amount} du {received_on}, de {payer_name}</translation>
    </message>
    <message>
        <source>{amount} of {whole} for {first} to {last}, by {method}</source>
        <translation>{amount} sur {whole} du {first} au {last}, par {method}</translation>
    </message>
    <message>
        <source>{amount} was given back</source>
        <translation>{amount} ont été rendus</translation>
    </message>
    <message>
        <source>{amount} was paid in advance: name the item or account of deposits</source>
        <translation>{amount} payés d’avance&#x202f;: nommer l’article ou le compte des acomptes</translation>
    </message>
    <message>
        <source>{asked}: link over {money} to {customer_name}</source>
        <translation>{asked}&#x202f;: lien de {money} à {customer_name}</translation>
    </message>
    <message>
        <source>{back} was booked for it on {on}</source>
        <translation>{back} ont été comptabilisés pour cela le {on}</translation>
    </message>
    <message>
        <source>{category} differs: {listed}; each line keeps its own</source>
        <translation>{category} diffère&#x202f;: {listed}&#x202f;; chaque ligne garde ce qu’elle a</translation>
    </message>
    <message>
        <source>{category} differs: {listed}; the invoice has one, that of most lines</source>
        <translation>{category} diffère&#x202f;: {listed}&#x202f;; la facture n’en a qu’un, celui de la plupart des lignes</translation>
    </message>
    <message>
        <source>{count} answers are about as good: {answers}.</source>
        <translation>{count} réponses se valent à peu près&#x202f;: {answers}.</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} appels</translation>
    </message>
    <message>
        <source>{count} customers owe exactly {paid}; nothing tells them apart: {names}.</source>
        <translation>{count} clients doivent exactement {paid}&#x202f;; rien ne les distingue&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{count} customers {why}: {names}</source>
        <translation>{count} clients {why}&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{count} days missing, the first {missing}</source>
        <translation>{count} jours manquent, le premier {missing}</translation>
    </message>
    <message>
        <source>{count} fees of one payout, booked in one sum as until now</source>
        <translation>{count} frais d’un versement, comptabilisés en une somme comme jusqu’ici</translation>
    </message>
    <message>
        <source>{count} invoices are over {long_late} days late</source>
        <translation>{count} factures ont plus de {long_late} jours de retard</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} more receipts of about this amount are not matched yet</source>
        <translation>{count} autres encaissements de ce montant environ ne sont pas encore lettrés</translation>
    </message>
    <message>
        <source>{count} not in the ledger yet; approve in Payment matches, then both go out together</source>
        <translation>{count} pas encore en comptabilité&#x202f;; à approuver dans le lettrage, puis les deux partent ensemble</translation>
    </message>
    <message>
        <source>{count} open invoices of {owner} are exactly {paid}; nothing tells them apart: {names}.</source>
        <translation>{count} factures ouvertes de {owner} sont d’exactement {paid}&#x202f;; rien ne les distingue&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} ou plus</translation>
    </message>
    <message>
        <source>{count} overdue, nothing else is known</source>
        <translation>{count} en retard, rien d’autre n’est connu</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} enregistrements</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} rows are over {ceiling}, the largest {largest}</source>
        <translation>{count} lignes dépassent {ceiling}, la plus grande {largest}</translation>
    </message>
    <message>
        <source>{customer_id} owes nothing that is overdue</source>
        <translation>{customer_id} ne doit rien en retard</translation>
    </message>
    <message>
        <source>{customer_name} is on hold</source>
        <translation>{customer_name} est bloqué</translation>
    </message>
    <message>
        <source>{customer}, {label}: the ledger&apos;s report says {told} {currency}, the mirror {ours}</source>
        <translation>{customer}, {label}&#x202f;: le rapport de la comptabilité dit {told} {currency}, la copie {ours}</translation>
    </message>
    <message>
        <source>{day_rows} rows</source>
        <translation>{day_rows} lignes</translation>
    </message>
    <message>
        <source>{days} after the due date</source>
        <translation>{days} après l’échéance</translation>
    </message>
    <message>
        <source>{days} before the due date</source>
        <translation>{days} avant l’échéance</translation>
    </message>
    <message>
        <source>{decided_by} decided otherwise ({action}); look at it together.</source>
        <translation>{decided_by} a décidé autrement ({action})&#x202f;; à regarder ensemble.</translation>
    </message>
    <message>
        <source>{decided_by} said on {decided_on} that {name} and {name2} are one</source>
        <translation>{decided_by} a dit le {decided_on} que {name} et {name2} ne font qu’un</translation>
    </message>
    <message>
        <source>{decimal} % of {whole}</source>
        <translation>{decimal}&#xa0;% de {whole}</translation>
    </message>
    <message>
        <source>{deposit}, received in advance, Stripe {charge_id}</source>
        <translation>{deposit}, reçu d’avance, Stripe {charge_id}</translation>
    </message>
    <message>
        <source>{documents} booked it as income; it is earned from {first} to {last}</source>
        <translation>{documents} l’ont comptabilisé en produit&#x202f;; il est acquis du {first} au {last}</translation>
    </message>
    <message>
        <source>{done} of {total} rows are in your books.</source>
        <translation>{done} lignes sur {total} sont dans vos livres.</translation>
    </message>
    <message>
        <source>{done} with {files}</source>
        <translation>{done} avec {files}</translation>
    </message>
    <message>
        <source>{draft} instead of income</source>
        <translation>{draft} au lieu d’un produit</translation>
    </message>
    <message>
        <source>{ended}: give the deposit back in Stripe, or keep it for the customer</source>
        <translation>{ended}&#x202f;: rendre l’acompte dans Stripe, ou le garder pour le client</translation>
    </message>
    <message>
        <source>{first} can&apos;t be closed yet: {count} open</source>
        <translation>{first} ne peut pas encore être clôturé&#x202f;: {count} ouverts</translation>
    </message>
    <message>
        <source>{first} is not closed</source>
        <translation>{first} n’est pas clôturé</translation>
    </message>
    <message>
        <source>{first} of these items not named in the text, others are</source>
        <translation>{first} de ces postes ne sont pas nommés dans le texte, d’autres le sont</translation>
    </message>
    <message>
        <source>{first} signed first and may sign again from {when}; another person may now.</source>
        <translation>{first} a signé en premier et pourra à nouveau dès {when}&#x202f;; une autre personne le peut maintenant.</translation>
    </message>
    <message>
        <source>{first} signed first; another person has to sign.</source>
        <translation>{first} a signé en premier&#x202f;; une autre personne doit signer.</translation>
    </message>
    <message>
        <source>{first}: {records} changed</source>
        <translation>{first}&#x202f;: {records} modifiés</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} de plus</translation>
    </message>
    <message>
        <source>{hidden} sets of look-alike invoices add up to {paid}; nothing tells them apart.</source>
        <translation>{hidden} groupes de factures semblables font {paid}&#x202f;; rien ne les distingue.</translation>
    </message>
    <message>
        <source>{int} % of it</source>
        <translation>{int}&#xa0;% de cela</translation>
    </message>
    <message>
        <source>{int} of {int2} {description}</source>
        <translation>{int} sur {int2} {description}</translation>
    </message>
    <message>
        <source>{item} is already paid by another receipt</source>
        <translation>{item} est déjà payée par un autre encaissement</translation>
    </message>
    <message>
        <source>{item} is also {paid}, {whose}</source>
        <translation>{item} est aussi de {paid}, {whose}</translation>
    </message>
    <message>
        <source>{kind} of {on}</source>
        <translation>{kind} du {on}</translation>
    </message>
    <message>
        <source>{kind} {record_id} of {on} over {money}</source>
        <translation>{kind} {record_id} du {on} de {money}</translation>
    </message>
    <message>
        <source>{label} can&apos;t be looked at: Stripe is not connected</source>
        <translation>{label} ne peut pas être vérifié&#x202f;: Stripe n’est pas connecté</translation>
    </message>
    <message>
        <source>{label} did not go through at Stripe: the money came back</source>
        <translation>{label} n’a pas abouti chez Stripe&#x202f;: l’argent est revenu</translation>
    </message>
    <message>
        <source>{label} failed at Stripe afterwards</source>
        <translation>{label} a échoué après coup chez Stripe</translation>
    </message>
    <message>
        <source>{label} has only {before} open for the {taken} to allocate</source>
        <translation>{label} n’a que {before} ouverts pour les {taken} à affecter</translation>
    </message>
    <message>
        <source>{label} has {balance} open now, it was {expected}</source>
        <translation>{label} a maintenant {balance} ouverts, c’était {expected}</translation>
    </message>
    <message>
        <source>{label} has {now} open in the ledger; by the preview it is {after}</source>
        <translation>{label} a {now} ouverts en comptabilité&#x202f;; l’aperçu disait {after}</translation>
    </message>
    <message>
        <source>{label} has {refunded} refunded at Stripe now, it was {was}</source>
        <translation>{label} est maintenant remboursé de {refunded} chez Stripe, c’était {was}</translation>
    </message>
    <message>
        <source>{label} is active in the ledger already</source>
        <translation>{label} est déjà actif dans la comptabilité</translation>
    </message>
    <message>
        <source>{label} is gone from the ledger</source>
        <translation>{label} n’est plus en comptabilité</translation>
    </message>
    <message>
        <source>{label} is held back: {reasons}</source>
        <translation>{label} est retenu&#x202f;: {reasons}</translation>
    </message>
    <message>
        <source>{label} is no longer in the mirror</source>
        <translation>{label} n’est plus dans la copie</translation>
    </message>
    <message>
        <source>{label} is not active in the ledger any more</source>
        <translation>{label} n’est plus actif en comptabilité</translation>
    </message>
    <message>
        <source>{label} is not at Stripe any more</source>
        <translation>{label} n’est plus chez Stripe</translation>
    </message>
    <message>
        <source>{label} is not empty any more: {balance} is open</source>
        <translation>{label} n’est plus vide&#x202f;: {balance} est ouvert</translation>
    </message>
    <message>
        <source>{label} of {amount} is not used yet</source>
        <translation>{label} de {amount} n’est pas encore utilisé</translation>
    </message>
    <message>
        <source>{label} of {on} is of no schedule</source>
        <translation>{label} du {on} n’est d’aucun échéancier</translation>
    </message>
    <message>
        <source>{label} was billed in the ledger meanwhile</source>
        <translation>{label} a été facturé entre-temps dans la comptabilité</translation>
    </message>
    <message>
        <source>{label} was changed at Stripe</source>
        <translation>{label} a été modifié chez Stripe</translation>
    </message>
    <message>
        <source>{label} was edited in the ledger</source>
        <translation>{label} a été modifié en comptabilité</translation>
    </message>
    <message>
        <source>{label} was not added to the ledger</source>
        <translation>{label} n’a pas été ajouté à la comptabilité</translation>
    </message>
    <message>
        <source>{label} was not made, or is switched off again</source>
        <translation>{label} n’a pas été créé, ou est de nouveau désactivé</translation>
    </message>
    <message>
        <source>{label} was voided in the ledger</source>
        <translation>{label} a été annulé en comptabilité</translation>
    </message>
    <message>
        <source>{label} was {what}</source>
        <translation>{label}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{label}, {amount}, is not matched yet and may be theirs</source>
        <translation>{label}, {amount}, n’est pas encore lettré et peut être le leur</translation>
    </message>
    <message>
        <source>{label}: the service says {told} {currency}, the records add up to {summed}</source>
        <translation>{label}&#x202f;: le service dit {told} {currency}, les enregistrements donnent {summed}</translation>
    </message>
    <message>
        <source>{late} not yet</source>
        <translation>pas encore {late}</translation>
    </message>
    <message>
        <source>{len} of {count}</source>
        <translation>{len} sur {count}</translation>
    </message>
    <message>
        <source>{missing} of the instalment due on {due} did not come</source>
        <translation>{missing} de l’échéance du {due} ne sont pas arrivés</translation>
    </message>
    <message>
        <source>{money} from {payer} → {word} {numbers}</source>
        <translation>{money} de {payer} → {word} {numbers}</translation>
    </message>
    <message>
        <source>{money} is over the limit of {ceiling} a row</source>
        <translation>{money} dépasse la limite de {ceiling} par ligne</translation>
    </message>
    <message>
        <source>{money} is over the limit of {money2} a batch.</source>
        <translation>{money} dépasse la limite de {money2} par lot.</translation>
    </message>
    <message>
        <source>{money} more than is open</source>
        <translation>{money} de plus que le solde ouvert</translation>
    </message>
    <message>
        <source>{money} more than is open, for no reason to be seen</source>
        <translation>{money} de plus que le solde ouvert, sans raison visible</translation>
    </message>
    <message>
        <source>{money} {currency} more than is open, within what exchange rates move</source>
        <translation>{money} {currency} de plus que le solde ouvert, dans la marge des cours</translation>
    </message>
    <message>
        <source>{month} is closed, and {change_words}</source>
        <translation>{month} est clôturé, et {change_words}</translation>
    </message>
    <message>
        <source>{month} of {month_limit} reads used this month</source>
        <translation>{month} lectures sur {month_limit} utilisées ce mois</translation>
    </message>
    <message>
        <source>{most_names} more</source>
        <translation>{most_names} de plus</translation>
    </message>
    <message>
        <source>{most} may be signed a day; {signed}, this batch has {count}.</source>
        <translation>{most} peuvent être signées par jour&#x202f;; {signed}, ce lot en a {count}.</translation>
    </message>
    <message>
        <source>{names} and {names2}</source>
        <translation>{names} et {names2}</translation>
    </message>
    <message>
        <source>{names}{others} never paid before</source>
        <translation>{names}{others} n’ont jamais payé</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened</source>
        <translation>{name} ne peut être ouvert</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}</source>
        <translation>{name} est illisible&#x202f;: {strerror}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a backup</source>
        <translation>{name} ne peut servir de sauvegarde</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}</source>
        <translation>{name} ne peut être écrit&#x202f;: {strerror}</translation>
    </message>
    <message>
        <source>{name} does not say which account it is of</source>
        <translation>{name} ne dit pas de quel compte il est</translation>
    </message>
    <message>
        <source>{name} has {worded} in their favour on {last}</source>
        <translation>{name} a {worded} en sa faveur au {last}</translation>
    </message>
    <message>
        <source>{name} is about {document}</source>
        <translation>{name} porte sur {document}</translation>
    </message>
    <message>
        <source>{name} is active in the ledger all the same</source>
        <translation>{name} est tout de même actif dans la comptabilité</translation>
    </message>
    <message>
        <source>{name} is already paid by another receipt.</source>
        <translation>{name} est déjà payée par un autre encaissement.</translation>
    </message>
    <message>
        <source>{name} is in {currency}, this receipt in {currency2}, and no rate is given.</source>
        <translation>{name} est en {currency}, cet encaissement en {currency2}, et aucun cours n’est donné.</translation>
    </message>
    <message>
        <source>{name} is inactive in the ledger</source>
        <translation>{name} est inactif en comptabilité</translation>
    </message>
    <message>
        <source>{name} is inactive in the ledger all the same</source>
        <translation>{name} est tout de même inactif dans la comptabilité</translation>
    </message>
    <message>
        <source>{name} is no longer in the mirror</source>
        <translation>{name} n’est plus dans la copie</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation>{name} n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>{name} is not active in the ledger; make it active there first</source>
        <translation>{name} n’est pas actif dans la comptabilité&#x202f;; rendez-le d’abord actif là-bas</translation>
    </message>
    <message>
        <source>{name} is not in the ledger yet, and adding it is not approved</source>
        <translation>{name} n’est pas encore en comptabilité, et son ajout n’est pas approuvé</translation>
    </message>
    <message>
        <source>{name} is the ledger&apos;s own for it</source>
        <translation>{name} y est dédié en comptabilité</translation>
    </message>
    <message>
        <source>{name} signs {rows}, {money}, to be written to {system}</source>
        <translation>{name} signe {rows}, {money}, à écrire dans {system}</translation>
    </message>
    <message>
        <source>{name} took what is like it {times}×</source>
        <translation>{name} a déjà reçu la même chose {times}×</translation>
    </message>
    <message>
        <source>{name} was changed since it was exported: its hash differs</source>
        <translation>{name} a été modifié depuis son export&#x202f;: son empreinte diffère</translation>
    </message>
    <message>
        <source>{name} was made by a newer Countersign</source>
        <translation>{name} est d’un Countersign plus récent</translation>
    </message>
    <message>
        <source>{name}, decision {number}: {problem} can&apos;t be read</source>
        <translation>{name}, décision {number}&#x202f;: {problem} est illisible</translation>
    </message>
    <message>
        <source>{name}, line 1, column 1: the workbook is protected by a password</source>
        <translation>{name}, ligne 1, colonne 1&#x202f;: le classeur est protégé par mot de passe</translation>
    </message>
    <message>
        <source>{name}, line 1, column 1: this is no file of decisions</source>
        <translation>{name}, ligne 1, colonne 1&#x202f;: ce n’est pas un fichier de décisions</translation>
    </message>
    <message>
        <source>{name}, line 1, column {column}: the column is missing</source>
        <translation>{name}, ligne 1, colonne {column}&#x202f;: la colonne manque</translation>
    </message>
    <message>
        <source>{name}, line {after}: {problem}</source>
        <translation>{name}, ligne {after}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{name}, line {lineno}, column {colno}</source>
        <translation>{name}, ligne {lineno}, colonne {colno}</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {what}</source>
        <translation>{name}, ligne {line}, colonne {column}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line}: it has more cells than the header</source>
        <translation>{name}, ligne {line}&#x202f;: elle a plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>{name}, line {place}, column {place2}: {reason}</source>
        <translation>{name}, ligne {place}, colonne {place2}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{name}, which is closed</source>
        <translation>{name}, qui est clôturé</translation>
    </message>
    <message>
        <source>{name}: it is not UTF-8 (byte {start})</source>
        <translation>{name}&#x202f;: ce n’est pas de l’UTF-8 (octet {start})</translation>
    </message>
    <message>
        <source>{now} of it is on {name} in the ledger; {then} was signed</source>
        <translation>{now} en sont sur {name} en comptabilité&#x202f;; {then} ont été signés</translation>
    </message>
    <message>
        <source>{numbers} could be meant too.</source>
        <translation>{numbers} est peut-être aussi visée.</translation>
    </message>
    <message>
        <source>{numbers} had a twin of the same customer; nothing in the text tells them apart.</source>
        <translation>{numbers} avait une jumelle chez le même client&#x202f;; rien dans le texte ne les distingue.</translation>
    </message>
    <message>
        <source>{number} is {days_late} days late, they never were before</source>
        <translation>{number} a {days_late} jours de retard, une première chez eux</translation>
    </message>
    <message>
        <source>{number} was paid short by {balance}</source>
        <translation>{number} a été payée {balance} de moins</translation>
    </message>
    <message>
        <source>{ours}, batch {id}</source>
        <translation>{ours}, lot {id}</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written</source>
        <translation>{out} ne peut être écrit</translation>
    </message>
    <message>
        <source>{owed} is among the largest sums overdue</source>
        <translation>{owed} compte parmi les plus fortes sommes en retard</translation>
    </message>
    <message>
        <source>{owner} is named in the text</source>
        <translation>{owner} est nommé dans le texte</translation>
    </message>
    <message>
        <source>{paid}: {money} received from {customer_name}, owed until delivered</source>
        <translation>{paid}&#x202f;: {money} reçus de {customer_name}, dus jusqu’à la prestation</translation>
    </message>
    <message>
        <source>{paid}: {money} received from {customer_name}, {tax} of it tax due now</source>
        <translation>{paid}&#x202f;: {money} reçus de {customer_name}, dont {tax} de taxe exigible dès maintenant</translation>
    </message>
    <message>
        <source>{payer} is not known to pay for {owner}</source>
        <translation>{payer} n’est pas connu comme payeur de {owner}</translation>
    </message>
    <message>
        <source>{period} is booked with {booked}, due is {should}</source>
        <translation>{period} est comptabilisé à {booked}, dû&#x202f;: {should}</translation>
    </message>
    <message>
        <source>{period} is not booked</source>
        <translation>{period} n’est pas comptabilisé</translation>
    </message>
    <message>
        <source>{place}: the {name} “{text}” is no number</source>
        <translation>{place}&#x202f;: {name} «&#x202f;{text}&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>{processor} balance in {currency}</source>
        <translation>Solde {processor} en {currency}</translation>
    </message>
    <message>
        <source>{quantity} hours on one day ({place})</source>
        <translation>{quantity} heures en un jour ({place})</translation>
    </message>
    <message>
        <source>{refunded} of it was given back: book both together in the ledger</source>
        <translation>{refunded} en ont été rendus&#x202f;: comptabiliser les deux ensemble</translation>
    </message>
    <message>
        <source>{refunded} of it was refunded; payment and refund have to be booked together.</source>
        <translation>{refunded} en ont été remboursés&#x202f;; paiement et remboursement doivent être comptabilisés ensemble.</translation>
    </message>
    <message>
        <source>{remainder_as} kept back, {subject}</source>
        <translation>{remainder_as} retenu, {subject}</translation>
    </message>
    <message>
        <source>{remedy} Nothing else was held up by it.</source>
        <translation>{remedy} Rien d’autre n’en a été retardé.</translation>
    </message>
    <message>
        <source>{reminded} reminders had no effect</source>
        <translation>{reminded} relances sont restées sans effet</translation>
    </message>
    <message>
        <source>{rows} were signed today</source>
        <translation>{rows} ont été signées aujourd’hui</translation>
    </message>
    <message>
        <source>{said} has the same customer and amount and is already in the ledger.</source>
        <translation>{said} a le même client et le même montant et est déjà en comptabilité.</translation>
    </message>
    <message>
        <source>{second} times</source>
        <translation>{second} fois</translation>
    </message>
    <message>
        <source>{self} can&apos;t be reached</source>
        <translation>{self} est injoignable</translation>
    </message>
    <message>
        <source>{self}: about {calls}{used_text}</source>
        <translation>{self}&#x202f;: environ {calls}{used_text}</translation>
    </message>
    <message>
        <source>{self}: {calls}, about {expected} expected{used_text}</source>
        <translation>{self}&#x202f;: {calls}, environ {expected} attendus{used_text}</translation>
    </message>
    <message>
        <source>{share} % of what is open is overdue</source>
        <translation>{share}&#xa0;% du montant ouvert est en retard</translation>
    </message>
    <message>
        <source>{source}&apos;s calls are nearly used up; the rest is kept for commits</source>
        <translation>Les appels de {source} sont presque épuisés&#x202f;; le reste est gardé pour comptabiliser</translation>
    </message>
    <message>
        <source>{step} for {count} invoice</source>
        <translation>{step} pour {count} facture</translation>
    </message>
    <message>
        <source>{step} for {count} invoices</source>
        <translation>{step} pour {count} factures</translation>
    </message>
    <message>
        <source>{step} to {party} &lt;{to}&gt; about {numbers}</source>
        <translation>{step} à {party} &lt;{to}&gt; pour {numbers}</translation>
    </message>
    <message>
        <source>{step} to {to} is held now: {held}</source>
        <translation>{step} à {to} est retenu maintenant&#x202f;: {held}</translation>
    </message>
    <message>
        <source>{summed} in {currency}</source>
        <translation>{summed} en {currency}</translation>
    </message>
    <message>
        <source>{tax} of it is tax</source>
        <translation>dont {tax} de taxe</translation>
    </message>
    <message>
        <source>{tax} of it is tax that falls due with it</source>
        <translation>dont {tax} de taxe exigible avec lui</translation>
    </message>
    <message>
        <source>{tax} of it is tax, which goes with it</source>
        <translation>dont {tax} de taxe, qui part avec lui</translation>
    </message>
    <message>
        <source>{text} (part)</source>
        <translation>{text} (partie)</translation>
    </message>
    <message>
        <source>{today} of {day_limit} used today</source>
        <translation>{today} sur {day_limit} utilisés aujourd’hui</translation>
    </message>
    <message>
        <source>{total} is over {money}</source>
        <translation>{total} dépasse {money}</translation>
    </message>
    <message>
        <source>{unapplied} of its payment is on no invoice; the refund may be of that</source>
        <translation>{unapplied} de son paiement ne sont sur aucune facture&#x202f;; le remboursement en vient peut-être</translation>
    </message>
    <message>
        <source>{unbooked} of its charges are</source>
        <translation>{unbooked} de ses paiements ne sont</translation>
    </message>
    <message>
        <source>{unbooked} of its charges is</source>
        <translation>{unbooked} de ses paiements n’est</translation>
    </message>
    <message>
        <source>{unknown} may be and will be looked up before anything is sent again.</source>
        <translation>{unknown} le sont peut-être&#x202f;; ce sera vérifié avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>{was} is booked, and the agreement has changed since</source>
        <translation>{was} est comptabilisé, et le contrat a changé depuis</translation>
    </message>
    <message>
        <source>{what}, {name}: {came} to {went}</source>
        <translation>{what}, {name}&#x202f;: de {came} à {went}</translation>
    </message>
    <message>
        <source>{who} are signed and wait.</source>
        <translation>{who} sont signées et attendent.</translation>
    </message>
    <message>
        <source>{why}; nobody should pay by it</source>
        <translation>{why}&#x202f;; personne ne devrait payer par lui</translation>
    </message>
    <message>
        <source>{why}; nobody should pay its deposit now</source>
        <translation>{why}&#x202f;; plus personne ne devrait payer son acompte</translation>
    </message>
    <message>
        <source>{worded} from {who} on {received_on} leaves {left} of invoice {number} open, just {what}; neither its terms nor a credit says why</source>
        <translation>{worded} de {who} le {received_on} laissent {left} de la facture {number} ouverts, juste {what}&#x202f;; ni ses conditions ni un avoir ne disent pourquoi</translation>
    </message>
    <message>
        <source>{worded} less</source>
        <translation>{worded} de moins</translation>
    </message>
    <message>
        <source>{worded} more</source>
        <translation>{worded} de plus</translation>
    </message>
    <message>
        <source>{worded} on {deposited_on} lies on {catch_all}</source>
        <translation>{worded} du {deposited_on} est sur {catch_all}</translation>
    </message>
    <message>
        <source>{worded} on {posted_on} lies on {catch_all}</source>
        <translation>{worded} du {posted_on} est sur {catch_all}</translation>
    </message>
    <message>
        <source>{worded} received on {received_on} is in no deposit after {age} days</source>
        <translation>{worded} reçus le {received_on} ne sont dans aucun dépôt après {age} jours</translation>
    </message>
    <message>
        <source>{words} against {name}</source>
        <translation>{words} contre {name}</translation>
    </message>
    <message>
        <source>{words} can&apos;t be compared with a limit in {home_currency}</source>
        <translation>{words} ne peuvent être comparés à une limite en {home_currency}</translation>
    </message>
    <message>
        <source>{words} in all is over {words2}</source>
        <translation>{words} au total dépassent {words2}</translation>
    </message>
    <message>
        <source>{words} may be signed a day; {signed}, this batch has {words2}.</source>
        <translation>{words} peuvent être signés par jour&#x202f;; {signed}, ce lot a {words2}.</translation>
    </message>
    <message>
        <source>{words} of its deposit is tax that fell due when it came; see that the ledger has it so</source>
        <translation>{words} de l’acompte est de la taxe, exigible à son encaissement&#x202f;; voyez si la comptabilité l’a ainsi</translation>
    </message>
    <message>
        <source>{words} of {received_on}</source>
        <translation>{words} du {received_on}</translation>
    </message>
    <message>
        <source>{words} until {next_day}</source>
        <translation>{words} jusqu’au {next_day}</translation>
    </message>
    <message>
        <source>{words} was signed today</source>
        <translation>{words} ont été signés aujourd’hui</translation>
    </message>
    <message>
        <source>{words}, by {made_by}</source>
        <translation>{words}, par {made_by}</translation>
    </message>
    <message>
        <source>{zone} UTC</source>
        <translation>{zone} UTC</translation>
    </message>
    <message>
        <source>“countersign batch list” shows the numbers.</source>
        <translation>«&#x202f;countersign batch list&#x202f;» donne les numéros.</translation>
    </message>
    <message>
        <source>“countersign drafting tracking” lists what there is; what was added since comes with a sync.</source>
        <translation>«&#x202f;countersign drafting tracking&#x202f;» liste ce qui existe&#x202f;; ce qui a été ajouté depuis vient avec une synchronisation.</translation>
    </message>
    <message>
        <source>“countersign show” says why.</source>
        <translation>«&#x202f;countersign show&#x202f;» dit pourquoi.</translation>
    </message>
    <message>
        <source>“list drafts” shows them.</source>
        <translation>«&#x202f;list drafts&#x202f;» les montre.</translation>
    </message>
    <message>
        <source>“{aspect}” matches have not the record yet that bulk approval asks for</source>
        <translation>les lettrages «&#x202f;{aspect}&#x202f;» n’ont pas encore les preuves qu’exige l’approbation groupée</translation>
    </message>
    <message>
        <source>“{a}” and “{b}”: {problem}</source>
        <translation>«&#x202f;{a}&#x202f;» et «&#x202f;{b}&#x202f;»&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>“{code}” of {first} was not accepted</source>
        <translation>«&#x202f;{code}&#x202f;» de {first} n’a pas été accepté</translation>
    </message>
    <message>
        <source>“{customer}” is not a trusted customer</source>
        <translation>«&#x202f;{customer}&#x202f;» n’est pas un client de confiance</translation>
    </message>
    <message>
        <source>“{description}” is not taken off the account that it was booked to</source>
        <translation>«&#x202f;{description}&#x202f;» n’est pas déduit du compte sur lequel il a été passé</translation>
    </message>
    <message>
        <source>“{description}” is not taken off with the tax that it was booked with</source>
        <translation>«&#x202f;{description}&#x202f;» n’est pas déduit avec la taxe avec laquelle il a été comptabilisé</translation>
    </message>
    <message>
        <source>“{description}” is taken off, and booking it is not approved</source>
        <translation>«&#x202f;{description}&#x202f;» est déduit, et sa comptabilisation n’est pas approuvée</translation>
    </message>
    <message>
        <source>“{description}” names no item of the ledger</source>
        <translation>«&#x202f;{description}&#x202f;» ne nomme aucun article de la comptabilité</translation>
    </message>
    <message>
        <source>“{description}” takes off what was given back or disputed since</source>
        <translation>«&#x202f;{description}&#x202f;» déduit ce qui a été rendu ou contesté depuis</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address</source>
        <translation>«&#x202f;{email}&#x202f;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>“{keep}” is not one of two customers</source>
        <translation>«&#x202f;{keep}&#x202f;» n’est pas l’un des deux clients</translation>
    </message>
    <message>
        <source>“{like}” in the ledger has a similar name</source>
        <translation>«&#x202f;{like}&#x202f;» en comptabilité a un nom proche</translation>
    </message>
    <message>
        <source>“{names}” to “{names2}”: a step comes between the due day and a year after it</source>
        <translation>« {names} » à « {names2} » : une étape vient entre l’échéance et un an après</translation>
    </message>
    <message>
        <source>“{name}” and “{another}” are two customers</source>
        <translation>«&#x202f;{name}&#x202f;» et «&#x202f;{another}&#x202f;» sont deux clients</translation>
    </message>
    <message>
        <source>“{name}”: instalments and thanks come by themselves, they are no step of a policy</source>
        <translation>«&#x202f;{name}&#x202f;»&#x202f;: échéances et remerciements viennent d’eux-mêmes, ce ne sont pas des étapes d’une règle</translation>
    </message>
    <message>
        <source>“{number}”: this customer has no open invoice of that number</source>
        <translation>«&#x202f;{number}&#x202f;»&#x202f;: ce client n’a pas de facture ouverte de ce numéro</translation>
    </message>
    <message>
        <source>“{party}”: only drafts of work that is not billed yet can be merged</source>
        <translation>«&#x202f;{party}&#x202f;»&#x202f;: seuls des brouillons de travaux non encore facturés peuvent être réunis</translation>
    </message>
    <message>
        <source>“{short}” at {price} where {what} {usual}</source>
        <translation>«&#x202f;{short}&#x202f;» à {price}, alors que {what} {usual}</translation>
    </message>
    <message>
        <source>“{short}” has a quantity of {quantity}</source>
        <translation>«&#x202f;{short}&#x202f;» a une quantité de {quantity}</translation>
    </message>
    <message>
        <source>“{short}” has no price</source>
        <translation>«&#x202f;{short}&#x202f;» n’a pas de prix</translation>
    </message>
    <message>
        <source>“{short}” is {percent} off; this customer had {had}</source>
        <translation>«&#x202f;{short}&#x202f;» a {percent} de remise&#x202f;; ce client avait {had}</translation>
    </message>
    <message>
        <source>“{short}” names no item that the ledger has</source>
        <translation>«&#x202f;{short}&#x202f;» ne nomme aucun article de la comptabilité</translation>
    </message>
    <message>
        <source>“{short}”: the ledger has no {category} “{name}”</source>
        <translation>«&#x202f;{short}&#x202f;»&#x202f;: la comptabilité n’a pas «&#x202f;{name}&#x202f;» ({category})</translation>
    </message>
    <message>
        <source>“{short}”: {category} “{name}” is not in use any more</source>
        <translation>«&#x202f;{short}&#x202f;»&#x202f;: «&#x202f;{name}&#x202f;» n’est plus en usage ({category})</translation>
    </message>
    <message>
        <source>“{short}”: {quantity} where {most} was the most until now</source>
        <translation>«&#x202f;{short}&#x202f;»&#x202f;: {quantity}, alors que {most} était le maximum</translation>
    </message>
    <message>
        <source>“{text}” are no days</source>
        <translation>«&#x202f;{text}&#x202f;» ne sont pas des jours</translation>
    </message>
    <message>
        <source>“{text}” is done already</source>
        <translation>«&#x202f;{text}&#x202f;» est déjà fait</translation>
    </message>
    <message>
        <source>“{text}” is no number of days</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre de jours</translation>
    </message>
    <message>
        <source>“{text}” is no number of seconds</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>“{text}” is no percentage</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un pourcentage</translation>
    </message>
    <message>
        <source>“{text}” is no port</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un port</translation>
    </message>
    <message>
        <source>“{text}” is not NAME=VALUE</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas NOM=VALEUR</translation>
    </message>
    <message>
        <source>“{text}” names a category twice</source>
        <translation>«&#x202f;{text}&#x202f;» nomme une catégorie deux fois</translation>
    </message>
    <message>
        <source>“{told}” and “{other}”</source>
        <translation>«&#x202f;{told}&#x202f;» et «&#x202f;{other}&#x202f;»</translation>
    </message>
    <message>
        <source>“{value}” holds no e-mail address</source>
        <translation>«&#x202f;{value}&#x202f;» ne contient pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>“{value}” is no address of a model</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas l’adresse d’un modèle</translation>
    </message>
    <message>
        <source>“{value}” is no kind of encryption</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un type de chiffrement</translation>
    </message>
    <message>
        <source>“{value}” is no name of a server</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un nom de serveur</translation>
    </message>
    <message>
        <source>“{wanted}”: {what} that name or id</source>
        <translation>«&#x202f;{wanted}&#x202f;»&#x202f;: {what} ce nom ou cet identifiant</translation>
    </message>
    <message>
        <source>“{word}” always needs two signatures</source>
        <translation>«&#x202f;{word}&#x202f;» demande toujours deux signatures</translation>
    </message>
    <message>
        <source>The arrow down lists what there is</source>
        <translation>La flèche vers le bas liste ce qui existe</translation>
    </message>
    <message>
        <source>Customers entered twice</source>
        <translation>Clients saisis deux fois</translation>
    </message>
    <message>
        <source>Comparing all customers…</source>
        <translation>Comparaison de tous les clients…</translation>
    </message>
    <message>
        <source>All of them were compared by name, company, e-mail, phone, address and tax id.</source>
        <translation>Tous ont été comparés par nom, société, e-mail, téléphone, adresse et numéro fiscal.</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>Deux clients</translation>
    </message>
    <message>
        <source>They are never put forward again</source>
        <translation>Ils ne seront plus jamais proposés</translation>
    </message>
    <message>
        <source>These are one</source>
        <translation>C’est le même</translation>
    </message>
    <message>
        <source>The one that stays is marked above</source>
        <translation>Celui qui reste est marqué plus haut</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} reste</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Peut-être le même que</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>One invoice of the marked drafts, this once</source>
        <translation>Une facture des brouillons marqués, cette fois seulement</translation>
    </message>
    <message>
        <source>Merged into one draft; beside it you can take it apart again.</source>
        <translation>Réunis en un brouillon&#x202f;; à côté, vous pouvez le séparer à nouveau.</translation>
    </message>
    <message>
        <source>{drafts}, one for each project.</source>
        <translation>{drafts}, un par projet.</translation>
    </message>
    <message>
        <source>Drafted as the rules say again.</source>
        <translation>De nouveau rédigé selon les règles.</translation>
    </message>
    <message>
        <source>A language model&apos;s suggestion; it decides nothing.</source>
        <translation>La suggestion d’un modèle de langage&#x202f;; elle ne décide rien.</translation>
    </message>
    <message>
        <source>Ask what the notes speak for</source>
        <translation>Demander ce que disent les notes</translation>
    </message>
    <message>
        <source>Notes in the ledger</source>
        <translation>Notes dans la comptabilité</translation>
    </message>
    <message>
        <source>Asking the language model…</source>
        <translation>Interrogation du modèle de langage…</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Its name, as the provider tells it.</source>
        <translation>Son nom, tel que le donne le fournisseur.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS from the first byte.</source>
        <translation>587 avec STARTTLS, 465 avec TLS dès le premier octet.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Whom the server knows; empty where it asks for nobody.</source>
        <translation>Celui que le serveur connaît&#x202f;; vide s’il ne demande personne.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>From whom the letters come.</source>
        <translation>De qui viennent les lettres.</translation>
    </message>
    <message>
        <source>Sends letters that go out as our own e-mail, always encrypted.</source>
        <translation>Envoie les lettres qui partent comme notre propre e-mail, toujours chiffrées.</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>Laisser vide pour le garder</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Nothing is sent where the server can&apos;t.</source>
        <translation>Si le serveur ne peut pas, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Goes into this machine&apos;s keychain, never into the company file.</source>
        <translation>Va dans le trousseau de cette machine, jamais dans le fichier de l’entreprise.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Send me a test letter</source>
        <translation>M’envoyer une lettre d’essai</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Goes to the sender&apos;s own address.</source>
        <translation>Va à l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>Enter the password first.</source>
        <translation>Saisissez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>OpenAI-compatible, best on this machine; empty for none.</source>
        <translation>Compatible OpenAI, de préférence sur cette machine&#x202f;; vide pour aucun.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Its name there.</source>
        <translation>Son nom là-bas.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>After that the template&apos;s words stand.</source>
        <translation>Ensuite, les mots du modèle de lettre restent.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>It may word letters and say what notes speak for. It sees no name and no figure.</source>
        <translation>Il peut formuler des lettres et dire ce que disent des notes. Il ne voit ni nom ni chiffre.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
</TS>
