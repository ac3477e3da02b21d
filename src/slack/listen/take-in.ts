import type { Mail } from "../../newsroom/mail.ts";
import type { Mailroom } from "../../newsroom/mailroom.ts";
import type { TakingIn } from "../connection/take-in-first.ts";
import type { Desk } from "../desk.ts";
import { type Kept, readReceived } from "../read/kept.ts";

/** What was taken in and is not handed to anybody yet. */
export type Tray = Pick<TakingIn, "takeIn" | "passOn"> & {
	/** The letter of what was heard; undefined where it was not kept. */
	readonly takeOut: (body: unknown) => Mail | undefined;
};

/** Events of before, in seconds: what is older than this may have been answered by a program that forgot it since. */
const KNOWN_FOR = 60 * 60;

/** An empty tray before a mailroom. */
export function createTray(mailroom: Mailroom, desk: Desk): Tray {
	const mails = new WeakMap<object, Mail>();
	const { now } = desk.newsroom;
	return {
		takeIn: async (body) => {
			const received = await readReceived(body, desk);
			if (received === null) return "passing";
			if (isForgotten(received.body, now())) return "known";
			const mail = await mailroom.receive(received);
			if (mail === null) return "known";
			mails.set(body, mail);
			return "new";
		},
		// What nobody listens to, such as the press of a link, needs no answer.
		passOn: async (body) => {
			await mails.get(body)?.finish();
			mails.delete(body);
		},
		takeOut: (body) => {
			if (typeof body !== "object" || body === null) return undefined;
			const mail = mails.get(body);
			mails.delete(body);
			return mail;
		},
	};
}

function isForgotten(kept: Kept, time: number): boolean {
	return kept.kind === "message" && kept.posted.event_time < time / 1_000 - KNOWN_FOR;
}
