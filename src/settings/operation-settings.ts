import { z } from "zod";

/** The settings of running the program, one key an environment variable. */
export const OperationEnvironment = z.object({
	HEALTH_PORT: z.string().refine(isPort, "must be a port, 0 to 65535").transform(Number).optional(),
	HEALTH_HOST: z
		.string()
		.regex(/^[\w.:-]+$/, "must be an address of this machine, such as 127.0.0.1 or 0.0.0.0")
		.default("127.0.0.1"),
});

/** Whether a text is the number of a port; 0 stands for any that is free. */
export function isPort(text: string): boolean {
	return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

export type OperationSettings = {
	/** Where the program tells of its health; null where it does not. */
	readonly health: { readonly port: number; readonly host: string } | null;
};

/** How the program is run. */
export function toOperationSettings(environment: z.infer<typeof OperationEnvironment>): OperationSettings {
	const { HEALTH_PORT: port, HEALTH_HOST: host } = environment;
	return { health: port === undefined ? null : { port, host } };
}
