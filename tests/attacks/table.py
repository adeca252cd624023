"""Print the table of attacks: ``python tests/attacks/table.py > grading/ATTACKS.md``."""

import json

from attack_runner import Attack, attacks
from stock import FILE


def row(attack: Attack, stock: dict[str, object]) -> str:
    """Return an attack as a row of the table."""
    given = stock.get(attack.name, "not run")
    given = f"{given:g}" if isinstance(given, int | float) else given
    ours = "**hole**" if attack.hole else f"{attack.points:g}"
    said = ", ".join(attack.findings) or "-"
    return (
        f"| {attack.family} | {attack.name}: {attack.what} | {attack.points:g} | {ours} | {said} "
        f"| {given} |"
    )


def main() -> None:
    """Print the page."""
    stock = json.loads(FILE.read_text()) if FILE.exists() else {}
    print("# Attacks\n\nPoints are of 10. The report's words are the kinds of its findings.\n")
    print("| family | attack | honest | here | report | stock |\n|---|---|---|---|---|---|")
    for attack in attacks():
        print(row(attack, stock))


if __name__ == "__main__":
    main()
