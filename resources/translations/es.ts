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
        <translation>Escribir más de cero o quitar la factura.</translation>
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
        <translation>Añadir al menos una factura.</translation>
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
        <translation>Moneda</translation>
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
        <translation>Indicar qué columna contiene la fecha.</translation>
    </message>
    <message>
        <source>Say which column holds the amount.</source>
        <translation>Indicar qué columna contiene el importe.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>El archivo aún se está leyendo.</translation>
    </message>
    <message>
        <source>Name the account that this statement is of.</source>
        <translation>Indicar la cuenta de este extracto.</translation>
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
        <translation>Buscar un nombre, una empresa o un correo.</translation>
    </message>
    <message>
        <source>Nobody is overdue</source>
        <translation>Nadie está vencido</translation>
    </message>
    <message>
        <source>Every open invoice is still within its terms.</source>
        <translation>Todas las facturas abiertas están dentro de plazo.</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Nadie debe nada</translation>
    </message>
    <message>
        <source>There is no open invoice in the books.</source>
        <translation>No hay facturas abiertas en los libros.</translation>
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
        <translation>{late}, en {invoices}; {on_time_percent} % a tiempo.</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>el mismo día</translation>
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
        <source>Finish editing first: approve it as changed, or leave it as it is (Esc).</source>
        <translation>Termine primero la edición: apruebe los cambios o déjelo como está (Esc).</translation>
    </message>
    <message>
        <source>Only an invoice has lines to edit.</source>
        <translation>Solo una factura tiene líneas que editar.</translation>
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
        <translation>Todos los meses en una</translation>
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
        <source>an accepted estimate</source>
        <translation>un presupuesto aceptado</translation>
    </message>
    <message>
        <source>a won deal</source>
        <translation>un trato ganado</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>a recurring agreement</source>
        <translation>un acuerdo recurrente</translation>
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
        <source>deposit by payment link for {what}</source>
        <translation>anticipo por enlace de pago para {what}</translation>
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
        <translation>{said}, y marca {entries} como facturadas</translation>
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
        <translation>{money} en {ledger} como recibido y debido, hasta facturar el trabajo; aún no es ingreso</translation>
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
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>Escriba el día así: 2026-12-31.</translation>
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
        <translation>con su liquidación</translation>
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
        <translation>Pagos cortos</translation>
    </message>
    <message>
        <source>Overpayments</source>
        <translation>Pagos en exceso</translation>
    </message>
    <message>
        <source>Part payments</source>
        <translation>Pagos parciales</translation>
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
        <translation>Dinero de tarjetas en camino</translation>
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
        <translation>Lo que los acuerdos facturan por adelantado espera en este pasivo hasta devengarse.</translation>
    </message>
    <message>
        <source>Revenue from prepayments</source>
        <translation>Ingresos de pagos anticipados</translation>
    </message>
    <message>
        <source>Where it is earned when its item is sold to the liability itself.</source>
        <translation>Dónde se devenga cuando el artículo se vende al propio pasivo.</translation>
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
        <source>Take back batch {undone}</source>
        <translation>Deshacer el lote {undone}</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
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
        <translation>Yo, {who}, confirmo ({what}) {changes} en {system} por un total de {totals}.</translation>
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
        <translation>de nuevo lo que yo</translation>
    </message>
    <message>
        <source>at what {first}</source>
        <translation>lo que {first}</translation>
    </message>
    <message>
        <source>I, {who}, have looked {what} signed and agree: {changes} in {system} totalling {totals}.</source>
        <translation>Yo, {who}, he examinado {what} ha firmado y estoy de acuerdo: {changes} en {system} por un total de {totals}.</translation>
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
        <translation>Facturas, saldo abierto</translation>
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
        <source>journal entries</source>
        <translation>asientos</translation>
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
        <translation>API {top} %</translation>
    </message>
    <message>
        <source>API &lt; 1 %</source>
        <translation>API &lt; 1 %</translation>
    </message>
    <message>
        <source>{label} {done} of {of}</source>
        <translation>{label} {done} de {of}</translation>
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
        <translation>{total} adeudados · {percent} % vencido</translation>
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
        <translation>Conectar Stripe, para aplicar sus pagos con tarjeta y liquidaciones.</translation>
    </message>
    <message>
        <source>Import a bank statement, so that transfers and payouts are seen.</source>
        <translation>Importar un extracto bancario, para ver transferencias y liquidaciones.</translation>
    </message>
    <message>
        <source>Approve a first match; nothing is written before you sign.</source>
        <translation>Aprobar una primera aplicación; no se escribe nada hasta que firme.</translation>
    </message>
    <message>
        <source>Review and sign a first batch. Every row can be undone later.</source>
        <translation>Revisar y firmar un primer lote. Cada línea puede deshacerse después.</translation>
    </message>
    <message>
        <source>Or let a week pass in shadow: work as ever, and see what it would have put forward.</source>
        <translation>O dejar pasar una semana en la sombra: trabajar como siempre y ver qué habría propuesto.</translation>
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
        <translation>revisar</translation>
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
        <translation>conservado como pago en exceso</translation>
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
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n factura abierta</numerusform>
            <numerusform>%n facturas abiertas</numerusform>
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
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
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
            <numerusform>%n control cumplido</numerusform>
            <numerusform>%n controles cumplidos</numerusform>
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
        <source>Approve all ready in view…</source>
        <translation>Aprobar todo lo listo a la vista…</translation>
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
        <translation>Iniciar una semana en la sombra…</translation>
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
        <translation>Añadir una factura abierta: número o cliente</translation>
    </message>
    <message>
        <source>Search open invoices</source>
        <translation>Buscar facturas abiertas</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Facturas abiertas</translation>
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
        <source>Stands</source>
        <translation>Situación</translation>
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
        <translation>Dinero</translation>
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
        <translation>¿Iniciar una semana en la sombra?</translation>
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
        <translation>Sin facturas abiertas</translation>
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
        <translation>La más antigua</translation>
    </message>
    <message>
        <source> and more in other currencies</source>
        <translation> y más en otras monedas</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>otra moneda</translation>
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
        <translation>Revisar</translation>
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
        <source>What is drafted follows at once. “countersign drafting show” has more.</source>
        <translation>Los borradores lo siguen enseguida. «countersign drafting show» muestra más.</translation>
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
        <source>Where to pay</source>
        <translation>Dónde pagar</translation>
    </message>
    <message>
        <source>Each invoice is named with its page for paying, where the ledger has one.</source>
        <translation>Cada factura se cita con su página de pago, donde la contabilidad tiene una.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Proposed once for what was paid in full or given back, while nothing else is overdue.</source>
        <translation>Se proponen una vez por lo pagado por completo o devuelto, mientras no haya nada más vencido.</translation>
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
        <translation>el asiento se elimina; si su período ya está cerrado, otro lo revierte</translation>
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
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <source>Write a line for each instalment: 2026-12-31 250.00</source>
        <translation>Escriba una línea por plazo: 2026-12-31 250.00</translation>
    </message>
    <message>
        <source>“{line}”: write day and amount, 2026-12-31 250.00</source>
        <translation>«{line}»: escriba día e importe, 2026-12-31 250.00</translation>
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
        <translation>Historia</translation>
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
        <translation>abierto {before} → {after}</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>sin nombre indicado</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>más del 99,9 %</translation>
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
        <source>Nothing is waiting for a decision here.</source>
        <translation>Aquí no hay nada que decidir.</translation>
    </message>
    <message>
        <source>This can&apos;t be edited.</source>
        <translation>Esto no se puede editar.</translation>
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
        <translation>Efectivo en los próximos 90 días</translation>
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
        <translation>No hay facturas abiertas, así que no se pagará ninguna.</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Período medio de cobro (DSO)</translation>
    </message>
    <message>
        <source>Working it out from how your customers paid…</source>
        <translation>Calculando a partir de cómo pagaron sus clientes…</translation>
    </message>
    <message>
        <source>Cash from open invoices</source>
        <translation>Efectivo de facturas abiertas</translation>
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
        <translation>Nunca escribe en sus libros sin su firma, ni dos veces.</translation>
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
        <translation>Mirado</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
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
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Orden de compra</translation>
    </message>
    <message>
        <source>Purchase order number, where the customer needs one</source>
        <translation>Número de orden, si el cliente lo pide</translation>
    </message>
    <message>
        <source>dated {day} · due {due}</source>
        <translation>del {day} · vence {due}</translation>
    </message>
    <message>
        <source>purchase order {number}</source>
        <translation>orden de compra {number}</translation>
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
        <translation>Extracto de cuenta</translation>
    </message>
    <message>
        <source>What is put forward follows at once. “countersign followup policy” has groups and more.</source>
        <translation>Lo propuesto lo sigue enseguida. «countersign followup policy» ofrece grupos y más.</translation>
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
        <translation>Cambios en el libro</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
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
</context>
</TS>
