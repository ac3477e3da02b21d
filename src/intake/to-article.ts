import { createHash } from "node:crypto";
import type { Article } from "../core/article/article.ts";
import { splitParagraphs } from "../core/article/split-paragraphs.ts";
import { joinCorrections } from "./blocks/join-corrections.ts";
import type { Draft } from "./draft.ts";
import { readEmbargoLine } from "./rules/embargo-line.ts";
import { articleIdOf } from "./rules/identity.ts";

/** The article of a draft, whose words are its body's; null where it has none, or no headline. */
export function toArticle(draft: Draft, family: string): Article | null {
	const { nativeId, fields, body, raw } = draft;
	const paragraphs = splitParagraphs(body.text);
	const headline = fields.headline.trim();
	if (paragraphs.length === 0 || headline === "") return null;
	const corrections = joinCorrections(fields.corrections ?? [], body.corrections);
	return {
		...fields,
		...readEmbargoLine(body.text, fields),
		id: articleIdOf({ family, nativeId }),
		headline,
		byline: fields.byline ?? body.byline ?? undefined,
		dateline: fields.dateline ?? body.dateline ?? undefined,
		corrections: corrections.length > 0 ? corrections : undefined,
		hash: createHash("sha256")
			.update(raw ?? `${headline}\n${body.text}`)
			.digest("hex"),
		text: body.text,
		paragraphs,
		forms: body.forms,
	};
}
