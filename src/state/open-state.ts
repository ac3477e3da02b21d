import type { DatabaseSync } from "node:sqlite";
import { type AnswerStore, createAnswerStore, type SureAnswerStore } from "./answers.ts";
import type { Clock } from "./clock.ts";
import { type Conversations, createConversations } from "./conversations.ts";
import { createDeliveryStore, type DeliveryStore } from "./deliveries.ts";
import { type Erased, eraseCiting } from "./erase.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { createLeaseStore, type LeaseStore } from "./leases.ts";
import { createLimits, type Limits } from "./limits.ts";
import { createNoteStore, type NoteStore } from "./notes.ts";
import type { KeptFileStore } from "./postgres/articles/kept-files.ts";
import type { PastStore } from "./postgres/articles/past.ts";
import type { VersionStore } from "./postgres/articles/versions.ts";
import { createPostStore, type PostStore } from "./posts.ts";
import { openDatabase, watchFile } from "./sqlite/open-database.ts";
import { createUnansweredStore, type UnansweredStore } from "./unanswered.ts";
import { createVoteStore, type VoteStore } from "./votes.ts";

/** What the file of the state is called. */
export const STATE_FILE = "state.sqlite";

/** What outlives a restart. All of it may come to lie elsewhere than in a file, so every answer is a promise. */
export type State = {
	readonly answers: AnswerStore;
	readonly deliveries: DeliveryStore;
	readonly inbox: Inbox;
	readonly votes: VoteStore;
	readonly posts: PostStore;
	readonly notes: NoteStore;
	readonly unanswered: UnansweredStore;
	/** Those of one program are kept in its memory. */
	readonly limits: Limits;
	readonly conversations: Conversations;
	readonly leases: LeaseStore;
	/** Where programs share the articles that they fetch; null where there is but one. */
	readonly keptFiles: KeptFileStore | null;
	/** Where they share what was decided of articles; null where there is but one. */
	readonly past: PastStore | null;
	/** Where they share earlier versions of articles; null where there is but one. */
	readonly versions: VersionStore | null;
	/** Whether other programs use it too, perhaps on other machines. */
	readonly isShared: boolean;
	/** Rejects where what is written goes nowhere, because the file of the state was moved or deleted. */
	readonly assertKept: () => Promise<void>;
	/** Forgets what is older than it may be. */
	readonly sweep: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/** The same where what cannot be kept is an error. */
export type SureState = Omit<State, "answers"> & {
	readonly answers: SureAnswerStore;
	/** Erases what is kept about an article, by its id. */
	readonly erase: (article: string) => Promise<Erased>;
};

/** Opens the state in an SQLite file, which it creates with its folder; ":memory:" keeps nothing. */
export function openState(file: string, now: Clock = Date.now): SureState {
	return createState(openDatabase(file), { assertKept: watchFile(file), now });
}

type Keeping = Pick<State, "assertKept"> & { readonly now: Clock };

/** The state in a database that is open. */
export function createState(database: DatabaseSync, { assertKept, now }: Keeping): SureState {
	const answers = createAnswerStore(database, now);
	const deliveries = createDeliveryStore(database, now);
	const inbox = createInbox(database, now);
	const posts = createPostStore(database, now);
	const unanswered = createUnansweredStore(database, now);
	return {
		answers,
		deliveries,
		inbox,
		votes: createVoteStore(database, now),
		posts,
		notes: createNoteStore(database),
		unanswered,
		limits: createLimits(now),
		conversations: createConversations(now),
		leases: createLeaseStore(database, now),
		keptFiles: null,
		past: null,
		versions: null,
		isShared: false,
		assertKept,
		erase: async (article) => eraseCiting(database, article, now()),
		sweep: async () => {
			await answers.sweep();
			await deliveries.sweep();
			await inbox.sweep();
			await posts.sweep();
			await unanswered.sweep();
		},
		close: async () => {
			if (database.isOpen) database.close();
		},
	};
}
