/** What a server answered: its status, its headers, and its body where that is JSON, else null. */
export type ApiAnswer =
	| {
			readonly kind: "answer";
			readonly status: number;
			readonly headers: Headers;
			readonly body: unknown;
			/** How far the clock here is ahead of the server’s, in milliseconds; null where the server tells no time. */
			readonly ahead: number | null;
	  }
	/** Nothing came; the code of the error, such as "ECONNREFUSED". */
	| { readonly kind: "silent"; readonly code: string };

export type ApiCall = {
	readonly method: "GET" | "POST";
	/** Of the Authorization header, with the token. */
	readonly authorization: string;
	readonly signal: AbortSignal;
};

/** Calls an API once, and follows it nowhere; never rejects. */
export async function callApi(url: string, { method, authorization, signal }: ApiCall): Promise<ApiAnswer> {
	try {
		const response = await fetch(url, { method, headers: { authorization }, redirect: "manual", signal });
		const now = Date.now();
		const text = await response.text();
		const time = Date.parse(response.headers.get("date") ?? "");
		const ahead = Number.isNaN(time) ? null : now - time;
		return { kind: "answer", status: response.status, headers: response.headers, body: parse(text), ahead };
	} catch (error) {
		return { kind: "silent", code: codeOf(error) };
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return "unknown";
	if ("code" in error && typeof error.code === "string") return error.code;
	return error.cause === undefined ? error.name : codeOf(error.cause);
}
