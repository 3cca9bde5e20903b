"""When open invoices will be paid, and the cash of the next months: distributions learnt from the history.

``engine`` makes the forecast and brings numpy; whoever only reads a forecast's records imports this and stays
light, as the window does when it starts.
"""

from app.propose.forecast.records import HORIZONS, Cash, Forecast, Horizon, Known, PayDate, Receivable

__all__ = ["HORIZONS", "Cash", "Forecast", "Horizon", "Known", "PayDate", "Receivable"]
