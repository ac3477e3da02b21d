export type Ids = {
	/** A new id that begins with these letters, as long as Slack's: `Ev00000000A1`. */
	readonly next: (prefix: string) => string;
	/** A new message timestamp, which is also its id in its channel. */
	readonly nextTs: () => string;
};

/**
 * Ids that no two things in this workspace share, nor in one that was started before: a bot remembers what it handled.
 */
export function createIds(): Ids {
	let count = Date.now();
	let lastMicroseconds = 0;
	return {
		next(prefix) {
			count += 1;
			return (
				prefix +
				count
					.toString(36)
					.toUpperCase()
					.padStart(11 - prefix.length, "0")
			);
		},
		nextTs() {
			lastMicroseconds = Math.max(Date.now() * 1_000, lastMicroseconds + 1);
			return `${Math.floor(lastMicroseconds / 1_000_000)}.${String(lastMicroseconds % 1_000_000).padStart(6, "0")}`;
		},
	};
}
