import { z } from "zod";
import { findEmbargoes } from "../embargo-fields.ts";
import { strictly } from "../json/lenient.ts";
import { readStanding, type Said, type Standing } from "../standing.ts";
import type { AnsStory } from "./ans-story.ts";

const Restrictions = z.object({ embargo: z.object({ active: strictly, end_time: strictly }).nullish() }).nullish();
const Revision = z.object({ published: z.boolean().nullish() }).nullish();
const Publishing = z.object({ has_published_edition: z.boolean().nullish() }).nullish();

/** Whether a story says that no edition of it is published. */
export function isUnpublished({ revision, publishing }: AnsStory): boolean {
	return (
		Revision.safeParse(revision).data?.published === false ||
		Publishing.safeParse(publishing).data?.has_published_edition === false
	);
}

/** Whether anybody may be told of a story: not before it is published, and not while it is under embargo. */
export function findAnsStanding(story: AnsStory, item: unknown, isRetracted: boolean): Standing {
	const statuses: readonly Said[] = [
		// A story that was taken back stays on its page, with a note; the newsroom decides about it.
		{ written: isRetracted ? "withheld" : undefined, origin: "corrections" },
		unreadable(story.revision, Revision, "revision.published"),
		unreadable(story.publishing, Publishing, "publishing.has_published_edition"),
	];
	const publication: Said = { written: story.publish_date, origin: "publish_date" };
	const embargoes = [publication, findEmbargo(story.content_restrictions), ...findEmbargoes(item)];
	const standing = readStanding(statuses, embargoes, { notes: notesOf(story) });
	return standing.kind === "open" && !saysPublished(story) ? UNPROVEN : standing;
}

const UNPROVEN: Standing = { kind: "unclear", reason: "does not say that it is published, nor when" };

/** Whether a story says that it is published, or when; one that does neither may be anybody's draft. */
function saysPublished(story: AnsStory): boolean {
	const { revision, publishing, publish_date, first_publish_date, display_date } = story;
	return (
		Revision.safeParse(revision).data?.published === true ||
		Publishing.safeParse(publishing).data?.has_published_edition === true ||
		[publish_date, first_publish_date, display_date].some((date) => typeof date === "string" && date !== "")
	);
}

function notesOf({ editor_note, planning }: AnsStory): readonly Said[] {
	const { internal_note } = Planning.safeParse(planning).data ?? {};
	return [
		{ written: editor_note, origin: "editor_note" },
		{ written: internal_note, origin: "planning.internal_note" },
	];
}

const Planning = z.object({ internal_note: strictly });

/** Says nothing of a mark that can be read, and something that is no status of one that cannot. */
function unreadable(written: unknown, kind: z.ZodType, origin: string): Said {
	return { written: kind.safeParse(written).success ? undefined : "", origin };
}

/** An embargo that is active and names no end is without an end. */
function findEmbargo(restrictions: unknown): Said {
	const origin = "content_restrictions.embargo";
	const parsed = Restrictions.safeParse(restrictions);
	if (!parsed.success) return { written: "", origin };
	const embargo = parsed.data?.embargo;
	if (!embargo || embargo.active === false) return { written: undefined, origin };
	return { written: embargo.end_time ?? "", origin };
}
