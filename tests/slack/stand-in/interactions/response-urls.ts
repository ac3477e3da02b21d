import { randomBytes } from "node:crypto";

/** What a response_url answers to. */
export type ResponseTarget = {
	readonly user: string;
	readonly channel: string;
	readonly threadTs?: string | undefined;
	/** The message in which the user pressed something; a command has none. */
	readonly originalTs?: string | undefined;
};
export type UsedResponseUrl =
	| { readonly kind: "good"; readonly target: ResponseTarget }
	| { readonly kind: "refused"; readonly error: string };
export type ResponseUrls = {
	/** The path of a new response_url. */
	readonly issue: (target: ResponseTarget) => string;
	readonly use: (path: string) => UsedResponseUrl;
};

/** Addresses for answers: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses. */
export function createResponseUrls(life: number, uses: number): ResponseUrls {
	const issued = new Map<string, { readonly target: ResponseTarget; readonly at: number; left: number }>();
	return {
		issue(target) {
			const path = `/response/${randomBytes(12).toString("hex")}`;
			issued.set(path, { target, at: Date.now(), left: uses });
			return path;
		},
		use(path) {
			const found = issued.get(path);
			if (found === undefined) return { kind: "refused", error: "no_such_url" };
			if (Date.now() - found.at > life) return { kind: "refused", error: "expired_url" };
			if (found.left === 0) return { kind: "refused", error: "used_url" };
			found.left -= 1;
			return { kind: "good", target: found.target };
		},
	};
}
