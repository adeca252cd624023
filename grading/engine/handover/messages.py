"""What the engine and a student's kernel say to each other about values.

A file of memory, which the engine has made, comes beside each request.
"""

from dataclasses import dataclass


@dataclass
class Values:
    """The engine wants the values of the names that the silent request gives."""

    token: str


@dataclass
class Function:
    """The engine wants a function called that the kernel has handed over.

    ``arrays`` are the bytes of the arguments' arrays, as text in base 64.
    """

    token: str
    function: int
    arguments: list
    named: list
    arrays: str


@dataclass
class Written:
    """The kernel has written its answer into the file: where it lies, and how long it is."""

    token: str
    at: int
    length: int
