import { one } from "./dom";

/** Longest text that is taken, in bytes. */
const MOST = 1 << 20;

/** A file or words dropped on a page with the form are put into it and read, and so is a file that is chosen. */
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
    if (file) return read(form, file);
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    if (!text.trim()) return;
    if (/^https?:\/\/\S+$/.test(text.trim())) field(form, "address").value = text.trim();
    else field(form, "text").value = text;
    field(form, "kind").value = "text";
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => sent(event, form));
  addEventListener("pageshow", () => tell(form, "Read it"));
  const choice = one<HTMLInputElement>("#file", form);
  if (!choice?.parentElement) return;
  choice.parentElement.hidden = false;
  choice.addEventListener("change", () => choice.files?.[0] && read(form, choice.files[0]));
}

/** A text that is too long is not sent, so that it is not lost; one that is read for some seconds is known to be. */
function sent(event: SubmitEvent, form: HTMLFormElement): void {
  if (new Blob([field(form, "text").value]).size <= MOST) return tell(form, "Reading …");
  event.preventDefault();
  refuse(form, "The text is longer than 1 MiB; “dateline add” takes it");
}

function tell(form: HTMLFormElement, words: string): void {
  const button = one("button[type=submit]", form);
  if (button) button.textContent = words;
}

/** Puts what a file holds into the form, and sends it. */
async function read(form: HTMLFormElement, file: File): Promise<void> {
  if (file.size > MOST) return refuse(form, `“${file.name}” is longer than 1 MiB; “dateline add” takes it`);
  const text = await file.text().catch(() => null);
  if (text === null) return refuse(form, `“${file.name}” cannot be read; is it a folder?`);
  if (!text.trim()) return refuse(form, `“${file.name}” is empty`);
  field(form, "text").value = text;
  field(form, "kind").value = /\.x?html?$/i.test(file.name) ? "html" : "text";
  form.requestSubmit();
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
