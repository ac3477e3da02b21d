import { z } from "zod";
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
export function findAnsStanding(story: AnsStory, isRetracted: boolean): Standing {
	const statuses: readonly Said[] = [
		// A story that was taken back stays on its page, with a note; the newsroom decides about it.
		{ written: isRetracted ? "withheld" : undefined, origin: "corrections" },
		unreadable(story.revision, Revision, "revision.published"),
		unreadable(story.publishing, Publishing, "publishing.has_published_edition"),
	];
	const publication: Said = { written: story.publish_date, origin: "publish_date" };
	return readStanding(statuses, [publication, findEmbargo(story.content_restrictions)]);
}

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
