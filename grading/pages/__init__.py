"""What a class is shown: the report for the instructor, and a feedback page for each notebook."""
