"""Who paid: the customers a receipt's payer may be, each with how much more likely that makes them."""

import math
from bisect import bisect_left
from collections import defaultdict
from typing import NamedTuple

from msgspec import Struct

from app.domain.parties import FREE_MAIL, payer_key, words_of
from app.propose.matching.index import Index
from app.propose.proposal import Receipt

_LEAST_LETTERS = 3
_FEWEST_PAYERS = 150
"""However few the customers, strangers pay too: a name that agrees tells at least this much."""
_SIMILAR_AT = 84.0
_MOST_SHARING = 200
_LEAST_CUT = 8
"""Letters of a name that the start of it must have to stand for the whole."""
_CHANNELS = frozenset(
    {"adyen", "amazon", "barclaycard", "braintree", "elavon", "gocardless", "izettle", "klarna", "mollie",
     "paypal", "shopify", "square", "stripe", "sumup", "worldpay", "zettle"}
)  # fmt: skip
_TRANSFERS = frozenset({"payout", "savings", "sweep", "tagesgeld", "umbuchung", "uebertrag", "ubertrag"})
_BESIDE_CHANNELS = frozenset(
    {"account", "bank", "capital", "deposit", "eu", "europe", "from", "internal", "own", "pay", "payment",
     "payments", "payout", "payouts", "savings", "settlement", "technology", "to", "transfer", "uk", "us"}
)  # fmt: skip


class Identity(NamedTuple):
    """A customer the payer may be. ``weight`` is a log likelihood ratio against a random customer."""

    customer: int
    weight: float
    code: str
    detail: str = ""


class Payer(Struct, frozen=True):
    """All that is known of who paid. ``is_named`` tells whether the payer has a telling name at all.

    ``elsewhere`` is the log likelihood ratio for customers that are not in ``identities``. ``is_channel``: it
    is a processor's payout or a transfer of one's own, unless a number in the text says otherwise.
    """

    identities: dict[int, Identity]
    is_named: bool
    elsewhere: float
    key: str
    is_channel: bool = False


class Payers:
    """Recognises payers. Names are compared with customers, never with invoices, and once per spelling."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._count = max(len(index.parties), _FEWEST_PAYERS)
        self._by_key: dict[str, list[int]] = defaultdict(list)
        self._names_of: dict[int, list[str]] = defaultdict(list)
        self._by_sorted: dict[str, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_mail: dict[str, list[int]] = defaultdict(list)
        self._by_domain: dict[str, list[int]] = defaultdict(list)
        self._aliases: dict[str, list[int]] = defaultdict(list)
        self._history: dict[str, dict[int, int]] = defaultdict(dict)
        self._known: dict[str, dict[int, Identity]] = {}
        self._by_name_alone: dict[str, Payer] = {}
        self._names_with: dict[str, set[str]] = {}
        self._by_loose: dict[str, list[int]] = defaultdict(list)
        self._fill()
        self._keys = sorted(self._by_key)

    def recognise(self, receipt: Receipt) -> Payer:
        """The payer of a receipt; worked out once for all receipts that give nothing but the same name."""
        key = payer_key(receipt.payer_name)
        is_name_all = not receipt.payer_email and not receipt.customer_id
        if is_name_all and key in self._by_name_alone:
            return self._by_name_alone[key]
        payer = self._of(receipt, key)
        if is_name_all and self._known.get(key):
            self._by_name_alone[key] = payer
        return payer

    def _of(self, receipt: Receipt, key: str) -> Payer:
        is_named = sum(map(str.isalpha, key)) >= _LEAST_LETTERS
        found = dict(self._named(key)) if is_named else {}
        self._add_mail(receipt.payer_email, found)
        if not found:
            self._add_phrases(f"{receipt.reference} {receipt.memo}", found)
        place = self._index.customer_places.get(receipt.customer_id) if receipt.customer_id else None
        if place is not None:
            found = {place: Identity(place, math.log(0.97 * self._count) + 3.0, "payer_source")}
        surest = max((identity.weight for identity in found.values()), default=0.0)
        if found:
            self._add_families(found)
        is_named = is_named or place is not None
        is_channel = not found and _is_channel(key.split())
        return Payer(found, is_named, self._elsewhere(found, is_named, surest), key, is_channel)

    def _elsewhere(self, found: dict[int, Identity], is_named: bool, surest: float) -> float:
        if any(identity.code in ("payer_source", "payer_alias") for identity in found.values()):
            return math.log(0.003)
        if found and surest > 0.6 * math.log(self._count):
            return math.log(0.015)
        return math.log(0.06) if is_named else 0.0

    def _fill(self) -> None:
        for place, party in enumerate(self._index.parties):
            keys = {key for key in (payer_key(party.name), payer_key(party.company)) if key}
            for key in sorted(keys):
                words = key.split()
                self._by_key[key].append(place)
                self._names_of[place].append(key)
                self._by_sorted[" ".join(sorted(words))].append(place)
                self._by_loose[_loose(key)].append(place)
                for word in sorted(set(words)):
                    self._by_word[word].append(place)
            mail = party.email.casefold().strip()
            if "@" in mail:
                self._by_mail[mail].append(place)
                domain = mail.rpartition("@")[2]
                if domain not in FREE_MAIL:
                    self._by_domain[domain].append(place)
        for alias in self._index.snapshot.aliases:
            if alias.customer_id in self._index.customer_places and payer_key(alias.payer):
                known = self._aliases[payer_key(alias.payer)]
                if self._index.customer_places[alias.customer_id] not in known:
                    known.append(self._index.customer_places[alias.customer_id])
        for (key, customer_id), count in sorted(self._index.snapshot.history.items()):
            if customer_id in self._index.customer_places and count > 0:
                self._history[key][self._index.customer_places[customer_id]] = count

    def _named(self, key: str) -> dict[int, Identity]:
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._look_up(key)
        return known

    def _look_up(self, key: str) -> dict[int, Identity]:
        found: dict[int, Identity] = {}
        base = math.log(self._count)
        history = self._history.get(key, {})
        paid = sum(history.values())
        for place, count in history.items():
            share = (count + 0.2) / (paid + 0.6)
            self._keep(found, Identity(place, base + math.log(share), "payer_history", str(count)))
        aliases = self._aliases.get(key, [])
        for place in aliases:
            weight = base + math.log(0.95 / len(aliases))
            self._keep(found, Identity(place, weight, "payer_alias"))
        exact = self._by_key.get(key, [])
        for place in exact:
            self._keep(found, Identity(place, base + math.log(0.85 / len(exact)), "payer_name"))
        if not exact:
            same_words = self._by_sorted.get(" ".join(sorted(key.split())), [])
            for place in same_words:
                self._keep(found, Identity(place, base + math.log(0.8 / len(same_words)), "payer_name"))
        if not found:
            for place in (alike := self._by_loose.get(_loose(key), [])):
                self._keep(found, Identity(place, base + math.log(0.8 / len(alike)), "payer_name"))
        if not found and len(key) >= _LEAST_CUT:
            self._add_cut(key, found)
        if not found:
            self._add_similar(key, found)
        if not exact:
            self._add_overlaps(key, found)  # what is cut off for one customer may be turned round for another
        return found

    def _add_cut(self, key: str, found: dict[int, Identity]) -> None:
        """Customers whose name begins with this one, as banks cut names off."""
        first = bisect_left(self._keys, key)
        names = [name for name in self._keys[first : first + 12] if name.startswith(key)]
        places = dict.fromkeys(place for name in names for place in self._by_key[name])
        for place in places if len(places) <= 6 else ():
            weight = math.log(self._count) + math.log(0.75 / len(places))
            name = self._index.parties[place].name
            self._keep(found, Identity(place, weight, "payer_similar", name))

    @staticmethod
    def _keep(found: dict[int, Identity], identity: Identity) -> None:
        present = found.get(identity.customer)
        if present is None or identity.weight > present.weight:
            found[identity.customer] = identity

    def _add_overlaps(self, key: str, found: dict[int, Identity]) -> None:
        words = key.split()
        scores: dict[int, float] = defaultdict(float)
        for word in dict.fromkeys(words):
            holders = self._by_word.get(word, ())
            if 0 < len(holders) <= 200 and len(word) >= 3:
                tells = math.log(self._count / len(holders))
                for place in holders:
                    scores[place] += tells
        best = sorted(sorted(scores), key=scores.__getitem__, reverse=True)[:6]
        for place in best:
            quality = self._likeness(words, place)
            weight = min(scores[place], math.log(self._count)) + math.log(max(quality, 0.01))
            if quality >= 0.35 and weight > 1.0:
                self._keep(found, Identity(place, weight, "payer_similar", self._index.parties[place].name))

    def _likeness(self, words: list[str], place: int) -> float:
        """Share of the words that agree, a cut or initial word counting for most of one, 0 to 0.7."""
        party = self._index.parties[place]
        best = 0.0
        for name in (party.name, party.company):
            theirs = list(words_of(name)) if name else []
            if not theirs:
                continue
            agreeing = 0.0
            for word in words:
                if word in theirs:
                    agreeing += 1.0
                elif any(other.startswith(word) or word.startswith(other) for other in theirs):
                    agreeing += 0.8
            best = max(best, agreeing / max(len(words), len(theirs)))
        return 0.7 * min(best, 1.0)

    def _add_similar(self, key: str, found: dict[int, Identity]) -> None:
        if len(key) < 5:
            return
        from rapidfuzz import fuzz, process

        similar = process.extract(
            key, self._sharing(key) or self._keys, scorer=fuzz.ratio, score_cutoff=_SIMILAR_AT, limit=4
        )
        rivals = sum(
            math.exp((ratio - similar[0][1]) / 3.0) * len(self._by_key[n]) for n, ratio, _ in similar
        )
        for name, ratio, _ in similar:
            likeness = 0.75 * (ratio - 65.0) / 35.0 * math.exp((ratio - similar[0][1]) / 3.0)
            for place in self._by_key[name]:
                weight = math.log(self._count) + math.log(likeness / rivals)
                self._keep(found, Identity(place, weight, "payer_similar", self._index.parties[place].name))

    def _sharing(self, key: str) -> list[str]:
        """The names that share a telling word with this one, so that a slip elsewhere is found cheaply."""
        names: set[str] = set()
        for word in key.split():
            holders = self._by_word.get(word, ())
            if len(word) >= _LEAST_LETTERS and len(holders) <= _MOST_SHARING:
                if word not in self._names_with:
                    self._names_with[word] = {name for place in holders for name in self._names_of[place]}
                names |= self._names_with[word]
        return sorted(names)

    def _add_mail(self, mail: str, found: dict[int, Identity]) -> None:
        folded = mail.casefold().strip()
        holders = self._by_mail.get(folded, [])
        code, share = "payer_email", 0.95
        if not holders and "@" in folded:
            holders, code, share = self._by_domain.get(folded.rpartition("@")[2], []), "payer_domain", 0.5
        for place in holders:
            weight = math.log(self._count) + math.log(share / len(holders))
            present = found.get(place)
            if present is not None:
                weight = max(weight, present.weight) + 1.0
            if present is None or weight > present.weight:
                found[place] = Identity(place, weight, code, mail)

    def _add_phrases(self, text: str, found: dict[int, Identity]) -> None:
        words = words_of(text)[:24]
        for start in range(len(words)):
            for stop in range(start + 1, min(start + 5, len(words) + 1)):
                phrase = " ".join(words[start:stop])
                if len(phrase) < 6 or phrase.isdigit():
                    continue
                holders = self._by_key.get(phrase) or self._aliases.get(phrase) or []
                for place in holders:
                    weight = math.log(self._count) + math.log(0.5 / len(holders))
                    self._keep(found, Identity(place, weight, "payer_text", self._index.parties[place].name))

    def _add_families(self, found: dict[int, Identity]) -> None:
        for identity in list(found.values()):
            own = self._index.children.get(identity.customer, ())
            for relative in self._index.family(identity.customer)[1:]:
                self._add_relative(identity, relative, 0.3 if relative in own else 0.12, found)
            parent = self._index.parent.get(identity.customer)
            for sibling in self._index.family(parent)[1:] if parent is not None else ():
                self._add_relative(identity, sibling, 0.03, found)

    def _add_relative(
        self, identity: Identity, relative: int, share: float, found: dict[int, Identity]
    ) -> None:
        if relative not in found:
            name = self._index.parties[identity.customer].name
            weight = identity.weight + math.log(share)
            found[relative] = Identity(relative, weight, "payer_family", name)


def _loose(key: str) -> str:
    """A key in which transcribed umlauts and bare ones are the same, and nothing parts words."""
    return key.replace("ue", "u").replace("oe", "o").replace("ae", "a").replace(" ", "")


def _is_channel(words: list[str]) -> bool:
    telling = [word for word in words if word not in _BESIDE_CHANNELS]
    if any(word in _CHANNELS for word in telling):
        return all(word in _CHANNELS for word in telling)
    return any(word in _TRANSFERS for word in words) or words[:2] == ["internal", "transfer"]
