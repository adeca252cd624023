"""A page of JupyterLab, used as a person would: open, type, run, read, save."""

from pathlib import PurePosixPath

from playwright.sync_api import Locator, Page, expect
from servers import Server

from grading.upkeep.answers import STUB

SECONDS_TO_OPEN = 60
SECONDS_TO_RUN = 240

PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
KERNEL_IS_READY = """name => {
    const panel = jupyterapp.shell.currentWidget;
    const session = panel && panel.sessionContext;
    const kernel = session && session.session && session.session.kernel;
    return panel.context.path.endsWith(name) && panel.context.isReady && session.isReady
        && !!kernel && kernel.connectionStatus === 'connected' && kernel.status === 'idle';
}"""
INDEX_OF = """name => jupyterapp.shell.currentWidget.content.widgets.findIndex(cell => {
    const grading = cell.model.getMetadata('nbgrader');
    return (grading && grading.grade_id === name) || cell.model.id === name;
})"""
ACTIVE = "() => jupyterapp.shell.currentWidget.content.activeCellIndex"
ACTIVATE = """async index => {
    const notebook = jupyterapp.shell.currentWidget.content;
    notebook.activeCellIndex = index;
    await notebook.scrollToItem(index, 'center');
}"""
CODE_CELLS = """jupyterapp.shell.currentWidget.content.widgets
    .filter(cell => cell.model.type === 'code' && cell.model.sharedModel.getSource().trim())"""
"""Those that hold code: JupyterLab counts no run of an empty one, as hidden tests are here."""

COUNTS = f"() => {CODE_CELLS}.map(cell => cell.model.executionCount)"
ALL_RAN = f"""([before, left]) => {{
    const cells = {CODE_CELLS}.slice(0, before.length - left);
    return cells.every((cell, i) => cell.model.executionCount !== null
        && cell.model.executionState === 'idle')
        && cells[cells.length - 1].model.executionCount !== before[cells.length - 1];
}}"""
RAN = """([index, before]) => {
    const cell = jupyterapp.shell.currentWidget.content.widgets[index].model;
    return cell.executionCount !== null && cell.executionCount !== before
        && cell.executionState === 'idle';
}"""
SHOWS = """([index, text]) => {
    const cell = jupyterapp.shell.currentWidget.content.widgets[index];
    return cell.outputArea.node.textContent.includes(text);
}"""
FOCUSED = "() => document.activeElement.innerText || document.activeElement.title"


class LabPage:
    """One browser page that shows JupyterLab."""

    def __init__(self, page: Page, server: Server):
        self.page = page
        self.server = server
        page.set_default_timeout(SECONDS_TO_OPEN * 1000)

    @property
    def panel(self) -> Locator:
        """The notebook that is in front."""
        return self.page.locator(PANEL)

    def open(self, path: str) -> None:
        """Open a notebook (a path in Lab's folder) in a fresh layout, and wait for its kernel."""
        self.page.goto(self.server.url(f"/lab/tree/{path}?reset"))
        self.wait_for_kernel(PurePosixPath(path).name)

    def wait_for_kernel(self, name: str) -> None:
        """Wait until the notebook ``name`` is in front and its kernel can take a cell."""
        self.page.wait_for_function("() => window.jupyterapp && jupyterapp.shell.currentWidget")
        self.page.evaluate("() => jupyterapp.restored")
        self.page.wait_for_function(KERNEL_IS_READY, arg=name)

    def cell(self, name: str) -> Locator:
        """Return a cell by its nbgrader id or its own id, made active and scrolled to."""
        index = self.page.evaluate(INDEX_OF, name)
        assert index >= 0, f"there is no cell {name}"
        self.page.evaluate(ACTIVATE, index)
        cell = self.panel.locator(".jp-Cell.jp-mod-active")
        cell.scroll_into_view_if_needed()
        return cell

    def source(self, name: str) -> str:
        """Return what stands in a code cell."""
        return self.cell(name).locator(".cm-content").inner_text()

    def type_answer(self, name: str, answer: str) -> None:
        """Write an answer into a TODO cell, in place of the stub or of all below the TODO line."""
        editor = self.cell(name).locator(".cm-content")
        todo = editor.inner_text().splitlines()[0]
        editor.fill(f"{todo}\n{answer.strip()}")
        assert STUB not in editor.inner_text()

    def run(self, name: str) -> str:
        """Run one cell with Shift+Enter, and return what stands under it."""
        cell = self.start(name)
        index = self.page.evaluate(INDEX_OF, name)
        self.page.wait_for_function(RAN, arg=[index, cell], timeout=SECONDS_TO_RUN * 1000)
        return self.read(name)

    def start(self, name: str) -> int | None:
        """Run one cell with Shift+Enter without waiting; return its run count before."""
        cell = self.cell(name)
        index = self.page.evaluate(INDEX_OF, name)
        before = self.page.evaluate(
            "i => jupyterapp.shell.currentWidget.content.widgets[i].model.executionCount", index
        )
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Shift+Enter")
        return before

    def wait_for_text(self, name: str, text: str) -> None:
        """Wait until ``text`` stands under a cell, which may still run. Nothing is scrolled to."""
        index = self.page.evaluate(INDEX_OF, name)
        self.page.wait_for_function(SHOWS, arg=[index, text], timeout=SECONDS_TO_RUN * 1000)

    def interrupt(self, name: str) -> str:
        """Stop a running cell by the menu, and return what then stands under it."""
        index = self.page.evaluate(INDEX_OF, name)
        self.menu("Kernel", "kernelmenu:interrupt")
        self.page.wait_for_function(RAN, arg=[index, None], timeout=SECONDS_TO_RUN * 1000)
        return self.read(name)

    def restart(self, name: str) -> None:
        """Restart the kernel of the notebook ``name`` by the menu, and wait for the new one."""
        self.menu("Kernel", "kernelmenu:restart")
        with self.page.expect_response(lambda r: r.url.split("?")[0].endswith("/restart")):
            self.page.locator(".jp-Dialog .jp-mod-accept").click()
        self.wait_for_kernel(name)

    def read(self, name: str) -> str:
        """Return what a person reads under a cell."""
        return self.cell(name).locator(".jp-OutputArea").inner_text()

    def use_theme(self, theme: str) -> None:
        """Take JupyterLab's "Light" or "Dark" colors, and wait until they are there."""
        name = f"JupyterLab {theme}"
        self.page.evaluate(
            "theme => jupyterapp.commands.execute('apputils:change-theme', {theme})", name
        )
        self.page.wait_for_function("name => document.body.dataset.jpThemeName === name", arg=name)

    def menu(self, menu: str, command: str) -> None:
        """Choose a command in the main menu."""
        self.page.locator(".lm-MenuBar-item", has_text=menu).first.click()
        self.page.locator(f'.lm-Menu-item[data-command="{command}"]').first.click()

    def run_all(self, but_last: int = 0) -> None:
        """Run all cells by the menu, and wait for them, the last ``but_last`` left out."""
        before = self.page.evaluate(COUNTS)
        self.menu("Run", "runmenu:run-all")
        self.page.wait_for_function(ALL_RAN, arg=[before, but_last], timeout=SECONDS_TO_RUN * 1000)

    def save(self) -> None:
        """Save the notebook, and wait until nothing is unsaved."""
        self.page.keyboard.press("Control+s")
        self.page.wait_for_function("() => !jupyterapp.shell.currentWidget.context.model.dirty")

    def validate(self) -> str:
        """Press Validate and return the dialog's text."""
        self.panel.locator(".validate-button").click()
        return self.read_validation()

    def read_validation(self) -> str:
        """Wait for the end of Validate, return what its dialog says, and close that with Enter."""
        dialog = self.page.locator(".nbgrader-SuccessDialog, .nbgrader-ErrorDialog")
        dialog.wait_for(timeout=SECONDS_TO_RUN * 1000)
        text = dialog.inner_text()
        expect(dialog.locator("button.jp-mod-accept")).to_be_focused()
        self.page.keyboard.press("Enter")
        dialog.wait_for(state="detached")
        return text

    def press_until(self, key: str, words: str, most: int = 60) -> None:
        """Press a key until what has the focus reads ``words``, or is an icon of that title."""
        for _ in range(most):
            self.page.keyboard.press(key)
            if self.page.evaluate(FOCUSED) == words:
                return
        raise AssertionError(f"{key} does not reach {words}")

    def run_down_to(self, name: str) -> None:
        """Press Shift+Enter from the active cell on until the cell ``name`` is the active one."""
        active = self.page.evaluate(ACTIVE)
        for _ in range(self.page.evaluate(INDEX_OF, name) - active):
            self.page.keyboard.press("Shift+Enter")

    def write_last_line(self, line: str) -> None:
        """Write over the last line of the active cell, key by key, and run it."""
        keys = self.page.keyboard
        for key in ("Enter", "Control+End", "Shift+Home"):
            keys.press(key)
        keys.type(line)
        keys.press("Shift+Enter")

    def go_to(self, name: str) -> None:
        """Go up or down to a cell with the arrow keys."""
        away = self.page.evaluate(INDEX_OF, name) - self.page.evaluate(ACTIVE)
        for _ in range(abs(away)):
            self.page.keyboard.press("ArrowDown" if away > 0 else "ArrowUp")

    def open_assignment_list(self) -> None:
        """Open nbgrader's list of assignments by the menu."""
        self.page.goto(self.server.url("/lab?reset"))
        self.page.locator(".jp-Launcher").wait_for()
        self.page.locator(".lm-MenuBar-item", has_text="Nbgrader").click()
        self.page.locator('.lm-Menu-item[data-command="nbgrader:open-assignment-list"]').click()

    def in_list(self, kind: str, assignment: str) -> Locator:
        """Return the line of an assignment among those released, fetched or submitted."""
        lines = self.page.locator(f"#{kind}_assignments_list .list_item")
        return lines.filter(has_text=assignment).first

    def expect_in_list(self, kind: str, assignment: str) -> None:
        """Wait until an assignment stands among those released, fetched or submitted."""
        expect(self.in_list(kind, assignment)).to_be_visible()

    def press_in_list(self, kind: str, assignment: str, button: str) -> None:
        """Press a button of an assignment: Fetch, Submit or Fetch Feedback."""
        self.in_list(kind, assignment).get_by_role("button", name=button).click()
