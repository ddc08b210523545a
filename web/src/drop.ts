import { one } from "./dom";

/** Longest file that is taken, in bytes. */
const MOST = 1 << 20;

/** A file or words dropped on a page with the form are put into it and read. */
export function drop(): void {
  const form = one<HTMLFormElement>("form.give");
  if (!form) return;
  const root = document.documentElement;
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    root.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) root.classList.remove("dropping");
  });
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    root.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file && file.size > MOST) return refuse(form, `“${file.name}” is longer than 1 MiB; “dateline add” takes it`);
    const text = file ? await file.text() : (event.dataTransfer?.getData("text/plain") ?? "");
    if (!text.trim()) return;
    if (!file && /^https?:\/\/\S+$/.test(text.trim())) field(form, "address").value = text.trim();
    else field(form, "text").value = text;
    field(form, "kind").value = file && /\.x?html?$/i.test(file.name) ? "html" : "text";
    form.requestSubmit();
  });
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;
}

function refuse(form: HTMLFormElement, words: string): void {
  one(".alarm", form)?.remove();
  const told = document.createElement("p");
  told.className = "alarm";
  told.setAttribute("role", "alert");
  told.textContent = words;
  form.prepend(told);
}
