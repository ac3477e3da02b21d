import { z } from "zod";
import { isWithdrawn } from "../../core/article/usable.ts";
import type { Fault, Faults } from "../fault.ts";
import { date, quote, text } from "../field-values.ts";
import { earlierOf, laterOf } from "../values/instant.ts";
import { readEmbargoes } from "./embargo-fields.ts";
import { dayOf } from "./file-name.ts";
import type { ParsedFields, WrittenFields } from "./format/written.ts";
import { whyPage } from "./page.ts";
import { readRelease } from "./release.ts";
import { type Translated, translateFields } from "./site-fields.ts";
import { closesArticle, meantField, STATE_FIELDS } from "./state-fields.ts";

const MISSING = "is missing: front matter needs a line such as “headline: Floods reach the city”";
const url = text.refine(isWebAddress, {
	error: ({ input }) => `${quote(input)} is not an address that begins with https:// or http://`,
});
const language = text.refine(isLanguageTag, {
	error: ({ input }) => `${quote(input)} is not a language tag such as en`,
});

/** What is read of the front matter of an article, which must have a headline; other fields are the site's own. */
export const FrontMatter = z.object({
	headline: z.string(MISSING).trim().min(1, MISSING),
	standfirst: text.optional(),
	byline: text.optional(),
	dateline: text.optional(),
	publisher: text.optional(),
	section: text.optional(),
	language: language.optional(),
	published: date.optional(),
	updated: date.optional(),
	url: url.optional(),
	...STATE_FIELDS,
});

export type FrontMatter = z.infer<typeof FrontMatter>;

/** What the front matter of a file says; `unread` are the names of the fields that say nothing to us. */
export type ReadFrontMatter =
	| {
			readonly kind: "front-matter";
			readonly frontMatter: FrontMatter;
			readonly isOfSite: boolean;
			readonly origins: Translated["origins"];
			readonly unread: readonly string[];
	  }
	| { readonly kind: "passed-over"; readonly reason: string }
	| { readonly kind: "faults"; readonly faults: Faults };

/** Reads the fields of an article, or says why there is none that anybody may be told of. */
export function readFrontMatter(parsed: ParsedFields, fileName: string): ReadFrontMatter {
	if (parsed.kind === "faults") return parsed;
	const { fields: written, lineOf } = parsed;
	const { fields, origins, isOfSite, find, unread } = translateFields(written);
	const day = isOfSite ? dayOf(fileName) : null;
	const dated = day === null || Object.hasOwn(fields, "published") ? fields : { ...fields, published: day };
	const { data, faults } = checkFields(dated, isOfSite);

	const published = typeof dated.published === "string" ? dated.published : undefined;
	const release = readRelease(find, isOfSite, published);
	// Of what was withdrawn those who were told of it are to hear.
	if (data === undefined || !isWithdrawn(data)) {
		const looks = { fileName, find, hasTitle: isOfSite, hasDate: published !== undefined };
		const reason = release.hidden ?? (Object.hasOwn(written, "headline") ? null : whyPage(looks));
		if (reason !== null) return { kind: "passed-over", reason };
	}
	const embargoes = readEmbargoes(written);
	const endless = embargoes.unclear.map(({ name }) => ({ field: name, problem: NO_END }));
	const unclear = [...faults, ...release.unclear, ...endless, ...misspelt(written)];
	const found: Fault[] = unclear.map(({ field, problem }) => {
		const name = origins[field] ?? field;
		return { line: lineOf(name), field: name, problem };
	});
	const [fault, ...more] = found;
	if (fault) return { kind: "faults", faults: [fault, ...more] };
	if (!data) throw new RangeError("Cannot explain front matter: zod named no issue");
	const embargo = laterOf(laterOf(data.embargo, embargoes.until), release.embargo);
	const expires = earlierOf(data.expires, release.expires);
	return { kind: "front-matter", frontMatter: { ...data, embargo, expires }, isOfSite, origins, unread };
}

const NO_END = "is not an instant with its zone such as 2025-01-14T09:30:00+01:00, nor false";

type Checked = {
	readonly data: FrontMatter | undefined;
	readonly faults: readonly { readonly field: string; readonly problem: string }[];
};

/** Checks fields; in a site's file one that cannot be read is left out, unless it may close the article. */
function checkFields(fields: WrittenFields, isOfSite: boolean): Checked {
	const { success, data, error } = FrontMatter.safeParse(fields);
	if (success) return { data, faults: [] };
	const faults = error.issues.map(({ path: [field], message }) => ({ field: String(field), problem: message }));
	const left = new Set(faults.map(({ field }) => field).filter((field) => !closesArticle({ field })));
	if (!isOfSite || left.size === 0 || left.has("headline")) return { data: undefined, faults };
	return checkFields(Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name))), isOfSite);
}

/** The fields whose names say nothing to us, and were surely meant to close the article. */
function misspelt(written: WrittenFields) {
	return Object.keys(written).flatMap((field) => {
		const meant = meantField(field);
		return meant === null ? [] : [{ field, problem: `is not read: write “${meant}”` }];
	});
}

function isWebAddress(address: string): boolean {
	return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(address) && URL.canParse(address);
}

// The core hands the tag to Intl, which throws on a bad one.
function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
