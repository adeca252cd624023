"""The checks of the course, a module for each step."""
