"""Stripe as a Processor.

    StripeProcessor(*, base_url, secrets, secret_name, meter)

``base_url`` is the API's origin (``STRIPE_URL`` or a stand-in's); ``secret_name`` is where ``connect_stripe``
(``integrations.stripe.connect``) stored the restricted key.
"""
