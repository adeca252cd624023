/* What moves in the book: two pictures that one explores, and the picture of the front page.
   Each stands still without this script, and moves only when asked. */

const SIDE = 28;

/* ---- what a convolution and a pooling work out, as the lessons do ---- */

const at = (rows, row, column) => (rows[row] && rows[row][column]) || 0;

function products(rows, kernel, row, column) {
  return kernel.map((weights, i) =>
    weights.map((weight, j) => ({ pixel: at(rows, row + i - 1, column + j - 1), weight })));
}

const sumOf = (cells) => cells.flat().reduce((sum, c) => sum + c.pixel * c.weight, 0);

function convolved(rows, kernel) {
  return rows.map((line, row) =>
    line.map((_, column) => Math.max(sumOf(products(rows, kernel, row, column)), 0)));
}

const windowOf = (rows, row, column) =>
  [0, 1].map((i) => [0, 1].map((j) => rows[2 * row + i][2 * column + j]));

function pooled(rows) {
  const half = [...Array(rows.length / 2).keys()];
  return half.map((row) => half.map((column) => Math.max(...windowOf(rows, row, column).flat())));
}

/* ---- drawing ---- */

const SCALE = 8;
const FRAME = "#e8710a";

/* Draw gray values into a canvas, and a square around a part of them. Values beyond `reached`, a
   number of places, are left out. White is the largest value inside: at the border of a map the
   zeros around the image look like an edge. */
function draw(canvas, rows, square, reached = Infinity) {
  const side = rows.length;
  const size = (SIDE / side) * SCALE;
  const all = rows.flat();
  const low = Math.min(...all);
  const inside = rows.slice(1, -1).flatMap((line) => line.slice(1, -1));
  const high = Math.max(...inside, low + 1e-9);
  canvas.width = canvas.height = SIDE * SCALE;
  const context = canvas.getContext("2d");
  all.forEach((value, place) => {
    const gray = Math.round(Math.min((value - low) / (high - low), 1) * 255);
    context.fillStyle = place < reached ? `rgb(${gray} ${gray} ${gray})` : "#8a8f98";
    context.fillRect((place % side) * size, Math.floor(place / side) * size, size, size);
  });
  if (square) {
    context.strokeStyle = FRAME;
    context.lineWidth = 3;
    context.strokeRect(square.column * size, square.row * size, square.size * size, square.size * size);
  }
}

const numberOf = (value) => (Math.abs(value) < 0.005 ? "0" : value.toFixed(2).replace("-", "−"));

const weightOf = (weight) => (Number.isInteger(weight) ? `${weight}`.replace("-", "−") : numberOf(weight));

function make(name, parent, text, className) {
  const made = parent.appendChild(document.createElement(name));
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/* ---- the two explorers ---- */

function explore(place, number) {
  const { rows, kernels, words } = JSON.parse(place.querySelector("script").textContent);
  const kind = place.dataset.explorer;
  const image = rows.map((line) => line.map((value) => value / 255));
  const still = place.querySelector("figure");
  const isKernel = kind === "kernel";
  const last = isKernel ? SIDE - 1 : SIDE / 2 - 1;
  const state = { kernel: 0, row: isKernel ? 12 : 6, column: isKernel ? 14 : 7 };
  const moved = make("div", place, "", "moved");
  const controls = make("div", moved, "", "controls");

  function control(name, field) {
    const label = make("label", controls, words[name]);
    label.htmlFor = field.id = `explorer-${number}-${name}`;
    controls.append(field);
    field.addEventListener("input", () => {
      state[name] = Number(field.value);
      show();
    });
    return field;
  }

  if (isKernel) {
    const choice = document.createElement("select");
    kernels.forEach(({ name }, value) => choice.add(new Option(name, value)));
    control("kernel", choice);
  }
  const sliders = ["row", "column"].map((name) => {
    const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: last });
    slider.value = state[name];
    return control(name, slider);
  });

  const panels = make("div", moved, "", "panels");
  const panel = (name, element) => {
    const made = make("div", panels);
    make("span", made, words[`${name}_${kind}`]);
    return make(element, made, "", name);
  };
  const before = panel("before", "canvas");
  const middle = panel("middle", "table");
  const after = panel("after", "canvas");
  for (const name of ["before", "after"]) {
    const canvas = name === "before" ? before : after;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", words[`${name}_${kind}`]);
  }
  const said = make("p", moved, "", "said-of-it");
  said.setAttribute("aria-live", "polite");
  make("small", moved, words.advice);

  function table(cells) {
    middle.replaceChildren();
    const body = make("tbody", middle);
    for (const line of cells) {
      const row = make("tr", body);
      for (const { above, below, stays } of line) {
        const cell = make("td", row, above, stays ? "stays" : "");
        make("b", cell, below);
      }
    }
  }

  function show() {
    const { row, column } = state;
    const kernel = kernels[state.kernel].weights;
    const map = convolved(image, kernel);
    if (isKernel) {
      const cells = products(image, kernel, row, column);
      const sum = sumOf(cells);
      draw(before, image, { row: row - 1, column: column - 1, size: 3 });
      draw(after, map, { row, column, size: 1 }, row * SIDE + column + 1);
      table(cells.map((line) => line.map(({ pixel, weight }) => ({
        above: `${numberOf(pixel)} × ${weightOf(weight)}`,
        below: numberOf(pixel * weight),
      }))));
      said.textContent = words.said_kernel
        .replace("{sum}", numberOf(sum)).replace("{answer}", numberOf(Math.max(sum, 0)));
    } else {
      const window = windowOf(map, row, column);
      const largest = Math.max(...window.flat());
      draw(before, map, { row: 2 * row, column: 2 * column, size: 2 });
      draw(after, pooled(map), { row, column, size: 1 }, (row * SIDE) / 2 + column + 1);
      table(window.map((line) => line.map((value) =>
        ({ above: "", below: numberOf(value), stays: value === largest }))));
      said.textContent = words.said_pooling.replace("{answer}", numberOf(largest));
    }
  }

  function point(event) {
    if (event.buttons !== 1 && event.type !== "pointerdown") return;
    const area = before.getBoundingClientRect();
    const place = (offset, length) =>
      Math.min(last, Math.max(0, Math.floor((offset / length) * (last + 1))));
    state.column = place(event.clientX - area.left, area.width);
    state.row = place(event.clientY - area.top, area.height);
    [sliders[0].value, sliders[1].value] = [state.row, state.column];
    show();
  }
  before.addEventListener("pointerdown", point);
  before.addEventListener("pointermove", point);
  show();
  still.hidden = true;
}

/* ---- the picture of the front page ---- */

const STEPS_A_SECOND = 250;

function frontPicture(place) {
  const rows = JSON.parse(place.querySelector("script").textContent);
  const image = rows.map((line) => line.map((value) => value / 255));
  const map = convolved(image, [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]]);
  const small = pooled(map);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const stage = (name) => place.querySelector(`[data-stage="${name}"]`);
  const [onImage, onMap, onPooled] = ["image", "map", "pooled"].map((name) => {
    const canvas = document.createElement("canvas");
    stage(name).prepend(canvas);
    canvas.hidden = true;
    return canvas;
  });
  const button = make("button", place, still ? place.dataset.next : place.dataset.move, "btn btn-primary");
  button.type = "button";

  const whole = SIDE * SIDE;
  const parts = whole + whole / 4;

  /* Show the picture as it is after so many steps: first the map is made, then the pooled one. */
  function showAt(step) {
    const place_ = Math.min(step, whole);
    const at_ = Math.min(step, whole - 1);
    const pool = Math.max(0, step - whole);
    draw(onImage, image, step < whole && { row: Math.floor(at_ / SIDE) - 1, column: (at_ % SIDE) - 1, size: 3 });
    draw(onMap, map, pool && step < parts
      ? { row: 2 * Math.floor(pool / 14), column: 2 * (pool % 14), size: 2 }
      : null, place_);
    draw(onPooled, small, null, pool);
    for (const canvas of [onImage, onMap, onPooled]) canvas.hidden = false;
    place.classList.toggle("hides-letter", step < parts);
  }

  const stops = [0, whole, parts];
  let next = 0;
  let running = 0;
  button.addEventListener("click", () => {
    if (still) {
      showAt(stops[next]);
      next = (next + 1) % stops.length;
      return;
    }
    const run = ++running;
    place.classList.add("moves");
    const start = performance.now();
    (function tick(now) {
      if (run !== running) return;
      const step = Math.min(parts, Math.floor(((now - start) / 1000) * STEPS_A_SECOND));
      showAt(step);
      if (step < parts) requestAnimationFrame(tick);
    })(start);
  });
}

/* ---- what the theme leaves without a name ---- */

function nameFolds() {
  for (const summary of document.querySelectorAll("nav summary")) {
    const link = summary.closest("li").querySelector("a");
    summary.setAttribute("aria-label", link.textContent.trim());
  }
}

/* ---- what the search shows of a page: its text, without the menus around it; nothing where the
   book is opened as a file, for a browser lets no page read a file ---- */

function searchArticles() {
  if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  const { htmlToText } = Search;
  Search.htmlToText = (page, anchor) => {
    const article = new DOMParser().parseFromString(page, "text/html").querySelector("article");
    article.setAttribute("role", "main");
    return htmlToText(article.outerHTML, anchor);
  };
}

/* ---- Sphinx leaves the sentence that counts what was found empty in Korean ---- */

function countFound() {
  const one = "Search finished, found one page matching the search query.";
  const { TRANSLATIONS } = Documentation;
  if (TRANSLATIONS[one]?.[0] === "")
    TRANSLATIONS[one] = ["검색어와 일치하는 페이지를 ${resultCount}개 찾았습니다."];
}

/* ---- buttons that the theme names in English, whatever the language ---- */

function nameButtons() {
  const names = { ".primary-toggle": "차례 여닫기", ".secondary-toggle": "이 페이지의 내용 여닫기" };
  if (document.documentElement.lang !== "ko") return;
  for (const [button, name] of Object.entries(names))
    for (const found of document.querySelectorAll(button)) found.title = name;
}

/* ---- paper is light, whatever the screen is ---- */

function printLight() {
  const { dataset } = document.documentElement;
  let onScreen;
  addEventListener("beforeprint", () => {
    onScreen = dataset.theme;
    dataset.theme = "light";
  });
  addEventListener("afterprint", () => { dataset.theme = onScreen; });
}

printLight();
nameFolds();
nameButtons();
if (typeof Search !== "undefined") {
  searchArticles();
  countFound();
}
document.querySelectorAll(".explorer").forEach(explore);
document.querySelectorAll(".front-picture").forEach(frontPicture);
