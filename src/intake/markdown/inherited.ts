import { readEmbargoes } from "./embargo-fields.ts";
import { createFindFields } from "./find-fields.ts";
import { parseFrontMatter } from "./format/parse-front-matter.ts";
import { parseJson } from "./format/parse-json.ts";
import { splitFrontMatter } from "./format/split-front-matter.ts";
import { isGroup, type Written, type WrittenFields } from "./format/written.ts";
import { readRelease } from "./release.ts";
import { toText } from "./values.ts";

/** What a folder says of all pages in it and below: that they are not for readers. */
export type Closing = {
	/** Why, as the end of a sentence. */
	readonly reason: string;
	/** The folders of the only path that it is said of, one in the other; none where it is said of all. */
	readonly path: readonly string[];
};

/**
 * What the `_index.md` of a section of Hugo hands down to its pages:
 * https://gohugo.io/configuration/cascade/. A page that says otherwise of itself is passed over too.
 */
export function closingsOfSection(text: string): readonly Closing[] {
	const split = splitFrontMatter(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
	if (split.kind !== "block") return [];
	const parsed = parseFrontMatter(split);
	if (parsed.kind !== "fields") return /cascade/i.test(split.source) ? [UNREADABLE] : [];
	const { cascade } = parsed.fields;
	const handed = cascade === undefined || typeof cascade === "string" ? [] : isGroup(cascade) ? [cascade] : cascade;
	return handed.filter(isGroup).flatMap(closingsOf);
}

/** What a file of data of Eleventy hands down in its folder: https://www.11ty.dev/docs/data-template-dir/ */
export function closingsOfData(text: string): readonly Closing[] {
	const parsed = parseJson(text, 1);
	return parsed.kind === "fields" ? closingsOf(parsed.fields) : [];
}

const UNREADABLE: Closing = { reason: "is in a section whose “cascade” cannot be read", path: [] };
/** What has no pages that could be articles. */
const OTHER_KINDS: ReadonlySet<string> = new Set(["home", "section", "taxonomy", "term"]);

function closingsOf(fields: WrittenFields): readonly Closing[] {
	const { target = fields._target ?? "" } = fields;
	const { kind = "", path = "" }: WrittenFields = isGroup(target) ? target : {};
	if (OTHER_KINDS.has(toText(kind).toLowerCase())) return [];
	const { hidden, unclear, embargo, expires } = readRelease(createFindFields(fields), true, undefined);
	const embargoes = readEmbargoes(fields);
	const isTimed = embargo !== undefined || expires !== undefined || embargoes.until !== undefined;
	const isUnclear = unclear.length > 0 || embargoes.unclear.length > 0 || fields.embargo !== undefined;
	if (hidden === null && !isTimed && !isUnclear) return [];
	const reason = `is in a folder of which all ${hidden ?? "may not be told: say so in the articles themselves"}`;
	return [{ reason, path: literalPath(path) }];
}

const GLOB = /[*?[\]{}!]/;

/** "news", "secret" of "/news/secret/**". */
function literalPath(path: Written): readonly string[] {
	const parts = toText(path)
		.split("/")
		.filter((part) => part !== "");
	const glob = parts.findIndex((part) => GLOB.test(part));
	return glob < 0 ? parts : parts.slice(0, glob);
}

/** Whether something is said of a file or folder, whose path is given as its parts. */
export function isSaidOf({ path }: Closing, parts: readonly string[]): boolean {
	return parts.some((_, at) => path.every((part, number) => stemOf(parts[at + number] ?? "") === stemOf(part)));
}

function stemOf(name: string): string {
	return name.replace(/\.[^.]*$/, "").toLowerCase();
}
