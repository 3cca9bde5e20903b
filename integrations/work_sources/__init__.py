"""Files of work that may be billed: time, bookings, deals, orders and agreements, as programs export them."""
