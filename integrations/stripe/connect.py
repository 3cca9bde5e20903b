"""Connecting a Stripe account with a restricted key, or through Connect OAuth.

    connect_stripe(key, *, base_url, secrets, secret_name, meter) -> tuple[Organisation, str]
        # checks and stores the key; the text is a warning for an unrestricted ``sk_`` key, else empty
    connect_stripe_account(*, base_url, connect_url, client_id, secret_key, secrets, secret_name, meter,
                           way: ConsentWay, cancel) -> Organisation
    disconnect_stripe(*, base_url, connect_url, secrets, secret_name, meter) -> None
"""
