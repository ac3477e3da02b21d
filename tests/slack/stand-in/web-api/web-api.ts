import { z } from "zod";
import type { State } from "../state.ts";
import { ASSISTANT_METHODS } from "./assistant-methods.ts";
import { CHAT_METHODS } from "./chat-methods.ts";
import { type Method, method } from "./method.ts";
import { type Reply, refuse } from "./reply.ts";
import { VIEW_METHODS } from "./view-methods.ts";

const testAuth = method({ token: "bot", scopes: [] }, z.object({}), ({ workspace }): Reply => {
	const { team, bot } = workspace;
	return {
		ok: true,
		url: `https://${team.domain}.slack.com/`,
		team: team.name,
		user: bot.name,
		team_id: team.id,
		user_id: bot.userId,
		bot_id: bot.botId,
		is_enterprise_install: false,
	};
});

export type ApiCall = {
	readonly name: string;
	readonly token: string | null;
	readonly fields: Readonly<Record<string, unknown>>;
	/** The address of a new socket. */
	readonly openSocket: () => string;
};

/** What Slack answers to a call of the Web API. */
export function callWebApi(state: State, { name, token, fields, openSocket }: ApiCall): Reply {
	const called = name === "apps.connections.open" ? openConnection(openSocket) : METHODS[name];
	if (called === undefined) {
		state.faults.push(`Called the method "${name}", which the stand-in does not know`);
		return { ...refuse("unknown_method"), req_method: name };
	}
	const checked = state.tokens.check(token);
	if (checked.kind === "refused") return refuse(checked.error);
	if (checked.kind !== called.token) return refuse("not_allowed_token_type");
	return missingScope(state, called) ?? called.call(state, fields);
}

const METHODS: Readonly<Record<string, Method>> = {
	"auth.test": testAuth,
	...CHAT_METHODS,
	...VIEW_METHODS,
	...ASSISTANT_METHODS,
};

function openConnection(openSocket: () => string): Method {
	return { token: "app", scopes: [], call: () => ({ ok: true, url: openSocket() }) };
}

function missingScope({ options }: State, { scopes }: Method): Reply | null {
	if (scopes.length === 0 || scopes.some((scope) => options.scopes.includes(scope))) return null;
	return { ok: false, error: "missing_scope", needed: scopes.join(","), provided: options.scopes.join(",") };
}
