// Used by .ci/editor: node editor.mjs WORK PROFILE... where WORK holds the server and the schema.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [work, ...profiles] = process.argv.slice(2);
const require = createRequire(join(resolve(work), "index.js"));
const rpc = require("vscode-jsonrpc/node");
const schemaFile = join(resolve(work), "profile.schema.json");
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
let faults = 0;

function fault(what) {
  faults++;
  console.log(`FAILED  ${what}`);
}

// Every input with an example is written as a line, below the lines of what it lies in.
function lines(node, depth, value, found) {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const indent = "  ".repeat(depth);
    if (child.type === "object" && child.properties) {
      found.push({ text: `${indent}${key}:` });
      lines(child, depth + 1, value, found);
    } else if (child.examples) {
      const start = `${indent}${key}: `;
      const text = start + value(child);
      found.push({ text, key: indent.length, value: start.length, shows: child.description });
    }
  }
  return found;
}

const server = spawn(
  process.execPath,
  [require.resolve("yaml-language-server/bin/yaml-language-server"), "--stdio"],
  { stdio: ["pipe", "pipe", "ignore"] },
);
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
const settings = {
  yaml: { schemas: { [pathToFileURL(schemaFile).href]: "*" }, schemaStore: { enable: false } },
};
const diagnosed = new Map();
connection.onRequest("workspace/configuration", ({ items }) =>
  items.map(({ section }) => settings[section] ?? {}),
);
connection.onRequest("client/registerCapability", () => null);
connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) =>
  diagnosed.get(uri)?.(diagnostics),
);
connection.listen();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { hover: {} }, workspace: { configuration: true } },
});
await connection.sendNotification("initialized", {});
await connection.sendNotification("workspace/didChangeConfiguration", { settings });

async function open(name, text) {
  const uri = pathToFileURL(join(resolve(work), name)).href;
  const diagnostics = new Promise((done) => diagnosed.set(uri, done));
  const textDocument = { uri, languageId: "yaml", version: 1, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  return { uri, diagnostics: await diagnostics };
}

// A server escapes signs of Markdown, and wraps as it likes.
function plain(text) {
  return text.replace(/[\\\s]/g, "");
}

async function hovers(name, all) {
  const { uri, diagnostics } = await open(name, all.map(({ text }) => text).join("\n") + "\n");
  let shown = 0;
  for (const [line, { text, key, value, shows }] of all.entries()) {
    for (const character of shows ? [key + 1, value + 1] : []) {
      const hover = await connection.sendRequest("textDocument/hover", {
        textDocument: { uri },
        position: { line, character },
      });
      const got = hover?.contents?.value ?? "";
      if (plain(got).includes(plain(shows))) {
        shown++;
      } else {
        fault(`${name}: ${text.trim()} at ${character} shows "${got}", not "${shows}"`);
      }
    }
  }
  console.log(`ok      ${name}: ${shown} hovers, ${diagnostics.length} diagnostics`);
  return diagnostics;
}

const yaml = (node) => JSON.stringify(node.examples[0]);
const right = await hovers("right.yaml", lines(schema, 0, yaml, []));
right.forEach(({ message, range }) => fault(`right.yaml:${range.start.line + 1}: ${message}`));
const wrong = lines(schema, 0, () => '"?!"', []);
if ((await hovers("wrong.yaml", wrong)).length === 0) {
  fault("wrong.yaml: no diagnostic");
}
for (const profile of profiles) {
  const { diagnostics } = await open(profile.replace(/\W/g, "-"), readFileSync(profile, "utf8"));
  diagnostics.forEach(({ message }) => fault(`${profile}: ${message}`));
}
console.log(`ok      ${profiles.length} examples without a diagnostic`);
server.kill();
process.exit(faults ? 1 : 0);
