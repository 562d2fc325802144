// Compiles ink sources given on standard input, one job a line, and prints what came of each, one line a job.
// In:  {"files": {name: text}, "roots": {root: scene file}}
// Out: {"results": {root: {"json": text or null, "tree": node or null,
//                          "messages": [{"kind": "error"|"warning"|"todo", "text": ...}]}}}
// `tree` is what the compiler understood of the scene's file, for tools/check: see tools/check/tree.py.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const inkjs = createRequire(process.cwd() + "/")("inkjs/full");
const kinds = ["todo", "warning", "error"];
const deepest = 120;
console.warn = console.trace = console.error = () => {}; // what the compiler thinks of itself fills a pipe that nobody reads

const nameOf = (each) => each?.identifier?.name ?? each?.identifier ?? each?.name ?? "";

const details = {
  Text: (each) => ({ v: each.text }),
  Number: (each) => ({ v: each.subtype === "float" ? "float" : each.value === 0 ? "0" : "" }),
  BinaryExpression: (each) => ({ m: each.opName }),
  Tag: (each) => ({ v: each.isStart ? "start" : "end" }),
  Divert: (each) => ({
    v: each.isDone ? "DONE" : each.isEnd ? "END" : each.target?.dotSeparatedComponents ?? "",
    m: each.isFunctionCall ? "call" : each.isTunnel ? "tunnel" : each.isThread ? "thread" : "",
  }),
  ref: (each) => ({ v: each.name ?? "" }),
  FunctionCall: (each) => ({ v: each.name ?? "" }),
  Knot: (each) => ({ v: nameOf(each) }),
  Function: (each) => ({ v: nameOf(each) }),
  Stitch: (each) => ({ v: nameOf(each) }),
  Gather: (each) => ({ v: nameOf(each) }),
  Sequence: (each) => ({ m: String(each.sequenceType) }),
  ConditionalSingleBranch: (each) => ({ m: each.isElse ? "else" : "" }),
  Choice: (each, depth) => ({
    v: nameOf(each),
    m: (each.onceOnly ? "once " : "") + (each.isInvisibleDefault ? "fallback" : ""),
    s: child(each.startContent, depth),
    o: child(each.choiceOnlyContent, depth),
    i: child(each.innerContent, depth),
    c: child(each.condition, depth),
  }),
};

const child = (each, depth) => (each ? node(each, depth + 1) : undefined);

function node(each, depth) {
  if (depth > deepest) throw new Error("Things stand within things too deeply here");
  const kind = each.typeName;
  const at = each._debugMetadata;
  const made = { t: kind };
  if (at) made.p = [at.startLineNumber, at.startCharacterNumber, at.endLineNumber, at.endCharacterNumber];
  Object.assign(made, details[kind]?.(each, depth));
  if (kind !== "Choice" && each.content?.length) made.k = each.content.map((part) => node(part, depth + 1));
  return made;
}

function fileOf(each) {
  if (each._debugMetadata) return each._debugMetadata.fileName;
  for (const part of each.content ?? []) {
    const file = fileOf(part);
    if (file) return file;
  }
  return "";
}

function tree(story, file) {
  const top = [];
  for (const each of story.content)
    for (const part of each.typeName === "Weave" ? each.content : [each])
      if (fileOf(part) === file) top.push(node(part, 0));
  return { t: "Scene", k: top };
}

function compile(root, file, files) {
  const fileHandler = {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => {
      if (!Object.hasOwn(files, name)) throw new Error(`There is no file ${name}`);
      return files[name];
    },
  };
  const messages = [];
  const errorHandler = (text, kind) => messages.push({ kind: kinds[kind], text });
  const told = (made) => {
    try {
      return made();
    } catch (error) {
      if (!messages.some((each) => each.kind === "error")) messages.push({ kind: "error", text: String(error.message) });
      return null;
    }
  };
  const options = { sourceFilename: root, pluginNames: [], countAllVisits: false, errorHandler, fileHandler };
  const compiler = new inkjs.Compiler(files[root], options);
  const json = told(() => compiler.Compile()?.ToJson() ?? null);
  return { json, tree: told(() => tree(compiler.parsedStory, file)), messages };
}

for await (const job of createInterface({ input: process.stdin })) {
  const { files, roots } = JSON.parse(job);
  const made = Object.entries(roots).map(([root, file]) => [root, compile(root, file, files)]);
  process.stdout.write(JSON.stringify({ results: Object.fromEntries(made) }) + "\n");
}
