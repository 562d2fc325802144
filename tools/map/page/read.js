// A scene as a page: every kind of node that tools/map/reading.py writes, made into elements.
"use strict";

const story = JSON.parse(document.getElementById("story").textContent);
const colours = story.colours;
const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== "") made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// Where a line of `from`, a scene or a letter, is written.
function source(from, line) {
  return story.link.replaceAll(/\{(?:path|file)\}/g, encodeURI(story.root + "/" + from.file)).replaceAll("{line}", line);
}

// The lines of letters have the letter's name before their number: a scene's own have none.
const lineOf = (letter, line) => letter.id + ":" + line;

function desk(letter) {
  const made = element("details", {class: "desk"}, element("summary", {}, letter.title));
  for (const [prompt, paragraphs] of letter.slots) {
    made.append(element("div", {class: "condition"}, prompt));
    for (const [line, text] of paragraphs)
      made.append(element("a", {class: "line", "data-l": lineOf(letter, line), href: source(letter, line), title: `${letter.file}:${line}`},
        element("span", {class: "said"}, marked(text))));
  }
  return made;
}

function percent(probability) {
  const hundred = probability * 100;
  if (probability <= 0) return "never";
  if (probability >= 0.9995) return "";
  return (hundred >= 10 ? hundred.toFixed(0) : hundred >= 1 ? hundred.toFixed(1) : hundred >= 0.01 ? hundred.toFixed(2) : "< 0.01") + " %";
}

// What was not counted but found in random evenings, which is about right, and misses what is rare.
function about(share) {
  return share > 0 ? "≈ " + (percent(share) || "100 %") : "not met";
}

function inEvenings() {
  return `of ${story.evenings} random evenings that were played`;
}

// The writer's markup: *emphasis*, (beat), and ⟨memory⟩ where one is recalled.
function marked(text) {
  const made = document.createDocumentFragment();
  for (const part of text.split(/(\*[^*]+\*|\((?:long )?beat\)|⟨\w+⟩)/)) {
    if (/^\*.+\*$/.test(part)) made.append(element("em", {}, part.slice(1, -1)));
    else if (/^\((long )?beat\)$/.test(part)) made.append(element("span", {class: "pause", title: part.slice(1, -1)}, part.startsWith("(long") ? " · · · " : " · "));
    else if (/^⟨\w+⟩$/.test(part)) made.append(element("span", {class: "memory", title: "what is remembered"}, part.slice(1, -1).replaceAll("_", " ")));
    else if (part) made.append(part.replace(/(\S)'/g, "$1’").replace(/'(?=\S)/g, "‘"));
  }
  return made;
}

function spoken(text) {
  const match = /^([A-Z][\w.]*(?: [A-Z][\w.]*)?):\s+(.+)$/s.exec(text);
  return match ? [match[1], match[2]] : ["", text];
}

const write = {
  text(scene, [, line, readings, likely, played]) {
    const texts = readings.filter(Boolean);
    const [who, said] = spoken(texts[0] ?? "");
    const body = element("span", {class: "said"}, who ? element("span", {class: "who"}, who) : null, marked(said));
    for (const other of texts.slice(1)) {
      const [again, words] = spoken(other);
      body.append(element("span", {class: "also"}, "or: ", again && again !== who ? again + ": " : "", marked(words)));
    }
    if (readings.length > texts.length) body.append(element("span", {class: "also"}, "or nothing"));
    const figure = likely === null || likely === undefined ? "" : played ? about(likely) : percent(likely);
    return element("a", {class: "line " + (who ? "" : "told"), "data-l": line, href: source(scene, line), title: `${scene.file}:${line}`},
      body, element("span", {class: "likely" + (figure === "never" ? " never" : ""), title: played ? inEvenings() : ""}, figure));
  },
  menu(scene, [, line, options]) {
    const list = element("ul", {class: "menu"});
    for (const [at, words, temper, conditions, body, figures] of options) {
      const head = element("summary", {class: temper, "data-l": at, title: `${scene.file}:${at}`}, element("i"),
        element("span", {}, element("b", {}, words ? marked(words) : "(when nothing else is left)"),
          conditions.length ? element("span", {class: "condition"}, "  if " + conditions.join(" and ")) : null),
        optionFigures(figures));
      const within = element("div", {class: "within"},
        element("a", {class: "place", href: source(scene, at)}, `${scene.file}:${at}`), ...written(scene, body));
      list.append(element("li", {}, element("details", {}, head, within)));
    }
    return list;
  },
  if(scene, [, line, arms]) {
    const made = element("div");
    for (const [condition, body] of arms)
      made.append(element("div", {class: "arm"}, element("div", {class: "condition"}, condition ? "if " + condition : "or else"), ...written(scene, body)));
    return made;
  },
  to(scene, [, line, target]) {
    const known = scene.knots.find((knot) => knot.name === target);
    const name = target === "DONE" || target === "END" ? "the scene ends" : "→ " + plainName(scene, target);
    const made = element("a", {class: "to", "data-l": line, href: known ? "#" : source(scene, line)}, name);
    if (known) made.addEventListener("click", (event) => { event.preventDefault(); goTo(known.line); });
    return made;
  },
  play(scene, [, line, words, letter]) {
    if (words.startsWith("silence")) return element("div", {class: "condition", "data-l": line}, `${words.split(" ")[1]} seconds of silence may answer:`);
    const link = element("a", {class: "play", "data-l": line, href: source(scene, line)}, words);
    return letter ? element("div", {}, link, desk(letter)) : link;
  },
  cue: (scene, [, line, words]) => element("a", {class: "cue", "data-l": line, href: source(scene, line)}, "# " + words),
  deed: (scene, [, line, words]) => element("a", {class: "cue", "data-l": line, href: source(scene, line)}, "~ " + words),
};

function written(scene, body) {
  return body.map((node) => write[node[0]](scene, node));
}

function optionFigures(figures) {
  if (!figures) return element("span");
  if ("met" in figures) return element("span", {class: "figures", title: inEvenings()}, "offered " + about(figures.met));
  const bar = element("span", {class: "leads", title: "where it leads: " + story.goodbyes.filter((goodbye) => figures.goodbyes[goodbye.id])
    .map((goodbye) => `${goodbye.title} ${percent(figures.goodbyes[goodbye.id]) || "100 %"}`).join(", ")});
  for (const goodbye of story.goodbyes) {
    const share = figures.goodbyes[goodbye.id] ?? 0;
    if (share) bar.append(element("span", {style: `width:${share * 100}%;background:${colours[goodbye.id]}`}));
  }
  const offered = figures.offered >= 0.9995 ? "" : `offered ${percent(figures.offered)}, `;
  return element("span", {class: "figures"}, `${offered}taken ${percent(figures.taken) || "always"}`,
    Object.keys(figures.goodbyes).length ? bar : null);
}

function plainName(scene, name) {
  return name === scene.id ? "begins" : (name.startsWith(scene.id + "_") ? name.slice(scene.id.length + 1) : name).replaceAll("_", " ");
}

function openHere(scene) {
  if (!scene.open || scene.goodbye || !scene.open.length) return null;
  return element("ul", {class: "open-here", "aria-label": "Goodbyes still open as it begins"}, ...story.goodbyes.map((goodbye) =>
    element("li", {class: scene.open.includes(goodbye.id) ? "" : "shut"}, element("i", {style: "background:" + colours[goodbye.id]}), goodbye.title)));
}

function sceneElement(scene) {
  const minutes = (words) => Math.max(1, Math.round(words / story.pace));
  const times = minutes(scene.read[0]) === minutes(scene.read[2]) ? minutes(scene.read[2]) : `${minutes(scene.read[0])} to ${minutes(scene.read[2])}`;
  const made = element("article", {}, element("h1", {}, element("span", {class: "number"}, String(scene.number)), scene.title),
    element("p", {class: "about"}, scene.about),
    element("p", {class: "facts"}, `${scene.words.toLocaleString("en")} words written${["", ", those of its letter among them", ", those of its letters among them"][Math.min(scene.letters, 2)]}; ${times} minutes to read.`), openHere(scene));
  const parts = document.getElementById("parts").content.querySelector(`[data-parts="${scene.id}"]`);
  if (parts) made.append(parts.cloneNode(true));
  for (const knot of scene.knots)
    made.append(element("h2", {class: "knot", "data-l": knot.line}, element("a", {href: source(scene, knot.line)}, plainName(scene, knot.name))),
      ...written(scene, knot.body));
  return made;
}
