/** What the Web API answers: `ok`, and why not. */
export type Reply = { readonly ok: boolean; readonly error?: string } & Readonly<Record<string, unknown>>;

/** A refusal in Slack's words, with what explains it. */
export function refuse(error: string, messages: readonly string[] = []): Reply {
	if (messages.length === 0) return { ok: false, error };
	return {
		ok: false,
		error,
		errors: messages,
		response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
	};
}
