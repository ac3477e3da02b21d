import { z } from "zod";
import { lenientText, strictly } from "../json/lenient.ts";

const AnsOperation = z.object({
	type: z.string().regex(/_operation$/),
	operation: lenientText,
	id: lenientText,
	story_id: lenientText,
	_id: lenientText,
	date: lenientText,
	body: strictly,
	story: strictly,
});

/** What an operation on something in Arc means for an article. */
export type Operation =
	/** Something is not published any longer. */
	| { readonly kind: "gone"; readonly id: string | null; readonly date: string | undefined }
	/** A story is published as it stands in the operation. */
	| { readonly kind: "story"; readonly story: unknown }
	/** Nothing that a reader sees is changed by it. */
	| { readonly kind: "nothing"; readonly id: string | null }
	/** It is not known what it does. */
	| { readonly kind: "unknown"; readonly id: string | null };

/** Reads an operation; null where an object is none. */
export function readAnsOperation(item: unknown): Operation | null {
	const parsed = AnsOperation.safeParse(item);
	if (!parsed.success) return null;
	const { type, operation = "", date, body, story, ...ids } = parsed.data;
	const id = [ids.id, ids.story_id, ids._id].map((it) => it?.trim()).find((it) => it) ?? null;
	if (!ABOUT_STORIES.has(type)) return { kind: "nothing", id };
	// "delete", "delete-story", "unpublish_edition"
	const verb = operation.trim().toLowerCase().split(/[-_]/)[0] ?? "";
	if (verb === "delete" || verb === "unpublish") return { kind: "gone", id, date };
	const published = body ?? story;
	if (verb === "publish" && published !== undefined && published !== null) return { kind: "story", story: published };
	return { kind: HARMLESS.has(verb) ? "nothing" : "unknown", id };
}

const ABOUT_STORIES: ReadonlySet<string> = new Set(["story_operation", "content_operation"]);
const HARMLESS: ReadonlySet<string> = new Set(["create", "insert", "update", "publish"]);
