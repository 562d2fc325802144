// Plays every scene of a folder of scripts as Inky does: story.ink compiled whole, no function bound, fall-backs on.
// In: the folder. Out: {"messages": [...], "scenes": {id: {"lines": number, "choices": number, "ended": boolean, "errors": [...]}}}
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const inkjs = createRequire(process.cwd() + "/")("inkjs/full");
const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), "utf8");
const messages = [];
const compiler = new inkjs.Compiler(read("story.ink"), {
  sourceFilename: "story.ink",
  errorHandler: (text) => messages.push(text),
  fileHandler: { ResolveInkFilename: (name) => name, LoadInkFileContents: read },
});
const compiled = compiler.Compile().ToJson();

const story = new inkjs.Story(compiled);
story.allowExternalFunctionFallbacks = true;

function play(scene, pick) {
  const errors = [];
  story.ResetState();
  story.onError = (text) => errors.push(text);
  story.ChoosePathString(scene);
  let lines = 0;
  let choices = 0;
  while (lines < 5000 && (story.canContinue || story.currentChoices.length)) {
    if (story.canContinue) {
      story.Continue();
      lines += 1;
    } else {
      story.ChooseChoiceIndex(pick(choices) % story.currentChoices.length);
      choices += 1;
    }
  }
  return { lines, choices, ended: lines < 5000, errors };
}

const names = [...read("story.ink").matchAll(/^INCLUDE (scenes\/.*\.ink)$/gm)].map((match) => match[1]);
const scenes = {};
for (const name of names) {
  const scene = basename(name, ".ink").replace(/^\d+_/, "");
  const played = [(turn) => turn, (turn) => turn * 7 + 2].map((pick) => play(scene, pick));
  scenes[scene] = {
    lines: Math.min(...played.map((each) => each.lines)),
    choices: Math.min(...played.map((each) => each.choices)),
    ended: played.every((each) => each.ended),
    errors: played.flatMap((each) => each.errors),
  };
}
process.stdout.write(JSON.stringify({ messages, scenes }));
