import type { Part, Verdict } from "../../core/check/verdict.ts";
import type { Show } from "../show.ts";

/** A verdict that tells how the pasted words differ. */
export type Differing = Extract<Verdict, { parts: unknown }>;

/** The difference word by word, in words, so that it can be read aloud: "Russia is [struck: an] [added: the] enemy". */
export function writeDifference({ parts, places }: Differing, pasted: string, show: Show): string {
	const { text } = places[0].citations[0].article;
	const write = (part: Part): string => {
		switch (part.kind) {
			case "kept":
				return show(text.slice(part.printed.start, part.printed.end));
			case "struck":
				return `[struck: ${show(text.slice(part.printed.start, part.printed.end))}]`;
			case "added":
				return `[added: ${show(pasted.slice(part.pasted.start, part.pasted.end))}]`;
		}
	};
	return parts.map(write).join(" ").replace(/\s+/g, " ");
}
