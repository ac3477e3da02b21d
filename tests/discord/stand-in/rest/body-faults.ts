import type { z } from "zod";
import { ApiError } from "./api-error.ts";

/** One thing wrong with a body, where it stands. */
export type BodyFault = {
	readonly path: readonly PropertyKey[];
	readonly code: string;
	readonly message: string;
};

/** What the schema reads from the body, or the refusal with a path to each fault. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown, path: readonly PropertyKey[] = []): T {
	const result = schema.safeParse(body);
	if (result.success) return result.data;
	throw invalidBody(result.error.issues.map((issue) => toFault(issue, path)));
}

/** Refuses the body where anything is wrong with it. */
export function refuseFaults(faults: readonly BodyFault[]): void {
	if (faults.length > 0) throw invalidBody(faults);
}

/** The refusal of a body (400, code 50035). Its shape: discord-api-docs `reference`, Error Messages. */
export function invalidBody(faults: readonly BodyFault[]): ApiError {
	return new ApiError(400, 50035, { message: "Invalid Form Body", errors: nest(faults) });
}

/** Reads part of a body; faults in it get their paths below that key. */
export function underKey<T>(key: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof ApiError) || error.errors === undefined) throw error;
		throw new ApiError(error.status, error.code, { message: error.message, errors: { [key]: error.errors } });
	}
}

type ErrorTree = { [key: string]: ErrorTree | readonly { code: string; message: string }[] };

function nest(faults: readonly BodyFault[]): ErrorTree {
	const tree: ErrorTree = {};
	const here = faults.filter(({ path }) => path.length === 0);
	if (here.length > 0) tree._errors = here.map(({ code, message }) => ({ code, message }));
	const below = Map.groupBy(
		faults.filter(({ path }) => path.length > 0),
		({ path }) => String(path[0]),
	);
	for (const [key, group] of below) tree[key] = nest(group.map((fault) => ({ ...fault, path: fault.path.slice(1) })));
	return tree;
}

type Issue = z.core.$ZodIssue;

function toFault(issue: Issue, path: readonly PropertyKey[]): BodyFault {
	return { path: [...path, ...issue.path], ...explain(issue) };
}

function explain(issue: Issue): Omit<BodyFault, "path"> {
	switch (issue.code) {
		case "too_big":
			if (issue.origin === "string" || issue.origin === "array")
				return { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${issue.maximum} or fewer in length.` };
			return { code: "NUMBER_TYPE_MAX", message: `Must be less than or equal to ${issue.maximum}.` };
		case "too_small":
			if (issue.origin === "string" || issue.origin === "array")
				return { code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${issue.minimum} or more in length.` };
			return { code: "NUMBER_TYPE_MIN", message: `Must be greater than or equal to ${issue.minimum}.` };
		case "invalid_type":
			return issue.input === undefined && issue.message.includes("received undefined")
				? { code: "BASE_TYPE_REQUIRED", message: "This field is required" }
				: { code: "BASE_TYPE_BAD_TYPE", message: issue.message };
		case "invalid_union":
			return { code: "UNION_TYPE_CHOICES", message: `This kind is not allowed here: ${issue.message}` };
		case "custom":
			return { code: typeof issue.params?.code === "string" ? issue.params.code : "CUSTOM", message: issue.message };
		default:
			return { code: "BASE_TYPE_BAD_VALUE", message: issue.message };
	}
}
