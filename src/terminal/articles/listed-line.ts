import { z } from "zod";
import { type Appearance, paint, timesOf } from "../appearance.ts";
import { onOneLine } from "../show-controls.ts";
import { ListedStateFields, wordListed } from "./state-words.ts";

/** A line of `articles list --json` about an article. */
export const ListedLine = z.strictObject({
	kind: z.literal("article"),
	id: z.string(),
	headline: z.string(),
	...ListedStateFields,
	/** The address or the file that it came from. */
	from: z.string(),
	/** When it came, or its file was written last, as ISO 8601. */
	since: z.string(),
	/** Whether it was fetched or added by hand, and is no file of the folder of articles. */
	isKept: z.boolean(),
});

export type ListedLine = z.infer<typeof ListedLine>;

/** An article of the list as JSON. */
export function toListedLine(listed: Omit<ListedLine, "kind">): ListedLine {
	return { kind: "article", ...listed };
}

/** The same for a person, on three lines. */
export function tellListed(line: ListedLine, appearance: Appearance): string {
	const times = timesOf(appearance);
	const state = `${wordListed(line, times)}, here since ${times.instant(line.since)}`;
	const head = `${line.id}  ${paint("faint", state, appearance)}`;
	// Of what a search engine was told to withdraw, it keeps no headline.
	const headline = line.headline === "" ? [] : [`  ${onOneLine(line.headline)}`];
	return [head, ...headline, paint("faint", `  from ${onOneLine(line.from)}`, appearance)].join("\n");
}
