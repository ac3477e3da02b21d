import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Fault, Faults } from "./fault.ts";
import { date, quote, text } from "./field-values.ts";
import { translateFields } from "./site-fields.ts";
import { meantField, STATE_FIELDS } from "./state-fields.ts";

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

export type ParsedFrontMatter =
	| { readonly kind: "front-matter"; readonly frontMatter: FrontMatter }
	| { readonly kind: "faults"; readonly faults: Faults };

/** The fields of the YAML that stands between the two `---` lines, the first of which is line 1 of the file. */
export function parseFrontMatter(yaml: string): ParsedFrontMatter {
	try {
		return readFields(yaml);
	} catch {
		// The YAML package throws on aliases and on nesting beyond the stack.
		return refuse({ line: 1, field: null, problem: "front matter is not plain “field: value” lines" });
	}
}

function readFields(yaml: string): ParsedFrontMatter {
	const lineCounter = new LineCounter();
	// "failsafe" leaves every value the text it is: 2025-01-14 is no Date, 1984 no number.
	const document = parseDocument(yaml, { schema: "failsafe", lineCounter, prettyErrors: false });
	const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;

	const [error] = document.errors;
	// The others follow from the first.
	if (error) return refuse({ line: lineAt(error.pos[0]), field: null, problem: explainYaml(error) });
	if (document.contents !== null && !isMap(document.contents))
		return refuse({ line: 2, field: null, problem: "front matter is not “field: value” lines" });

	const lines = findLines(document, lineAt);
	const { fields, printed } = translateFields(Fields.parse(document.toJS({ maxAliasCount: 0 }) ?? {}));
	const result = FrontMatter.safeParse(fields);
	const faults: Fault[] = result.success
		? []
		: result.error.issues.map(({ path, message }) => {
				const field = printed.get(String(path[0])) ?? String(path[0]);
				return { line: lines.get(field) ?? 1, field, problem: message };
			});
	if (fields.draft === "true") faults.push({ line: lines.get("draft") ?? 1, field: "draft", problem: DRAFT });
	for (const name of Object.keys(fields)) {
		const meant = meantField(name);
		if (meant !== null)
			faults.push({ line: lines.get(name) ?? 1, field: name, problem: `is not read: write “${meant}”` });
	}
	const [fault, ...more] = faults;
	if (fault) return refuse(fault, ...more);
	if (!result.success) throw new RangeError("Cannot explain front matter: zod named no issue");
	return { kind: "front-matter", frontMatter: result.data };
}

const DRAFT = "is true: an article that is not published cannot be asked about";
const Fields = z.record(z.string(), z.unknown());

function findLines(document: Document.Parsed, lineAt: (offset: number) => number): Map<string, number> {
	const lines = new Map<string, number>();
	if (!isMap(document.contents)) return lines;
	for (const { key } of document.contents.items) {
		if (isScalar(key) && key.range) lines.set(String(key.value), lineAt(key.range[0]));
	}
	return lines;
}

function explainYaml({ message }: Error): string {
	return `front matter is not valid YAML: ${message} (a value with “: ” or “ #” in it needs quotation marks)`;
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

function refuse(...faults: [Fault, ...Fault[]]): ParsedFrontMatter {
	return { kind: "faults", faults };
}
