"""The lessons of the course: a room for each, with all that belongs to it."""
