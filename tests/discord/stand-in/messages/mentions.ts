import type { AllowedMentions } from "./allowed-mentions.ts";

/** `target` is the id of a user or a role; for everyone it is "everyone" or "here". */
export type Mention = {
	readonly kind: "user" | "role" | "everyone";
	readonly target: string;
	/** Whether it is in code or behind a backslash, so that users see it as it was typed. */
	readonly isLiteral: boolean;
};
export type Ping = { readonly kind: Mention["kind"] | "replied-user"; readonly target: string };

export type PingRequest = {
	readonly texts: readonly string[];
	readonly allowed: AllowedMentions | undefined;
	/** Whether it answers an interaction: then users alone are pinged by default, else everybody. */
	readonly isInteraction: boolean;
	/** The author of the message that is replied to. */
	readonly repliedUser: string | undefined;
};

const MENTION = /<@!?(?<user>\d+)>|<@&(?<role>\d+)>|@(?<everyone>everyone|here)/g;
const CODE = /```[\s\S]*?```|``[\s\S]*?``|`[^`]*`/g;
const ALLOWED_AS = { user: "users", role: "roles", everyone: "everyone" } as const;

/** The mentions in a text, shown as such or not. */
export function findMentions(text: string): Mention[] {
	const code = [...text.matchAll(CODE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
	return [...text.matchAll(MENTION)].flatMap(({ index, groups = {} }) => {
		const isInCode = code.some(({ start, end }) => start < index && index < end);
		const isEscaped = /(?<!\\)(?:\\\\)*\\$/.test(text.slice(0, index));
		return (["user", "role", "everyone"] as const).flatMap((kind) => {
			const target = groups[kind];
			return target === undefined ? [] : [{ kind, target, isLiteral: isInCode || isEscaped }];
		});
	});
}

/**
 * Whom a message would notify. What is in code or behind a backslash counts too: what shows as typed need not be safe.
 * Source: discord-api-docs `resources/message`, Allowed Mentions Object.
 */
export function findPings({ texts, allowed, isInteraction, repliedUser }: PingRequest): Ping[] {
	const rules = allowed ?? (isInteraction ? USERS : ANYBODY);
	const mentioned = texts.flatMap(findMentions).filter(({ kind, target }) => allows(rules, kind, target));
	const pings: Ping[] = mentioned.map(({ kind, target }) => ({ kind, target }));
	if (repliedUser !== undefined && rules.replied_user === true)
		pings.push({ kind: "replied-user", target: repliedUser });
	return pings;
}

const USERS: AllowedMentions = { parse: ["users"] };
const ANYBODY: AllowedMentions = { parse: ["users", "roles", "everyone"], replied_user: true };

function allows(rules: AllowedMentions, kind: Mention["kind"], target: string): boolean {
	if (rules.parse?.includes(ALLOWED_AS[kind])) return true;
	if (kind === "user") return rules.users?.includes(target) ?? false;
	return kind === "role" && (rules.roles?.includes(target) ?? false);
}
