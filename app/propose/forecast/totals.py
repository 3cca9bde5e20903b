"""Cash by horizon from the chances of single invoices, which come together: a run pays many at once.

A Gaussian copula with one factor for everything open and one a customer, drawn from a fixed seed.
"""

from statistics import NormalDist

import numpy as np

from app.propose.forecast.book import Floats, Ints

_SEED = 20_240_229
_DRAWS = 1_000
_CHUNK = 2_000
_LEVELS = (0.1, 0.5, 0.9)


def quantiles(
    chance: Floats, amount: Floats, customer: Ints, shared_by_customer: float, shared_by_all: float
) -> Floats:
    """p10, p50 and p90 of what comes by each horizon, by level and horizon.

    ``chance``: of each invoice to be paid by each horizon; ``customer`` numbers that ascend.
    """
    normal = NormalDist()
    limit = np.array([normal.inv_cdf(float(one)) for one in np.clip(chance, 1e-6, 1 - 1e-6).ravel()])
    limit = limit.reshape(chance.shape)
    rng = np.random.default_rng(_SEED)
    common = np.sqrt(shared_by_all) * rng.standard_normal(_DRAWS)
    alone = np.sqrt(max(1.0 - shared_by_all - shared_by_customer, 0.0))
    total = np.zeros((chance.shape[1], _DRAWS))
    customers = np.unique(customer)
    row = np.searchsorted(customers, customer)
    for start in range(0, len(customers), _CHUNK):
        low, high = np.searchsorted(row, (start, start + _CHUNK))
        factor = np.sqrt(shared_by_customer) * rng.standard_normal(
            (min(_CHUNK, len(customers) - start), _DRAWS)
        )
        for begin in range(int(low), int(high), _CHUNK):
            part = slice(begin, min(begin + _CHUNK, int(high)))
            drawn = alone * rng.standard_normal((part.stop - part.start, _DRAWS))
            drawn += factor[row[part] - start] + common
            for n in range(chance.shape[1]):
                total[n] += amount[part] @ (drawn <= limit[part, n : n + 1])
    return np.quantile(total, _LEVELS, axis=1)
