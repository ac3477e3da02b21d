import { type Edit, remove } from "./edit.ts";

/** Shortcodes whose words are for those who write. */
const SHORTCODES = "comment|hidden|hide|private|internal|todo|draft|secret";

/** Where what no reader sees begins: notes in templates, and what these keep for another place. */
const OPENING = new RegExp(
	[
		// Liquid: {% comment %}, {% capture name %}; and {% for … %}, which makes a list of what is elsewhere
		String.raw`\{%-?\s{0,9}(comment|capture|for)\b`,
		// Hugo: {{< comment >}}, {{% hidden %}}, {{/* … */}}
		String.raw`\{\{[<%]\s{0,9}(${SHORTCODES})(?:\s[^{}<>%]{0,200})?[>%]\}\}`,
		String.raw`\{\{-?\s?/\*`,
		// kramdown: {::comment}; Nunjucks: {# … #}; MDX: {/* … */}; Obsidian: %% … %%; CriticMarkup: {>> … <<}, {-- … --}
		String.raw`\{::comment\}|\{#(?=\s)|\{/\*|(?<![%\w])%%(?!%)|\{>>|\{--(?![-}])`,
	].join("|"),
	"g",
);

/** Where it ends, by how it begins. */
function closingOf(opening: string, [liquid, shortcode]: readonly (string | undefined)[]): RegExp {
	if (liquid !== undefined) return liquid === "comment" ? END_COMMENT : liquid === "for" ? END_FOR : END_CAPTURE;
	if (shortcode !== undefined) return END_SHORTCODES.get(shortcode) ?? END_HUGO;
	if (opening.endsWith("*")) return opening.startsWith("{{") ? END_HUGO : END_MDX;
	if (opening === "{>>") return END_CRITIC_NOTE;
	if (opening === "{--") return END_CRITIC_DELETED;
	if (opening.startsWith("{::")) return END_KRAMDOWN;
	return opening === "%%" ? END_OBSIDIAN : END_NUNJUCKS;
}

const END_COMMENT = /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g;
const END_CAPTURE = /\{%-?\s{0,9}endcapture\s{0,9}-?%\}/g;
const END_FOR = /\{%-?\s{0,9}endfor\s{0,9}-?%\}/g;
const END_SHORTCODES: ReadonlyMap<string, RegExp> = new Map(
	SHORTCODES.split("|").map((name) => [
		name,
		new RegExp(String.raw`\{\{[<%]\s{0,9}/\s{0,9}${name}\s{0,9}[>%]\}\}`, "g"),
	]),
);
const END_CRITIC_NOTE = /<<\}/g;
const END_CRITIC_DELETED = /--\}/g;
const END_HUGO = /\*\/\s?-?\}\}/g;
const END_MDX = /\*\/\}/g;
const END_KRAMDOWN = /\{:\/(?:comment)?\}/g;
const END_NUNJUCKS = /#\}/g;
const END_OBSIDIAN = /%%/g;

/** The notes in a text that stand in its file and on no page, with all they hold; in order, none within another. */
export function editHidden(source: string): readonly Edit[] {
	const edits: Edit[] = [];
	const closings = new Map<RegExp, { readonly start: number; readonly end: number }>();
	OPENING.lastIndex = 0;
	for (let match = OPENING.exec(source); match; match = OPENING.exec(source)) {
		const [opening, ...names] = match;
		const closing = closingOf(opening, names);
		const from = OPENING.lastIndex;
		let found = closings.get(closing);
		// Each closing is looked for once from where the last was.
		if (found === undefined || found.start < from) found = findFrom(source, closing, from);
		closings.set(closing, found);
		if (found.end > source.length) continue;
		edits.push(remove(match.index, found.end));
		OPENING.lastIndex = found.end;
	}
	return edits;
}

function findFrom(source: string, pattern: RegExp, from: number) {
	pattern.lastIndex = from;
	const match = pattern.exec(source);
	if (!match) return { start: source.length + 1, end: source.length + 1 };
	return { start: match.index, end: match.index + match[0].length };
}
