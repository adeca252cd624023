"""What is kept of a class: nbgrader's gradebook, the results, and what was recorded of them."""
