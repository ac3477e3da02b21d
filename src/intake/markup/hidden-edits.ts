import { type Edit, remove, removeNote } from "./edit.ts";

/** Shortcodes whose words are for those who write. */
const SHORTCODES = "comment|hidden|hide|private|internal|todo|draft|secret";

/** Blocks of Liquid. */
const BLOCKS = "comment|capture|for|if|unless|case";

/** Where what no reader sees begins: notes in templates, and what these keep for another place. */
const OPENING = new RegExp(
	[
		// Liquid: {% comment %}, {% capture name %}; {% for … %}, which makes a list of what is elsewhere; {% if … %}, which
		// shows what it holds in some cases only
		String.raw`\{%-?\s{0,9}(${BLOCKS})\b`,
		// Hugo: {{< comment >}}, {{% hidden %}}, {{/* … */}}
		String.raw`\{\{[<%]\s{0,9}(${SHORTCODES})(?:\s[^{}<>%]{0,200})?[>%]\}\}`,
		String.raw`\{\{-?\s?/\*`,
		// kramdown: {::comment}; Nunjucks: {# … #}; MDX: {/* … */}; Obsidian: %% … %%; CriticMarkup: {>> … <<}, {-- … --}
		String.raw`\{::comment\}|\{#(?=\s)|\{/\*|(?<![%\w])%%(?!%)|\{>>|\{--(?![-}])`,
		// components of a site: <Note internal>
		String.raw`<([A-Z][\w.]{0,40})\s([^<>]{0,300})(?<!/)>`,
	].join("|"),
	"g",
);

/** Where it ends, by how it begins. */
function closingOf(opening: string, shortcode: string | undefined): RegExp {
	if (shortcode !== undefined) return END_SHORTCODES.get(shortcode) ?? END_HUGO;
	if (opening.endsWith("*")) return opening.startsWith("{{") ? END_HUGO : END_MDX;
	if (opening === "{>>") return END_CRITIC_NOTE;
	if (opening === "{--") return END_CRITIC_DELETED;
	if (opening.startsWith("{::")) return END_KRAMDOWN;
	return opening === "%%" ? END_OBSIDIAN : END_NUNJUCKS;
}

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
	let blocks: ReadonlyMap<number, number> | undefined;
	OPENING.lastIndex = 0;
	for (let match = OPENING.exec(source); match; match = OPENING.exec(source)) {
		const [opening, block, shortcode, component, attributes = ""] = match;
		if (block !== undefined) {
			blocks ??= pairBlocks(source);
			const end = blocks.get(match.index);
			if (end === undefined) continue;
			edits.push(CASES.has(block) ? remove(match.index, end, IN_SOME) : removeNote(match.index, end));
			OPENING.lastIndex = end;
			continue;
		}
		if (component !== undefined && !isForWriters(attributes)) continue;
		const closing = component === undefined ? closingOf(opening, shortcode) : endOfComponent(component);
		const from = OPENING.lastIndex;
		let found = closings.get(closing);
		// Each closing is looked for once from where the last was.
		if (found === undefined || found.start < from) found = findFrom(source, closing, from);
		closings.set(closing, found);
		if (found.end > source.length) continue;
		edits.push(removeNote(match.index, found.end));
		OPENING.lastIndex = found.end;
	}
	return edits;
}

const VALUE = /"[^"]*"|'[^']*'|\{[^{}]*\}/g;

/** Whether a component says that it is for those who write. */
function isForWriters(attributes: string): boolean {
	return /(?:^|\s)(?:internal|hidden|private|draft)(?:[\s=]|$)/.test(attributes.replace(VALUE, ""));
}

const componentEnds = new Map<string, RegExp>();
const MOST_ENDS = 100;

function endOfComponent(name: string): RegExp {
	if (componentEnds.size > MOST_ENDS) componentEnds.clear();
	const known = componentEnds.get(name) ?? new RegExp(`</${name.replaceAll(".", "[.]")}\\s{0,9}>`, "g");
	componentEnds.set(name, known);
	return known;
}

const CASES: ReadonlySet<string> = new Set(["if", "unless", "case"]);
const IN_SOME = "is shown in some cases only";
const BLOCK = new RegExp(String.raw`\{%-?\s{0,9}(end)?(${BLOCKS})\b[^%\n]{0,300}-?%\}`, "g");

/** Where each block of Liquid ends, by where it begins; one within another of its kind is known by itself. */
function pairBlocks(source: string): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	const open = new Map<string, number[]>();
	for (const { 0: tag, 1: end, 2: name = "", index } of source.matchAll(BLOCK)) {
		const starts = open.get(name) ?? [];
		open.set(name, starts);
		const start = end === undefined ? undefined : starts.pop();
		if (end === undefined) starts.push(index);
		else if (start !== undefined) ends.set(start, index + tag.length);
	}
	return ends;
}

function findFrom(source: string, pattern: RegExp, from: number) {
	pattern.lastIndex = from;
	const match = pattern.exec(source);
	if (!match) return { start: source.length + 1, end: source.length + 1 };
	return { start: match.index, end: match.index + match[0].length };
}
