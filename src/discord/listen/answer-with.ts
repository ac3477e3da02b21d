import type { Desk } from "../../newsroom/desk.ts";
import type { Mail } from "../../newsroom/mail.ts";
import { codeOfLoss } from "../connection/failures.ts";
import type { Responder } from "../connection/respond.ts";
import { notice } from "../render/markup/notice.ts";

export type Answered = { readonly responder: Responder; readonly desk: Desk; readonly mail: Mail };

/** Does what an interaction asks for, or tells whoever waits that it failed; it never rejects. */
export async function answerWith(answered: Answered, handle: () => Promise<unknown>): Promise<void> {
	const { responder, mail } = answered;
	try {
		await handle();
	} catch (error) {
		await apologise(error, answered);
	} finally {
		responder.end();
	}
	await mail.finish();
}

async function apologise(error: unknown, { responder, desk, mail }: Answered): Promise<void> {
	const { log, tally, reportFailure } = desk.newsroom;
	const code = codeOfLoss(error);
	if (code !== null) tally.failed(code);
	if (code !== null) return log.warn({ code }, "An answer came too late");
	const apology = notice(await reportFailure(error));
	if (!(await mail.begin())) return;
	try {
		await responder.send(apology);
	} catch (second) {
		const secondCode = codeOfLoss(second);
		if (secondCode !== null) return log.warn({ code: secondCode }, "An apology came too late");
		await reportFailure(second);
	}
}
