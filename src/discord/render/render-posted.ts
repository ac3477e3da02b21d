import type { PostedAnswer } from "../../newsroom/amend-posts.ts";
import { explainLost } from "../../presentation/apologies.ts";
import { notice } from "./markup/notice.ts";
import type { Outgoing } from "./markup/outgoing.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderLost } from "./render-lost.ts";

/** What a message that showed an answer is to show, now that its articles are others. */
export function renderPosted({ id, found }: PostedAnswer): Pick<Outgoing, "components"> {
	if (found.kind === "expired" || found.kind === "out-of-reach") return notice(explainLost(found));
	if (found.kind !== "found") return renderLost(found, { kind: "context", answer: id });
	return { components: renderAnswer(found.answer, { id, place: "all", isPrivate: false, canShare: false }) };
}
