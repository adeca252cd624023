"""Does the filter of system calls refuse what it should, on both machines? An interpreter says."""

import errno
import itertools
import socket
import struct

import pytest

from grading.engine.sandbox import bpf, libc, seccomp, unistd
from grading.engine.sandbox.bpf import SOCK_FILTER, Instruction, assemble, jeq, ld, ret

ALLOW, KILL = seccomp.SECCOMP_RET_ALLOW, seccomp.SECCOMP_RET_KILL_PROCESS
X32 = vars(seccomp)["__X32_SYSCALL_BIT"]
SECCOMP_DATA = struct.Struct("=IIQ6Q")
LOCAL = (socket.AF_UNIX, socket.AF_NETLINK)
NAMESPACES = (
    libc.CLONE_NEWNS,
    libc.CLONE_NEWCGROUP,
    libc.CLONE_NEWUTS,
    libc.CLONE_NEWIPC,
    libc.CLONE_NEWUSER,
    libc.CLONE_NEWPID,
    libc.CLONE_NEWNET,
)
CLONE_VM, SIGCHLD = 0x100, 17


def run(code, data):
    """Return what a program of classic BPF says to some data, as the kernel would."""
    program = list(SOCK_FILTER.iter_unpack(code))
    at = loaded = 0
    while True:
        operation, jt, jf, k = program[at]
        at += 1
        match operation:
            case 0x20:
                (loaded,) = struct.unpack_from("=I", data, k)
            case 0x54:
                loaded &= k
            case 0x15:
                at += jt if loaded == k else jf
            case 0x35:
                at += jt if loaded >= k else jf
            case 0x06:
                return k
            case _:
                raise ValueError(f"no such instruction: {operation:#x}")


def refusal(number):
    return seccomp.SECCOMP_RET_ERRNO | number


class Filter:
    """The filter of one machine, which asks a listener or does not."""

    def __init__(self, machine, ask):
        self.machine, self.ask = machine, ask
        self.code = seccomp.program(machine, ask)
        self.numbers = unistd.table(machine)

    def asked(self, number):
        return seccomp.SECCOMP_RET_USER_NOTIF if self.ask else refusal(number)

    def says(self, call, *arguments, architecture=None):
        number = self.numbers[call] if isinstance(call, str) else call
        architecture = architecture or seccomp.ARCHITECTURES[self.machine]
        arguments += (0,) * (6 - len(arguments))
        return run(self.code, SECCOMP_DATA.pack(number, architecture, 0, *arguments))


@pytest.fixture(params=itertools.product(unistd.MACHINES, (True, False)), ids=str)
def made(request):
    return Filter(*request.param)


@pytest.mark.parametrize("call", seccomp.FORBIDDEN)
def test_forbidden_calls_go_to_the_listener_or_fail_with_eperm(made, call):
    assert made.says(call) == made.asked(errno.EPERM)


@pytest.mark.parametrize("call", seccomp.SENDING_FILES)
def test_files_are_not_sent_and_nobody_is_asked(made, call):
    assert made.says(call) == refusal(errno.EPERM)


@pytest.mark.parametrize("call", seccomp.SHARING)
def test_no_session_is_made_and_nobody_learns_of_it(made, call):
    assert made.says(call) == refusal(0)


def test_every_other_call_is_allowed(made):
    refused = {*seccomp.FORBIDDEN, *seccomp.SENDING_FILES, *seccomp.SHARING, "clone3"}
    others = set(range(1000)) - {made.numbers[name] for name in refused} - {made.numbers["socket"]}
    assert {made.says(number) for number in others} == {ALLOW}


def test_clone_makes_no_namespaces(made):
    for some in itertools.product((0, 1), repeat=len(NAMESPACES)):
        flags = sum(flag for flag, given in zip(NAMESPACES, some, strict=True) if given)
        expected = made.asked(errno.EPERM) if flags else ALLOW
        for others in (0, CLONE_VM | SIGCHLD, 0xFFFFFFFF & ~sum(NAMESPACES)):
            assert made.says("clone", flags | others) == expected


def test_clone3_is_said_not_to_exist(made):
    assert made.says("clone3") == refusal(errno.ENOSYS)


def test_the_calls_of_another_architecture_end_the_process(made):
    others = set(seccomp.ARCHITECTURES.values()) - {seccomp.ARCHITECTURES[made.machine]}
    for architecture in (*others, 0x40000003, 0x40000028):  # 32-bit x86 and ARM
        assert made.says("mount", architecture=architecture) == KILL
        assert made.says("clone", architecture=architecture) == KILL


def test_calls_of_the_32_bit_pointer_kind_are_refused_on_x86():
    for ask in (True, False):
        made = Filter("x86_64", ask)
        for number in (0, made.numbers["mount"], 0x3FFFFFFF):
            assert made.says(X32 + number) == refusal(errno.EPERM)


def test_only_local_sockets_are_allowed(made):
    kinds = (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET)
    flags = (0, socket.SOCK_CLOEXEC, socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
    for family, kind, flag in itertools.product(range(48), kinds, flags):
        if family in LOCAL:
            expected = ALLOW
        elif family == socket.AF_INET6 or kind == socket.SOCK_DGRAM:
            expected = refusal(errno.EAFNOSUPPORT)
        else:
            expected = made.asked(errno.EAFNOSUPPORT)
        assert made.says("socket", family, kind | flag) == expected


def test_no_socket_gets_a_larger_buffer(made):
    for level, option in itertools.product(range(20), range(60)):
        is_buffer = (level, option) == (socket.SOL_SOCKET, socket.SO_SNDBUF)
        expected = refusal(errno.EPERM) if is_buffer else ALLOW
        assert made.says("setsockopt", 3, level, option) == expected


def test_there_is_no_filter_for_a_machine_without_a_table():
    with pytest.raises(OSError, match="no table of system calls for riscv64"):
        seccomp.program("riscv64", ask=True)


def test_a_jump_goes_to_its_label():
    code = assemble([ld(4), jeq(7, "end"), ret(1), "end", ret(2)])
    assert list(SOCK_FILTER.iter_unpack(code)) == [
        (0x20, 0, 0, 4),
        (0x15, 1, 0, 7),
        (0x06, 0, 0, 1),
        (0x06, 0, 0, 2),
    ]


def test_a_jump_passes_over_255_instructions_at_most():
    def far(passed: int) -> list[Instruction | str]:
        return [jeq(7, "end"), *[ret(1)] * passed, "end", ret(2)]

    assert run(assemble([ld(0), *far(bpf.FARTHEST)]), struct.pack("=I", 7)) == 2
    with pytest.raises(ValueError, match="pass over 256"):
        assemble(far(bpf.FARTHEST + 1))


@pytest.mark.parametrize(
    ("program", "error"),
    [
        ([jeq(7, jf="nowhere"), ret(1)], "no instruction has the label nowhere"),
        (["again", ld(0), jeq(7, "again"), ret(1)], "to again would pass over -2"),
        (["end", ret(1), "end", ret(2)], "end stands twice"),
        ([jeq(7, "end"), ret(1), "end"], "no instruction has the label end"),
    ],
)
def test_a_label_that_cannot_be_reached_is_an_error(program, error):
    with pytest.raises(ValueError, match=error):
        assemble(program)
