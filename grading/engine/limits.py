"""What one notebook may take. Each limit is a setting of ``nbgrader_config.py``."""

from traitlets import Int
from traitlets.config import Configurable


class Limits(Configurable):
    """Limits of a submitted notebook, of its kernel and of its checks."""

    seconds_per_cell = Int(60, help="Time for one cell; then it is interrupted.").tag(config=True)
    seconds_per_notebook = Int(300, help="Time for all cells of a notebook.").tag(config=True)
    seconds_per_check = Int(60, help="Time for one graded cell in the judge.").tag(config=True)
    calls_per_check = Int(
        400, help="Calls of a student's function that one graded cell may make."
    ).tag(config=True)
    megabytes_of_memory = Int(2500, help="Memory of a kernel with its processes.").tag(config=True)
    megabytes_of_scratch = Int(256, help="Size of a kernel's own folder.").tag(config=True)
    megabytes_of_output = Int(8, help="Output of all cells of a notebook.").tag(config=True)
    kilobytes_per_cell = Int(200, help="Output that is kept of one cell.").tag(config=True)
    megabytes_of_handover = Int(
        800, help="Values that one graded cell may ask for, and the largest file of a kernel."
    ).tag(config=True)
    megabytes_of_files = Int(
        50, help="Files that a student hands in beside the notebooks of a plain assignment."
    ).tag(config=True)
    megabytes_per_notebook = Int(10, help="Size of a submitted notebook.").tag(config=True)
    processes = Int(256, help="Processes and threads of a kernel.").tag(config=True)
    open_files = Int(512, help="Files that a process of a kernel holds open.").tag(config=True)

    def to_config(self) -> dict[str, int]:
        """Return the settings as plain data."""
        return {name: getattr(self, name) for name in self.trait_names(config=True)}

    def of_resources(self) -> dict[str, int]:
        """Return the limits that the system keeps, by their names in ``resource``, in bytes."""
        megabyte = 2**20
        return {
            "RLIMIT_DATA": self.megabytes_of_memory * megabyte,
            "RLIMIT_FSIZE": self.megabytes_of_handover * megabyte,
            "RLIMIT_NPROC": self.processes,
            "RLIMIT_NOFILE": self.open_files,
            "RLIMIT_CORE": 0,
            "RLIMIT_MEMLOCK": 0,
            "RLIMIT_MSGQUEUE": 0,
        }
