import { wordSet } from "../../lexicon/word-list.ts";
import type { Parsed } from "../clause/parsed.ts";
import { REJECTIONS } from "../data/stances.ts";
import type { Stance } from "../quotation.ts";
import { lowerAt, type Run } from "../text/reading.ts";
import type { Cue } from "./find-cue.ts";

const REJECTS = wordSet(REJECTIONS);

/** Whoever rejects a claim does not say it; whoever rejects it as nonsense says so. */
export function stanceToward(reading: Parsed, cue: Cue, { first, end }: Run): Stance {
	if (cue.stance !== "said" || !REJECTS.has(cue.word.lemma)) return cue.stance;
	for (let at = first; at < end; at++) if (lowerAt(reading, at) === "as") return "said";
	return "denied";
}
