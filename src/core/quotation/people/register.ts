import type { Article, Span } from "../../article/article.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import type { Gender } from "../text/given-names.ts";
import { isGivenName } from "../text/given-names.ts";
import type { Name } from "../text/names.ts";
import { findNames } from "../text/names.ts";
import { FULL_TITLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";
import { chooseDescription, describeNames } from "./descriptions.ts";
import { genderByNames, genderByPronouns } from "./gender.ts";
import { identifyNames } from "./identify.ts";
import type { Place } from "./mentions.ts";
import { placeNames } from "./mentions.ts";

/** A person or body that an article names; `name` is the fullest it prints, without titles. */
export type Entity = {
	readonly kind: "person" | "body";
	readonly name: Span;
	readonly description: Span | null;
	readonly gender: Gender | null;
	readonly mentions: readonly Mention[];
	/** Whether it stands for a surname that several people bear, where nothing tells which of them is meant. */
	readonly isNamesake: boolean;
	/** Whether it is a person for all that its name and its use tell; true of every person. */
	readonly mayBePerson: boolean;
};

/** A place where an article names an entity, titles not included. */
export type Mention = Span &
	Place & {
		readonly entity: number;
		readonly paragraph: number;
		readonly sentence: number;
		/** Index of its first word. */
		readonly word: number;
	};

/** The people and bodies of one article. */
export type Register = {
	readonly entities: readonly Entity[];
	/** In order of the text. */
	readonly mentions: readonly Mention[];
	/** Role nouns in lower case, and who holds them by title or description: "mayor". */
	readonly roles: ReadonlyMap<string, ReadonlySet<number>>;
};

/** The people and bodies of an article; `quoted` are the spans within quotation marks, in order. */
export function buildRegister(_article: Article, words: readonly Word[], quoted: readonly Span[]): Register {
	const names = findNames(words);
	const { entities: identified, entityOfName } = identifyNames(names);
	const places = placeNames(words, names, quoted);
	const mentionsOf: Mention[][] = identified.map(() => []);
	const namesOf: Name[][] = identified.map(() => []);
	const mentions: Mention[] = [];
	names.forEach((name, at) => {
		const entity = entityOfName[at] ?? -1;
		const place = places[at];
		const first = words[name.first];
		const last = words[name.last - 1];
		if (entity < 0 || !place || !first || !last) return;
		const { paragraph, sentence } = first;
		const mention = { start: first.start, end: last.end, entity, paragraph, sentence, word: name.first, ...place };
		mentions.push(mention);
		mentionsOf[entity]?.push(mention);
		namesOf[entity]?.push(name);
	});
	const people = new Set(
		names.flatMap((name, at) => (identified[entityOfName[at] ?? -1]?.kind === "person" ? [name.first] : [])),
	);
	const roles = new Map<string, Set<number>>();
	const entities = identified.map(({ kind, isNamesake, mayBePerson }, entity): Entity => {
		const own = namesOf[entity] ?? [];
		const ownMentions = mentionsOf[entity] ?? [];
		const known = genderByNames(own);
		const gender = isNamesake ? null : (known ?? genderByPronouns({ words, people }, ownMentions));
		const isLike = kind === "person" || (mayBePerson && isLikeAPerson(words, ownMentions));
		const isPerson = kind === "person" || (isLike && gender !== null);
		const descriptions = isPerson && !isNamesake ? describeNames(words, own) : [];
		const description = chooseDescription(descriptions);
		for (const role of [...rolesOfTitles(own), ...descriptions.flatMap((it) => it.roles)]) {
			if (isPerson) roles.set(role, (roles.get(role) ?? new Set()).add(entity));
		}
		const name = fullestName(own, ownMentions);
		return {
			kind: isPerson ? "person" : "body",
			name,
			description: description ? { start: description.start, end: description.end } : null,
			gender: isPerson && !isNamesake ? (known ?? description?.gender ?? gender) : null,
			mentions: ownMentions,
			isNamesake,
			mayBePerson: isLike,
		};
	});
	return { entities, mentions, roles };
}

// Whether a name is used as those of people: "Smith said", and never "in Smith".
function isLikeAPerson(words: readonly Word[], mentions: readonly Mention[]): boolean {
	const isPlace = mentions.some(({ word }) =>
		/^(?:in|near|outside|throughout|across|the)$/.test(words[word - 1]?.lower ?? ""),
	);
	return !isPlace && mentions.some((mention) => isSpeaking(words, mention));
}

function isSpeaking(words: readonly Word[], { word, end, isSubject }: Mention): boolean {
	const before = words[word - 1];
	let last = word + 1;
	while ((words[last]?.start ?? end) < end) last++;
	const next = words[last];
	const isCue = next !== undefined && CUE_WORDS.get(next.lower)?.classes.has("object") === false;
	return isSubject && (isCue || (before !== undefined && CUE_WORDS.has(before.lower)));
}

function rolesOfTitles(names: readonly Name[]): readonly string[] {
	return names.flatMap(({ title }) => (title === null ? [] : [FULL_TITLES.get(title) ?? title]));
}

// The form with a given name and the most words; of equal ones the first.
function fullestName(names: readonly Name[], mentions: readonly Mention[]): Span {
	let best = 0;
	names.forEach((name, at) => {
		if (fullness(name) > fullness(names[best])) best = at;
	});
	const { start = 0, end = 0 } = mentions[best] ?? {};
	return { start, end };
}

function fullness(name: Name | undefined): number {
	if (!name) return 0;
	const [first = ""] = name.parts;
	return name.parts.length + (name.parts.length > 1 && isGivenName(first) ? 4 : 0) + (name.suffix === "" ? 0 : 0.5);
}
