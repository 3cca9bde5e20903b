"""When open invoices will be paid, and the cash of the next months: distributions learnt from the history."""

from app.propose.forecast.engine import forecast
from app.propose.forecast.records import HORIZONS, Cash, Forecast, Horizon, Known, PayDate, Receivable

__all__ = ["HORIZONS", "Cash", "Forecast", "Horizon", "Known", "PayDate", "Receivable", "forecast"]
