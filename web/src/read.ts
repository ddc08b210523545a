import { all, fromAddress, inAddress, one, say, show } from "./dom";
import { lay } from "./margin";

/** The cards in the order of the text. */
let cards: HTMLElement[] = [];
/** The card that is open. */
let open: HTMLElement | null = null;
/** The words that it was opened from, where those are not its first. */
let from: HTMLElement | null = null;

/** Lights the words that the address or a table led to, while no card is open. */
let held: (() => void) | null = null;

/** The reading page: cards and words lead to each other. */
export function read(): void {
  const page = one("article.read");
  if (!page) return;
  cards = all(".card", page);
  legend(page);
  page.addEventListener("click", (event) => clicked(event));
  page.addEventListener("mouseover", (event) => hovered(event.target as Element));
  page.addEventListener("mouseleave", () => hovered(null));
  all<HTMLAnchorElement>("a[data-go]").forEach((link) => link.addEventListener("click", (event) => goTo(event, link)));
  const relay = () => lay(page, cards, open, from);
  new ResizeObserver(relay).observe(page);
  document.fonts?.ready.then(relay);
  relay();
  requestAnimationFrame(() => page.classList.add("settled"));
  begin();
}

/** Opens what the address names. */
function begin(): void {
  const named = location.hash.startsWith("#event-") ? one(location.hash) : null;
  const at = fromAddress("at");
  if (named) return choose(named, "center");
  if (at === null) return;
  const here = `[data-m][data-at="${CSS.escape(at)}"]`;
  const words = one(`article.read a.m-e${here}`) ?? one(`article.read .sentence ${here}`);
  const card = words?.matches("a.m-e") ? eventsOf(words)[0] : null;
  if (card && words) choose(card, "center", words);
  else if (words) lightWords(words, words.dataset.m?.split(" ") ?? []);
  else passage(Number(at));
}

/** Lights the sentence that holds a code point in which no words were marked. */
function passage(at: number): void {
  const sentences = all("article.read .sentence");
  const before = sentences.filter((sentence) => Number(sentence.dataset.at) <= at);
  const sentence = before[before.length - 1];
  if (!sentence) return;
  hold(() => sentence.classList.add("lit"));
  show(sentence, "center");
}

/** Lights words until something else is chosen. */
function hold(lights: () => void): void {
  letGo();
  unlight();
  held = lights;
  lights();
}

/** Lights words and their sentence. */
function lightWords(words: HTMLElement, marks: string[]): void {
  hold(() => {
    words.closest(".sentence")?.classList.add("lit");
    for (const mark of marks) all(`.sentence [data-m~="${mark}"]`).forEach((piece) => piece.classList.add(`lit-${mark[0]}`));
  });
  show(words, "center");
  say(words.closest(".sentence")?.textContent ?? "");
}

/** Goes to the next or previous event; `false` where there is none. */
export function step(by: number): boolean {
  if (cards.length === 0) return false;
  const now = open ? cards.indexOf(open) : by > 0 ? -1 : cards.length;
  const next = cards[Math.min(Math.max(now + by, 0), cards.length - 1)];
  if (next) choose(next, "center");
  return true;
}

/** Closes the open card. */
export function letGo(): void {
  if (!open && !held) return;
  open?.classList.remove("open");
  open = from = held = null;
  unlight();
  inAddress("at", null);
  relay();
}

function relay(): void {
  const page = one("article.read");
  if (page) lay(page, cards, open, from);
}

function choose(card: HTMLElement, block: ScrollLogicalPosition = "nearest", words: HTMLElement | null = null): void {
  open?.classList.remove("open");
  open = card;
  held = null;
  from = words;
  card.classList.add("open");
  light(card, words);
  inAddress("at", (words ?? card).dataset.at ?? null);
  relay();
  const sentence = sentenceOf(card, words);
  card.focus({ preventScroll: true });
  const beside = matchMedia("(min-width: 62rem)").matches;
  show((beside ? sentence : null) ?? card, block);
  say(`${one(".deed", card)?.textContent ?? ""}; ${one(".facts", card)?.textContent ?? ""}`);
}

/** Marks the words of a card: its sentence, and within it who, what, when, where and the source. */
function light(card: HTMLElement, words: HTMLElement | null = null): void {
  unlight();
  const sentence = sentenceOf(card, words);
  sentence?.classList.add("lit");
  for (const mark of (card.dataset.m ?? "").split(" ").filter(Boolean)) {
    all(`.sentence [data-m~="${mark}"]`).forEach((words) => words.classList.add(`lit-${mark[0]}`));
  }
  for (const mark of (card.dataset.x ?? "").split(" ").filter(Boolean)) {
    if (sentence) all(`[data-m~="${mark}"]`, sentence).forEach((words) => words.classList.add("lit-x"));
  }
}

/** The sentence that words stand in, or else that of the card's event. */
function sentenceOf(card: HTMLElement, words: HTMLElement | null): HTMLElement | null {
  return words?.closest<HTMLElement>(".sentence") ?? one(`#sentence-${card.dataset.sentence}`);
}

function unlight(): void {
  all(".sentence.lit").forEach((sentence) => sentence.classList.remove("lit"));
  all(".sentence [data-m]").forEach((words) => words.classList.remove("lit-e", "lit-s", "lit-t", "lit-p", "lit-n", "lit-x"));
}

function clicked(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = event.target as Element;
  const card = target.closest<HTMLElement>(".card");
  const link = target.closest<HTMLAnchorElement>("a.m-e");
  if (card && target.closest(".glance")) {
    event.preventDefault();
    if (card === open) letGo();
    else choose(card);
  } else if (link) {
    event.preventDefault();
    const next = eventsOf(link);
    const chosen = next[(next.indexOf(open as HTMLElement) + 1) % next.length];
    if (chosen) choose(chosen, "nearest", link);
  }
}

/** The cards of the events that words belong to. */
function eventsOf(words: HTMLElement): HTMLElement[] {
  const marks = (words.dataset.m ?? "").split(" ").filter((mark) => mark.startsWith("e"));
  return marks.map((mark) => one(`#event-${mark.slice(1)}`)).filter((card) => card !== null);
}

/** While nothing is chosen, what the pointer is on is lit. */
function hovered(target: Element | null): void {
  const link = target?.closest<HTMLElement>("a.m-e");
  const card = target?.closest<HTMLElement>(".card") ?? (link ? (eventsOf(link)[0] ?? null) : null);
  all(".card.hover").forEach((other) => other.classList.toggle("hover", other === card));
  card?.classList.add("hover");
  if (open) return;
  if (card) light(card);
  else unlight();
  if (!card) held?.();
}

/** A link of a table beneath: its words in the text. */
function goTo(event: MouseEvent, link: HTMLAnchorElement): void {
  const words = one(`.sentence [data-m~="${link.dataset.go}"]`);
  if (!words) return;
  event.preventDefault();
  lightWords(words, [link.dataset.go ?? ""]);
  inAddress("at", new URL(link.href).searchParams.get("at"));
}

/** The switches for the kinds of underline. */
function legend(page: HTMLElement): void {
  const hidden = new Set((fromAddress("hide") ?? "").split("").filter(Boolean));
  for (const box of all<HTMLInputElement>(".legend input", page)) {
    box.checked = !hidden.has(box.value);
    page.classList.toggle(`hide-${box.value}`, !box.checked);
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(box.value);
      else hidden.add(box.value);
      page.classList.toggle(`hide-${box.value}`, !box.checked);
      inAddress("hide", [...hidden].sort().join(""));
    });
  }
}
