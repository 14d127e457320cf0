// Used by .ci/pages: node pages.mjs WORK CHROMIUM PICTURES. Opens every page in WORK/pages.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";

const [work, executablePath, pictures] = process.argv.slice(2);
const require = createRequire(join(resolve(work), "index.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const widths = [390, 1280];
const schemes = ["light", "dark"];
const papers = ["A4", "Letter"];
// A firm's report; plans, comparisons and indexes may be as long as they are.
const mostPrinted = 4;
const unbounded = /^(index|plan-|compare|whatif-)/;
let faults = 0;

function fault(page, what) {
  faults++;
  console.log(`FAILED  ${page}: ${what}`);
}

async function open(browser, file, width, colorScheme) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    offline: true,
  });
  const page = await context.newPage();
  const name = `${basename(file)}, ${width} px, ${colorScheme}`;
  const address = `file://${resolve(file)}`;
  page.on("console", (message) => fault(name, `logged: ${message.text()}`));
  page.on("pageerror", (error) => fault(name, `error: ${error}`));
  page.on("dialog", (dialog) => fault(name, `dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith("data:")) {
      fault(name, `request: ${url}`);
    }
  });
  await page.goto(address);
  return { page, name, context };
}

async function check({ page, name }, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) {
    fault(name, `is ${wide} pixels wide`);
  }
  for (const table of await cutOff(page)) {
    fault(name, `cuts off: ${table}`);
  }
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  for (const { id, help, nodes } of violations) {
    fault(name, `${id}: ${help}: ${nodes[0].html.slice(0, 200)}`);
  }
}

function openFolds(page) {
  return page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
}

// What a reader would have to scroll to see, within a table, is as good as cut off.
async function cutOff(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll(".scroll:not(.map)")]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.getAttribute("aria-label")),
  );
}

async function print(page, name, file) {
  for (const format of papers) {
    const pdf = await page.pdf({ format });
    writeFileSync(join(pictures, `${file.replace(".html", "")}-${format}.pdf`), pdf);
    const count = (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    if (count === 0 || (!unbounded.test(file) && count > mostPrinted)) {
      fault(name, `prints on ${count} pages of ${format}`);
    }
  }
}

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const files = readdirSync(join(work, "pages"), { recursive: true })
  .filter((file) => file.endsWith(".html"))
  .sort();
for (const file of files) {
  for (const width of widths) {
    for (const scheme of schemes) {
      const opened = await open(browser, join(work, "pages", file), width, scheme);
      const picture = `${file.replaceAll("/", "-").replace(".html", "")}-${width}-${scheme}.png`;
      await opened.page.screenshot({ path: join(pictures, picture), fullPage: true });
      await check(opened, width);
      if (width === widths.at(-1) && scheme === "light") {
        await print(opened.page, opened.name, file);
      }
      await openFolds(opened.page);
      await check(opened, width);
      await opened.context.close();
    }
  }
}
await browser.close();
console.log(
  faults === 0
    ? `ok      ${files.length} pages in Chromium: no error, no request, no axe violation`
    : `FAILED  ${faults} faults in ${files.length} pages`,
);
process.exit(faults === 0 ? 0 : 1);
