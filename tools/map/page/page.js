// The page: opening scenes, searching, keys.
"use strict";

const $ = (id) => document.getElementById(id);
const poster = document.querySelector(".poster");
const order = story.scenes.map((scene) => scene.id);
let current = "";

function openScene(id, line = "", words = "") {
  const scene = scenes.get(id);
  if (!scene) return;
  if (current !== id) {
    $("scene").replaceChildren(sceneElement(scene));
    $("panel").scrollTop = 0;
    $("all").textContent = "Open all";
  }
  current = id;
  $("panel").hidden = false;
  document.body.classList.add("reading");
  poster.querySelectorAll(".scene").forEach((each) => each.classList.toggle("open", each.dataset.scene === id));
  poster.querySelector(".scene.open")?.scrollIntoView({block: "center", behavior: "instant"});
  history.replaceState(null, "", "#" + id + (line ? ":" + line : ""));
  if (line) goTo(line, words);
  else $("panel").focus({preventScroll: true});
}

function goTo(line, words = "") {
  const found = $("scene").querySelector(`article > [data-l="${line}"], .line[data-l="${line}"], summary[data-l="${line}"], .to[data-l="${line}"], .play[data-l="${line}"]`);
  if (!found) return;
  for (let up = found.tagName === "SUMMARY" ? found.parentElement : found; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
  document.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
  found.classList.add("lit");
  if (words) highlight(found, words);
  found.scrollIntoView({block: "center"});
  (found.querySelector("a") ?? found).focus({preventScroll: true});
}

function closePanel() {
  $("panel").hidden = true;
  document.body.classList.remove("reading");
  const opened = poster.querySelector(`.scene[data-scene="${current}"]`);
  current = "";
  poster.querySelectorAll(".scene.open").forEach((each) => each.classList.remove("open"));
  history.replaceState(null, "", location.pathname + location.search);
  opened?.focus({preventScroll: true});
}

function step(by) {
  const at = order.indexOf(current) + by;
  if (current && at >= 0 && at < order.length) openScene(order[at]);
}

function highlight(root, words) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const at = folded(text.data).indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    range.surroundContents(document.createElement("mark"));
  }
}

// -- search

// Letter for letter, so that places in the folded text are places in the text.
function folded(text) {
  return [...text].map((letter) => ({"’": "'", "‘": "'", "“": "\"", "”": "\"", " ": " "}[letter] ?? letter.toLowerCase())).join("");
}

// What a player sees: no marks of emphasis, no pauses.
function shown(text) {
  return text.replace(/\*([^*]+)\*/g, "$1").replace(/\s*\((?:long )?beat\)\s*/g, " ").trim();
}

const index = [];
function gather(scene, body) {
  for (const node of body) {
    if (node[0] === "text") for (const reading of new Set(node[2].map(shown))) { if (reading) index.push([scene, node[1], reading, folded(reading)]); }
    if (node[0] === "play" && node[3]) for (const [, paragraphs] of node[3].slots) for (const [line, text] of paragraphs)
      index.push([scene, lineOf(node[3], line), "✎ " + shown(text), folded("✎ " + shown(text)), node[3].title + ", line " + line]);
    if (node[0] === "if") for (const [, inside] of node[2]) gather(scene, inside);
    if (node[0] === "menu") for (const [line, words, , , inside] of node[2]) {
      if (words) index.push([scene, line, "▸ " + shown(words), folded("▸ " + shown(words))]);
      gather(scene, inside);
    }
  }
}
for (const scene of story.scenes) for (const knot of scene.knots) gather(scene, knot.body);

let chosen = -1;
function search() {
  const words = folded($("search").value.trim());
  const hits = words.length < 2 ? [] : index.filter(([, , , text]) => text.includes(words));
  const tally = new Map();
  for (const [scene] of hits) tally.set(scene.id, (tally.get(scene.id) ?? 0) + 1);
  poster.classList.toggle("searching", words.length > 1);
  poster.querySelectorAll(".scene").forEach((each) => {
    each.classList.toggle("found", tally.has(each.dataset.scene));
  });
  $("count").textContent = words.length < 2 ? "" : hits.length ? `${hits.length} in ${tally.size} ${tally.size === 1 ? "scene" : "scenes"}` : "nothing";
  $("hits").replaceChildren(...hits.slice(0, 200).map(([scene, line, text, plain, place = "line " + line], at) => {
    const start = plain.indexOf(words);
    const made = element("li", {role: "option", id: "hit" + at, "aria-selected": "false"},
      element("span", {class: "where"}, `${scene.title}, ${place}`),
      text.slice(Math.max(0, start - 60), start).replace(/^\S*\s/, start > 60 ? "… " : "$&"),
      element("mark", {}, text.slice(start, start + words.length)), text.slice(start + words.length, start + words.length + 90));
    made.addEventListener("click", () => take(scene, line, words));
    made.take = () => take(scene, line, words);
    return made;
  }));
  showHits(hits.length > 0);
  pick(hits.length ? 0 : -1);
}

function showHits(on) {
  $("hits").hidden = !on;
  $("search").setAttribute("aria-expanded", String(on));
}

function take(scene, line, words) {
  showHits(false);
  openScene(scene.id, line, words);
}

function pick(at) {
  const items = [...$("hits").children];
  if (!items.length) return;
  chosen = (at + items.length) % items.length;
  items.forEach((each, index) => each.setAttribute("aria-selected", String(index === chosen)));
  $("search").setAttribute("aria-activedescendant", items[chosen].id);
  items[chosen].scrollIntoView({block: "nearest"});
}

$("search").addEventListener("input", search);
$("search").addEventListener("focus", () => showHits($("hits").children.length > 0));
document.addEventListener("click", (event) => { if (!event.target.closest("#hits, .search")) showHits(false); });
$("search").addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") { pick(chosen + 1); event.preventDefault(); }
  if (event.key === "ArrowUp") { pick(chosen - 1); event.preventDefault(); }
  if (event.key === "Enter") $("hits").children[chosen]?.take();
  if (event.key === "ArrowDown" || event.key === "ArrowUp") showHits($("hits").children.length > 0);
  if (event.key === "Escape" && !$("hits").hidden) showHits(false);
  else if (event.key === "Escape") { $("search").value = ""; search(); $("search").blur(); }
  event.stopPropagation();
});

// -- what opens what

poster.querySelectorAll(".scene").forEach((each) => {
  each.setAttribute("role", "button");
  each.setAttribute("tabindex", "0");
  each.addEventListener("click", (event) => openScene(each.dataset.scene, event.target.dataset?.l ?? ""));
  each.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") { openScene(each.dataset.scene); event.preventDefault(); }
  });
});
$("scene").addEventListener("click", (event) => {
  const row = event.target.closest(".parts [data-l]");
  if (row) goTo(row.dataset.l);
});
$("scene").addEventListener("keydown", (event) => {
  const card = event.target.closest?.(".card-of");
  if (card && (event.key === "Enter" || event.key === " ")) { goTo(card.dataset.l); event.preventDefault(); }
});

function toggleAll() {
  const open = $("all").textContent === "Open all";
  $("scene").querySelectorAll("details").forEach((each) => { each.open = open; });
  $("all").textContent = open ? "Close all" : "Open all";
}

function toggleStage() {
  const on = $("scene").classList.toggle("stage");
  $("stage").setAttribute("aria-pressed", String(on));
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  $("theme").textContent = theme === "light" ? "Dark" : "Light";
  try { localStorage.setItem("theme", theme); } catch { /* a file may not be allowed to remember */ }
}

function toggleTheme() { setTheme(document.documentElement.dataset.theme === "light" ? "dark" : "light"); }

$("close").addEventListener("click", closePanel);
$("before").addEventListener("click", () => step(-1));
$("after").addEventListener("click", () => step(1));
$("all").addEventListener("click", toggleAll);
$("stage").addEventListener("click", toggleStage);
$("theme").addEventListener("click", toggleTheme);
$("help").addEventListener("click", () => $("keys").showModal());

const keys = {"/": () => $("search").focus(), "?": () => $("keys").showModal(), ArrowLeft: () => step(-1), ArrowRight: () => step(1),
  o: toggleAll, c: toggleStage, t: toggleTheme, Escape: () => { if (!$("hits").hidden) showHits(false); else if (current) closePanel(); }};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || $("keys").open || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});

let remembered = "";
try { remembered = localStorage.getItem("theme") ?? ""; } catch { /* nor to recall */ }
const address = new URLSearchParams(location.search);
setTheme(address.get("theme") || remembered || (matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark"));
const [wanted, ...wantedLine] = decodeURIComponent(location.hash.slice(1)).split(":");
if (wanted) openScene(wanted, wantedLine.join(":"));
const asked = address.get("search");
if (asked) { $("search").value = asked; search(); }
