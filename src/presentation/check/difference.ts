import type { Part, Verdict } from "../../core/check/verdict.ts";
import type { Show } from "../show.ts";

/** A verdict that tells how the pasted words differ. */
export type Differing = Extract<Verdict, { parts: unknown }>;

/** How words are shown, all alike or by what became of them: a platform may strike some through besides saying so. */
export type DifferenceShow = Show | Readonly<Record<Part["kind"], Show>>;

/** The difference word by word, in words, so that it can be read aloud: "Russia is [struck: an] [added: the] enemy". */
export function writeDifference({ parts, places }: Differing, pasted: string, show: DifferenceShow): string {
	const { text } = places[0].citations[0].article;
	const { kept, struck, added } = typeof show === "function" ? { kept: show, struck: show, added: show } : show;
	const write = (part: Part): string => {
		switch (part.kind) {
			case "kept":
				return kept(text.slice(part.printed.start, part.printed.end));
			case "struck":
				return `[struck: ${struck(text.slice(part.printed.start, part.printed.end))}]`;
			case "added":
				return `[added: ${added(pasted.slice(part.pasted.start, part.pasted.end))}]`;
		}
	};
	return parts.map(write).join(" ").replace(/\s+/g, " ");
}
