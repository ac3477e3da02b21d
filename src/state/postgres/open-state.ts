import type { Clock } from "../clock.ts";
import { StoreAwayError } from "../explain-failure.ts";
import type { SureState } from "../open-state.ts";
import { createAnswerStore } from "./answers.ts";
import { createKeptFileStore } from "./articles/kept-files.ts";
import { createPastStore } from "./articles/past.ts";
import { createVersionStore } from "./articles/versions.ts";
import { createConversations, sweepConversations } from "./conversations.ts";
import { type Database, openPool } from "./database.ts";
import { createDeliveryStore } from "./deliveries.ts";
import { eraseCiting } from "./erase.ts";
import { isAway } from "./explain-error.ts";
import { createInbox } from "./inbox.ts";
import { createLeaseStore } from "./leases.ts";
import { createLimits, sweepLimits } from "./limits.ts";
import { migrate } from "./migrate.ts";
import { nameDatabase } from "./name-database.ts";
import { createNoteStore } from "./notes.ts";
import { createPostStore } from "./posts.ts";
import { createUnansweredStore } from "./unanswered.ts";
import { createVoteStore } from "./votes.ts";

/**
 * Opens the state in a PostgreSQL database, where it makes its tables; what is kept there any program of the newsroom
 * may go on with. Rejects with a sentence that tells why it cannot, and no password: a `StoreAwayError` where that may
 * pass.
 */
export async function openPostgresState(url: string, now?: Clock): Promise<SureState> {
	let database: Database | undefined;
	try {
		database = openPool(url, now);
		await migrate(database);
		return createPostgresState(database);
	} catch (cause) {
		await database?.end();
		const reason = cause instanceof Error ? cause.message : String(cause);
		const problem = `Cannot open state in database "${nameDatabase(url)}": ${reason}`;
		throw isAway(cause) ? new StoreAwayError(problem, { cause }) : new Error(problem, { cause });
	}
}

/** The state in a database whose tables are there. */
export function createPostgresState(database: Database): SureState {
	const answers = createAnswerStore(database);
	const deliveries = createDeliveryStore(database);
	const inbox = createInbox(database);
	const posts = createPostStore(database);
	const unanswered = createUnansweredStore(database);
	return {
		answers,
		deliveries,
		inbox,
		votes: createVoteStore(database),
		posts,
		notes: createNoteStore(database),
		unanswered,
		limits: createLimits(database),
		conversations: createConversations(database),
		leases: createLeaseStore(database),
		keptFiles: createKeptFileStore(database),
		past: createPastStore(database),
		versions: createVersionStore(database),
		isShared: true,
		assertKept: async () => {},
		erase: (article) => eraseCiting(database, article),
		sweep: async () => {
			await answers.sweep();
			await deliveries.sweep();
			await inbox.sweep();
			await posts.sweep();
			await unanswered.sweep();
			await sweepLimits(database);
			await sweepConversations(database);
		},
		close: database.end,
	};
}
