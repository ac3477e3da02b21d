import type { Source } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { parseJson } from "./json/parse-json.ts";
import { wholeText } from "./whole-text.ts";
import { closing, passOver } from "./wire-item.ts";

/** How a format that is written in JSON is read. */
export type JsonFormat = {
	/** The items of a document, of which there may be one. */
	readonly itemsOf: (document: unknown) => readonly unknown[];
	readonly deliver: (item: unknown) => Delivered;
};

/** Takes the items of a JSON source one by one. */
export function* takeJson(source: Source, { itemsOf, deliver }: JsonFormat): Generator<Delivered> {
	const text = wholeText(source);
	const document = text === null ? null : parseJson(text);
	if (document === null) {
		// What it says of an embargo or a withdrawal is not known.
		const reason = text === null ? TOO_LONG : "is broken JSON: send it again";
		yield passOver({ nativeId: null, headline: null, ...closing(reason) });
		return;
	}
	for (const item of itemsOf(document.value)) yield deliver(item);
}

const TOO_LONG = "is too long: send the articles in smaller files";
