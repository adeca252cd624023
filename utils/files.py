"""Write a file so that it is there whole or not at all, also when the process is killed."""

import os
import stat
from pathlib import Path
from secrets import token_hex

NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file, text in UTF-8; it takes the place of an older one in one step.

    Who may read it is what it was for the older one, and for a new one what the system gives.

    Raises:
        OSError: the folder cannot be written to, or the disk is full. The older file stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    building = path.with_name(f".{path.name}-{token_hex(4)}")
    data = content.encode() if isinstance(content, str) else content
    try:
        with os.fdopen(os.open(building, NEW, 0o666), "wb") as file:
            if path.is_file():
                os.fchmod(file.fileno(), stat.S_IMODE(path.stat().st_mode))
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        building.replace(path)
    finally:
        building.unlink(missing_ok=True)
