// What holds on every view: keys, pages of long lists, the browser's way back, other widths, other times.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { opened, serveNews } from "./served.mjs";

const VIEWS = ["", "story", "map", "numbers", "contradictions", "actors", "actors?view=network", "brief", "search?q=talks"];
let served, browser, page, close;

before(async () => ({ served, browser, page, close } = await opened()));
after(() => close?.());

for (const view of VIEWS) {
  test(`keys alone lead through /${view}`, async () => {
    await page.goto(`${served.address}${view}`);
    await page.keyboard.press("?");
    assert.ok(await page.isVisible("#help"));
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".export") !== null), true, "the focus is in the menu");
    await page.keyboard.press("Escape");
    assert.equal(await page.isVisible(".export ul"), false);
    await page.keyboard.press("j");
    const first = await page.evaluate(() => document.activeElement.getAttribute("href"));
    assert.ok(first, "a row has the focus");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), first);
    await page.keyboard.press("/");
    await page.waitForFunction(() => document.activeElement.matches("input, textarea") || location.pathname === "/search");
  });
}

test("n and p turn the pages of a long list", async () => {
  const articles = Array.from({ length: 45 }, (_, number) => ({
    id: `article-${number}`, publisher: "Daily", published: "2025-03-05", title: `Men held, ${number}`, text: `Police detained ${number + 2} men in Brno on Monday.`,
  }));
  const news = await serveNews(articles);
  try {
    await page.goto(news.address);
    await page.keyboard.press("n");
    await page.waitForURL(/cursor=28/);
    assert.equal(await page.locator(".newest .row").count(), 5);
    await page.keyboard.press("p");
    await page.waitForURL((address) => !address.search.includes("cursor"));
    assert.equal(await page.locator(".newest .row").count(), 40);
  } finally {
    news.stop();
  }
});

test("the browser's way back leads to what was seen before", async () => {
  await page.goto(`${served.address}story`);
  const all = await page.textContent("h1");
  await page.selectOption("select[name=status]", "denied");
  await page.click(".narrow button");
  await page.waitForURL(/status=denied/);
  const some = await page.textContent("h1");
  await page.locator(".line a").first().click();
  await page.waitForSelector(".card.open");
  await page.goBack();
  assert.equal(await page.textContent("h1"), some);
  assert.equal(await page.inputValue("select[name=status]"), "denied");
  await page.goBack();
  assert.equal(await page.textContent("h1"), all);
  await page.goForward();
  assert.equal(await page.textContent("h1"), some);
});

test("the foot of a page leads to the ledger of an earlier day, and back", async () => {
  await page.goto(`${served.address}story?status=happened`);
  const now = await page.textContent("h1");
  await page.fill("#as-of", "2025-06-04");
  await page.click(".then button");
  await page.waitForURL(/status=happened&as_of=2025-06-04/);
  assert.notEqual(await page.textContent("h1"), now);
  assert.match(await page.textContent(".banner"), /as it stood on 4 June 2025/);
  await page.click(".banner a");
  await page.waitForURL((address) => address.search === "?status=happened");
  assert.equal(await page.textContent("h1"), now);
});

test("actors of the network do not lie over each other", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${served.address}actors?view=network`);
  const boxes = await page.$$eval(".node", (all) => all.map((node) => node.getBoundingClientRect().toJSON()));
  assert.ok(boxes.length > 4);
  boxes.forEach((one, index) => boxes.slice(index + 1).forEach((other) => {
    const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
    assert.ok(apart, `${JSON.stringify(one)} and ${JSON.stringify(other)}`);
  }));
});

test("a file is chosen without dragging", async () => {
  await page.goto(`${served.address}read`);
  await page.setInputFiles("#file", { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from(" \n") });
  assert.match(await page.textContent(".alarm"), /“empty.txt” is empty/);
  await page.setInputFiles("#file", { name: "page.html", mimeType: "text/html", buffer: Buffer.from("<p>Turkey and Greece held talks in Ankara on Friday, two diplomats said.</p>") });
  await page.waitForSelector("article.read");
  assert.match(await page.textContent(".row p"), /^Turkey and Greece held talks/);
});

test("on paper a page tells what it was asked, and has nothing to press", async () => {
  await page.goto(`${served.address}contradictions?kind=value`);
  await page.emulateMedia({ media: "print" });
  for (const none of ["button", "nav", ".then"]) assert.equal(await page.locator(`${none}:visible`).count(), 0, none);
  await page.goto(`${served.address}story?status=denied&actor=Tana`);
  assert.equal(await page.textContent(".asked:visible"), "Only status: denied; actor: Tana");
  await page.emulateMedia({ media: null });
  assert.equal(await page.isVisible(".asked"), false);
});

test("a text that is too long stays in the form", async () => {
  await page.goto(`${served.address}read`);
  const text = "Police detained ten men in Brno on Monday.\n".repeat(26_000);
  await page.evaluate((text) => (document.querySelector("#text").value = text), text);
  await page.click("form.give button");
  assert.match(await page.textContent(".alarm"), /longer than 1 MiB/);
  assert.equal((await page.inputValue("#text")).length, text.length);
  assert.equal(await page.textContent("form.give button"), "Read it");
});

test("on a phone the view that is shown is in sight, and a chart can be read", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${served.address}search`);
  const link = await page.locator(".masthead nav [aria-current]").boundingBox();
  assert.ok(link.x >= 0 && link.x + link.width <= 390, `${link.x}`);
  await page.goto(`${served.address}numbers?text=dead`);
  await page.locator(".numbers tbody a").last().click();
  await page.waitForSelector(".chart text");
  const height = await page.$eval(".chart text", (words) => words.getBoundingClientRect().height);
  assert.ok(height > 8, `letters are ${height} pixels high`);
  await page.setViewportSize({ width: 1280, height: 900 });
});
