"""Points in time and spans of time, as an instructor types them and as all pages show them.

nbgrader keeps UTC. What is typed and shown is in the time zone of the course, that of
``c.NbGraderAPI.timezone`` or ``c.Exchange.timezone``, UTC unless one is set.
"""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from traitlets.config import Config

from utils.messages import feedback as m
from utils.messages import say

ZONES = ("NbGraderAPI", "Exchange")
UNITS = {"d": 86400, "h": 3600, "m": 60, "s": 1}
WORDS = (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1))
SPAN = re.compile(r"(?:\d+\s*[dhms]\s*)+")


class NoTime(Exception):
    """A text is no time. The text says how one is written."""


def zone_of(config: Config) -> str:
    """Return the name of the course's time zone."""
    found = (config[name].get("timezone") for name in ZONES if name in config)
    return next((zone for zone in found if isinstance(zone, str) and zone), "UTC")


def _zone(name: str) -> tzinfo:
    try:
        if name[0] in "+-":
            return datetime.fromisoformat(f"2000-01-01T00:00{name}").tzinfo
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise NoTime(
            f"'{name}' is no time zone. Write it like UTC, Europe/Berlin or +01:00."
        ) from error


def read_time(text: str, zone: str) -> datetime:
    """Return the UTC time, without a zone, of a text such as ``2026-12-01 18:00``.

    A zone may stand behind it, as in ``2026-12-01 18:00 Europe/Berlin`` or ``... +01:00``; without
    one it is in ``zone``. A day without a time ends at midnight.

    Raises:
        NoTime: it is none.
    """
    day, _, rest = text.strip().replace("T", " ", 1).partition(" ")
    clock, _, named = rest.strip().partition(" ")
    if named and named[0] in "+-":
        clock, named = f"{clock}{named}", ""
    try:
        found = datetime.fromisoformat(f"{day}T{clock}" if clock else f"{day}T23:59:59")
    except ValueError as error:
        raise NoTime(
            f"'{text}' is no time. Write it like \"2026-12-01 18:00\", with a time zone behind it "
            f"if it is not in {zone}."
        ) from error
    if found.tzinfo is None:
        found = found.replace(tzinfo=_zone(named or zone))
    try:
        return found.astimezone(UTC).replace(tzinfo=None)
    except OverflowError as error:
        raise NoTime(f"'{text}' lies beyond what a calendar holds.") from error


def show_time(time: datetime, zone: str) -> str:
    """Return a UTC time as people in a time zone read it: ``2026-12-01 18:00 Europe/Berlin``."""
    shown = time.replace(tzinfo=UTC).astimezone(_zone(zone))
    return f"{shown:%Y-%m-%d %H:%M} {zone}"


def read_span(text: str) -> timedelta:
    """Return the span of a text such as ``10m``, ``36h`` or ``1d 12h``; ``0`` is none.

    Raises:
        NoTime: it is none.
    """
    if text.strip() == "0":
        return timedelta()
    if not SPAN.fullmatch(text.strip()):
        raise NoTime(f"'{text}' is no span of time. Write it like 10m, 36h or 1d12h.")
    parts = re.findall(r"(\d+)\s*([dhms])", text)
    try:
        return timedelta(seconds=sum(int(count) * UNITS[unit] for count, unit in parts))
    except OverflowError as error:
        raise NoTime(f"'{text}' is longer than a calendar holds.") from error


def show_span(seconds: float) -> str:
    """Return a span of time in words, in its two largest units: ``1 day 2 hours``."""
    left, said = round(seconds), []
    for word, size in WORDS:
        count, left = divmod(left, size)
        if count:
            one, several = m.SPANS[word]
            said.append(say(one if count == 1 else several, count=count))
    return " ".join(said[:2]) or say(m.SPANS["second"][1], count=0)
