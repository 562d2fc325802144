// Compiles ink as tools/story/compile.mjs does, and puts before every piece of text that can be shown a mark that
// says which piece it is, so that what is seen can be told from what is written, line by line.
// In:  {"files": {name: text}, "roots": [name, ...], "lines": whether to say where everything is written}
// Out: {"results": {root: {"json": text or null, "pieces": [[file, line, text, kind], ...], "messages": [{kind, text}],
//                          "lines": {path in the compiled ink: [file, line]}}}}
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const inkjs = createRequire(process.cwd() + "/")("inkjs/full");
const { files, roots, lines: withLines } = JSON.parse(readFileSync(0, "utf8"));
const kinds = ["todo", "warning", "error"];
const fileHandler = {
  ResolveInkFilename: (name) => name,
  LoadInkFileContents: (name) => {
    if (!(name in files)) throw new Error(`There is no file ${name}`);
    return files[name];
  },
};

function compile(root) {
  const messages = [];
  const errorHandler = (text, kind) => messages.push({ kind: kinds[kind], text });
  let json = null;
  let pieces = [];
  const lines = {};
  try {
    const options = { sourceFilename: root, pluginNames: [], countAllVisits: false, errorHandler, fileHandler };
    const story = new inkjs.Compiler(files[root], options).Compile();
    if (story) {
      const marked = markAll(story);
      json = marked.json;
      pieces = marked.pieces;
      if (withLines) allLines(story.mainContentContainer, lines);
    }
  } catch (error) {
    if (!messages.some((each) => each.kind === "error")) messages.push({ kind: "error", text: String(error.message) });
  }
  return { json, pieces, messages, lines };
}

// The runtime's tree and its JSON have the same shape: walk both, the tree for the lines, the JSON for the rest.
function markAll(story) {
  const tree = JSON.parse(story.ToJson());
  const pieces = [];
  markContainer(tree.root, story.mainContentContainer, pieces);
  return { json: JSON.stringify(tree), pieces };
}

// Where each element of the compiled ink is written, by its path.
function allLines(container, lines) {
  for (const each of [...container.content, ...(container.namedOnlyContent ?? new Map()).values()]) {
    const where = each.debugMetadata;
    if (where) lines[each.path.toString()] = [where.fileName ?? "", where.startLineNumber];
    if (each.content) allLines(each, lines);
  }
}

function markContainer(list, container, pieces) {
  let strings = 0; // inside "str" ... "/str", which is a value and must stay as it is, unless a choice shows it
  let tag = false;
  const words = choiceWords(list);
  container.content.forEach((object, at) => {
    const element = list[at];
    if (element === "str") strings += 1;
    else if (element === "/str") strings -= 1;
    else if (element === "#") tag = true;
    else if (element === "/#") tag = false;
    else if (Array.isArray(element)) markContainer(element, object, pieces);
    else if (typeof element === "string" && element[0] === "^" && element.trim() !== "^" && !tag) {
      const choice = words.has(at);
      if (strings === 0 || choice) list[at] = mark(element, object, choice ? "option" : "line", pieces);
    }
  });
  const named = list[list.length - 1];
  if (named) {
    for (const [name, child] of container.namedOnlyContent ?? new Map()) {
      if (Array.isArray(named[name])) markContainer(named[name], child, pieces);
    }
  }
}

// Where in `list` the words of choices stand: the first strings of the evaluation that ends in the choice.
function choiceWords(list) {
  const found = new Set();
  list.forEach((element, at) => {
    if (!element || typeof element !== "object" || !("*" in element)) return;
    let left = (element.flg & 2 ? 1 : 0) + (element.flg & 4 ? 1 : 0);
    let strings = 0;
    for (let i = start(list, at); i < at && left > 0; i++) {
      if (list[i] === "str") strings += 1;
      else if (list[i] === "/str" && --strings === 0) left -= 1;
      else if (strings > 0) found.add(i);
    }
  });
  return found;
}

// Where the evaluation begins that ends just before the choice at `at`.
function start(list, at) {
  if (list[at - 1] !== "/ev") return at;
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (list[i] === "/ev") depth += 1;
    else if (list[i] === "ev" && --depth === 0) return i;
  }
  return at;
}

function mark(element, object, kind, pieces) {
  const where = object.debugMetadata;
  const text = element.slice(1);
  const lead = text.length - text.trimStart().length;
  pieces.push([where?.fileName ?? "", where?.startLineNumber ?? 0, text.trim(), kind]);
  return "^" + text.slice(0, lead) + "\ue000" + (pieces.length - 1) + "\ue001" + text.slice(lead);
}

process.stdout.write(JSON.stringify({ results: Object.fromEntries(roots.map((root) => [root, compile(root)])) }));
