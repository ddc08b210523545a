import { all, keep, kept, one, say } from "./dom";

const KEPT = "dateline-searches";

/** A search that was saved: its name, and what was typed. */
type Saved = { name: string; typed: string };

/** The searches that this browser keeps: named, listed, and taken away again. */
export function saved(): void {
  const place = one("#saved");
  const form = place && one<HTMLFormElement>("form", place);
  if (!place || !form) return;
  place.hidden = false;
  const typed = new URL(location.href).searchParams.get("q") ?? "";
  form.hidden = !typed;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const box = form.elements.namedItem("name") as HTMLInputElement;
    const name = box.value.trim() || typed;
    write([...read().filter((search) => search.name !== name), { name, typed }]);
    box.value = "";
    list(place);
    say(`saved as ${name}`);
  });
  list(place);
}

function list(place: HTMLElement): void {
  const rows = read().map((search) => row(place, search));
  const list = one("ul", place);
  list?.replaceChildren(...rows);
  const none = one(".none", place);
  if (none) none.hidden = rows.length > 0;
}

function row(place: HTMLElement, search: Saved): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `/search?${new URLSearchParams({ q: search.typed })}`;
  link.textContent = search.name;
  link.title = search.typed;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.className = "plain-button";
  remove.textContent = "×";
  remove.setAttribute("aria-label", `Remove ${search.name}`);
  remove.addEventListener("click", () => {
    write(read().filter(({ name }) => name !== search.name));
    list(place);
    (all("ul button", place)[0] ?? one("input[name=name]", place))?.focus();
    say(`${search.name} is removed`);
  });
  item.append(link, " ", remove);
  return item;
}

/** What is kept, in the order of names; what is no list of searches counts as none. */
function read(): Saved[] {
  let found: unknown;
  try {
    found = JSON.parse(kept("localStorage", KEPT) ?? "[]");
  } catch {
    return [];
  }
  const isSearch = (one: unknown): one is Saved => {
    const search = one as Partial<Saved> | null;
    return typeof search?.name === "string" && typeof search.typed === "string";
  };
  return Array.isArray(found) ? found.filter(isSearch).sort((one, other) => one.name.localeCompare(other.name)) : [];
}

const write = (searches: Saved[]): void => keep("localStorage", KEPT, JSON.stringify(searches));
