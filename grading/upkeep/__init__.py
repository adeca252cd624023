"""What keeps the course and the grader in order: samples, answers, stored outputs, the bench."""
