"""QuickBooks Online as a Ledger.

    QuickBooksLedger(*, base_url, auth_url, realm_id, secrets, secret_name, client_id, lock_folder, meter,
                     terms=QUICKBOOKS_TERMS)

``base_url`` is the API's origin (``QUICKBOOKS_URL``, ``QUICKBOOKS_SANDBOX_URL`` or a stand-in's), ``auth_url``
the one origin that serves all OAuth addresses, empty for Intuit's own. ``secret_name`` is where
``connect_quickbooks`` (``integrations.quickbooks.connect``) stored the tokens and the client secret.
"""
