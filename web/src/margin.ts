import { one } from "./dom";

/** Pixels between two cards. */
const GAP = 9;

/**
 * Lays the cards of a wide page beside their sentences. The open one stands level with its own; the others make room,
 * those before it upwards, those after it downwards. On a narrow page they stay where the text has them.
 */
export function lay(page: HTMLElement, cards: HTMLElement[], open: HTMLElement | null, from: HTMLElement | null): void {
  const isWide = matchMedia("(min-width: 62rem)").matches && !matchMedia("print").matches;
  page.classList.toggle("laid", isWide);
  if (!isWide) {
    cards.forEach((card) => card.style.removeProperty("top"));
    return;
  }
  const top = page.getBoundingClientRect().top;
  const wanted = cards.map((card) => levelOf(card, card === open ? from : null) - top);
  const heights = cards.map((card) => card.offsetHeight);
  const tops = places(wanted, heights, open ? cards.indexOf(open) : -1);
  cards.forEach((card, index) => (card.style.top = `${Math.round(tops[index] ?? 0)}px`));
  const last = cards.length - 1;
  const end = last < 0 ? 0 : (tops[last] ?? 0) + (heights[last] ?? 0);
  page.style.minHeight = `${Math.ceil(end)}px`;
}

/** The height on the screen of the words that a card belongs to. */
function levelOf(card: HTMLElement, from: HTMLElement | null): number {
  const number = card.id.slice("event-".length);
  const words = from ?? one(`#in-text-${number}`) ?? one(`#sentence-${card.dataset.sentence}`);
  return words?.getClientRects()[0]?.top ?? card.parentElement?.getBoundingClientRect().top ?? 0;
}

/** Where each card stands: as near as may be to where it wants to, in order, none over another. */
export function places(wanted: number[], heights: number[], fixed: number): number[] {
  const tops: number[] = [];
  wanted.forEach((want, index) => {
    const free = index === 0 ? 0 : (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0) + GAP;
    tops.push(Math.max(want, free));
  });
  if (fixed < 0) return tops;
  tops[fixed] = wanted[fixed] ?? 0;
  for (let index = fixed - 1; index >= 0; index--) {
    const most = (tops[index + 1] ?? 0) - GAP - (heights[index] ?? 0);
    tops[index] = Math.min(tops[index] ?? 0, most);
  }
  for (let index = fixed + 1; index < tops.length; index++) {
    const free = (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0) + GAP;
    tops[index] = Math.max(wanted[index] ?? 0, free);
  }
  return tops;
}
