import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { slackMessages } from "../blocks/slack-messages.ts";
import { type Reply, refuse } from "./reply.ts";

export type ReadArguments<T> =
	| { readonly kind: "arguments"; readonly values: T }
	| { readonly kind: "refused"; readonly reply: Reply };

// The SDK sends every structure as JSON in a form field (WebClient.serializeBody).
const STRUCTURES: ReadonlySet<string> = new Set([
	"blocks",
	"view",
	"attachments",
	"metadata",
	"prompts",
	"loading_messages",
	"unfurls",
]);

/** A boolean as the SDK writes it in a form, or as JSON has it. */
export const flag = z.union([z.boolean(), z.stringbool({ truthy: ["true", "1"], falsy: ["false", "0"] })]);

/** The text of a request. */
export async function readBody(request: IncomingMessage): Promise<string> {
	return Buffer.concat(await request.toArray()).toString("utf8");
}

/** The fields of a request, as text or as JSON; null when the body is not what it says it is. */
export function parseFields(body: string, contentType: string): Readonly<Record<string, unknown>> | null {
	if (contentType.startsWith("application/json")) return parseObject(body);
	if (contentType.startsWith("application/x-www-form-urlencoded") || body === "")
		return Object.fromEntries(new URLSearchParams(body));
	return null;
}

/** The arguments of a method, or Slack's refusal of them. */
export function readArguments<T>(fields: Readonly<Record<string, unknown>>, schema: z.ZodType<T>): ReadArguments<T> {
	const values: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(fields)) {
		if (typeof value !== "string" || !STRUCTURES.has(name)) values[name] = value;
		else if (value !== "") {
			const parsed = parseJson(value);
			if (parsed === undefined)
				return { kind: "refused", reply: refuse(name === "blocks" ? "invalid_blocks_format" : "invalid_arguments") };
			values[name] = parsed;
		}
	}
	const result = schema.safeParse(values, { reportInput: true });
	if (result.success) return { kind: "arguments", values: result.data };
	return { kind: "refused", reply: refuse("invalid_arguments", slackMessages(result.error, "")) };
}

function parseObject(body: string): Readonly<Record<string, unknown>> | null {
	const result = z.record(z.string(), z.unknown()).safeParse(parseJson(body));
	return result.success ? result.data : null;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
