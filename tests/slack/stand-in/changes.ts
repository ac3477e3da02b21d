export type Changes = {
	/** Tells whoever waits that something happened. */
	readonly notify: () => void;
	/**
	 * What `read` gives as soon as it gives something; it is asked again whenever something happened. Rejects with what
	 * was waited for when the time is up, or when the stand-in stops.
	 */
	readonly until: <T>(what: string, read: () => T | null | undefined | false, within?: number) => Promise<T>;
	/** Calls this whenever something happened. */
	readonly listen: (listener: () => void) => void;
	readonly stop: () => void;
};

/** A way to wait for what the bot does without asking the clock again and again. */
export function createChanges(): Changes {
	const waiting = new Set<() => void>();
	const listeners: (() => void)[] = [];
	let isStopped = false;
	const notify = () => {
		for (const listener of [...listeners, ...waiting]) listener();
	};
	return {
		notify,
		until: (what, read, within = 5_000) =>
			new Promise((resolve, reject) => {
				const give = (settle: () => void) => {
					waiting.delete(look);
					clearTimeout(timer);
					settle();
				};
				const look = () => {
					try {
						const found = read();
						if (found !== null && found !== undefined && found !== false) give(() => resolve(found));
						else if (isStopped) give(() => reject(new Error(`Cannot wait for ${what}: the stand-in stopped`)));
					} catch (error) {
						give(() => reject(error));
					}
				};
				const timer = setTimeout(() => {
					give(() => reject(new Error(`Cannot wait any longer for ${what}: ${within} ms are over`)));
				}, within);
				waiting.add(look);
				look();
			}),
		listen: (listener) => void listeners.push(listener),
		stop() {
			isStopped = true;
			notify();
		},
	};
}
