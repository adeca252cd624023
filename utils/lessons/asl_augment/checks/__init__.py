"""The checks of this lesson, a module a step. A kernel of the grader does not see them."""
