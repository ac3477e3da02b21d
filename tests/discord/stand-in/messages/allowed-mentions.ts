import { z } from "zod";
import { LIMITS } from "../limits.ts";

const Snowflake = z.string().regex(/^\d{1,20}$/, "Not a snowflake.");
const Ids = z
	.array(Snowflake)
	.max(LIMITS.allowedMentions)
	.refine((ids) => new Set(ids).size === ids.length, "The ids are not unique.");

/** Who a message may ping, as a body says it (discord-api-docs `resources/message`, Allowed Mentions Object). */
export const AllowedMentions = z
	.object({
		parse: z.array(z.enum(["roles", "users", "everyone"])).optional(),
		roles: Ids.optional(),
		users: Ids.optional(),
		replied_user: z.boolean().optional(),
	})
	.refine(({ parse, users = [] }) => !(parse?.includes("users") && users.length > 0), {
		message: "parse:[users] and users: [ids...] are mutually exclusive.",
		path: ["parse"],
	})
	.refine(({ parse, roles = [] }) => !(parse?.includes("roles") && roles.length > 0), {
		message: "parse:[roles] and roles: [ids...] are mutually exclusive.",
		path: ["parse"],
	});
export type AllowedMentions = z.infer<typeof AllowedMentions>;
