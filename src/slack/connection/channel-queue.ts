/**
 * Does one thing after the other in each channel, in the order in which it came; channels do not wait for each other.
 */
export type ChannelQueue = {
	/** What the task gives, once it had its turn. */
	readonly run: <Result>(channel: string, task: () => Promise<Result>) => Promise<Result>;
};

/** A queue in which nothing waits. */
export function createChannelQueue(): ChannelQueue {
	const lasts = new Map<string, Promise<unknown>>();
	return {
		run: (channel, task) => {
			const before = lasts.get(channel) ?? Promise.resolve();
			const result = before.then(task);
			// The next in line comes whether or not this one fails.
			const last: Promise<void> = result.then(done, done);
			lasts.set(channel, last);
			return result;

			function done(): void {
				if (lasts.get(channel) === last) lasts.delete(channel);
			}
		},
	};
}
