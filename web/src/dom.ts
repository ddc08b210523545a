/** The first element that fits, if any. */
export const one = <E extends HTMLElement = HTMLElement>(query: string, within: ParentNode = document): E | null =>
  within.querySelector<E>(query);

/** All elements that fit, in order. */
export const all = <E extends HTMLElement = HTMLElement>(query: string, within: ParentNode = document): E[] => [
  ...within.querySelectorAll<E>(query),
];

/** Tells those who do not see the page. */
export function say(words: string): void {
  const box = one("#said");
  if (box) box.textContent = words;
}

/** Puts a value into the address, or takes it out, without a step in the history. */
export function inAddress(name: string, value: string | null): void {
  const address = new URL(location.href);
  if (value === null || value === "") address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  address.hash = "";
  history.replaceState(null, "", address);
}

/** The value of a name in the address. */
export const fromAddress = (name: string): string | null => new URL(location.href).searchParams.get(name);

/** Scrolls as much as is needed, softly unless the reader wants no motion. */
export function show(element: Element, block: ScrollLogicalPosition = "nearest"): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block, behavior: still ? "auto" : "smooth" });
}

/** What the browser keeps under a name; nothing where it keeps nothing. */
export function kept(store: "localStorage" | "sessionStorage", name: string): string | null {
  try {
    return window[store].getItem(name);
  } catch {
    return null;
  }
}

/** Has the browser keep a value under a name, if it keeps anything. */
export function keep(store: "localStorage" | "sessionStorage", name: string, value: string | null): void {
  try {
    if (value === null) window[store].removeItem(name);
    else window[store].setItem(name, value);
  } catch {
    // it is forgotten with the page
  }
}
