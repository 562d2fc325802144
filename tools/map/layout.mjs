// Lays graphs out with Graphviz (compiled to WebAssembly).
// In:  [dot, ...]   Out: [layout in Graphviz's own JSON, ...]
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { Graphviz } = await import(pathToFileURL(process.cwd() + "/node_modules/@hpcc-js/wasm-graphviz/dist/index.js"));
const graphviz = await Graphviz.load();
const graphs = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(graphs.map((dot) => JSON.parse(graphviz.layout(dot, "json0", "dot")))));
