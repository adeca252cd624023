"""Does a kernel get its own descriptors and no other, whatever numbers they had?"""

import os
import subprocess
import sys
from itertools import permutations

import pytest

from grading.engine.sandbox.warm import CHANNEL, HANDOVER, REPORT

OWN = (HANDOVER, REPORT, CHANNEL)
NAMES = (b"handover", b"report", b"channel")
KEEP = """
import os, sys
from grading.engine.sandbox import warm

given, wanted = (list(map(int, words.split(","))) for words in sys.argv[1:])
above = [os.dup(os.dup(descriptor)) for descriptor in given]
for descriptor, number in zip(above, wanted):
    os.dup2(descriptor, number)
warm.keep_open(*wanted)
assert set(os.listdir("/proc/self/fd")) == {"0", "1", "2", "3", "4", "5", "6"}  # 6 lists them
names = (b"handover", b"report", b"channel")
for number, name in zip((warm.HANDOVER, warm.REPORT, warm.CHANNEL), names):
    os.write(number, name)
print("nobody hears this")
"""


@pytest.mark.parametrize("numbers", [*permutations(OWN), (20, 3, 30)], ids=str)
def test_descriptors_come_to_their_places(numbers):
    pipes = [os.pipe() for _ in OWN]
    given = [write for _, write in pipes]
    command = [sys.executable, "-c", KEEP, *(",".join(map(str, one)) for one in (given, numbers))]
    done = subprocess.run(command, pass_fds=given, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    for (read, write), name in zip(pipes, NAMES, strict=True):
        os.close(write)
        assert os.read(read, 100) == name
        os.close(read)
