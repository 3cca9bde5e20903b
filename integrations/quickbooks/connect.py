"""Connecting a QuickBooks company: the consent in the browser, the first tokens, the company's name.

    connect_quickbooks(*, base_url, auth_url, client_id, client_secret, secrets, secret_name, lock_folder, meter,
                       way: ConsentWay, cancel) -> Organisation      # stores tokens and client secret under secret_name
    disconnect_quickbooks(*, auth_url, client_id, secrets, secret_name, lock_folder, meter) -> None

``ConsentWay`` (``integrations.oauth``): ``open_browser: Callable[[str], None]``, ``port=0``, ``redirect_uri=""``
(empty: ``http://localhost:<port>/callback``), ``paste: Callable[[], str] | None`` (the whole redirected address),
``timeout`` seconds.
"""
