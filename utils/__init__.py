"""The course: its lessons, and what they share, such as data, checks, plots and words."""
