import type { Correction } from "../../core/article/article.ts";
import type { Composed } from "../blocks/block.ts";
import { joinCorrections } from "../blocks/join-corrections.ts";
import { bareWords } from "../blocks/visible.ts";
import type { Draft, Fields, Origins } from "../draft.ts";
import type { LinkedNode } from "./json-ld.ts";
import { correctionsOf } from "./linked-article.ts";
import type { FieldName, FoundFields } from "./page-fields.ts";

/** All that was found in a page. */
export type FoundPage = {
	readonly nativeId: string;
	readonly headline: string;
	readonly fields: FoundFields;
	readonly body: Composed;
	readonly article: LinkedNode | null;
};

const NAMES = [
	...(["headline", "standfirst", "byline", "dateline", "publisher", "section", "language"] as const),
	...(["published", "updated", "expires", "url"] as const),
];

/** Makes a draft of what was found in a page; what its head does not tell is taken from the body. */
export function makeDraft({ nativeId, headline, fields: found, body, article }: FoundPage): Draft {
	const fields = withBody(found, body);
	const values: Partial<Record<FieldName, string>> = {};
	const origins: Partial<Record<keyof Fields, string>> = {};
	for (const name of NAMES) {
		const field = fields[name];
		if (!field) continue;
		values[name] = field.value;
		origins[name] = field.origin;
	}
	const updated = found.updated?.value ?? found.published?.value;
	const linked = article ? correctionsOf(article, updated) : [];
	const corrections = joinCorrections(linked, body.corrections);
	const printed = corrections.slice(linked.length);
	return {
		nativeId,
		fields: { ...values, headline, ...(corrections.length > 0 ? { corrections } : {}) },
		origins: corrections.length > 0 ? { ...origins, ...originOf(linked, printed) } : origins,
		body,
	};
}

/** A byline that only repeats the publisher gives way to one that is printed. */
function withBody(found: FoundFields, body: Composed): FoundFields {
	const { byline, dateline, standfirst, publisher } = found;
	const inBody = (value: string | null) => (value === null ? undefined : { value, origin: "body" });
	const isNamed = byline !== undefined && byline.value !== publisher?.value;
	return {
		...found,
		byline: isNamed ? byline : (inBody(body.byline) ?? byline),
		dateline: dateline ?? inBody(body.dateline),
		standfirst: standfirst && beginsWith(body.text, standfirst.value) ? undefined : standfirst,
	};
}

/** Whether a text begins with the words of a description, which then is none. */
function beginsWith(text: string, description: string): boolean {
	return bareWords(text.slice(0, 2 * description.length)).startsWith(bareWords(description).trimEnd());
}

function originOf(linked: readonly Correction[], printed: readonly Correction[]): Origins {
	const places = [...(linked.length > 0 ? ["JSON-LD correction"] : []), ...(printed.length > 0 ? ["body"] : [])];
	return { corrections: places.join(", ") };
}
