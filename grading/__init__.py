"""What instructors run: the release, the class of samples, the table of points."""
