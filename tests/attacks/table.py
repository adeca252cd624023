"""Write the table of attacks into its section of the page beside this file: the last one."""

import json
from pathlib import Path

from attack_runner import Attack, attacks
from stock import FILE

PAGE = Path(__file__).with_name("README.md")


def row(attack: Attack, stock: dict[str, object]) -> str:
    """Return an attack as a row of the table."""
    given = stock.get(attack.name, "not run")
    given = f"{given:g}" if isinstance(given, int | float) else given
    points = "**hole**" if attack.hole else f"{attack.points:g}"
    said = ", ".join(attack.findings) or "-"
    return f"| {attack.family} | {attack.name}: {attack.what} | {points} | {said} | {given} |"


def table() -> str:
    """Return the table of all attacks."""
    stock = json.loads(FILE.read_text()) if FILE.exists() else {}
    head = "| family | attack | points | report | stock |\n|---|---|---|---|---|\n"
    return head + "".join(f"{row(attack, stock)}\n" for attack in attacks())


def main() -> None:
    """Put the table in place of the one that is there."""
    text = PAGE.read_text(encoding="utf-8")
    above, heading, section = text.partition("\n## The table\n")
    words = section.partition("| family |")[0]
    PAGE.write_text(f"{above}{heading}{words}{table()}", encoding="utf-8")


if __name__ == "__main__":
    main()
