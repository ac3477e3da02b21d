import { type Changes, createChanges } from "./changes.ts";
import { createIds, type Ids } from "./ids.ts";
import { createResponseUrls, type ResponseUrls } from "./interactions/response-urls.ts";
import { createJournal, type Journal } from "./journal.ts";
import { createMessages, type Messages } from "./messages.ts";
import type { StandInOptions } from "./options.ts";
import { createViews, type Views } from "./views.ts";
import { createOrders, type Orders } from "./web-api/orders.ts";
import type { Reply } from "./web-api/reply.ts";
import { createTokens, type Tokens } from "./web-api/tokens.ts";
import { createTriggerIds, type TriggerIds } from "./web-api/trigger-ids.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** One call of the Web API or of a response_url, and what came of it. */
export type Call = {
	/** "chat.postMessage", …, or "response_url". */
	readonly method: string;
	readonly arguments: Readonly<Record<string, unknown>>;
	readonly status: number;
	readonly reply: Reply;
};

/** All that the stand-in knows, shared by its parts. */
export type State = {
	readonly options: StandInOptions;
	readonly ids: Ids;
	readonly changes: Changes;
	readonly journal: Journal;
	readonly workspace: Workspace;
	readonly messages: Messages;
	readonly views: Views;
	readonly tokens: Tokens;
	readonly triggerIds: TriggerIds;
	readonly responseUrls: ResponseUrls;
	readonly orders: Orders;
	readonly calls: Call[];
	/** What the bot did that Slack's protocol does not know; a test expects none. */
	readonly faults: string[];
};

/** An empty workspace. */
export function createState(options: StandInOptions): State {
	const ids = createIds();
	const changes = createChanges();
	const journal = createJournal(changes);
	return {
		options,
		ids,
		changes,
		journal,
		workspace: createWorkspace(ids),
		messages: createMessages(ids, journal),
		views: createViews(ids, journal),
		tokens: createTokens({ bot: options.botToken, app: options.appToken }),
		triggerIds: createTriggerIds(ids, options.triggerIdLife),
		responseUrls: createResponseUrls(options.responseUrlLife, options.responseUrlUses),
		orders: createOrders(),
		calls: [],
		faults: [],
	};
}
