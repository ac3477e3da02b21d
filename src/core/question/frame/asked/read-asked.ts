import type { Asked } from "../../answer-type.ts";
import type { Clause } from "../chunk.ts";
import type { Request } from "../take-request.ts";
import { readAbout } from "./read-about.ts";
import { readDescribed } from "./read-described.ts";
import { readHow } from "./read-how.ts";
import { readKeywords } from "./read-keywords.ts";
import { readNaming } from "./read-naming.ts";
import { readPlainWord, readWhether } from "./read-plain-word.ts";
import { readWhat } from "./read-what.ts";

/** Reads one form of asking; null where the question has another. */
export type ReadAsked = (clause: Clause) => Asked | null;

/** In this order: the first form that fits tells what is asked for. */
const FORMS: readonly ReadAsked[] = [
	readNaming,
	readHow,
	readDescribed,
	readWhat,
	readPlainWord,
	readWhether,
	readKeywords,
];

/** What a question asks for, and the noun that says more of it. */
export function readAsked(clause: Clause, request: Request): Asked {
	if (request === "about") return readAbout(clause);
	for (const read of FORMS) {
		const asked = read(clause);
		if (asked) return asked;
	}
	return { type: "any", focus: null };
}
