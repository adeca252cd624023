"""A small assembler for classic BPF, the language of filters: jumps go to labels.

The functions bear the names that the kernel's own assembler, ``bpf_asm``, gives the instructions.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass

BPF_LD, BPF_ALU, BPF_JMP, BPF_RET = 0x00, 0x04, 0x05, 0x06
BPF_W, BPF_ABS = 0x00, 0x20
BPF_AND = 0x50
BPF_JEQ, BPF_JGE = 0x10, 0x30
BPF_K = 0x00
"""Parts of an instruction's code (``linux/bpf_common.h``)."""

SOCK_FILTER = struct.Struct("HBBI")
"""``struct sock_filter``: the code, two offsets of a jump, and the constant."""

FARTHEST = 255
"""Instructions that a jump can pass over at most."""


@dataclass(frozen=True)
class Instruction:
    """An instruction with its constant; a jump goes to ``jt`` or to ``jf``.

    Those are labels. An empty one stands for the next instruction.
    """

    code: int
    k: int
    jt: str = ""
    jf: str = ""


def ld(at: int) -> Instruction:
    """Load the 32 bits at a place of the data."""
    return Instruction(BPF_LD | BPF_W | BPF_ABS, at)


def and_(bits: int) -> Instruction:
    """Keep only some bits of what is loaded."""
    return Instruction(BPF_ALU | BPF_AND | BPF_K, bits)


def jeq(value: int, jt: str = "", jf: str = "") -> Instruction:
    """Jump to ``jt`` if what is loaded equals ``value``, else to ``jf``."""
    return Instruction(BPF_JMP | BPF_JEQ | BPF_K, value, jt, jf)


def jge(value: int, jt: str = "", jf: str = "") -> Instruction:
    """Jump to ``jt`` if what is loaded is at least ``value``, else to ``jf``."""
    return Instruction(BPF_JMP | BPF_JGE | BPF_K, value, jt, jf)


def ret(value: int) -> Instruction:
    """End with a value."""
    return Instruction(BPF_RET | BPF_K, value)


def assemble(program: Iterable[Instruction | str]) -> bytes:
    """Return the code of a program. A text in it is a label of the instruction that follows.

    Raises:
        ValueError: a label stands twice, or a jump leads nowhere, backwards or too far.
    """
    instructions: list[Instruction] = []
    places: dict[str, int] = {}
    for part in program:
        if isinstance(part, Instruction):
            instructions.append(part)
        elif part in places:
            raise ValueError(f"the label {part} stands twice")
        else:
            places[part] = len(instructions)

    def offset(label: str, following: int) -> int:
        if not label:
            return 0
        place = places.get(label, len(instructions))
        if place == len(instructions):
            raise ValueError(f"no instruction has the label {label}")
        passed = place - following
        if not 0 <= passed <= FARTHEST:
            raise ValueError(f"a jump to {label} would pass over {passed} instructions")
        return passed

    return b"".join(
        SOCK_FILTER.pack(line.code, offset(line.jt, at), offset(line.jf, at), line.k)
        for at, line in enumerate(instructions, start=1)
    )
