import { z } from "zod";
import type { Found } from "../../values/found.ts";
import { plainLine } from "../../values/plain-line.ts";
import { found } from "../found-fields.ts";
import { lenientList, lenientText } from "../json/lenient.ts";
import type { AnsStory } from "./ans-story.ts";

const Corrections = lenientList(z.object({ type: lenientText, correction_type: lenientText, text: lenientText }));

/** What was wrong in a story, for its readers. */
export type AnsCorrections = {
	readonly notes: readonly (Found | undefined)[];
	/** Whether all of it was taken back: then its words are nobody's to quote. */
	readonly isRetracted: boolean;
};

/** Finds the notes of correction of a story, which may stand beside its elements or among them. */
export function findAnsCorrections({ corrections, content_elements }: AnsStory): AnsCorrections {
	const listed = Corrections.parse(corrections);
	const all = [...listed, ...Corrections.parse(content_elements).filter(({ type }) => type === "correction")];
	return {
		notes: all.map(({ text }) => found(text === undefined ? undefined : plainLine(text) || undefined, "corrections")),
		isRetracted: all.some(({ correction_type }) => correction_type?.trim().toLowerCase() === "retraction"),
	};
}
