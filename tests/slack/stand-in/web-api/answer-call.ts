import { respond } from "../interactions/respond.ts";
import type { State } from "../state.ts";
import type { Order } from "./orders.ts";
import { type Reply, refuse } from "./reply.ts";
import { callWebApi } from "./web-api.ts";

export type IncomingCall = {
	/** "chat.postMessage", …, or "response_url" for everything outside of the Web API. */
	readonly method: string;
	readonly pathname: string;
	/** The token of the Authorization header. */
	readonly token: string | null;
	/** What the body says; null where Slack cannot read it. */
	readonly fields: Readonly<Record<string, unknown>> | null;
	/** The address of a new socket. */
	readonly openSocket: () => string;
};
export type Answer = {
	readonly status: number;
	readonly reply: Reply;
	readonly headers?: Readonly<Record<string, string>>;
};

/** What Slack answers to a call, or what it was told to answer instead. */
export function answerCall(state: State, call: IncomingCall, order: Order | null): Answer {
	const ordered = obey(order);
	if (ordered !== null) return ordered;
	const { method, pathname, fields, openSocket } = call;
	if (fields === null) {
		state.faults.push(`Called "${pathname}" with a body that cannot be read`);
		return { status: 200, reply: refuse("invalid_form_data") };
	}
	if (method === "response_url") return answerResponse(state, pathname, fields);
	const token = call.token ?? (typeof fields.token === "string" ? fields.token : null);
	const reply = callWebApi(state, { name: method, token, fields, openSocket });
	return { status: 200, reply, headers: { "x-oauth-scopes": state.options.scopes.join(",") } };
}

function answerResponse(state: State, pathname: string, fields: Readonly<Record<string, unknown>>): Answer {
	const used = state.responseUrls.use(pathname);
	if (used.kind === "refused") {
		if (used.error === "no_such_url") state.faults.push(`Answered to "${pathname}", which is no response_url`);
		return { status: 404, reply: refuse(used.error) };
	}
	const reply = respond(state, used.target, fields, "response_url");
	// A refused answer has a status of its own, unlike a refused call:
	// https://github.com/slackapi/java-slack-sdk/issues/1017.
	return { status: reply.ok ? 200 : 400, reply };
}

function obey(order: Order | null): Answer | null {
	switch (order?.kind) {
		case "rate-limited":
			return { status: 429, reply: refuse("ratelimited"), headers: { "retry-after": String(order.seconds) } };
		case "http-error":
			return { status: order.status, reply: refuse("internal_error") };
		case "refused":
			return { status: 200, reply: refuse(order.error) };
		default:
			return null;
	}
}
