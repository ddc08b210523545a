import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { ARTICLE, SHOTS, launch, opened, readText } from "./served.mjs";

const AXE = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
let served, browser, page, close;

before(async () => ({ served, browser, page, close } = await opened()));
after(() => close?.());

/** The words lit as the sentence of the open card. */
const lit = () => page.$$eval(".sentence.lit", (all) => all.map((sentence) => sentence.textContent));

test("a pasted text is read, and a click on words opens the card of their sentence", async () => {
  await readText(page, served.address);
  assert.equal(await page.textContent("h1"), "A tense week in Brno");
  const column = await page.$eval(".row p", (text) => text.getBoundingClientRect().width / parseFloat(getComputedStyle(text).fontSize));
  assert.ok(column <= 68 / 2 + 1, `the column is ${column} em wide`);
  await page.click("a.m-e:text('detained')");
  assert.deepEqual(await lit(), ["Police detained twelve protesters in Brno on Monday, the mayor said."]);
  assert.match(await page.textContent(".card.open"), /Police.*detained.*twelve protesters.*happened.*2 March 2026.*Brno/s);
  assert.match(await page.textContent(".card.open .more"), /On whose word“?the mayor/);
  const [card, words] = await Promise.all([page.locator(".card.open").boundingBox(), page.locator("a.m-e:text('detained')").boundingBox()]);
  assert.ok(Math.abs(card.y - words.y) < 6, `the card stands at ${card.y}, its words at ${words.y}`);
});

test("a click on a card lights its sentence; each card has one, and none lies over another", async () => {
  await readText(page, served.address);
  const cards = await page.$$(".card");
  assert.ok(cards.length >= 4);
  for (const card of cards) {
    await card.$eval(".glance", (link) => link.click());
    const [sentence] = await lit();
    const did = await card.$eval(".deed i", (words) => words.textContent);
    assert.ok(sentence.includes(did), `“${did}” is in “${sentence}”`);
  }
  await page.keyboard.press("Escape");
  const boxes = await page.$$eval(".card", (all) => all.map((card) => card.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
  boxes.sort((one, other) => one.top - other.top);
  boxes.slice(1).forEach((box, index) => assert.ok(box.top >= boxes[index].bottom, "cards do not overlap"));
});

test("what is chosen stands in the address", async () => {
  await readText(page, served.address);
  await page.click("a.m-e:text('detained')");
  const address = page.url();
  assert.match(address, /\?at=\d+$/);
  const other = await browser.context.newPage();
  await other.goto(address);
  await other.waitForSelector(".card.open");
  assert.match(await other.textContent(".sentence.lit"), /^Police detained/);
  await other.close();
});

test("the keyboard alone is enough", async () => {
  await page.goto(served.address);
  await page.keyboard.press("/");
  await page.keyboard.insertText(ARTICLE);
  for (let tabs = 0; tabs < 9 && !(await page.evaluate(() => document.activeElement?.textContent === "Read it")); tabs++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.read");
  await page.keyboard.press("j");
  const [first] = await lit();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  assert.notEqual((await lit())[0], first);
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  assert.equal((await lit())[0], first);
  await page.keyboard.press("Escape");
  assert.deepEqual(await lit(), []);
  await page.keyboard.press("?");
  assert.ok(await page.isVisible("#help"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("e");
  assert.ok(await page.isVisible(".export ul"));
  await page.keyboard.press("d");
  assert.equal(await page.getAttribute("html", "data-theme"), "dark");
  await page.evaluate(() => localStorage.clear());
});

test("a dropped file is read", async () => {
  await page.goto(`${served.address}read`);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["Turkey and Greece held talks in Ankara on Friday, two diplomats said."], "news.txt"));
    document.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await page.waitForSelector("article.read");
  assert.match(await page.textContent(".card"), /talks|held/);
});

test("a hostile text is shown as text", async () => {
  await readText(page, served.address, `${ARTICLE}\n\nLeft \u202Eright. ${"x".repeat(10_000)}`);
  assert.notEqual(await page.title(), "taken");
  assert.match(await page.textContent("article.read"), /<script>document\.title = "taken"<\/script> <img src=x onerror/);
  assert.equal(await page.$("article.read script, article.read img"), null);
  assert.match(await page.textContent("article.read"), /Left ⟨U\+202E⟩right/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `the page is ${wide} pixels too wide`);
});

test("text and marks are there without script", async () => {
  await readText(page, served.address);
  const answer = await (await fetch(page.url())).text();
  assert.match(answer, /href="#event-0"/);
  assert.match(answer, /&lt;script&gt;/);
});

test("the document is there as data", async () => {
  await readText(page, served.address);
  const address = page.url().split("?")[0];
  const document = await (await fetch(`${address}.json`)).json();
  assert.equal(document.text, ARTICLE);
  const table = await (await fetch(`${address}.csv`)).text();
  assert.equal(table.trim().split("\n").length > document.events.length, true);
});

for (const [name, width, scheme] of [["light", 1280, "light"], ["dark", 1280, "dark"], ["phone", 390, "light"], ["phone-dark", 390, "dark"]]) {
  test(`axe finds nothing serious: ${name}`, async () => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const views = [["front", served.address], ["form", `${served.address}read`]];
    await readText(page, served.address);
    await page.click("a.m-e:text('detained')");
    views.push(["read", page.url()]);
    for (const [view, address] of views) {
      await page.goto(address);
      await page.screenshot({ path: `${SHOTS}${view}-${name}.png`, fullPage: view === "read" });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      assert.deepEqual(serious.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]), [], view);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${view} is ${wide} pixels too wide`);
    }
  });
}

/** What a reader who was never here is sent for a page, in bytes with heads, and after how long something is shown, in milliseconds. */
async function firstView(chromium, address) {
  const fresh = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await fresh.newPage();
  const network = await fresh.newCDPSession(tab);
  await network.send("Network.enable");
  const sent = [];
  network.on("Network.loadingFinished", ({ encodedDataLength }) => sent.push(encodedDataLength));
  await tab.goto(address, { waitUntil: "networkidle" });
  await tab.evaluate(() => document.fonts.ready);
  const shown = await tab.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const view = { shown: await shown.jsonValue(), bytes: sent.reduce((sum, bytes) => sum + bytes, 0), files: sent.length };
  await tab.screenshot({ path: `${SHOTS}read-first.png` });
  await fresh.close();
  return view;
}

test("the first view is small", async () => {
  const { items } = await (await fetch(`${served.address}api/v1/documents?limit=1`)).json();
  const chromium = await launch();
  const views = [];
  for (let turn = 0; turn < 7; turn++) views.push(await firstView(chromium, `${served.address}read/${items[0].doc_id}`));
  await chromium.close();
  const shown = views.map((view) => Math.round(view.shown)).sort((one, other) => one - other);
  console.log(`# first view in ${views.length} fresh contexts: median ${shown[3]} ms, longest ${shown[6]} ms; ${views[0].bytes} bytes in ${views[0].files} answers`);
  assert.ok(views[0].files > 3, "page, style, script and letters are counted");
  assert.ok(views[0].bytes < 300_000, `${views[0].bytes} bytes`);
  assert.deepEqual(views.map(({ bytes }) => bytes), views.map(() => views[0].bytes), "each is sent the same");
});

test("it prints", async () => {
  await readText(page, served.address);
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: `${SHOTS}read-print.png`, fullPage: true });
  assert.equal(await page.isVisible(".masthead nav"), false);
  await page.emulateMedia({ media: "screen" });
});
