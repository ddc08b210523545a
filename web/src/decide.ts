import { all, keep, kept, one, say } from "./dom";

const TOKEN = "dateline-token";
const NAME = "dateline-name";

/** A decision to resolve a contradiction, or to open it again. */
type Act = "decide" | "reopen";

/** The contradiction that is being decided, and what is done with it. */
let row: HTMLElement | null = null;
let act: Act = "decide";

/** The page of contradictions: each can be decided, and opened again. */
export function decisions(): void {
  const dialog = one<HTMLDialogElement>("#decision");
  if (!dialog) return;
  for (const clash of all(".clash")) {
    offer(clash);
    one(".decide", clash)?.addEventListener("click", () => ask(clash, "decide"));
    one(".reopen", clash)?.addEventListener("click", () => ask(clash, "reopen"));
  }
  one("form", dialog)?.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(dialog);
  });
  one("[value=cancel]", dialog)?.addEventListener("click", () => dialog.close());
}

/** Asks what becomes of the contradiction that has the focus, or of the first one; `false` where there is none. */
export function askOf(wanted: Act): boolean {
  const with_button = all(".clash").filter((clash) => one(`.${wanted}:not([hidden])`, clash));
  const clash = with_button.find((clash) => clash.contains(document.activeElement)) ?? with_button[0];
  if (!clash) return false;
  ask(clash, wanted);
  return true;
}

/** Shows the button that fits. */
function offer(clash: HTMLElement): void {
  const isOpen = clash.dataset.state === "open";
  for (const button of all<HTMLButtonElement>(".decide, .reopen", clash)) button.hidden = button.classList.contains("decide") !== isOpen;
}

function ask(clash: HTMLElement, wanted: Act): void {
  const dialog = one<HTMLDialogElement>("#decision");
  const form = dialog && one<HTMLFormElement>("form", dialog);
  if (!dialog || !form) return;
  [row, act] = [clash, wanted];
  form.reset();
  complain(dialog, "");
  const isResolving = act === "decide";
  const states = one<HTMLFieldSetElement>("fieldset", form);
  if (states) states.hidden = states.disabled = !isResolving;
  fill("#decision-title", isResolving ? "What becomes of it?" : "Open it again?");
  fill("#decision-about", all(".side .value", clash).map((side) => side.textContent).join(" / "));
  fill("#decision button[value=decide]", isResolving ? "Decide" : "Open again");
  input(form, "by").value = kept("localStorage", NAME) ?? "";
  askToken(form, !kept("sessionStorage", TOKEN));
  dialog.showModal();
  if (!isResolving) one("textarea", form)?.focus();
}

async function send(dialog: HTMLDialogElement): Promise<void> {
  const form = one<HTMLFormElement>("form", dialog);
  if (!form || !row) return;
  const given = new FormData(form);
  const token = String(given.get("token") ?? "").trim() || (kept("sessionStorage", TOKEN) ?? "");
  const said = { reason: String(given.get("reason")), by: String(given.get("by")) };
  const body = act === "decide" ? { state: given.get("state"), ...said } : said;
  const address = `/api/v1/contradictions/${row.dataset.id}/${act === "decide" ? "resolve" : "reopen"}`;
  let answer: Response;
  try {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
  } catch {
    return complain(dialog, "The server does not answer; is it still running?");
  }
  const told = await answer.json().catch(() => ({ detail: "The server gave no answer that can be read; try once more" }));
  if (answer.status === 401) {
    keep("sessionStorage", TOKEN, null);
    askToken(form, true);
    input(form, "token").focus();
  }
  if (!answer.ok || told.detail) return complain(dialog, told.detail);
  keep("sessionStorage", TOKEN, token);
  keep("localStorage", NAME, said.by);
  dialog.close();
  decided(row, told);
}

/** Shows what became of a contradiction where it stands, so that it can be undone there. */
function decided(clash: HTMLElement, told: { state: string; reason: string | null; resolved_by: string | null }): void {
  clash.dataset.state = told.state;
  const words = told.state === "open" ? "" : `${told.state.replaceAll("_", " ")}: ${told.reason} — ${told.resolved_by}`;
  const fate = one(".fate", clash);
  if (fate) fate.textContent = words;
  offer(clash);
  one(".decide:not([hidden]), .reopen:not([hidden])", clash)?.focus();
  say(words || "open again");
}

function askToken(form: HTMLFormElement, isAsked: boolean): void {
  const label = one("#token-asked", form);
  if (label) label.hidden = !isAsked;
  input(form, "token").required = isAsked;
}

function complain(dialog: HTMLElement, words: string): void {
  const alarm = one(".alarm", dialog);
  if (!alarm) return;
  alarm.textContent = words;
  alarm.hidden = !words;
}

function fill(query: string, words: string): void {
  const element = one(query);
  if (element) element.textContent = words;
}

const input = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;
