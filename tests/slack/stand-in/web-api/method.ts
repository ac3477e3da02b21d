import type { z } from "zod";
import type { State } from "../state.ts";
import { readArguments } from "./read-arguments.ts";
import type { Reply } from "./reply.ts";
import type { TokenKind } from "./tokens.ts";

/** A method of the Web API. */
export type Method = {
	readonly token: TokenKind;
	/** The scopes of which the token needs one; none where any token will do. */
	readonly scopes: readonly string[];
	readonly call: (state: State, fields: Readonly<Record<string, unknown>>) => Reply;
};

/** A method that reads its arguments with a schema before it does anything. */
export function method<T>(
	needs: Pick<Method, "token" | "scopes">,
	schema: z.ZodType<T>,
	call: (state: State, values: T) => Reply,
): Method {
	return {
		...needs,
		call(state, fields) {
			const read = readArguments(fields, schema);
			return read.kind === "refused" ? read.reply : call(state, read.values);
		},
	};
}
