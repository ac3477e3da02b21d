import { html } from "hono/html";
import type { Answer, Answered, Citation, NotFound, Told } from "../../core/answer/answer.ts";
import { neededSentences } from "../../core/answer/needed-sentences.ts";
import type { Checked } from "../../core/check/verdict.ts";
import { articlePath } from "../../newsroom/page-link.ts";
import { answerPages } from "../../presentation/answer/answer-pages.ts";
import { explainBeyond } from "../../presentation/answer/beyond-wording.ts";
import { wordCorrections } from "../../presentation/answer/corrections.ts";
import { explainRefusal, findInstead, listUnknownWords } from "../../presentation/answer/refusal.ts";
import { describeReading, describeSearched } from "../../presentation/answer/searched-wording.ts";
import { wordTold } from "../../presentation/answer/told-wording.ts";
import { describeUnderstood } from "../../presentation/answer/understanding.ts";
import { wordPasted } from "../../presentation/check/pasted-wording.ts";
import { introduceCitations, introduceFurther } from "../../presentation/introduction.ts";
import { isolate } from "../../presentation/isolate.ts";
import { PAGE } from "../../presentation/page/page-wording.ts";
import { renderAskForm } from "./ask-form.ts";
import type { Markup } from "./markup.ts";
import { renderCitation } from "./render-citation.ts";
import { TIMES } from "./times.ts";

/** An answer that is shown. */
export type AnswerView = {
	readonly answer: Answer;
	/** What was found of a quotation that is pasted into the question. */
	readonly pasted: Checked | null;
	/** The id under which the answer is kept, for the next question; null where it could not be kept. */
	readonly id: string | null;
};

/** An answer, below the question, which can be asked anew. */
export function renderAnswer({ answer, pasted, id }: AnswerView): Markup {
	return html`${renderAskForm({ question: answer.question, after: id })}
<section class="answer" aria-labelledby="answer"><h1 id="answer">${PAGE.answer}</h1>
${lines("pasted", pasted === null ? [] : wordPasted(pasted, isolate))}
${lines("beyond", [explainBeyond(answer)])}
${lines("understood", [describeUnderstood(answer.understood, isolate)])}
${renderKind(answer)}
${lines("correction", wordCorrections(shownCitations(answer), isolate))}
${lines("searched", [describeReading(answer)])}
</section>`;
}

function renderKind(answer: Answer): Markup {
	switch (answer.kind) {
		case "answered":
			return renderAnswered(answer);
		case "not-found":
			return renderNotFound(answer);
		case "told":
			return renderTold(answer);
	}
}

function renderAnswered(answer: Answered): Markup {
	const { citations } = answer;
	const further = answerPages(answer).flatMap((it) => (it.kind === "further" ? it.citations : []));
	const shown =
		citations.length === 1
			? renderCitation(citations[0])
			: html`<p class="introduction">${introduceCitations(citations)}</p>
<ol class="citations">${citations.map((it) => html`<li>${renderCitation(it)}</li>`)}</ol>`;
	return html`${shown}${further.length > 0 && renderFurther(further)}`;
}

function renderFurther(citations: readonly Citation[]): Markup {
	const each = citations.map(
		(it, at) => html`<h2>${introduceFurther(at + 1, citations.length)}</h2>${renderCitation(it)}`,
	);
	return html`<details class="further"><summary>${PAGE.further}</summary>${each}</details>`;
}

function renderNotFound(answer: NotFound): Markup {
	const instead = findInstead(answer, isolate);
	const shown = instead?.kind === "other-things" ? instead.citations.map(onlyQuoted) : instead?.citations;
	return html`<p class="refusal">${explainRefusal(answer, isolate)}</p>
${lines("searched", [describeSearched(answer.searched, TIMES), listUnknownWords(answer, isolate)])}
${instead && html`<h2>${instead.heading}</h2>${shown?.map(renderCitation)}`}`;
}

// What a speaker says on other things is shown in the sentences that say it.
function onlyQuoted(citation: Citation): Citation {
	return { ...citation, passage: neededSentences(citation), highlight: null };
}

function renderTold(answer: Told): Markup {
	const [first, ...others] = wordTold(answer, PAGE.howToAsk, isolate);
	const { told } = answer;
	const articles = told.kind === "fact" || told.kind === "articles" ? told.articles : [];
	const items = others.map((it, at) => {
		const text = it.replace(/^- /, "");
		const article = articles[at];
		return html`<li>${article ? html`<a href="${articlePath(article)}">${text}</a>` : text}</li>`;
	});
	return html`<p class="told">${first}</p>
${items.length > 0 && html`<ul>${items}</ul>`}
${told.kind === "help" && lines("searched", [describeSearched(answer.searched, TIMES)])}`;
}

function shownCitations(answer: Answer): readonly Citation[] {
	if (answer.kind === "answered") return answer.citations;
	return (answer.kind === "not-found" && findInstead(answer, isolate)?.citations) || [];
}

/** Lines that are not empty, each a paragraph. */
function lines(name: string, all: readonly string[]): readonly Markup[] {
	return all.filter((it) => it !== "").map((it) => html`<p class="${name}">${it}</p>`);
}
