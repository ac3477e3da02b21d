import { z } from "zod";
import { clip } from "../../../presentation/clip.ts";

/** Which citations of an answer are shown: one, by its place among all, or all that there is room for. */
export type Place = number | "all";

/** What the press of a button or the choice from a select asks for; `answer` is the id of a kept answer. */
export type Press =
	/** Shows other citations in place of those in the message. */
	| { readonly kind: "show"; readonly answer: string; readonly place: Place }
	/** Shows the citation that is chosen. */
	| { readonly kind: "pick"; readonly answer: string }
	/** Shows the article round a citation. */
	| { readonly kind: "context"; readonly answer: string; readonly place: number }
	/** Shows another page of it in place of the one in the message. */
	| { readonly kind: "turn"; readonly answer: string; readonly place: number; readonly distance: number }
	/** Shows what was found in place of an answer. */
	| { readonly kind: "instead"; readonly answer: string }
	/** Shows what stands in place of a passage that was changed. */
	| { readonly kind: "now"; readonly answer: string }
	/** Shows everybody what one user alone sees. */
	| { readonly kind: "share"; readonly answer: string; readonly place: Place }
	/** Says whether an answer was helpful. */
	| { readonly kind: "vote"; readonly answer: string; readonly isHelpful: boolean }
	/** Says why it was not; of a form. */
	| { readonly kind: "why"; readonly answer: string }
	/** Asks the same question about the article that is chosen; `speaker` is "" where any will do. */
	| { readonly kind: "article"; readonly answer: string; readonly speaker: string }
	/** Asks the same question about all articles. */
	| { readonly kind: "everywhere"; readonly answer: string; readonly speaker: string };

// Buttons outlive the program that made them: one of another version is told by this.
const VERSION = "1";
const SEPARATOR = "|";

/** The custom id that marks a post in a forum as solved: what it is about is where it stands. */
export const MARK_SOLVED = [VERSION, "solved"].join(SEPARATOR);

// A custom id has at most 100 characters.
const LONGEST_SPEAKER = 70;

/** The custom id that asks for it. */
export function writePress(press: Press): string {
	const { kind, answer } = press;
	return [VERSION, kind, answer, ...argumentsOf(press)].join(SEPARATOR);
}

function argumentsOf(press: Press): readonly (string | number)[] {
	switch (press.kind) {
		case "show":
		case "share":
		case "context":
			return [press.place];
		case "turn":
			return [press.place, press.distance];
		case "vote":
			return [Number(press.isHelpful)];
		case "article":
		case "everywhere":
			return [clip(press.speaker, LONGEST_SPEAKER)];
		case "pick":
		case "instead":
		case "now":
		case "why":
			return [];
	}
}

const Whole = z
	.string()
	.regex(/^-?\d{1,9}$/)
	.transform(Number);
const Answer = z.string().regex(/^[\w-]{12}$/);
const OnePlace = Whole.transform((place): Place => place);
const AnyPlace = z.union([z.literal("all"), OnePlace]);

const Parts = z.union([
	z
		.tuple([z.literal(["show", "share"]), Answer, AnyPlace])
		.transform(([kind, answer, place]) => ({ kind, answer, place })),
	z.tuple([z.literal("context"), Answer, Whole]).transform(([kind, answer, place]) => ({ kind, answer, place })),
	z
		.tuple([z.literal("turn"), Answer, Whole, Whole])
		.transform(([kind, answer, place, distance]) => ({ kind, answer, place, distance })),
	z.tuple([z.literal(["pick", "instead", "now", "why"]), Answer]).transform(([kind, answer]) => ({ kind, answer })),
	z
		.tuple([z.literal("vote"), Answer, z.literal(["0", "1"])])
		.transform(([kind, answer, helpful]) => ({ kind, answer, isHelpful: helpful === "1" })),
	z
		.tuple([z.literal(["article", "everywhere"]), Answer], z.string())
		.transform(([kind, answer, ...rest]) => ({ kind, answer, speaker: rest.join(SEPARATOR) })),
]);

/** What a custom id asks for; null for one that this version did not write. */
export function readPress(customId: string): Press | null {
	const [version, ...parts] = customId.split(SEPARATOR);
	const read = version === VERSION ? Parts.safeParse(parts) : null;
	return read?.success ? read.data : null;
}
