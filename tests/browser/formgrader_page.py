"""The formgrader inside JupyterLab, used by its buttons."""

import re
from collections.abc import Iterable

from playwright.sync_api import Locator, Page, expect
from servers import Server

SECONDS_FOR_A_COMMAND = 180


class FormgraderPage:
    """One browser page with the formgrader in front."""

    def __init__(self, page: Page, server: Server):
        self.page, self.server = page, server
        self.frame = page.frame_locator("iframe")
        page.set_default_timeout(60_000)
        self.open()

    def open(self) -> None:
        """Open the list of assignments by the menu, in a fresh layout."""
        page = self.page
        page.goto(self.server.url("/lab/tree/README.md?reset"))
        page.locator(".jp-MarkdownViewer").wait_for()
        page.locator(".lm-MenuBar-item", has_text="Nbgrader").click()
        page.locator('.lm-Menu-item[data-command="nbgrader:open-formgrader"]').click()

    def row(self, name: str) -> Locator:
        """Return the row of an assignment, a student or a notebook in the table in front."""
        return self.frame.locator("#main-table tr", has_text=name).first

    def press(self, name: str, button: str) -> str:
        """Press a button in a row, wait for the end of its command, and return what it says."""
        self.row(name).locator(f"td.{button} a").click()
        modal = self.frame.locator(".modal.in")
        modal.wait_for(timeout=SECONDS_FOR_A_COMMAND * 1000)
        text = modal.inner_text()
        modal.locator(".btn-primary, .close, .btn").last.click()
        self.frame.locator(".modal-backdrop").wait_for(state="detached")
        return text

    def follow(self, link: str | Locator) -> None:
        """Follow a link of the formgrader by its words."""
        found = link if isinstance(link, Locator) else self.frame.get_by_role("link", name=link)
        found.first.click()

    def comment(self, cell: str, text: str) -> None:
        """Write a comment on a cell of the submission in front; it is saved when one leaves it."""
        self._write(f"textarea#{cell}-comment", text, "/api/comment/")

    def give(self, cell: str, points: str, kind: str = "") -> None:
        """Write a score of the submission in front, or take it back with no text.

        With ``kind`` "_extra_credit" it is extra credit.
        """
        self._write(f"input#{cell}{kind}", points, "/api/grade/")

    def _write(self, place: str, text: str, address: str) -> None:
        field = self.frame.locator(place)
        expect(field).to_have_attribute("placeholder", re.compile("."))  # the page has its words
        field.fill(text)
        with self.page.expect_response(lambda r: address in r.url) as saved:
            field.blur()
        assert saved.value.ok

    def open_submissions(self, assignment: str) -> None:
        """Open the table of the students who handed in, as it is now."""
        self.open()
        self.follow(self.row(assignment).locator("td.num-submissions a"))

    def open_submission(self, assignment: str, notebook: str, student: str) -> None:
        """Open a notebook of a student, as one does to grade it by hand."""
        self.open()
        for link in ("Manual Grading", assignment, notebook):
            self.follow(link)
        self.follow(self.row(student).locator("a.name-hidden"))
        self.frame.locator("textarea.comment").first.wait_for()

    def set_due(self, assignment: str, time: str, zone: str = "UTC") -> None:
        """Set when an assignment is due, in the dialog of its row."""
        self.open()
        self.row(assignment).locator("td.edit a").click()
        dialog = self.frame.locator("#edit-assignment-modal")
        dialog.locator("input.modal-duedate").fill(time)
        dialog.locator("input.modal-timezone").fill(zone)
        with self.page.expect_response(lambda r: "/api/assignment/" in r.url) as saved:
            dialog.locator("button.save").click()
        assert saved.value.ok

    def scores(self, students: Iterable[str]) -> dict[str, str]:
        """Return what the table in front gives each student, such as ``8 / 10``."""
        found = {}
        for student in students:
            cell = self.row(student).locator("td.score")
            expect(cell).to_have_text(re.compile("/"))
            found[student] = cell.inner_text()
        return found

    def expect_status(self, name: str, text: str) -> None:
        """Wait until the row of a student has a state."""
        expect(self.row(name).locator("td.status")).to_have_text(text)
