"""What the checks of this lesson say: a module a step, a sentence for each known mistake."""
