import { wordSet } from "../../lexicon/word-list.ts";
import { AUXILIARIES, PERSONAL, PLURAL, POINTERS } from "./data/pointing-words.ts";
import type { Completed, Context } from "./resolved.ts";
import { topicIn } from "./topic-in.ts";

const WHO = wordSet("who anyone anybody someone somebody");
const WHAT = wordSet("what anything something");
const SAYING = wordSet("said say says thinks think so");
const POINTING = wordSet(POINTERS);
const HELPING = wordSet(AUXILIARIES);
const PERSON = wordSet(`${PERSONAL} ${PLURAL}`);

/** "Who else?" asks for others' words on the same, "what else?" for other words of the same speaker. */
export function completeElse({ typed, speaker, topic }: Context): readonly Completed[] {
	const [first, second, ...rest] = typed.words;
	if (!first || second?.head !== "else" || speaker === null) return [];
	if (WHO.has(first.head) && topic !== null && rest.every(({ head }) => SAYING.has(head) || POINTING.has(head)))
		return [{ question: `who said ${topic}`, speaker: null, topic, except: speaker }];
	if (!WHAT.has(first.head)) return [];
	const about = topicIn(typed);
	const frame = about === null ? rest : rest.slice(0, rest.length - about.split(/\s+/).length - 1);
	if (!frame.every(({ head }) => HELPING.has(head) || PERSON.has(head) || SAYING.has(head))) return [];
	const question = `what did ${speaker} say${about === null ? "" : ` about ${about}`}`;
	return [{ question, speaker, topic: about, isElse: true }];
}
