import { z } from "zod";
import type { Door } from "../../door.ts";
import type { Delivered } from "../../draft.ts";
import { openingPaths } from "../json/opening-paths.ts";
import { takeJson } from "../take-json.ts";
import { readDate } from "../wire-dates.ts";
import { findWireId } from "../wire-id.ts";
import { closing, deliver, NOTHING, passOver } from "../wire-item.ts";
import { findAnsCandidates } from "./ans-candidates.ts";
import { findAnsCorrections } from "./ans-corrections.ts";
import { readAnsBody } from "./ans-elements.ts";
import { type Operation, readAnsOperation } from "./ans-operation.ts";
import { findAnsStanding, isUnpublished } from "./ans-standing.ts";
import { AnsStory } from "./ans-story.ts";

/** Arc XP: stories in ANS, results of a search with several, and operations on them. */
export const ARC: Door = {
	name: "Arc XP",
	fits: (_name, opening) => fitsArc(opening),
	take: (source) => takeJson(source, { itemsOf, deliver: deliverItem }),
};

const OWN_FIELDS = [
	...["_id", "content_elements", "headlines.basic", "canonical_url", "canonical_website", "website_url"],
	...["first_publish_date", "taxonomy.primary_section", "revision.revision_id", "additional_properties"],
];

function fitsArc(opening: string): boolean {
	const paths = openingPaths(opening);
	const type = paths.get("type") ?? "";
	if (type.endsWith("_operation")) return paths.has("operation");
	if (type === "results") return paths.has("content_elements");
	const own = OWN_FIELDS.filter((name) => paths.has(name)).length;
	return own >= (type === "story" ? 1 : 3);
}

const Results = z.object({ type: z.literal("results"), content_elements: z.array(z.unknown()) });

function itemsOf(document: unknown): readonly unknown[] {
	if (Array.isArray(document)) return document;
	const results = Results.safeParse(document);
	return results.success ? results.data.content_elements : [document];
}

function deliverItem(item: unknown): Delivered {
	const operation = readAnsOperation(item);
	return operation ? deliverOperation(operation) : deliverStory(item);
}

function deliverOperation(operation: Operation): Delivered {
	switch (operation.kind) {
		case "story":
			return deliverStory(operation.story);
		case "gone": {
			const { id, date = "" } = operation;
			if (id !== null) return { ...NOTHING, gone: [{ nativeId: id, on: readDate(date) ?? null }] };
			return passOver({ nativeId: null, headline: null, ...closing("takes back a story that it does not name") });
		}
		case "nothing": {
			const reason = "is an operation that publishes nothing";
			return passOver({ nativeId: operation.id, headline: null, reason, weight: "quiet" });
		}
		case "unknown":
			return passOver({ nativeId: operation.id, headline: null, ...closing("is an operation that we do not know") });
	}
}

function deliverStory(item: unknown): Delivered {
	const parsed = AnsStory.safeParse(item);
	if (!parsed.success) return passOver({ nativeId: null, headline: null, ...closing("is no story in ANS") });
	const story = parsed.data;
	const nativeId = story._id?.trim() || null;
	if (story.type !== "story") return passOver({ nativeId, headline: null, reason: "is no story", weight: "quiet" });
	if (isUnpublished(story)) {
		return passOver({ nativeId, headline: null, reason: "is not published", weight: "hidden" });
	}
	const { notes, isRetracted } = findAnsCorrections(story);
	return deliver({
		nativeId,
		wireId: findWireId([story.source?.source_id]),
		standing: findAnsStanding(story, item, isRetracted),
		candidates: findAnsCandidates(story),
		notes,
		readBody: () => readAnsBody(story.content_elements),
		names: { id: "_id", headline: "headlines.basic", text: "content_elements" },
	});
}
