import { html } from "hono/html";
import { PAGE } from "../../presentation/page/page-wording.ts";
import type { Markup } from "./markup.ts";

export type AskForm = {
	readonly label?: string;
	/** What stands in it. */
	readonly question?: string;
	/** The id of the answer that the next question may refer to. */
	readonly after?: string | null;
	/** The id of the only article to ask about. */
	readonly article?: string;
};

/** What a form of ours calls its fields. */
export const FIELDS = { question: "question", after: "after", article: "article" } as const;

/**
 * Where a question is typed. It is sent in the body: no address holds it, and so neither the history of a browser nor
 * the log of a proxy.
 */
export function renderAskForm({ label = PAGE.askLabel, question = "", after = null, article }: AskForm = {}): Markup {
	const hidden = [
		{ name: FIELDS.after, value: after ?? undefined },
		{ name: FIELDS.article, value: article },
	].filter(({ value }) => value !== undefined);
	return html`<form class="ask" role="search" method="post" action="/">
<label for="question">${label}</label>
<div class="field"><input id="question" name="${FIELDS.question}" type="search" value="${question}" required
 autocomplete="off" dir="auto"><button type="submit">${PAGE.ask}</button></div>
${hidden.map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">`)}
</form>`;
}
