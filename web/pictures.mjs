// Takes the pictures of the README: `DATELINE=../target/release/dateline node pictures.mjs`.
import { readFileSync } from "node:fs";
import { browse, readText, serve } from "./tests/served.mjs";

const DOCS = new URL("../docs/", import.meta.url).pathname;
const [served, browser] = await Promise.all([serve(), browse()]);
const page = await browser.context.newPage();
await page.setViewportSize({ width: 1280, height: 820 });

await readText(page, served.address, readFileSync(new URL("../examples/talks.txt", import.meta.url), "utf8"), "2025-03-05");
await page.locator("a.m-e", { hasText: "met" }).first().click();
await page.mouse.move(0, 0);
await page.waitForTimeout(600);
await page.screenshot({ path: `${DOCS}page-read.png` });

for (const [view, address, height] of [["contradictions", "contradictions", 880], ["story", "story?type=ASSAULT", 760], ["map", "map", 720]]) {
  await page.setViewportSize({ width: 1280, height });
  await page.goto(`${served.address}${address}`);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${DOCS}page-${view}.png` });
}

await browser.stop();
served.stop();
