"""Every row of a gradebook, with what it means in the place of ids and of the time of recording."""

import json
import re
import sqlite3
from contextlib import closing

Row = dict[str, object]
ID = re.compile(r"[0-9a-f]{32}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+")


def rows_of(project) -> list[str]:
    """Return the rows of the gradebook of a project as texts, in order."""
    with closing(sqlite3.connect(project / "grading" / "gradebook.db")) as db:
        db.row_factory = sqlite3.Row
        found = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = {
            name: [dict(row) for row in db.execute(f'SELECT * FROM "{name}"')]
            for (name,) in found.fetchall()
        }
    known = {row["id"]: (name, row) for name in tables for row in tables[name] if _is_id(row)}
    found = []
    for name, rows in tables.items():
        for row in rows:
            plain = {key: _meaning(value, known) for key, value in row.items()}
            if plain.get("kind") == "released":  # what a class run notes, and of no submission
                continue
            if plain.get("kind") == "history":  # is named by the time when it was noted
                plain = {key: TIME.sub("then", value) for key, value in plain.items()}
            found.append(f"{name} {json.dumps(plain, sort_keys=True, default=str)}")
    return sorted(found)


def _is_id(row: Row) -> bool:
    return bool(ID.fullmatch(str(row.get("id"))))


def _meaning(value: object, known: dict[object, tuple[str, Row]]) -> object:
    """Return in the place of an id what its row is: its table, its name, and what it belongs to."""
    if value not in known:
        return value
    name, row = known[value]
    parts = {
        key: _meaning(part, known)
        for key, part in row.items()
        if key != "id" and (key.endswith("_id") or key in ("name", "type"))
    }
    return f"{name} {parts}"
