// The map: what it shows, and how it is moved.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { opened, serveNews } from "./served.mjs";

let served, page, close;

before(async () => ({ served, page, close } = await opened()));
after(() => close?.());

test("a symbol of the map lists the events there with their sentences", async () => {
  await page.goto(`${served.address}map`);
  const rows = await page.$$eval(".map tbody tr", (all) => all.map((row) => [row.cells[0].textContent, Number(row.cells[3].textContent)]));
  assert.equal(await page.locator("#world .spot").count(), rows.length, "a symbol a row");
  const [place, count] = rows[0];
  await page.locator(`#world .spot[aria-label^="${place}"]`).click({ position: { x: 3, y: 20 } });
  await page.waitForSelector("#spot .report");
  assert.equal(await page.textContent("#spot h2"), place);
  assert.equal(await page.locator("#spot .report").count(), count);
  const quote = await page.textContent("#spot .report blockquote");
  await page.locator("#spot .report > a").first().click();
  await page.waitForSelector(".sentence.lit");
  assert.equal((await page.textContent(".sentence.lit")).trim(), quote.trim());
});

test("the map is zoomed and asked by keyboard, and the address says so", async () => {
  await page.goto(`${served.address}map?status=happened`);
  const width = () => page.$eval("#world", (world) => Number(world.getAttribute("viewBox").split(" ")[2]));
  const before = await width();
  await page.focus("#world");
  for (const key of ["+", "+", "ArrowRight"]) await page.keyboard.press(key);
  const after = await width();
  assert.ok(after < before / 2, `${before} to ${after}`);
  await page.reload();
  assert.equal(await width(), Number(after.toFixed(1)), "the part stands in the address");
  assert.match(page.url(), /status=happened/);
  await page.focus("#world .spot");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#spot .report");
  assert.equal(await width(), Number(after.toFixed(1)));
  await page.focus("#world");
  await page.keyboard.press("0");
  assert.equal(await width(), 1000);
});

test("what is known by its country only is listed beside the map, and not on it", async () => {
  const news = await serveNews([
    { id: "one", publisher: "Daily", published: "2025-03-05", text: "Soldiers attacked a convoy in Kenya on Tuesday." },
    { id: "two", publisher: "Daily", published: "2025-03-05", text: "Police arrested the mayor in Brno on Monday." },
  ]);
  try {
    await page.goto(`${news.address}map`);
    assert.deepEqual(await page.$$eval(".map aside .wide a", (all) => all.map((link) => link.textContent)), ["Kenya"]);
    assert.deepEqual(await page.$$eval("#world .spot", (all) => all.map((spot) => spot.getAttribute("aria-label").split(",")[0])), ["Brno"]);
    await page.click(".map aside .wide a");
    await page.waitForSelector("#spot .report");
    assert.match(await page.textContent("#spot blockquote"), /convoy in Kenya/);
  } finally {
    news.stop();
  }
});

test("the map is moved without dragging, and dragged", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${served.address}map?box=400,100,300`);
  const left = () => page.$eval("#world", (world) => Number(world.getAttribute("viewBox").split(" ")[0]));
  await page.click("[data-move=right]");
  assert.equal(await left(), 460);
  await page.waitForURL(/box=460/);
  const { x, y } = await page.locator("#world").boundingBox();
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 140, y + 40, { steps: 5 });
  assert.ok((await left()) < 460, "it follows the pointer");
  assert.match(page.url(), /box=460/, "the address waits for its end");
  await page.mouse.up();
  await page.waitForURL((address) => !address.search.includes("box=460"));
});
