"""What the lesson says: a module a step, a sentence for each known mistake."""
