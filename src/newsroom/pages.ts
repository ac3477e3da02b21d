import type { Answer, Answered, Citation, Told } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import type { Checked, Place, Verdict } from "../core/check/verdict.ts";
import type { AnswerStore, FoundAnswer } from "../state/answers.ts";
import { articlePath, citationPath } from "./page-link.ts";

/** Tells each citation the address of our own page that shows it. */
export type Pages = {
	/** The address of the page of an article; undefined where there is none. */
	readonly pageOf: (article: Article) => string | undefined;
	readonly answer: (answer: Answer) => Answer;
	readonly checked: (checked: Checked) => Checked;
	/** The same store, whose answers cite with addresses. */
	readonly answers: (store: AnswerStore) => AnswerStore;
};

/** What tells the addresses of pages below a public one; nothing where there is none. */
export function createPages(url: string | null): Pages {
	if (url === null) return { pageOf: () => undefined, answer: (it) => it, checked: (it) => it, answers: (it) => it };
	const paged = (citation: Citation): Citation => ({ ...citation, page: url + citationPath(citation) });
	return {
		pageOf: (article) => url + articlePath(article),
		answer: (answer) => pageAnswer(answer, { url, paged }),
		checked: (checked) => ({ ...checked, verdict: pageVerdict(checked.verdict, { url, paged }) }),
		answers: (store) => ({
			...store,
			find: async (id, articles) => pageFound(await store.find(id, articles), { url, paged }),
		}),
	};
}

type Paged = (citation: Citation) => Citation;

function pageAnswer(answer: Answer, { url, paged }: Addressed): Answer {
	switch (answer.kind) {
		case "answered":
			return { ...answer, citations: pageAll(answer.citations, paged), passages: pageAll(answer.passages, paged) };
		case "not-found":
			return { ...answer, passages: answer.passages.map(paged) };
		case "told":
			return pageTold(answer, url);
	}
}

function pageAll([first, ...others]: Answered["citations"], paged: Paged): Answered["citations"] {
	return [paged(first), ...others.map(paged)];
}

/** Where an article without an address can be read is what is told of its address. */
function pageTold(answer: Told, url: string): Told {
	const { told } = answer;
	if (told.kind !== "fact" || told.fact !== "url") return answer;
	const articles = told.articles.map((it) => ({ ...it, url: it.url ?? url + articlePath(it) }));
	return { ...answer, told: { ...told, articles } };
}

type Addressed = { readonly url: string; readonly paged: Paged };

function pageVerdict(verdict: Verdict, { url, paged }: Addressed): Verdict {
	switch (verdict.kind) {
		case "exact":
		case "another-speaker":
		case "own-words":
		case "denied-or-reported":
		case "altered":
		case "shortened": {
			const [best, ...others] = verdict.places;
			return { ...verdict, places: [pagePlace(best, paged), ...others.map((it) => pagePlace(it, paged))] };
		}
		case "too-short":
			return { ...verdict, places: verdict.places.map((it) => pagePlace(it, paged)) };
		case "stitched": {
			const [one, two, ...more] = verdict.pieces.map((it) => ({ ...it, place: pagePlace(it.place, paged) }));
			return one && two ? { ...verdict, pieces: [one, two, ...more] } : verdict;
		}
		case "not-found":
			return { ...verdict, closest: verdict.closest.map(paged) };
		case "headline": {
			const headlines = verdict.headlines.map((it) => ({ ...it, page: url + articlePath(it.article) }));
			return { ...verdict, headlines };
		}
	}
}

function pagePlace(place: Place, paged: Paged): Place {
	return { ...place, citations: pageAll(place.citations, paged) };
}

function pageFound(found: FoundAnswer, { url, paged }: Addressed): FoundAnswer {
	if (found.kind === "found") return { ...found, answer: pageAnswer(found.answer, { url, paged }) };
	return found.kind === "passage-changed" ? { ...found, now: paged(found.now) } : found;
}
