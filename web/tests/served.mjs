// The program with its page, and a browser to look at it.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** The program, wherever it is started. */
export const DATELINE = resolve(process.env.DATELINE ?? "../target/debug/dateline");

/** Where screenshots are kept. */
export const SHOTS = new URL("../shots/", import.meta.url).pathname;
mkdirSync(SHOTS, { recursive: true });

/** Starts `dateline serve` in an empty folder; gives its address and the token that it prints. */
export async function serve(...options) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-web-"));
  const program = spawn(DATELINE, ["serve", "--port", "0", ...options], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const [address, token] = await new Promise((done, failed) => {
    let told = "";
    program.stdout.on("data", (words) => {
      told += words;
      const found = told.match(/(http:\S+)[^]*decide\D+: (\w+)\n/);
      if (found) done(found.slice(1));
    });
    program.on("error", failed);
    program.on("exit", (code) => failed(new Error(`dateline serve ended with ${code}`)));
  });
  const stop = () => { program.kill("SIGINT"); rmSync(folder, { recursive: true, force: true }); };
  return { address, token, folder, stop };
}

/** A browser whose contexts know nothing of each other. */
export const launch = () => chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });

/** A browser with a profile of its own. */
export async function browse() {
  const profile = mkdtempSync(join(tmpdir(), "dateline-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM, headless: true, args: FLAGS, viewport: { width: 1280, height: 900 },
  });
  const stop = async () => { await context.close(); rmSync(profile, { recursive: true, force: true }); };
  return { context, stop };
}

/** A text of our own, with what a hostile one holds. */
export const ARTICLE = `A tense week in Brno

Police detained twelve protesters in Brno on Monday, the mayor said. Two officials, who asked not to be named, said that 9 of them had been released.

France and Germany will hold talks in Prague next week. <script>document.title = "taken"</script> <img src=x onerror="document.title='taken'">

The minister denied that soldiers shot at the crowd.`;

/** Reads a text by the form. */
export async function readText(page, address, text = ARTICLE, published = "2026-03-04") {
  await page.goto(`${address}read`);
  await page.fill("#text", text);
  await page.fill("#published", published);
  await page.click("form.give button");
  await page.waitForSelector("article.read");
}

/** Adds articles to a new ledger and serves it. */
export async function serveNews(articles) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-news-"));
  writeFileSync(join(folder, "news.jsonl"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
  const ledger = join(folder, "news.ledger");
  execFileSync(DATELINE, ["add", "--ledger", ledger, join(folder, "news.jsonl")], { stdio: "ignore" });
  const served = await serve("--ledger", ledger);
  const stop = () => { served.stop(); rmSync(folder, { recursive: true, force: true }); };
  return { ...served, stop };
}

/** The program over the sample story, a browser, and a page in it; `close` ends them all. */
export async function opened() {
  const [served, browser] = await Promise.all([serve(), browse()]);
  const close = async () => { await browser.stop(); served.stop(); };
  return { served, browser, page: await browser.context.newPage(), close };
}
