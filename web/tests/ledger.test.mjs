// The views over the sample ledger.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { SHOTS, opened, serveNews } from "./served.mjs";

const AXE = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const VIEWS = ["words", "story", "map", "numbers", "contradictions", "actors", "actors?view=network", "brief", "search?q=actor:Norway"];
let served, page, close;

before(async () => ({ served, page, close } = await opened()));
after(() => close?.());

/** What the last part of a view's address is called in files. */
const named = (view) => (view.endsWith("network") ? "network" : view.split("?")[0]);

test("a line of the story leads to its sentence", async () => {
  await page.goto(`${served.address}story`);
  const line = page.locator(".line a").first();
  const who = await line.locator("b").first().textContent();
  await line.click();
  await page.waitForSelector(".card.open");
  const deed = await page.textContent(".card.open .deed");
  const did = await page.textContent(".card.open .deed i");
  assert.ok(who === "someone" || deed.includes(who.split(" and ")[0]), `${who}: ${deed}`);
  assert.ok((await page.textContent(".sentence.lit")).includes(did));
});

test("the story is cut down by actor and status, and the address says so", async () => {
  await page.goto(`${served.address}story`);
  const before = await page.locator(".line").count();
  await page.selectOption("select[name=status]", "denied");
  await page.click(".narrow button");
  await page.waitForURL(/status=denied/);
  const after = await page.locator(".line").count();
  assert.ok(after > 0 && after < before, `${after} of ${before}`);
});

test("a search cuts down, and a result leads to its sentence", async () => {
  await page.goto(`${served.address}story`);
  await page.goto(`${served.address}search`);
  await page.keyboard.press("/");
  await page.keyboard.type("status:denied");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".report");
  assert.ok((await page.$$eval(".report .status", (all) => all.map((one) => one.textContent))).every((status) => status.includes("denied")));
  const quote = await page.textContent(".report blockquote");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".sentence.lit");
  assert.equal((await page.textContent(".sentence.lit")).trim(), quote.trim());
});

test("a search is saved under a name, asked again, and removed", async () => {
  await page.goto(`${served.address}search?q=status:denied`);
  const found = await page.textContent("h1");
  await page.fill("#saved-name", "What was denied");
  await page.keyboard.press("Enter");
  await page.goto(`${served.address}search`);
  assert.equal(await page.isVisible("#saved-name"), false, "there is nothing to save");
  await page.click("#saved a:text('What was denied')");
  await page.waitForURL(/denied/);
  assert.equal(await page.textContent("h1"), found);
  await page.click("#saved button[aria-label='Remove What was denied']");
  await page.reload();
  assert.equal(await page.locator("#saved li").count(), 0);
  await page.evaluate(() => localStorage.setItem("dateline-searches", '[{"name": 1}, null, "x"]'));
  await page.reload();
  assert.equal(await page.locator("#saved li").count(), 0, "nonsense is passed over");
  await page.evaluate(() => localStorage.clear());
});

test("counts beside a search lead to as many reports", async () => {
  await page.goto(`${served.address}search?q=actor:"Tana River Front"`);
  const facet = page.locator("aside .facet:not(#saved ul) li").first();
  const count = Number((await facet.locator("span").textContent()).replace(",", ""));
  await facet.locator("a").click();
  await page.waitForURL(/q=.*%3A/);
  assert.equal(await page.locator(".report").count(), count);
});

test("n and p lead to the next article and back", async () => {
  await page.goto(served.address);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.read");
  const first = await page.textContent("h1");
  await page.keyboard.press("n");
  await page.waitForURL((address) => address.pathname.startsWith("/read/"));
  await page.waitForFunction((title) => document.querySelector("h1")?.textContent !== title, first);
  await page.keyboard.press("p");
  await page.waitForFunction((title) => document.querySelector("h1")?.textContent === title, first);
});

test("a wrong name in the box is told, not passed over", async () => {
  await page.goto(`${served.address}search?q=status:hapened`);
  assert.match(await page.textContent(".alarm"), /never `hapened`/);
});

test("both sides of a contradiction lead to their words", async () => {
  await page.goto(`${served.address}contradictions`);
  const sides = await page.$$eval(".side a", (all) => all.map((link) => [link.getAttribute("href"), link.textContent]));
  assert.ok(sides.length >= 2);
  for (const [href, quote] of sides.slice(0, 4)) {
    await page.goto(new URL(href, served.address).href);
    await page.waitForSelector(".sentence.lit");
    const sentence = (await page.textContent(".sentence.lit")).replace(/\s+/g, " ");
    assert.ok(sentence.includes(quote.trim()) || quote.includes(sentence.trim()), `${quote} / ${sentence}`);
  }
});

test("a contradiction is decided and opened again by keyboard alone", async () => {
  const keys = async (...all) => { for (const key of all) await page.keyboard.press(key); };
  await page.goto(`${served.address}contradictions`);
  const open = await page.locator(".clash").count();
  const [, second] = await page.$$eval(".clash .value", (all) => all.map((value) => value.textContent));
  await keys("j", "r");
  await page.screenshot({ path: `${SHOTS}decision.png` });
  assert.ok((await page.textContent("#decision-about")).includes(second));
  await keys("ArrowDown", "Tab");
  await page.keyboard.type("Each stands by its count.");
  await keys("Tab");
  await page.keyboard.type("Ana Kovar");
  await keys("Tab");
  await page.keyboard.type("guessed");
  await keys("Enter");
  await page.waitForFunction(() => /not the token/.test(document.querySelector("#decision .alarm").textContent));
  await page.keyboard.press("Control+a");
  await page.keyboard.type(served.token);
  await keys("Enter");
  await page.waitForSelector(".clash[data-state=both_kept]");
  assert.equal(await page.textContent(".clash[data-state=both_kept] .fate"), "both kept: Each stands by its count. — Ana Kovar");
  assert.ok(!page.url().includes(served.token));
  await page.reload();
  assert.equal(await page.locator(".clash").count(), open - 1);
  await page.goto(`${served.address}contradictions?state=both_kept`);
  assert.match(await page.textContent(".fate"), /Each stands by its count/);
  await keys("u");
  await page.keyboard.type("taken back");
  assert.equal(await page.isVisible("#token-asked"), false, "the token is asked for once");
  await keys("Tab", "Enter");
  await page.waitForSelector(".clash[data-state=open]");
  await page.goto(`${served.address}contradictions`);
  assert.equal(await page.locator(".clash").count(), open);
});

test("copies are folded into one line of the story, and a key unfolds them", async () => {
  const text = "BRNO, March 5 (Agency) - Police detained twelve protesters in Brno on Wednesday, the mayor said. The protesters had blocked a bridge over the river since the morning, and traffic stood still for hours.";
  const copies = Array.from({ length: 14 }, (_, copy) => ({ id: `copy-${copy}`, publisher: `Paper ${copy}`, published: "2025-03-06", text }));
  const other = { id: "other", publisher: "Weekly", published: "2025-03-07", text: "Police in Brno detained twelve protesters on Wednesday, a witness told the Weekly." };
  const news = await serveNews([{ id: "first", publisher: "Agency", published: "2025-03-05", text }, ...copies, other]);
  try {
    await page.goto(`${news.address}story?type=COERCE`);
    const folded = page.locator(".line", { hasText: "detained twelve" }).locator("summary");
    assert.deepEqual(await folded.allTextContents(), ["1 further report, +14 copies"]);
    assert.equal(await page.isVisible(".folded li"), false);
    await folded.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".folded li:visible").count(), 15);
    assert.equal(await page.locator(".folded li:visible", { hasText: "copy" }).count(), 14);
  } finally {
    news.stop();
  }
});

test("a story is chosen from the list, and its events can be ordered by when they were told", async () => {
  await page.goto(`${served.address}story`);
  const all = await page.locator(".line").count();
  await page.selectOption("select[name=story]", { label: "Peru and Chile agree on copper" });
  await page.selectOption("select[name=by]", "learned");
  await page.click(".narrow button");
  await page.waitForURL(/story=\w+/);
  assert.equal(await page.textContent("h1"), "Peru and Chile agree on copper");
  const some = await page.locator(".line").count();
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  const { items } = await (await fetch(`${served.address}api/v1/events?story=${new URL(page.url()).searchParams.get("story")}`)).json();
  assert.equal(some, items.length);
  const first = items.map(({ first_reported_at: day }) => day.slice(0, 10)).sort().at(-1);
  assert.equal(new Date(`${await page.locator(".days h2").first().textContent()} UTC`).toISOString().slice(0, 10), first);
});

test("a cell of the matrix leads to the reports of its pair, and a name to the actor", async () => {
  await page.goto(`${served.address}actors`);
  const [actor, other] = (await page.locator(".matrix td a").first().getAttribute("title")).split(":")[0].split(" toward ");
  await page.locator(".matrix th a", { hasText: actor }).first().click();
  assert.equal(await page.textContent("h1"), actor);
  assert.ok((await page.locator(".report").count()) > 0);
  await page.goto(`${served.address}search?q=${encodeURIComponent(`actor:"${actor}"`)}`);
  assert.ok((await page.textContent("main")).includes(other));
});

test("the network is drawn from the pairs of the matrix, has its table, and leads to actors by keyboard", async () => {
  await page.goto(`${served.address}actors`);
  await page.click(".kinds a:text('network')");
  const { items } = await (await fetch(`${served.address}api/v1/pairs`)).json();
  const ties = new Set(items.map(({ actor_id: actor, other_id: other }) => [actor, other].sort().join()));
  assert.equal(await page.locator(".tie").count(), ties.size);
  assert.equal(await page.locator(".ties tbody tr").count(), ties.size, "its table has them all");
  const picture = await page.locator(".network svg").innerHTML();
  await page.reload();
  assert.equal(await page.locator(".network svg").innerHTML(), picture, "it is always the same");
  await page.focus(".node");
  const name = (await page.locator(".node").first().getAttribute("aria-label")).split(":")[0];
  await page.keyboard.press("Enter");
  await page.waitForURL(/actors\/\w+/);
  assert.equal(await page.textContent("h1"), name);
  const titles = await page.$$eval(".under h2", (all) => all.map((title) => title.textContent));
  assert.deepEqual(titles, ["Called and in office", "Events"]);
  assert.ok((await page.locator(".report").count()) > 0);
});

test("the brief has a note for every quotation, and each leads back", async () => {
  await page.goto(`${served.address}brief`);
  const marks = await page.$$eval(".brief sup a", (all) => all.map((mark) => mark.getAttribute("href")));
  assert.ok(marks.length > 5);
  for (const mark of marks) assert.ok(await page.$(`.notes ${mark} q`), mark);
});

test("a measure has a chart, a table, and figures that lead to their sentence", async () => {
  await page.goto(`${served.address}numbers`);
  await page.locator("tr", { has: page.locator("td.figure") }).locator("a").first().click();
  await page.waitForSelector("th:text('On whose word')");
  const words = await page.locator("td q a").first().textContent();
  await page.locator("td q a").first().click();
  await page.waitForSelector(".sentence.lit");
  assert.ok((await page.textContent(".sentence.lit")).includes(words));
});

for (const [name, width, scheme] of [["light", 1280, "light"], ["dark", 1280, "dark"], ["phone", 390, "light"]]) {
  test(`axe finds nothing serious: ${name}`, async () => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto(`${served.address}numbers`);
    const measures = await page.$$eval("tbody tr", (rows) => rows.map((row) => [Number(row.querySelector(".figure").textContent), row.querySelector("a").getAttribute("href").slice(1)]));
    const [, fullest] = measures.sort((one, other) => other[0] - one[0])[0];
    const { items } = await (await fetch(`${served.address}api/v1/documents`)).json();
    for (const [view, shot] of [...VIEWS.map((view) => [view, named(view)]), [fullest, "measure"], [`read/${items[2].doc_id}`, "article"]]) {
      await page.goto(`${served.address}${view}`);
      if (shot === "article" && name !== "phone") await page.keyboard.press("j").then(() => page.keyboard.press("j"));
      await page.screenshot({ path: `${SHOTS}${shot}-${name}.png` });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      assert.deepEqual(serious.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]), [], view);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${view} is ${wide} pixels too wide`);
    }
  });
}
