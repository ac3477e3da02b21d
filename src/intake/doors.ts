import type { Door, Source } from "./door.ts";
import type { Delivered } from "./draft.ts";
import { FEED } from "./feed/feed-door.ts";
import { GHOST } from "./ghost/ghost-door.ts";
import { pageDoor } from "./page/page-door.ts";
import type { SiteRule } from "./page/site-rules.ts";
import { ARC } from "./wire/arc/arc.ts";
import { GUARDIAN } from "./wire/guardian/guardian.ts";
import { NEWSML_G2 } from "./wire/newsml/newsml-g2.ts";
import { NINJS } from "./wire/ninjs/ninjs.ts";
import { NITF } from "./wire/nitf/nitf.ts";
import { WORDPRESS_REST } from "./wordpress/rest-door.ts";
import { WXR } from "./wordpress/wxr-door.ts";

/** What came of a source: its kind, and what it holds, part by part. */
export type Taken = {
	readonly door: string;
	readonly parts: Iterable<Delivered>;
	/** Whether articles that it holds no longer are still so. */
	readonly holdsNewestOnly: boolean;
};

/** So much of a source tells of which kind it is, in characters. */
const OPENING = 8_000;

/** Takes articles from a source of whatever kind; null where it is of none that is known. */
export function takeSource(source: Source, rules: readonly SiteRule[] = []): Taken | null {
	const { opening, text } = readOpening(source.text);
	const door = [...DOORS, pageDoor(rules)].find(({ fits }) => fits(source.name, opening));
	if (door === undefined) return null;
	const { name, holdsNewestOnly = false } = door;
	return { door: name, parts: door.take({ name: source.name, text }), holdsNewestOnly };
}

/** The more exact one before the one that is content with less. */
const DOORS: readonly Door[] = [WXR, FEED, NEWSML_G2, NITF, ARC, GUARDIAN, GHOST, WORDPRESS_REST, NINJS];

/** What people call the kinds of sources that are known. */
export const KNOWN_KINDS: readonly string[] = [...DOORS, pageDoor([])].map(({ name }) => name);

/** The opening of a text in pieces, and all of it in pieces: nothing is read twice, and no more than is asked for. */
function readOpening(text: Iterable<string>): { readonly opening: string; readonly text: Iterable<string> } {
	const pieces = text[Symbol.iterator]();
	let opening = "";
	while (opening.length < OPENING) {
		const next = pieces.next();
		if (next.done) break;
		opening += next.value;
	}
	return { opening: opening.slice(0, OPENING), text: chain(opening, pieces) };
}

function* chain(first: string, rest: Iterator<string>): Iterable<string> {
	try {
		yield first;
		for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
	} finally {
		// Whoever reads no further lets go of what the pieces come from.
		rest.return?.();
	}
}
