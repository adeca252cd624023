"""Grade a whole class: find the submissions, run what is new, record it, and say how it went."""
