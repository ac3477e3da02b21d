import { IRREGULAR_VERBS } from "../data/irregular-verbs.ts";

const VERBS = IRREGULAR_VERBS.split("|").map((verb) => verb.trim().split(" "));

/** Past tenses and participles that do not end in -ed. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(VERBS.flatMap((verb) => verb.slice(1)));

/** Those of them that are participles alone: "spoken" is never the verb of a clause. */
export const PARTICIPLES_ONLY: ReadonlySet<string> = new Set(
	VERBS.flatMap(([base, past, participle]) =>
		participle !== undefined && participle !== past && participle !== base ? [participle] : [],
	),
);
