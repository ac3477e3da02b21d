import { type Guard, guardInbox } from "../state/guard-inbox.ts";
import type { Holder, Inbox, LeftLetter } from "../state/inbox.ts";
import { type Mail, UNKEPT } from "./mail.ts";
import type { Newsroom } from "./newsroom.ts";

/** What a platform received: a key by which it is known again, and what is needed to answer it, as JSON. */
export type Received = { readonly key: string; readonly body: object };

/** A letter that an earlier program left, or another that ended. */
export type LeftMail = Mail & {
	/** What was received, as JSON. */
	readonly body: string;
	/** Whether an answer would come too late. */
	readonly isLate: boolean;
	/** Whether an answer was about to be sent, so that it may have arrived. */
	readonly mayBeAnswered: boolean;
};

/** Keeps what a platform received until it is answered. */
export type Mailroom = {
	/** Takes a letter in; null where it was received before. */
	readonly receive: (received: Received) => Promise<Mail | null>;
	/** Hands over what others left, now and from then on. */
	readonly takeOver: (answer: (left: LeftMail) => void) => Promise<void>;
	/** Lets no more answers be sent, and leaves the rest to whoever comes next. */
	readonly close: () => Promise<void>;
};

/** How long an answer is of use, in milliseconds. */
const ANSWERED_WITHIN = 10 * 60_000;
/** How often it says that it still runs, in milliseconds: several times before anybody thinks that it does not. */
const BEAT = 2_500;
const MOST_AT_ONCE = 100;

type Office = Pick<Newsroom, "state" | "now" | "log" | "tally" | "reportFailure">;

/** Opens the mailroom of a platform. */
export async function openMailroom(
	platform: string,
	{ state, now, log, tally, reportFailure }: Office,
): Promise<Mailroom> {
	const holder: Holder = { platform, id: crypto.randomUUID() };
	const unanswered = new Set<string>();
	let isClosed = false;
	let answer: ((left: LeftMail) => void) | null = null;
	const guard: Guard = async (use, otherwise) => {
		try {
			return await use();
		} catch (error) {
			// What is noted while the program ends may come too late for the store.
			if (!isClosed) await reportFailure(error);
			return otherwise();
		}
	};
	const inbox = guardInbox(state.inbox, guard, now);
	const open = (key: string): Mail => {
		unanswered.add(key);
		return openMail(inbox, { holder, key, isClosed: () => isClosed, forget: () => unanswered.delete(key) });
	};
	async function takeOver(): Promise<void> {
		while (answer !== null && !isClosed) {
			const letters = await inbox.claim(holder, MOST_AT_ONCE);
			if (letters.length > 0) log.info({ platform, left: letters.length }, "Answering what was left");
			for (const letter of letters) answer(toLeft(letter, { mail: open(letter.key), time: now() }));
			if (letters.length < MOST_AT_ONCE) return;
		}
	}
	await inbox.renew(holder);
	const beating = setInterval(() => void inbox.renew(holder).then(takeOver), BEAT).unref();
	return {
		receive: async ({ key, body }) => {
			const letter = { key, body: JSON.stringify(body), answerBy: now() + ANSWERED_WITHIN };
			switch (await inbox.put(holder, letter)) {
				case "known":
					tally.dropped(platform);
					return null;
				case "not-kept":
					return UNKEPT;
				case "new":
					return open(key);
			}
		},
		takeOver: (handle) => {
			answer = handle;
			return takeOver();
		},
		close: async () => {
			isClosed = true;
			clearInterval(beating);
			if (unanswered.size > 0) log.info({ platform, left: unanswered.size }, "Answers are left for the next start");
			await inbox.release(holder);
		},
	};
}

type Opened = {
	readonly holder: Holder;
	readonly key: string;
	readonly isClosed: () => boolean;
	readonly forget: () => void;
};

function openMail(inbox: Inbox, { holder, key, isClosed, forget }: Opened): Mail {
	let isOurs = true;
	return {
		begin: async () => {
			isOurs &&= !isClosed() && (await inbox.begin(holder, key));
			return isOurs;
		},
		withdraw: () => inbox.withdraw(holder, key),
		finish: async () => {
			if (!isOurs) return;
			forget();
			await inbox.finish(holder, key);
		},
	};
}

function toLeft(
	{ body, answerBy, mayBeAnswered }: LeftLetter,
	{ mail, time }: { readonly mail: Mail; readonly time: number },
): LeftMail {
	return { ...mail, body, isLate: time > answerBy, mayBeAnswered };
}
