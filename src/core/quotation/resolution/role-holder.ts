import { firstFrom } from "../text/find-place.ts";
import { DETERMINERS, PREPOSITIONS } from "../text/function-words.ts";
import { ROLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";
import type { SourceContext } from "./resolved.ts";

type Range = { readonly first: number; readonly last: number };
type Role = {
	readonly noun: string;
	/** Names within the phrase: "Florida". */
	readonly proper: readonly string[];
};

// A role noun points back so many paragraphs where several people hold the role.
const NEAR = 3;
const BESIDE = 10;
const MOST_MENTIONS = 8;

/**
 * The person whom a definite phrase means by a role: "the mayor", "the former Kent senator"; null where it may be
 * another.
 */
export function holderOf(context: SourceContext, phrase: Range): number | null {
	const role = readRole(context.words, phrase);
	if (role === null) return null;
	const holders = context.register.roles.get(role.noun);
	if (!holders) return null;
	const near = holdersBefore(context, holders, phrase.first);
	const [only, ...others] = near.size > 0 ? near : holders;
	const at = context.words[phrase.first]?.start ?? 0;
	if (only === undefined || others.length > 0) return null;
	if ((context.register.entities[only]?.mentions[0]?.start ?? at) >= at) return null;
	const isSureOf =
		context.previous.at(-1)?.entity === only || role.proper.every((word) => standsBeside(context, only, word));
	return isSureOf ? only : null;
}

// The noun that heads "the …" before any preposition; none for several people ("the mayor and his aides").
function readRole(words: readonly Word[], { first, last }: Range): Role | null {
	if (words[first]?.lower !== "the") return null;
	let noun: string | null = null;
	const proper: string[] = [];
	for (let at = first + 1; at < last; at++) {
		const word = words[at];
		if (!word || word.isMark || PREPOSITIONS.has(word.lower) || /^(?:who|which|that)$/.test(word.lower)) break;
		if (word.lower === "and" && DETERMINERS.has(words[at + 1]?.lower ?? "")) return null;
		if (word.isCapital && !ROLES.has(word.lower)) proper.push(word.lower);
		noun = word.lower;
	}
	if (noun === null || !ROLES.has(noun)) return null;
	return { noun, proper };
}

function holdersBefore(
	{ words, register }: SourceContext,
	holders: ReadonlySet<number>,
	at: number,
): ReadonlySet<number> {
	const near = new Set<number>();
	const word = words[at];
	if (!word) return near;
	for (let index = firstFrom(register.mentions, word.start) - 1; index >= 0; index--) {
		const mention = register.mentions[index];
		if (!mention || mention.paragraph < word.paragraph - NEAR) break;
		if (holders.has(mention.entity)) near.add(mention.entity);
	}
	return near;
}

function standsBeside({ words, register }: SourceContext, entity: number, proper: string): boolean {
	const mentions = register.entities[entity]?.mentions.slice(0, MOST_MENTIONS) ?? [];
	return mentions.some(({ word, sentence }) =>
		words
			.slice(Math.max(0, word - BESIDE), word + BESIDE)
			.some((it) => it.sentence === sentence && it.lower === proper),
	);
}
