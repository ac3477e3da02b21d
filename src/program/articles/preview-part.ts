import { type Article, textOf } from "../../core/article/article.ts";
import type { Delivered, Draft } from "../../intake/draft.ts";
import { articleIdOf } from "../../intake/rules/identity.ts";
import { toArticle } from "../../intake/to-article.ts";
import type { PreviewedArticle, PreviewLine } from "../../terminal/articles/preview-line.ts";
import { stateNow } from "./state-now.ts";

export type Previewing = {
	/** The kind of the source. */
	readonly door: string;
	readonly family: string;
	/** In milliseconds since 1970. */
	readonly now: number;
	/** How many articles came before this part. */
	readonly before: number;
};

/** What would become of a part of a source. */
export function previewPart({ drafts, gone, passedOver }: Delivered, previewing: Previewing): readonly PreviewLine[] {
	return [
		...drafts.map((draft, at) => previewDraft(draft, previewing.before + at + 1, previewing)),
		...gone.map((it) => ({ kind: "gone", ...it }) as const),
		...passedOver.map((it) => ({ kind: "passed-over", ...it }) as const),
	];
}

function previewDraft(draft: Draft, number: number, { door, family, now }: Previewing): PreviewedArticle {
	const { nativeId, wireId = null, origins, body } = draft;
	const article = toArticle(draft, family);
	return {
		...({ kind: "article", number, format: door, nativeId, wireId } as const),
		id: articleIdOf({ family, nativeId }),
		...stateNow(article ?? draft.fields, now),
		fields: FIELDS.flatMap((name) => {
			const value = (article ?? draft.fields)[name];
			return value === undefined ? [] : [{ name, value, origin: origins[name] ?? IN_TEXT }];
		}),
		corrections: [...(article?.corrections ?? draft.fields.corrections ?? [])],
		paragraphs: article === null ? [] : listParagraphs(article),
		leftOut: [...body.leftOut],
	};
}

const FIELDS = [
	...(["headline", "standfirst", "byline", "dateline", "publisher", "section", "language"] as const),
	...(["published", "updated", "version", "state", "embargo", "expires", "withdrawn", "url"] as const),
];
const IN_TEXT = "the text";

function listParagraphs(article: Article): PreviewedArticle["paragraphs"] {
	const forms = (article.forms ?? []).filter(({ kind }) => kind !== "bold");
	let next = 0;
	return article.paragraphs.map((paragraph) => {
		// Both are in order.
		while ((forms[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next++;
		const form = forms[next];
		const isFormed = form !== undefined && form.start <= paragraph.start && form.end >= paragraph.end;
		const kind = isFormed && form.kind !== "bold" ? form.kind : "paragraph";
		return { number: paragraph.number, form: kind, text: textOf(article, paragraph) };
	});
}
