import { genderOfTitle } from "../people/gender.ts";
import type { Entity, Mention } from "../people/register.ts";
import { singularRoleOf } from "../phrase/noun-phrase.ts";
import { firstFrom } from "../text/find-place.ts";
import type { Gender } from "../text/given-names.ts";
import { type Evidence, scoreEvidence } from "./pronoun-clues.ts";
import type { Resolved, SourceContext } from "./resolved.ts";

// How far back a pronoun may point, and by how much the best must lead the second.
const MOST_MENTIONS = 60;
const MOST_PARAGRAPHS = 6;
const LEAST_LEAD = 0.25;

type Pronoun = { readonly at: number; readonly gender: Gender | null };
type Candidate = { readonly meant: Pick<Resolved, "entity" | "speaker">; readonly evidence: Evidence };

/** The person whom "he" or "she" means, or null where nobody fits or two fit equally. */
export function resolvePronoun(context: SourceContext, pronoun: Pronoun): Candidate["meant"] | null {
	const [best, second] = [...listCandidates(context, pronoun), ...unnamedSpeaker(context, pronoun)]
		.map(({ meant, evidence }) => ({ meant, score: scoreEvidence(evidence) }))
		.sort((one, other) => other.score - one.score);
	if (!best || (second && best.score - second.score < LEAST_LEAD)) return null;
	return best.meant;
}

/** The people named shortly before a pronoun who may be of its gender, the latest first. */
export function listCandidates(context: SourceContext, { at, gender }: Pronoun): readonly Candidate[] {
	const { words, register, previous } = context;
	const pronoun = words[at];
	if (!pronoun) return [];
	const last = previous.at(-1);
	const lastWord = last ? words[firstFrom(words, last.source.start)] : undefined;
	return [...mentionsBefore(context, at)].flatMap(([entity, mentions]) => {
		const person = register.entities[entity];
		if (person?.kind !== "person" || person.isNamesake || (person.gender ?? gender) !== gender) return [];
		const open = mentions.filter(({ isQuoted }) => !isQuoted);
		const spoke = last?.entity === entity ? lastWord : undefined;
		const speaker = { name: person.name, description: person.description };
		return [{ meant: { entity, speaker }, evidence: { words, pronoun, person, open, spoke } }];
	});
}

// Who spoke last and is introduced without a name: "a campaign spokesman".
function unnamedSpeaker({ words, previous }: SourceContext, { at, gender }: Pronoun): readonly Candidate[] {
	const last = previous.at(-1);
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
	const person: Entity = { kind: "person", name, description: null, gender, mentions: [mention], isNamesake: false };
	const spoke = words[firstFrom(words, last.source.start)];
	return [
		{ meant: { entity: null, speaker: last.speaker }, evidence: { words, pronoun, person, open: [mention], spoke } },
	];
}

// The latest mentions before a word, by entity.
function mentionsBefore({ words, register }: SourceContext, at: number): ReadonlyMap<number, readonly Mention[]> {
	const pronoun = words[at];
	const mentionsOf = new Map<number, Mention[]>();
	if (!pronoun) return mentionsOf;
	const end = firstFrom(register.mentions, pronoun.start);
	for (let index = end - 1; index >= Math.max(0, end - MOST_MENTIONS); index--) {
		const mention = register.mentions[index];
		if (!mention || mention.paragraph < pronoun.paragraph - MOST_PARAGRAPHS) break;
		const known = mentionsOf.get(mention.entity);
		if (known) known.push(mention);
		else mentionsOf.set(mention.entity, [mention]);
	}
	return mentionsOf;
}
