import { one } from "./dom";

/** On a narrow page the views are a line to scroll: the one that is shown is brought into sight. */
export function here(): void {
  const link = one(".masthead nav [aria-current]");
  const nav = link?.parentElement;
  if (link && nav) nav.scrollLeft = Math.max(0, link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2);
}
