"""The feedback page of a notebook: what a student may read, on a page without script or network."""
