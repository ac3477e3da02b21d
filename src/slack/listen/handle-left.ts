import type { LeftMail } from "../../newsroom/mailroom.ts";
import { RESTARTED, RESTARTED_MEANWHILE } from "../../presentation/apologies.ts";
import type { Task } from "../connection/attempt.ts";
import { respond } from "../connection/respond.ts";
import type { Desk } from "../desk.ts";
import { Kept } from "../read/kept.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { handleCheck } from "./handle-check.ts";
import { handleAsk, handleQuotes } from "./handle-command.ts";
import { answerPosted } from "./handle-message.ts";

/** Answers what an earlier program left, or tells whoever waits why not; null where nobody does. */
export function handleLeft(desk: Desk, left: LeftMail): Task | null {
	const kept = Kept.parse(JSON.parse(left.body));
	const task = toTask(desk, kept);
	const text = findReason(kept, left);
	if (task === null || text === null) return task;
	const { tellLate = task.tell } = task;
	const work: Task["work"] = async (mail) => {
		if (await mail.begin()) await tellLate(text, mail);
	};
	return { ...task, work };
}

const COMMANDS = { ask: handleAsk, quotes: handleQuotes, check: handleCheck } as const;

function toTask(desk: Desk, kept: Kept): Task | null {
	switch (kept.kind) {
		case "message":
			return answerPosted(desk, kept.posted);
		case "command":
			return COMMANDS[kept.command](desk, kept.typed);
		case "press": {
			const { response_url: url, container } = kept.interaction;
			const tell = (text: string) =>
				respond(url, { ...renderNotice(text), visibility: "ephemeral", thread: container?.thread_ts });
			return { tell, work: () => tell(RESTARTED) };
		}
	}
}

/** Why it is not answered any more: Slack does not tell whether an answer arrived. */
function findReason(kept: Kept, { isLate, mayBeAnswered }: LeftMail): string | null {
	if (kept.kind === "press") return RESTARTED;
	if (mayBeAnswered) return RESTARTED_MEANWHILE;
	return isLate ? RESTARTED : null;
}
