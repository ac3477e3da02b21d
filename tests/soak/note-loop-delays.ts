import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** How often a delay is noted, and how often the event loop is looked at, in milliseconds. */
const [EVERY, TICK] = [250, 5];
const MICROSECONDS = 1e3;

// A program that is started with this file imported notes in the file LOOP_DELAYS, a line at a time: the instant, how
// long its event loop was blocked at most since the line before, and how long it worked at most without a pause, in
// milliseconds. What a busy machine gives to other programs lengthens the one and not the other.
const file = process.env.LOOP_DELAYS;
if (isMainThread && file !== undefined) {
	let [blocked, worked] = [0, 0];
	let last = performance.now();
	let used = process.threadCpuUsage();
	const look = () => {
		const { user, system } = process.threadCpuUsage(used);
		const now = performance.now();
		[blocked, worked] = [Math.max(blocked, now - last - TICK), Math.max(worked, (user + system) / MICROSECONDS)];
		last = now;
		used = process.threadCpuUsage();
	};
	const note = () => {
		appendFileSync(file, `${Date.now()} ${blocked.toFixed(1)} ${worked.toFixed(1)}\n`);
		[blocked, worked] = [0, 0];
	};
	setInterval(look, TICK).unref();
	setInterval(note, EVERY).unref();
}
