const TOLD: ReadonlySet<string> = new Set(["tell", "ask", "urge", "warn", "promise", "advise"]);
const LEADING: ReadonlySet<string> = new Set(
	"something anything things thing much exactly about on regarding concerning of to that as saying with at over".split(
		" ",
	),
);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "their", "our", "its"]);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["that", "about", "on", "of", "how", "why", "whether", "if", "not"]);
const LONGEST_ADDRESSEE = 6;

/** The words whose speaker is asked for, without whom they were told and what joins them to the verb. */
export function trimWords(words: string, verb: string): string {
	const parts = split(words);
	return withoutLead(verb === "tell" ? withoutAddressee(parts) : parts).join(" ");
}

/** What somebody's words are about, without what joins it to the verb. */
export function trimTopic(topic: string, verb: string): string {
	const parts = split(topic);
	return withoutLead(TOLD.has(verb) ? withoutListed(parts) : parts).join(" ");
}

/** The words that name a speaker, without an article before and a possessive behind. */
export function trimSpeaker(speaker: string): string {
	const parts = split(speaker);
	const [first = ""] = parts;
	return (ARTICLES.has(first.toLowerCase()) && parts.length > 1 ? parts.slice(1) : parts)
		.join(" ")
		.replace(/['’]s$|['’]$/, "");
}

function split(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== "");
}

function withoutLead(parts: readonly string[]): readonly string[] {
	const first = parts.findIndex((word) => !LEADING.has(word.toLowerCase()));
	return first < 0 ? [] : parts.slice(first);
}

// "told reporters that it rained", "told him it rained": the one addressed does not belong to the words.
function withoutAddressee(parts: readonly string[]): readonly string[] {
	const opened = findOpening(parts);
	if (opened > 0) return parts.slice(opened);
	return parts.slice(ARTICLES.has(parts[0]?.toLowerCase() ?? "") ? 2 : 1);
}

// "tell reporters about the dam": only where something else follows.
function withoutListed(parts: readonly string[]): readonly string[] {
	const opened = findOpening(parts);
	return opened > 0 ? parts.slice(opened) : parts;
}

function findOpening(parts: readonly string[]): number {
	return parts.findIndex((word, at) => at <= LONGEST_ADDRESSEE && OPENS_CLAUSE.has(word.toLowerCase()));
}
