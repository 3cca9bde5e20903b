<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>not due</source>
        <translation>no vencido</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 días</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 días</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 días</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>más de 90 días</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>Enter more than zero, or remove the invoice.</source>
        <translation>Escriba más de cero o quite la factura.</translation>
    </message>
    <message>
        <source>Only {balance} is open.</source>
        <translation>Solo quedan {balance} pendientes.</translation>
    </message>
    <message>
        <source>One of the amounts can&apos;t be read.</source>
        <translation>Uno de los importes no se puede leer.</translation>
    </message>
    <message>
        <source>Everything is allocated.</source>
        <translation>Todo está aplicado.</translation>
    </message>
    <message>
        <source>{left} stays unapplied on the customer.</source>
        <translation>{left} queda sin aplicar en el cliente.</translation>
    </message>
    <message>
        <source>{over} more than was received.</source>
        <translation>{over} más de lo recibido.</translation>
    </message>
    <message>
        <source>Add at least one invoice.</source>
        <translation>Añada al menos una factura.</translation>
    </message>
    <message>
        <source>The invoices belong to different customers; a payment has one.</source>
        <translation>Las facturas son de clientes distintos; un cobro solo tiene uno.</translation>
    </message>
    <message>
        <source>{number} is in {currency}, the money in {have}.</source>
        <translation>{number} está en {currency}, el dinero en {have}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Cargo o abono</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Pagador o beneficiario</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Cuenta de la contraparte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Bank&apos;s id</source>
        <translation>Id. del banco</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Cuenta propia</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Año primero</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>Indique qué columna contiene la fecha.</translation>
    </message>
    <message>
        <source>Say which column holds the amount.</source>
        <translation>Indique qué columna contiene el importe.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>El archivo aún se está leyendo.</translation>
    </message>
    <message>
        <source>Name the account that this statement is of.</source>
        <translation>Indique la cuenta de este extracto.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>No contiene ninguna línea.</translation>
    </message>
    <message>
        <source>Its dates could be read in two ways. Please check them below.</source>
        <translation>Las fechas pueden leerse de dos maneras. Compruébelas abajo.</translation>
    </message>
    <message>
        <source>Nothing tells money in from money out. Please check the amounts below.</source>
        <translation>Nada distingue cargos de abonos. Compruebe los importes abajo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import, nothing new</source>
        <translation>Importar, nada nuevo</translation>
    </message>
    <message>
        <source>Import {lines}</source>
        <translation>Importar {lines}</translation>
    </message>
    <message>
        <source>Gap: {gap}.</source>
        <translation>Hueco: {gap}.</translation>
    </message>
    <message>
        <source>It does not add up: the balances and the lines disagree.</source>
        <translation>No cuadra: los saldos y las líneas no coinciden.</translation>
    </message>
    <message>
        <source>It adds up: {opening} before, {closing} after.</source>
        <translation>Cuadra: {opening} antes, {closing} después.</translation>
    </message>
    <message>
        <source>It adds up with the statement before.</source>
        <translation>Cuadra con el extracto anterior.</translation>
    </message>
    <message>
        <source>It says no balances to check against.</source>
        <translation>No indica saldos con que comprobar.</translation>
    </message>
    <message>
        <source>{fresh} new</source>
        <translation>{fresh} nuevas</translation>
    </message>
    <message>
        <source>{known} already here</source>
        <translation>{known} ya presentes</translation>
    </message>
    <message>
        <source>in {money_in}, out {money_out}</source>
        <translation>abonos {money_in}, cargos {money_out}</translation>
    </message>
    <message>
        <source>{late} of them late</source>
        <translation>{late} de ellas tardías</translation>
    </message>
    <message>
        <source>{lookalikes} like one that is here, kept apart</source>
        <translation>{lookalikes} como una existente, conservadas aparte</translation>
    </message>
    <message>
        <source>{missing} that were here are not in it and stay</source>
        <translation>{missing} existentes no aparecen y se quedan</translation>
    </message>
    <message>
        <source>{name}: {lines} imported as import {number}.</source>
        <translation>{name}: {lines} importadas, importación {number}.</translation>
    </message>
    <message>
        <source>No customer with this text</source>
        <translation>Ningún cliente con este texto</translation>
    </message>
    <message>
        <source>Look for a name, a company or an e-mail address.</source>
        <translation>Busque un nombre, una empresa o un correo.</translation>
    </message>
    <message>
        <source>Nobody is overdue</source>
        <translation>Nadie tiene facturas vencidas</translation>
    </message>
    <message>
        <source>Every open invoice is still within its terms.</source>
        <translation>Todas las facturas pendientes están dentro de plazo.</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Nadie debe nada</translation>
    </message>
    <message>
        <source>There is no open invoice in the books.</source>
        <translation>No hay facturas pendientes en los libros.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>They come with the first sync of a ledger.</source>
        <translation>Llegan con la primera sincronización.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>part of {parent}</source>
        <translation>parte de {parent}</translation>
    </message>
    <message>
        <source>inactive in the ledger</source>
        <translation>inactivo en la contabilidad</translation>
    </message>
    <message>
        <source>No invoice of theirs has been settled yet.</source>
        <translation>Aún no se ha liquidado ninguna de sus facturas.</translation>
    </message>
    <message>
        <source>{late}, over {invoices}; {on_time_percent} % on time.</source>
        <translation>{late}, en {invoices}; {on_time_percent}&#xa0;% a tiempo.</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>{days} tarde</translation>
    </message>
    <message>
        <source>{days} early</source>
        <translation>{days} antes</translation>
    </message>
    <message>
        <source>No limit is suggested before three invoices are settled. {terms}</source>
        <translation>No se propone límite antes de tres facturas liquidadas. {terms}</translation>
    </message>
    <message>
        <source>a quarter more than they ever owed and paid</source>
        <translation>un cuarto más de lo máximo adeudado y pagado</translation>
    </message>
    <message>
        <source>half of the most they ever owed and paid</source>
        <translation>la mitad de lo máximo adeudado y pagado</translation>
    </message>
    <message>
        <source>Credit limit {limit}: {why}. {terms}</source>
        <translation>Límite de crédito {limit}: {why}. {terms}</translation>
    </message>
    <message>
        <source>expected any day, {last} at the latest</source>
        <translation>se espera cualquier día, a más tardar {last}</translation>
    </message>
    <message>
        <source>expected {day}, between {first} and {last}</source>
        <translation>se espera {day}, entre {first} y {last}</translation>
    </message>
    <message>
        <source>You put this together from several drafts.</source>
        <translation>Usted lo ha reunido de varios borradores.</translation>
    </message>
    <message>
        <source>You split this by project.</source>
        <translation>Usted lo ha dividido por proyecto.</translation>
    </message>
    <message>
        <source>Finish editing first: approve it as changed, or leave it as it is (Esc).</source>
        <translation>Termine primero la edición: apruebe los cambios o déjelo como está (Esc).</translation>
    </message>
    <message>
        <source>Only an invoice has lines to edit.</source>
        <translation>Solo una factura tiene líneas que editar.</translation>
    </message>
    <message>
        <source>Mark two or more drafts of one customer first (Space).</source>
        <translation>Marque primero dos o más borradores de un cliente (Espacio).</translation>
    </message>
    <message>
        <source>Some of the marked drafts are decided already.</source>
        <translation>Algunos de los borradores marcados ya están decididos.</translation>
    </message>
    <message>
        <source>The marked drafts are to several customers.</source>
        <translation>Los borradores marcados son para varios clientes.</translation>
    </message>
    <message>
        <source>The marked drafts are in several currencies.</source>
        <translation>Los borradores marcados están en varias monedas.</translation>
    </message>
    <message>
        <source>Only drafts of work that is not billed yet can be merged.</source>
        <translation>Solo se pueden reunir borradores de trabajo aún no facturado.</translation>
    </message>
    <message>
        <source>{party}: {lines}, {money} together.</source>
        <translation>{party}: {lines}, {money} en total.</translation>
    </message>
    <message>
        <source>Their terms, orders and taxes are alike.</source>
        <translation>Sus condiciones, pedidos e impuestos son iguales.</translation>
    </message>
    <message>
        <source>Merge {drafts} into one invoice?</source>
        <translation>¿Reunir {drafts} en una factura?</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>Una línea necesita texto.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>«{text}» no es una cantidad.</translation>
    </message>
    <message>
        <source>“{text}” is no price.</source>
        <translation>«{text}» no es un precio.</translation>
    </message>
    <message>
        <source>One for each month</source>
        <translation>Una por mes</translation>
    </message>
    <message>
        <source>One for each month and project</source>
        <translation>Una por mes y proyecto</translation>
    </message>
    <message>
        <source>All months on one</source>
        <translation>Todos los meses en una sola</translation>
    </message>
    <message>
        <source>One for each project</source>
        <translation>Una por proyecto</translation>
    </message>
    <message>
        <source>An invoice needs a line.</source>
        <translation>Una factura necesita una línea.</translation>
    </message>
    <message>
        <source>The total is below nothing.</source>
        <translation>El total es inferior a cero.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Invoice {remote_id}</source>
        <translation>Factura {remote_id}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence {day}</translation>
    </message>
    <message>
        <source>{money} short, {what}</source>
        <translation>faltan {money}, {what}</translation>
    </message>
    <message>
        <source>{money} over, {what}</source>
        <translation>sobran {money}, {what}</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>aún sin explicar</translation>
    </message>
    <message>
        <source>Nothing, until you choose.</source>
        <translation>Nada, hasta que elija.</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>ninguna factura</translation>
    </message>
    <message>
        <source>{answer}; but {reason}</source>
        <translation>{answer}; pero {reason}</translation>
    </message>
    <message>
        <source>an accepted estimate</source>
        <translation>un presupuesto aceptado</translation>
    </message>
    <message>
        <source>a won deal</source>
        <translation>una venta ganada</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>a recurring agreement</source>
        <translation>un contrato recurrente</translation>
    </message>
    <message>
        <source>work that changed after it was billed</source>
        <translation>trabajo que cambió después de facturarse</translation>
    </message>
    <message>
        <source>Void the invoice; its work may be billed again</source>
        <translation>Anular la factura; el trabajo podrá facturarse de nuevo</translation>
    </message>
    <message>
        <source>Make the customer inactive</source>
        <translation>Dejar inactivo al cliente</translation>
    </message>
    <message>
        <source>A voided invoice stays void</source>
        <translation>Una factura anulada sigue anulada</translation>
    </message>
    <message>
        <source>Switch the link off; what was paid by it stays</source>
        <translation>Desactivar el enlace; lo pagado con él queda</translation>
    </message>
    <message>
        <source>Switch the link off; the letter that names it has been sent</source>
        <translation>Desactivar el enlace; la carta que lo cita ya se envió</translation>
    </message>
    <message>
        <source>Delete the entry in the ledger; the money stays at Stripe</source>
        <translation>Borrar el asiento; el dinero sigue en Stripe</translation>
    </message>
    <message>
        <source>What was sent has been sent</source>
        <translation>Lo enviado, enviado está</translation>
    </message>
    <message>
        <source>A link that is off stays off</source>
        <translation>Un enlace desactivado sigue así</translation>
    </message>
    <message>
        <source>nothing to write yet</source>
        <translation>aún nada que escribir</translation>
    </message>
    <message>
        <source>payment link for a letter, {number}</source>
        <translation>enlace de pago para una carta, {number}</translation>
    </message>
    <message>
        <source>deposit by payment link for {what}</source>
        <translation>anticipo por enlace de pago para {what}</translation>
    </message>
    <message>
        <source>{money} paid</source>
        <translation>{money} pagados</translation>
    </message>
    <message>
        <source>invoice {number} to be sent by e-mail</source>
        <translation>factura {number} para enviar por correo</translation>
    </message>
    <message>
        <source>{title}, received {day}</source>
        <translation>{title}, recibido el {day}</translation>
    </message>
    <message>
        <source>payment link to switch off, {number}</source>
        <translation>enlace de pago por desactivar, {number}</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>cliente nuevo</translation>
    </message>
    <message>
        <source>invoice to void</source>
        <translation>factura por anular</translation>
    </message>
    <message>
        <source>invoice for {what}</source>
        <translation>factura por {what}</translation>
    </message>
    <message>
        <source>Nothing more: the link is at Stripe</source>
        <translation>Nada más: el enlace está en Stripe</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>la contabilidad</translation>
    </message>
    <message>
        <source>1 customer in {ledger}: {told}</source>
        <translation>1 cliente en {ledger}: {told}</translation>
    </message>
    <message>
        <source>1 invoice of {money} in {ledger}</source>
        <translation>1 factura de {money} en {ledger}</translation>
    </message>
    <message>
        <source>{said}, and marks {entries} billed</source>
        <translation>{said}, y marca como facturado: {entries}</translation>
    </message>
    <message>
        <source>Voids invoice {number} of {money} in {ledger}</source>
        <translation>Anula la factura {number} de {money} en {ledger}</translation>
    </message>
    <message>
        <source>1 payment link of {money} at Stripe, for one payment by card</source>
        <translation>1 enlace de pago de {money} en Stripe, para un pago con tarjeta</translation>
    </message>
    <message>
        <source>{money} in {ledger} as received and owed, until the work is invoiced; it is no income yet</source>
        <translation>{money} en {ledger} como anticipo recibido y debido, hasta facturar el trabajo; aún no es ingreso</translation>
    </message>
    <message>
        <source>{money} of it is tax, which falls due now</source>
        <translation>{money} de ello es impuesto, que vence ahora</translation>
    </message>
    <message>
        <source>{ledger} e-mails the invoice to {to}</source>
        <translation>{ledger} envía la factura a {to}</translation>
    </message>
    <message>
        <source>Switches off {url}</source>
        <translation>Desactiva {url}</translation>
    </message>
    <message>
        <source>Tax, contained</source>
        <translation>Impuesto incluido</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}, {money}</source>
        <translation>Factura {number} del {day}, {money}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>1 payment in {place}, left unapplied</source>
        <translation>1 cobro en {place}, sin aplicar</translation>
    </message>
    <message>
        <source>The allocations of the payment that is already in {place}</source>
        <translation>Las aplicaciones del cobro que ya está en {place}</translation>
    </message>
    <message>
        <source>1 payment of {booked} in {place}</source>
        <translation>1 cobro de {booked} en {place}</translation>
    </message>
    <message>
        <source> and 1 journal entry for {amount}</source>
        <translation> y 1 asiento de {amount}</translation>
    </message>
    <message>
        <source>Take these allocations off the payment again</source>
        <translation>Quitar de nuevo estas aplicaciones del cobro</translation>
    </message>
    <message>
        <source>Delete the journal entry, then the payment</source>
        <translation>Eliminar el asiento y después el cobro</translation>
    </message>
    <message>
        <source>Delete the payment</source>
        <translation>Eliminar el cobro</translation>
    </message>
    <message>
        <source>Payments with “{text}”</source>
        <translation>Cobros con «{text}»</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>{balance} open, due {due_on}</source>
        <translation>{balance} pendiente, vence {due_on}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factura</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>cobro</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>depósito</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>asiento</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>reembolso</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>nota de crédito</translation>
    </message>
    <message>
        <source>bank transaction</source>
        <translation>movimiento bancario</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>an unapplied payment</source>
        <translation>un cobro sin aplicar</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>pago con tarjeta</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>comisión</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>disputa lo adeudado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>cordial</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>final</source>
        <translation>último aviso</translation>
    </message>
    <message>
        <source>reminder-1</source>
        <translation>1.er recordatorio</translation>
    </message>
    <message>
        <source>reminder-2</source>
        <translation>2.º recordatorio</translation>
    </message>
    <message>
        <source>reminder-3</source>
        <translation>último aviso</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
    </message>
    <message>
        <source>Invoice {number} · {name} · {total}</source>
        <translation>Factura {number} · {name} · {total}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>{count} to review · {money}</source>
        <translation>{count} por revisar · {money}</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nada que revisar</translation>
    </message>
    <message>
        <source>{held} held</source>
        <translation>{held} retenidas</translation>
    </message>
    <message>
        <source>A message needs a subject.</source>
        <translation>Un mensaje necesita un asunto.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Un mensaje necesita un texto.</translation>
    </message>
    <message>
        <source>Routine reminder</source>
        <translation>Recordatorio habitual</translation>
    </message>
    <message>
        <source>Likely dispute</source>
        <translation>Probable disputa</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pagos</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Llamarles</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en inglés</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en alemán</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en francés</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>en español</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by the ledger&apos;s e-mail</source>
        <translation>por el correo de la contabilidad</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>No se sugiere nada</translation>
    </message>
    <message>
        <source>Suggestion: {outcome}</source>
        <translation>Sugerencia: {outcome}</translation>
    </message>
    <message>
        <source>The reasons above come to the same.</source>
        <translation>Las razones de arriba llevan a lo mismo.</translation>
    </message>
    <message>
        <source>The reasons above come to: {outcome}.</source>
        <translation>Las razones de arriba llevan a: {outcome}.</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>recordatorio {number}</translation>
    </message>
    <message>
        <source>Nothing, while it is held.</source>
        <translation>Nada, mientras esté retenido.</translation>
    </message>
    <message>
        <source>a note on {invoices}</source>
        <translation>una nota en {invoices}</translation>
    </message>
    <message>
        <source>No e-mail; {notes}</source>
        <translation>Sin correo; {notes}</translation>
    </message>
    <message>
        <source>1 message to {address}, and {notes}</source>
        <translation>1 mensaje a {address} y {notes}</translation>
    </message>
    <message>
        <source>Before it: 1 payment link of {money} at Stripe, whose address takes the place of {mark}</source>
        <translation>Antes: 1 enlace de pago de {money} en Stripe, cuya dirección ocupa el lugar de {mark}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>That day is over already.</source>
        <translation>Ese día ya ha pasado.</translation>
    </message>
    <message>
        <source>“{given}” is not a number from {least} to {most}</source>
        <translation>«{given}» no es un número de {least} a {most}</translation>
    </message>
    <message>
        <source>Write “none” for no limit.</source>
        <translation>Escriba «none» para no poner límite.</translation>
    </message>
    <message>
        <source>Most a row may be</source>
        <translation>Máximo por línea</translation>
    </message>
    <message>
        <source>A row over it can&apos;t be signed, nor approved together with others.</source>
        <translation>Por encima, una línea no se puede firmar ni aprobar junto con otras.</translation>
    </message>
    <message>
        <source>Most a batch may be</source>
        <translation>Máximo por lote</translation>
    </message>
    <message>
        <source>All rows of a batch together.</source>
        <translation>Todas las líneas de un lote juntas.</translation>
    </message>
    <message>
        <source>Most rows in a batch</source>
        <translation>Máximo de líneas por lote</translation>
    </message>
    <message>
        <source>Smaller batches are easier to read.</source>
        <translation>Los lotes pequeños se leen mejor.</translation>
    </message>
    <message>
        <source>Most that may be signed a day</source>
        <translation>Máximo firmado por día</translation>
    </message>
    <message>
        <source>All batches of the company&apos;s day together.</source>
        <translation>Todos los lotes del día juntos.</translation>
    </message>
    <message>
        <source>Most rows signed a day</source>
        <translation>Máximo de líneas firmadas por día</translation>
    </message>
    <message>
        <source>Over all batches of the day.</source>
        <translation>En todos los lotes del día.</translation>
    </message>
    <message>
        <source>Second signature for rows over</source>
        <translation>Segunda firma para líneas de más de</translation>
    </message>
    <message>
        <source>One such row makes the whole batch wait for a second signature.</source>
        <translation>Una línea así hace que todo el lote espere una segunda firma.</translation>
    </message>
    <message>
        <source>Second signature for batches over</source>
        <translation>Segunda firma para lotes de más de</translation>
    </message>
    <message>
        <source>Second signature for kinds</source>
        <translation>Segunda firma según el tipo</translation>
    </message>
    <message>
        <source>Panels (draft, followup …) or kinds of matches (short, over …) that always need two.</source>
        <translation>Paneles (draft, followup…) o tipos de aplicación (short, over…) que siempre necesitan dos.</translation>
    </message>
    <message>
        <source>Second signature for new customers</source>
        <translation>Segunda firma para clientes nuevos</translation>
    </message>
    <message>
        <source>Customers who never paid before.</source>
        <translation>Clientes que nunca han pagado.</translation>
    </message>
    <message>
        <source>Who gives the second signature</source>
        <translation>Quién da la segunda firma</translation>
    </message>
    <message>
        <source>“another” person only, or the same one again after a “pause”.</source>
        <translation>Solo «another» (otra persona) o la misma tras una «pause».</translation>
    </message>
    <message>
        <source>Pause before the same person signs again</source>
        <translation>Pausa antes de que firme la misma persona</translation>
    </message>
    <message>
        <source>Only where the same person may; another signs at once.</source>
        <translation>Solo donde puede la misma persona; otra firma enseguida.</translation>
    </message>
    <message>
        <source>Record before a kind may be approved in bulk</source>
        <translation>Historial antes de aprobar un tipo en bloque</translation>
    </message>
    <message>
        <source>So many ready proposals of a kind have to be decided first.</source>
        <translation>Tantas propuestas listas del tipo deben decidirse antes.</translation>
    </message>
    <message>
        <source>Share of them that was right</source>
        <translation>Parte de ellas que era correcta</translation>
    </message>
    <message>
        <source>In percent; below it bulk approval of the kind ends again.</source>
        <translation>En porcentaje; por debajo termina la aprobación en bloque del tipo.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in {currency}</source>
        <translation>«{text}» no es un importe en {currency}</translation>
    </message>
    <message>
        <source>Write it like 1500.00, or “none”.</source>
        <translation>Escriba, por ejemplo, 1500,00 o «none».</translation>
    </message>
    <message>
        <source>“{given}” is neither yes nor no</source>
        <translation>«{given}» no es ni sí ni no</translation>
    </message>
    <message>
        <source>“{name}” is no kind of proposal</source>
        <translation>«{name}» no es un tipo de propuesta</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>“{given}” is neither “another” nor “pause”</source>
        <translation>«{given}» no es ni «another» ni «pause»</translation>
    </message>
    <message>
        <source>Payment matches</source>
        <translation>Aplicación de cobros</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Payments meet their invoices here</source>
        <translation>Aquí los cobros encuentran sus facturas</translation>
    </message>
    <message>
        <source>All money has found its place</source>
        <translation>Todo el dinero ha encontrado su sitio</translation>
    </message>
    <message>
        <source>New payments appear here after the next sync.</source>
        <translation>Los nuevos cobros aparecen tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>Draft invoices</source>
        <translation>Borradores de facturas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What should be billed and is not yet comes here</source>
        <translation>Aquí llega lo que falta por facturar</translation>
    </message>
    <message>
        <source>Everything is billed</source>
        <translation>Todo está facturado</translation>
    </message>
    <message>
        <source>Time, estimates and bookings appear here after the next sync or import.</source>
        <translation>Los tiempos, presupuestos y citas aparecen tras la próxima sincronización o importación.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Overdue invoices, and the right word to each customer</source>
        <translation>Facturas vencidas y la palabra adecuada para cada cliente</translation>
    </message>
    <message>
        <source>Nobody needs a reminder today</source>
        <translation>Hoy nadie necesita un recordatorio</translation>
    </message>
    <message>
        <source>Nothing is ever sent by itself.</source>
        <translation>Nunca se envía nada por sí solo.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Solo usted</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Every cause</source>
        <translation>Todas las causas</translation>
    </message>
    <message>
        <source>Approve all ready</source>
        <translation>Aprobar todos los listos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Ledger, Stripe and bank are tied to the cent here</source>
        <translation>Aquí se concilian contabilidad, Stripe y banco al céntimo</translation>
    </message>
    <message>
        <source>Every cent is explained</source>
        <translation>Cada céntimo está explicado</translation>
    </message>
    <message>
        <source>Gaps appear here after the next sync or bank statement.</source>
        <translation>Las diferencias aparecen tras la próxima sincronización o extracto.</translation>
    </message>
    <message>
        <source>{marks} marked · {sums}</source>
        <translation>{marks} marcadas · {sums}</translation>
    </message>
    <message>
        <source>There is no row to decide.</source>
        <translation>No hay ninguna línea que decidir.</translation>
    </message>
    <message>
        <source>The row is being read.</source>
        <translation>La línea se está leyendo.</translation>
    </message>
    <message>
        <source>It is already {state}; undo its batch in History first.</source>
        <translation>Ya está {state}; deshaga primero su lote en el historial.</translation>
    </message>
    <message>
        <source>Nothing is put forward: choose a candidate (1–9) or edit (E).</source>
        <translation>No se propone nada: elija un candidato (1–9) o edite (E).</translation>
    </message>
    <message>
        <source>Edit one row at a time: unmark the others first (Esc).</source>
        <translation>Edite las líneas de una en una: desmarque antes las demás (Esc).</translation>
    </message>
    <message>
        <source>Some of the marked rows are already signed.</source>
        <translation>Algunas de las líneas marcadas ya están firmadas.</translation>
    </message>
    <message>
        <source>Only ready rows can be approved together; look at the others one by one.</source>
        <translation>Solo las líneas listas se aprueban juntas; mire las demás una a una.</translation>
    </message>
    <message>
        <source>The filter hides {rows}.</source>
        <translation>El filtro oculta {rows}.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Nada que mostrar aquí</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing is {state}</source>
        <translation>Nada: {state}</translation>
    </message>
    <message>
        <source>Rows come here when you decide them.</source>
        <translation>Las líneas llegan aquí cuando decide.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Mostrar lo abierto</translation>
    </message>
    <message>
        <source>Reading your books for the first time; nothing is written</source>
        <translation>Leyendo sus libros por primera vez; no se escribe nada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>{waiting} approved and waiting for your signature.</source>
        <translation>{waiting} aprobadas a la espera de su firma.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Revisar y firmar</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>{account} differs by</source>
        <translation>{account} difiere en</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>in Matches</source>
        <translation>en Cobros</translation>
    </message>
    <message>
        <source>with its payout</source>
        <translation>con liquidación</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>solo usted</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>conciliado</translation>
    </message>
    <message>
        <source>does not tie</source>
        <translation>no cuadra</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>{label}: {then} at closing, {now} now</source>
        <translation>{label}: {then} al cierre, {now} ahora</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>visto el {day}</translation>
    </message>
    <message>
        <source>{month} was closed by {who} on {day}.</source>
        <translation>{month} lo cerró {who} el {day}.</translation>
    </message>
    <message>
        <source>Something moved in it since.</source>
        <translation>Algo se movió en él desde entonces.</translation>
    </message>
    <message>
        <source>{items} to settle before {month} can be closed.</source>
        <translation>{items} por resolver antes de cerrar {month}.</translation>
    </message>
    <message>
        <source>{month} is ready to be closed.</source>
        <translation>{month} está listo para cerrarse.</translation>
    </message>
    <message>
        <source>Settle or accept first: {items}</source>
        <translation>Resuelva o acepte primero: {items}</translation>
    </message>
    <message>
        <source>{record}, {name}: seen {seen}, now {now}</source>
        <translation>{record}, {name}: visto {seen}, ahora {now}</translation>
    </message>
    <message>
        <source>decided: {decided}</source>
        <translation>decidido: {decided}</translation>
    </message>
    <message>
        <source>{unexplained} unexplained</source>
        <translation>{unexplained} sin explicar</translation>
    </message>
    <message>
        <source>{differences}, every cent explained</source>
        <translation>{differences}, cada céntimo explicado</translation>
    </message>
    <message>
        <source>{payouts} not tied</source>
        <translation>{payouts} sin conciliar</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>The company file and its backups are encrypted; the key is kept in this computer&apos;s keychain. Whoever gets hold of the files without the keychain can&apos;t read them.</source>
        <translation>El archivo y sus copias están cifrados; la clave está en el llavero de este equipo. Sin él, los archivos no se pueden leer.</translation>
    </message>
    <message>
        <source>This recovery key opens the file when the keychain is lost: a new computer, a restored system. It is shown this once. Write it down and keep it where this computer is not.</source>
        <translation>Esta clave de recuperación abre el archivo si se pierde el llavero: equipo nuevo, sistema restaurado. Se muestra solo esta vez. Anótela y guárdela en otro lugar.</translation>
    </message>
    <message>
        <source>Type the last group of four (the {number}th) to go on</source>
        <translation>Escriba el último grupo de cuatro (el {number}.º) para seguir</translation>
    </message>
    <message>
        <source>Write the recovery key down, then type its last group.</source>
        <translation>Anote la clave y escriba su último grupo.</translation>
    </message>
    <message>
        <source>“{name}” is still in clear: remove it, or try again.</source>
        <translation>«{name}» sigue sin cifrar: elimínelo o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Short payments</source>
        <translation>Cobros insuficientes</translation>
    </message>
    <message>
        <source>Overpayments</source>
        <translation>Cobros en exceso</translation>
    </message>
    <message>
        <source>Part payments</source>
        <translation>Cobros parciales</translation>
    </message>
    <message>
        <source>Several invoices</source>
        <translation>Varias facturas</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Bank and processor fees</source>
        <translation>Comisiones bancarias y de cobro</translation>
    </message>
    <message>
        <source>What a bank or processor kept back is booked here.</source>
        <translation>Aquí se contabiliza lo retenido por el banco o el procesador.</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Descuentos concedidos</translation>
    </message>
    <message>
        <source>What a customer kept back by agreement is booked here.</source>
        <translation>Aquí se contabiliza lo que un cliente retuvo por acuerdo.</translation>
    </message>
    <message>
        <source>New payments</source>
        <translation>Nuevos cobros</translation>
    </message>
    <message>
        <source>Money that Countersign books goes into this account.</source>
        <translation>El dinero que contabiliza Countersign va a esta cuenta.</translation>
    </message>
    <message>
        <source>Card money on its way</source>
        <translation>Cobros con tarjeta en tránsito</translation>
    </message>
    <message>
        <source>Charges wait here for their payout: a clearing account, or undeposited funds.</source>
        <translation>Los cobros esperan aquí su liquidación: una cuenta puente o fondos no depositados.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>What a payer got back is booked against this account.</source>
        <translation>Lo devuelto a un pagador se contabiliza en esta cuenta.</translation>
    </message>
    <message>
        <source>Disputed payments</source>
        <translation>Pagos disputados</translation>
    </message>
    <message>
        <source>What a dispute withdrew, or failed afterwards, is booked against this account.</source>
        <translation>Lo que retiró una disputa, o falló después, se contabiliza en esta cuenta.</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Ingresos diferidos</translation>
    </message>
    <message>
        <source>What agreements bill in advance waits on this liability until it is earned.</source>
        <translation>Lo que los contratos facturan por adelantado espera en este pasivo hasta devengarse.</translation>
    </message>
    <message>
        <source>Revenue from prepayments</source>
        <translation>Ingresos de pagos anticipados</translation>
    </message>
    <message>
        <source>Where it is earned when its item is sold to the liability itself.</source>
        <translation>Cuenta de ingresos que se usa cuando el artículo se contabiliza en el propio pasivo.</translation>
    </message>
    <message>
        <source>Everything Countersign knows of these books is in one file on this machine.</source>
        <translation>Todo lo que Countersign sabe de estos libros está en un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens are in the system&apos;s keychain, never in that file, a log or a report.</source>
        <translation>Las contraseñas, claves y tokens están en el llavero del sistema, nunca en ese archivo, un registro o un informe.</translation>
    </message>
    <message>
        <source>It talks to the services you connect and to nobody else; no statistics are sent.</source>
        <translation>Habla con los servicios que usted conecta y con nadie más; no se envían estadísticas.</translation>
    </message>
    <message>
        <source>Payer names it learned are listed and erased with “countersign learned”.</source>
        <translation>Los nombres de pagadores aprendidos se ven y borran con «countersign learned».</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>{name}, disconnected; what was read stays</source>
        <translation>{name}, desconectado; lo leído permanece</translation>
    </message>
    <message>
        <source>{name}, since {day}</source>
        <translation>{name}, desde el {day}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hasta {amount}</translation>
    </message>
    <message>
        <source>Without it nothing is deferred.</source>
        <translation>Sin ello no se difiere nada.</translation>
    </message>
    <message>
        <source>As the books did until now; what they never did is held back.</source>
        <translation>Como lo hicieron los libros hasta ahora; lo que nunca hicieron se retiene.</translation>
    </message>
    <message>
        <source>Now {used}.</source>
        <translation>Ahora {used}.</translation>
    </message>
    <message>
        <source>The books show none so far; such rows are held back.</source>
        <translation>Los libros aún no muestran ninguna; esas líneas se retienen.</translation>
    </message>
    <message>
        <source>Writing is on</source>
        <translation>La escritura está permitida</translation>
    </message>
    <message>
        <source>Signed batches are sent to your books.</source>
        <translation>Los lotes firmados se envían a sus libros.</translation>
    </message>
    <message>
        <source>Stop all writing</source>
        <translation>Detener toda escritura</translation>
    </message>
    <message>
        <source>Writing is off</source>
        <translation>La escritura está detenida</translation>
    </message>
    <message>
        <source>Nothing is signed or sent; everything else works.</source>
        <translation>No se firma ni se envía nada; lo demás funciona.</translation>
    </message>
    <message>
        <source>Allow writing again</source>
        <translation>Volver a permitir la escritura</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decididas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>{name} saved. The audit record names you.</source>
        <translation>{name} guardado. El registro de auditoría lleva su nombre.</translation>
    </message>
    <message>
        <source>{services} connected</source>
        <translation>{services} conectados</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nada está conectado</translation>
    </message>
    <message>
        <source>Held back: {title} — {reason}</source>
        <translation>Retenido: {title} — {reason}</translation>
    </message>
    <message>
        <source>and {more} more are held back</source>
        <translation>y {more} más están retenidas</translation>
    </message>
    <message>
        <source>Take back batch {undone}</source>
        <translation>Deshacer el lote {undone}</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>write</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>{rows} to {verb} in {system} · {totals}</source>
        <translation>{rows} por {verb} en {system} · {totals}</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>I, {who}, {what} {changes} in {system} totalling {totals}.</source>
        <translation>Yo, {who}, firmo para {what} {changes} en {system} por un total de {totals}.</translation>
    </message>
    <message>
        <source>Sign {count}</source>
        <translation>Firmar {count}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>{what} and commit</source>
        <translation>{what} y contabilizar</translation>
    </message>
    <message>
        <source>Needs a second signature: {names}. {second_signer}</source>
        <translation>Necesita una segunda firma: {names}. {second_signer}</translation>
    </message>
    <message>
        <source>Nothing is left to sign.</source>
        <translation>No queda nada por firmar.</translation>
    </message>
    <message>
        <source>Enter your name: it goes into the audit record.</source>
        <translation>Escriba su nombre: figura en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone:</source>
        <translation>No se puede deshacer:</translation>
    </message>
    <message>
        <source>Every row can be undone later from History.</source>
        <translation>Cada línea puede deshacerse después en el historial.</translation>
    </message>
    <message>
        <source>About {calls} to {system}.</source>
        <translation>Unas {calls} a {system}.</translation>
    </message>
    <message>
        <source>Another person has to give it; nothing is sent before.</source>
        <translation>Debe darla otra persona; antes no se envía nada.</translation>
    </message>
    <message>
        <source>Another person gives it, or you again after {pause}; nothing is sent before.</source>
        <translation>La da otra persona, o usted mismo tras {pause}; antes no se envía nada.</translation>
    </message>
    <message>
        <source>Second signature for batch {batch_id}</source>
        <translation>Segunda firma del lote {batch_id}</translation>
    </message>
    <message>
        <source>again at what I</source>
        <translation>de nuevo lo que he firmado</translation>
    </message>
    <message>
        <source>at what {first}</source>
        <translation>lo que {first} ha firmado</translation>
    </message>
    <message>
        <source>I, {who}, have looked {what} signed and agree: {changes} in {system} totalling {totals}.</source>
        <translation>Yo, {who}, he examinado {what} y estoy de acuerdo: {changes} en {system} por un total de {totals}.</translation>
    </message>
    <message>
        <source>Countersign {count} and commit</source>
        <translation>Refrendar {count} y contabilizar</translation>
    </message>
    <message>
        <source>{signed_by} signed on {day}</source>
        <translation>{signed_by} firmó el {day}</translation>
    </message>
    <message>
        <source>{signed}; it waits because {names}.
SHA-256 of what both sign: {digest}</source>
        <translation>{signed}; espera porque {names}.
SHA-256 de lo que ambos firman: {digest}</translation>
    </message>
    <message>
        <source>Invoices, open balance</source>
        <translation>Facturas, saldo pendiente</translation>
    </message>
    <message>
        <source>Payments, unapplied</source>
        <translation>Cobros, sin aplicar</translation>
    </message>
    <message>
        <source>Credit notes, unused</source>
        <translation>Notas de crédito, sin usar</translation>
    </message>
    <message>
        <source>Customers, balance</source>
        <translation>Clientes, saldo</translation>
    </message>
    <message>
        <source>Accounts, balance</source>
        <translation>Cuentas, saldo</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>nuevos cobros</translation>
    </message>
    <message>
        <source>new invoices</source>
        <translation>facturas nuevas</translation>
    </message>
    <message>
        <source>new credit notes</source>
        <translation>notas de crédito nuevas</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>clientes nuevos</translation>
    </message>
    <message>
        <source>deposits into the bank</source>
        <translation>depósitos en el banco</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>asientos</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>registros deshechos</translation>
    </message>
    <message>
        <source>changes to payments</source>
        <translation>cambios en cobros</translation>
    </message>
    <message>
        <source>{count} approved wait</source>
        <translation>{count} aprobadas esperan</translation>
    </message>
    <message>
        <source>Switch writing on in Settings first.</source>
        <translation>Permita primero la escritura en los ajustes.</translation>
    </message>
    <message>
        <source>All writing is switched off</source>
        <translation>Toda la escritura está detenida</translation>
    </message>
    <message>
        <source>Nothing approved yet</source>
        <translation>Aún no hay nada aprobado</translation>
    </message>
    <message>
        <source>Approve at least one match first.</source>
        <translation>Apruebe primero al menos una aplicación.</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>{count} aprobadas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>contabilizado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Written in the ledger.</source>
        <translation>Escrito en la contabilidad.</translation>
    </message>
    <message>
        <source>Not sent: a record had moved since you approved it.</source>
        <translation>No enviado: un registro cambió desde su aprobación.</translation>
    </message>
    <message>
        <source>The ledger refused it; nothing was written.</source>
        <translation>La contabilidad lo rechazó; no se escribió nada.</translation>
    </message>
    <message>
        <source>No clear answer. It is looked up before anything is sent again.</source>
        <translation>Sin respuesta clara. Se comprueba antes de volver a enviar.</translation>
    </message>
    <message>
        <source>Not sent yet. It stays signed in the outbox.</source>
        <translation>Aún no enviado. Queda firmado en la bandeja de salida.</translation>
    </message>
    <message>
        <source>{word}, not as signed</source>
        <translation>{word}, distinto de lo firmado</translation>
    </message>
    <message>
        <source>All {rows} committed</source>
        <translation>{rows}: todas contabilizadas</translation>
    </message>
    <message>
        <source>The row is committed</source>
        <translation>La línea está contabilizada</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} committed, {count} waiting</source>
        <translation>En pausa: {done} de {total} contabilizadas, {count} en espera</translation>
    </message>
    <message>
        <source>{done} of {total} committed</source>
        <translation>{done} de {total} contabilizadas</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nunca sincronizado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>synced {ago}</source>
        <translation>sincronizado {ago}</translation>
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
        <translation>{label} {done} de {of}</translation>
    </message>
    <message>
        <source>{words}, about {time} left</source>
        <translation>{words}, quedan unos {time}</translation>
    </message>
    <message>
        <source>{title}: not connected</source>
        <translation>{title}: sin conexión</translation>
    </message>
    <message>
        <source>To match</source>
        <translation>Por aplicar</translation>
    </message>
    <message>
        <source>Every payment has found its place</source>
        <translation>Cada cobro ha encontrado su sitio</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>Por facturar</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Por reclamar</translation>
    </message>
    <message>
        <source>Nobody needs a reminder</source>
        <translation>Nadie necesita un recordatorio</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>Por explicar</translation>
    </message>
    <message>
        <source>Compare ledger, Stripe and bank</source>
        <translation>Comparar contabilidad, Stripe y banco</translation>
    </message>
    <message>
        <source>{total} owed · {percent} % overdue</source>
        <translation>{total} adeudados · {percent}&#xa0;% vencido</translation>
    </message>
    <message>
        <source>{p10} to {p90}</source>
        <translation>{p10} a {p90}</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>en {days} días</translation>
    </message>
    <message>
        <source>From {invoices} and how each customer has paid until now</source>
        <translation>A partir de {invoices} y de cómo ha pagado cada cliente</translation>
    </message>
    <message>
        <source>{payments} to be matched, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} su aplicación, {money}. Hasta entonces, lo pagado cuenta aquí como pendiente.</translation>
    </message>
    <message>
        <source>{payments} to be signed, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} firma, {money}. Hasta entonces, lo pagado cuenta aquí como pendiente.</translation>
    </message>
    <message>
        <source>{payments} to be matched and {approved} to be signed, {money}. Until then, what was paid counts as open here.</source>
        <translation>{payments} su aplicación y {approved} firma, {money}. Hasta entonces, lo pagado cuenta aquí como pendiente.</translation>
    </message>
    <message>
        <source>as many as on {day}</source>
        <translation>tantos como el {day}</translation>
    </message>
    <message>
        <source>{count} more than on {day}</source>
        <translation>{count} más que el {day}</translation>
    </message>
    <message>
        <source>{count} fewer than on {day}</source>
        <translation>{count} menos que el {day}</translation>
    </message>
    <message>
        <source>Connect Stripe, to match its card payments and payouts.</source>
        <translation>Conecte Stripe, para aplicar sus pagos con tarjeta y liquidaciones.</translation>
    </message>
    <message>
        <source>Import a bank statement, so that transfers and payouts are seen.</source>
        <translation>Importe un extracto bancario, para ver transferencias y liquidaciones.</translation>
    </message>
    <message>
        <source>Approve a first match; nothing is written before you sign.</source>
        <translation>Apruebe una primera aplicación; no se escribe nada hasta que firme.</translation>
    </message>
    <message>
        <source>Review and sign a first batch. Every row can be undone later.</source>
        <translation>Revise y firme un primer lote. Cada línea puede deshacerse después.</translation>
    </message>
    <message>
        <source>Or let a week pass in shadow: work as ever, and see what it would have put forward.</source>
        <translation>O deje pasar una semana de observación: trabaje como siempre y vea qué se habría propuesto.</translation>
    </message>
    <message>
        <source>Batch {number} was interrupted and waits to go on.</source>
        <translation>El lote {number} se interrumpió y espera.</translation>
    </message>
    <message>
        <source>Batch {number} waits for a second signature.</source>
        <translation>El lote {number} espera una segunda firma.</translation>
    </message>
    <message>
        <source>All writing is switched off.</source>
        <translation>Toda la escritura está detenida.</translation>
    </message>
    <message>
        <source>{balances} of the books do not add up.</source>
        <translation>{balances} de los libros no cuadran.</translation>
    </message>
    <message>
        <source>{month} is closed, and something moved in it since.</source>
        <translation>{month} está cerrado y algo se ha movido en él desde entonces.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>they saw something else</source>
        <translation>vieron otra cosa</translation>
    </message>
    <message>
        <source>only they decided</source>
        <translation>solo ellos decidieron</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>only you decided</source>
        <translation>solo usted decidió</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>dos veces la misma persona</translation>
    </message>
    <message>
        <source>not here, or signed already</source>
        <translation>no está aquí o ya firmado</translation>
    </message>
    <message>
        <source>approved with changes</source>
        <translation>aprobado con cambios</translation>
    </message>
    <message>
        <source>{done} by {name}</source>
        <translation>{done} por {name}</translation>
    </message>
    <message>
        <source>approved by {name} and {other}, each otherwise</source>
        <translation>aprobado por {name} y {other}, de distinto modo</translation>
    </message>
    <message>
        <source>{done} by {name}, {other_done} by {other}</source>
        <translation>{done} por {name}, {other_done} por {other}</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Nada que combinar</translation>
    </message>
    <message>
        <source>{decisions} will carry both names.</source>
        <translation>{decisions} llevarán ambos nombres.</translation>
    </message>
    <message>
        <source>{conflicts} will be open again, to be looked at together.</source>
        <translation>{conflicts} se reabrirán, para verlos juntos.</translation>
    </message>
    <message>
        <source>Merging changes nothing.</source>
        <translation>Combinar no cambia nada.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Ready: it may be approved with others.</source>
        <translation>Listo: puede aprobarse junto con otros.</translation>
    </message>
    <message>
        <source>Look at this: a person should check it.</source>
        <translation>Mírelo: una persona debería comprobarlo.</translation>
    </message>
    <message>
        <source>Nothing is put forward.</source>
        <translation>No se propone nada.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>card charge</source>
        <translation>pago con tarjeta</translation>
    </message>
    <message>
        <source>payment in the ledger</source>
        <translation>cobro en la contabilidad</translation>
    </message>
    <message>
        <source>bank line</source>
        <translation>línea bancaria</translation>
    </message>
    <message>
        <source>pays one invoice in full</source>
        <translation>paga una factura completa</translation>
    </message>
    <message>
        <source>pays part of an invoice</source>
        <translation>paga parte de una factura</translation>
    </message>
    <message>
        <source>pays several invoices</source>
        <translation>paga varias facturas</translation>
    </message>
    <message>
        <source>short of the invoice</source>
        <translation>menos que la factura</translation>
    </message>
    <message>
        <source>more than the invoice</source>
        <translation>más que la factura</translation>
    </message>
    <message>
        <source>looks like a duplicate</source>
        <translation>parece un duplicado</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>dinero devuelto</translation>
    </message>
    <message>
        <source>no invoice found</source>
        <translation>no se encontró factura</translation>
    </message>
    <message>
        <source>booked as a fee</source>
        <translation>contabilizado como comisión</translation>
    </message>
    <message>
        <source>booked as a discount</source>
        <translation>contabilizado como descuento</translation>
    </message>
    <message>
        <source>kept as an overpayment</source>
        <translation>conservado como saldo a favor</translation>
    </message>
    <message>
        <source>left unapplied on the customer</source>
        <translation>queda sin aplicar en el cliente</translation>
    </message>
    <message>
        <source>exchange difference</source>
        <translation>diferencia de cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(s)</source>
        <translation>
            <numerusform>%n aplicación</numerusform>
            <numerusform>%n aplicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n reclamación</numerusform>
            <numerusform>%n reclamaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready match(s)</source>
        <translation>
            <numerusform>%n aplicación lista</numerusform>
            <numerusform>%n aplicaciones listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready draft(s)</source>
        <translation>
            <numerusform>%n borrador listo</numerusform>
            <numerusform>%n borradores listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready follow-up(s)</source>
        <translation>
            <numerusform>%n reclamación lista</numerusform>
            <numerusform>%n reclamaciones listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready fix(s)</source>
        <translation>
            <numerusform>%n corrección lista</numerusform>
            <numerusform>%n correcciones listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match was(s)</source>
        <translation>
            <numerusform>%n aplicación fue</numerusform>
            <numerusform>%n aplicaciones fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft was(s)</source>
        <translation>
            <numerusform>%n borrador fue</numerusform>
            <numerusform>%n borradores fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up was(s)</source>
        <translation>
            <numerusform>%n reclamación fue</numerusform>
            <numerusform>%n reclamaciones fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix was(s)</source>
        <translation>
            <numerusform>%n corrección fue</numerusform>
            <numerusform>%n correcciones fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factura</numerusform>
            <numerusform>%n facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%n factura liquidada</numerusform>
            <numerusform>%n facturas liquidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment waits(s)</source>
        <translation>
            <numerusform>%n cobro espera</numerusform>
            <numerusform>%n cobros esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n factura pendiente</numerusform>
            <numerusform>%n facturas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s)</source>
        <translation>
            <numerusform>%n liquidación</numerusform>
            <numerusform>%n liquidaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s)</source>
        <translation>
            <numerusform>%n saldo</numerusform>
            <numerusform>%n saldos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time entry(s)</source>
        <translation>
            <numerusform>%n registro de tiempo</numerusform>
            <numerusform>%n registros de tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece of work(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check holds(s)</source>
        <translation>
            <numerusform>%n comprobación correcta</numerusform>
            <numerusform>%n comprobaciones correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>hace {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>hace {hours} h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Open a company…</source>
        <translation>Abrir una empresa…</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Conectar una empresa…</translation>
    </message>
    <message>
        <source>Open this company again</source>
        <translation>Volver a abrir esta empresa</translation>
    </message>
    <message>
        <source>Restore the latest backup</source>
        <translation>Restaurar la última copia</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Detener la sincronización</translation>
    </message>
    <message>
        <source>Import a bank statement…</source>
        <translation>Importar un extracto bancario…</translation>
    </message>
    <message>
        <source>Import work to bill…</source>
        <translation>Importar trabajo por facturar…</translation>
    </message>
    <message>
        <source>Imports of work…</source>
        <translation>Importaciones de trabajo…</translation>
    </message>
    <message>
        <source>Save the draft as PDF…</source>
        <translation>Guardar el borrador como PDF…</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Exportar decisiones…</translation>
    </message>
    <message>
        <source>Merge decisions…</source>
        <translation>Combinar decisiones…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Clear filter and marks</source>
        <translation>Quitar filtro y marcas</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Mark or unmark the row</source>
        <translation>Marcar o desmarcar la línea</translation>
    </message>
    <message>
        <source>Mark upwards</source>
        <translation>Marcar hacia arriba</translation>
    </message>
    <message>
        <source>Mark downwards</source>
        <translation>Marcar hacia abajo</translation>
    </message>
    <message>
        <source>Merge the marked drafts…</source>
        <translation>Reunir los borradores marcados…</translation>
    </message>
    <message>
        <source>Approve all ready in view…</source>
        <translation>Aprobar todo lo listo a la vista…</translation>
    </message>
    <message>
        <source>Customers entered twice…</source>
        <translation>Clientes registrados dos veces…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Revisar y firmar…</translation>
    </message>
    <message>
        <source>Go on with the unfinished batch</source>
        <translation>Seguir con el lote inacabado</translation>
    </message>
    <message>
        <source>Give the second signature…</source>
        <translation>Dar la segunda firma…</translation>
    </message>
    <message>
        <source>Run a shadow week…</source>
        <translation>Iniciar una semana de observación…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Next page of the place</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Líneas compactas</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Acerca de Countersign</translation>
    </message>
    <message>
        <source>Edit allocations</source>
        <translation>Editar las aplicaciones</translation>
    </message>
    <message>
        <source>Approve these allocations</source>
        <translation>Aprobar estas aplicaciones</translation>
    </message>
    <message>
        <source>{amount} from {payer}</source>
        <translation>{amount} de {payer}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Add an open invoice: number or customer</source>
        <translation>Añadir una factura pendiente: número o cliente</translation>
    </message>
    <message>
        <source>Search open invoices</source>
        <translation>Buscar facturas pendientes</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Facturas pendientes</translation>
    </message>
    <message>
        <source>Amount for {number}</source>
        <translation>Importe para {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>open {balance}, due {due_on}</source>
        <translation>{balance} pendiente, vence {due_on}</translation>
    </message>
    <message>
        <source>{number}   {name}open {balance}, due {due_on}</source>
        <translation>{number}   {name}{balance} pendiente, vence {due_on}</translation>
    </message>
    <message>
        <source>{who} promised to pay</source>
        <translation>{who} prometió pagar</translation>
    </message>
    <message>
        <source>Nothing is sent until that day. If the money has not come then, the next step is put forward.</source>
        <translation>No se envía nada hasta ese día. Si el dinero no ha llegado, se propone el paso siguiente.</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Anotar la promesa</translation>
    </message>
    <message>
        <source>{who} pays in instalments</source>
        <translation>{who} paga a plazos</translation>
    </message>
    <message>
        <source>Nothing is sent while the plan runs; an instalment that does not come is asked for alone.</source>
        <translation>No se envía nada mientras corre el plan; un plazo que no llega se reclama por separado.</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Anotar el plan</translation>
    </message>
    <message>
        <source>Pause follow-ups to {who}</source>
        <translation>Pausar las reclamaciones a {who}</translation>
    </message>
    <message>
        <source>Nothing is sent up to and including that day.</source>
        <translation>No se envía nada hasta ese día inclusive.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>{who} disputes what is owed</source>
        <translation>{who} disputa lo adeudado</translation>
    </message>
    <message>
        <source>Nothing is sent while the dispute is open. End it under their name when it is settled.</source>
        <translation>No se envía nada mientras la disputa esté abierta. Ciérrela en su ficha cuando se resuelva.</translation>
    </message>
    <message>
        <source>Record the dispute</source>
        <translation>Anotar la disputa</translation>
    </message>
    <message>
        <source>Never chase {who}</source>
        <translation>No reclamar nunca a {who}</translation>
    </message>
    <message>
        <source>Nothing is sent to them until you lift this.</source>
        <translation>No se les envía nada hasta que lo levante.</translation>
    </message>
    <message>
        <source>Never chase them</source>
        <translation>No reclamar nunca</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hasta qué día</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>All of it, or an amount in {currency}</source>
        <translation>Todo, o un importe en {currency}</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Paste their message: the day and the line are read from it</source>
        <translation>Pegue su mensaje: de él se leen el día y la frase</translation>
    </message>
    <message>
        <source>Their message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Their words, or the reason</source>
        <translation>Sus palabras, o el motivo</translation>
    </message>
    <message>
        <source>Their own words, or the reason (kept with it)</source>
        <translation>Sus propias palabras, o el motivo (se guarda)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>A line for each instalment</source>
        <translation>Una línea por plazo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>No day to pay and no dispute is named in it. Fill the fields yourself.</source>
        <translation>No nombra día de pago ni disputa. Rellene los campos usted mismo.</translation>
    </message>
    <message>
        <source>Read: they pay on {day}. Look whether that is what they mean.</source>
        <translation>Leído: pagan el {day}. Compruebe si es lo que quieren decir.</translation>
    </message>
    <message>
        <source>Read: they dispute it: “{line}”</source>
        <translation>Leído: lo disputan: «{line}»</translation>
    </message>
    <message>
        <source>Read: they say it is paid: “{line}”</source>
        <translation>Leído: dicen que está pagado: «{line}»</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>A customer, an invoice number, an amount, or what to do…</source>
        <translation>Un cliente, un número de factura, un importe o qué hacer…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Bank statements (*.ofx *.qfx *.qif *.xml *.sta *.mta *.mt940 *.bai *.bai2 *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Extractos bancarios (*.ofx *.qfx *.qif *.xml *.sta *.mta *.mt940 *.bai *.bai2 *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>Importar un extracto bancario</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file as it stands</source>
        <translation>El archivo tal cual</translation>
    </message>
    <message>
        <source>Its lines as understood</source>
        <translation>Sus líneas, según se entienden</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Cómo se entiende</translation>
    </message>
    <message>
        <source>Don&apos;t import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>En la contabilidad</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>The file does not say; name it</source>
        <translation>El archivo no lo dice; indíquela</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>What column {value} holds</source>
        <translation>Qué contiene la columna {value}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Línea {line}, columna {column}: {reason}</translation>
    </message>
    <message>
        <source>and {more} more lines that could not be read</source>
        <translation>y {more} líneas más ilegibles</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Versión {version}. Licencia MIT.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Elegir un candidato</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Decisiones (*.json)</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exportar decisiones</translation>
    </message>
    <message>
        <source>Merge decisions</source>
        <translation>Combinar decisiones</translation>
    </message>
    <message>
        <source>{decisions} exported.</source>
        <translation>{decisions} exportadas.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Work to bill (*.ics *.csv *.tsv *.txt *.xlsx *.toml)</source>
        <translation>Trabajo por facturar (*.ics *.csv *.tsv *.txt *.xlsx *.toml)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Aportó</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Import work to bill</source>
        <translation>Importar trabajo por facturar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>De qué es el archivo</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Detectado solo</translation>
    </message>
    <message>
        <source>Say which column holds what, where it was found wrongly</source>
        <translation>Diga qué columna contiene qué, si se detectó mal</translation>
    </message>
    <message>
        <source>The column with: {words}</source>
        <translation>La columna con: {words}</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>… and {count} more rows</source>
        <translation>… y {count} líneas más</translation>
    </message>
    <message>
        <source>Imports of work</source>
        <translation>Importaciones de trabajo</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Aún no se ha importado nada</translation>
    </message>
    <message>
        <source>Time sheets, calendars, orders and agreements: use Import work to bill in the File menu.</source>
        <translation>Partes de horas, calendarios, pedidos y acuerdos: use Importar trabajo por facturar en el menú Archivo.</translation>
    </message>
    <message>
        <source>Undoing one puts its work back as it was before. What is on invoices already stays there.</source>
        <translation>Deshacer una devuelve su trabajo a como estaba. Lo ya facturado se queda.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decisions merged: {text}.</source>
        <translation>Decisiones combinadas: {text}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>Abrir otra empresa</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing more is sent to your books until you start it again. Decisions and signed rows are stored; a row that was on its way is looked up in the ledger before anything is sent twice.</source>
        <translation>No se envía nada más a sus libros hasta reiniciar. Las decisiones y líneas firmadas están guardadas; una línea en curso se busca en la contabilidad antes de enviar nada dos veces.</translation>
    </message>
    <message>
        <source>Close Countersign</source>
        <translation>Cerrar Countersign</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Countersign has met a fault of its own</source>
        <translation>Countersign ha tenido un fallo propio</translation>
    </message>
    <message>
        <source>The report below holds no names, amounts or secrets of yours.</source>
        <translation>El informe de abajo no contiene nombres, importes ni secretos suyos.</translation>
    </message>
    <message>
        <source>It is kept as {path}, and sent to nobody.</source>
        <translation>Se guarda como {path} y no se envía a nadie.</translation>
    </message>
    <message>
        <source>It could not be kept; copy it if you want it.</source>
        <translation>No se pudo guardar; cópielo si lo necesita.</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizar ahora (F5)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Líneas del lote</translation>
    </message>
    <message>
        <source>Undo this batch…</source>
        <translation>Deshacer este lote…</translation>
    </message>
    <message>
        <source>Shows what would be taken back, before anything is written</source>
        <translation>Muestra lo que se desharía antes de escribir nada</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing was signed yet</source>
        <translation>Aún no se ha firmado nada</translation>
    </message>
    <message>
        <source>Every batch you sign is kept here, with what became of each row and a way to take it back.</source>
        <translation>Aquí se guarda cada lote firmado, con el resultado de cada línea y una forma de deshacerlo.</translation>
    </message>
    <message>
        <source>Go to the matches</source>
        <translation>Ir a los cobros</translation>
    </message>
    <message>
        <source>Second signature…</source>
        <translation>Segunda firma…</translation>
    </message>
    <message>
        <source>Batch {number}</source>
        <translation>Lote {number}</translation>
    </message>
    <message>
        <source>Undo of {number}</source>
        <translation>Reversión de {number}</translation>
    </message>
    <message>
        <source>not as signed</source>
        <translation>distinto de lo firmado</translation>
    </message>
    <message>
        <source>waits for a second signature</source>
        <translation>espera una segunda firma</translation>
    </message>
    <message>
        <source>countersigned by {name}</source>
        <translation>refrendado por {name}</translation>
    </message>
    <message>
        <source>refused by {name}</source>
        <translation>rechazado por {name}</translation>
    </message>
    <message>
        <source>taken back with batch {number}</source>
        <translation>deshecho con el lote {number}</translation>
    </message>
    <message>
        <source>Paste a restricted key (rk_…) from Stripe&apos;s dashboard; it goes into this machine&apos;s keychain.</source>
        <translation>Pegue una clave restringida (rk_…) del panel de Stripe; se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Signing in happens in your browser, from the page that opens companies.</source>
        <translation>El acceso se hace en su navegador, desde la página que conecta empresas.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>What Countersign reads from, and writes to when you sign.</source>
        <translation>De dónde lee Countersign y dónde escribe cuando usted firma.</translation>
    </message>
    <message>
        <source>Restricted key of Stripe</source>
        <translation>Clave restringida de Stripe</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Conectar Stripe</translation>
    </message>
    <message>
        <source>Connect {title}…</source>
        <translation>Conectar {title}…</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Pegue primero la clave.</translation>
    </message>
    <message>
        <source>Disconnect {title}?</source>
        <translation>¿Desconectar {title}?</translation>
    </message>
    <message>
        <source>The connection is withdrawn and its key forgotten. What was read, decided and signed stays; signed rows that were not sent wait until you connect again.</source>
        <translation>La conexión se retira y su clave se olvida. Lo leído, decidido y firmado permanece; las líneas firmadas sin enviar esperan a que vuelva a conectar.</translation>
    </message>
    <message>
        <source>Disconnect {title}</source>
        <translation>Desconectar {title}</translation>
    </message>
    <message>
        <source>Only another person</source>
        <translation>Solo otra persona</translation>
    </message>
    <message>
        <source>Or the same after a pause</source>
        <translation>O la misma tras una pausa</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>What stops a batch, and what one signature is not enough for. Every change is audited.</source>
        <translation>Qué detiene un lote y para qué no basta una firma. Cada cambio queda registrado.</translation>
    </message>
    <message>
        <source>Needs two signatures</source>
        <translation>Necesita dos firmas</translation>
    </message>
    <message>
        <source>Customer to trust</source>
        <translation>Cliente de confianza</translation>
    </message>
    <message>
        <source>Trusted up to</source>
        <translation>Confianza hasta</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Deposit on offers</source>
        <translation>Anticipo sobre presupuestos</translation>
    </message>
    <message>
        <source>A one-use payment link is proposed over this share of an estimate. Empty: none.</source>
        <translation>Se propone un enlace de pago de un solo uso por esta parte de un presupuesto. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Deposit on bookings</source>
        <translation>Anticipo sobre citas</translation>
    </message>
    <message>
        <source>The same for bookings whose day is to come.</source>
        <translation>Lo mismo para las citas por venir.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Preguntarme cada vez</translation>
    </message>
    <message>
        <source>With the invoice</source>
        <translation>Con la factura</translation>
    </message>
    <message>
        <source>As the country has it</source>
        <translation>Según el país</translation>
    </message>
    <message>
        <source>When the deposit comes</source>
        <translation>Al recibir el anticipo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>{name} (not in use any more)</source>
        <translation>{name} (ya no se usa)</translation>
    </message>
    <message>
        <source>The ledger takes it no more: drafts that bear it are held. Choose another.</source>
        <translation>La contabilidad ya no lo admite: los borradores que lo llevan quedan retenidos. Elija otro.</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>Kinds of work that always need two.</source>
        <translation>Tipos de trabajo que siempre necesitan dos.</translation>
    </message>
    <message>
        <source>A second person only, or after a pause the first one again.</source>
        <translation>Solo una segunda persona, o la primera tras una pausa.</translation>
    </message>
    <message>
        <source>Customer&apos;s name or id</source>
        <translation>Nombre o id. del cliente</translation>
    </message>
    <message>
        <source>Any amount ({currency})</source>
        <translation>Cualquier importe ({currency})</translation>
    </message>
    <message>
        <source>Trusted customers</source>
        <translation>Clientes de confianza</translation>
    </message>
    <message>
        <source>Their rows need no second signature for their size, up to an amount or whatever it is.</source>
        <translation>Sus líneas no necesitan segunda firma por su importe, hasta un tope o siempre.</translation>
    </message>
    <message>
        <source>Trust {partition} no longer</source>
        <translation>Dejar de confiar en {partition}</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name first.</source>
        <translation>Escriba primero el nombre del cliente.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>N.º fiscal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>casi igual</translation>
    </message>
    <message>
        <source>one says more</source>
        <translation>uno dice más</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>coincide en parte</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>No customer seems to be entered twice.</source>
        <translation>Ningún cliente parece registrado dos veces.</translation>
    </message>
    <message>
        <source>Pairs that may be one customer: {all}, the likeliest {count} of them here</source>
        <translation>Parejas que podrían ser un solo cliente: {all}, aquí las {count} más probables</translation>
    </message>
    <message>
        <source>Pairs that may be one customer: {count}</source>
        <translation>Parejas que podrían ser un solo cliente: {count}</translation>
    </message>
    <message>
        <source>almost certainly one</source>
        <translation>casi seguro el mismo</translation>
    </message>
    <message>
        <source>probably one</source>
        <translation>probablemente el mismo</translation>
    </message>
    <message>
        <source>perhaps one</source>
        <translation>quizá el mismo</translation>
    </message>
    <message>
        <source>{name} is made inactive with the batch; sign it to write it.</source>
        <translation>{name} se desactivará con el lote; fírmelo para escribirlo.</translation>
    </message>
    <message>
        <source>Left to you, and listed in Reconcile: {steps}.</source>
        <translation>Queda para usted y está en Conciliación: {steps}.</translation>
    </message>
    <message>
        <source>{name} and {other} stay two customers.</source>
        <translation>{name} y {other} siguen siendo dos clientes.</translation>
    </message>
    <message>
        <source>Proposed when you sign; the audit record keeps it.</source>
        <translation>Se propone al firmar; el registro de auditoría lo guarda.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Where a batch books what is not on an invoice.</source>
        <translation>Dónde contabiliza un lote lo que no está en una factura.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Kept with this company.</source>
        <translation>Se guarda con esta empresa.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>El archivo: {path}</translation>
    </message>
    <message>
        <source>As the books do it</source>
        <translation>Como lo hacen los libros</translation>
    </message>
    <message>
        <source>Writing is allowed again.</source>
        <translation>La escritura vuelve a estar permitida.</translation>
    </message>
    <message>
        <source>All writing is stopped.</source>
        <translation>Toda la escritura está detenida.</translation>
    </message>
    <message>
        <source>{customer} is trusted.</source>
        <translation>Se confía en {customer}.</translation>
    </message>
    <message>
        <source>The customer is trusted no longer.</source>
        <translation>Ya no se confía en el cliente.</translation>
    </message>
    <message>
        <source>{customer} is in {group} now.</source>
        <translation>{customer} está ahora en {group}.</translation>
    </message>
    <message>
        <source>The customer is in no group any more.</source>
        <translation>El cliente ya no está en ningún grupo.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>The server took a letter to {to}. Look whether it arrives.</source>
        <translation>El servidor aceptó una carta para {to}. Mire si llega.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Preguntando a Stripe…</translation>
    </message>
    <message>
        <source>Stripe is connected; sync to read it.</source>
        <translation>Stripe está conectado; sincronice para leerlo.</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Forgotten here, but the service was not told: remove Countersign among its connected apps.</source>
        <translation>Olvidado aquí, pero el servicio no lo sabe: quite Countersign de sus aplicaciones conectadas.</translation>
    </message>
    <message>
        <source>Disconnected. What was read stays.</source>
        <translation>Desconectado. Lo leído permanece.</translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation>Abriendo la empresa de ejemplo…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Your browser asks for your consent. This goes on by itself afterwards…</source>
        <translation>Su navegador le pide permiso. Después esto sigue solo…</translation>
    </message>
    <message>
        <source>Run a shadow week?</source>
        <translation>¿Iniciar una semana de observación?</translation>
    </message>
    <message>
        <source>All writing is switched off until you allow it again. Work in your ledger as ever and sync now and then; “countersign report shadow” then shows, rule by rule, how often what was put forward is what you did.</source>
        <translation>Toda la escritura queda desactivada hasta que la permita. Trabaje como siempre en su contabilidad y sincronice de vez en cuando; «countersign report shadow» muestra después, regla por regla, con qué frecuencia lo propuesto es lo que usted hizo.</translation>
    </message>
    <message>
        <source>Switch writing off and watch</source>
        <translation>Desactivar la escritura y observar</translation>
    </message>
    <message>
        <source>Nothing is signed or sent until it is allowed again; everything else works.</source>
        <translation>No se firma ni envía nada hasta que se permita; lo demás funciona.</translation>
    </message>
    <message>
        <source>Batch {number} waits for a second signature</source>
        <translation>El lote {number} espera una segunda firma</translation>
    </message>
    <message>
        <source>It was signed once. Nothing of it is sent before the second.</source>
        <translation>Se firmó una vez. No se envía nada antes de la segunda firma.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>No batch is unfinished.</source>
        <translation>Ningún lote está sin terminar.</translation>
    </message>
    <message>
        <source>No batch waits for a second signature.</source>
        <translation>Ningún lote espera una segunda firma.</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name} (inactivo)</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Sin aplicar</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Show their payments</source>
        <translation>Mostrar sus cobros</translation>
    </message>
    <message>
        <source>No open invoices</source>
        <translation>Sin facturas pendientes</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <source>Nothing speaks against them.</source>
        <translation>Nada habla en su contra.</translation>
    </message>
    <message>
        <source>Agreed and decided</source>
        <translation>Acordado y decidido</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Payer names they also use</source>
        <translation>Otros nombres de pagador</translation>
    </message>
    <message>
        <source>A name on bank lines or card payments</source>
        <translation>Un nombre en líneas bancarias o pagos con tarjeta</translation>
    </message>
    <message>
        <source>Another payer name of this customer</source>
        <translation>Otro nombre de pagador de este cliente</translation>
    </message>
    <message>
        <source>Money under this name is then matched to this customer</source>
        <translation>El dinero con este nombre se aplica a este cliente</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>No longer take “{name}” for this customer</source>
        <translation>Dejar de tomar «{name}» por este cliente</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source> and more in other currencies</source>
        <translation> y más en otras divisas</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>otra divisa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Con deuda</translation>
    </message>
    <message>
        <source>Entered twice…</source>
        <translation>Registrados dos veces…</translation>
    </message>
    <message>
        <source>Customers that may be one</source>
        <translation>Clientes que quizá son el mismo</translation>
    </message>
    <message>
        <source>Name, company or e-mail</source>
        <translation>Nombre, empresa o correo</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrar clientes</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>Todo nivel</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Payment links end after</source>
        <translation>Los enlaces de pago terminan tras</translation>
    </message>
    <message>
        <source>Send invoices</source>
        <translation>Enviar facturas</translation>
    </message>
    <message>
        <source>Tax on deposits</source>
        <translation>Impuesto de los anticipos</translation>
    </message>
    <message>
        <source>What is drafted follows at once. “countersign drafting show” has more.</source>
        <translation>Los borradores lo siguen enseguida. «countersign drafting show» muestra más.</translation>
    </message>
    <message>
        <source>On drafts to customers whose own invoices show no habit.</source>
        <translation>En los borradores para clientes cuyas propias facturas no muestran costumbre.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>This month&apos;s activity</source>
        <translation>Movimientos de este mes</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>Ledger&apos;s page, else Stripe</source>
        <translation>Página de la contabilidad o Stripe</translation>
    </message>
    <message>
        <source>Stripe payment link</source>
        <translation>Enlace de pago de Stripe</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amable</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Our own e-mail</source>
        <translation>Nuestro propio correo</translation>
    </message>
    <message>
        <source>The ledger&apos;s e-mail</source>
        <translation>Correo de la contabilidad</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Reminder {number}</source>
        <translation>Recordatorio {number}</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Dónde pagar</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Who is written to when, and how. What is put forward follows at once.</source>
        <translation>A quién se escribe, cuándo y cómo. Las propuestas siguen enseguida.</translation>
    </message>
    <message>
        <source>Whose name stands under the letters.</source>
        <translation>El nombre al pie de las cartas.</translation>
    </message>
    <message>
        <source>Read the letters…</source>
        <translation>Leer las cartas…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>As they would go to a real customer now.</source>
        <translation>Tal como irían ahora a un cliente real.</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nombre de un grupo nuevo</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Añadir el grupo</translation>
    </message>
    <message>
        <source>Remove this group…</source>
        <translation>Quitar este grupo…</translation>
    </message>
    <message>
        <source>The rules below are for these customers; a new group begins with those of everybody else.</source>
        <translation>Las reglas de abajo valen para estos clientes; un grupo nuevo empieza con las de todos los demás.</translation>
    </message>
    <message>
        <source>Group of customers</source>
        <translation>Grupo de clientes</translation>
    </message>
    <message>
        <source>Customer to put into the group</source>
        <translation>Cliente que va al grupo</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Poner en el grupo</translation>
    </message>
    <message>
        <source>Each customer is in one group at most.</source>
        <translation>Cada cliente está como mucho en un grupo.</translation>
    </message>
    <message>
        <source>As in the books</source>
        <translation>Como en los libros</translation>
    </message>
    <message>
        <source>Proposed once for what was paid in full or given back, while nothing else is overdue.</source>
        <translation>Se proponen una vez por lo pagado por completo o devuelto, mientras no haya nada más vencido.</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Take {customer} out of the group</source>
        <translation>Sacar a {customer} del grupo</translation>
    </message>
    <message>
        <source>How it speaks, and how it goes out.</source>
        <translation>Su tono, y cómo sale.</translation>
    </message>
    <message>
        <source>{step}: tone</source>
        <translation>{step}: tono</translation>
    </message>
    <message>
        <source>{step}: way out</source>
        <translation>{step}: vía de envío</translation>
    </message>
    <message>
        <source>Remove the group {group}?</source>
        <translation>¿Quitar el grupo {group}?</translation>
    </message>
    <message>
        <source>Its customers follow the rules of everybody else from now on.</source>
        <translation>Sus clientes siguen desde ahora las reglas de todos los demás.</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <source>Then they are proposed to be switched off.</source>
        <translation>Entonces se propone desactivarlos.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>In the United Kingdom, Australia and New Zealand it falls due when the deposit comes.</source>
        <translation>En el Reino Unido, Australia y Nueva Zelanda vence al recibir el anticipo.</translation>
    </message>
    <message>
        <source>The ledger e-mails an invoice once it is there, by a row that is signed for itself.</source>
        <translation>La contabilidad envía una factura una vez creada, mediante una línea firmada aparte.</translation>
    </message>
    <message>
        <source>Filter   /</source>
        <translation>Filtro   /</translation>
    </message>
    <message>
        <source>A name, a reference or a number (/)</source>
        <translation>Un nombre, una referencia o un número (/)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>you saw {value}</source>
        <translation>usted vio {value}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>ahora {value}</translation>
    </message>
    <message>
        <source>you signed {signed}</source>
        <translation>usted firmó {signed}</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>No list is in sight.</source>
        <translation>No hay ninguna lista a la vista.</translation>
    </message>
    <message>
        <source>Batch {number} was interrupted</source>
        <translation>El lote {number} se interrumpió</translation>
    </message>
    <message>
        <source>Its rows are signed and wait. What was on its way is looked up before anything is sent.</source>
        <translation>Sus líneas están firmadas y esperan. Lo que estaba en curso se comprueba antes de enviar nada.</translation>
    </message>
    <message>
        <source>No sync is running.</source>
        <translation>No hay ninguna sincronización en curso.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Cada 4 horas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Version {newest} is out; this is {ours}.</source>
        <translation>Ha salido la versión {newest}; esta es la {ours}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Open a company</source>
        <translation>Abrir una empresa</translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation>¿Qué empresa?</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>The sample company</source>
        <translation>La empresa de ejemplo</translation>
    </message>
    <message>
        <source>Connect another company…</source>
        <translation>Conectar otra empresa…</translation>
    </message>
    <message>
        <source>Review and sign   {key}</source>
        <translation>Revisar y firmar   {key}</translation>
    </message>
    <message>
        <source>How they pay</source>
        <translation>Cómo pagan</translation>
    </message>
    <message>
        <source>{invoices}, {late} of them paid after the due date</source>
        <translation>{invoices}, de ellas {late} pagadas tras el vencimiento</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Books {text}: {money} on {day}</source>
        <translation>Contabiliza {text}: {money} el {day}</translation>
    </message>
    <message>
        <source>Deposits {text}: {money} on {day}</source>
        <translation>Deposita {text}: {money} el {day}</translation>
    </message>
    <message>
        <source>Transfers {text}: {money} on {day}</source>
        <translation>Traspasa {text}: {money} el {day}</translation>
    </message>
    <message>
        <source>Deletes the {text} over {money} of {day}</source>
        <translation>Elimina: {text} de {money} del {day}</translation>
    </message>
    <message>
        <source>Books the payment {text}: {money} on {day}</source>
        <translation>Contabiliza el cobro {text}: {money} el {day}</translation>
    </message>
    <message>
        <source>Posts an entry, {text}: {money} on {day}</source>
        <translation>Registra un asiento, {text}: {money} el {day}</translation>
    </message>
    <message>
        <source>Makes {text} inactive</source>
        <translation>Desactiva a {text}</translation>
    </message>
    <message>
        <source>Gives back {text}, with its credit note: {money} on {day}</source>
        <translation>Devuelve {text}, con su nota de crédito: {money} el {day}</translation>
    </message>
    <message>
        <source>the entry is deleted</source>
        <translation>el asiento se elimina</translation>
    </message>
    <message>
        <source>the deposit is deleted; its payments wait in Undeposited Funds again</source>
        <translation>el depósito se elimina; sus cobros vuelven a fondos no depositados</translation>
    </message>
    <message>
        <source>the transfer is deleted</source>
        <translation>el traspaso se elimina</translation>
    </message>
    <message>
        <source>what is deleted stays deleted; it would have to be entered again by hand</source>
        <translation>lo eliminado queda eliminado; habría que volver a introducirlo a mano</translation>
    </message>
    <message>
        <source>the payment is deleted</source>
        <translation>el cobro se elimina</translation>
    </message>
    <message>
        <source>the entry is deleted; once its period is closed, another one reverses it</source>
        <translation>el asiento se elimina; si su periodo ya está cerrado, otro lo revierte</translation>
    </message>
    <message>
        <source>the customer is made active again</source>
        <translation>el cliente vuelve a estar activo</translation>
    </message>
    <message>
        <source>the money&apos;s way out is deleted, then the credit note</source>
        <translation>se elimina la salida de dinero y después la nota de crédito</translation>
    </message>
    <message>
        <source>A fix is approved as it is, or rejected and made in the ledger by hand.</source>
        <translation>Una corrección se aprueba tal cual, o se rechaza y se hace a mano.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>fee of {record}</source>
        <translation>comisión de {record}</translation>
    </message>
    <message>
        <source>{number}: {money}, due {day}</source>
        <translation>{number}: {money}, vence {day}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <translation>{days} de retraso</translation>
    </message>
    <message>
        <source>due {due_on}</source>
        <translation>vence {due_on}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Letters of {group}</source>
        <translation>Cartas a {group}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Nobody of theirs owes anything overdue: {customer} is made up.</source>
        <translation>Ninguno de ellos debe nada vencido: {customer} es inventado.</translation>
    </message>
    <message>
        <source>As {customer} would get it now.</source>
        <translation>Tal como la recibiría {customer} ahora.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Take your changes away</source>
        <translation>Descartar sus cambios</translation>
    </message>
    <message>
        <source>Send it by hand</source>
        <translation>Enviar a mano</translation>
    </message>
    <message>
        <source>Approve it for your own mail program</source>
        <translation>Aprobar para su propio programa de correo</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>The message as it was signed</source>
        <translation>El mensaje tal como se firmó</translation>
    </message>
    <message>
        <source>To {address} · {language} · {tone}</source>
        <translation>Para {address} · {language} · {tone}</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>As the template wrote it</source>
        <translation>Tal como lo escribió la plantilla</translation>
    </message>
    <message>
        <source>They promised to pay…</source>
        <translation>Prometieron pagar…</translation>
    </message>
    <message>
        <source>Payment plan…</source>
        <translation>Plan de pagos…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>They dispute it…</source>
        <translation>Lo disputan…</translation>
    </message>
    <message>
        <source>Never chase…</source>
        <translation>No reclamar nunca…</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>Pago prometido</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Never chased</source>
        <translation>Nunca reclamado</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>El correo volvió</translation>
    </message>
    <message>
        <source>Charged automatically</source>
        <translation>Cobrado automáticamente</translation>
    </message>
    <message>
        <source>Write a line for each instalment: {example}</source>
        <translation>Escriba una línea por plazo: {example}</translation>
    </message>
    <message>
        <source>“{line}”: write day and amount, {example}</source>
        <translation>«{line}»: escriba día e importe, {example}</translation>
    </message>
    <message>
        <source>Write the day as {day}, or as {other}.</source>
        <translation>Escriba el día así: {day}, o así: {other}.</translation>
    </message>
    <message>
        <source>That day is more than {years} years away.</source>
        <translation>Faltan más de {years} años para ese día.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>“{text}” is no amount.</source>
        <translation>«{text}» no es un importe.</translation>
    </message>
    <message>
        <source>An amount is more than nothing.</source>
        <translation>Un importe es mayor que cero.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>{day}: {amount} came</source>
        <translation>{day}: {amount} recibido</translation>
    </message>
    <message>
        <source>{day}: {amount}, {missing} missed</source>
        <translation>{day}: {amount}, faltan {missing}</translation>
    </message>
    <message>
        <source>{day}: {amount} to come</source>
        <translation>{day}: {amount} por llegar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>The words stand: {fault}</source>
        <translation>Las palabras quedan: {fault}</translation>
    </message>
    <message>
        <source>Merge lines</source>
        <translation>Unir líneas</translation>
    </message>
    <message>
        <source>One line for each project, item and price</source>
        <translation>Una línea por proyecto, artículo y precio</translation>
    </message>
    <message>
        <source>As put forward</source>
        <translation>Como se propuso</translation>
    </message>
    <message>
        <source>Take the lines apart again; what was typed is dropped</source>
        <translation>Separar otra vez las líneas; lo escrito se pierde</translation>
    </message>
    <message>
        <source>Word it</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Let the language model word the lines; it sees no name and no figure</source>
        <translation>El modelo de lenguaje redacta las líneas; no ve nombres ni cifras</translation>
    </message>
    <message>
        <source>Invoices to this customer</source>
        <translation>Facturas a este cliente</translation>
    </message>
    <message>
        <source>From now on; what waits is drafted anew at once</source>
        <translation>Desde ahora; lo pendiente se rehace enseguida</translation>
    </message>
    <message>
        <source>Split by project</source>
        <translation>Dividir por proyecto</translation>
    </message>
    <message>
        <source>One draft for each project, this once</source>
        <translation>Un borrador por proyecto, solo esta vez</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Separar de nuevo</translation>
    </message>
    <message>
        <source>Draft its work as the rules say</source>
        <translation>Redactar su trabajo según las reglas</translation>
    </message>
    <message>
        <source>Put together again</source>
        <translation>Reunir de nuevo</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Aprobar con los cambios</translation>
    </message>
    <message>
        <source>Leave it  {key}</source>
        <translation>Dejarlo  {key}</translation>
    </message>
    <message>
        <source>Held: {withheld}</source>
        <translation>Retenido: {withheld}</translation>
    </message>
    <message>
        <source>A message that went out can&apos;t be taken back.</source>
        <translation>Un mensaje enviado no se puede retirar.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Choose this ({number})</source>
        <translation>Elegir esto ({number})</translation>
    </message>
    <message>
        <source>Candidate {number}: {spoken}</source>
        <translation>Candidato {number}: {spoken}</translation>
    </message>
    <message>
        <source>open {before} → {after}</source>
        <translation>pendiente {before} → {after}</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>sin nombre indicado</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>más del 99,9&#xa0;%</translation>
    </message>
    <message>
        <source>Probability that it is right as a whole: {figure}</source>
        <translation>Probabilidad de que todo sea correcto: {figure}</translation>
    </message>
    <message>
        <source>{rows} {done}. Ctrl+Z takes it back.</source>
        <translation>{rows}: {done}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>{named} passed over, each for a look of its own: {why}.</source>
        <translation>{named} omitidas, para verlas una a una: {why}.</translation>
    </message>
    <message>
        <source>It was not stored; nothing is decided.</source>
        <translation>No se guardó; no se decidió nada.</translation>
    </message>
    <message>
        <source>Nothing ready is in view.</source>
        <translation>No hay nada listo a la vista.</translation>
    </message>
    <message>
        <source>Approve {rows}?</source>
        <translation>¿Aprobar {rows}?</translation>
    </message>
    <message>
        <source>{money} in all. They go into the batch; nothing is written until you sign.</source>
        <translation>{money} en total. Pasan al lote; no se escribe nada hasta que firme.</translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>Aprobar {count}</translation>
    </message>
    <message>
        <source>{row} approved as you changed it. Ctrl+Z takes it back.</source>
        <translation>{row}: aprobado con sus cambios. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Choose candidate {number}</source>
        <translation>Elegir el candidato {number}</translation>
    </message>
    <message>
        <source>Choose a row to see its evidence.</source>
        <translation>Elija una línea para ver sus razones.</translation>
    </message>
    <message>
        <source>Only drafts can be merged.</source>
        <translation>Solo se pueden reunir borradores.</translation>
    </message>
    <message>
        <source>Approve all ready  {key}</source>
        <translation>Aprobar todo lo listo  {key}</translation>
    </message>
    <message>
        <source>Opening the company</source>
        <translation>Abriendo la empresa</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>The filter hides what waits here.</source>
        <translation>El filtro oculta lo que espera aquí.</translation>
    </message>
    <message>
        <source>Nothing is waiting for a decision here.</source>
        <translation>Aquí no hay nada que decidir.</translation>
    </message>
    <message>
        <source>This can&apos;t be edited.</source>
        <translation>Esto no se puede editar.</translation>
    </message>
    <message>
        <source>This place has one page.</source>
        <translation>Este lugar tiene una sola página.</translation>
    </message>
    <message>
        <source>{hidden} hidden by the filter</source>
        <translation>{hidden} ocultas por el filtro</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Holds for every company opened here.</source>
        <translation>Vale para cada empresa abierta aquí.</translation>
    </message>
    <message>
        <source>Say what needs me</source>
        <translation>Decir lo que me necesita</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Mirar una vez al día</translation>
    </message>
    <message>
        <source>Address (https)</source>
        <translation>Dirección (https)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words, figures and dates. The guide is in English.</source>
        <translation>Palabras, cifras y fechas. La guía está en inglés.</translation>
    </message>
    <message>
        <source>Reads only, and leaves the rest of a nearly used allowance alone.</source>
        <translation>Solo lee, y no toca lo que queda de un cupo casi agotado.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar por sí solo</translation>
    </message>
    <message>
        <source>While another window is in front, and only for what needs a person.</source>
        <translation>Mientras otra ventana está delante, y solo lo que necesita a una persona.</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Avisos del sistema</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Asks the address and tells you. Nothing is ever downloaded.</source>
        <translation>Pregunta a la dirección y se lo dice. Nunca se descarga nada.</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Buscar versiones más recientes una vez al día</translation>
    </message>
    <message>
        <source>Address that tells of newer versions</source>
        <translation>Dirección que anuncia nuevas versiones</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Your name, as the signature</source>
        <translation>Su nombre, como firma</translation>
    </message>
    <message>
        <source>Sign and commit</source>
        <translation>Firmar y contabilizar</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Nothing is sent; the rows go back to review</source>
        <translation>No se envía nada; las líneas vuelven a revisión</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nothing is written; approvals stay (Esc)</source>
        <translation>No se escribe nada; las aprobaciones se conservan (Esc)</translation>
    </message>
    <message>
        <source>Refuse this batch?</source>
        <translation>¿Rechazar este lote?</translation>
    </message>
    <message>
        <source>Nothing is sent, and its rows go back to review. The audit record names you.</source>
        <translation>No se envía nada y sus líneas vuelven a revisión. El registro de auditoría lleva su nombre.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Undo: {undo}</source>
        <translation>Deshacer: {undo}</translation>
    </message>
    <message>
        <source>New payments are booked into {account}.</source>
        <translation>Los nuevos cobros se contabilizan en {account}.</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Contabilizando</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Qué fue de cada línea</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Committing batch {number}</source>
        <translation>Contabilizando el lote {number}</translation>
    </message>
    <message>
        <source>Each row is checked against the ledger just before it is written.</source>
        <translation>Cada línea se coteja con la contabilidad justo antes de escribirse.</translation>
    </message>
    <message>
        <source>Pausing after the row that is on its way…</source>
        <translation>Pausa tras la línea en curso…</translation>
    </message>
    <message>
        <source>The commit was interrupted</source>
        <translation>La contabilización se interrumpió</translation>
    </message>
    <message>
        <source>Signed rows stay in the outbox; go on when you can.</source>
        <translation>Las líneas firmadas siguen en la bandeja de salida; continúe cuando pueda.</translation>
    </message>
    <message>
        <source>{done} of {of} rows</source>
        <translation>{done} de {of} líneas</translation>
    </message>
    <message>
        <source>{done} of {of} rows, about {seconds} left</source>
        <translation>{done} de {of} líneas, quedan unos {seconds}</translation>
    </message>
    <message>
        <source>Paused. The rest stays signed and waits.</source>
        <translation>En pausa. El resto sigue firmado y espera.</translation>
    </message>
    <message>
        <source>Written, but not as it was signed:</source>
        <translation>Escrito, pero distinto de lo firmado:</translation>
    </message>
    <message>
        <source>Every balance in the ledger is what the preview said. “Undo this batch” stays in History.</source>
        <translation>Cada saldo de la contabilidad es el anunciado. «Deshacer este lote» queda en el historial.</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>Cuentas por cobrar por antigüedad</translation>
    </message>
    <message>
        <source>Cash in the next 90 days</source>
        <translation>Cobros de los próximos 90 días</translation>
    </message>
    <message>
        <source>day {days}: {p50}</source>
        <translation>día {days}: {p50}</translation>
    </message>
    <message>
        <source>In {days} days: {p50}
{p10} to {p90}</source>
        <translation>En {days} días: {p50}
{p10} a {p90}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nadie debe nada.</translation>
    </message>
    <message>
        <source>No invoice is open, so none will be paid.</source>
        <translation>No hay facturas pendientes, así que no se pagará ninguna.</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Periodo medio de cobro (DSO)</translation>
    </message>
    <message>
        <source>Working it out from how your customers paid…</source>
        <translation>Calculando a partir de cómo pagaron sus clientes…</translation>
    </message>
    <message>
        <source>Cash from open invoices</source>
        <translation>Cobros previstos de facturas pendientes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Ir a: {place}</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself.</source>
        <translation>No se descarga nada por sí solo.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Go to Drafts and choose an invoice first.</source>
        <translation>Vaya a Borradores y elija antes una factura.</translation>
    </message>
    <message>
        <source>Save the draft as PDF</source>
        <translation>Guardar el borrador como PDF</translation>
    </message>
    <message>
        <source>Preview saved: {path}</source>
        <translation>Vista previa guardada: {path}</translation>
    </message>
    <message>
        <source>The ledger&apos;s invoice saved: {path}</source>
        <translation>Factura de la contabilidad guardada: {path}</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>A promise, a plan, a pause, a dispute</source>
        <translation>Una promesa, un plan, una pausa, una disputa</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>It reads your books into a file on this machine and prepares the work. You look, and sign.</source>
        <translation>Lee sus libros en un archivo de este equipo y prepara el trabajo. Usted mira y firma.</translation>
    </message>
    <message>
        <source>Enter the client id and secret of your own Intuit app. The secret goes into this machine&apos;s keychain; your browser then asks for your consent.</source>
        <translation>Escriba el id. de cliente y el secreto de su propia app de Intuit. El secreto va al llavero de este equipo; después su navegador le pide permiso.</translation>
    </message>
    <message>
        <source>Enter the client id of your own Xero app. It has no secret: your browser asks for your consent; what comes of it goes into this machine&apos;s keychain.</source>
        <translation>Escriba el id. de cliente de su propia app de Xero. No tiene secreto: su navegador le pide permiso; lo que resulta va al llavero de este equipo.</translation>
    </message>
    <message>
        <source>Reads customers, items, accounts, taxes, invoices, credits, payments and deposits.</source>
        <translation>Lee clientes, artículos, cuentas, impuestos, facturas, notas de crédito, cobros y depósitos.</translation>
    </message>
    <message>
        <source>The first sync only reads. It tells how far it is, and may be stopped and gone on with.</source>
        <translation>La primera sincronización solo lee. Dice por dónde va y puede detenerse y continuarse.</translation>
    </message>
    <message>
        <source>Then Stripe, in Settings, and your bank&apos;s file, with Ctrl+I.</source>
        <translation>Después Stripe, en los ajustes, y el archivo de su banco, con Ctrl+I.</translation>
    </message>
    <message>
        <source>Never writes to your books without your signature, and never twice.</source>
        <translation>Nunca escribe en sus libros sin su firma, y nunca dos veces.</translation>
    </message>
    <message>
        <source>Never moves money, and never changes what you did not see.</source>
        <translation>Nunca mueve dinero, y nunca cambia lo que usted no ha visto.</translation>
    </message>
    <message>
        <source>Never sends statistics. Tokens stay in the system&apos;s keychain, data on this machine.</source>
        <translation>Nunca envía estadísticas. Los tokens quedan en el llavero del sistema, los datos en este equipo.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mi empresa</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Connect QuickBooks</source>
        <translation>Conectar QuickBooks</translation>
    </message>
    <message>
        <source>Opens your browser for consent</source>
        <translation>Abre su navegador para dar permiso</translation>
    </message>
    <message>
        <source>If you have several</source>
        <translation>Si tiene varias</translation>
    </message>
    <message>
        <source>Connect Xero</source>
        <translation>Conectar Xero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop waiting for the browser</source>
        <translation>Dejar de esperar al navegador</translation>
    </message>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Bienvenido a Countersign</translation>
    </message>
    <message>
        <source>A sample company, full of cases: approve, sign and commit without touching anybody&apos;s books.</source>
        <translation>Una empresa de ejemplo llena de casos: aprobar, firmar y contabilizar sin tocar los libros de nadie.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Enter the client id and the client secret first.</source>
        <translation>Escriba primero el id. y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Enter the client id first.</source>
        <translation>Escriba primero el id. de cliente.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (kept in the audit record)</source>
        <translation>Motivo (se guarda en el registro de auditoría)</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>Visto (UTC)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Changes in the ledger</source>
        <translation>Cambios en la contabilidad</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Todo visto</translation>
    </message>
    <message>
        <source>Show only later changes from now on</source>
        <translation>Mostrar desde ahora solo cambios posteriores</translation>
    </message>
    <message>
        <source>Nothing changed in the ledger since you last looked.</source>
        <translation>Nada cambió en la contabilidad desde la última vez.</translation>
    </message>
    <message>
        <source>Nothing that changed touches a closed month or what you decided.</source>
        <translation>Ningún cambio afecta a un mes cerrado ni a lo que decidió.</translation>
    </message>
    <message>
        <source>Some of what changed touches a closed month or what you decided.</source>
        <translation>Algunos cambios afectan a un mes cerrado o a lo que decidió.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Checklist of the close</source>
        <translation>Lista del cierre</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Take the item as it stands, with a reason (Enter)</source>
        <translation>Tomar el punto como está, con un motivo (Intro)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Judge the accepted item anew</source>
        <translation>Volver a juzgar el punto aceptado</translation>
    </message>
    <message>
        <source>Close packet…</source>
        <translation>Dosier de cierre…</translation>
    </message>
    <message>
        <source>PDF or workbook: tie-outs, aging, decisions</source>
        <translation>PDF o libro: conciliaciones, antigüedad, decisiones</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Cerrar el mes</translation>
    </message>
    <message>
        <source>From then on every sync says what moved in it</source>
        <translation>Desde entonces cada sincronización dice qué se movió en él</translation>
    </message>
    <message>
        <source>Writing the packet…</source>
        <translation>Escribiendo el dosier…</translation>
    </message>
    <message>
        <source>Nothing more is known of it.</source>
        <translation>No se sabe nada más.</translation>
    </message>
    <message>
        <source>Accept it as it stands</source>
        <translation>Aceptar tal como está</translation>
    </message>
    <message>
        <source>Close {month}?</source>
        <translation>¿Cerrar {month}?</translation>
    </message>
    <message>
        <source>Its figures and the ledger&apos;s lock are remembered. Later syncs say what moved in it. Nothing is written to the ledger: lock the month there yourself.</source>
        <translation>Se recuerdan sus cifras y el bloqueo de la contabilidad. Las sincronizaciones posteriores dicen qué se movió. No se escribe nada en la contabilidad: bloquee usted allí el mes.</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Cerrar {month}</translation>
    </message>
    <message>
        <source>Open {month} again?</source>
        <translation>¿Reabrir {month}?</translation>
    </message>
    <message>
        <source>What was remembered of it stays in the audit record only.</source>
        <translation>Lo recordado de él queda solo en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Close packet</source>
        <translation>Dosier de cierre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>The packet is in {file}.</source>
        <translation>El dosier está en {file}.</translation>
    </message>
    <message>
        <source>Tell which</source>
        <translation>Decir cuáles</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>Código QR del enlace de pago</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Mensaje al cliente</translation>
    </message>
    <message>
        <source>{url} (off)</source>
        <translation>{url} (desactivado)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Ventas ganadas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>{words}, {first} to {last}</source>
        <translation>{words}, del {first} al {last}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nuevos</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} cambiados</translation>
    </message>
    <message>
        <source>{count} as before</source>
        <translation>{count} sin cambios</translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation>{count} retirados</translation>
    </message>
    <message>
        <source>{count} that can&apos;t be read and stay out</source>
        <translation>{count} ilegibles, quedan fuera</translation>
    </message>
    <message>
        <source>{count} older ones are not in it and stay</source>
        <translation>{count} anteriores no figuran y se quedan</translation>
    </message>
    <message>
        <source>Say what the file is of, or export it again.</source>
        <translation>Diga de qué es el archivo, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no work in it.</source>
        <translation>No contiene ningún trabajo.</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>Importar {rows}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>mirar</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>{name}: {rows} imported as import {number}; drafts are made of what is due.</source>
        <translation>{name}: {rows} importadas como importación {number}; de lo debido se hacen borradores.</translation>
    </message>
    <message>
        <source>Import {number} of {file} is undone: {rows} as before</source>
        <translation>Importación {number} de {file} deshecha: {rows} como antes</translation>
    </message>
    <message>
        <source>{words}; {rows} stay as later files say.</source>
        <translation>{words}; {rows} quedan como dicen archivos posteriores.</translation>
    </message>
    <message>
        <source>Nothing was imported yet: use Import work to bill in the File menu.</source>
        <translation>Aún no se importó nada: use Importar trabajo por facturar en el menú Archivo.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Ya está deshecha.</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Deshacer la importación {number}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>undone {day}</source>
        <translation>deshecho el {day}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pedido de compra</translation>
    </message>
    <message>
        <source>Purchase order number, where the customer needs one</source>
        <translation>Número de pedido, si el cliente lo pide</translation>
    </message>
    <message>
        <source>dated {day} · due {due}</source>
        <translation>del {day} · vence {due}</translation>
    </message>
    <message>
        <source>purchase order {number}</source>
        <translation>pedido de compra {number}</translation>
    </message>
    <message>
        <source>{name} of line {number}</source>
        <translation>{name} de la línea {number}</translation>
    </message>
    <message>
        <source>Leave out line {number}</source>
        <translation>Omitir la línea {number}</translation>
    </message>
    <message>
        <source>Leave the line out; its work stays to be billed another time</source>
        <translation>Omitir la línea; su trabajo queda por facturar</translation>
    </message>
    <message>
        <source>Days after due</source>
        <translation>Días tras el vencimiento</translation>
    </message>
    <message>
        <source>Days between two messages</source>
        <translation>Días entre dos mensajes</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Extracto de cuenta del cliente</translation>
    </message>
    <message>
        <source>One for each reminder, in order.</source>
        <translation>Uno por cada recordatorio, en orden.</translation>
    </message>
    <message>
        <source>At least; who breaks a promise is written to at once.</source>
        <translation>Como mínimo; a quien incumple una promesa se le escribe enseguida.</translation>
    </message>
    <message>
        <source>Goes along as PDF with our own e-mail.</source>
        <translation>Va como PDF con nuestro propio correo.</translation>
    </message>
    <message>
        <source>A payment link is a signed row before the reminder&apos;s. The ledger&apos;s e-mail can&apos;t carry it; letters about an instalment and thanks name none.</source>
        <translation>Un enlace de pago es una fila firmada antes de la del recordatorio. El correo de la contabilidad no puede llevarlo; las cartas sobre un plazo y las de agradecimiento no nombran ninguno.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Cierre del mes</translation>
    </message>
    <message>
        <source>Ledger changes</source>
        <translation>Cambios contables</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>What each account differs by</source>
        <translation>En qué difiere cada cuenta</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Enter goes to the fix</source>
        <translation>Intro lleva a la corrección</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Se compone de</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>It takes two sides: connect Stripe, or import a bank statement.</source>
        <translation>Hacen falta dos lados: conecte Stripe o importe un extracto bancario.</translation>
    </message>
    <message>
        <source> ({min} to {max})</source>
        <translation> ({min} a {max})</translation>
    </message>
    <message>
        <source> and {len} more</source>
        <translation> y {len} más</translation>
    </message>
    <message>
        <source> until {day} {until}</source>
        <translation> hasta el {day} {until}</translation>
    </message>
    <message>
        <source> until {next_day}</source>
        <translation> hasta el {next_day}</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <source>, and {back}</source>
        <translation>, y {back}</translation>
    </message>
    <message>
        <source>, takes the credit off the invoices again</source>
        <translation>, quita la nota de crédito de las facturas</translation>
    </message>
    <message>
        <source>--as-of: “{as_of}” is no date (YYYY-MM-DD)</source>
        <translation>--as-of: «{as_of}» no es una fecha (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>; and {len} more</source>
        <translation>; y {len} más</translation>
    </message>
    <message>
        <source>; money was received for it: refund or reallocate that first</source>
        <translation>; se recibió dinero por ella: devuélvalo o reasígnelo primero</translation>
    </message>
    <message>
        <source>; other work is on it too: write a credit note for this part</source>
        <translation>; también incluye otro trabajo: haga una nota de crédito por esta parte</translation>
    </message>
    <message>
        <source>A backup shows that the audit record was altered</source>
        <translation>Una copia muestra que el registro de auditoría fue alterado</translation>
    </message>
    <message>
        <source>A batch may have {batch_rows} rows at most; this one has {count}.</source>
        <translation>Un lote puede tener como máximo {batch_rows} líneas; este tiene {count}.</translation>
    </message>
    <message>
        <source>A credit can only be used on invoices of its own customer</source>
        <translation>Una nota de crédito solo puede usarse en facturas de su propio cliente</translation>
    </message>
    <message>
        <source>A deposit of {text} can&apos;t be asked for</source>
        <translation>No se puede pedir un anticipo de {text}</translation>
    </message>
    <message>
        <source>A document no longer posts to the account</source>
        <translation>Un documento ya no va a la cuenta</translation>
    </message>
    <message>
        <source>A document that it rests on is gone from the ledger</source>
        <translation>Un documento en el que se basa ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>A message needs a subject in its first line, and a text</source>
        <translation>Un mensaje necesita un asunto en la primera línea, y un texto</translation>
    </message>
    <message>
        <source>A month is opened again with a reason</source>
        <translation>Un mes se vuelve a abrir con un motivo</translation>
    </message>
    <message>
        <source>A movement of the processor&apos;s balance is not booked</source>
        <translation>Un movimiento del saldo del procesador no está contabilizado</translation>
    </message>
    <message>
        <source>A part of it was written; undo the batch to take that part back.</source>
        <translation>Una parte se escribió; deshaga el lote para retirarla.</translation>
    </message>
    <message>
        <source>A record it needs is gone from the ledger</source>
        <translation>Un registro necesario ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>Access was declined on the consent page</source>
        <translation>El acceso se rechazó en la página de consentimiento</translation>
    </message>
    <message>
        <source>Add or name one and sync, or allocate only what was received.</source>
        <translation>Añada o indique una y sincronice, o aplique solo lo recibido.</translation>
    </message>
    <message>
        <source>Add the permission in the service&apos;s dashboard, then sync again.</source>
        <translation>Añada el permiso en el panel del servicio y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>All ports are in use: {names}</source>
        <translation>Todos los puertos están en uso: {names}</translation>
    </message>
    <message>
        <source>All writing is switched off in Settings.</source>
        <translation>Toda escritura está desactivada en los ajustes.</translation>
    </message>
    <message>
        <source>All {waiting} rows</source>
        <translation>Las {waiting} líneas</translation>
    </message>
    <message>
        <source>Already booked as {label}.</source>
        <translation>Ya contabilizado: {label}.</translation>
    </message>
    <message>
        <source>An account of the entry is gone from the ledger</source>
        <translation>Una cuenta del asiento ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>An approved proposal has nothing to write</source>
        <translation>Una propuesta aprobada no tiene nada que escribir</translation>
    </message>
    <message>
        <source>An entry in {currency} needs a rate, which is not known here</source>
        <translation>Un asiento en {currency} necesita un tipo de cambio que aquí no se conoce</translation>
    </message>
    <message>
        <source>An instalment of their payment plan did not come; look before they are asked for it.</source>
        <translation>Una cuota del plan de pagos no llegó; mírelo antes de reclamarla.</translation>
    </message>
    <message>
        <source>An invoice is named twice</source>
        <translation>Una factura se nombra dos veces</translation>
    </message>
    <message>
        <source>An invoice is no longer in the mirror</source>
        <translation>Una factura ya no está en la copia local</translation>
    </message>
    <message>
        <source>An item is accepted with a reason</source>
        <translation>Un punto se acepta con un motivo</translation>
    </message>
    <message>
        <source>Another Countersign is renewing the connection</source>
        <translation>Otro Countersign está renovando la conexión</translation>
    </message>
    <message>
        <source>Another receipt would pay the same invoice.</source>
        <translation>Otro cobro pagaría la misma factura.</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Aplicado a</translation>
    </message>
    <message>
        <source>Approve at least one proposal, then review the batch.</source>
        <translation>Apruebe al menos una propuesta y revise el lote.</translation>
    </message>
    <message>
        <source>Approve it in Payment matches; both go out in one batch.</source>
        <translation>Apruébelo en Aplicación de cobros; ambos salen en un lote.</translation>
    </message>
    <message>
        <source>Approve it too, or do not send it.</source>
        <translation>Apruébela también, o no la envíe.</translation>
    </message>
    <message>
        <source>Approve the deposit that was received too.</source>
        <translation>Apruebe también el anticipo recibido.</translation>
    </message>
    <message>
        <source>Approve the new customer too.</source>
        <translation>Apruebe también el cliente nuevo.</translation>
    </message>
    <message>
        <source>Approve the proposals again instead.</source>
        <translation>Apruebe de nuevo las propuestas en su lugar.</translation>
    </message>
    <message>
        <source>Arrangement {arrangement_id} is a {kind}, not a {kind2}</source>
        <translation>El acuerdo {arrangement_id} es {kind}, no {kind2}</translation>
    </message>
    <message>
        <source>Ask for a deposit, or for payment before delivery.</source>
        <translation>Pida un anticipo, o el pago antes de la entrega.</translation>
    </message>
    <message>
        <source>Ask for fewer customers.</source>
        <translation>Pida menos clientes.</translation>
    </message>
    <message>
        <source>Ask for the right in Xero, or connect as a user who has it.</source>
        <translation>Pida el permiso en Xero, o conecte con un usuario que lo tenga.</translation>
    </message>
    <message>
        <source>Ask the bank, or Stripe, where it is; no entry in the books can settle it</source>
        <translation>Pregunte al banco, o a Stripe, dónde está; ningún asiento puede resolverlo</translation>
    </message>
    <message>
        <source>Ask the company&apos;s administrator for the right, then try again.</source>
        <translation>Pida el permiso al administrador de la empresa y reintente.</translation>
    </message>
    <message>
        <source>Ask whoever closed the books, or use a date in an open period.</source>
        <translation>Pregunte a quien cerró los libros, o use una fecha de un periodo abierto.</translation>
    </message>
    <message>
        <source>At Xero a category with its option; at QuickBooks class= or location= with a name or id.</source>
        <translation>En Xero una categoría con su opción; en QuickBooks class= o location= con un nombre o identificador.</translation>
    </message>
    <message>
        <source>Batch {batch_id} is itself an undo</source>
        <translation>El lote {batch_id} es ya una anulación</translation>
    </message>
    <message>
        <source>Batch {batch_id} was taken back already</source>
        <translation>El lote {batch_id} ya se deshizo</translation>
    </message>
    <message>
        <source>Book it there by hand.</source>
        <translation>Contabilícelo allí a mano.</translation>
    </message>
    <message>
        <source>Change it in the ledger: it has more lines than one, or is money out where a receipt is booked</source>
        <translation>Cámbielo en la contabilidad: tiene más de una línea, o es una salida donde consta una entrada</translation>
    </message>
    <message>
        <source>Change the amounts, or choose other invoices.</source>
        <translation>Cambie los importes o elija otras facturas.</translation>
    </message>
    <message>
        <source>Check COUNTERSIGN_PASSPHRASE. Connecting again makes a new file.</source>
        <translation>Compruebe COUNTERSIGN_PASSPHRASE. Conectar de nuevo crea otro archivo.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write in it.</source>
        <translation>Compruebe que su carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check that sandbox keys go with a sandbox company, then connect again.</source>
        <translation>Compruebe que las claves de prueba van con una empresa de prueba y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check the client id and secret (or the restricted key) and that they belong to this environment.</source>
        <translation>Compruebe el id. de cliente y el secreto (o la clave restringida) y que sean de este entorno.</translation>
    </message>
    <message>
        <source>Check the disk, then do it again. What was stored before is safe.</source>
        <translation>Compruebe el disco y repita. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Check the network and try again. Reviewing and signing work offline.</source>
        <translation>Compruebe la red e intente de nuevo. Revisar y firmar funcionan sin conexión.</translation>
    </message>
    <message>
        <source>Check the passphrase. {start_afresh}</source>
        <translation>Compruebe la frase de paso. {start_afresh}</translation>
    </message>
    <message>
        <source>Choose a draft invoice.</source>
        <translation>Elija un borrador de factura.</translation>
    </message>
    <message>
        <source>Choose a file that Countersign made.</source>
        <translation>Elija un archivo hecho por Countersign.</translation>
    </message>
    <message>
        <source>Choose an item for the line, or name a default in the settings.</source>
        <translation>Elija un artículo para la línea, o indique uno por defecto en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another with --home or COUNTERSIGN_HOME, or make this one writable.</source>
        <translation>Elija otra con --home o COUNTERSIGN_HOME, o haga que se pueda escribir en esta.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose at least one invoice</source>
        <translation>Elija al menos una factura</translation>
    </message>
    <message>
        <source>Choose one that is in use, or make it active again in the ledger and sync.</source>
        <translation>Elija algo que esté en uso, o actívelo de nuevo en la contabilidad y sincronice.</translation>
    </message>
    <message>
        <source>Clearing account in {currency}</source>
        <translation>Cuenta puente en {currency}</translation>
    </message>
    <message>
        <source>Close it there first. Nothing was changed.</source>
        <translation>Ciérrela allí primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close other sign-in pages and connect again.</source>
        <translation>Cierre otras páginas de inicio de sesión y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another registered port with --port.</source>
        <translation>Cierre el programa que lo usa, o elija otro puerto registrado con --port.</translation>
    </message>
    <message>
        <source>Closed months before it are as they were closed</source>
        <translation>Los meses cerrados anteriores siguen como se cerraron</translation>
    </message>
    <message>
        <source>Connect Xero again and consent to everything asked for.</source>
        <translation>Conecte Xero de nuevo y consienta todo lo que se pide.</translation>
    </message>
    <message>
        <source>Connect again and choose a company on the consent page.</source>
        <translation>Conecte de nuevo y elija una empresa en la página de consentimiento.</translation>
    </message>
    <message>
        <source>Connect again and choose an organisation on the consent page.</source>
        <translation>Conecte de nuevo y elija una organización en la página de consentimiento.</translation>
    </message>
    <message>
        <source>Connect again and choose “Connect” there. Nothing was stored.</source>
        <translation>Conecte de nuevo y elija allí «Connect». No se guardó nada.</translation>
    </message>
    <message>
        <source>Connect again and paste the whole address the browser ended on.</source>
        <translation>Conecte de nuevo y pegue la dirección completa donde terminó el navegador.</translation>
    </message>
    <message>
        <source>Connect again, or paste the address the browser ended on.</source>
        <translation>Conecte de nuevo, o pegue la dirección donde terminó el navegador.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conecte de nuevo.</translation>
    </message>
    <message>
        <source>Connect again. Signed rows stay in the outbox and go out afterwards.</source>
        <translation>Conecte de nuevo. Las líneas firmadas siguen en la bandeja de salida y salen después.</translation>
    </message>
    <message>
        <source>Connect it in Settings, or run “countersign connect”. You can go on reviewing meanwhile.</source>
        <translation>Conéctela en los ajustes, o ejecute «countersign connect». Puede seguir revisando.</translation>
    </message>
    <message>
        <source>Connect it.</source>
        <translation>Conéctelo.</translation>
    </message>
    <message>
        <source>Connect the company this file belongs to, or make a new company file.</source>
        <translation>Conecte la empresa de este archivo, o cree un archivo de empresa nuevo.</translation>
    </message>
    <message>
        <source>Correction: {description}</source>
        <translation>Corrección: {description}</translation>
    </message>
    <message>
        <source>Countersign it; every row is looked up before anything is sent.</source>
        <translation>Refréndelo; cada línea se comprueba antes de enviar nada.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Nota de crédito {number}</translation>
    </message>
    <message>
        <source>Customer {away} is not active in the ledger; make it active there first</source>
        <translation>El cliente {away} no está activo en la contabilidad; actívelo allí primero</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>Cliente {name}</translation>
    </message>
    <message>
        <source>Decide about it again.</source>
        <translation>Decida de nuevo sobre ello.</translation>
    </message>
    <message>
        <source>Deferred revenue is what is still to be earned of prepaid agreements</source>
        <translation>El ingreso diferido es lo que queda por devengar de contratos prepagados</translation>
    </message>
    <message>
        <source>Delete the {kind}: the charge failed</source>
        <translation>Eliminar ({kind}): el pago con tarjeta falló</translation>
    </message>
    <message>
        <source>Delete the {what}</source>
        <translation>Eliminar: {what}</translation>
    </message>
    <message>
        <source>Deposit for {about}</source>
        <translation>Anticipo por {about}</translation>
    </message>
    <message>
        <source>Deposit into {name}, {count} lines</source>
        <translation>Depósito en {name}, {count} líneas</translation>
    </message>
    <message>
        <source>Deposit of {amount} {currency} received {in_words}</source>
        <translation>Anticipo de {amount} {currency} recibido {in_words}</translation>
    </message>
    <message>
        <source>Deposit of {on}</source>
        <translation>Depósito del {on}</translation>
    </message>
    <message>
        <source>Deposit of {worded}</source>
        <translation>Depósito de {worded}</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Anticipo recibido</translation>
    </message>
    <message>
        <source>Deposit received {in_words}</source>
        <translation>Anticipo recibido {in_words}</translation>
    </message>
    <message>
        <source>Different {field}</source>
        <translation>{field}: distinto</translation>
    </message>
    <message>
        <source>Discounts were offered, usual, or have a reason</source>
        <translation>Los descuentos se ofrecieron, son habituales o tienen motivo</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Disputa ganada</translation>
    </message>
    <message>
        <source>Disputed payment</source>
        <translation>Pago disputado</translation>
    </message>
    <message>
        <source>Each customer&apos;s sales go to the account they always went to</source>
        <translation>Las ventas de cada cliente van a la cuenta de siempre</translation>
    </message>
    <message>
        <source>Each invoice number is used once</source>
        <translation>Cada número de factura se usa una vez</translation>
    </message>
    <message>
        <source>Each takes one value.</source>
        <translation>Cada una admite un valor.</translation>
    </message>
    <message>
        <source>Edit it in its own panel.</source>
        <translation>Edítelo en su propio panel.</translation>
    </message>
    <message>
        <source>Edit it to say what is right.</source>
        <translation>Edítelo para indicar lo correcto.</translation>
    </message>
    <message>
        <source>Edit the proposal instead.</source>
        <translation>Edite la propuesta en su lugar.</translation>
    </message>
    <message>
        <source>Encrypt a company of your own.</source>
        <translation>Cifre una empresa propia.</translation>
    </message>
    <message>
        <source>Enter it in the ledger, with the rate of its day.</source>
        <translation>Regístrelo en la contabilidad, con el cambio de su día.</translation>
    </message>
    <message>
        <source>Enter the {kind} again: {changes}</source>
        <translation>Volver a registrar ({kind}): {changes}</translation>
    </message>
    <message>
        <source>Estimate {number}</source>
        <translation>Presupuesto {number}</translation>
    </message>
    <message>
        <source>Estimate {number} is accepted over the same {total}</source>
        <translation>El presupuesto {number} está aceptado por el mismo importe, {total}</translation>
    </message>
    <message>
        <source>Estimate {number} is {status} or has run out</source>
        <translation>El presupuesto {number} está {status} o ha vencido</translation>
    </message>
    <message>
        <source>Every payout is tied to its movements and its bank line</source>
        <translation>Cada liquidación está conciliada con sus movimientos y su línea bancaria</translation>
    </message>
    <message>
        <source>Every record adds up to its service&apos;s balance</source>
        <translation>Cada registro suma el saldo del servicio</translation>
    </message>
    <message>
        <source>Everything has an account of its own</source>
        <translation>Todo tiene su propia cuenta</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Failed payout</source>
        <translation>Liquidación fallida</translation>
    </message>
    <message>
        <source>Free some space and do it again. What was stored before is safe.</source>
        <translation>Libere espacio y repita. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Give 0 to {most_days}, such as 3, 14, 30.</source>
        <translation>Indique de 0 a {most_days}, como 3, 14, 30.</translation>
    </message>
    <message>
        <source>Give 0 to {most_days}.</source>
        <translation>Indique de 0 a {most_days}.</translation>
    </message>
    <message>
        <source>Give 1 to {longest}.</source>
        <translation>Dé de 1 a {longest}.</translation>
    </message>
    <message>
        <source>Give 1 to {most_days}.</source>
        <translation>Indique de 1 a {most_days}.</translation>
    </message>
    <message>
        <source>Give a day for each, in order.</source>
        <translation>Indique un día para cada uno, en orden.</translation>
    </message>
    <message>
        <source>Give a percentage, such as 30.</source>
        <translation>Indique un porcentaje, como 30.</translation>
    </message>
    <message>
        <source>Give it in History, or with “countersign batch countersign N”.</source>
        <translation>Désela en el historial, o con «countersign batch countersign N».</translation>
    </message>
    <message>
        <source>Give one such as http://localhost:11434/v1.</source>
        <translation>Dé una como http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>Give the customers below {name} to {name2}</source>
        <translation>Pasar los clientes de {name} a {name2}</translation>
    </message>
    <message>
        <source>Give the id from the ledger.</source>
        <translation>Indique el identificador de la contabilidad.</translation>
    </message>
    <message>
        <source>Go on after the pause that Xero asks for.</source>
        <translation>Continúe tras la pausa que pide Xero.</translation>
    </message>
    <message>
        <source>Import {number} was undone already</source>
        <translation>La importación {number} ya se deshizo</translation>
    </message>
    <message>
        <source>Install Countersign with its packages (sqlcipher3), then open the file again.</source>
        <translation>Instale Countersign con sus paquetes (sqlcipher3) y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Números de factura</translation>
    </message>
    <message>
        <source>Invoice numbers have no gaps</source>
        <translation>Los números de factura no tienen huecos</translation>
    </message>
    <message>
        <source>Invoice to {customer_name} over {total} {currency}, {lines}</source>
        <translation>Factura a {customer_name} de {total} {currency}, {lines}</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Factura {number}</translation>
    </message>
    <message>
        <source>Invoice {number} has only {balance} open</source>
        <translation>La factura {number} solo tiene {balance} pendientes</translation>
    </message>
    <message>
        <source>Invoice {number} is in another currency than the payment</source>
        <translation>La factura {number} está en otra divisa que el cobro</translation>
    </message>
    <message>
        <source>Invoice {number} is no longer in the mirror</source>
        <translation>La factura {number} ya no está en la copia local</translation>
    </message>
    <message>
        <source>Invoice {number} of {issued_on} is over the same {total}</source>
        <translation>La factura {number} del {issued_on} es por el mismo importe, {total}</translation>
    </message>
    <message>
        <source>Invoice {number}, {state}</source>
        <translation>Factura {number}, {state}</translation>
    </message>
    <message>
        <source>Invoice {row}</source>
        <translation>Factura {row}</translation>
    </message>
    <message>
        <source>Invoices bill the quantity that was offered, or say why not</source>
        <translation>Las facturas cobran la cantidad ofertada, o dicen por qué no</translation>
    </message>
    <message>
        <source>Invoices bill what was offered</source>
        <translation>Las facturas cobran lo ofertado</translation>
    </message>
    <message>
        <source>It belongs to another file, or to a key from before. Nothing was changed.</source>
        <translation>Es de otro archivo, o de una clave anterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>It can&apos;t be told which of them is one too many; look at both in the ledger</source>
        <translation>No se puede saber cuál sobra; mire ambas en la contabilidad</translation>
    </message>
    <message>
        <source>It changed in the ledger</source>
        <translation>Cambió en la contabilidad</translation>
    </message>
    <message>
        <source>It changed since it was approved; please look again.</source>
        <translation>Cambió desde que se aprobó; vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>It failed and came back.</source>
        <translation>Falló y volvió.</translation>
    </message>
    <message>
        <source>It goes on by itself after a pause.</source>
        <translation>Sigue solo tras una pausa.</translation>
    </message>
    <message>
        <source>It has 14 groups of four letters and digits; compare each with what was written down.</source>
        <translation>Tiene 14 grupos de cuatro letras y cifras; compare cada uno con lo anotado.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Aún no ha llegado.</translation>
    </message>
    <message>
        <source>It holds until the program is closed. Make its folder writable, with room on the disk.</source>
        <translation>Vale hasta cerrar el programa. Permita escribir en su carpeta, con espacio en el disco.</translation>
    </message>
    <message>
        <source>It is a deposit: it waits in Drafts, to be booked as owed until the work is done.</source>
        <translation>Es un anticipo: espera en Borradores para contabilizarse como debido hasta que se haga el trabajo.</translation>
    </message>
    <message>
        <source>It is an odd part of the balance; a credit or a deduction may be meant.</source>
        <translation>Es una parte inusual del saldo; quizá se refiera a una nota de crédito o una deducción.</translation>
    </message>
    <message>
        <source>It is back in review with what changed.</source>
        <translation>Ha vuelto a revisión, con lo que cambió.</translation>
    </message>
    <message>
        <source>It is back in review; nothing of it was written.</source>
        <translation>Ha vuelto a revisión; no se escribió nada.</translation>
    </message>
    <message>
        <source>It is booked by the day in UTC, which lies in another month here</source>
        <translation>Está contabilizado por el día en UTC, que aquí cae en otro mes</translation>
    </message>
    <message>
        <source>It is booked in another currency</source>
        <translation>Está contabilizado en otra divisa</translation>
    </message>
    <message>
        <source>It is booked more than once</source>
        <translation>Está contabilizado más de una vez</translation>
    </message>
    <message>
        <source>It is booked to another account</source>
        <translation>Está contabilizado en otra cuenta</translation>
    </message>
    <message>
        <source>It is booked with the wrong sign</source>
        <translation>Está contabilizado con el signo contrario</translation>
    </message>
    <message>
        <source>It is not known which bank account payouts arrive on; import a statement</source>
        <translation>No se sabe a qué cuenta bancaria llegan las liquidaciones; importe un extracto</translation>
    </message>
    <message>
        <source>It is not on the bank&apos;s statement</source>
        <translation>No está en el extracto bancario</translation>
    </message>
    <message>
        <source>It is not on the bank&apos;s statement.</source>
        <translation>No está en el extracto bancario.</translation>
    </message>
    <message>
        <source>It is on the bank&apos;s statement.</source>
        <translation>Está en el extracto bancario.</translation>
    </message>
    <message>
        <source>It is settled, or it differs in another way now.</source>
        <translation>Está resuelto, o ahora difiere de otro modo.</translation>
    </message>
    <message>
        <source>It looks like a dispute; talk to them before anything is sent.</source>
        <translation>Parece una disputa; hable con ellos antes de enviar nada.</translation>
    </message>
    <message>
        <source>It looks like a processor&apos;s payout or a transfer of your own; no number names an invoice.</source>
        <translation>Parece una liquidación del procesador o un traspaso propio; ningún número indica una factura.</translation>
    </message>
    <message>
        <source>It waits for the second signature.</source>
        <translation>Espera la segunda firma.</translation>
    </message>
    <message>
        <source>It was billed in a currency whose rate is not known here; sync again</source>
        <translation>Se facturó en una divisa cuyo tipo de cambio aquí no se conoce; vuelva a sincronizar</translation>
    </message>
    <message>
        <source>It was billed in advance and is earned period by period</source>
        <translation>Se facturó por adelantado y se devenga periodo a periodo</translation>
    </message>
    <message>
        <source>It was refunded in full.</source>
        <translation>Se devolvió por completo.</translation>
    </message>
    <message>
        <source>It was to be paid until {until}</source>
        <translation>Debía pagarse hasta el {until}</translation>
    </message>
    <message>
        <source>It will be looked up in the ledger before anything is sent again.</source>
        <translation>Se buscará en la contabilidad antes de enviar nada otra vez.</translation>
    </message>
    <message>
        <source>Its bank accounts are: {names}.</source>
        <translation>Sus cuentas bancarias son: {names}.</translation>
    </message>
    <message>
        <source>Its item is sold to a liability; name the account of revenue from prepayments in Settings</source>
        <translation>Su artículo va a un pasivo; indique en los ajustes la cuenta de ingresos por prepagos</translation>
    </message>
    <message>
        <source>Its movements add up to {net}, not {amount}.</source>
        <translation>Sus movimientos suman {net}, no {amount}.</translation>
    </message>
    <message>
        <source>Its movements do not add up to it yet; sync again</source>
        <translation>Sus movimientos aún no la completan; vuelva a sincronizar</translation>
    </message>
    <message>
        <source>Its movements were not read yet.</source>
        <translation>Sus movimientos aún no se han leído.</translation>
    </message>
    <message>
        <source>Its own movement was not read yet.</source>
        <translation>Su propio movimiento aún no se ha leído.</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Journal entry of {on}</source>
        <translation>Asiento del {on}</translation>
    </message>
    <message>
        <source>Journal {number}</source>
        <translation>Asiento {number}</translation>
    </message>
    <message>
        <source>Keep this file as evidence, restore a backup, and compare.</source>
        <translation>Guarde este archivo como prueba, restaure una copia y compare.</translation>
    </message>
    <message>
        <source>Keep to your usual terms until more is known.</source>
        <translation>Mantenga sus condiciones habituales hasta saber más.</translation>
    </message>
    <message>
        <source>Ledger and processor are read past the end of the month</source>
        <translation>Contabilidad y procesador están leídos hasta pasado fin de mes</translation>
    </message>
    <message>
        <source>Let a bank or clearing account take payments in the ledger, then sync.</source>
        <translation>Permita en la contabilidad cobros en una cuenta bancaria o puente y sincronice.</translation>
    </message>
    <message>
        <source>Let the recovery key be shown first.</source>
        <translation>Muestre primero la clave de recuperación.</translation>
    </message>
    <message>
        <source>List them and choose again.</source>
        <translation>Lístelas y elija de nuevo.</translation>
    </message>
    <message>
        <source>List them with “countersign work imports”.</source>
        <translation>Lístelas con «countersign work imports».</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at it in the ledger; the batch can be taken back from History.</source>
        <translation>Mírelo en la contabilidad; el lote puede deshacerse en el historial.</translation>
    </message>
    <message>
        <source>Look at the address; mark it with “countersign bounced” if it is wrong.</source>
        <translation>Compruebe la dirección; márquela con «countersign bounced» si es errónea.</translation>
    </message>
    <message>
        <source>Look at the batch again, then sign it.</source>
        <translation>Mire el lote de nuevo y fírmelo.</translation>
    </message>
    <message>
        <source>Look in QuickBooks whether it is applied as you signed.</source>
        <translation>Mire en QuickBooks si está aplicado como firmó.</translation>
    </message>
    <message>
        <source>Look in the ledger whether it is there; then decide about it again.</source>
        <translation>Mire en la contabilidad si está; después decida de nuevo.</translation>
    </message>
    <message>
        <source>Lower one of the amounts.</source>
        <translation>Baje uno de los importes.</translation>
    </message>
    <message>
        <source>Lower the amount; what is left over stays unapplied.</source>
        <translation>Baje el importe; lo que sobre queda sin aplicar.</translation>
    </message>
    <message>
        <source>Make a restricted key (rk_…) in Stripe&apos;s dashboard.</source>
        <translation>Cree una clave restringida (rk_…) en el panel de Stripe.</translation>
    </message>
    <message>
        <source>Making proposals</source>
        <translation>Preparando propuestas</translation>
    </message>
    <message>
        <source>Merge {name} into {name2}; the ledger does it in its own screen</source>
        <translation>Combinar {name} con {name2}; la contabilidad lo hace en su propia pantalla</translation>
    </message>
    <message>
        <source>Money from “{name}” is taken for {name2}</source>
        <translation>El dinero de «{name}» se toma como de {name2}</translation>
    </message>
    <message>
        <source>Money on account can only be used on its own customer&apos;s invoices</source>
        <translation>El dinero a cuenta solo puede usarse en facturas de su propio cliente</translation>
    </message>
    <message>
        <source>Money out: a refund or a returned payment, not a receipt.</source>
        <translation>Salida de dinero: un reembolso o un pago devuelto, no un cobro.</translation>
    </message>
    <message>
        <source>Money received is applied</source>
        <translation>El dinero recibido está aplicado</translation>
    </message>
    <message>
        <source>More came than is open, and the text does not surely name {numbers}.</source>
        <translation>Llegó más de lo pendiente, y el texto no nombra con seguridad {numbers}.</translation>
    </message>
    <message>
        <source>More is left over than the invoice was; another invoice may be meant too.</source>
        <translation>Sobra más de lo que era la factura; quizá se refiera también a otra.</translation>
    </message>
    <message>
        <source>More than one receipt would pay {name}.</source>
        <translation>Más de un cobro pagaría {name}.</translation>
    </message>
    <message>
        <source>More was received than its invoices can take; enter it in the ledger</source>
        <translation>Se recibió más de lo que admiten sus facturas; regístrelo en la contabilidad</translation>
    </message>
    <message>
        <source>More would be allocated than was received</source>
        <translation>Se aplicaría más de lo recibido</translation>
    </message>
    <message>
        <source>Move the company file aside and connect again: the books are read anew, decisions are not.</source>
        <translation>Aparte el archivo de empresa y conecte de nuevo: los libros se releen, las decisiones no.</translation>
    </message>
    <message>
        <source>Make {name} inactive: nothing hangs on it</source>
        <translation>Desactivar a {name}: nada depende de él</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>(aún sin escribir)</translation>
    </message>
    <message>
        <source>A credit note waits for one of its refunds; settle that first, then sync</source>
        <translation>Un abono espera uno de sus reembolsos; resuélvalo primero y luego sincronice</translation>
    </message>
    <message>
        <source>A group needs a name</source>
        <translation>Un grupo necesita un nombre</translation>
    </message>
    <message>
        <source>A group&apos;s name has at most {most_characters} characters</source>
        <translation>El nombre de un grupo tiene como mucho {most_characters} caracteres</translation>
    </message>
    <message>
        <source>A payment link can&apos;t stand in a letter&apos;s subject</source>
        <translation>Un enlace de pago no puede estar en el asunto de una carta</translation>
    </message>
    <message>
        <source>A refund of a deposit is not in the ledger yet; approve it here first, then sync</source>
        <translation>El reembolso de un anticipo aún no está en la contabilidad; apruébelo aquí primero y luego sincronice</translation>
    </message>
    <message>
        <source>A refund or a dispute in it is booked by an entry, which can&apos;t be taken up here: make it in the ledger</source>
        <translation>Un reembolso o una disputa que contiene está contabilizado con un asiento, que no se puede incluir aquí: créelo en la contabilidad</translation>
    </message>
    <message>
        <source>All of its work is for one project</source>
        <translation>Todo su trabajo es para un proyecto</translation>
    </message>
    <message>
        <source>All of their work is billed or withdrawn by now</source>
        <translation>Todo su trabajo está ya facturado o retirado</translation>
    </message>
    <message>
        <source>An entry in {currency} needs the rate of its day: enter it in the ledger</source>
        <translation>Un asiento en {currency} necesita el tipo de cambio de su día: regístrelo en la contabilidad</translation>
    </message>
    <message>
        <source>Another link takes its place</source>
        <translation>Otro enlace ocupa su lugar</translation>
    </message>
    <message>
        <source>Approve the letter too, or reject the link.</source>
        <translation>Apruebe también la carta, o rechace el enlace.</translation>
    </message>
    <message>
        <source>Approve the payment link in Drafts too, or take “[[payment link]]” out of the letter.</source>
        <translation>Apruebe también el enlace de pago en Borradores, o quite «[[payment link]]» de la carta.</translation>
    </message>
    <message>
        <source>Book its refund there, with the deposit&apos;s tax code.</source>
        <translation>Contabilice allí el reembolso, con el código de impuesto del anticipo.</translation>
    </message>
    <message>
        <source>Change it in the ledger: a credit is used with it, and would be set free by one in its place</source>
        <translation>Cámbielo en la contabilidad: con él se usa un abono, que quedaría libre con otro en su lugar</translation>
    </message>
    <message>
        <source>Change it in the ledger: it is a sale or bears tax, which an entry in its place would lose</source>
        <translation>Cámbielo en la contabilidad: es una venta o lleva impuesto, que un asiento en su lugar perdería</translation>
    </message>
    <message>
        <source>Charge {remote_id} of {amount}</source>
        <translation>Pago con tarjeta {remote_id} de {amount}</translation>
    </message>
    <message>
        <source>Choose it, or give another name.</source>
        <translation>Elíjalo, o dé otro nombre.</translation>
    </message>
    <message>
        <source>Connect its disk, or move the file back to where it was, then do it again. What was stored before is safe.</source>
        <translation>Conecte su disco o devuelva el archivo a donde estaba y repita. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Credit note of invoice {number} with its refund</source>
        <translation>Nota de crédito de la factura {number} con su reembolso</translation>
    </message>
    <message>
        <source>Credit note {number} waits for it, and no deposit made here takes up the entry that pays it back: delete the note in the ledger and sync, then the refund comes with a receipt of its own; or pay the note back there, and make its payout&apos;s deposit there, too</source>
        <translation>El abono {number} lo espera, y ningún depósito hecho aquí recoge el asiento que lo devuelve: elimine el abono en la contabilidad y sincronice; entonces el reembolso llega con su propio recibo; o devuelva allí el abono y haga allí también el depósito de su transferencia</translation>
    </message>
    <message>
        <source>Drafts of one customer, one currency and one way of tax become one invoice.</source>
        <translation>Los borradores de un cliente, una moneda y un modo de impuesto se convierten en una factura.</translation>
    </message>
    <message>
        <source>Each step needs a name and a day of its own</source>
        <translation>Cada paso necesita un nombre y un día propios</translation>
    </message>
    <message>
        <source>Enter this payment in the ledger, and sync.</source>
        <translation>Registrar este pago en la contabilidad y sincronizar.</translation>
    </message>
    <message>
        <source>Failed refund</source>
        <translation>Reembolso fallido</translation>
    </message>
    <message>
        <source>Give 0 to {most_days} days.</source>
        <translation>Indique de 0 a {most_days} días.</translation>
    </message>
    <message>
        <source>Give 1 to {highest_port}; 587 and 465 are usual.</source>
        <translation>Dé de 1 a {highest_port}; lo habitual es 587 y 465.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Dé uno más corto.</translation>
    </message>
    <message>
        <source>Give one such as smtp.example.com.</source>
        <translation>Dé uno como smtp.example.com.</translation>
    </message>
    <message>
        <source>Give one, such as Key accounts.</source>
        <translation>Dé uno, por ejemplo Clientes clave.</translation>
    </message>
    <message>
        <source>Give starttls or tls.</source>
        <translation>Dé starttls o tls.</translation>
    </message>
    <message>
        <source>Give them in order of days.</source>
        <translation>Délos en orden de días.</translation>
    </message>
    <message>
        <source>Give “Name &lt;name@example.com&gt;”, or the address.</source>
        <translation>Dé «Nombre &lt;nombre@example.com&gt;», o la dirección.</translation>
    </message>
    <message>
        <source>Import one of its statements and choose the account there.</source>
        <translation>Importar uno de sus extractos y elegir allí la cuenta.</translation>
    </message>
    <message>
        <source>Invoices paid by card</source>
        <translation>Facturas pagadas con tarjeta</translation>
    </message>
    <message>
        <source>It is not known yet whether this reached your books; it will be looked up before anything is sent again.</source>
        <translation>Aún no se sabe si esto llegó a su contabilidad; se comprobará antes de enviar nada de nuevo.</translation>
    </message>
    <message>
        <source>It is one line of a record that has others: take that line out, or change it, in the ledger</source>
        <translation>Es una línea de un registro que tiene otras: quite o cambie esa línea en la contabilidad</translation>
    </message>
    <message>
        <source>It stands by the rules.</source>
        <translation>Sigue las reglas.</translation>
    </message>
    <message>
        <source>It takes two drafts to merge</source>
        <translation>Hacen falta dos borradores para reunirlos</translation>
    </message>
    <message>
        <source>Its accounts are kept in {currency} and {min}: enter in the ledger what left and what arrived</source>
        <translation>Sus cuentas se llevan en {currency} y {min}: registre en la contabilidad lo que salió y lo que llegó</translation>
    </message>
    <message>
        <source>Its invoices have {left} open now, and it asks for {amount}</source>
        <translation>Sus facturas tienen ahora {left} pendiente, y pide {amount}</translation>
    </message>
    <message>
        <source>Its work went to another draft: a person put it together or apart.</source>
        <translation>Su trabajo pasó a otro borrador: una persona lo reunió o lo dividió.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Deje uno de ellos fuera.</translation>
    </message>
    <message>
        <source>Make one with Stripe in its name, let it take payments, and sync.</source>
        <translation>Crear una con Stripe en el nombre, permitirle recibir pagos y sincronizar.</translation>
    </message>
    <message>
        <source>Make the disk and the file writable, then do it again. What was stored before is safe.</source>
        <translation>Haga que se pueda escribir en el disco y en el archivo y repita. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Make {name} inactive; {name2} stays</source>
        <translation>Desactivar a {name}; {name2} se queda</translation>
    </message>
    <message>
        <source>Mend that line of the template.</source>
        <translation>Corrija esa línea de la plantilla.</translation>
    </message>
    <message>
        <source>Merge the two in the ledger&apos;s own screen.</source>
        <translation>Fusione los dos en la pantalla de la contabilidad.</translation>
    </message>
    <message>
        <source>Money of that day is on the same invoices, but not as much, and without all of our reference</source>
        <translation>Hay dinero de ese día en las mismas facturas, pero no por el mismo importe y sin nuestra referencia completa</translation>
    </message>
    <message>
        <source>More than one credit note of this amount waits for it; pay the right one back in the ledger</source>
        <translation>Más de una nota de crédito por este importe lo espera; reembolse la correcta en la contabilidad</translation>
    </message>
    <message>
        <source>Move what is open of {name} to {name2}: {numbers}</source>
        <translation>Mover lo abierto de {name} a {name2}: {numbers}</translation>
    </message>
    <message>
        <source>Name another customer.</source>
        <translation>Indique otro cliente.</translation>
    </message>
    <message>
        <source>Name it in the settings, then sync.</source>
        <translation>Indíquelo en los ajustes y sincronice.</translation>
    </message>
    <message>
        <source>Name it with --account.</source>
        <translation>Indíquela con --account.</translation>
    </message>
    <message>
        <source>Name one by its id: {listed}.</source>
        <translation>Indique uno por su identificador: {listed}.</translation>
    </message>
    <message>
        <source>Name one of {found}.</source>
        <translation>Indique uno de {found}.</translation>
    </message>
    <message>
        <source>Name the account of deferred revenue in Settings</source>
        <translation>Indique la cuenta de ingresos diferidos en los ajustes</translation>
    </message>
    <message>
        <source>Name the item of deposits in the settings, then sync.</source>
        <translation>Indique el artículo de anticipos en los ajustes y luego sincronice.</translation>
    </message>
    <message>
        <source>Nearly the same {field}</source>
        <translation>{field}: casi igual</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Cliente nuevo {name}</translation>
    </message>
    <message>
        <source>No account for Stripe&apos;s money in {currency} is known: make one in the ledger with Stripe in its name, or name one in Settings</source>
        <translation>No se conoce ninguna cuenta para el dinero de Stripe en {currency}: cree una en la contabilidad con Stripe en su nombre o indique una en los ajustes</translation>
    </message>
    <message>
        <source>No account is known for its {words}; name one in Settings</source>
        <translation>No se conoce cuenta para: {words}; indique una en los ajustes</translation>
    </message>
    <message>
        <source>No account is known for {words}; name one in Settings</source>
        <translation>No se conoce cuenta para: {words}; indique una en los ajustes</translation>
    </message>
    <message>
        <source>No amount is round where none ever was</source>
        <translation>Ningún importe es redondo donde nunca lo fue</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>No se pudo hacer copia de seguridad</translation>
    </message>
    <message>
        <source>No backup could be made: {problem}{problem2}</source>
        <translation>No se pudo hacer copia de seguridad: {problem}{problem2}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>No hubo respuesta clara</translation>
    </message>
    <message>
        <source>No customer&apos;s balance is negative</source>
        <translation>Ningún saldo de cliente es negativo</translation>
    </message>
    <message>
        <source>No draft invoice lies about</source>
        <translation>Ningún borrador de factura olvidado</translation>
    </message>
    <message>
        <source>No invoice is dated on a weekend where none ever was</source>
        <translation>Ninguna factura con fecha de fin de semana donde nunca la hubo</translation>
    </message>
    <message>
        <source>No item is sold into {name} any more</source>
        <translation>Ya no se vende ningún artículo en {name}</translation>
    </message>
    <message>
        <source>No key was given</source>
        <translation>No se indicó ninguna clave</translation>
    </message>
    <message>
        <source>No keychain is available on this machine</source>
        <translation>No hay llavero disponible en este equipo</translation>
    </message>
    <message>
        <source>No language model is set</source>
        <translation>No hay modelo de lenguaje definido</translation>
    </message>
    <message>
        <source>No letter that names this link is approved</source>
        <translation>Ninguna carta que cite este enlace está aprobada</translation>
    </message>
    <message>
        <source>No line is far from what the customer is usually billed for it</source>
        <translation>Ninguna línea se aleja de lo que suele cobrarse al cliente</translation>
    </message>
    <message>
        <source>No open invoice fits this receipt.</source>
        <translation>Ninguna factura pendiente encaja con este cobro.</translation>
    </message>
    <message>
        <source>No statement covers the days of its arrival.</source>
        <translation>Ningún extracto cubre los días de su llegada.</translation>
    </message>
    <message>
        <source>Nobody kept back a part that neither terms nor a credit explain</source>
        <translation>Nadie retuvo una parte que ni condiciones ni notas de crédito explican</translation>
    </message>
    <message>
        <source>Nobody merged or split this draft</source>
        <translation>Nadie ha reunido ni dividido este borrador</translation>
    </message>
    <message>
        <source>Nobody said which account of the ledger the bank account {account} is</source>
        <translation>Nadie ha dicho qué cuenta de la contabilidad es la cuenta bancaria {account}</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>No se pudo leer todo</translation>
    </message>
    <message>
        <source>Not known yet: one side was not read that far</source>
        <translation>Aún no se sabe: un lado no se leyó hasta ahí</translation>
    </message>
    <message>
        <source>Not sure enough that it is {numbers}.</source>
        <translation>No es bastante seguro que sea {numbers}.</translation>
    </message>
    <message>
        <source>Not sure enough.</source>
        <translation>No es bastante seguro.</translation>
    </message>
    <message>
        <source>Nothing differs on the bank accounts</source>
        <translation>Nada difiere en las cuentas bancarias</translation>
    </message>
    <message>
        <source>Nothing differs on the clearing account</source>
        <translation>Nada difiere en la cuenta puente</translation>
    </message>
    <message>
        <source>Nothing else is held up by it. Look at its address in Settings, or try again later.</source>
        <translation>Nada más se detiene por ello. Mire su dirección en los ajustes, o pruebe más tarde.</translation>
    </message>
    <message>
        <source>Nothing else was held up by it.</source>
        <translation>Nada más se detuvo por ello.</translation>
    </message>
    <message>
        <source>Nothing fits well enough; nearest is {numbers}.</source>
        <translation>Nada encaja lo bastante; lo más cercano es {numbers}.</translation>
    </message>
    <message>
        <source>Nothing in the month is odd</source>
        <translation>Nada extraño en el mes</translation>
    </message>
    <message>
        <source>Nothing is approved that could be written.</source>
        <translation>No hay nada aprobado que se pueda escribir.</translation>
    </message>
    <message>
        <source>Nothing is approved yet</source>
        <translation>Aún no hay nada aprobado</translation>
    </message>
    <message>
        <source>Nothing is left of this receipt to allocate.</source>
        <translation>No queda nada de este cobro por aplicar.</translation>
    </message>
    <message>
        <source>Nothing is put forward here to approve</source>
        <translation>Aquí no se propone nada que aprobar</translation>
    </message>
    <message>
        <source>Nothing may go out to this customer now</source>
        <translation>Ahora no puede salir nada para este cliente</translation>
    </message>
    <message>
        <source>Nothing of it is overdue any more, or another step is due.</source>
        <translation>Ya no hay nada vencido, o toca otro paso.</translation>
    </message>
    <message>
        <source>Nothing of it is sent. Keep the file as evidence, restore a backup, and compare.</source>
        <translation>No se envía nada. Guarde el archivo como prueba, restaure una copia y compare.</translation>
    </message>
    <message>
        <source>Nothing of this batch can be taken back.</source>
        <translation>Nada de este lote puede deshacerse.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the file again.</source>
        <translation>No se cambió nada. Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the bank for the file again, or in another format.</source>
        <translation>No se cambió nada. Pida el archivo al banco de nuevo, o en otro formato.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its address in Settings.</source>
        <translation>No se cambió nada. Compruebe su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the company that they are about.</source>
        <translation>No se cambió nada. Elija la empresa de la que tratan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it again, or name its kind and its columns.</source>
        <translation>No se cambió nada. Expórtelo de nuevo, o indique su tipo y sus columnas.</translation>
    </message>
    <message>
        <source>Nothing was encrypted.</source>
        <translation>No se cifró nada.</translation>
    </message>
    <message>
        <source>Nothing was kept; mend that line.</source>
        <translation>No se guardó nada; corrija esa línea.</translation>
    </message>
    <message>
        <source>Nothing writes “{act}” yet</source>
        <translation>Nada escribe aún «{act}»</translation>
    </message>
    <message>
        <source>On this line of the bank feed: Transfer, from {clearing}, then OK</source>
        <translation>En esta línea de operaciones bancarias: Transferencia, desde {clearing}, y luego OK</translation>
    </message>
    <message>
        <source>One invoice can bill one estimate only</source>
        <translation>Una factura solo puede facturar un presupuesto</translation>
    </message>
    <message>
        <source>One is in {currency}, the other in {currency2}</source>
        <translation>Uno está en {currency}, el otro en {currency2}</translation>
    </message>
    <message>
        <source>One like it is in the ledger, but it belongs to another row</source>
        <translation>Hay una igual en la contabilidad, pero es de otra línea</translation>
    </message>
    <message>
        <source>One of its charges was paid in {currency}; make this deposit in the ledger</source>
        <translation>Uno de sus pagos se hizo en {currency}; haga este depósito en la contabilidad</translation>
    </message>
    <message>
        <source>One of its payments differs from its charge; settle that first, then sync</source>
        <translation>Uno de sus cobros difiere de su pago con tarjeta; resuélvalo primero y luego sincronice</translation>
    </message>
    <message>
        <source>One of its payments or refunds is in another deposit already; settle that in the ledger, then sync</source>
        <translation>Uno de sus cobros o reembolsos ya está en otro depósito; resuélvalo en la contabilidad y luego sincronice</translation>
    </message>
    <message>
        <source>One of the two customers is gone from the ledger</source>
        <translation>Uno de los dos clientes ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>One of them may be another customer, too</source>
        <translation>Uno de los dos también puede ser otro cliente</translation>
    </message>
    <message>
        <source>One payment can pay the invoices of one customer only</source>
        <translation>Un cobro solo puede pagar facturas de un cliente</translation>
    </message>
    <message>
        <source>One {field} has words that the other lacks</source>
        <translation>{field}: uno tiene palabras que al otro le faltan</translation>
    </message>
    <message>
        <source>Only a payment match has allocations</source>
        <translation>Solo en Aplicación de cobros hay importes aplicados</translation>
    </message>
    <message>
        <source>Only amount and day are alike: {payer} paid by card, this is {customer}&apos;s; see which it is</source>
        <translation>Solo coinciden importe y día: {payer} pagó con tarjeta, esto es de {customer}; compruebe cuál es</translation>
    </message>
    <message>
        <source>Only an invoice has a paper</source>
        <translation>Solo una factura tiene hoja</translation>
    </message>
    <message>
        <source>Only part of the {field} agrees</source>
        <translation>{field}: coincide solo en parte</translation>
    </message>
    <message>
        <source>Only {only} speaks for {numbers}.</source>
        <translation>Solo {only} apunta a {numbers}.</translation>
    </message>
    <message>
        <source>Open it in Drafts and look at its checks.</source>
        <translation>Ábralo en Borradores y mire sus comprobaciones.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it without a password, and import that file.</source>
        <translation>Ábralo en Excel, guárdelo sin contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>Open it in QuickBooks instead.</source>
        <translation>Ábralo en QuickBooks.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ábrala o elija otro nombre.</translation>
    </message>
    <message>
        <source>Others used {label} meanwhile</source>
        <translation>Otros usaron {label} entretanto</translation>
    </message>
    <message>
        <source>Paid {named}</source>
        <translation>Pagado: {named}</translation>
    </message>
    <message>
        <source>Part of the deposit is on an invoice, and more than the rest was given back: book it in the ledger</source>
        <translation>Parte del anticipo está en una factura y se devolvió más que el resto: contabilícelo en la contabilidad</translation>
    </message>
    <message>
        <source>Paste a restricted key (rk_…) from Stripe&apos;s dashboard.</source>
        <translation>Pegue una clave restringida (rk_…) del panel de Stripe.</translation>
    </message>
    <message>
        <source>Paste a restricted key; it begins with rk_live_ or rk_test_.</source>
        <translation>Pegue una clave restringida; empieza por rk_live_ o rk_test_.</translation>
    </message>
    <message>
        <source>Payment links need Stripe, and it is not connected</source>
        <translation>Los enlaces de pago necesitan Stripe, y no está conectado</translation>
    </message>
    <message>
        <source>Payment of {total} on {received_on}</source>
        <translation>Cobro de {total} del {received_on}</translation>
    </message>
    <message>
        <source>Payment of {worded}</source>
        <translation>Cobro de {worded}</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Cobro a cuenta</translation>
    </message>
    <message>
        <source>Payment {payment_id}, {amount} of it</source>
        <translation>Cobro {payment_id}, {amount} de él</translation>
    </message>
    <message>
        <source>Port {names} is in use</source>
        <translation>El puerto {names} está en uso</translation>
    </message>
    <message>
        <source>Processor&apos;s balance in {currency}</source>
        <translation>Saldo del procesador en {currency}</translation>
    </message>
    <message>
        <source>Proposal {id} is no draft</source>
        <translation>La propuesta {id} no es un borrador</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} has no message that was signed to be sent by hand</source>
        <translation>La propuesta {proposal_id} no tiene mensaje firmado para enviar a mano</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} is no draft</source>
        <translation>La propuesta {proposal_id} no es un borrador</translation>
    </message>
    <message>
        <source>Proposal {proposal_id} is no follow-up</source>
        <translation>La propuesta {proposal_id} no es una reclamación</translation>
    </message>
    <message>
        <source>Put it by hand (“countersign followup by-hand”), then sign and commit it.</source>
        <translation>Páselo a mano («countersign followup by-hand»), fírmelo y contabilícelo.</translation>
    </message>
    <message>
        <source>QuickBooks does not allow this to your user</source>
        <translation>QuickBooks no permite esto a su usuario</translation>
    </message>
    <message>
        <source>QuickBooks makes no PDF of this</source>
        <translation>QuickBooks no hace PDF de esto</translation>
    </message>
    <message>
        <source>QuickBooks refused it: {reason}</source>
        <translation>QuickBooks lo rechazó: {reason}</translation>
    </message>
    <message>
        <source>QuickBooks refuses these keys for this company</source>
        <translation>QuickBooks rechaza estas claves para esta empresa</translation>
    </message>
    <message>
        <source>QuickBooks&apos; aging report is too long to be shown</source>
        <translation>El informe de antigüedad de QuickBooks es demasiado largo</translation>
    </message>
    <message>
        <source>Reading starts again as older reads leave the last 30 days; writing goes on.</source>
        <translation>La lectura vuelve cuando las antiguas salen de los últimos 30 días; la escritura sigue.</translation>
    </message>
    <message>
        <source>Reading starts again next month; signed rows can still be committed.</source>
        <translation>La lectura vuelve el mes próximo; las líneas firmadas aún pueden contabilizarse.</translation>
    </message>
    <message>
        <source>Reading the ledger again to compare balances</source>
        <translation>Releyendo la contabilidad para comparar saldos</translation>
    </message>
    <message>
        <source>Receivables in {currency}</source>
        <translation>Cuentas por cobrar en {currency}</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualice la lista.</translation>
    </message>
    <message>
        <source>Refund it at Stripe, or book it on the customer&apos;s account: the invoice is paid</source>
        <translation>Reembólselo en Stripe o anótelo en la cuenta del cliente: la factura está pagada</translation>
    </message>
    <message>
        <source>Refund of credit note {number}</source>
        <translation>Reembolso de la nota de crédito {number}</translation>
    </message>
    <message>
        <source>Refund the charge at Stripe, or make the invoice anew: a voided one is not paid</source>
        <translation>Reembolse el cobro en Stripe o haga la factura de nuevo: una anulada no se paga</translation>
    </message>
    <message>
        <source>Refund {remote_id} of {amount}</source>
        <translation>Reembolso {remote_id} de {amount}</translation>
    </message>
    <message>
        <source>Reject it and look again; its tax must not fall due twice, nor be lost.</source>
        <translation>Rechácela y revísela; su impuesto no debe vencer dos veces ni perderse.</translation>
    </message>
    <message>
        <source>Reject it and look again; the draft is then made of what is left.</source>
        <translation>Rechácelo y vuelva a mirar; el borrador se hace entonces con lo que queda.</translation>
    </message>
    <message>
        <source>Reject it and look again; the item of deposits is another one now.</source>
        <translation>Rechácelo y mírelo de nuevo; el artículo de los anticipos es otro ahora.</translation>
    </message>
    <message>
        <source>Renew it at the service. Signed rows stay in the outbox.</source>
        <translation>Renuévela en el servicio. Las líneas firmadas siguen en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Repeats money that is already booked.</source>
        <translation>Repite dinero ya contabilizado.</translation>
    </message>
    <message>
        <source>Repeats the receipt of {day} for {amount}, which already pays {name}.</source>
        <translation>Repite el cobro del {day} por {amount}, que ya paga {name}.</translation>
    </message>
    <message>
        <source>Restore another one. The company file was not touched.</source>
        <translation>Restaure otra. El archivo de empresa no se tocó.</translation>
    </message>
    <message>
        <source>Revenue earned in {period}</source>
        <translation>Ingreso devengado en {period}</translation>
    </message>
    <message>
        <source>Reverse by an entry</source>
        <translation>Revertir con un asiento</translation>
    </message>
    <message>
        <source>Reverse by an entry: {row}</source>
        <translation>Revertir con un asiento: {row}</translation>
    </message>
    <message>
        <source>Reverses payment {remote_id} of {received_on}</source>
        <translation>Revierte el cobro {remote_id} del {received_on}</translation>
    </message>
    <message>
        <source>Reverses the entry of {posted_on}: {note}</source>
        <translation>Revierte el asiento del {posted_on}: {note}</translation>
    </message>
    <message>
        <source>Round the amount.</source>
        <translation>Redondee el importe.</translation>
    </message>
    <message>
        <source>Rounding of the deposit&apos;s tax</source>
        <translation>Redondeo del impuesto del anticipo</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Línea {number}: {words}</translation>
    </message>
    <message>
        <source>Run the commit again to send it.</source>
        <translation>Vuelva a iniciar la contabilización para enviarla.</translation>
    </message>
    <message>
        <source>Run the commit again; it is looked up in the ledger before anything is sent.</source>
        <translation>Vuelva a iniciar la contabilización; se mira en la contabilidad antes de enviar nada.</translation>
    </message>
    <message>
        <source>Run “close list” to see the months that are.</source>
        <translation>Ejecute «close list» para ver cuáles lo están.</translation>
    </message>
    <message>
        <source>Run “countersign bank imports” to see them.</source>
        <translation>Ejecute «countersign bank imports» para verlas.</translation>
    </message>
    <message>
        <source>Run “countersign companies” to see the names, or “countersign connect” to add one.</source>
        <translation>«countersign companies» muestra los nombres, «countersign connect» añade una.</translation>
    </message>
    <message>
        <source>Run “countersign connect” to add one, or “countersign --demo” to try a sample.</source>
        <translation>Ejecute «countersign connect» para añadir una, o «countersign --demo» para probar un ejemplo.</translation>
    </message>
    <message>
        <source>Run “countersign recover --key” with the recovery key of this file. If that is the right key, the beginning of the file is damaged: put a backup in its place with “countersign restore”.</source>
        <translation>Ejecute «countersign recover --key» con la clave de recuperación de este archivo. Si es la correcta, el comienzo del archivo está dañado: ponga una copia en su lugar con «countersign restore».</translation>
    </message>
    <message>
        <source>Run “countersign recover --key” with the recovery key. The file was not touched.</source>
        <translation>Ejecute «countersign recover --key» con la clave de recuperación. El archivo no se tocó.</translation>
    </message>
    <message>
        <source>Run “report close”: each item is listed with its code.</source>
        <translation>Ejecute «report close»: cada punto figura con su código.</translation>
    </message>
    <message>
        <source>Same {field}</source>
        <translation>{field}: igual</translation>
    </message>
    <message>
        <source>Say which one is meant. They are: {names}.</source>
        <translation>Diga cuál es. Son: {names}.</translation>
    </message>
    <message>
        <source>See in the ledger what it is: Stripe knows nothing of it</source>
        <translation>Mire en la contabilidad qué es: Stripe no sabe nada de ello</translation>
    </message>
    <message>
        <source>See in the ledger what it is: the bank knows nothing of it</source>
        <translation>Mire en la contabilidad qué es: el banco no sabe nada de ello</translation>
    </message>
    <message>
        <source>See there what is owed; reject the draft, or book the deposit again.</source>
        <translation>Vea allí qué se debe; rechace el borrador o vuelva a contabilizar el anticipo.</translation>
    </message>
    <message>
        <source>See with “countersign batch list” which do.</source>
        <translation>«countersign batch list» muestra cuáles esperan.</translation>
    </message>
    <message>
        <source>Send {which} to {customer_name} &lt;{to}&gt;</source>
        <translation>Enviar {which} a {customer_name} &lt;{to}&gt;</translation>
    </message>
    <message>
        <source>Set COUNTERSIGN_PASSPHRASE to keep the tokens in an encrypted file instead.</source>
        <translation>Defina COUNTERSIGN_PASSPHRASE para guardar las claves en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Set one in Settings, or with “countersign followup model”.</source>
        <translation>Elija uno en los ajustes, o con «countersign followup model».</translation>
    </message>
    <message>
        <source>Set one with “countersign mail set”, or choose another channel for this step.</source>
        <translation>Defina uno con «countersign mail set», o elija otro canal para este paso.</translation>
    </message>
    <message>
        <source>Set them again with “countersign mail set”. Nothing was sent.</source>
        <translation>Defínalos de nuevo con «countersign mail set». No se envió nada.</translation>
    </message>
    <message>
        <source>Settle what holds it, or reject the proposal.</source>
        <translation>Resuelva lo que lo retiene, o rechace la propuesta.</translation>
    </message>
    <message>
        <source>Settle what is open, or accept it with a reason; “report close” lists it.</source>
        <translation>Resuelva lo pendiente, o acéptelo con un motivo; «report close» lo lista.</translation>
    </message>
    <message>
        <source>Several customers are called “{wanted}”</source>
        <translation>Varios clientes se llaman «{wanted}»</translation>
    </message>
    <message>
        <source>Several organisations are connected</source>
        <translation>Hay varias organizaciones conectadas</translation>
    </message>
    <message>
        <source>Shorter terms, or a first reminder before the due date.</source>
        <translation>Plazos más cortos, o un primer recordatorio antes del vencimiento.</translation>
    </message>
    <message>
        <source>Signed rows wait in the outbox; go on after the pause that Xero asks for.</source>
        <translation>Las líneas firmadas esperan en la bandeja de salida; continúe tras la pausa que pide Xero.</translation>
    </message>
    <message>
        <source>Some of these are not approved any more</source>
        <translation>Algunas de estas ya no están aprobadas</translation>
    </message>
    <message>
        <source>Somebody changed the payment meanwhile</source>
        <translation>Alguien cambió el cobro entretanto</translation>
    </message>
    <message>
        <source>Somebody reads in this company file</source>
        <translation>Alguien está leyendo este archivo de empresa</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Algo no funcionó</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídala.</translation>
    </message>
    <message>
        <source>Statements of {number} belong to a bank account</source>
        <translation>Los extractos de {number} corresponden a una cuenta bancaria</translation>
    </message>
    <message>
        <source>Statements of {number} cover the month</source>
        <translation>Los extractos de {number} cubren el mes</translation>
    </message>
    <message>
        <source>Stripe adjustment</source>
        <translation>Ajuste de Stripe</translation>
    </message>
    <message>
        <source>Stripe can&apos;t be reached</source>
        <translation>No se puede contactar con Stripe</translation>
    </message>
    <message>
        <source>Stripe can&apos;t charge exactly {amount}</source>
        <translation>Stripe no puede cobrar exactamente {amount}</translation>
    </message>
    <message>
        <source>Stripe does not say what an instant or manual payout is made of</source>
        <translation>Stripe no dice de qué se compone una liquidación instantánea o manual</translation>
    </message>
    <message>
        <source>Stripe exchanged this money for {became}; the ledger would take a rate of its own</source>
        <translation>Stripe cambió este dinero por {became}; la contabilidad tomaría un tipo propio</translation>
    </message>
    <message>
        <source>Stripe failed</source>
        <translation>Stripe falló</translation>
    </message>
    <message>
        <source>Stripe fee</source>
        <translation>Comisión de Stripe</translation>
    </message>
    <message>
        <source>Stripe fees</source>
        <translation>Comisiones de Stripe</translation>
    </message>
    <message>
        <source>Stripe fees {payout_id}</source>
        <translation>Comisiones de Stripe {payout_id}</translation>
    </message>
    <message>
        <source>Stripe has no such object</source>
        <translation>Stripe no tiene ese objeto</translation>
    </message>
    <message>
        <source>Stripe has such an object already</source>
        <translation>Stripe ya tiene ese objeto</translation>
    </message>
    <message>
        <source>Stripe is busy with this object</source>
        <translation>Stripe está ocupado con este objeto</translation>
    </message>
    <message>
        <source>Stripe is not connected</source>
        <translation>Stripe no está conectado</translation>
    </message>
    <message>
        <source>Stripe is not connected, so it can&apos;t be sent</source>
        <translation>Stripe no está conectado, por eso no se puede enviar</translation>
    </message>
    <message>
        <source>Stripe is not connected, so whether it was written can&apos;t be looked up</source>
        <translation>Stripe no está conectado, por eso no se puede comprobar si se escribió</translation>
    </message>
    <message>
        <source>Stripe is not connected; connect it first, then take it back</source>
        <translation>Stripe no está conectado; conéctelo primero y luego deshágalo</translation>
    </message>
    <message>
        <source>Stripe knows this request&apos;s key from another request</source>
        <translation>Stripe conoce la clave de esta petición por otra</translation>
    </message>
    <message>
        <source>Stripe payout</source>
        <translation>Liquidación de Stripe</translation>
    </message>
    <message>
        <source>Stripe refused the key</source>
        <translation>Stripe rechazó la clave</translation>
    </message>
    <message>
        <source>Stripe refused the request</source>
        <translation>Stripe rechazó la petición</translation>
    </message>
    <message>
        <source>Stripe {remote_id}</source>
        <translation>Stripe {remote_id}</translation>
    </message>
    <message>
        <source>Switch it on in Settings, or with “countersign guardrails allow-writing”.</source>
        <translation>Actívela en los ajustes, o con «countersign guardrails allow-writing».</translation>
    </message>
    <message>
        <source>Switch off the link for {number}</source>
        <translation>Desactivar el enlace de {number}</translation>
    </message>
    <message>
        <source>Sync again tomorrow or next month; what was read is kept, and signing still works.</source>
        <translation>Sincronice mañana o el mes próximo; lo leído se conserva y firmar sigue funcionando.</translation>
    </message>
    <message>
        <source>Sync and choose again.</source>
        <translation>Sincronice y elija de nuevo.</translation>
    </message>
    <message>
        <source>Sync and look again.</source>
        <translation>Sincronice y mire de nuevo.</translation>
    </message>
    <message>
        <source>Sync and look at the row again.</source>
        <translation>Sincronice y mire la línea de nuevo.</translation>
    </message>
    <message>
        <source>Sync, then look at it in Reconcile.</source>
        <translation>Sincronice y mírelo en Conciliación.</translation>
    </message>
    <message>
        <source>Sync, then look for the customer again; it may have been merged or deleted in the ledger.</source>
        <translation>Sincronice y busque de nuevo al cliente; quizá se combinó o eliminó en la contabilidad.</translation>
    </message>
    <message>
        <source>Sync; the letter is put forward anew.</source>
        <translation>Sincronice; la carta se propone de nuevo.</translation>
    </message>
    <message>
        <source>Take back: {row}</source>
        <translation>Deshacer: {row}</translation>
    </message>
    <message>
        <source>Take the approval back first (Ctrl+Z); what is signed is undone by its batch.</source>
        <translation>Retire primero la aprobación (Ctrl+Z); lo firmado se deshace con su lote.</translation>
    </message>
    <message>
        <source>Take “[[payment link]]” out of its subject, or “pay_link” out of the template&apos;s first line.</source>
        <translation>Quite «[[payment link]]» de su asunto, o «pay_link» de la primera línea de la plantilla.</translation>
    </message>
    <message>
        <source>Take “[[payment link]]” out of its text.</source>
        <translation>Quite «[[payment link]]» de su texto.</translation>
    </message>
    <message>
        <source>That allocates {remainder} more than was received</source>
        <translation>Eso aplica {remainder} más de lo recibido</translation>
    </message>
    <message>
        <source>That invoice is not in the mirror</source>
        <translation>Esa factura no está en la copia local</translation>
    </message>
    <message>
        <source>The Stripe key has expired</source>
        <translation>La clave de Stripe ha caducado</translation>
    </message>
    <message>
        <source>The Stripe key lacks {name}</source>
        <translation>A la clave de Stripe le falta {name}</translation>
    </message>
    <message>
        <source>The Xero user who connected may not do this</source>
        <translation>El usuario de Xero conectado no puede hacerlo</translation>
    </message>
    <message>
        <source>The account it would be booked against is gone from the ledger</source>
        <translation>La cuenta de contrapartida ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>The account of deposits is no longer in the mirror</source>
        <translation>La cuenta de anticipos ya no está en la copia local</translation>
    </message>
    <message>
        <source>The account that the money lies on is gone from the ledger</source>
        <translation>La cuenta donde está el dinero ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>The address carries no answer</source>
        <translation>La dirección no trae respuesta</translation>
    </message>
    <message>
        <source>The address for newer versions must begin with https://</source>
        <translation>La dirección de versiones nuevas debe empezar por https://</translation>
    </message>
    <message>
        <source>The allocations and what is left do not add up to the money received</source>
        <translation>Las aplicaciones y el resto no suman el dinero recibido</translation>
    </message>
    <message>
        <source>The amount for invoice {number} must be more than nothing</source>
        <translation>El importe de la factura {number} debe ser mayor que cero</translation>
    </message>
    <message>
        <source>The amount kept back is no usual fee.</source>
        <translation>El importe retenido no es una comisión habitual.</translation>
    </message>
    <message>
        <source>The amounts differ</source>
        <translation>Los importes difieren</translation>
    </message>
    <message>
        <source>The amounts differ by rounding</source>
        <translation>Los importes difieren por redondeo</translation>
    </message>
    <message>
        <source>The amounts differ; the record was edited after it was matched</source>
        <translation>Los importes difieren; el registro se editó después de aplicarlo</translation>
    </message>
    <message>
        <source>The answer from the browser belongs to another attempt</source>
        <translation>La respuesta del navegador es de otro intento</translation>
    </message>
    <message>
        <source>The answer names no company</source>
        <translation>La respuesta no nombra ninguna empresa</translation>
    </message>
    <message>
        <source>The answer was too old or came twice</source>
        <translation>La respuesta era demasiado antigua o llegó dos veces</translation>
    </message>
    <message>
        <source>The audit record was altered</source>
        <translation>El registro de auditoría fue alterado</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>La copia de seguridad no sirve</translation>
    </message>
    <message>
        <source>The backup {name} is damaged</source>
        <translation>La copia {name} está dañada</translation>
    </message>
    <message>
        <source>The balance before it was only {balance}.</source>
        <translation>El saldo anterior era solo {balance}.</translation>
    </message>
    <message>
        <source>The bank&apos;s line is not in the ledger</source>
        <translation>La línea bancaria no está en la contabilidad</translation>
    </message>
    <message>
        <source>The batch stays signed once; nothing is sent.</source>
        <translation>El lote queda firmado una vez; no se envía nada.</translation>
    </message>
    <message>
        <source>The batch was {words}.</source>
        <translation>El lote fue {words}.</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>La cita se canceló</translation>
    </message>
    <message>
        <source>The browser did not come back in time</source>
        <translation>El navegador no volvió a tiempo</translation>
    </message>
    <message>
        <source>The change is in your books.</source>
        <translation>El cambio está en su contabilidad.</translation>
    </message>
    <message>
        <source>The charge is not in the ledger</source>
        <translation>El pago con tarjeta no está en la contabilidad</translation>
    </message>
    <message>
        <source>The charge of {amount} from {payer} is not in the ledger</source>
        <translation>El pago con tarjeta de {amount} de {payer} no está en la contabilidad</translation>
    </message>
    <message>
        <source>The clearing account equals the processor&apos;s balance in {currency}</source>
        <translation>La cuenta puente coincide con el saldo del procesador en {currency}</translation>
    </message>
    <message>
        <source>The close of {first} has no item “{code}”</source>
        <translation>El cierre de {first} no tiene el punto «{code}»</translation>
    </message>
    <message>
        <source>The company file can&apos;t be opened</source>
        <translation>No se puede abrir el archivo de empresa</translation>
    </message>
    <message>
        <source>The company file can&apos;t be written: its disk is read-only</source>
        <translation>No se puede escribir en el archivo de empresa: su disco es de solo lectura</translation>
    </message>
    <message>
        <source>The company file is damaged</source>
        <translation>El archivo de empresa está dañado</translation>
    </message>
    <message>
        <source>The company file is not there any more</source>
        <translation>El archivo de empresa ya no está</translation>
    </message>
    <message>
        <source>The company file was made by a newer Countersign</source>
        <translation>El archivo de empresa es de un Countersign más nuevo</translation>
    </message>
    <message>
        <source>The computation was ended from outside before it was done</source>
        <translation>El cálculo se interrumpió desde fuera antes de terminar</translation>
    </message>
    <message>
        <source>The connection was withdrawn</source>
        <translation>La conexión se retiró</translation>
    </message>
    <message>
        <source>The consent page reported a failure</source>
        <translation>La página de consentimiento comunicó un fallo</translation>
    </message>
    <message>
        <source>The copy of the company file is not sound</source>
        <translation>La copia del archivo de empresa no está en buen estado</translation>
    </message>
    <message>
        <source>The credentials were refused</source>
        <translation>Las credenciales se rechazaron</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation>La nota de crédito</translation>
    </message>
    <message>
        <source>The credit note is no longer in the mirror</source>
        <translation>La nota de crédito ya no está en la copia local</translation>
    </message>
    <message>
        <source>The credit note that it would pay back is gone from the ledger</source>
        <translation>La nota de crédito que se reembolsaría ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>The customer is not empty any more</source>
        <translation>El cliente ya no está vacío</translation>
    </message>
    <message>
        <source>The customer or the item of the deposit is gone from the ledger</source>
        <translation>El cliente o el artículo del anticipo ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>The customer was entered twice</source>
        <translation>El cliente se registró dos veces</translation>
    </message>
    <message>
        <source>The customer {arranged}{until}{state}{words}</source>
        <translation>El cliente {arranged}{until}{state}{words}</translation>
    </message>
    <message>
        <source>The day of the booking has come</source>
        <translation>Llegó el día de la cita</translation>
    </message>
    <message>
        <source>The days are far apart</source>
        <translation>Los días están muy separados</translation>
    </message>
    <message>
        <source>The deposit is on an invoice: credit that in the ledger, with its tax, and pay the credit back</source>
        <translation>El anticipo está en una factura: abónela en la contabilidad, con su impuesto, y reembolse el abono</translation>
    </message>
    <message>
        <source>The disk failed while the company file was read or written</source>
        <translation>El disco falló al leer o escribir el archivo de empresa</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>The dispute was won and the money&apos;s return is not booked</source>
        <translation>La disputa se ganó y la vuelta del dinero no está contabilizada</translation>
    </message>
    <message>
        <source>The disputed money was withdrawn and that is not booked</source>
        <translation>El dinero disputado se retiró y no está contabilizado</translation>
    </message>
    <message>
        <source>The document number is already used</source>
        <translation>El número de documento ya está usado</translation>
    </message>
    <message>
        <source>The draft to “{party}” is {state} already</source>
        <translation>El borrador a «{party}» ya está {state}</translation>
    </message>
    <message>
        <source>The early-payment discount was taken after its last day; that much stays open.</source>
        <translation>El descuento por pronto pago se tomó fuera de plazo; esa parte queda pendiente.</translation>
    </message>
    <message>
        <source>The entry of the deposit is changed, or gone from the ledger: see there what is owed, and book it there</source>
        <translation>El asiento del anticipo ha cambiado o ya no está en la contabilidad: vea allí qué se debe y contabilícelo allí</translation>
    </message>
    <message>
        <source>The entry of “{description}” is changed, or gone from the ledger</source>
        <translation>El asiento de «{description}» ha cambiado o ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>The fee is booked twice</source>
        <translation>La comisión está contabilizada dos veces</translation>
    </message>
    <message>
        <source>The file does not say which account it is of</source>
        <translation>El archivo no dice de qué cuenta es</translation>
    </message>
    <message>
        <source>The file itself may be damaged: run “countersign doctor”. Older backups were kept.</source>
        <translation>Quizá el propio archivo esté dañado: ejecute «countersign doctor». Se conservaron copias anteriores.</translation>
    </message>
    <message>
        <source>The folder of Countersign can&apos;t be used</source>
        <translation>La carpeta de Countersign no se puede usar</translation>
    </message>
    <message>
        <source>The guardrails changed since this was shown</source>
        <translation>Las salvaguardas cambiaron desde que se mostró esto</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>La factura</translation>
    </message>
    <message>
        <source>The invoice counts as paid by a charge that was lost in a dispute</source>
        <translation>La factura consta pagada con un cobro que se perdió en una disputa</translation>
    </message>
    <message>
        <source>The invoice counts as paid by a charge that was refunded</source>
        <translation>La factura consta pagada con un cobro que se reembolsó</translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation>La factura no está aprobada</translation>
    </message>
    <message>
        <source>The invoice is paid at Stripe and open in the ledger</source>
        <translation>La factura está pagada en Stripe y pendiente en la contabilidad</translation>
    </message>
    <message>
        <source>The invoice is paid, and another charge names it</source>
        <translation>La factura está pagada y otro cobro la nombra</translation>
    </message>
    <message>
        <source>The invoice is voided, and its charge was paid</source>
        <translation>La factura está anulada y su cobro se pagó</translation>
    </message>
    <message>
        <source>The invoice that it would credit is gone from the ledger</source>
        <translation>La factura que se abonaría ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>The key in the keychain does not open this company file</source>
        <translation>La clave del llavero no abre este archivo de empresa</translation>
    </message>
    <message>
        <source>The key lacks a permission</source>
        <translation>A la clave le falta un permiso</translation>
    </message>
    <message>
        <source>The keychain did not keep the key</source>
        <translation>El llavero no guardó la clave</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>El llavero se negó</translation>
    </message>
    <message>
        <source>The language model did not answer</source>
        <translation>El modelo de lenguaje no respondió</translation>
    </message>
    <message>
        <source>The last reminder is never sent without a look.</source>
        <translation>El último aviso nunca se envía sin mirarlo.</translation>
    </message>
    <message>
        <source>The ledger could not be read again to compare balances; sync to do it.</source>
        <translation>No se pudo releer la contabilidad para comparar saldos; sincronice para hacerlo.</translation>
    </message>
    <message>
        <source>The ledger does not have this class, location or tracking option</source>
        <translation>La contabilidad no tiene esta clase, ubicación u opción de seguimiento</translation>
    </message>
    <message>
        <source>The ledger does not tell the account its item is sold to</source>
        <translation>La contabilidad no dice la cuenta de ventas del artículo</translation>
    </message>
    <message>
        <source>The ledger has no account for Stripe&apos;s money in {currency}</source>
        <translation>La contabilidad no tiene cuenta para el dinero de Stripe en {currency}</translation>
    </message>
    <message>
        <source>The ledger has no account for receivables</source>
        <translation>La contabilidad no tiene cuenta de clientes</translation>
    </message>
    <message>
        <source>The ledger has no account for {words}</source>
        <translation>La contabilidad no tiene cuenta para {words}</translation>
    </message>
    <message>
        <source>The ledger has no account that takes a processor&apos;s payments</source>
        <translation>La contabilidad no tiene cuenta para los cobros de un procesador</translation>
    </message>
    <message>
        <source>The ledger has no account that takes payments</source>
        <translation>La contabilidad no tiene cuenta que admita cobros</translation>
    </message>
    <message>
        <source>The ledger has no bank account “{wanted}”</source>
        <translation>La contabilidad no tiene la cuenta bancaria «{wanted}»</translation>
    </message>
    <message>
        <source>The ledger has no {category} “{name}” in use</source>
        <translation>«{name}» no está en uso en la contabilidad ({category})</translation>
    </message>
    <message>
        <source>The ledger has no {own} “{wanted}”</source>
        <translation>La contabilidad no tiene «{wanted}» ({own})</translation>
    </message>
    <message>
        <source>The ledger has nothing called “{name}” to tell lines apart by</source>
        <translation>La contabilidad no distingue líneas por «{name}»</translation>
    </message>
    <message>
        <source>The ledger keeps them.</source>
        <translation>La contabilidad los guarda.</translation>
    </message>
    <message>
        <source>The ledger made an invoice over another total than you signed</source>
        <translation>La contabilidad hizo una factura por un total distinto del firmado</translation>
    </message>
    <message>
        <source>The ledger reckons the tax of one otherwise than of the other</source>
        <translation>La contabilidad calcula el impuesto de uno de otro modo que el del otro</translation>
    </message>
    <message>
        <source>The ledger refused the change</source>
        <translation>La contabilidad rechazó el cambio</translation>
    </message>
    <message>
        <source>The ledger takes no journal entries</source>
        <translation>La contabilidad no admite asientos</translation>
    </message>
    <message>
        <source>The ledger&apos;s subscription has lapsed; it takes no changes</source>
        <translation>La suscripción de la contabilidad venció; no admite cambios</translation>
    </message>
    <message>
        <source>The letter names a payment link, and making it is not approved</source>
        <translation>La carta cita un enlace de pago, y crearlo no está aprobado</translation>
    </message>
    <message>
        <source>The letter names a payment link, and none is asked for</source>
        <translation>La carta cita un enlace de pago, y no se pide ninguno</translation>
    </message>
    <message>
        <source>The letter that names it is held back; the link would be made for nobody</source>
        <translation>La carta que lo nombra está retenida; el enlace no se crearía para nadie</translation>
    </message>
    <message>
        <source>The letter&apos;s payment link is switched off or paid</source>
        <translation>El enlace de pago de la carta está desactivado o pagado</translation>
    </message>
    <message>
        <source>The link&apos;s invoices have {left} open now, and it would ask for {amount}</source>
        <translation>Las facturas del enlace tienen ahora {left} pendiente, y pediría {amount}</translation>
    </message>
    <message>
        <source>The mail server gave no answer to the text</source>
        <translation>El servidor de correo no respondió al texto</translation>
    </message>
    <message>
        <source>The mail server refused the message</source>
        <translation>El servidor de correo rechazó el mensaje</translation>
    </message>
    <message>
        <source>The mail server refused the user or the password</source>
        <translation>El servidor de correo rechazó el usuario o la contraseña</translation>
    </message>
    <message>
        <source>The mail server {host} asks to try later</source>
        <translation>El servidor de correo {host} pide intentarlo más tarde</translation>
    </message>
    <message>
        <source>The mail server {host} can&apos;t be used</source>
        <translation>El servidor de correo {host} no se puede usar</translation>
    </message>
    <message>
        <source>The mail server {host} hung up</source>
        <translation>El servidor de correo {host} cortó la conexión</translation>
    </message>
    <message>
        <source>The money came before {numbers} was issued.</source>
        <translation>El dinero llegó antes de que se emitiera {numbers}.</translation>
    </message>
    <message>
        <source>The money came in another currency than the invoices are in</source>
        <translation>El dinero llegó en otra divisa que las facturas</translation>
    </message>
    <message>
        <source>The money is no longer free to allocate.</source>
        <translation>El dinero ya no está libre para aplicar.</translation>
    </message>
    <message>
        <source>The money is not there yet: the payment is still pending and may fail.</source>
        <translation>El dinero aún no está: el pago sigue pendiente y puede fallar.</translation>
    </message>
    <message>
        <source>The month can&apos;t be closed yet</source>
        <translation>El mes aún no se puede cerrar</translation>
    </message>
    <message>
        <source>The month is as it was closed</source>
        <translation>El mes sigue como se cerró</translation>
    </message>
    <message>
        <source>The month is closed in the ledger</source>
        <translation>El mes está cerrado en la contabilidad</translation>
    </message>
    <message>
        <source>The net amount is booked for the gross one</source>
        <translation>Se contabilizó el neto en lugar del bruto</translation>
    </message>
    <message>
        <source>The organisation is no longer connected</source>
        <translation>La organización ya no está conectada</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets file</source>
        <translation>La frase de paso no abre el archivo de secretos</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>El pagador</translation>
    </message>
    <message>
        <source>The payer disputes this charge; decide when the dispute is closed.</source>
        <translation>El pagador disputa este pago; decida cuando se cierre la disputa.</translation>
    </message>
    <message>
        <source>The payer is {payer}, the invoice is of {owner}.</source>
        <translation>El pagador es {payer}, la factura es de {owner}.</translation>
    </message>
    <message>
        <source>The payment failed afterwards; the ledger still holds it</source>
        <translation>El pago falló después; la contabilidad aún lo tiene</translation>
    </message>
    <message>
        <source>The payment is no longer in the mirror</source>
        <translation>El cobro ya no está en la copia local</translation>
    </message>
    <message>
        <source>The payment link</source>
        <translation>El enlace de pago</translation>
    </message>
    <message>
        <source>The payment of {amount} for {charge_id}</source>
        <translation>El cobro de {amount} por {charge_id}</translation>
    </message>
    <message>
        <source>The payout failed and came back; that is not booked</source>
        <translation>La liquidación falló y volvió; no está contabilizado</translation>
    </message>
    <message>
        <source>The payout is booked as income instead of a transfer</source>
        <translation>La liquidación está contabilizada como ingreso en vez de traspaso</translation>
    </message>
    <message>
        <source>The payout is not on the bank&apos;s statement</source>
        <translation>La liquidación no está en el extracto bancario</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}</source>
        <translation>El periodo termina el {end}, antes de empezar el {start}</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>El periodo está cerrado</translation>
    </message>
    <message>
        <source>The place that tells of newer versions can&apos;t be reached</source>
        <translation>No se puede contactar con el lugar de versiones nuevas</translation>
    </message>
    <message>
        <source>The port for the sign-in answer is in use</source>
        <translation>El puerto de la respuesta de acceso está en uso</translation>
    </message>
    <message>
        <source>The prices of one contain the tax, those of the other do not</source>
        <translation>Los precios de uno contienen el impuesto, los del otro no</translation>
    </message>
    <message>
        <source>The processor knows nothing of it</source>
        <translation>El procesador no sabe nada de ello</translation>
    </message>
    <message>
        <source>The processor&apos;s fee is not booked</source>
        <translation>La comisión del procesador no está contabilizada</translation>
    </message>
    <message>
        <source>The record it would delete is gone from the ledger</source>
        <translation>El registro que se eliminaría ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>The refund failed and its money came back; that is not booked</source>
        <translation>El reembolso falló y su dinero volvió; eso no está registrado</translation>
    </message>
    <message>
        <source>The refund failed at Stripe, and its money came back</source>
        <translation>El reembolso falló en Stripe, y su dinero volvió</translation>
    </message>
    <message>
        <source>The refund is not booked</source>
        <translation>El reembolso no está contabilizado</translation>
    </message>
    <message>
        <source>The row goes back to review.</source>
        <translation>La línea vuelve a revisión.</translation>
    </message>
    <message>
        <source>The same amount came as a payout of Stripe on {hit}; if this line is that payout, it is no income.</source>
        <translation>El mismo importe llegó como liquidación de Stripe el {hit}; si esta línea es esa liquidación, no es ingreso.</translation>
    </message>
    <message>
        <source>The same amount left your account {account} on {hit}; if it is a transfer, it is no income.</source>
        <translation>El mismo importe salió de su cuenta {account} el {hit}; si es un traspaso, no es ingreso.</translation>
    </message>
    <message>
        <source>The sample company can&apos;t be encrypted</source>
        <translation>La empresa de ejemplo no se puede cifrar</translation>
    </message>
    <message>
        <source>The sample company&apos;s stand-ins did not start</source>
        <translation>Los simuladores de la empresa de ejemplo no arrancaron</translation>
    </message>
    <message>
        <source>The secrets file can&apos;t be used</source>
        <translation>El archivo de secretos no se puede usar</translation>
    </message>
    <message>
        <source>The secrets file is damaged</source>
        <translation>El archivo de secretos está dañado</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>El servicio pide ir más despacio</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>No se puede contactar con el servicio</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>El servicio falló</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read</source>
        <translation>La respuesta del servicio no se puede leer</translation>
    </message>
    <message>
        <source>The sign-in reaches no organisation</source>
        <translation>El acceso no llega a ninguna organización</translation>
    </message>
    <message>
        <source>The tax of the deposit was booked in {currency}: book this in the ledger, at its day&apos;s rate</source>
        <translation>El impuesto del anticipo se contabilizó en {currency}: registre esto en la contabilidad, al cambio del día</translation>
    </message>
    <message>
        <source>The tax rate is another one than when the deposit was booked: book it in the ledger</source>
        <translation>El tipo de impuesto es distinto del de cuando se contabilizó el anticipo: contabilícelo en la contabilidad</translation>
    </message>
    <message>
        <source>The tax rates changed since this was drafted</source>
        <translation>Los tipos de impuesto cambiaron desde el borrador</translation>
    </message>
    <message>
        <source>The template&apos;s words stand. Try again, or look at its address in the settings.</source>
        <translation>Valen las palabras de la plantilla. Reintente, o mire su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The text names {stranger}, which is not open, and nothing else fits well enough.</source>
        <translation>El texto nombra {stranger}, que no está pendiente, y nada más encaja lo bastante.</translation>
    </message>
    <message>
        <source>The text names {stranger}, which is not open.</source>
        <translation>El texto nombra {stranger}, que no está pendiente.</translation>
    </message>
    <message>
        <source>The transfer to the bank is not booked</source>
        <translation>La transferencia al banco no está contabilizada</translation>
    </message>
    <message>
        <source>The two sides have it in different months</source>
        <translation>Los dos lados lo tienen en meses distintos</translation>
    </message>
    <message>
        <source>The work is billed, cancelled or changed; nothing of it is to be written.</source>
        <translation>El trabajo está facturado, cancelado o cambiado; no hay nada que escribir.</translation>
    </message>
    <message>
        <source>The {own} “{name}” is not in use any more</source>
        <translation>«{name}» ya no está en uso ({own})</translation>
    </message>
    <message>
        <source>There are no notes about {name}</source>
        <translation>No hay notas sobre {name}</translation>
    </message>
    <message>
        <source>There are several companies; say which with --company</source>
        <translation>Hay varias empresas; diga cuál con --company</translation>
    </message>
    <message>
        <source>There are {count} steps, one after the other</source>
        <translation>Hay {count} pasos, uno tras otro</translation>
    </message>
    <message>
        <source>There is a group “{wanted}” already</source>
        <translation>Ya hay un grupo «{wanted}»</translation>
    </message>
    <message>
        <source>There is already a file {name}</source>
        <translation>Ya hay un archivo {name}</translation>
    </message>
    <message>
        <source>There is no address to ask for newer versions</source>
        <translation>No hay dirección donde preguntar por versiones nuevas</translation>
    </message>
    <message>
        <source>There is no arrangement {arrangement_id}</source>
        <translation>No hay ningún acuerdo {arrangement_id}</translation>
    </message>
    <message>
        <source>There is no backup of this company</source>
        <translation>No hay copia de seguridad de esta empresa</translation>
    </message>
    <message>
        <source>There is no backup {name}</source>
        <translation>No hay copia {name}</translation>
    </message>
    <message>
        <source>There is no backup. Move the file aside and connect again: the books are read anew, decisions are not.</source>
        <translation>No hay copia. Aparte el archivo y conecte de nuevo: los libros se releen, las decisiones no.</translation>
    </message>
    <message>
        <source>There is no batch {batch_id}</source>
        <translation>No hay lote {batch_id}</translation>
    </message>
    <message>
        <source>There is no company file {name}</source>
        <translation>No hay archivo de empresa {name}</translation>
    </message>
    <message>
        <source>There is no company of that name</source>
        <translation>No hay empresa con ese nombre</translation>
    </message>
    <message>
        <source>There is no company yet</source>
        <translation>Aún no hay empresa</translation>
    </message>
    <message>
        <source>There is no company “{wanted}”</source>
        <translation>No hay empresa «{wanted}»</translation>
    </message>
    <message>
        <source>There is no customer {customer_id} in the books</source>
        <translation>No hay cliente {customer_id} en los libros</translation>
    </message>
    <message>
        <source>There is no customer “{one}” in the ledger</source>
        <translation>No hay cliente «{one}» en la contabilidad</translation>
    </message>
    <message>
        <source>There is no customer “{wanted}” in the books</source>
        <translation>No hay cliente «{wanted}» en los libros</translation>
    </message>
    <message>
        <source>There is no import {number} of work</source>
        <translation>No hay importación de trabajo {number}</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone</source>
        <translation>No hay importación {number} que deshacer</translation>
    </message>
    <message>
        <source>There is no invoice here to word</source>
        <translation>Aquí no hay factura que redactar</translation>
    </message>
    <message>
        <source>There is no key yet to encrypt with</source>
        <translation>Aún no hay clave para cifrar</translation>
    </message>
    <message>
        <source>There is no mail server to send with</source>
        <translation>No hay servidor de correo para enviar</translation>
    </message>
    <message>
        <source>There is no message here to edit</source>
        <translation>Aquí no hay mensaje que editar</translation>
    </message>
    <message>
        <source>There is no message here to send</source>
        <translation>Aquí no hay mensaje que enviar</translation>
    </message>
    <message>
        <source>There is no message here to word</source>
        <translation>Aquí no hay mensaje que redactar</translation>
    </message>
    <message>
        <source>There is no organisation “{name}”</source>
        <translation>No hay organización «{name}»</translation>
    </message>
    <message>
        <source>There is no proposal {proposal_id}</source>
        <translation>No hay propuesta {proposal_id}</translation>
    </message>
    <message>
        <source>There is no running {kind} {id}</source>
        <translation>No hay en curso: {kind} {id}</translation>
    </message>
    <message>
        <source>There is no such customer in the books</source>
        <translation>No hay tal cliente en los libros</translation>
    </message>
    <message>
        <source>There is no such import</source>
        <translation>No hay tal importación</translation>
    </message>
    <message>
        <source>There is no such import of work</source>
        <translation>No hay tal importación de trabajo</translation>
    </message>
    <message>
        <source>There is no template “{name}”</source>
        <translation>No hay plantilla «{name}»</translation>
    </message>
    <message>
        <source>There is nothing to accept here</source>
        <translation>Aquí no hay nada que aceptar</translation>
    </message>
    <message>
        <source>There is nothing to split.</source>
        <translation>No hay nada que dividir.</translation>
    </message>
    <message>
        <source>These allocations don&apos;t fit</source>
        <translation>Estas aplicaciones no encajan</translation>
    </message>
    <message>
        <source>These are another company&apos;s books</source>
        <translation>Son los libros de otra empresa</translation>
    </message>
    <message>
        <source>These are the books of {name}, not of {known}</source>
        <translation>Son los libros de {name}, no de {known}</translation>
    </message>
    <message>
        <source>These decisions are about another company</source>
        <translation>Estas decisiones son de otra empresa</translation>
    </message>
    <message>
        <source>These drafts can&apos;t be merged</source>
        <translation>Estos borradores no se pueden reunir</translation>
    </message>
    <message>
        <source>These invoices belong to different customers</source>
        <translation>Estas facturas son de clientes distintos</translation>
    </message>
    <message>
        <source>They are: {names}.</source>
        <translation>Son: {names}.</translation>
    </message>
    <message>
        <source>They may need a payment plan; talk to them first.</source>
        <translation>Quizá necesiten un plan de pagos; hable con ellos primero.</translation>
    </message>
    <message>
        <source>This bank file can&apos;t be read</source>
        <translation>Este archivo bancario no se puede leer</translation>
    </message>
    <message>
        <source>This batch is not what was signed: its hash differs</source>
        <translation>Este lote no es el firmado: su huella difiere</translation>
    </message>
    <message>
        <source>This batch may be in the ledger already: the file was restored from a backup</source>
        <translation>Este lote quizá ya esté en la contabilidad: el archivo se restauró de una copia</translation>
    </message>
    <message>
        <source>This batch waits for a second signature</source>
        <translation>Este lote espera una segunda firma</translation>
    </message>
    <message>
        <source>This batch waits for no second signature</source>
        <translation>Este lote no espera segunda firma</translation>
    </message>
    <message>
        <source>This choice allocates nothing</source>
        <translation>Esta opción no aplica nada</translation>
    </message>
    <message>
        <source>This class, location or tracking option is not in use any more</source>
        <translation>Esta clase, ubicación u opción de seguimiento ya no está en uso</translation>
    </message>
    <message>
        <source>This company file already mirrors books at another ledger</source>
        <translation>Este archivo de empresa ya refleja libros de otra contabilidad</translation>
    </message>
    <message>
        <source>This company file is being worked in</source>
        <translation>Se está trabajando en este archivo de empresa</translation>
    </message>
    <message>
        <source>This company file is encrypted already</source>
        <translation>Este archivo de empresa ya está cifrado</translation>
    </message>
    <message>
        <source>This company file is encrypted, and its key is not in the keychain</source>
        <translation>Este archivo de empresa está cifrado y su clave no está en el llavero</translation>
    </message>
    <message>
        <source>This company file is not encrypted</source>
        <translation>Este archivo de empresa no está cifrado</translation>
    </message>
    <message>
        <source>This company is not connected</source>
        <translation>Esta empresa no está conectada</translation>
    </message>
    <message>
        <source>This company is open in another Countersign</source>
        <translation>Esta empresa está abierta en otro Countersign</translation>
    </message>
    <message>
        <source>This company&apos;s file opens; no backup was put in its place</source>
        <translation>El archivo de esta empresa se abre; no se puso ninguna copia en su lugar</translation>
    </message>
    <message>
        <source>This customer is gone from the books</source>
        <translation>Este cliente ya no está en los libros</translation>
    </message>
    <message>
        <source>This draft can&apos;t be written as it stands</source>
        <translation>Este borrador no se puede escribir tal como está</translation>
    </message>
    <message>
        <source>This file mirrors Stripe&apos;s live account, the key is a test key</source>
        <translation>Este archivo refleja la cuenta real de Stripe, la clave es de prueba</translation>
    </message>
    <message>
        <source>This file mirrors Stripe&apos;s test account, the key is a live key</source>
        <translation>Este archivo refleja la cuenta de prueba de Stripe, la clave es real</translation>
    </message>
    <message>
        <source>This file of decisions can&apos;t be used</source>
        <translation>Este archivo de decisiones no se puede usar</translation>
    </message>
    <message>
        <source>This file of work can&apos;t be read</source>
        <translation>Este archivo de trabajo no se puede leer</translation>
    </message>
    <message>
        <source>This file was restored from a backup on {restored}. Sync first, so that what was written since is known and not written again.</source>
        <translation>Este archivo se restauró de una copia el {restored}. Sincronice primero, para conocer lo que se escribió desde entonces y no escribirlo otra vez.</translation>
    </message>
    <message>
        <source>This fix can&apos;t be written as it stands</source>
        <translation>Esta corrección no se puede escribir tal como está</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Esta importación ya se deshizo</translation>
    </message>
    <message>
        <source>This input can&apos;t be read</source>
        <translation>Esta entrada no se puede leer</translation>
    </message>
    <message>
        <source>This installation can&apos;t open encrypted files</source>
        <translation>Esta instalación no puede abrir archivos cifrados</translation>
    </message>
    <message>
        <source>This is not a Countersign company file</source>
        <translation>No es un archivo de empresa de Countersign</translation>
    </message>
    <message>
        <source>This is not a Stripe key</source>
        <translation>No es una clave de Stripe</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>No es una clave de recuperación</translation>
    </message>
    <message>
        <source>This month is not closed</source>
        <translation>Este mes no está cerrado</translation>
    </message>
    <message>
        <source>This month&apos;s read allowance is used up</source>
        <translation>El cupo de lectura de este mes está agotado</translation>
    </message>
    <message>
        <source>This one deserves a call.</source>
        <translation>Este caso merece una llamada.</translation>
    </message>
    <message>
        <source>This person may not give the second signature</source>
        <translation>Esta persona no puede dar la segunda firma</translation>
    </message>
    <message>
        <source>This proposal can&apos;t be decided any more</source>
        <translation>Ya no se puede decidir esta propuesta</translation>
    </message>
    <message>
        <source>This recovery key does not open the company file</source>
        <translation>Esta clave de recuperación no abre el archivo de empresa</translation>
    </message>
    <message>
        <source>This setting could not be kept</source>
        <translation>Este ajuste no se pudo guardar</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>Este libro está protegido con contraseña</translation>
    </message>
    <message>
        <source>To go back to a backup all the same, close the window and run “countersign restore”.</source>
        <translation>Para volver aun así a una copia, cierre la ventana y ejecute «countersign restore».</translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation>Transferencia a {name}</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Pruebe de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Pruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, run “countersign sandbox serve” to see why.</source>
        <translation>Reintente; si sigue así, ejecute «countersign sandbox serve» para ver por qué.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the machine may be short of memory: close other programs.</source>
        <translation>Reintente; si sigue así, quizá falte memoria: cierre otros programas.</translation>
    </message>
    <message>
        <source>Unapplied of the payment</source>
        <translation>Sin aplicar del cobro</translation>
    </message>
    <message>
        <source>Undeposited funds are on their way to the bank</source>
        <translation>Los fondos no depositados van camino del banco</translation>
    </message>
    <message>
        <source>Undo the batch it belongs to, then decide again.</source>
        <translation>Deshaga el lote al que pertenece y decida de nuevo.</translation>
    </message>
    <message>
        <source>Undo the batch, or correct the invoice in the ledger; the other rows wait.</source>
        <translation>Deshaga el lote, o corrija la factura en la contabilidad; las demás líneas esperan.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y reintente.</translation>
    </message>
    <message>
        <source>Update Countersign, then open it again. The file was not touched.</source>
        <translation>Actualice Countersign y ábralo de nuevo. El archivo no se tocó.</translation>
    </message>
    <message>
        <source>Update it first.</source>
        <translation>Actualícelo primero.</translation>
    </message>
    <message>
        <source>Void invoice {number} to {customer_name}, {money}</source>
        <translation>Anular la factura {number} a {customer_name}, {money}</translation>
    </message>
    <message>
        <source>Waiting {seconds} s for an answer that may still come, then looking in the ledger</source>
        <translation>Esperando {seconds} s una respuesta que aún puede llegar; después se mira en la contabilidad</translation>
    </message>
    <message>
        <source>Waits to be paid{ends}</source>
        <translation>Espera el pago{ends}</translation>
    </message>
    <message>
        <source>What the place for newer versions says can&apos;t be read</source>
        <translation>Lo que dice el lugar de versiones nuevas no se puede leer</translation>
    </message>
    <message>
        <source>What was on the disk in clear before may be found there until it is written over: on SSDs, in snapshots and in other programs&apos; backups that can&apos;t be told. Encrypt the whole disk to be safe from that.</source>
        <translation>Lo que antes estaba sin cifrar en el disco puede encontrarse hasta que se sobrescriba: en discos SSD, instantáneas y copias de otros programas no se puede saber. Cifre el disco entero para estar a salvo.</translation>
    </message>
    <message>
        <source>What was put forward up to the month&apos;s end is decided</source>
        <translation>Lo propuesto hasta fin de mes está decidido</translation>
    </message>
    <message>
        <source>Write one in Settings, under This machine.</source>
        <translation>Escriba una en los ajustes, en Este equipo.</translation>
    </message>
    <message>
        <source>Xero did not grant this permission</source>
        <translation>Xero no concedió este permiso</translation>
    </message>
    <message>
        <source>Xero finds this question too large</source>
        <translation>Xero considera demasiado grande esta consulta</translation>
    </message>
    <message>
        <source>Xero is not available just now</source>
        <translation>Xero no está disponible ahora</translation>
    </message>
    <message>
        <source>Xero prints no such document</source>
        <translation>Xero no imprime tal documento</translation>
    </message>
    <message>
        <source>Xero refused it: {words}</source>
        <translation>Xero lo rechazó: {words}</translation>
    </message>
    <message>
        <source>Xero refused the change</source>
        <translation>Xero rechazó el cambio</translation>
    </message>
    <message>
        <source>Xero refused the question</source>
        <translation>Xero rechazó la consulta</translation>
    </message>
    <message>
        <source>Xero&apos;s answer is no PDF</source>
        <translation>La respuesta de Xero no es un PDF</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up</source>
        <translation>Las llamadas de Xero de hoy están agotadas</translation>
    </message>
    <message>
        <source>Your books are untouched.</source>
        <translation>Su contabilidad está intacta.</translation>
    </message>
    <message>
        <source>Your usual terms fit.</source>
        <translation>Sus condiciones habituales encajan.</translation>
    </message>
    <message>
        <source>a card payment</source>
        <translation>un pago con tarjeta</translation>
    </message>
    <message>
        <source>a card payment of {amount}</source>
        <translation>un pago con tarjeta de {amount}</translation>
    </message>
    <message>
        <source>a credit is not taken off: it may be for this or for other work</source>
        <translation>una nota de crédito no se ha restado: puede ser de este trabajo o de otro</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>a dispute is open since {made_on}</source>
        <translation>hay una disputa abierta desde el {made_on}</translation>
    </message>
    <message>
        <source>a letter names it; it is made just before that goes</source>
        <translation>una carta lo cita; se crea justo antes de que salga</translation>
    </message>
    <message>
        <source>a link that is off stays off; make another</source>
        <translation>un enlace desactivado sigue así; cree otro</translation>
    </message>
    <message>
        <source>a mark is broken</source>
        <translation>una marca está rota</translation>
    </message>
    <message>
        <source>a name or figure grew</source>
        <translation>un nombre o cifra creció</translation>
    </message>
    <message>
        <source>a name or figure is lost or doubled</source>
        <translation>un nombre o cifra falta o está repetido</translation>
    </message>
    <message>
        <source>a payment plan runs</source>
        <translation>hay un plan de pagos en curso</translation>
    </message>
    <message>
        <source>a promise was not kept ({days})</source>
        <translation>no se cumplió una promesa ({days})</translation>
    </message>
    <message>
        <source>a row of {largest} is over {ceiling}</source>
        <translation>una línea de {largest} supera {ceiling}</translation>
    </message>
    <message>
        <source>a row of {row} refers to a row that is not there</source>
        <translation>una fila de {row} remite a otra que no existe</translation>
    </message>
    <message>
        <source>a voided invoice stays void; bill the work again</source>
        <translation>una factura anulada sigue anulada; vuelva a facturar el trabajo</translation>
    </message>
    <message>
        <source>account hold</source>
        <translation>cuenta retenida</translation>
    </message>
    <message>
        <source>account {balance}, still to be earned {scheduled} {currency}, off by {difference} in {count} items</source>
        <translation>cuenta {balance}, por devengar {scheduled} {currency}, diferencia {difference} en {count} partidas</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>añade una nota</translation>
    </message>
    <message>
        <source>adds one customer</source>
        <translation>añade un cliente</translation>
    </message>
    <message>
        <source>agreed a payment plan</source>
        <translation>acordó un plan de pagos</translation>
    </message>
    <message>
        <source>all {total} lines before went to {account}</source>
        <translation>las {total} líneas anteriores fueron a {account}</translation>
    </message>
    <message>
        <source>allocates money</source>
        <translation>aplica dinero</translation>
    </message>
    <message>
        <source>amount equals the open balance, {paid}</source>
        <translation>el importe es igual al saldo pendiente, {paid}</translation>
    </message>
    <message>
        <source>amount equals the sum of {first} open items, {paid}</source>
        <translation>el importe es igual a la suma de {first} partidas pendientes, {paid}</translation>
    </message>
    <message>
        <source>an earlier step of this row did not go through: {reason}</source>
        <translation>un paso anterior de esta línea no se completó: {reason}</translation>
    </message>
    <message>
        <source>an invoice of this message is not overdue any more</source>
        <translation>una factura de este mensaje ya no está vencida</translation>
    </message>
    <message>
        <source>an invoice of this message is not {is_so} any more</source>
        <translation>una factura de este mensaje ya no está {is_so}</translation>
    </message>
    <message>
        <source>an unnamed payer</source>
        <translation>pagador sin nombre</translation>
    </message>
    <message>
        <source>approve the proposal again; it goes back to review</source>
        <translation>apruebe de nuevo la propuesta; vuelve a revisión</translation>
    </message>
    <message>
        <source>approved before it changed, open again</source>
        <translation>aprobado antes del cambio, abierto de nuevo</translation>
    </message>
    <message>
        <source>are called like “{name}”</source>
        <translation>se llaman como «{name}»</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>balance transactions</source>
        <translation>movimientos de saldo</translation>
    </message>
    <message>
        <source>bank fees</source>
        <translation>comisiones bancarias</translation>
    </message>
    <message>
        <source>bears {code}, this customer&apos;s were {code2}</source>
        <translation>lleva {code}, este cliente tenía {code2}</translation>
    </message>
    <message>
        <source>bears {name}, but the customer is exempt</source>
        <translation>lleva {name}, pero el cliente está exento</translation>
    </message>
    <message>
        <source>bears {name}, which is not in use any more</source>
        <translation>lleva {name}, que ya no se usa</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>booked for {owner}</source>
        <translation>contabilizado para {owner}</translation>
    </message>
    <message>
        <source>booking {served_on}</source>
        <translation>cita {served_on}</translation>
    </message>
    <message>
        <source>can&apos;t be taken back: what was sent has been sent</source>
        <translation>no se puede deshacer: lo enviado, enviado está</translation>
    </message>
    <message>
        <source>changed after it was billed: {before} then, {amount} now</source>
        <translation>cambió después de facturarse: {before} entonces, {amount} ahora</translation>
    </message>
    <message>
        <source>changes one record</source>
        <translation>cambia un registro</translation>
    </message>
    <message>
        <source>checkout sessions</source>
        <translation>sesiones de pago</translation>
    </message>
    <message>
        <source>closed up to {closed_on}</source>
        <translation>cerrado hasta el {closed_on}</translation>
    </message>
    <message>
        <source>creates one bank transaction</source>
        <translation>crea un movimiento bancario</translation>
    </message>
    <message>
        <source>creates one credit note</source>
        <translation>crea una nota de crédito</translation>
    </message>
    <message>
        <source>creates one invoice</source>
        <translation>crea una factura</translation>
    </message>
    <message>
        <source>creates one journal entry</source>
        <translation>crea un asiento</translation>
    </message>
    <message>
        <source>creates one payment</source>
        <translation>crea un cobro</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>crédito retenido</translation>
    </message>
    <message>
        <source>credit note {item} is used, {credit}</source>
        <translation>se usa la nota de crédito {item}, {credit}</translation>
    </message>
    <message>
        <source>credit note {number}</source>
        <translation>nota de crédito {number}</translation>
    </message>
    <message>
        <source>credit note {number} does not name invoice {number2}: it may be of another</source>
        <translation>el abono {number} no nombra la factura {number2}: puede ser de otra</translation>
    </message>
    <message>
        <source>credit note {number} of this customer waits unused over the same amount</source>
        <translation>la nota de crédito {number} de este cliente por el mismo importe sigue sin usar</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>notas de crédito</translation>
    </message>
    <message>
        <source>decided before: “{payer}” pays for {owner}</source>
        <translation>decidido antes: «{payer}» paga por {owner}</translation>
    </message>
    <message>
        <source>deletes one record</source>
        <translation>elimina un registro</translation>
    </message>
    <message>
        <source>deletes the deposit; its payments wait in Undeposited Funds again</source>
        <translation>elimina el depósito; sus cobros vuelven a fondos no depositados</translation>
    </message>
    <message>
        <source>deletes the entry</source>
        <translation>elimina el asiento</translation>
    </message>
    <message>
        <source>deletes the entry; once its period is closed, reverses it by another in the open one</source>
        <translation>elimina el asiento; si su periodo está cerrado, lo revierte con otro en el abierto</translation>
    </message>
    <message>
        <source>deletes the entry; the money stays at Stripe</source>
        <translation>elimina el asiento; el dinero queda en Stripe</translation>
    </message>
    <message>
        <source>deletes the journal entry</source>
        <translation>elimina el asiento</translation>
    </message>
    <message>
        <source>deletes the payment</source>
        <translation>elimina el cobro</translation>
    </message>
    <message>
        <source>deletes the payment that was created</source>
        <translation>elimina el cobro creado</translation>
    </message>
    <message>
        <source>deletes the transfer</source>
        <translation>elimina la transferencia</translation>
    </message>
    <message>
        <source>deposit received</source>
        <translation>anticipo recibido</translation>
    </message>
    <message>
        <source>deposit {remote_id} of {deposited_on}</source>
        <translation>depósito {remote_id} del {deposited_on}</translation>
    </message>
    <message>
        <source>discounts given</source>
        <translation>descuentos concedidos</translation>
    </message>
    <message>
        <source>disputed payments</source>
        <translation>pagos disputados</translation>
    </message>
    <message>
        <source>do not bill</source>
        <translation>no facturar</translation>
    </message>
    <message>
        <source>draft {number} over {worded} is {age} days old</source>
        <translation>el borrador {number} de {worded} tiene {age} días</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>estimate {number}</source>
        <translation>presupuesto {number}</translation>
    </message>
    <message>
        <source>estimate {remote_id}</source>
        <translation>presupuesto {remote_id}</translation>
    </message>
    <message>
        <source>every invoice to this customer had a purchase order number until now</source>
        <translation>hasta ahora todas las facturas a este cliente llevaban número de pedido</translation>
    </message>
    <message>
        <source>from your own account {whose}</source>
        <translation>de su propia cuenta {whose}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>gross charges {money} less fees and returns</source>
        <translation>cobros brutos {money} menos comisiones y devoluciones</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>has an address that mail came back from</source>
        <translation>tiene una dirección que devolvió correo</translation>
    </message>
    <message>
        <source>has no tax code</source>
        <translation>no tiene código de impuesto</translation>
    </message>
    <message>
        <source>has the ledger send it by e-mail</source>
        <translation>hace que la contabilidad la envíe por correo</translation>
    </message>
    <message>
        <source>in the right account</source>
        <translation>en la cuenta correcta</translation>
    </message>
    <message>
        <source>income falls by it, also where that was reported</source>
        <translation>el ingreso baja en lo mismo, también donde ya se declaró</translation>
    </message>
    <message>
        <source>invoice payments</source>
        <translation>pagos de facturas</translation>
    </message>
    <message>
        <source>invoice {numbers} bills {words} than offered: {offered}</source>
        <translation>la factura {numbers} cobra {words} que lo ofertado: {offered}</translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>factura {number}</translation>
    </message>
    <message>
        <source>invoice {number} bills a round {worded} for {description}; of the {count} amounts before to {customer} none was a round sum without a price behind it</source>
        <translation>la factura {number} cobra {worded} redondos por {description}; de los {count} importes anteriores a {customer} ninguno era redondo sin un precio detrás</translation>
    </message>
    <message>
        <source>invoice {number} bills {name} at {worded}, {less} less than the {worded2} of offer {number2}, and nothing says why</source>
        <translation>la factura {number} cobra {name} a {worded}, {less} menos que los {worded2} del presupuesto {number2}, y nada dice por qué</translation>
    </message>
    <message>
        <source>invoice {number} bills {plain} of {name}; {asked} {plain2}, and nothing says why</source>
        <translation>la factura {number} cobra {plain} de {name}; {asked} {plain2}, y nada dice por qué</translation>
    </message>
    <message>
        <source>invoice {number} bills {worded} for {what}; {usual}</source>
        <translation>la factura {number} cobra {worded} por {what}; {usual}</translation>
    </message>
    <message>
        <source>invoice {number} books to {account}, as none in a year did; {always}</source>
        <translation>la factura {number} va a {account}, como ninguna en un año; {always}</translation>
    </message>
    <message>
        <source>invoice {number} is dated on {issued_on}, {issued_on2}; none of the {count} before to {customer} was on a weekend, and {on_weekends} of {count2} to all</source>
        <translation>la factura {number} tiene fecha de {issued_on}, {issued_on2}; ninguna de las {count} anteriores a {customer} fue en fin de semana, y {on_weekends} de {count2} a todos</translation>
    </message>
    <message>
        <source>invoice {number} takes off {amount}, and does not say why; none of the {count} before to {customer} took off anything</source>
        <translation>la factura {number} descuenta {amount} y no dice por qué; ninguna de las {count} anteriores a {customer} descontó nada</translation>
    </message>
    <message>
        <source>invoice {number} was paid by this charge: its lines are credited in the same parts</source>
        <translation>la factura {number} se pagó con este cobro: sus líneas se abonan en la misma proporción</translation>
    </message>
    <message>
        <source>is charged automatically</source>
        <translation>se cobra automáticamente</translation>
    </message>
    <message>
        <source>is never chased</source>
        <translation>nunca se reclama</translation>
    </message>
    <message>
        <source>is on its way to the bank</source>
        <translation>va camino del banco</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>está en pausa</translation>
    </message>
    <message>
        <source>is still pending</source>
        <translation>sigue pendiente</translation>
    </message>
    <message>
        <source>is taxable, but the ledger has no rate for it</source>
        <translation>está sujeto a impuesto, pero la contabilidad no tiene tipo para ello</translation>
    </message>
    <message>
        <source>it asks for an instalment, and a link would ask for all that is open</source>
        <translation>pide un plazo, y un enlace pediría todo lo pendiente</translation>
    </message>
    <message>
        <source>it can&apos;t be taken back; see to it in the ledger</source>
        <translation>no se puede deshacer; resuélvalo en la contabilidad</translation>
    </message>
    <message>
        <source>it does not say whose money it is</source>
        <translation>no dice de quién es el dinero</translation>
    </message>
    <message>
        <source>it failed at Stripe, and its money came back</source>
        <translation>falló en Stripe, y su dinero volvió</translation>
    </message>
    <message>
        <source>it goes to {to}</source>
        <translation>va a {to}</translation>
    </message>
    <message>
        <source>it goes to {to}, and the books have {known} now</source>
        <translation>va a {to}, y los libros tienen ahora {known}</translation>
    </message>
    <message>
        <source>it has no subject or no text</source>
        <translation>le falta el asunto o el texto</translation>
    </message>
    <message>
        <source>it holds a figure of its own</source>
        <translation>contiene una cifra propia</translation>
    </message>
    <message>
        <source>it holds an address of its own</source>
        <translation>contiene una dirección propia</translation>
    </message>
    <message>
        <source>it holds mark-up</source>
        <translation>contiene marcado</translation>
    </message>
    <message>
        <source>it is about more invoices than one link can name</source>
        <translation>trata de más facturas de las que un enlace puede citar</translation>
    </message>
    <message>
        <source>it is deleted and entered again: look at both before you sign</source>
        <translation>se elimina y se registra de nuevo: mire ambos antes de firmar</translation>
    </message>
    <message>
        <source>it is in another currency</source>
        <translation>está en otra divisa</translation>
    </message>
    <message>
        <source>it is in another language</source>
        <translation>está en otro idioma</translation>
    </message>
    <message>
        <source>it is in {currency} in the ledger; {currency2} was signed</source>
        <translation>está en {currency} en la contabilidad; se firmó {currency2}</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>está abierto</translation>
    </message>
    <message>
        <source>it is over {there} in the ledger; {total} was signed</source>
        <translation>es de {there} en la contabilidad; se firmó {total}</translation>
    </message>
    <message>
        <source>it is too short or too long</source>
        <translation>es demasiado corto o largo</translation>
    </message>
    <message>
        <source>it may be sent</source>
        <translation>puede enviarse</translation>
    </message>
    <message>
        <source>it names a number or day</source>
        <translation>nombra un número o un día</translation>
    </message>
    <message>
        <source>it names another customer</source>
        <translation>nombra a otro cliente</translation>
    </message>
    <message>
        <source>it names no outcome there is</source>
        <translation>no nombra un resultado existente</translation>
    </message>
    <message>
        <source>it opens on {first} with {opening}, but the one before closed on {last_day} with {closing}: {away} is missing</source>
        <translation>empieza el {first} con {opening}, pero el anterior cerró el {last_day} con {closing}: faltan {away}</translation>
    </message>
    <message>
        <source>it quotes no sentence, or says more</source>
        <translation>no cita ninguna frase, o dice más</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>it speaks of itself or gives instructions</source>
        <translation>habla de sí mismo o da instrucciones</translation>
    </message>
    <message>
        <source>it speaks of money of its own</source>
        <translation>habla de dinero propio</translation>
    </message>
    <message>
        <source>it was billed in {currency}, its price is in {currency2}: credit that first</source>
        <translation>se facturó en {currency}, su precio está en {currency2}: abónelo primero</translation>
    </message>
    <message>
        <source>it was billed on {billed_on} only</source>
        <translation>solo se facturó el {billed_on}</translation>
    </message>
    <message>
        <source>it was billed to {name} on {number} and is another&apos;s now: credit that first</source>
        <translation>se facturó a {name} en {number} y ahora es de otro: abónelo primero</translation>
    </message>
    <message>
        <source>it was booked before; somebody deleted that entry in the ledger, or changed what it says</source>
        <translation>ya estaba registrado; alguien borró ese asiento en la contabilidad o cambió su texto</translation>
    </message>
    <message>
        <source>it was cancelled after it was billed on invoice {number}</source>
        <translation>se canceló después de facturarse en la factura {number}</translation>
    </message>
    <message>
        <source>it was not settled lately, or something is overdue</source>
        <translation>no se saldó hace poco, o algo está vencido</translation>
    </message>
    <message>
        <source>it was put into a deposit; the ledger may refuse until it is taken out of that</source>
        <translation>se puso en un depósito; la contabilidad puede negarse hasta que se saque de él</translation>
    </message>
    <message>
        <source>it was taken off the invoices already</source>
        <translation>ya se quitó de las facturas</translation>
    </message>
    <message>
        <source>it was taken off the invoices already, wholly or in part; see to the rest in the ledger</source>
        <translation>ya se quitó de las facturas, total o parcialmente; vea el resto en la contabilidad</translation>
    </message>
    <message>
        <source>it was used on other invoices since; take it off them first</source>
        <translation>se usó desde entonces en otras facturas; quítelo de ellas primero</translation>
    </message>
    <message>
        <source>it would owe {money}, the limit is {most}</source>
        <translation>debería {money}, el límite es {most}</translation>
    </message>
    <message>
        <source>its charge was not read yet: sync</source>
        <translation>su pago aún no se leyó: sincronice</translation>
    </message>
    <message>
        <source>its customer is not in the mirror</source>
        <translation>su cliente no está en la copia local</translation>
    </message>
    <message>
        <source>its date is in a period that was closed since (to {closed_on}); open it in the ledger first</source>
        <translation>su fecha está en un periodo cerrado desde entonces (hasta el {closed_on}); ábralo primero en la contabilidad</translation>
    </message>
    <message>
        <source>its date {dated_on} is in a closed period (books closed to {books_closed_on})</source>
        <translation>su fecha {dated_on} está en un periodo cerrado (libros cerrados hasta {books_closed_on})</translation>
    </message>
    <message>
        <source>its date {issued_on} is in a closed period (to {closed})</source>
        <translation>su fecha {issued_on} está en un periodo cerrado (hasta {closed})</translation>
    </message>
    <message>
        <source>its deposit came in {currency}: it is not taken off</source>
        <translation>su anticipo llegó en {currency}: no se descuenta</translation>
    </message>
    <message>
        <source>its deposit is asked for and not paid yet</source>
        <translation>su anticipo está pedido y aún no pagado</translation>
    </message>
    <message>
        <source>its deposit is or was disputed: what is withdrawn is not taken off</source>
        <translation>su anticipo está o estuvo en disputa: lo retirado no se descuenta</translation>
    </message>
    <message>
        <source>its deposit was paid more than once: give one back</source>
        <translation>su anticipo se pagó más de una vez: devuelva uno</translation>
    </message>
    <message>
        <source>its deposit was paid, and its charge was not read yet: sync</source>
        <translation>su anticipo se pagó y el cobro aún no se ha leído: sincronice</translation>
    </message>
    <message>
        <source>its invoice is voided or gone, or it is not deferred any more</source>
        <translation>su factura está anulada o ya no existe, o ya no se difiere</translation>
    </message>
    <message>
        <source>its invoice wants a look first</source>
        <translation>antes hay que mirar su factura</translation>
    </message>
    <message>
        <source>its invoices are in several currencies</source>
        <translation>sus facturas están en varias monedas</translation>
    </message>
    <message>
        <source>its line in the bank feed then only wants OK; where you transfer it there yourself, reject this</source>
        <translation>su línea en el feed bancario solo espera entonces el OK; si hace usted mismo la transferencia allí, rechace esto</translation>
    </message>
    <message>
        <source>its lines and its tax do not add up to its total</source>
        <translation>sus líneas y su impuesto no suman su total</translation>
    </message>
    <message>
        <source>its lines are not known here</source>
        <translation>sus líneas no se conocen aquí</translation>
    </message>
    <message>
        <source>its payment is on no invoice that is known here: no credit note goes with it</source>
        <translation>su pago no está en ninguna factura conocida aquí: ningún abono lo acompaña</translation>
    </message>
    <message>
        <source>its payment is on {count} documents: no credit note goes with it, nor is any tax given back</source>
        <translation>su pago está en {count} documentos: ningún abono lo acompaña, ni se devuelve ningún impuesto</translation>
    </message>
    <message>
        <source>its refund is booked: void in the ledger the credit note or the receipt that went with it</source>
        <translation>su reembolso está registrado: anule en la contabilidad el abono o el recibo que lo acompañaba</translation>
    </message>
    <message>
        <source>its source tells of a deposit of {told}; by its link none came, or went back</source>
        <translation>su fuente habla de un anticipo de {told}; por su enlace no llegó ninguno, o se devolvió</translation>
    </message>
    <message>
        <source>its source tells of a deposit of {told}; what came by its link is taken off</source>
        <translation>su fuente habla de un anticipo de {told}; se descuenta lo que llegó por su enlace</translation>
    </message>
    <message>
        <source>its text is that of a Stripe payout</source>
        <translation>su texto es el de una liquidación de Stripe</translation>
    </message>
    <message>
        <source>its work is on invoice {billed_on} already, without it: reject this, match the money</source>
        <translation>su trabajo ya está en la factura {billed_on}, sin él: rechace esto y concilie el dinero</translation>
    </message>
    <message>
        <source>ledger or processor were not read lately; sync first</source>
        <translation>la contabilidad o el procesador no se leyeron últimamente; sincronice primero</translation>
    </message>
    <message>
        <source>ledger {ledger}, processor {processor}, off by {gap} in {count} items, {unexplained} unexplained</source>
        <translation>contabilidad {ledger}, procesador {processor}, diferencia {gap} en {count} partidas, {unexplained} sin explicar</translation>
    </message>
    <message>
        <source>line {place}: {reason}</source>
        <translation>línea {place}: {reason}</translation>
    </message>
    <message>
        <source>link off</source>
        <translation>enlace desactivado</translation>
    </message>
    <message>
        <source>little is known yet: {paid} settled invoices</source>
        <translation>aún se sabe poco: {paid} facturas saldadas</translation>
    </message>
    <message>
        <source>mail to {email} came back</source>
        <translation>el correo a {email} volvió</translation>
    </message>
    <message>
        <source>makes one customer active again</source>
        <translation>vuelve a activar un cliente</translation>
    </message>
    <message>
        <source>makes one customer inactive</source>
        <translation>desactiva un cliente</translation>
    </message>
    <message>
        <source>makes one message for your mail program</source>
        <translation>prepara un mensaje para su programa de correo</translation>
    </message>
    <message>
        <source>makes one payment link</source>
        <translation>crea un enlace de pago</translation>
    </message>
    <message>
        <source>makes the customer active again</source>
        <translation>vuelve a activar al cliente</translation>
    </message>
    <message>
        <source>marks the estimate as invoiced</source>
        <translation>marca el presupuesto como facturado</translation>
    </message>
    <message>
        <source>money received</source>
        <translation>dinero recibido</translation>
    </message>
    <message>
        <source>money was received for the invoice since; take that off it first</source>
        <translation>desde entonces se recibió dinero por la factura; quítelo primero</translation>
    </message>
    <message>
        <source>more of it was refunded than its total</source>
        <translation>se reembolsó de ella más que su total</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>no answer after several tries; a person must look in the books</source>
        <translation>sin respuesta tras varios intentos; una persona debe mirar los libros</translation>
    </message>
    <message>
        <source>no credit note of invoice {number} goes with it: {sold}</source>
        <translation>ninguna nota de crédito de la factura {number} lo acompaña: {sold}</translation>
    </message>
    <message>
        <source>no customer has</source>
        <translation>ningún cliente tiene</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>no se nombra ningún cliente</translation>
    </message>
    <message>
        <source>no document and no other customer hangs on {name}</source>
        <translation>ningún documento ni otro cliente depende de {name}</translation>
    </message>
    <message>
        <source>no item is sold into the account that its deposit lies on</source>
        <translation>ningún artículo se vende en la cuenta donde está su anticipo</translation>
    </message>
    <message>
        <source>no item&apos;s account is a liability any more: name the item of deposits</source>
        <translation>ninguna cuenta de artículo es ya un pasivo: indique el artículo de anticipos</translation>
    </message>
    <message>
        <source>no item&apos;s account is a liability: the money will lie on the customer&apos;s account</source>
        <translation>ninguna cuenta de artículo es un pasivo: el dinero quedará en la cuenta del cliente</translation>
    </message>
    <message>
        <source>no payment link goes with it: {no_link}</source>
        <translation>no la acompaña ningún enlace de pago: {no_link}</translation>
    </message>
    <message>
        <source>no record has {listed}; {prefix}{numbers} to {prefix2}{numbers2} are used otherwise</source>
        <translation>ningún documento tiene {listed}; {prefix}{numbers} a {prefix2}{numbers2} están usados por lo demás</translation>
    </message>
    <message>
        <source>no unusual discount</source>
        <translation>sin descuento inusual</translation>
    </message>
    <message>
        <source>nobody in the ledger is called so</source>
        <translation>nadie en la contabilidad se llama así</translation>
    </message>
    <message>
        <source>none of the open invoices</source>
        <translation>ninguna de las facturas pendientes</translation>
    </message>
    <message>
        <source>none was signed today</source>
        <translation>hoy no se firmó ninguna</translation>
    </message>
    <message>
        <source>not above the amount to look at</source>
        <translation>no supera el importe a revisar</translation>
    </message>
    <message>
        <source>not all that was billed was moved there</source>
        <translation>no todo lo facturado se traspasó allí</translation>
    </message>
    <message>
        <source>not both name the same charge; they may be two that are alike</source>
        <translation>no ambos nombran el mismo pago; pueden ser dos parecidos</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>sin cerrar</translation>
    </message>
    <message>
        <source>nothing covers the days from {last_day} to {first}</source>
        <translation>nada cubre los días del {last_day} al {first}</translation>
    </message>
    <message>
        <source>nothing is open on {paid}, and nothing else is overdue</source>
        <translation>no hay nada pendiente en {paid}, ni nada más vencido</translation>
    </message>
    <message>
        <source>nothing like it was invoiced</source>
        <translation>no se facturó nada parecido</translation>
    </message>
    <message>
        <source>nothing of it is overdue any more</source>
        <translation>ya no hay nada vencido</translation>
    </message>
    <message>
        <source>nothing to ask for</source>
        <translation>nada que pedir</translation>
    </message>
    <message>
        <source>number {first} in the text</source>
        <translation>número {first} en el texto</translation>
    </message>
    <message>
        <source>number {first} in the text is one slip away</source>
        <translation>el número {first} del texto está a una errata</translation>
    </message>
    <message>
        <source>number {number} is on invoices of {dates}</source>
        <translation>el número {number} está en facturas del {dates}</translation>
    </message>
    <message>
        <source>offer {number} had</source>
        <translation>el presupuesto {number} tenía</translation>
    </message>
    <message>
        <source>offer {number} was {worded}</source>
        <translation>el presupuesto {number} era de {worded}</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>a cuenta</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation>el día del vencimiento</translation>
    </message>
    <message>
        <source>on {on} for {on2}</source>
        <translation>el {on} en lugar del {on2}</translation>
    </message>
    <message>
        <source>one currency</source>
        <translation>una sola divisa</translation>
    </message>
    <message>
        <source>one of its lines names no account</source>
        <translation>una de sus líneas no nombra ninguna cuenta</translation>
    </message>
    <message>
        <source>only amount and day are alike: it may be another</source>
        <translation>solo coinciden importe y día: puede ser otro</translation>
    </message>
    <message>
        <source>other customer</source>
        <translation>otro cliente</translation>
    </message>
    <message>
        <source>over 90</source>
        <translation>más de 90</translation>
    </message>
    <message>
        <source>over {low}</source>
        <translation>más de {low}</translation>
    </message>
    <message>
        <source>paid by other money</source>
        <translation>pagado con otro dinero</translation>
    </message>
    <message>
        <source>paid by the link for {about}</source>
        <translation>pagado con el enlace de {about}</translation>
    </message>
    <message>
        <source>paid {times} under the name “{payer}”</source>
        <translation>pagó {times} con el nombre «{payer}»</translation>
    </message>
    <message>
        <source>part payment: {paid} of {money}</source>
        <translation>pago parcial: {paid} de {money}</translation>
    </message>
    <message>
        <source>part payment: {paid} of {money}, no usual share</source>
        <translation>pago parcial: {paid} de {money}, proporción inusual</translation>
    </message>
    <message>
        <source>paused until {until}</source>
        <translation>en pausa hasta el {until}</translation>
    </message>
    <message>
        <source>payer name is {owner}</source>
        <translation>el pagador se llama {owner}</translation>
    </message>
    <message>
        <source>payer {second} is parent or child of {owner}</source>
        <translation>el pagador {second} es matriz o filial de {owner}</translation>
    </message>
    <message>
        <source>payer “{payer}” is written much like {owner}</source>
        <translation>el pagador «{payer}» se escribe casi como {owner}</translation>
    </message>
    <message>
        <source>payer&apos;s e-mail has the domain of {owner}</source>
        <translation>el correo del pagador tiene el dominio de {owner}</translation>
    </message>
    <message>
        <source>payer&apos;s e-mail is that of {owner}</source>
        <translation>el correo del pagador es el de {owner}</translation>
    </message>
    <message>
        <source>payment intents</source>
        <translation>intentos de pago</translation>
    </message>
    <message>
        <source>payment is promised</source>
        <translation>hay un pago prometido</translation>
    </message>
    <message>
        <source>payment links</source>
        <translation>enlaces de pago</translation>
    </message>
    <message>
        <source>payment {remote_id} of {received_on}</source>
        <translation>cobro {remote_id} del {received_on}</translation>
    </message>
    <message>
        <source>payments that failed afterwards</source>
        <translation>pagos que fallaron después</translation>
    </message>
    <message>
        <source>payout {remote_id} of {hit}</source>
        <translation>liquidación {remote_id} del {hit}</translation>
    </message>
    <message>
        <source>payouts in {currency} go to {name}</source>
        <translation>las liquidaciones en {currency} van a {name}</translation>
    </message>
    <message>
        <source>pays {decided}</source>
        <translation>paga {decided}</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>processor fees</source>
        <translation>comisiones del procesador</translation>
    </message>
    <message>
        <source>promised to pay</source>
        <translation>prometió pagar</translation>
    </message>
    <message>
        <source>proposal {proposal_id}, {words}: {one}</source>
        <translation>propuesta {proposal_id}, {words}: {one}</translation>
    </message>
    <message>
        <source>purchase order {first} in the text</source>
        <translation>número de pedido {first} en el texto</translation>
    </message>
    <message>
        <source>puts the customer away as inactive</source>
        <translation>desactiva al cliente</translation>
    </message>
    <message>
        <source>received {days} after the due date</source>
        <translation>recibido {days} después del vencimiento</translation>
    </message>
    <message>
        <source>received {days} before the invoice was issued</source>
        <translation>recibido {days} antes de emitirse la factura</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>recibido {when}</translation>
    </message>
    <message>
        <source>record {count} is not the one that was written last</source>
        <translation>el registro {count} no es el último escrito</translation>
    </message>
    <message>
        <source>record {count} was added past the end</source>
        <translation>el registro {count} se añadió tras el final</translation>
    </message>
    <message>
        <source>record {position} does not follow on</source>
        <translation>el registro {position} no enlaza</translation>
    </message>
    <message>
        <source>record {position} is missing</source>
        <translation>falta el registro {position}</translation>
    </message>
    <message>
        <source>record {position} was changed</source>
        <translation>el registro {position} fue alterado</translation>
    </message>
    <message>
        <source>records {count} to {length} are missing</source>
        <translation>faltan los registros {count} a {length}</translation>
    </message>
    <message>
        <source>row {number} of batch {batch_id}, which is signed and waits: {row}</source>
        <translation>línea {number} del lote {batch_id}, firmada y en espera: {row}</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>mismo cliente</translation>
    </message>
    <message>
        <source>same customer and amount as {first}, already in the ledger</source>
        <translation>mismo cliente e importe que {first}, ya en la contabilidad</translation>
    </message>
    <message>
        <source>says nothing about tax</source>
        <translation>no dice nada del impuesto</translation>
    </message>
    <message>
        <source>send {number}</source>
        <translation>enviar {number}</translation>
    </message>
    <message>
        <source>sends one message</source>
        <translation>envía un mensaje</translation>
    </message>
    <message>
        <source>sent to {to}</source>
        <translation>enviado a {to}</translation>
    </message>
    <message>
        <source>several customers have</source>
        <translation>varios clientes tienen</translation>
    </message>
    <message>
        <source>share this address or tax number</source>
        <translation>comparten esta dirección o número fiscal</translation>
    </message>
    <message>
        <source>short by {money} {currency}, within what exchange rates move</source>
        <translation>faltan {money} {currency}, dentro de lo que varían los cambios</translation>
    </message>
    <message>
        <source>short by {money}, the discount of the terms after its last day</source>
        <translation>faltan {money}, el descuento tomado fuera de plazo</translation>
    </message>
    <message>
        <source>short by {money}, the early-payment discount of the terms</source>
        <translation>faltan {money}, el descuento por pronto pago de las condiciones</translation>
    </message>
    <message>
        <source>short by {money}, which a bank or card fee would explain</source>
        <translation>faltan {money}, lo que explicaría una comisión bancaria o de tarjeta</translation>
    </message>
    <message>
        <source>short by {money}, which is no usual fee</source>
        <translation>faltan {money}, que no es una comisión habitual</translation>
    </message>
    <message>
        <source>switches one payment link off</source>
        <translation>desactiva un enlace de pago</translation>
    </message>
    <message>
        <source>switches the link off; what was paid by it stays</source>
        <translation>desactiva el enlace; lo pagado con él queda</translation>
    </message>
    <message>
        <source>switches the link off; what was paid by it stays, and so does the letter</source>
        <translation>desactiva el enlace; lo pagado con él se queda, y la carta también</translation>
    </message>
    <message>
        <source>taken back with batch {id}</source>
        <translation>deshecho con el lote {id}</translation>
    </message>
    <message>
        <source>takes back what was written</source>
        <translation>deshace lo escrito</translation>
    </message>
    <message>
        <source>takes the payment off the invoices again; the payment itself stays</source>
        <translation>quita el cobro de las facturas; el cobro mismo queda</translation>
    </message>
    <message>
        <source>takes the refund back and voids or deletes the credit note that was made for it</source>
        <translation>revierte el reembolso y anula o elimina la nota de crédito que se creó para él</translation>
    </message>
    <message>
        <source>tax codes</source>
        <translation>códigos de impuesto</translation>
    </message>
    <message>
        <source>tax id</source>
        <translation>número fiscal</translation>
    </message>
    <message>
        <source>the account is there</source>
        <translation>la cuenta existe</translation>
    </message>
    <message>
        <source>the agreement does not tell of it any more; end it with a credit, or import it again</source>
        <translation>el contrato ya no lo recoge; ciérrelo con una nota de crédito, o impórtelo de nuevo</translation>
    </message>
    <message>
        <source>the agreement now comes to {now}; {there} {currency} is billed</source>
        <translation>el contrato asciende ahora a {now}; se facturó {there} {currency}</translation>
    </message>
    <message>
        <source>the allocation is not read back from the ledger yet; sync first</source>
        <translation>la aplicación aún no se ha releído de la contabilidad; sincronice primero</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>el importe</translation>
    </message>
    <message>
        <source>the books of {period_of} are closed; it is dated on the first open day</source>
        <translation>los libros de {period_of} están cerrados; se fecha el primer día abierto</translation>
    </message>
    <message>
        <source>the books were closed to {closed_on} in the ledger; this is dated {min}</source>
        <translation>los libros se cerraron hasta el {closed_on} en la contabilidad; esto es del {min}</translation>
    </message>
    <message>
        <source>the customer is active in the ledger already</source>
        <translation>el cliente ya está activo en la contabilidad</translation>
    </message>
    <message>
        <source>the customer is gone from the ledger already</source>
        <translation>el cliente ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>the customer is known</source>
        <translation>el cliente es conocido</translation>
    </message>
    <message>
        <source>the customer is not on hold</source>
        <translation>el cliente no está retenido</translation>
    </message>
    <message>
        <source>the customer owes more by now: {owed}; see to that first</source>
        <translation>el cliente debe más ahora: {owed}; resuélvalo primero</translation>
    </message>
    <message>
        <source>the customer&apos;s notes say “{word}”</source>
        <translation>las notas del cliente dicen «{word}»</translation>
    </message>
    <message>
        <source>the deposit is booked as owed on {name}, and nothing is owed for it any more</source>
        <translation>el anticipo está contabilizado como debido en {name}, y ya no se debe nada por él</translation>
    </message>
    <message>
        <source>the deposit is there</source>
        <translation>el anticipo está</translation>
    </message>
    <message>
        <source>the documents after this day are in its schedule already</source>
        <translation>los documentos posteriores a este día ya están en su calendario</translation>
    </message>
    <message>
        <source>the entry is gone from the ledger already</source>
        <translation>el asiento ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>the invoice has {balance} open; the credit may be meant for that</source>
        <translation>la factura tiene {balance} pendientes; el abono puede ser para eso</translation>
    </message>
    <message>
        <source>the invoice is gone from the ledger already</source>
        <translation>la factura ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>the invoice over {total}</source>
        <translation>la factura de {total}</translation>
    </message>
    <message>
        <source>the item costs</source>
        <translation>el artículo cuesta</translation>
    </message>
    <message>
        <source>the last {recent} payments came {slide} days later than those before</source>
        <translation>los últimos {recent} pagos llegaron {slide} días más tarde que los anteriores</translation>
    </message>
    <message>
        <source>the ledger was locked up to {then}, now it is open</source>
        <translation>la contabilidad estaba bloqueada hasta el {then}, ahora está abierta</translation>
    </message>
    <message>
        <source>the ledger was locked up to {then}, now {now}</source>
        <translation>la contabilidad estaba bloqueada hasta el {then}, ahora {now}</translation>
    </message>
    <message>
        <source>the ledger&apos;s own e-mail can&apos;t carry one</source>
        <translation>el correo propio de la contabilidad no puede llevarlo</translation>
    </message>
    <message>
        <source>the line is lost or doubled</source>
        <translation>la línea falta o está duplicada</translation>
    </message>
    <message>
        <source>the link before it has ended, and nothing is paid</source>
        <translation>el enlace anterior terminó, y no hay nada pagado</translation>
    </message>
    <message>
        <source>the link is there: hand it on to the customer</source>
        <translation>el enlace está listo: páselo al cliente</translation>
    </message>
    <message>
        <source>the money is not there yet: the payment is still pending and may fail</source>
        <translation>el dinero aún no está: el pago sigue pendiente y puede fallar</translation>
    </message>
    <message>
        <source>the notes say nothing that tells</source>
        <translation>las notas no dicen nada al respecto</translation>
    </message>
    <message>
        <source>the notes say “{sentence}”</source>
        <translation>las notas dicen «{sentence}»</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>el número</translation>
    </message>
    <message>
        <source>the oldest open invoice is {oldest} days overdue, longer than usual for them</source>
        <translation>la factura pendiente más antigua lleva {oldest} días vencida, más de lo habitual en ellos</translation>
    </message>
    <message>
        <source>the payer</source>
        <translation>el pagador</translation>
    </message>
    <message>
        <source>the payer disputes it</source>
        <translation>el pagador lo disputa</translation>
    </message>
    <message>
        <source>the payer disputes {label}</source>
        <translation>el pagador disputa {label}</translation>
    </message>
    <message>
        <source>the payment is gone from the ledger already</source>
        <translation>el cobro ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>the payment link that it names is not to be paid by any more: {why}</source>
        <translation>ya no se debe pagar por el enlace de pago que nombra: {why}</translation>
    </message>
    <message>
        <source>the payment link that it names is switched off</source>
        <translation>el enlace de pago que nombra está desactivado</translation>
    </message>
    <message>
        <source>the payment link that it names was paid</source>
        <translation>el enlace de pago que nombra se pagó</translation>
    </message>
    <message>
        <source>the payment was put into a deposit since; take it out of the deposit first</source>
        <translation>el cobro se puso desde entonces en un depósito; sáquelo primero</translation>
    </message>
    <message>
        <source>the period is open</source>
        <translation>el periodo está abierto</translation>
    </message>
    <message>
        <source>the prices are as usual</source>
        <translation>los precios son los habituales</translation>
    </message>
    <message>
        <source>the processor&apos;s adjustments</source>
        <translation>ajustes del procesador</translation>
    </message>
    <message>
        <source>the processor&apos;s record names this invoice</source>
        <translation>el registro del procesador nombra esta factura</translation>
    </message>
    <message>
        <source>the purchase order is named</source>
        <translation>el número de pedido está indicado</translation>
    </message>
    <message>
        <source>the purchase orders differ: {listed}; the invoice names all of them</source>
        <translation>los números de pedido difieren: {listed}; la factura los nombra todos</translation>
    </message>
    <message>
        <source>the quantities are as usual</source>
        <translation>las cantidades son las habituales</translation>
    </message>
    <message>
        <source>the rate of its tax is not known here</source>
        <translation>el tipo de su impuesto no se conoce aquí</translation>
    </message>
    <message>
        <source>the same deposit was paid before: give this one back in Stripe, or keep it for the customer</source>
        <translation>el mismo anticipo ya se pagó: devuélvalo en Stripe o guárdelo para el cliente</translation>
    </message>
    <message>
        <source>the service no longer knows the key of this write; a person must look in the books</source>
        <translation>el servicio ya no conoce la clave de esta escritura; una persona debe mirar los libros</translation>
    </message>
    <message>
        <source>the service says that it was written, but it is not there any more; a person must look</source>
        <translation>el servicio dice que se escribió, pero ya no está; una persona debe mirar</translation>
    </message>
    <message>
        <source>the tax is the customer&apos;s</source>
        <translation>el impuesto es el del cliente</translation>
    </message>
    <message>
        <source>the tax that falls due with it is not known: what it is for has no tax code with a rate</source>
        <translation>no se conoce el impuesto que vence con él: aquello por lo que se paga no tiene código de impuesto con tipo</translation>
    </message>
    <message>
        <source>the taxes differ: {listed}; each line keeps its own</source>
        <translation>los impuestos difieren: {listed}; cada línea conserva el suyo</translation>
    </message>
    <message>
        <source>the template {name} does not name it</source>
        <translation>la plantilla {name} no lo cita</translation>
    </message>
    <message>
        <source>the terms differ: {listed}; the invoice gets the customer&apos;s</source>
        <translation>las condiciones difieren: {listed}; la factura toma las del cliente</translation>
    </message>
    <message>
        <source>the text has {first}, the end of the number</source>
        <translation>el texto tiene {first}, el final del número</translation>
    </message>
    <message>
        <source>the text is cut off at {first}, the start of the number</source>
        <translation>el texto está cortado en {first}, el comienzo del número</translation>
    </message>
    <message>
        <source>the text names {first}, which is not open</source>
        <translation>el texto nombra {first}, que no está pendiente</translation>
    </message>
    <message>
        <source>the text names {items}</source>
        <translation>el texto nombra {items}</translation>
    </message>
    <message>
        <source>the total is {total}</source>
        <translation>el total es {total}</translation>
    </message>
    <message>
        <source>the work is priced in {other}, the customer&apos;s currency is {own}</source>
        <translation>el trabajo está valorado en {other}, la divisa del cliente es {own}</translation>
    </message>
    <message>
        <source>the {count} lines before for the same to {customer} were {between}</source>
        <translation>las {count} líneas anteriores por lo mismo a {customer} estaban {between}</translation>
    </message>
    <message>
        <source>the {kept} stands for it already</source>
        <translation>{kept} ya la representa</translation>
    </message>
    <message>
        <source>the {key} {key2}</source>
        <translation>{key} {key2}</translation>
    </message>
    <message>
        <source>there is an address to send it to</source>
        <translation>hay una dirección de envío</translation>
    </message>
    <message>
        <source>there is neither an e-mail nor a postal address</source>
        <translation>no hay ni correo electrónico ni dirección postal</translation>
    </message>
    <message>
        <source>there is no e-mail address</source>
        <translation>no hay dirección de correo</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>there was a dispute before</source>
        <translation>ya hubo una disputa</translation>
    </message>
    <message>
        <source>they are tied to {name}; nothing of them is compared</source>
        <translation>están vinculados a {name}; no se compara nada de ellos</translation>
    </message>
    <message>
        <source>they fall due on different days; the invoice is reckoned from today</source>
        <translation>vencen en días distintos; la factura cuenta desde hoy</translation>
    </message>
    <message>
        <source>they paid {then} days late before and {now} lately</source>
        <translation>antes pagaban {then} días tarde y últimamente {now}</translation>
    </message>
    <message>
        <source>they usually pay {usual} days after due</source>
        <translation>suelen pagar {usual} días después del vencimiento</translation>
    </message>
    <message>
        <source>this customer is charged automatically</source>
        <translation>a este cliente se le cobra automáticamente</translation>
    </message>
    <message>
        <source>this customer is not to be chased</source>
        <translation>a este cliente no se le reclama</translation>
    </message>
    <message>
        <source>this customer needs a purchase order number</source>
        <translation>este cliente necesita un número de pedido</translation>
    </message>
    <message>
        <source>this customer usually pays</source>
        <translation>este cliente suele pagar</translation>
    </message>
    <message>
        <source>this step went out for {numbers} on {on}</source>
        <translation>este paso salió para {numbers} el {on}</translation>
    </message>
    <message>
        <source>time entries</source>
        <translation>registros de tiempo</translation>
    </message>
    <message>
        <source>tracking categories</source>
        <translation>categorías de seguimiento</translation>
    </message>
    <message>
        <source>two reviews</source>
        <translation>dos revisiones</translation>
    </message>
    <message>
        <source>two sources tell of “{description}” on {served_on}: bill it once</source>
        <translation>dos fuentes hablan de «{description}» el {served_on}: factúrelo una sola vez</translation>
    </message>
    <message>
        <source>up to {now}</source>
        <translation>hasta el {now}</translation>
    </message>
    <message>
        <source>usually pays {usual} days after the due date</source>
        <translation>suele pagar {usual} días después del vencimiento</translation>
    </message>
    <message>
        <source>void {get}</source>
        <translation>anular {get}</translation>
    </message>
    <message>
        <source>voids one invoice</source>
        <translation>anula una factura</translation>
    </message>
    <message>
        <source>voids the credit note for what was kept back</source>
        <translation>anula la nota de crédito de lo retenido</translation>
    </message>
    <message>
        <source>voids the invoice; time on it may be billed again</source>
        <translation>anula la factura; el tiempo puede facturarse otra vez</translation>
    </message>
    <message>
        <source>was accepted by {words} at “{figure}”</source>
        <translation>aceptado por {words} con «{figure}»</translation>
    </message>
    <message>
        <source>what is deleted stays deleted; enter it again by hand: {what}</source>
        <translation>lo eliminado queda eliminado; regístrelo a mano: {what}</translation>
    </message>
    <message>
        <source>what it is applied to will be open again</source>
        <translation>aquello a lo que se aplica volverá a estar pendiente</translation>
    </message>
    <message>
        <source>what it quotes is no sentence of the notes</source>
        <translation>lo que cita no es una frase de las notas</translation>
    </message>
    <message>
        <source>what tells its lines apart is in use</source>
        <translation>lo que distingue sus líneas está en uso</translation>
    </message>
    <message>
        <source>who accounts by invoices owes the tax of the whole supply with it: invoice the rest, too</source>
        <translation>quien declara por facturas debe con él el impuesto de toda la prestación: facture también el resto</translation>
    </message>
    <message>
        <source>with {before} that earlier periods were booked short or over</source>
        <translation>con {before} que en periodos anteriores se contabilizó de más o de menos</translation>
    </message>
    <message>
        <source>within the credit limit</source>
        <translation>dentro del límite de crédito</translation>
    </message>
    <message>
        <source>you chose these invoices</source>
        <translation>usted eligió estas facturas</translation>
    </message>
    <message>
        <source>you named {name} for {account_words}</source>
        <translation>usted indicó {name} para {account_words}</translation>
    </message>
    <message>
        <source>you want to be asked before it is sent</source>
        <translation>quiere que se le pregunte antes de enviarla</translation>
    </message>
    <message>
        <source>your booking of {on}</source>
        <translation>su cita del {on}</translation>
    </message>
    <message>
        <source>{about}, with its payment link</source>
        <translation>{about}, con su enlace de pago</translation>
    </message>
    <message>
        <source>{about}, without a payment link: {no_link}</source>
        <translation>{about}, sin enlace de pago: {no_link}</translation>
    </message>
    <message>
        <source>{amount} for {amount2}</source>
        <translation>{amount} en lugar de {amount2}</translation>
    </message>
    <message>
        <source>{amount} of {received_on} from {payer_name}</source>
        <translation>{amount} del {received_on} de {payer_name}</translation>
    </message>
    <message>
        <source>{amount} of {whole} for {first} to {last}, by {method}</source>
        <translation>{amount} de {whole} del {first} al {last}, por {method}</translation>
    </message>
    <message>
        <source>{amount} was given back</source>
        <translation>se devolvieron {amount}</translation>
    </message>
    <message>
        <source>{amount} was paid in advance: name the item or account of deposits</source>
        <translation>se pagaron {amount} por adelantado: indique el artículo o la cuenta de anticipos</translation>
    </message>
    <message>
        <source>{asked}: link over {money} to {customer_name}</source>
        <translation>{asked}: enlace de {money} a {customer_name}</translation>
    </message>
    <message>
        <source>{back} was booked for it on {on}</source>
        <translation>se contabilizaron {back} por ello el {on}</translation>
    </message>
    <message>
        <source>{category} differs: {listed}; each line keeps its own</source>
        <translation>{category} difiere: {listed}; cada línea conserva lo suyo</translation>
    </message>
    <message>
        <source>{category} differs: {listed}; the invoice has one, that of most lines</source>
        <translation>{category} difiere: {listed}; la factura tiene uno solo, el de la mayoría de las líneas</translation>
    </message>
    <message>
        <source>{count} answers are about as good: {answers}.</source>
        <translation>{count} respuestas son igual de buenas: {answers}.</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>{count} customers owe exactly {paid}; nothing tells them apart: {names}.</source>
        <translation>{count} clientes deben exactamente {paid}; nada los distingue: {names}.</translation>
    </message>
    <message>
        <source>{count} customers {why}: {names}</source>
        <translation>{count} clientes {why}: {names}</translation>
    </message>
    <message>
        <source>{count} days missing, the first {missing}</source>
        <translation>faltan {count} días, el primero {missing}</translation>
    </message>
    <message>
        <source>{count} fees of one payout, booked in one sum as until now</source>
        <translation>{count} comisiones de una liquidación, en una suma como hasta ahora</translation>
    </message>
    <message>
        <source>{count} invoices are over {long_late} days late</source>
        <translation>{count} facturas llevan más de {long_late} días vencidas</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>{count} more receipts of about this amount are not matched yet</source>
        <translation>{count} cobros más de importe parecido están sin aplicar</translation>
    </message>
    <message>
        <source>{count} not in the ledger yet; approve in Payment matches, then both go out together</source>
        <translation>{count} todavía fuera de la contabilidad; apruebe en Aplicación de cobros y ambos saldrán juntos</translation>
    </message>
    <message>
        <source>{count} open invoices of {owner} are exactly {paid}; nothing tells them apart: {names}.</source>
        <translation>{count} facturas pendientes de {owner} son de exactamente {paid}; nada las distingue: {names}.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>{count} overdue, nothing else is known</source>
        <translation>{count} vencidas, no se sabe nada más</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} registros</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>{count} rows are over {ceiling}, the largest {largest}</source>
        <translation>{count} líneas superan {ceiling}, la mayor {largest}</translation>
    </message>
    <message>
        <source>{customer_id} owes nothing that is overdue</source>
        <translation>{customer_id} no debe nada vencido</translation>
    </message>
    <message>
        <source>{customer_name} is on hold</source>
        <translation>{customer_name} está retenido</translation>
    </message>
    <message>
        <source>{customer}, {label}: the ledger&apos;s report says {told} {currency}, the mirror {ours}</source>
        <translation>{customer}, {label}: el informe de la contabilidad dice {told} {currency}, la copia {ours}</translation>
    </message>
    <message>
        <source>{day_rows} rows</source>
        <translation>{day_rows} líneas</translation>
    </message>
    <message>
        <source>{days} after the due date</source>
        <translation>{days} después del vencimiento</translation>
    </message>
    <message>
        <source>{days} before the due date</source>
        <translation>{days} antes del vencimiento</translation>
    </message>
    <message>
        <source>{decided_by} decided otherwise ({action}); look at it together.</source>
        <translation>{decided_by} decidió otra cosa ({action}); mírelo con esa persona.</translation>
    </message>
    <message>
        <source>{decided_by} said on {decided_on} that {name} and {name2} are one</source>
        <translation>{decided_by} dijo el {decided_on} que {name} y {name2} son el mismo</translation>
    </message>
    <message>
        <source>{decimal} % of {whole}</source>
        <translation>{decimal}&#xa0;% de {whole}</translation>
    </message>
    <message>
        <source>{deposit}, received in advance, Stripe {charge_id}</source>
        <translation>{deposit}, recibido por adelantado, Stripe {charge_id}</translation>
    </message>
    <message>
        <source>{documents} booked it as income; it is earned from {first} to {last}</source>
        <translation>{documents} lo contabilizaron como ingreso; se devenga del {first} al {last}</translation>
    </message>
    <message>
        <source>{done} of {total} rows are in your books.</source>
        <translation>{done} de {total} líneas están en sus libros.</translation>
    </message>
    <message>
        <source>{done} with {files}</source>
        <translation>{done} con {files}</translation>
    </message>
    <message>
        <source>{draft} instead of income</source>
        <translation>{draft} en lugar de ingreso</translation>
    </message>
    <message>
        <source>{ended}: give the deposit back in Stripe, or keep it for the customer</source>
        <translation>{ended}: devuelva el anticipo en Stripe o guárdelo para el cliente</translation>
    </message>
    <message>
        <source>{first} can&apos;t be closed yet: {count} open</source>
        <translation>{first} aún no se puede cerrar: {count} pendientes</translation>
    </message>
    <message>
        <source>{first} is not closed</source>
        <translation>{first} no está cerrado</translation>
    </message>
    <message>
        <source>{first} of these items not named in the text, others are</source>
        <translation>{first} de estas partidas no se nombran en el texto, otras sí</translation>
    </message>
    <message>
        <source>{first} signed first and may sign again from {when}; another person may now.</source>
        <translation>{first} firmó primero y podrá de nuevo desde {when}; otra persona puede ahora.</translation>
    </message>
    <message>
        <source>{first} signed first; another person has to sign.</source>
        <translation>{first} firmó primero; tiene que firmar otra persona.</translation>
    </message>
    <message>
        <source>{first}: {records} changed</source>
        <translation>{first}: {records} cambiados</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} más</translation>
    </message>
    <message>
        <source>{hidden} sets of look-alike invoices add up to {paid}; nothing tells them apart.</source>
        <translation>{hidden} grupos de facturas parecidas suman {paid}; nada los distingue.</translation>
    </message>
    <message>
        <source>{int} % of it</source>
        <translation>{int}&#xa0;% de ello</translation>
    </message>
    <message>
        <source>{int} of {int2} {description}</source>
        <translation>{int} de {int2} {description}</translation>
    </message>
    <message>
        <source>{item} is already paid by another receipt</source>
        <translation>{item} ya está pagada por otro cobro</translation>
    </message>
    <message>
        <source>{item} is also {paid}, {whose}</source>
        <translation>{item} también es de {paid}, {whose}</translation>
    </message>
    <message>
        <source>{kind} of {on}</source>
        <translation>{kind} del {on}</translation>
    </message>
    <message>
        <source>{kind} {record_id} of {on} over {money}</source>
        <translation>{kind} {record_id} del {on} por {money}</translation>
    </message>
    <message>
        <source>{label} can&apos;t be looked at: Stripe is not connected</source>
        <translation>{label} no se puede consultar: Stripe no está conectado</translation>
    </message>
    <message>
        <source>{label} did not go through at Stripe: the money came back</source>
        <translation>{label} no se llevó a cabo en Stripe: el dinero volvió</translation>
    </message>
    <message>
        <source>{label} failed at Stripe afterwards</source>
        <translation>{label} falló después en Stripe</translation>
    </message>
    <message>
        <source>{label} has only {before} open for the {taken} to allocate</source>
        <translation>{label} solo tiene {before} pendientes para los {taken} por aplicar</translation>
    </message>
    <message>
        <source>{label} has {balance} open now, it was {expected}</source>
        <translation>{label} tiene ahora {balance} pendientes, eran {expected}</translation>
    </message>
    <message>
        <source>{label} has {now} open in the ledger; by the preview it is {after}</source>
        <translation>{label} tiene {now} pendientes en la contabilidad; según la vista previa son {after}</translation>
    </message>
    <message>
        <source>{label} has {refunded} refunded at Stripe now, it was {was}</source>
        <translation>{label} tiene ahora {refunded} reembolsados en Stripe, eran {was}</translation>
    </message>
    <message>
        <source>{label} is active in the ledger already</source>
        <translation>{label} ya está activo en la contabilidad</translation>
    </message>
    <message>
        <source>{label} is gone from the ledger</source>
        <translation>{label} ya no está en la contabilidad</translation>
    </message>
    <message>
        <source>{label} is held back: {reasons}</source>
        <translation>{label} queda retenido: {reasons}</translation>
    </message>
    <message>
        <source>{label} is no longer in the mirror</source>
        <translation>{label} ya no está en la copia local</translation>
    </message>
    <message>
        <source>{label} is not active in the ledger any more</source>
        <translation>{label} ya no está activo en la contabilidad</translation>
    </message>
    <message>
        <source>{label} is not at Stripe any more</source>
        <translation>{label} ya no está en Stripe</translation>
    </message>
    <message>
        <source>{label} is not empty any more: {balance} is open</source>
        <translation>{label} ya no está vacío: {balance} está abierto</translation>
    </message>
    <message>
        <source>{label} of {amount} is not used yet</source>
        <translation>{label} de {amount} aún no se ha usado</translation>
    </message>
    <message>
        <source>{label} of {on} is of no schedule</source>
        <translation>{label} del {on} no es de ningún calendario</translation>
    </message>
    <message>
        <source>{label} was billed in the ledger meanwhile</source>
        <translation>{label} se facturó entretanto en la contabilidad</translation>
    </message>
    <message>
        <source>{label} was changed at Stripe</source>
        <translation>{label} se modificó en Stripe</translation>
    </message>
    <message>
        <source>{label} was edited in the ledger</source>
        <translation>{label} se editó en la contabilidad</translation>
    </message>
    <message>
        <source>{label} was not added to the ledger</source>
        <translation>{label} no se añadió a la contabilidad</translation>
    </message>
    <message>
        <source>{label} was not made, or is switched off again</source>
        <translation>{label} no se creó, o está de nuevo desactivado</translation>
    </message>
    <message>
        <source>{label} was voided in the ledger</source>
        <translation>{label} se anuló en la contabilidad</translation>
    </message>
    <message>
        <source>{label} was {what}</source>
        <translation>{label}: {what}</translation>
    </message>
    <message>
        <source>{label}, {amount}, is not matched yet and may be theirs</source>
        <translation>{label}, {amount}, aún no está aplicado y puede ser suyo</translation>
    </message>
    <message>
        <source>{label}: the service says {told} {currency}, the records add up to {summed}</source>
        <translation>{label}: el servicio dice {told} {currency}, los registros suman {summed}</translation>
    </message>
    <message>
        <source>{late} not yet</source>
        <translation>todavía no {late}</translation>
    </message>
    <message>
        <source>{len} of {count}</source>
        <translation>{len} de {count}</translation>
    </message>
    <message>
        <source>{missing} of the instalment due on {due} did not come</source>
        <translation>{missing} de la cuota del {due} no llegaron</translation>
    </message>
    <message>
        <source>{money} from {payer} → {word} {numbers}</source>
        <translation>{money} de {payer} → {word} {numbers}</translation>
    </message>
    <message>
        <source>{money} is over the limit of {ceiling} a row</source>
        <translation>{money} supera el límite de {ceiling} por línea</translation>
    </message>
    <message>
        <source>{money} is over the limit of {money2} a batch.</source>
        <translation>{money} supera el límite de {money2} por lote.</translation>
    </message>
    <message>
        <source>{money} more than is open</source>
        <translation>{money} más de lo pendiente</translation>
    </message>
    <message>
        <source>{money} more than is open, for no reason to be seen</source>
        <translation>{money} más de lo pendiente, sin motivo aparente</translation>
    </message>
    <message>
        <source>{money} {currency} more than is open, within what exchange rates move</source>
        <translation>{money} {currency} más de lo pendiente, dentro de lo que varían los cambios</translation>
    </message>
    <message>
        <source>{month} is closed, and {change_words}</source>
        <translation>{month} está cerrado, y {change_words}</translation>
    </message>
    <message>
        <source>{month} of {month_limit} reads used this month</source>
        <translation>{month} de {month_limit} lecturas usadas este mes</translation>
    </message>
    <message>
        <source>{most_names} more</source>
        <translation>{most_names} más</translation>
    </message>
    <message>
        <source>{most} may be signed a day; {signed}, this batch has {count}.</source>
        <translation>Se pueden firmar {most} al día; {signed}, este lote tiene {count}.</translation>
    </message>
    <message>
        <source>{names} and {names2}</source>
        <translation>{names} y {names2}</translation>
    </message>
    <message>
        <source>{names}{others} never paid before</source>
        <translation>{names}{others} nunca pagaron antes</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened</source>
        <translation>No se puede abrir {name}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}</source>
        <translation>No se puede leer {name}: {strerror}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a backup</source>
        <translation>{name} no sirve como copia</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}</source>
        <translation>No se puede escribir {name}: {strerror}</translation>
    </message>
    <message>
        <source>{name} does not say which account it is of</source>
        <translation>{name} no dice de qué cuenta es</translation>
    </message>
    <message>
        <source>{name} has {worded} in their favour on {last}</source>
        <translation>{name} tiene {worded} a su favor el {last}</translation>
    </message>
    <message>
        <source>{name} is about {document}</source>
        <translation>{name} trata de {document}</translation>
    </message>
    <message>
        <source>{name} is active in the ledger all the same</source>
        <translation>{name} sigue activo en la contabilidad</translation>
    </message>
    <message>
        <source>{name} is already paid by another receipt.</source>
        <translation>{name} ya está pagada por otro cobro.</translation>
    </message>
    <message>
        <source>{name} is in {currency}, this receipt in {currency2}, and no rate is given.</source>
        <translation>{name} está en {currency}, este cobro en {currency2}, y no hay tipo de cambio.</translation>
    </message>
    <message>
        <source>{name} is inactive in the ledger</source>
        <translation>{name} está inactivo en la contabilidad</translation>
    </message>
    <message>
        <source>{name} is inactive in the ledger all the same</source>
        <translation>{name} sigue inactivo en la contabilidad</translation>
    </message>
    <message>
        <source>{name} is no longer in the mirror</source>
        <translation>{name} ya no está en la copia local</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation>{name} no es un texto en UTF-8</translation>
    </message>
    <message>
        <source>{name} is not active in the ledger; make it active there first</source>
        <translation>{name} no está activo en la contabilidad; actívelo allí primero</translation>
    </message>
    <message>
        <source>{name} is not in the ledger yet, and adding it is not approved</source>
        <translation>{name} aún no está en la contabilidad, y añadirlo no está aprobado</translation>
    </message>
    <message>
        <source>{name} is the ledger&apos;s own for it</source>
        <translation>{name} es la propia de la contabilidad para ello</translation>
    </message>
    <message>
        <source>{name} signs {rows}, {money}, to be written to {system}</source>
        <translation>{name} firma {rows}, {money}, para escribir en {system}</translation>
    </message>
    <message>
        <source>{name} took what is like it {times}×</source>
        <translation>{name} ya recibió lo mismo {times}×</translation>
    </message>
    <message>
        <source>{name} was changed since it was exported: its hash differs</source>
        <translation>{name} se cambió desde que se exportó: su huella difiere</translation>
    </message>
    <message>
        <source>{name} was made by a newer Countersign</source>
        <translation>{name} es de un Countersign más nuevo</translation>
    </message>
    <message>
        <source>{name}, decision {number}: {problem} can&apos;t be read</source>
        <translation>{name}, decisión {number}: {problem} no se puede leer</translation>
    </message>
    <message>
        <source>{name}, line 1, column 1: the workbook is protected by a password</source>
        <translation>{name}, línea 1, columna 1: el libro está protegido con contraseña</translation>
    </message>
    <message>
        <source>{name}, line 1, column 1: this is no file of decisions</source>
        <translation>{name}, línea 1, columna 1: no es un archivo de decisiones</translation>
    </message>
    <message>
        <source>{name}, line 1, column {column}: the column is missing</source>
        <translation>{name}, línea 1, columna {column}: falta la columna</translation>
    </message>
    <message>
        <source>{name}, line {after}: {problem}</source>
        <translation>{name}, línea {after}: {problem}</translation>
    </message>
    <message>
        <source>{name}, line {lineno}, column {colno}</source>
        <translation>{name}, línea {lineno}, columna {colno}</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {what}</source>
        <translation>{name}, línea {line}, columna {column}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line}: it has more cells than the header</source>
        <translation>{name}, línea {line}: tiene más celdas que el encabezado</translation>
    </message>
    <message>
        <source>{name}, line {place}, column {place2}: {reason}</source>
        <translation>{name}, línea {place}, columna {place2}: {reason}</translation>
    </message>
    <message>
        <source>{name}, which is closed</source>
        <translation>{name}, que está cerrado</translation>
    </message>
    <message>
        <source>{name}: it is not UTF-8 (byte {start})</source>
        <translation>{name}: no es UTF-8 (byte {start})</translation>
    </message>
    <message>
        <source>{now} of it is on {name} in the ledger; {then} was signed</source>
        <translation>{now} de ello está en {name} en la contabilidad; se firmó {then}</translation>
    </message>
    <message>
        <source>{numbers} could be meant too.</source>
        <translation>También podría ser {numbers}.</translation>
    </message>
    <message>
        <source>{numbers} had a twin of the same customer; nothing in the text tells them apart.</source>
        <translation>{numbers} tenía una gemela del mismo cliente; nada en el texto las distingue.</translation>
    </message>
    <message>
        <source>{number} is {days_late} days late, they never were before</source>
        <translation>{number} lleva {days_late} días vencida, algo nunca visto en ellos</translation>
    </message>
    <message>
        <source>{number} was paid short by {balance}</source>
        <translation>{number} se pagó con {balance} de menos</translation>
    </message>
    <message>
        <source>{ours}, batch {id}</source>
        <translation>{ours}, lote {id}</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written</source>
        <translation>No se puede escribir {out}</translation>
    </message>
    <message>
        <source>{owed} is among the largest sums overdue</source>
        <translation>{owed} está entre las mayores sumas vencidas</translation>
    </message>
    <message>
        <source>{owner} is named in the text</source>
        <translation>{owner} se nombra en el texto</translation>
    </message>
    <message>
        <source>{paid}: {money} received from {customer_name}, owed until delivered</source>
        <translation>{paid}: {money} recibidos de {customer_name}, debidos hasta la entrega</translation>
    </message>
    <message>
        <source>{paid}: {money} received from {customer_name}, {tax} of it tax due now</source>
        <translation>{paid}: {money} recibidos de {customer_name}, {tax} de ello impuesto que vence ahora</translation>
    </message>
    <message>
        <source>{payer} is not known to pay for {owner}</source>
        <translation>no consta que {payer} pague por {owner}</translation>
    </message>
    <message>
        <source>{period} is booked with {booked}, due is {should}</source>
        <translation>{period} está contabilizado con {booked}, corresponde {should}</translation>
    </message>
    <message>
        <source>{period} is not booked</source>
        <translation>{period} no está contabilizado</translation>
    </message>
    <message>
        <source>{place}: the {name} “{text}” is no number</source>
        <translation>{place}: {name} «{text}» no es un número</translation>
    </message>
    <message>
        <source>{processor} balance in {currency}</source>
        <translation>Saldo de {processor} en {currency}</translation>
    </message>
    <message>
        <source>{quantity} hours on one day ({place})</source>
        <translation>{quantity} horas en un día ({place})</translation>
    </message>
    <message>
        <source>{refunded} of it was given back: book both together in the ledger</source>
        <translation>se devolvieron {refunded}: contabilice ambos juntos</translation>
    </message>
    <message>
        <source>{refunded} of it was refunded; payment and refund have to be booked together.</source>
        <translation>Se reembolsaron {refunded}; el cobro y el reembolso deben contabilizarse juntos.</translation>
    </message>
    <message>
        <source>{remainder_as} kept back, {subject}</source>
        <translation>{remainder_as} retenido, {subject}</translation>
    </message>
    <message>
        <source>{remedy} Nothing else was held up by it.</source>
        <translation>{remedy} Nada más se detuvo por ello.</translation>
    </message>
    <message>
        <source>{reminded} reminders had no effect</source>
        <translation>{reminded} recordatorios no tuvieron efecto</translation>
    </message>
    <message>
        <source>{rows} were signed today</source>
        <translation>hoy se firmaron {rows}</translation>
    </message>
    <message>
        <source>{said} has the same customer and amount and is already in the ledger.</source>
        <translation>{said} tiene el mismo cliente e importe y ya está en la contabilidad.</translation>
    </message>
    <message>
        <source>{second} times</source>
        <translation>{second} veces</translation>
    </message>
    <message>
        <source>{self} can&apos;t be reached</source>
        <translation>No se puede contactar con {self}</translation>
    </message>
    <message>
        <source>{self}: about {calls}{used_text}</source>
        <translation>{self}: unas {calls}{used_text}</translation>
    </message>
    <message>
        <source>{self}: {calls}, about {expected} expected{used_text}</source>
        <translation>{self}: {calls}, unas {expected} esperadas{used_text}</translation>
    </message>
    <message>
        <source>{share} % of what is open is overdue</source>
        <translation>el {share}&#xa0;% de lo pendiente está vencido</translation>
    </message>
    <message>
        <source>{source}&apos;s calls are nearly used up; the rest is kept for commits</source>
        <translation>Las llamadas de {source} están casi agotadas; el resto se guarda para contabilizar</translation>
    </message>
    <message>
        <source>{step} for {count} invoice</source>
        <translation>{step} por {count} factura</translation>
    </message>
    <message>
        <source>{step} for {count} invoices</source>
        <translation>{step} por {count} facturas</translation>
    </message>
    <message>
        <source>{step} to {party} &lt;{to}&gt; about {numbers}</source>
        <translation>{step} a {party} &lt;{to}&gt; sobre {numbers}</translation>
    </message>
    <message>
        <source>{step} to {to} is held now: {held}</source>
        <translation>{step} a {to} está retenido ahora: {held}</translation>
    </message>
    <message>
        <source>{summed} in {currency}</source>
        <translation>{summed} en {currency}</translation>
    </message>
    <message>
        <source>{tax} of it is tax</source>
        <translation>de ello {tax} es impuesto</translation>
    </message>
    <message>
        <source>{tax} of it is tax that falls due with it</source>
        <translation>{tax} de ello es impuesto que vence con él</translation>
    </message>
    <message>
        <source>{tax} of it is tax, which goes with it</source>
        <translation>{tax} de ello es impuesto, que se va con él</translation>
    </message>
    <message>
        <source>{text} (part)</source>
        <translation>{text} (parte)</translation>
    </message>
    <message>
        <source>{today} of {day_limit} used today</source>
        <translation>{today} de {day_limit} usadas hoy</translation>
    </message>
    <message>
        <source>{total} is over {money}</source>
        <translation>{total} supera {money}</translation>
    </message>
    <message>
        <source>{unapplied} of its payment is on no invoice; the refund may be of that</source>
        <translation>{unapplied} de su cobro no están en ninguna factura; el reembolso puede ser de eso</translation>
    </message>
    <message>
        <source>{unbooked} of its charges are</source>
        <translation>{unbooked} de sus pagos están</translation>
    </message>
    <message>
        <source>{unbooked} of its charges is</source>
        <translation>{unbooked} de sus pagos está</translation>
    </message>
    <message>
        <source>{unknown} may be and will be looked up before anything is sent again.</source>
        <translation>{unknown} quizá lo estén; se comprobará antes de enviar nada otra vez.</translation>
    </message>
    <message>
        <source>{was} is booked, and the agreement has changed since</source>
        <translation>{was} está contabilizado, y el contrato cambió desde entonces</translation>
    </message>
    <message>
        <source>{what}, {name}: {came} to {went}</source>
        <translation>{what}, {name}: de {came} a {went}</translation>
    </message>
    <message>
        <source>{who} are signed and wait.</source>
        <translation>{who} están firmadas y esperan.</translation>
    </message>
    <message>
        <source>{why}; nobody should pay by it</source>
        <translation>{why}; nadie debería pagar con él</translation>
    </message>
    <message>
        <source>{why}; nobody should pay its deposit now</source>
        <translation>{why}; nadie debería pagar ya su anticipo</translation>
    </message>
    <message>
        <source>{worded} from {who} on {received_on} leaves {left} of invoice {number} open, just {what}; neither its terms nor a credit says why</source>
        <translation>{worded} de {who} el {received_on} dejan {left} de la factura {number} pendientes, justo {what}; ni sus condiciones ni una nota de crédito dicen por qué</translation>
    </message>
    <message>
        <source>{worded} less</source>
        <translation>{worded} menos</translation>
    </message>
    <message>
        <source>{worded} more</source>
        <translation>{worded} más</translation>
    </message>
    <message>
        <source>{worded} on {deposited_on} lies on {catch_all}</source>
        <translation>{worded} del {deposited_on} está en {catch_all}</translation>
    </message>
    <message>
        <source>{worded} on {posted_on} lies on {catch_all}</source>
        <translation>{worded} del {posted_on} está en {catch_all}</translation>
    </message>
    <message>
        <source>{worded} received on {received_on} is in no deposit after {age} days</source>
        <translation>{worded} recibidos el {received_on} no están en ningún depósito tras {age} días</translation>
    </message>
    <message>
        <source>{words} against {name}</source>
        <translation>{words} contra {name}</translation>
    </message>
    <message>
        <source>{words} can&apos;t be compared with a limit in {home_currency}</source>
        <translation>{words} no se puede comparar con un límite en {home_currency}</translation>
    </message>
    <message>
        <source>{words} in all is over {words2}</source>
        <translation>{words} en total supera {words2}</translation>
    </message>
    <message>
        <source>{words} may be signed a day; {signed}, this batch has {words2}.</source>
        <translation>Se pueden firmar {words} al día; {signed}, este lote tiene {words2}.</translation>
    </message>
    <message>
        <source>{words} of its deposit is tax that fell due when it came; see that the ledger has it so</source>
        <translation>{words} del anticipo es impuesto, exigible al cobrarlo; compruebe que la contabilidad lo tenga así</translation>
    </message>
    <message>
        <source>{words} of {received_on}</source>
        <translation>{words} del {received_on}</translation>
    </message>
    <message>
        <source>{words} until {next_day}</source>
        <translation>{words} hasta el {next_day}</translation>
    </message>
    <message>
        <source>{words} was signed today</source>
        <translation>hoy se firmó {words}</translation>
    </message>
    <message>
        <source>{words}, by {made_by}</source>
        <translation>{words}, por {made_by}</translation>
    </message>
    <message>
        <source>{zone} UTC</source>
        <translation>{zone} UTC</translation>
    </message>
    <message>
        <source>“countersign batch list” shows the numbers.</source>
        <translation>«countersign batch list» muestra los números.</translation>
    </message>
    <message>
        <source>“countersign drafting tracking” lists what there is; what was added since comes with a sync.</source>
        <translation>«countersign drafting tracking» enumera lo que hay; lo añadido desde entonces llega al sincronizar.</translation>
    </message>
    <message>
        <source>“countersign show” says why.</source>
        <translation>«countersign show» dice por qué.</translation>
    </message>
    <message>
        <source>“list drafts” shows them.</source>
        <translation>«list drafts» los muestra.</translation>
    </message>
    <message>
        <source>“{aspect}” matches have not the record yet that bulk approval asks for</source>
        <translation>las aplicaciones «{aspect}» aún no tienen el historial que exige la aprobación en bloque</translation>
    </message>
    <message>
        <source>“{a}” and “{b}”: {problem}</source>
        <translation>«{a}» y «{b}»: {problem}</translation>
    </message>
    <message>
        <source>“{code}” of {first} was not accepted</source>
        <translation>«{code}» de {first} no se aceptó</translation>
    </message>
    <message>
        <source>“{customer}” is not a trusted customer</source>
        <translation>«{customer}» no es un cliente de confianza</translation>
    </message>
    <message>
        <source>“{description}” is not taken off the account that it was booked to</source>
        <translation>«{description}» no se descuenta de la cuenta en la que se registró</translation>
    </message>
    <message>
        <source>“{description}” is not taken off with the tax that it was booked with</source>
        <translation>«{description}» no se descuenta con el impuesto con el que se contabilizó</translation>
    </message>
    <message>
        <source>“{description}” is taken off, and booking it is not approved</source>
        <translation>«{description}» se descuenta, y su contabilización no está aprobada</translation>
    </message>
    <message>
        <source>“{description}” names no item of the ledger</source>
        <translation>«{description}» no nombra ningún artículo de la contabilidad</translation>
    </message>
    <message>
        <source>“{description}” takes off what was given back or disputed since</source>
        <translation>«{description}» descuenta lo que desde entonces se devolvió o se disputó</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address</source>
        <translation>«{email}» no es una dirección de correo</translation>
    </message>
    <message>
        <source>“{keep}” is not one of two customers</source>
        <translation>«{keep}» no es uno de los dos clientes</translation>
    </message>
    <message>
        <source>“{like}” in the ledger has a similar name</source>
        <translation>«{like}» en la contabilidad tiene un nombre parecido</translation>
    </message>
    <message>
        <source>“{names}” to “{names2}”: a step comes between the due day and a year after it</source>
        <translation>«{names}» a «{names2}»: un paso llega entre el vencimiento y un año después</translation>
    </message>
    <message>
        <source>“{name}” and “{another}” are two customers</source>
        <translation>«{name}» y «{another}» son dos clientes</translation>
    </message>
    <message>
        <source>“{name}”: instalments and thanks come by themselves, they are no step of a policy</source>
        <translation>«{name}»: los plazos y las gracias vienen solos, no son pasos de una regla</translation>
    </message>
    <message>
        <source>“{number}”: this customer has no open invoice of that number</source>
        <translation>«{number}»: este cliente no tiene factura pendiente con ese número</translation>
    </message>
    <message>
        <source>“{party}”: only drafts of work that is not billed yet can be merged</source>
        <translation>«{party}»: solo se pueden reunir borradores de trabajo aún no facturado</translation>
    </message>
    <message>
        <source>“{short}” at {price} where {what} {usual}</source>
        <translation>«{short}» a {price}, cuando {what} {usual}</translation>
    </message>
    <message>
        <source>“{short}” has a quantity of {quantity}</source>
        <translation>«{short}» tiene una cantidad de {quantity}</translation>
    </message>
    <message>
        <source>“{short}” has no price</source>
        <translation>«{short}» no tiene precio</translation>
    </message>
    <message>
        <source>“{short}” is {percent} off; this customer had {had}</source>
        <translation>«{short}» tiene {percent} de descuento; este cliente tenía {had}</translation>
    </message>
    <message>
        <source>“{short}” names no item that the ledger has</source>
        <translation>«{short}» no nombra ningún artículo de la contabilidad</translation>
    </message>
    <message>
        <source>“{short}”: the ledger has no {category} “{name}”</source>
        <translation>«{short}»: la contabilidad no tiene «{name}» ({category})</translation>
    </message>
    <message>
        <source>“{short}”: {category} “{name}” is not in use any more</source>
        <translation>«{short}»: «{name}» ya no está en uso ({category})</translation>
    </message>
    <message>
        <source>“{short}”: {quantity} where {most} was the most until now</source>
        <translation>«{short}»: {quantity}, cuando el máximo era {most}</translation>
    </message>
    <message>
        <source>“{text}” are no days</source>
        <translation>«{text}» no son días</translation>
    </message>
    <message>
        <source>“{text}” is done already</source>
        <translation>«{text}» ya está hecho</translation>
    </message>
    <message>
        <source>“{text}” is no number of days</source>
        <translation>«{text}» no es un número de días</translation>
    </message>
    <message>
        <source>“{text}” is no number of seconds</source>
        <translation>«{text}» no es un número de segundos</translation>
    </message>
    <message>
        <source>“{text}” is no percentage</source>
        <translation>«{text}» no es un porcentaje</translation>
    </message>
    <message>
        <source>“{text}” is no port</source>
        <translation>«{text}» no es un puerto</translation>
    </message>
    <message>
        <source>“{text}” is not NAME=VALUE</source>
        <translation>«{text}» no es NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>“{text}” names a category twice</source>
        <translation>«{text}» nombra una categoría dos veces</translation>
    </message>
    <message>
        <source>“{told}” and “{other}”</source>
        <translation>«{told}» y «{other}»</translation>
    </message>
    <message>
        <source>“{value}” holds no e-mail address</source>
        <translation>«{value}» no contiene ninguna dirección de correo</translation>
    </message>
    <message>
        <source>“{value}” is no address of a model</source>
        <translation>«{value}» no es la dirección de un modelo</translation>
    </message>
    <message>
        <source>“{value}” is no kind of encryption</source>
        <translation>«{value}» no es un tipo de cifrado</translation>
    </message>
    <message>
        <source>“{value}” is no name of a server</source>
        <translation>«{value}» no es un nombre de servidor</translation>
    </message>
    <message>
        <source>“{wanted}”: {what} that name or id</source>
        <translation>«{wanted}»: {what} ese nombre o identificador</translation>
    </message>
    <message>
        <source>“{word}” always needs two signatures</source>
        <translation>«{word}» necesita siempre dos firmas</translation>
    </message>
    <message>
        <source>The arrow down lists what there is</source>
        <translation>La flecha hacia abajo muestra lo que hay</translation>
    </message>
    <message>
        <source>Customers entered twice</source>
        <translation>Clientes registrados dos veces</translation>
    </message>
    <message>
        <source>Comparing all customers…</source>
        <translation>Comparando todos los clientes…</translation>
    </message>
    <message>
        <source>All of them were compared by name, company, e-mail, phone, address and tax id.</source>
        <translation>Todos se compararon por nombre, empresa, correo, teléfono, dirección y n.º fiscal.</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>Dos clientes</translation>
    </message>
    <message>
        <source>They are never put forward again</source>
        <translation>No se vuelven a proponer nunca</translation>
    </message>
    <message>
        <source>These are one</source>
        <translation>Son el mismo</translation>
    </message>
    <message>
        <source>The one that stays is marked above</source>
        <translation>El que se queda está marcado arriba</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} se queda</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Quizá el mismo que</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>One invoice of the marked drafts, this once</source>
        <translation>Una factura de los borradores marcados, solo esta vez</translation>
    </message>
    <message>
        <source>Merged into one draft; beside it you can take it apart again.</source>
        <translation>Reunidos en un borrador; al lado puede separarlo de nuevo.</translation>
    </message>
    <message>
        <source>{drafts}, one for each project.</source>
        <translation>{drafts}, uno por proyecto.</translation>
    </message>
    <message>
        <source>Drafted as the rules say again.</source>
        <translation>Redactado de nuevo según las reglas.</translation>
    </message>
    <message>
        <source>A language model&apos;s suggestion; it decides nothing.</source>
        <translation>La sugerencia de un modelo de lenguaje; no decide nada.</translation>
    </message>
    <message>
        <source>Ask what the notes speak for</source>
        <translation>Preguntar qué dicen las notas</translation>
    </message>
    <message>
        <source>Notes in the ledger</source>
        <translation>Notas en la contabilidad</translation>
    </message>
    <message>
        <source>Asking the language model…</source>
        <translation>Preguntando al modelo de lenguaje…</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Its name, as the provider tells it.</source>
        <translation>Su nombre, como lo da el proveedor.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS from the first byte.</source>
        <translation>587 con STARTTLS, 465 con TLS desde el primer byte.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Whom the server knows; empty where it asks for nobody.</source>
        <translation>A quien conoce el servidor; vacío si no pregunta por nadie.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>From whom the letters come.</source>
        <translation>De quién vienen las cartas.</translation>
    </message>
    <message>
        <source>Sends letters that go out as our own e-mail, always encrypted.</source>
        <translation>Envía las cartas que salen como correo propio, siempre cifradas.</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>Dejar vacío para conservarla</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Nothing is sent where the server can&apos;t.</source>
        <translation>Si el servidor no puede, no se envía nada.</translation>
    </message>
    <message>
        <source>Goes into this machine&apos;s keychain, never into the company file.</source>
        <translation>Va al llavero de este equipo, nunca al archivo de la empresa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Send me a test letter</source>
        <translation>Enviarme una carta de prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Goes to the sender&apos;s own address.</source>
        <translation>Va a la dirección del remitente.</translation>
    </message>
    <message>
        <source>Enter the password first.</source>
        <translation>Introduzca primero la contraseña.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>OpenAI-compatible, best on this machine; empty for none.</source>
        <translation>Compatible con OpenAI, mejor en este equipo; vacío para ninguno.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Its name there.</source>
        <translation>Su nombre allí.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>After that the template&apos;s words stand.</source>
        <translation>Después quedan las palabras de la plantilla.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>It may word letters and say what notes speak for. It sees no name and no figure.</source>
        <translation>Puede redactar cartas y decir qué dicen las notas. No ve ningún nombre ni cifra.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
</TS>
