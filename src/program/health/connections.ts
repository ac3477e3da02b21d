import type { Running } from "../../newsroom/newsroom.ts";
import type { Platform } from "../serving/serve-platforms.ts";

/** Which platforms are set up, and which of them are connected. */
export type Connections = {
	/** By name, "discord": whether it is connected now. */
	readonly read: () => ReadonlyMap<string, boolean>;
	/** The same platforms; from when one is started it is known whether it is connected. */
	readonly watch: (platforms: readonly Platform[]) => readonly Platform[];
};

/** No platform yet. */
export function createConnections(): Connections {
	const running = new Map<string, Running | null>();
	return {
		read: () => new Map([...running].map(([name, it]) => [name, it !== null && (it.isConnected?.() ?? true)])),
		watch: (platforms) =>
			platforms.map(({ name, start }) => {
				const key = name.toLowerCase();
				running.set(key, null);
				return {
					name,
					start: async () => {
						const started = await start();
						running.set(key, started);
						return started;
					},
				};
			}),
	};
}
