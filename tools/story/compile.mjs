// Compiles ink sources given on standard input and prints what came of them.
// In:  {"files": {name: text}, "roots": [name, ...]}
// Out: {"results": {root: {"json": text or null, "messages": [{"kind": "error"|"warning"|"todo", "text": ...}]}}}
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const inkjs = createRequire(process.cwd() + "/")("inkjs/full");
const { files, roots } = JSON.parse(readFileSync(0, "utf8"));
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
  try {
    const compiler = new inkjs.Compiler(files[root], { sourceFilename: root, pluginNames: [], countAllVisits: false, errorHandler, fileHandler });
    const story = compiler.Compile();
    if (story) json = story.ToJson();
  } catch (error) {
    if (!messages.some((each) => each.kind === "error")) messages.push({ kind: "error", text: String(error.message) });
  }
  return { json, messages };
}

const results = Object.fromEntries(roots.map((root) => [root, compile(root)]));
process.stdout.write(JSON.stringify({ results }));
