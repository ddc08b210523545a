import { all, inAddress, one, say } from "./dom";

/** Width and height of the map of the world, in its own units. */
const WORLD = [1000, 440] as const;
/** The narrowest part that is shown. */
const LEAST = 1000 / 16;
/** Each step of zooming, and the part of the width that an arrow moves. */
const STEP = 1.6;
const MOVE = 0.2;

/** A part of the map. */
type Box = { left: number; top: number; width: number };

/** The map: zoomed and moved by buttons, keys and the pointer. Without script the buttons are links. */
export function map(): void {
  const world = one<HTMLElement>("#world");
  if (!world) return;
  new ResizeObserver(() => draw(world, boxOf(world))).observe(world);
  for (const button of all<HTMLAnchorElement>("[data-zoom]")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      zoom(world, button.dataset.zoom ?? "");
    });
  }
  for (const button of all<HTMLAnchorElement>("[data-move]")) {
    const [right, down] = WAYS[button.dataset.move ?? ""] ?? [0, 0];
    button.addEventListener("click", (event) => {
      event.preventDefault();
      move(world, right, down);
    });
  }
  world.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = KEYS[event.key];
    if (!does) return;
    event.preventDefault();
    does(world);
  });
  drag(world);
}

/** The ways to move, as parts of the width and the height. */
const WAYS: Record<string, [number, number]> = { left: [-MOVE, 0], right: [MOVE, 0], up: [0, -MOVE], down: [0, MOVE] };

const KEYS: Record<string, (world: HTMLElement) => void> = {
  "+": (world) => zoom(world, "in"),
  "=": (world) => zoom(world, "in"),
  "-": (world) => zoom(world, "out"),
  "0": (world) => zoom(world, "whole"),
  ArrowLeft: (world) => move(world, -MOVE, 0),
  ArrowRight: (world) => move(world, MOVE, 0),
  ArrowUp: (world) => move(world, 0, -MOVE),
  ArrowDown: (world) => move(world, 0, MOVE),
};

function boxOf(world: HTMLElement): Box {
  const [left = 0, top = 0, width = WORLD[0]] = (world.getAttribute("viewBox") ?? "").split(" ").map(Number);
  return { left, top, width };
}

const heightOf = (box: Box): number => (box.width * WORLD[1]) / WORLD[0];

function zoom(world: HTMLElement, how: string): void {
  const box = boxOf(world);
  const width = how === "whole" ? WORLD[0] : box.width * (how === "in" ? 1 / STEP : STEP);
  const grown = Math.min(Math.max(width, LEAST), WORLD[0]);
  const [x, y] = [box.left + box.width / 2, box.top + heightOf(box) / 2];
  show(world, { left: x - grown / 2, top: y - heightOf({ ...box, width: grown }) / 2, width: grown });
  say(`${Math.round(WORLD[0] / grown)} times the world`);
}

function move(world: HTMLElement, right: number, down: number): void {
  const box = boxOf(world);
  show(world, { ...box, left: box.left + right * box.width, top: box.top + down * heightOf(box) });
}

/** Shows a part of the map, and puts it into the address and into the links that stay on the map. */
function show(world: HTMLElement, wanted: Box): void {
  draw(world, within(wanted));
  settle(world);
}

/** A part as far as the map goes. */
const within = (wanted: Box): Box => ({
  left: Math.min(Math.max(wanted.left, 0), WORLD[0] - wanted.width),
  top: Math.min(Math.max(wanted.top, 0), WORLD[1] - heightOf(wanted)),
  width: wanted.width,
});

function settle(world: HTMLElement): void {
  const box = boxOf(world);
  inAddress("box", [box.left, box.top, box.width].map((number) => number.toFixed(1)).join(","));
  for (const link of all<HTMLAnchorElement>("a[href*='spot='], .beside a")) {
    const address = new URL(link.getAttribute("href") ?? "", location.href);
    address.searchParams.set("box", new URL(location.href).searchParams.get("box") ?? "");
    link.setAttribute("href", `${address.pathname}${address.search}${address.hash}`);
  }
}

/** The size of a pixel for which the symbols were last drawn. */
let drawn = 0;

function draw(world: HTMLElement, box: Box): void {
  world.setAttribute("viewBox", `${box.left} ${box.top} ${box.width} ${heightOf(box)}`);
  const pixel = box.width / (world.clientWidth || WORLD[0]);
  if (pixel === drawn) return;
  drawn = pixel;
  for (const symbol of all("[data-x]", world)) symbol.setAttribute("transform", `translate(${symbol.dataset.x} ${symbol.dataset.y}) scale(${pixel})`);
}

/** The pointer takes the map along; a click is left to the symbol under it. */
function drag(world: HTMLElement): void {
  let from: { x: number; y: number; box: Box } | null = null;
  world.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && !(event.target as Element).closest("a")) from = { x: event.clientX, y: event.clientY, box: boxOf(world) };
  });
  addEventListener("pointermove", (event) => {
    if (!from) return;
    const pixel = from.box.width / world.clientWidth;
    draw(world, within({ ...from.box, left: from.box.left - (event.clientX - from.x) * pixel, top: from.box.top - (event.clientY - from.y) * pixel }));
  });
  const end = () => {
    if (from) settle(world);
    from = null;
  };
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}
