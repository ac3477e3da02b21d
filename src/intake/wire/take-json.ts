import type { Source } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { parseJson } from "../values/parse-json.ts";
import { closing, passOver } from "./wire-item.ts";
import { TOO_LONG, wireText } from "./wire-text.ts";

/** How a format that is written in JSON is read. */
export type JsonFormat = {
	/** The items of a document, of which there may be one. */
	readonly itemsOf: (document: unknown) => readonly unknown[];
	readonly deliver: (item: unknown) => Delivered;
};

/** Takes the items of a JSON source one by one. */
export function* takeJson(source: Source, { itemsOf, deliver }: JsonFormat): Generator<Delivered> {
	const text = wireText(source);
	const document = text === null ? undefined : parseJson(text);
	if (document === undefined) {
		// What it says of an embargo or a withdrawal is not known.
		const reason = text === null ? TOO_LONG : "is broken JSON: send it again";
		yield passOver({ nativeId: null, headline: null, ...closing(reason) });
		return;
	}
	const items = itemsOf(document);
	// An item by itself is the whole of the source.
	if (items.length === 1) return yield deliver(items[0]);
	for (const item of items) {
		const delivered = deliver(item);
		yield { ...delivered, drafts: delivered.drafts.map((draft) => ({ ...draft, raw: JSON.stringify(item) })) };
	}
}
