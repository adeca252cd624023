"""What each step starts from, a module a step: the right results of all steps before it.

A kernel of the grader sees the start of its own step only, since that of the next is the answer.
"""
