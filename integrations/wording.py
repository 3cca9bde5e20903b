"""A language model at an OpenAI-compatible address (``/v1/chat/completions``), local by default."""

from collections.abc import Callable
from typing import Any

import httpx

from app.errors import WordingAway

_MOST_BYTES = 200_000


class ChatWording:
    """Asks one model, once, within a time limit. ``key`` is asked for when wanted; None: none is sent."""

    def __init__(
        self, url: str, model: str, seconds: float, key: Callable[[], str | None] = lambda: None
    ) -> None:
        self._url = url.rstrip("/")
        self._model = model
        self._seconds = seconds
        self._key = key

    def reword(self, prompt: str, text: str) -> str:
        """The model's answer. Raises WordingAway when there is none in time."""
        key = self._key()
        asked = {
            "model": self._model,
            "temperature": 0.3,
            "messages": [{"role": "system", "content": prompt}, {"role": "user", "content": text}],
        }
        try:
            answer = httpx.post(
                f"{self._url}/v1/chat/completions",
                json=asked,
                headers={"Authorization": f"Bearer {key}"} if key else {},
                timeout=self._seconds,
            )
            answer.raise_for_status()
            if len(answer.content) > _MOST_BYTES:
                raise WordingAway(detail="the answer is too long")
            return _content(answer.json())
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, LookupError, TypeError) as problem:
            raise WordingAway(detail=type(problem).__name__) from None


def _content(document: Any) -> str:
    content = document["choices"][0]["message"]["content"]
    if not isinstance(content, str):
        raise TypeError(content)
    return content
