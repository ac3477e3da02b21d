import type { PassageIndex } from "../../search/index/passage-index.ts";
import type { Pasted } from "../text/pasted.ts";
import type { Verdict } from "../verdict.ts";
import { noteDifferences } from "./notes.ts";
import type { Found } from "./places.ts";
import { passagesOf } from "./printed.ts";

/** At least one place, the best first. */
export type SomeFound = readonly [Found, ...Found[]];

/** The verdict on words that are printed as pasted, by the best of their places. */
export function judgeExact(index: PassageIndex, pasted: Pasted, [best, ...others]: SomeFound): Verdict {
	const { place, printed } = best;
	const contents = passagesOf(index, printed)
		.flatMap(({ quotations }) => quotations)
		.filter(({ kind }) => kind === "direct")
		.map(({ content }) => content);
	const rest = {
		places: [place, ...others.map((it) => it.place)],
		notes: noteDifferences(pasted, printed, contents),
	} as const;
	switch (place.voice.kind) {
		case "quoted":
			return { kind: place.speaker.kind === "another" ? "another-speaker" : "exact", ...rest };
		case "not-claimed":
			return { kind: "denied-or-reported", ...rest };
		case "own":
			return { kind: "own-words", ...rest };
	}
}
