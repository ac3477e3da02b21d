import { z } from "zod";
import { isPort } from "./is-port.ts";

/** The settings of running the program, one key an environment variable. */
export const OperationEnvironment = z.object({
	HEALTH_PORT: z.string().refine(isPort, "must be a port, 0 to 65535").transform(Number).optional(),
	HEALTH_HOST: z
		.string()
		.regex(/^[\w.:-]+$/, "must be an address of this machine, such as 127.0.0.1 or 0.0.0.0")
		.default("127.0.0.1"),
	KEEP_QUESTIONS: z
		.enum(["yes", "true", "1", "no", "false", "0"], "must be yes or no")
		.transform((word) => ["yes", "true", "1"].includes(word))
		.default(false),
});

export type OperationSettings = {
	/** Where the program tells of its health; null where it does not. */
	readonly health: { readonly port: number; readonly host: string } | null;
	/** Whether questions are kept that the articles do not answer. */
	readonly keepsQuestions: boolean;
};

/** How the program is run. */
export function toOperationSettings(environment: z.infer<typeof OperationEnvironment>): OperationSettings {
	const { HEALTH_PORT: port, HEALTH_HOST: host, KEEP_QUESTIONS: keepsQuestions } = environment;
	return { health: port === undefined ? null : { port, host }, keepsQuestions };
}
