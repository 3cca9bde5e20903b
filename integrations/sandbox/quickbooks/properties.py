"""The property names QuickBooks knows on each object; anything else is refused with 2010.

Names from the schema of the accounting API (wire/quickbooks.md 8); case counts.
"""

from typing import Any

from integrations.sandbox.quickbooks.faults import FaultError

_ALL = "Id SyncToken MetaData domain sparse status CustomField AttachableRef"
_TXN = (
    f"{_ALL} DocNumber TxnDate DepartmentRef CurrencyRef ExchangeRate PrivateNote TxnStatus LinkedTxn Line "
    "TxnTaxDetail TxnSource TaxFormType TaxFormNum TransactionLocationType Tag TxnApprovalInfo RecurDataRef "
    "RecurringInfo ProjectRef"
)
_SALES = (
    f"{_TXN} AutoDocNumber CustomerRef CustomerMemo BillAddr ShipAddr FreeFormAddress ShipFromAddr "
    "RemitToRef ClassRef SalesTermRef DueDate SalesRepRef PONumber FOB ShipMethodRef ShipDate TrackingNum "
    "GlobalTaxCalculation TotalAmt HomeTotalAmt ApplyTaxAfterDiscount PrintStatus EmailStatus BillEmail "
    "BillEmailCc BillEmailBcc ARAccountRef Balance HomeBalance PaymentMethodRef PaymentRefNum PaymentType "
    "DepositToAccountRef DeliveryInfo DiscountRate DiscountAmt"
)
_KNOWN: dict[str, str] = {
    "Invoice": f"{_SALES} Deposit AllowIPNPayment AllowOnlinePayment AllowOnlineCreditCardPayment "
    "AllowOnlineACHPayment EInvoiceStatus ECloudStatusTimeStamp invoiceStatus callToAction invoiceStatusLog "
    "InvoiceEx LessCIS InvoiceLink PaymentDetailsMessage ConvenienceFeeDetail",
    "CreditMemo": f"{_SALES} RemainingCredit InvoiceRef CreditMemoEx",
    "Estimate": f"{_SALES} ExpirationDate AcceptedBy AcceptedDate EstimateEx",
    "SalesReceipt": f"{_SALES} CheckPayment CreditCardPayment SalesReceiptEx LessCIS",
    "RefundReceipt": f"{_SALES} RemainingCredit CheckPayment CreditCardPayment RefundReceiptEx",
    "Payment": f"{_TXN} CustomerRef RemitToRef ARAccountRef DepositToAccountRef PaymentMethodRef "
    "PaymentRefNum PaymentType CheckPayment CreditCardPayment TotalAmt UnappliedAmt ProcessPayment PaymentEx",
    "Deposit": f"{_TXN} DepositToAccountRef CashBack GlobalTaxCalculation TotalAmt HomeTotalAmt DepositEx",
    "JournalEntry": f"{_TXN} Adjustment HomeCurrencyAdjustment EnteredInHomeCurrency GlobalTaxCalculation "
    "TotalAmt HomeTotalAmt JournalEntryEx",
    "TimeActivity": f"{_ALL} TimeZone TxnDate NameOf EmployeeRef VendorRef CustomerRef DepartmentRef ItemRef "
    "ClassRef PayrollItemRef ProjectRef BillableStatus Taxable HourlyRate CostRate Hours Minutes Seconds "
    "BreakHours BreakMinutes BreakSeconds StartTime EndTime Description TimeActivityEx",
    "Customer": f"{_ALL} IntuitId Title GivenName MiddleName FamilyName Suffix FullyQualifiedName "
    "CompanyName DisplayName PrintOnCheckName Active PrimaryPhone AlternatePhone Mobile Fax PrimaryEmailAddr "
    "WebAddr DefaultTaxCodeRef Taxable BillAddr ShipAddr Notes Job "
    "BillWithParent RootCustomerRef ParentRef Level "
    "CustomerTypeRef SalesTermRef PaymentMethodRef Balance OpenBalanceDate BalanceWithJobs CurrencyRef "
    "PreferredDeliveryMethod ResaleNum CustomerEx SecondaryTaxIdentifier ARAccountRef PrimaryTaxIdentifier "
    "TaxExemptionReasonId IsProject ClientEntityId Source",
    "Item": f"{_ALL} Name Sku Description Active SubItem ParentRef Level FullyQualifiedName Taxable "
    "SalesTaxIncluded PercentBased UnitPrice RatePercent Type IncomeAccountRef PurchaseDesc "
    "PurchaseTaxIncluded PurchaseCost ExpenseAccountRef "
    "AssetAccountRef PrefVendorRef TrackQtyOnHand QtyOnHand "
    "ReorderPoint SalesTaxCodeRef PurchaseTaxCodeRef InvStartDate ItemCategoryType ItemEx ClassRef "
    "Source DeferredRevenue",
    "Account": f"{_ALL} Name SubAccount ParentRef Description FullyQualifiedName AccountAlias Active "
    "Classification AccountType AccountSubType AcctNum OpeningBalance OpeningBalanceDate CurrentBalance "
    "CurrentBalanceWithSubAccounts CurrencyRef TaxCodeRef TaxAccount AccountEx",
    "Term": f"{_ALL} Name Active Type DiscountPercent DueDays DiscountDays DayOfMonthDue DueNextMonthDays "
    "DiscountDayOfMonth SalesTermEx",
    "PaymentMethod": f"{_ALL} Name Active Type PaymentMethodEx",
    "Employee": f"{_ALL} DisplayName GivenName FamilyName Active PrintOnCheckName BillableTime",
    "Vendor": f"{_ALL} DisplayName GivenName FamilyName CompanyName Active PrintOnCheckName Balance",
    "Class": f"{_ALL} Name SubClass ParentRef FullyQualifiedName Active",
    "Department": f"{_ALL} Name SubDepartment ParentRef FullyQualifiedName Active",
    "TaxAgency": f"{_ALL} DisplayName Active TaxTrackedOnPurchases TaxTrackedOnSales",
    "Attachable": f"{_ALL} FileName FileAccessUri TempDownloadUri Size ContentType Category Lat Long "
    "PlaceName Note Tag ThumbnailFileAccessUri ThumbnailTempDownloadUri AttachableEx",
    "TaxCode": f"{_ALL} Name Description Active Taxable TaxGroup SalesTaxRateList PurchaseTaxRateList",
    "TaxRate": f"{_ALL} Name Description Active RateValue AgencyRef SpecialTaxType DisplayType",
}
_NESTED: dict[str, str] = {
    "Line": "Id LineNum Description Amount Received LinkedTxn DetailType PaymentLineDetail "
    "DiscountLineDetail TaxLineDetail SalesItemLineDetail DescriptionLineDetail DepositLineDetail "
    "JournalEntryLineDetail "
    "GroupLineDetail SubTotalLineDetail CustomField LineEx ProjectRef CostAmount HomeCostAmount "
    "CustomExtensions",
    "AttachableRef": "EntityRef LineInfo IncludeOnSend NoRefOnly CustomField Inactive AttachableRefEx",
    "LinkedTxn": "TxnId TxnType TxnLineId",
    "SalesItemLineDetail": "ItemRef ClassRef UnitPrice RatePercent PriceLevelRef MarkupInfo Qty UOMRef "
    "ItemAccountRef TaxCodeRef ServiceDate TaxInclusiveAmt DiscountRate DiscountAmt DeferredRevenue",
    "DiscountLineDetail": "DiscountRef PercentBased DiscountPercent DiscountAccountRef ServiceDate ClassRef "
    "TaxCodeRef",
    "DepositLineDetail": "Entity ClassRef AccountRef PaymentMethodRef CheckNum TxnType TaxCodeRef "
    "TaxApplicableOn",
    "JournalEntryLineDetail": "PostingType Entity AccountRef ClassRef DepartmentRef TaxCodeRef TaxRateRef "
    "TaxApplicableOn TaxAmount TaxInclusiveAmt BillableStatus",
    "TxnTaxDetail": "DefaultTaxCodeRef TxnTaxCodeRef TotalTax TaxLine",
    "SubTotalLineDetail": "ItemRef ServiceDate",
    "DescriptionLineDetail": "ServiceDate TaxCodeRef",
    "BillEmail": "Id Address Default Tag",
    "PrimaryEmailAddr": "Id Address Default Tag",
    "CustomerMemo": "id value",
    "BillAddr": "Id Line1 Line2 Line3 Line4 Line5 City Country CountryCode CountrySubDivisionCode PostalCode "
    "PostalCodeSuffix Lat Long Tag Note County",
}

_KNOWN_SETS = {name: frozenset(text.split()) for name, text in _KNOWN.items()}
_NESTED_SETS = {name: frozenset(text.split()) for name, text in _NESTED.items()}
_LENGTHS = {"DocNumber": 21, "PaymentRefNum": 21, "PrivateNote": 4000, "DisplayName": 500, "Notes": 2000}


def known(entity: str) -> frozenset[str]:
    """Top-level property names of an entity."""
    return _KNOWN_SETS[entity]


def check_body(entity: str, body: dict[str, Any]) -> None:
    """Refuse unknown properties (2010) and too long texts (2050)."""
    _check(entity, _KNOWN_SETS[entity], body)
    for name, longest in _LENGTHS.items():
        value = body.get(name)
        if isinstance(value, str) and len(value) > longest:
            detail = f"String length specified does not match the supported length. Min:0 Max:{longest}"
            raise FaultError("2050", f"{detail} supplied:{len(value)}", name)


def _check(owner: str, allowed: frozenset[str], body: dict[str, Any]) -> None:
    for name, value in body.items():
        if name not in allowed:
            raise _unrecognised(owner, name, allowed)
        inner = _NESTED_SETS.get(name)
        if inner is None:
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                _check(name, inner, part)


def _unrecognised(owner: str, name: str, allowed: frozenset[str]) -> FaultError:
    listed = ", ".join(f'"{each}"' for each in sorted(allowed)[:50])
    return FaultError(
        "2010",
        f'Property Name:Unrecognized field "{name}" (class com.intuit.schema.finance.v3.{owner}), not marked '
        f"as ignorable ({len(allowed)} known properties: {listed} [truncated]])\n specified is unsupported "
        "or invalid",
    )
