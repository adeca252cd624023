"""The instructor's report: one page without a network, made from the kept results of a class."""
