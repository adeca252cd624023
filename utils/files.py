"""Write a file so that it is there whole or not at all, also when the process is killed."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file, text in UTF-8; it takes the place of an older one in one step.

    Raises:
        OSError: the folder cannot be written to, or the disk is full. The older file stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    building = Path(name)
    data = content.encode() if isinstance(content, str) else content
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        building.replace(path)
    finally:
        building.unlink(missing_ok=True)
