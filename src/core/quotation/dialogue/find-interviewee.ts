import type { Mention, Register } from "../people/register.ts";
import { firstFrom } from "../text/find-place.ts";
import type { Reading, Run } from "../text/reading.ts";

const LOOK = 90;
// "a talk with the pilot Ann Lee", "questions for Ann Lee", "we asked Ann Lee"
const TALK = "interview|q ?& ?a|questions|talk|talks|talked|conversation|chat|spoke|sat down|minutes";
const TALK_WITH = String.raw`(?<!\p{L})(?:${TALK})(?!\p{L})[^.?!]{0,20}\s(?:with|for|to)`;
const ASKED = String.raw`(?<!\p{L})(?:asked|interviewed)`;
const LINKED_BEFORE = new RegExp(String.raw`(?:${TALK_WITH}|${ASKED})\s+(?:[\p{L}.,'’-]+\s+){0,5}$`, "iu");
// "Ann Lee, a pilot, talks about"
const TALKS = "talks?|talked|speaks|spoke|answers|answered|explains|discusses|tells|told (?:us|me)";
const LINKED_AFTER = new RegExp(String.raw`^(?:,[^.,]{0,50},)?\s+(?:${TALKS})(?!\p{L})`, "u");

/**
 * Who answers in an interview that begins at an offset: the only person whom its headline says to be asked, or else its
 * lead, if that names nobody else; null where neither does.
 */
export function findInterviewee(reading: Reading, { entities, mentions }: Register, before: number): Run | null {
	const people = mentions.filter(({ start, entity }) => {
		const known = entities[entity];
		return start < before && known?.kind === "person" && !known.isNamesake;
	});
	const linked = people.filter((mention) => isLinked(reading, mention));
	const asked = onlyOne(linked.filter(({ paragraph }) => paragraph === 0)) ?? (onlyOne(people) && onlyOne(linked));
	return asked && { first: asked.word, end: firstFrom(reading.words, asked.end) };
}

function isLinked({ article: { text, paragraphs } }: Reading, { start, end, paragraph }: Mention): boolean {
	const from = Math.max(paragraphs[paragraph]?.start ?? 0, start - LOOK);
	return LINKED_BEFORE.test(text.slice(from, start)) || LINKED_AFTER.test(text.slice(end, end + LOOK));
}

function onlyOne(mentions: readonly Mention[]): Mention | null {
	const [first] = mentions;
	return first && mentions.every(({ entity }) => entity === first.entity) ? first : null;
}
