"""Does `python -m book serve` show the book, on this machine alone?"""

import re
import signal
import socket
import subprocess
import sys
from urllib.request import urlopen

import psutil
import pytest

from utils.settings import ROOT

pytestmark = pytest.mark.slow

SERVE = [sys.executable, "-m", "book", "serve"]


@pytest.mark.usefixtures("book")
def test_the_book_is_shown_on_loopback_until_ctrl_c():
    with subprocess.Popen(
        [*SERVE, "--port", "0"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        said = server.stdout.readline()
        address = re.match(r"(http://127\.0\.0\.1:\d+/)  \(Ctrl-C ends it\)", said)[1]
        with urlopen(f"{address}ko/index.html") as page:
            assert 'lang="ko"' in page.read().decode()
        places = psutil.Process(server.pid).net_connections()
        server.send_signal(signal.SIGINT)
        _, errors = server.communicate()
    assert {place.laddr.ip for place in places if place.status == "LISTEN"} == {"127.0.0.1"}
    assert server.returncode == 0
    assert "Traceback" not in errors


@pytest.mark.usefixtures("book")
def test_a_port_that_is_taken_is_a_sentence():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [*SERVE, "--port", str(port)]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr.startswith(f"Port {port} cannot be used: Address already in use.")
