import { keep, kept, one } from "./dom";

const KEPT = "dateline-theme";

/** Dark or light: as the system says, or as the reader chose. */
export function theme(): void {
  const chosen = kept("localStorage", KEPT);
  if (chosen) document.documentElement.dataset.theme = chosen;
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
  keep("localStorage", KEPT, root.dataset.theme);
}
