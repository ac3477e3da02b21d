import type { Mail } from "../../newsroom/mail.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { PlatformError } from "../../newsroom/platform-error.ts";
import { explainSlackError, slackErrorCode } from "./failures.ts";

/** Something that Slack asks to be done. */
export type Task = {
	readonly work: (mail: Mail) => Promise<unknown>;
	/** Tells whoever asked, when it fails. */
	readonly tell: (text: string, mail: Mail) => Promise<unknown>;
	/** Tells them long after they asked, where that is another way: they may no longer be there. */
	readonly tellLate?: Task["tell"];
	/** The id of the channel it is about, for the log. */
	readonly channel?: string;
};

type Reporting = Pick<Newsroom, "log" | "tally" | "reportFailure" | "giveUp"> & { readonly mail: Mail };

/** Does a task, and sees to it that whoever addresses the bot gets an answer or a reason, whatever fails. */
export async function attempt({ work, tell, channel }: Task, reporting: Reporting): Promise<void> {
	const { log, tally, reportFailure, giveUp, mail } = reporting;
	try {
		await work(mail);
	} catch (error) {
		const explained = explainSlackError(error);
		if (explained) tally.failed(slackErrorCode(error) ?? "unknown");
		if (explained) log.error({ platform: "Slack", channel }, `Cannot answer in Slack: ${explained.reason}`);
		const text = explained?.apology ?? (await reportFailure(error));
		const isTold = (await mail.begin()) && (await tryTo(() => tell(text, mail), reporting));
		if (explained?.isFatal) giveUp(new PlatformError(`Cannot go on in Slack: ${explained.reason}`));
		// Once that is mended the next start may answer.
		if (explained?.isFatal && !isTold) return mail.withdraw();
	}
	await mail.finish();
}

async function tryTo(tell: () => Promise<unknown>, reporting: Reporting): Promise<boolean> {
	try {
		await tell();
		return true;
	} catch (error) {
		await reportUntold(error, reporting);
		return false;
	}
}

async function reportUntold(error: unknown, { log, reportFailure }: Reporting): Promise<void> {
	const explained = explainSlackError(error);
	if (explained) log.error({ platform: "Slack" }, `Cannot tell whoever asked in Slack: ${explained.reason}`);
	else await reportFailure(error);
}
