import type { Door } from "#src/intake/door.ts";
import type { Delivered, Draft, PassedOver } from "#src/intake/draft.ts";

/** All that a door takes from a text. */
export function takeAll(door: Door, text: string): Delivered {
	const parts = [...door.take({ name: "wire/item", text: [text] })];
	return {
		drafts: parts.flatMap(({ drafts }) => drafts),
		gone: parts.flatMap(({ gone }) => gone),
		passedOver: parts.flatMap(({ passedOver }) => passedOver),
	};
}

/** All that a door takes from a value in JSON. */
export function takeValue(door: Door, value: unknown): Delivered {
	return takeAll(door, JSON.stringify(value));
}

/** The one draft that was taken; nothing else may have been. */
export function onlyDraft({ drafts, gone, passedOver }: Delivered): Draft {
	const [draft] = drafts;
	if (!draft || drafts.length + gone.length + passedOver.length !== 1)
		throw new Error(`Cannot name the only draft: ${JSON.stringify({ drafts: drafts.length, gone, passedOver })}`);
	return draft;
}

/** The one thing that was passed over; nothing else may have been taken. */
export function onlyPassedOver({ drafts, gone, passedOver }: Delivered): PassedOver {
	const [first] = passedOver;
	if (!first || drafts.length + gone.length + passedOver.length !== 1)
		throw new Error(`Cannot name what was passed over: ${JSON.stringify({ drafts: drafts.length, gone, passedOver })}`);
	return first;
}

/** The paragraphs of a draft. */
export function paragraphsOf({ body }: Draft): readonly string[] {
	return body.text === "" ? [] : body.text.split("\n\n");
}

/** What an object has under the names of another, undefined where it has none: to be compared with it. */
export function under(expected: object, object: object): unknown {
	return Object.fromEntries(Object.keys(expected).map((name) => [name, Reflect.get(object, name)]));
}
