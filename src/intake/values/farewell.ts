import { bareWords } from "../blocks/visible.ts";
import { findWrittenDate } from "../blocks/written-date.ts";

/** What a source says of its own article: it was withdrawn, and when; or it is there no more, for whatever reason. */
export type Farewell = { readonly kind: "withdrawn"; readonly on: string | null } | { readonly kind: "not-there" };

/** What an article says first, and all that is known of whose it is. */
export type Opening = {
	readonly headline: string | null;
	readonly lines: readonly string[];
	/** How long its text is, in characters. */
	readonly length: number;
	readonly publisher?: string | undefined;
};

// A notice and its reason; what is longer may be an article about a withdrawal by others.
const LONGEST_NOTICE = 800;
const LONGEST_BARE = 300;
const MOST_LINES = 5;
const LONGEST_LINE = 400;

const NOUN = "(?:article|story|report|post|piece|column|page|item|review|interview|content)";
const VERB = "(?:withdrawn|retracted|removed|taken down|unpublished|deleted|killed|pulled)";
const DID = "(?:withdrawn|withdrew|retracted|removed|taken down|took down|unpublished|deleted|killed|pulled)";
const BEEN = "(?:has (?:now |since )?been|was|is)";
const WHY = "after|and|as|at|because|due|following|for|in|on|pending|since|until|while";
const WHERE = "from (?:our|publication|this site|the site|the website|the archive)";
const ENDS = `(?=[.,:;!]|$| (?:by|${WHY}|${WHERE})\\b)`;
// "This article, published on Monday, has been withdrawn".
const NAMED = "(?:first |originally )?(?:published|posted|headlined|titled) [^.]{1,80}?";
const ASIDE = `(?:,[^.]{1,80}?,|,? \\([^)]{1,80}\\)|,? “[^”]{1,120}”|,? ${NAMED},?)?`;
const NOTE = "(?:note|notice|update|correction|retraction|withdrawal)(?: notice)?";
const WHOSE = "(?:editor['’]?s['’]?|editors['’]|publisher['’]s)";
const INTRODUCTION = new RegExp(`^(?:sorry[,:]? |(?:${WHOSE} )?${NOTE}[:—–.] ?)`, "i");
const THIS = new RegExp(`^this ${NOUN}${ASIDE} ${BEEN} ${VERB}\\b${ENDS}`, "i");
const THE = new RegExp(`^(?:the|our) (?:article|story|post|page)${ASIDE} ${BEEN} ${VERB}\\b(?! by\\b)${ENDS}`, "i");
const DEED = new RegExp(
	`^(.{1,60}?) (?:(?:have|has) (?:now |since )?)?${DID} (?:down )?(this|the) (${NOUN})\\b(?!['’])${ENDS}`,
	"i",
);
const NOT_THERE = new RegExp(`^(?:this|the) ${NOUN} (?:is|are) no longer available\\b`, "i");
const WHEN = new RegExp(`\\b${DID}(?: (?:this|the) \\w+| by [^.]{1,60})? on (.{1,40})`, "i");
// "Article removed", "Retracted: Mayor took the money", "Retraction".
const TITLE = new RegExp(`^(?:(?:this )?${NOUN} ${VERB}|${VERB}|retraction)(?: notice)?(?:$|[.:|]| ?[–—-] )`, "i");
const RETRACTION = new RegExp(`^(?:retraction|withdrawal)(?: notice)?[:—–.] .{0,200}\\b${BEEN} ${VERB}\\b`, "i");

/** Reads whether an article says at its head that it is gone itself; null where it does not. */
export function readFarewell({ headline, lines, length, publisher }: Opening): Farewell | null {
	const first = lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
	const isNotice = length <= LONGEST_NOTICE;
	const title = headline ?? "";
	const isGone =
		(isNotice && TITLE.test(title)) ||
		[title, ...first].some((line) => {
			const bare = withoutIntroduction(line);
			if (THIS.test(bare) || isOurDeed(bare, { isNotice, publisher })) return true;
			return (length <= LONGEST_BARE && THE.test(bare)) || (isNotice && RETRACTION.test(line));
		});
	if (isGone) {
		const [, when = ""] = WHEN.exec(first.join("\n")) ?? [];
		return { kind: "withdrawn", on: findWrittenDate(when) };
	}
	return first.some((line) => NOT_THERE.test(withoutIntroduction(line))) ? { kind: "not-there" } : null;
}

function withoutIntroduction(line: string): string {
	return line.replace(INTRODUCTION, "");
}

/** "We have removed this article", "The Ledger has retracted this story"; others withdraw what the article is about. */
function isOurDeed(
	line: string,
	{ isNotice, publisher = "" }: Pick<Opening, "publisher"> & { isNotice: boolean },
): boolean {
	const [, who = "", which = "", noun = ""] = DEED.exec(line) ?? [];
	if (who === "") return false;
	if (/^we$/i.test(who)) return true;
	if (isNotice && /^this$/i.test(which) && /^(?:article|story)$/i.test(noun)) return true;
	const names = bareWords(publisher);
	const words = bareWords(who.replace(/^the /i, ""));
	return names.trim() !== "" && words.trim() !== "" && names.includes(words);
}
