// How the server bears many readers, slow clients and a large ledger. In `web/test` over the sample story; over a ledger of one's
// own, with the times that it must keep, by `LEDGER=big.ledger npm run scale` (needs a release build; the ledger is copied).
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { DATELINE, browse, serve } from "./served.mjs";

const LARGE = process.env.LEDGER;
/** Most time for a view, in milliseconds, to be there at its first asking. */
const VIEW_MS = 1000;
const READERS = LARGE ? 200 : 40;
const READING_MS = LARGE ? 20_000 : 2_000;
const ADDED = LARGE ? 400 : 40;
const folder = mkdtempSync(join(tmpdir(), "dateline-scale-"));
const ledger = join(folder, "scale.ledger");
const run = promisify(execFile);
let served, browser;

before(async () => {
  if (LARGE) copyFileSync(LARGE, ledger);
  else await run(DATELINE, ["add", "--ledger", ledger, new URL("../../examples/story/news.jsonl", import.meta.url).pathname]);
  await run(DATELINE, ["sql", "--ledger", ledger, "SELECT 1"]);
  [served, browser] = await Promise.all([serve("--ledger", ledger), browse()]);
});
after(async () => {
  await browser?.stop();
  served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const json = async (path) => (await fetch(`${served.address}${path}`)).json();

/** All views, with one of the articles, measures, actors, stories and places each. */
async function views() {
  const first = async (list, ask = "") => (await json(`api/v1/${list}?limit=1${ask}`)).items[0];
  const [document, measure, pair, story, place] = await Promise.all(["documents", "measures", "pairs", "stories", "places"].map((list) => first(list)));
  const spot = [place.place_name, place.country, place.geo_precision].join("|");
  return [
    "", "story", `story?story=${story.story_id}`, `story?actor=${encodeURIComponent(pair.actor_name)}`, "story?status=denied", "map",
    "map?type=CONSULT", `map?spot=${encodeURIComponent(spot)}`, "numbers", `numbers?measure=${measure.measure_id}`, "contradictions",
    "contradictions?kind=value", "actors", "actors?view=network", `actors/${pair.actor_id}`, "brief", `search?q=${encodeURIComponent(`actor:"${pair.actor_name}"`)}`,
    "search?q=source-kind:official+status:denied", "search?q=talks", `read/${document.doc_id}`, "api/v1/reports", "api/v1/events",
    `?as_of=${document.published_day}`,
  ];
}

test("each view is there soon, at its first asking", async () => {
  const all = await views();
  served.stop();
  served = await serve("--ledger", ledger);
  const page = await browser.context.newPage();
  const slow = [];
  for (const view of all) {
    const begun = performance.now();
    const answer = await page.goto(`${served.address}${view}`, { waitUntil: "domcontentloaded" });
    const took = Math.round(performance.now() - begun);
    const size = (await answer.body()).length;
    assert.equal(answer.status(), 200, view);
    console.log(`# ${String(took).padStart(5)} ms ${String(Math.round(size / 1000)).padStart(5)} kB  /${view}`);
    if (took > VIEW_MS) slow.push(`${view}: ${took} ms`);
  }
  await page.close();
  if (LARGE) assert.deepEqual(slow, []);
});

test("what is clicked shows its sentence", async () => {
  const all = await views();
  const one = (head) => all.find((view) => view.startsWith(head));
  const page = await browser.context.newPage();
  // Each view with the words that it quotes and the link that must lead to just these words.
  const leads = [
    [one("search?q=actor"), ".report blockquote", ".report > a"], ["contradictions", ".side a", ".side a"],
    ["brief", ".notes q", ".notes q + a"], [one("map?spot="), "#spot .report blockquote", "#spot .report > a"],
    [one("numbers?measure="), "td q a", "td q a"], [one("story?story="), ".line .told", ".line a"],
  ];
  const plain = (words) => words.replace(/\s+/g, " ").trim();
  for (const [view, quoted, link] of leads) {
    await page.goto(`${served.address}${view}`);
    const quote = plain(await page.locator(quoted).first().textContent());
    await page.locator(link).first().click();
    await page.waitForSelector(".sentence.lit");
    const lit = plain((await page.locator(".sentence.lit").allTextContents()).join(" "));
    assert.ok(lit.includes(quote) || quote.includes(lit), `${view}: ${quote} / ${lit}`);
  }
  await page.close();
});

test("many read while articles are added, and nobody is refused", async () => {
  const paths = await views();
  const article = (number) => ({
    id: `new-${number}`, publisher: `Paper ${number % 7}`, published: `2026-03-${String(1 + (number % 28)).padStart(2, "0")}`,
    text: `Police detained ${number + 2} protesters in Brno on Monday, the mayor said. France and Germany will hold talks in Prague next week.`,
  });
  const news = join(folder, "news.jsonl");
  writeFileSync(news, Array.from({ length: ADDED }, (_, number) => `${JSON.stringify(article(number))}\n`).join(""));
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const took = [];
  const refused = [];
  const until = performance.now() + READING_MS;
  const adding = run(DATELINE, ["add", "--ledger", ledger, news]);
  let left = 0;
  const read = async (reader) => {
    for (let turn = reader; performance.now() < until; turn++) {
      const path = paths[turn % paths.length];
      const begun = performance.now();
      const status = await ask(agent, path).catch((error) => error.message);
      took.push(performance.now() - begun);
      if (status !== 200) refused.push(`${path}: ${status}`);
    }
  };
  await Promise.all([...Array.from({ length: READERS }, (_, reader) => read(reader)), adding.then(() => (left = until - performance.now()))]);
  agent.destroy();
  took.sort((one, other) => one - other);
  const at = (share) => Math.round(took[Math.floor(share * (took.length - 1))]);
  console.log(`# ${READERS} readers, ${took.length} answers, median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; ${ADDED} articles added ${left > 0 ? "meanwhile" : "in a longer time"}`);
  assert.deepEqual(refused.slice(0, 5), []);
  const { items } = await json("api/v1/documents?publisher=Paper+0&since=2026-03-01&limit=1");
  assert.equal(items.length, 1, "what was added is there");
});

function ask(agent, path) {
  return new Promise((done, failed) => {
    get(`${served.address}${path}`, { agent }, (answer) => {
      answer.on("end", () => done(answer.statusCode)).on("error", failed).resume();
    }).on("error", failed);
  });
}

/** Sends a beginning and then a byte a second; gives the seconds after which the server ended it. */
function trickle(beginning, most) {
  const { hostname, port } = new URL(served.address);
  return new Promise((done, failed) => {
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    const socket = connect(Number(port), hostname, () => socket.write(beginning));
    const drip = setInterval(() => (seconds() > most ? socket.destroy(new Error("it is not cut")) : socket.write("x")), 1000);
    socket.on("data", () => socket.end());
    socket.on("close", () => (clearInterval(drip), done(seconds())));
    socket.on("error", (error) => (clearInterval(drip), error.code === "EPIPE" || error.code === "ECONNRESET" ? done(seconds()) : failed(error)));
  });
}

test("who sends the head of a request byte by byte is cut", async () => {
  const seconds = await trickle("GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-slow: ", 20);
  assert.ok(seconds < 15, `${seconds} s`);
});

test("who sends the body byte by byte is cut, and others are answered meanwhile", { skip: !LARGE && "takes a minute" }, async () => {
  const { host } = new URL(served.address);
  const slow = Array.from({ length: 50 }, () => trickle(`POST /api/v1/code HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{`, 90));
  assert.ok((await json("api/v1/documents?limit=1")).items.length === 1);
  for (const seconds of await Promise.all(slow)) assert.ok(seconds < 70, `${seconds} s`);
});
