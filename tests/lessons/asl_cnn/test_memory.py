"""Is memory measured, and does the shutdown spare a grader?"""

import contextlib
import gc
import queue
import subprocess
import sys
from types import SimpleNamespace

import keras
import pytest
from jupyter_client.manager import start_new_kernel

from utils.lessons.asl_cnn import memory


def test_a_cleared_session_counts_names_from_the_start():
    keras.layers.Dense(1)
    assert not memory.session_is_clear()
    keras.backend.clear_session()
    assert memory.session_is_clear()
    assert memory.session_is_clear(), "a second look finds what the first one found"


def test_a_weak_reference_tells_whether_a_network_is_gone():
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3), keras.layers.Dense(1)])
    reference = memory.NetworkReference(model)
    assert "still in memory" in repr(memory.look(reference))
    last = model.layers[1]
    del model
    gc.collect()
    assert reference() is None
    assert "still in memory" in repr(memory.look(reference)), "a layer leads to the other one"
    del last
    keras.backend.clear_session()
    gc.collect()
    assert "gone from memory" in repr(memory.look(reference))


def test_the_line_that_shuts_down_is_told_where_it_belongs(monkeypatch, capsys):
    """Does a kernel that is graded live on when a TODO cell shuts it down?"""
    kernel = SimpleNamespace(do_shutdown=None)
    application = SimpleNamespace(initialized=lambda: True, instance=lambda: application)
    application.kernel = kernel
    monkeypatch.setattr("traitlets.config.application.Application", application)
    memory.spare_kernel()
    kernel.do_shutdown(True)
    assert "belongs to the last cell" in capsys.readouterr().out


@pytest.mark.parametrize("variable", ["NBGRADER_EXECUTION", "ASL_TEST"])
def test_shutdown_spares_graders_and_tests(monkeypatch, variable, capsys):
    monkeypatch.setenv(variable, "autograde")
    memory.shut_down_kernel()
    assert "so it stays" in capsys.readouterr().out


def test_shutdown_ends_a_real_kernel(monkeypatch):
    monkeypatch.delenv("ASL_TEST")
    manager, client = start_new_kernel(kernel_name="python3")
    client.execute("from utils.lessons.asl_cnn import memory; memory.shut_down_kernel()")
    for _ in range(60):
        with contextlib.suppress(queue.Empty):
            client.get_iopub_msg(timeout=1)
        if not manager.is_alive():
            break
    client.stop_channels()
    gone = not manager.is_alive()
    manager.shutdown_kernel(now=True)
    assert gone


def test_importing_keras_writes_nothing_to_standard_error():
    code = "from utils.quiet import import_keras; import_keras()"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.returncode == 0
    assert result.stderr == ""
