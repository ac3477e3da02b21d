import { LRUCache } from "lru-cache";
import type { AskedBefore } from "./asked-before.ts";
import type { Clock } from "./clock.ts";
import { guardInbox } from "./guard-inbox.ts";
import { guardConversations, guardLeases, guardLimits } from "./guard-shared.ts";
import type { State } from "./open-state.ts";
import { createStoreLane, type StoreChange } from "./store-lane.ts";

/** How long an event is remembered that the store may not remember, in milliseconds, and how many of them. */
const REMEMBERED_FOR = 60 * 60 * 1_000;
const MOST_REMEMBERED = 20_000;

export type Guarding = {
	/** Learns that the state fails and why, or that it works again. */
	readonly tell: (change: StoreChange) => void;
	readonly now?: Clock;
};

/**
 * The state without its failures: whoever asks is answered even where nothing can be kept. An answer then has no id,
 * so it has no buttons; an event that comes twice is known from memory; and a button leads nowhere for now. A vote
 * alone fails.
 */
export function guardState(state: State, { tell, now = Date.now }: Guarding): State {
	// Where the disk is full reading may work, so the one does not stop the other.
	const [reading, writing] = [createStoreLane(tell, now), createStoreLane(tell, now)];
	const taken = new LRUCache<string, true>({
		max: MOST_REMEMBERED,
		ttl: REMEMBERED_FOR,
		ttlResolution: 0,
		perf: { now },
	});
	const write = async <Result>(work: () => Promise<Result>) => {
		await state.assertKept();
		return work();
	};
	return {
		answers: {
			keep: (given) =>
				writing.use<string | null>(
					() => write(() => state.answers.keep(given)),
					() => null,
				),
			find: (id, articles) =>
				reading.use(
					() => state.answers.find(id, articles),
					() => ({ kind: "out-of-reach" }),
				),
			listAsked: (asker, most) =>
				reading.use<readonly AskedBefore[]>(
					() => state.answers.listAsked(asker, most),
					() => [],
				),
			sweep: state.answers.sweep,
		},
		deliveries: {
			isFirst: async (key) => {
				if (taken.has(key)) return false;
				taken.set(key, true);
				return writing.use(
					() => write(() => state.deliveries.isFirst(key)),
					() => true,
				);
			},
			release: (key) => {
				taken.delete(key);
				return writing.use(
					() => write(() => state.deliveries.release(key)),
					() => undefined,
				);
			},
			sweep: state.deliveries.sweep,
		},
		inbox: guardInbox(state.inbox, (use, otherwise) => writing.use(() => write(use), otherwise)),
		votes: state.votes,
		posts: {
			note: (post) =>
				writing.use(
					() => write(() => state.posts.note(post)),
					() => undefined,
				),
			list: (platform) =>
				reading.use(
					() => state.posts.list(platform),
					() => [],
				),
			findShared: (platform, answer) =>
				reading.use(
					() => state.posts.findShared(platform, answer),
					() => null,
				),
			tell: (post, told) =>
				writing.use(
					() => write(() => state.posts.tell(post, told)),
					() => undefined,
				),
			sweep: state.posts.sweep,
		},
		notes: {
			read: (key) =>
				reading.use(
					() => state.notes.read(key),
					() => null,
				),
			write: state.notes.write,
		},
		unanswered: {
			...state.unanswered,
			keep: (question) =>
				writing.use(
					() => write(() => state.unanswered.keep(question)),
					() => undefined,
				),
			list: (since) =>
				reading.use(
					() => state.unanswered.list(since),
					() => [],
				),
		},
		limits: state.isShared ? guardLimits(state.limits, { writing, now }) : state.limits,
		conversations: state.isShared
			? guardConversations(state.conversations, { reading, writing, now })
			: state.conversations,
		leases: guardLeases(state.leases, writing),
		keptFiles: state.keptFiles,
		past: state.past,
		versions: state.versions,
		isShared: state.isShared,
		assertKept: state.assertKept,
		sweep: () =>
			writing.use(
				() => write(state.sweep),
				() => undefined,
			),
		close: () => closeQuietly(state),
	};
}

// What cannot be kept is lost already, and the program ends.
async function closeQuietly(state: State): Promise<void> {
	await state.close().catch(() => {});
}
