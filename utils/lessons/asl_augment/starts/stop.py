"""Step 5 starts from made-up validation losses."""

LOSSES = (1.9, 1.4, 1.1, 1.2, 1.0, 1.3, 1.1, 1.05, 0.9, 0.95)


def start() -> list[float]:
    """Return the validation losses of ten epochs."""
    return list(LOSSES)
