import type { IncomingMessage, ServerResponse } from "node:http";
import type { Upload } from "../interactions/interaction.ts";
import { ApiError, refusal } from "./api-error.ts";
import { type Failures, handleWith } from "./failures.ts";
import type { LimitedRequest, RateLimited, RateLimits } from "./rate-limits.ts";
import { readUpload } from "./read-upload.ts";
import type { FindRoute, MatchedRoute, RouteAnswer } from "./route.ts";

const BASE = "/api/v10";
const INVALID_BODY = 50035;
/** For a fault of this server itself. */
const BROKEN = -1;

/** One request as it was answered. */
export type LoggedRequest = {
	/** Method and path with its parameters unfilled, such as "POST /channels/:channel/messages". */
	readonly route: string;
	readonly path: string;
	readonly body: unknown;
	readonly status: number;
	/** The code of the refusal, where it was one. */
	readonly code: number | undefined;
	readonly at: number;
};
export type RestNeeds = {
	readonly token: string;
	readonly findRoute: FindRoute;
	readonly failures: Failures;
	readonly rateLimits: RateLimits;
	readonly log: (request: LoggedRequest) => void;
	readonly fault: (fault: string) => void;
};
export type HandleRequest = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Reply = RouteAnswer & { readonly headers?: Readonly<Record<string, string>>; readonly code?: number };
type Arrived = { readonly query: URLSearchParams; readonly authorization: string | undefined } & Upload;

/** Answers REST requests as Discord does, or as ordered failures have it. */
export function createRestHandler({ token, findRoute, failures, rateLimits, log, fault }: RestNeeds): HandleRequest {
	return async (request, response) => {
		const method = request.method ?? "GET";
		const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
		const matched = pathname.startsWith(`${BASE}/`) ? findRoute(method, pathname.slice(BASE.length)) : undefined;
		const route = matched?.route.name ?? `${method} ${pathname}`;
		let upload: Upload = { body: undefined, files: [] };
		let reply: Reply | "hang-up";
		try {
			upload = await readUpload(request);
			if (matched === undefined) throw refusal("notFound");
			reply = await answer(matched, { query, authorization: request.headers.authorization, ...upload });
		} catch (error) {
			reply = refuse(error);
		}
		if (reply === "hang-up") {
			response.destroy();
			return;
		}
		const { status, code, body } = reply;
		if (matched === undefined) fault(`Unknown route "${route}"`);
		if (code === INVALID_BODY) fault(`Invalid body for "${route}": ${JSON.stringify(body)}`);
		if (code === BROKEN) fault(`Cannot answer "${route}": ${JSON.stringify(body)}`);
		log({ route, path: pathname, body: upload.body, status, code, at: Date.now() });
		send(response, reply);
	};

	async function answer({ route, parameter }: MatchedRoute, arrived: Arrived): Promise<Reply | "hang-up"> {
		const { query, authorization, body, files } = arrived;
		const failure = failures.take(route.name);
		if (failure?.kind === "hang-up") return "hang-up";
		if (route.needsBot && authorization !== `Bot ${token}`) throw refusal("unauthorized");
		const major = parameter("channel") || parameter("token") || parameter("application");
		const limited: LimitedRequest = { route: route.name, major, needsBot: route.needsBot };
		if (failure?.kind === "cloudflare")
			return { status: 429, headers: { "Retry-After": String(failure.retryAfter) }, body: "error code: 1015" };
		if (failure?.kind === "rate-limit")
			return refuseEarly(rateLimits.block(limited, { seconds: failure.retryAfter, scope: failure.scope }));
		const early = rateLimits.count(limited);
		if (early) return refuseEarly(early);
		const answered = await handleWith(failure, () => route.handle({ parameter, query, body, files }));
		return { ...answered, headers: rateLimits.headers(limited) };
	}
}

function refuseEarly({ retryAfter, scope, headers }: RateLimited): Reply {
	const body = { message: "You are being rate limited.", retry_after: retryAfter, global: scope === "global" };
	return { status: 429, headers, body };
}

function refuse(error: unknown): Reply {
	if (!(error instanceof ApiError))
		return { status: 500, code: BROKEN, body: { message: String(error), code: BROKEN } };
	const { status, code, message, errors } = error;
	return { status, code, body: { message, code, errors } };
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
	if (body === undefined) {
		response.writeHead(status, headers).end();
		return;
	}
	const [type, text] = typeof body === "string" ? ["text/html", body] : ["application/json", JSON.stringify(body)];
	response.writeHead(status, { ...headers, "Content-Type": type }).end(text);
}
