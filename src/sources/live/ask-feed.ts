import { takeSource } from "../../intake/doors.ts";
import { explainUnread } from "../../intake/feed/explain-unread.ts";
import { pageDoor } from "../../intake/page/page-door.ts";
import { type Fetched, fetchSource } from "../fetch/fetch-source.ts";
import { NOTHING_TAKEN } from "../kept/take-delivered.ts";
import type { Asked } from "../poll/after-asking.ts";
import type { SourceStatus } from "../poll/source-status.ts";
import type { Asking } from "./asking.ts";
import { takeAnswer } from "./take-answer.ts";

/** Asks a feed whether there is anything new, and keeps what is. */
export async function askFeed(address: string, { validators }: SourceStatus, asking: Asking): Promise<Asked> {
	const fetched = await fetchSource(address, { ...asking, validators: validators ?? undefined });
	if (fetched.kind !== "text") return nothingCame(fetched);
	const { text } = fetched;
	const taken = takeSource({ name: fetched.address, text: [text] });
	if (taken === null || taken.door === PAGE)
		return { ...NOTHING_CAME, problem: `what it sends ${explainUnread(text)}` };
	const { counts, problem } = takeAnswer(address, { ...taken, text }, asking);
	return { ...NOTHING_CAME, counts, problem, learnt: { validators: fetched.validators } };
}

const PAGE = pageDoor([]).name;
const NOTHING_CAME: Asked = { counts: NOTHING_TAKEN, problem: null, retryAfter: null, learnt: {} };

/** What came of a request that was answered without a text, or not at all. */
function nothingCame(fetched: Exclude<Fetched, { kind: "text" }>): Asked {
	if (fetched.kind === "unchanged") return NOTHING_CAME;
	if (fetched.kind === "failed") return { ...NOTHING_CAME, problem: fetched.problem, retryAfter: fetched.retryAfter };
	return { ...NOTHING_CAME, problem: `there is nothing at its address any more (${fetched.status})` };
}
