import type { Correction } from "../../core/article/article.ts";
import type { Blocks, Composed } from "../blocks/block.ts";
import { compose } from "../blocks/compose.ts";
import { findWrittenDate } from "../blocks/written-date.ts";
import type { Delivered, Draft, PassedOver } from "../draft.ts";
import type { Found } from "../values/found.ts";
import { type Candidates, readFields } from "./found-fields.ts";
import { isFree, type Standing } from "./standing.ts";

/** One item of a wire, as far as its format must be known to read it. */
export type WireItem = {
	/** Null where it says none. */
	readonly nativeId: string | null;
	readonly wireId?: string | undefined;
	readonly evolvedFrom?: string | undefined;
	readonly standing: Standing;
	readonly candidates: Candidates;
	/** Notes of correction for readers, which stand outside the body. */
	readonly notes: readonly (Found | undefined)[];
	/** Takes the body apart: only that of an item which may become an article. */
	readonly readBody: () => Blocks;
	/** What its format calls the fields without which it is no article. */
	readonly names: { readonly id: string; readonly headline: string; readonly text: string };
	/** Whether it says that it holds no more than a part of the text: that is no article. */
	readonly isPart?: boolean | undefined;
	/** Whether it may well have no text: a collection of other items. */
	readonly isCollection?: boolean | undefined;
};

/** What becomes of an item: a draft, a withdrawal, or why neither. */
export function deliver(item: WireItem): Delivered {
	const { nativeId, standing, names } = item;
	if (standing.kind === "unclear") return passOver({ nativeId, headline: null, ...closing(standing.reason) });
	const { fields, origins, madeOn } = readFields(item.candidates);
	if (nativeId === null) {
		const reason = `has no “${names.id}”, by which it could be found again to correct or withdraw it`;
		if (!isFree(standing)) return passOver({ nativeId, headline: null, ...closing(reason) });
		return passOver({ nativeId, headline: fields.headline ?? null, reason, weight: "fault" });
	}
	if (standing.kind === "canceled") return { ...NOTHING, gone: [{ nativeId, on: madeOn ?? null }] };

	const { headline } = fields;
	const body = compose(item.isPart ? { blocks: [], leftOut: [] } : item.readBody(), {
		headline,
		standfirst: fields.standfirst,
		updated: madeOn ?? fields.published,
	});
	if (headline === undefined || body.text === "") {
		const lacking = headline === undefined ? names.headline : names.text;
		const reason = item.isPart ? "has no more than a part of its text" : `has no “${lacking}” that can be read`;
		// Nobody is told of an earlier version when this one is kept back.
		if (!isFree(standing)) return passOver({ nativeId, headline: null, ...closing(`is kept back, and ${reason}`) });
		const weight = item.isCollection && body.text === "" ? "quiet" : "fault";
		return passOver({ nativeId, headline: headline ?? null, reason, weight });
	}
	const notes = item.notes.filter((note) => note !== undefined);
	const corrections = dateNotes(notes, madeOn ?? fields.published, body);
	const { state, embargo, expires } = standing;
	const draft: Draft = {
		nativeId,
		...(item.wireId === undefined ? {} : { wireId: item.wireId }),
		...(item.evolvedFrom === undefined || item.evolvedFrom === nativeId ? {} : { evolvedFrom: item.evolvedFrom }),
		fields: {
			...fields,
			headline,
			...(state && { state: state.value }),
			...(embargo && { embargo: embargo.value }),
			...(expires && { expires: expires.value }),
			...(corrections.length > 0 && { corrections }),
		},
		origins: {
			...origins,
			...(state && { state: state.origin }),
			...(embargo && { embargo: embargo.origin }),
			...(expires && { expires: expires.origin }),
			...(corrections.length > 0 && { corrections: notes[0]?.origin }),
		},
		body,
	};
	return { ...NOTHING, drafts: [draft] };
}

/** What a source holds that becomes no article. */
export function passOver(...passedOver: readonly PassedOver[]): Delivered {
	return { ...NOTHING, passedOver };
}

/** Why nothing may be told of an item, nor of an earlier version of it. */
export function closing(reason: string): Pick<PassedOver, "reason" | "weight"> {
	return { reason, weight: "closing" };
}

/** Neither article nor anything else. */
export const NOTHING: Delivered = { drafts: [], gone: [], passedOver: [] };

/** Each note once, and none that stands in the body as well; of the day that it names, else of the version. */
function dateNotes(notes: readonly Found[], madeOn: string | undefined, body: Composed): readonly Correction[] {
	const known = new Set(body.corrections.map(({ note }) => note));
	const corrections: Correction[] = [];
	for (const { value: note } of notes) {
		const date = findWrittenDate(note) ?? madeOn;
		if (date === undefined || known.has(note)) continue;
		known.add(note);
		corrections.push({ date, note });
	}
	return corrections;
}
