"""What the notebooks import: data, steps, checks, plots, memory and settings."""
