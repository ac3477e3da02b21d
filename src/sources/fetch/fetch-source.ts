import { Agent, fetch, type Response } from "undici";
import { decodeText } from "../../intake/decode-text.ts";
import { explainFetching } from "./explain-fetching.ts";
import { type Allowed, guardedLookup, refuseHost } from "./guard-address.ts";
import { type Login, splitLogin } from "./login.ts";
import { readBody } from "./read-body.ts";

/** What a server said of what it sent last, to be given back with the next request: RFC 9110, section 13. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/** What became of a request. */
export type Fetched =
	| { readonly kind: "text"; readonly text: string; readonly address: string; readonly validators: Validators }
	/** It is what it was. */
	| { readonly kind: "unchanged" }
	/** The server says that there is nothing any more: 404 or 410. */
	| { readonly kind: "gone"; readonly status: number }
	| Failed;

/** What is wrong, as a sentence without its end; `retryAfter` is in milliseconds, where the server says. */
export type Failed = {
	readonly kind: "failed";
	readonly problem: string;
	/** What the server answered; null where it answered nothing. */
	readonly status: number | null;
	readonly retryAfter: number | null;
};

export type Fetching = {
	readonly validators?: Validators | undefined;
	readonly allowed: Allowed;
	/** All of it, in milliseconds. */
	readonly longest?: number;
	/** Unpacked, in bytes. */
	readonly largest?: number;
};

const LONGEST = 30_000;
const LARGEST = 20_000_000;
const MOST_REDIRECTS = 5;
const GONE: ReadonlySet<number> = new Set([404, 410]);
const AGENT_NAME = "OnTheRecord (newsroom archive reader)";

/**
 * Asks an address, unless what it sent last is still so; never rejects. A name and password in the address are given to
 * its server alone, and stand in no problem that is told.
 */
export async function fetchSource(address: string, fetching: Fetching): Promise<Fetched> {
	const { allowed, longest = LONGEST } = fetching;
	const agent = new Agent({ connect: { lookup: guardedLookup(allowed) } });
	const login = splitLogin(address);
	try {
		return await follow(login, { ...fetching, agent, signal: AbortSignal.timeout(longest) });
	} catch (error) {
		return failed(explainFetching(error, longest));
	} finally {
		await agent.destroy();
	}
}

type Following = Fetching & { readonly agent: Agent; readonly signal: AbortSignal };

async function follow({ address, authorization }: Login, following: Following): Promise<Fetched> {
	let at = address;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		const refusal = refuseTarget(at, following.allowed);
		if (refusal !== null) return failed(refusal);
		const isOwn = URL.parse(at)?.origin === URL.parse(address)?.origin;
		const response = await ask(at, { ...following, authorization: isOwn ? authorization : null });
		const next = response.headers.get("location");
		if (response.status < 300 || response.status > 399 || response.status === 304 || next === null)
			return take(response, at, following);
		await response.body?.cancel();
		if (!URL.canParse(next, at)) return failed("it leads on to what is no address");
		at = splitLogin(new URL(next, at).href).address;
	}
	return failed(`it leads on more than ${MOST_REDIRECTS} times`);
}

type Asking = Following & Pick<Login, "authorization">;

function ask(address: string, { agent, signal, validators, authorization }: Asking): Promise<Response> {
	const headers: Record<string, string> = { "user-agent": AGENT_NAME, accept: "*/*" };
	if (authorization !== null) headers.authorization = authorization;
	if (validators?.etag) headers["if-none-match"] = validators.etag;
	if (validators?.lastModified) headers["if-modified-since"] = validators.lastModified;
	return fetch(address, { dispatcher: agent, redirect: "manual", signal, headers });
}

function refuseTarget(address: string, allowed: Allowed): string | null {
	const url = URL.parse(address);
	// The rest of it may be a secret, such as a key in its query.
	if (url?.protocol !== "https:" && url?.protocol !== "http:")
		return `“${url?.protocol ?? ""}//${url?.host ?? ""}” is not an https:// or http:// address`;
	const reason = refuseHost(url.hostname, allowed);
	return reason === null ? null : `“${url.host}” ${reason}: allow it by ALLOW_PRIVATE_HOSTS where it is meant`;
}

async function take(response: Response, address: string, { largest = LARGEST }: Following): Promise<Fetched> {
	const { status, headers } = response;
	if (status === 304) return { kind: "unchanged" };
	if (GONE.has(status)) return { kind: "gone", status };
	if (status !== 200) {
		await response.body?.cancel();
		return failed(explainStatus(status), { status, retryAfter: retryAfterOf(headers.get("retry-after")) });
	}
	const bytes = await readBody(response, largest);
	if (bytes === null) return failed(`it sends more than ${largest.toLocaleString("en")} bytes`);
	const validators = { etag: headers.get("etag"), lastModified: headers.get("last-modified") };
	return { kind: "text", text: decodeText(bytes, headers.get("content-type")), address, validators };
}

/** Seconds, or an instant: RFC 9110, section 10.2.3. */
function retryAfterOf(header: string | null): number | null {
	if (header === null) return null;
	const seconds = Number(header);
	const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
	return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function explainStatus(status: number): string {
	if (status === 401) return "it wants a name and a password: https://name:password@… (401)";
	if (status === 403) return "it lets nobody read it without leave (403)";
	return `the server answers ${status}`;
}

function failed(problem: string, more: Partial<Pick<Failed, "status" | "retryAfter">> = {}): Fetched {
	return { kind: "failed", problem, status: null, retryAfter: null, ...more };
}
