import { one } from "./dom";

const KEPT = "dateline-theme";

/** Dark or light: as the system says, or as the reader chose. */
export function theme(): void {
  const kept = read();
  if (kept) document.documentElement.dataset.theme = kept;
  const button = one<HTMLButtonElement>("#theme");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", turn);
}

/** Changes to the other one. */
export function turn(): void {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
  try {
    localStorage.setItem(KEPT, root.dataset.theme);
  } catch {
    // a browser that keeps nothing forgets it with the page
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
