import type { z } from "zod";

/** What is wrong, in Slack's words: `must be less than 76 characters [json-pointer:/blocks/0/elements/1/text/text]`. */
export function slackMessages(error: z.ZodError, root: string): readonly string[] {
	return error.issues.flatMap((issue) => sayIssue(issue, root));
}

function sayIssue(issue: z.core.$ZodIssue, root: string): readonly string[] {
	const at = (path: readonly PropertyKey[]) => `[json-pointer:${[root, ...path.map(String)].join("/")}]`;
	const { path } = issue;
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => `invalid additional property: ${key} ${at(path)}`);
		case "too_big":
			return issue.origin === "array"
				? [`no more than ${issue.maximum} items allowed ${at(path)}`]
				: [`must be less than ${Number(issue.maximum) + 1} characters ${at(path)}`];
		case "too_small":
			return issue.origin === "array"
				? [`no fewer than ${issue.minimum} items required ${at(path)}`]
				: [`must be more than ${Number(issue.minimum) - 1} characters ${at(path)}`];
		case "invalid_union":
			return issue.discriminator === undefined
				? [`${issue.message} ${at(path)}`]
				: [`unsupported or missing ${issue.discriminator} ${at(path)}`];
		case "invalid_type":
			return issue.input === undefined && path.length > 0
				? [`missing required field: ${String(path.at(-1))} ${at(path.slice(0, -1))}`]
				: [`must be a valid ${issue.expected} ${at(path)}`];
		default:
			return [`${issue.message} ${at(path)}`];
	}
}
