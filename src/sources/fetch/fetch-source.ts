import { Agent, fetch, type Response } from "undici";
import { decodeText } from "../../intake/decode-text.ts";
import { type Allowed, guardedLookup, refuseHost } from "./guard-address.ts";
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
	/** `retryAfter` is in milliseconds, where the server says. */
	| { readonly kind: "failed"; readonly problem: string; readonly retryAfter: number | null };

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

/** Asks an address, unless what it sent last is still so; never rejects. */
export async function fetchSource(address: string, fetching: Fetching): Promise<Fetched> {
	const { allowed, longest = LONGEST } = fetching;
	const agent = new Agent({ connect: { lookup: guardedLookup(allowed) } });
	try {
		return await follow(address, { ...fetching, agent, signal: AbortSignal.timeout(longest) });
	} catch (error) {
		return failed(explainFetching(error, longest));
	} finally {
		await agent.destroy();
	}
}

type Following = Fetching & { readonly agent: Agent; readonly signal: AbortSignal };

async function follow(address: string, following: Following): Promise<Fetched> {
	let at = address;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		const refusal = refuseTarget(at, following.allowed);
		if (refusal !== null) return failed(refusal);
		const response = await ask(at, following);
		const next = response.headers.get("location");
		if (response.status < 300 || response.status > 399 || response.status === 304 || next === null)
			return take(response, at, following);
		await response.body?.cancel();
		if (!URL.canParse(next, at)) return failed(`it leads on to “${next}”, which is no address`);
		at = new URL(next, at).href;
	}
	return failed(`it leads on more than ${MOST_REDIRECTS} times`);
}

function ask(address: string, { agent, signal, validators }: Following): Promise<Response> {
	const headers: Record<string, string> = { "user-agent": AGENT_NAME, accept: "*/*" };
	if (validators?.etag) headers["if-none-match"] = validators.etag;
	if (validators?.lastModified) headers["if-modified-since"] = validators.lastModified;
	return fetch(address, { dispatcher: agent, redirect: "manual", signal, headers });
}

function refuseTarget(address: string, allowed: Allowed): string | null {
	const url = URL.parse(address);
	if (url?.protocol !== "https:" && url?.protocol !== "http:")
		return `“${address}” is not an https:// or http:// address`;
	const reason = refuseHost(url.hostname, allowed);
	return reason === null ? null : `“${url.host}” ${reason}: allow it by ALLOW_PRIVATE_HOSTS where it is meant`;
}

async function take(response: Response, address: string, { largest = LARGEST }: Following): Promise<Fetched> {
	const { status, headers } = response;
	if (status === 304) return { kind: "unchanged" };
	if (GONE.has(status)) return { kind: "gone", status };
	if (status !== 200) {
		await response.body?.cancel();
		return failed(`the server answers ${status}`, retryAfterOf(headers.get("retry-after")));
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

function failed(problem: string, retryAfter: number | null = null): Fetched {
	return { kind: "failed", problem, retryAfter };
}

function explainFetching(error: unknown, longest: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `it did not answer within ${longest / 1000} seconds`;
	// What is behind "fetch failed".
	return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}
