"""Collect submissions from the exchange, where students write: nothing there is believed.

nbgrader copies a link's target with the instructor's rights, which may be another student's answer
or a hidden test, waits for pipes, and ends at the first folder with an odd name.
"""

import fnmatch
import os
import shutil
import stat
from datetime import datetime
from pathlib import Path
from typing import Any

from nbgrader.exchange.default import ExchangeCollect
from nbgrader.utils import parse_utc

from grading.engine import intake

FOLDER_OF_GROUP, FILE_OF_GROUP = 0o2770, 0o660
NOT_ONE = datetime.min
"""The time of a folder that is no submission: older than each that is one."""


class PlainCollect(ExchangeCollect):
    """Collects each submission by itself: what is wrong costs one submission, or one file of it."""

    def _path_to_record(self, path: str) -> dict[str, Any]:
        name = Path(path).name
        student, _, time = name.rsplit("+", 3)[:3]
        good = intake.is_student_name(student) and intake.is_folder(Path(path))
        try:
            handed_in = parse_utc(time) if good else NOT_ONE
        except (ValueError, OverflowError, TypeError):
            handed_in = NOT_ONE
        return {"username": student, "filename": name, "timestamp": handed_in}

    def copy_files(self) -> None:
        """Copy the newest submission of each student."""
        records = self.src_records
        for record in records:
            if record["timestamp"] == NOT_ONE:
                self.log.warning("%r is no submission, and was left alone.", record["filename"])
                continue
            self.src_records = [record]
            try:
                self._look_at_size(Path(self.inbound_path, record["filename"]))
                super().copy_files()
            except (OSError, RuntimeError) as error:
                self.log.error("%r was not collected: %s.", record["filename"], error)
        self.src_records = records

    def get_size(self, root: str) -> int:
        """Return the bytes of the regular files of a submission."""
        total = 0
        for _above, _, names, inside in os.fwalk(root):
            for name in names:
                found = os.stat(name, dir_fd=inside, follow_symlinks=False)
                total += found.st_size if stat.S_ISREG(found.st_mode) else 0
        return total

    def do_copy(self, src: str, dest: str, log: Any = None) -> None:
        """Copy the files of a submission. A link stays a link; pipes and the like are left out."""
        try:
            for above, folders, names, inside in os.fwalk(src):
                target = Path(dest, os.path.relpath(above, src))
                target.mkdir()
                folders[:] = [name for name in folders if not self._left_out(name)]
                for name in (name for name in [*folders, *names] if not self._left_out(name)):
                    self._copy_one(name, inside, target / name)
        except OSError:
            shutil.rmtree(dest, ignore_errors=True)
            raise
        if self.coursedir.groupshared:
            _share_with_group(dest)

    def _look_at_size(self, folder: Path) -> None:
        """Refuse what is too large before an older submission gives way to it."""
        if self.get_size(folder) > 1000 * self.coursedir.max_dir_size:
            raise RuntimeError(f"it is larger than {self.coursedir.max_dir_size} kB")

    def _left_out(self, name: str) -> bool:
        return any(fnmatch.fnmatch(name, pattern) for pattern in self.coursedir.ignore)

    def _copy_one(self, name: str, inside: int, target: Path) -> None:
        """Copy a link as a link, and a file as far as it is wanted."""
        kind = os.stat(name, dir_fd=inside, follow_symlinks=False).st_mode
        if stat.S_ISLNK(kind):
            target.symlink_to(os.readlink(name, dir_fd=inside))
        elif not stat.S_ISDIR(kind) and any(
            fnmatch.fnmatch(name, pattern) for pattern in self.coursedir.include
        ):
            most = 1000 * self.coursedir.max_file_size / 2**20
            try:
                data = intake.read_file(name, most, inside)
            except intake.NotGradable as error:
                self.log.warning("%r was left out: %s", str(target), error)
            else:
                target.write_bytes(data)


def _share_with_group(folder: str) -> None:
    """Let the group of a folder read and write what is in it, as nbgrader does."""
    for _above, _, names, inside in os.fwalk(folder):
        os.fchmod(inside, stat.S_IMODE(os.fstat(inside).st_mode) | FOLDER_OF_GROUP)
        for name in names:
            found = os.stat(name, dir_fd=inside, follow_symlinks=False)
            if stat.S_ISREG(found.st_mode):
                os.chmod(name, stat.S_IMODE(found.st_mode) | FILE_OF_GROUP, dir_fd=inside)
