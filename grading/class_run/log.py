"""The log of a run: one file, a line of JSON for each event."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path


class RunLog:
    """Appends events to a file of its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        started = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        self.path = folder / f"{started}.jsonl"
        self.began = time.monotonic()

    def write(self, event: str, **content: object) -> None:
        """Append one event, with the seconds since the run began."""
        line = {"seconds": round(time.monotonic() - self.began, 3), "event": event, **content}
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, default=str) + "\n")
