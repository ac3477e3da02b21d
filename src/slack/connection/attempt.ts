import type { Mail } from "../../newsroom/mail.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { PlatformError } from "../../newsroom/platform-error.ts";
import { explainSlackError } from "./failures.ts";

/** Something that Slack asks to be done. */
export type Task = {
	readonly work: (mail: Mail) => Promise<unknown>;
	/** Tells whoever asked, when it fails. */
	readonly tell: (text: string, mail: Mail) => Promise<unknown>;
	/** The id of the channel it is about, for the log. */
	readonly channel?: string;
};

type Reporting = Pick<Newsroom, "log" | "reportFailure" | "giveUp"> & { readonly mail: Mail };

/** Does a task, and sees to it that whoever addresses the bot gets an answer or a reason, whatever fails. */
export async function attempt({ work, tell, channel }: Task, reporting: Reporting): Promise<void> {
	const { log, reportFailure, giveUp, mail } = reporting;
	try {
		await work(mail);
	} catch (error) {
		const explained = explainSlackError(error);
		if (explained) log.error({ platform: "Slack", channel }, `Cannot answer in Slack: ${explained.reason}`);
		const text = explained?.apology ?? (await reportFailure(error));
		if (await mail.begin()) await tell(text, mail).catch((second: unknown) => reportUntold(second, reporting));
		if (explained?.isFatal) giveUp(new PlatformError(`Cannot go on in Slack: ${explained.reason}`));
	}
	await mail.finish();
}

async function reportUntold(error: unknown, { log, reportFailure }: Reporting): Promise<void> {
	const explained = explainSlackError(error);
	if (explained) log.error({ platform: "Slack" }, `Cannot tell whoever asked in Slack: ${explained.reason}`);
	else await reportFailure(error);
}
