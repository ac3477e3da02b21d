import type { Span } from "../../article/article.ts";
import { genderOfTitle } from "../people/gender.ts";
import type { Entity, Mention } from "../people/register.ts";
import { singularRoleOf } from "../phrase/noun-phrase.ts";
import { firstFrom } from "../text/find-place.ts";
import type { Gender } from "../text/given-names.ts";
import type { Word } from "../text/words.ts";
import { type Evidence, scoreEvidence } from "./pronoun-clues.ts";
import type { Resolved, SourceContext } from "./resolved.ts";

// How far back a pronoun may point, and by how much the best must lead the second.
const MOST_MENTIONS = 60;
const MOST_PARAGRAPHS = 6;
const MOST_SOURCES = 8;
const LEAST_LEAD = 0.5;
const LEAST_ALONE = 0;

type Pronoun = { readonly at: number; readonly gender: Gender | null };
type Meant = Pick<Resolved, "entity" | "speaker">;
type Candidate = { readonly meant: Meant; readonly evidence: Evidence };

/** The person whom "he" or "she" means, or null where nobody fits or two fit equally. */
export function resolvePronoun(context: SourceContext, pronoun: Pronoun): Meant | null {
	const candidates = [...listCandidates(context, pronoun), ...unnamedSpeaker(context, pronoun)];
	const [best, second] = candidates
		.map(({ meant, evidence }) => ({ meant, evidence, score: scoreEvidence(evidence) }))
		.sort((one, other) => other.score - one.score);
	if (
		!best ||
		best.meant.entity === null ||
		!best.evidence.person.mayBePerson ||
		isOwnReply(context, best.meant, candidates)
	)
		return null;
	const isSure = second ? best.score - second.score >= LEAST_LEAD : best.score >= LEAST_ALONE;
	return isSure ? best.meant : null;
}

// "Lee told Roy: “…” He replied: “…”": who spoke last does not reply where somebody else is named since.
function isOwnReply(
	{ isReply, previous }: SourceContext,
	{ entity }: Meant,
	candidates: readonly Candidate[],
): boolean {
	const last = previous.at(-1);
	if (!isReply || !last || last.entity !== entity) return false;
	return candidates.some(
		({ meant, evidence }) => meant.entity !== entity && (evidence.open[0]?.start ?? -1) > last.source.start,
	);
}

/** The people named shortly before a pronoun who may be of its gender, the latest first. */
function listCandidates(context: SourceContext, { at, gender }: Pronoun): readonly Candidate[] {
	const { words, register, previous, content } = context;
	const pronoun = words[at];
	if (!pronoun) return [];
	const last = lastSpeaker(previous);
	const lastWord = last ? words[firstFrom(words, last.source.start)] : undefined;
	return [...mentionsBefore(context, at)].flatMap(([entity, mentions]) => {
		const person = register.entities[entity];
		if (!person || !(isOnePerson(person) || last?.entity === entity) || (person.gender ?? gender) !== gender) return [];
		const open = mentions.filter(({ isQuoted }) => !isQuoted);
		const spoke = last?.entity === entity ? lastWord : undefined;
		const speaker = (!isOnePerson(person) && last?.speaker) || { name: person.name, description: person.description };
		const isNamedInContent = isNamedIn(person, content);
		return [{ meant: { entity, speaker }, evidence: { words, pronoun, person, open, isNamedInContent, spoke } }];
	});
}

// A name of several people, or of what may be a body, counts only where it spoke last.
function isOnePerson({ kind, isNamesake }: Entity): boolean {
	return kind === "person" && !isNamesake;
}

// Not one who asked, or whose words stand within somebody else's.
function lastSpeaker(previous: readonly Resolved[]): Resolved | undefined {
	return previous.slice(-MOST_SOURCES).findLast(({ isPassing }) => !isPassing);
}

function isNamedIn({ mentions }: Entity, { start, end }: Span): boolean {
	const next = mentions[firstFrom(mentions, start)];
	return next !== undefined && next.start < end;
}

// Who spoke last and is introduced without a name: "a campaign spokesman".
function unnamedSpeaker({ words, previous }: SourceContext, { at, gender }: Pronoun): readonly Candidate[] {
	const last = lastSpeaker(previous);
	const pronoun = words[at];
	if (!last?.speaker || last.entity !== null || !pronoun) return [];
	const { name } = last.speaker;
	const word = firstFrom(words, name.start);
	const first = words[word];
	const role = singularRoleOf(words, { first: word, last: firstFrom(words, name.end) });
	if (
		!first ||
		!/^(?:an?|one|another|the)$/.test(first.lower) ||
		role === null ||
		(genderOfTitle(role) ?? gender) !== gender
	)
		return [];
	if (first.paragraph < pronoun.paragraph - MOST_PARAGRAPHS) return [];
	const { paragraph, sentence } = first;
	const place = { isPossessive: false, isSubject: true, isQuoted: false };
	const mention: Mention = { ...name, entity: -1, paragraph, sentence, word, ...place };
	const person: Entity = {
		kind: "person",
		name,
		description: null,
		gender,
		mentions: [mention],
		isNamesake: false,
		mayBePerson: true,
	};
	const spoke = words[firstFrom(words, last.source.start)];
	return [
		{
			meant: { entity: null, speaker: last.speaker },
			evidence: { words, pronoun, person, open: [mention], isNamedInContent: false, spoke },
		},
	];
}

// The latest mentions before a word, by entity.
function mentionsBefore(
	{ words, register, previous }: SourceContext,
	at: number,
): ReadonlyMap<number, readonly Mention[]> {
	const pronoun = words[at];
	const mentionsOf = new Map<number, Mention[]>();
	if (!pronoun) return mentionsOf;
	const add = (mention: Mention): void => {
		const known = mentionsOf.get(mention.entity);
		if (known) known.push(mention);
		else mentionsOf.set(mention.entity, [mention]);
	};
	for (const mention of spokenAs({ words, previous }, pronoun)) add(mention);
	const end = firstFrom(register.mentions, pronoun.start);
	for (let index = end - 1; index >= Math.max(0, end - MOST_MENTIONS); index--) {
		const mention = register.mentions[index];
		if (!mention || mention.paragraph < pronoun.paragraph - MOST_PARAGRAPHS) break;
		add(mention);
	}
	for (const mentions of mentionsOf.values()) mentions.sort((one, other) => other.start - one.start);
	return mentionsOf;
}

// "Lee said … She added …": an earlier pronoun that spoke is a mention of whom it meant.
function spokenAs({ words, previous }: Pick<SourceContext, "words" | "previous">, pronoun: Word): readonly Mention[] {
	return previous.slice(-MOST_SOURCES).flatMap(({ entity, source, meant }) => {
		const word = firstFrom(words, source.start);
		const first = words[word];
		if (entity === null || meant !== "pronoun" || !first || source.start >= pronoun.start) return [];
		if (first.paragraph < pronoun.paragraph - MOST_PARAGRAPHS) return [];
		const { paragraph, sentence } = first;
		const place = { isPossessive: false, isSubject: true, isQuoted: false };
		return [{ ...source, entity, paragraph, sentence, word, ...place }];
	});
}
