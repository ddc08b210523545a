import { all, one, show } from "./dom";
import { askOf } from "./decide";
import { letGo, step } from "./read";
import { turn } from "./theme";

/** The keys, and the button that lists them. */
export function keys(): void {
  const button = one<HTMLButtonElement>("#keys");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", help);
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const does = KEYS[event.key];
    if (!does || one<HTMLDialogElement>("dialog[open]")) return;
    if (does() !== false) event.preventDefault();
  });
}

/** What each key does; `false` leaves it to the browser. */
const KEYS: Record<string, () => void | boolean> = {
  j: () => step(1) || row(1),
  k: () => step(-1) || row(-1),
  n: () => go("a[rel=next]"),
  p: () => go("a[rel=prev]"),
  d: turn,
  r: () => askOf("decide"),
  u: () => askOf("reopen"),
  e: toExport,
  "/": toWords,
  "?": help,
  Escape: () => {
    one<HTMLDetailsElement>(".export[open]")?.removeAttribute("open");
    letGo();
    return false;
  },
};

function help(): void {
  one<HTMLDialogElement>("#help")?.showModal();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
}

function toWords(): void {
  const box = all("input[type=search], textarea, input[name=text]").find((box) => box.offsetParent);
  if (box) box.focus();
  else one(".masthead a[href^='/search']")?.click();
}

function toExport(): void {
  const menu = one<HTMLDetailsElement>(".export");
  if (!menu) return;
  menu.open = !menu.open;
  (menu.open ? one("a", menu) : one("summary", menu))?.focus();
}

function go(query: string): void {
  one<HTMLAnchorElement>(query)?.click();
}

/** The next or previous row of a list, with the focus on its first link. */
function row(by: number): boolean {
  const rows = all(".row-at, .rows > li, .facts > li");
  if (rows.length === 0) return false;
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(now + by, 0), rows.length - 1)];
  if (!next) return false;
  one("a", next)?.focus({ preventScroll: true });
  show(next);
  return true;
}
