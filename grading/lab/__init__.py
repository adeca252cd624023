"""JupyterLab for a role: what a student sees, and what an instructor sees."""
