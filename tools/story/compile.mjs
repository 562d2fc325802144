// Compiles ink sources given on standard input, one job a line, and prints what came of each, one line a job.
// In:  {"files": {name: text}, "roots": [name, ...]}
// Out: {"results": {root: {"json": text or null, "messages": [{"kind": "error"|"warning"|"todo", "text": ...}]}}}
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const inkjs = createRequire(process.cwd() + "/")("inkjs/full");
const kinds = ["todo", "warning", "error"];

function compile(root, files) {
  const fileHandler = {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => {
      if (!(name in files)) throw new Error(`There is no file ${name}`);
      return files[name];
    },
  };
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

for await (const job of createInterface({ input: process.stdin })) {
  const { files, roots } = JSON.parse(job);
  const results = Object.fromEntries(roots.map((root) => [root, compile(root, files)]));
  process.stdout.write(JSON.stringify({ results }) + "\n");
}
