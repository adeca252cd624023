"""Leave out of a finished book what no page uses: 1.5 MB of icons, and maps of scripts."""

import re

from book.editions import Edition

USED = re.compile(r"\bfa-([a-z0-9-]+)")
ICON = r'[,{{]"?{name}"?:\[(\d+),(\d+),\[[^\]]*\],"[0-9a-f]+",("[^"]+")\]'
"""An icon in Font Awesome's script: width, height, other names, number and outline."""

SCRIPT = """\
/* The icons of Font Awesome Free (CC BY 4.0) that this book shows, drawn in place of <i>. */
(function () {
  var icons = {%s};
  function draw() {
    document.querySelectorAll("i.fa-solid").forEach(function (place) {
      var name = Array.from(place.classList).find(function (c) { return icons[c.slice(3)]; });
      if (!name) return;
      var icon = icons[name.slice(3)];
      var drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      Array.from(place.attributes).forEach(function (a) { drawn.setAttribute(a.name, a.value); });
      drawn.setAttribute("viewBox", "0 0 " + icon[0] + " " + icon[1]);
      drawn.setAttribute("class", "svg-inline--fa " + place.className);
      drawn.setAttribute("aria-hidden", "true");
      var outline = document.createElementNS("http://www.w3.org/2000/svg", "path");
      outline.setAttribute("fill", "currentColor");
      outline.setAttribute("d", icon[2]);
      drawn.append(outline);
      place.replaceWith(drawn);
    });
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", draw);
  else draw();
})();
"""


def lighten(edition: Edition) -> None:
    """Write the theme's script of icons anew with those that the pages name, and drop maps."""
    used = set()
    for page in edition.output.rglob("*.html"):
        used |= set(USED.findall(page.read_text(encoding="utf-8")))
    script = edition.output / "_static" / "scripts" / "fontawesome.js"
    whole = script.read_text(encoding="utf-8")
    found = {name: re.search(ICON.format(name=re.escape(name)), whole) for name in sorted(used)}
    icons = [f'"{name}": [{icon[1]}, {icon[2]}, {icon[3]}]' for name, icon in found.items() if icon]
    script.write_text(SCRIPT % ",\n".join(icons), encoding="utf-8")
    for left in edition.output.rglob("*.map"):
        left.unlink()
