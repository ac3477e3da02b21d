import { html } from "hono/html";
import { renderAskForm } from "./ask-form.ts";
import type { Markup } from "./markup.ts";

/** What somebody reads in place of a page: why it is not there, and a way out. */
export function renderNotice({ title, text }: { readonly title: string; readonly text: string }): Markup {
	return html`<section class="notice"><h1>${title}</h1><p>${text}</p></section>
${renderAskForm()}`;
}
