import { setTimeout as wait } from "node:timers/promises";
import type { AskedPlatform, Fate } from "./asked-platform.ts";

/** When nothing was said any more for so long, nothing will be; in milliseconds. */
const QUIET = 25_000;
const LONGEST = 150_000;

/** Waits until the program is connected to all platforms. */
export async function untilConnected(platforms: readonly AskedPlatform[]): Promise<void> {
	while (!platforms.every(({ isConnected }) => isConnected())) await wait(10);
}

/** Waits until all platforms know that it is not. */
export async function untilGone(platforms: readonly AskedPlatform[]): Promise<void> {
	while (platforms.some(({ isConnected }) => isConnected())) await wait(10);
}

/** Waits until every question is answered, or nothing is said any more. */
export async function untilQuiet(platforms: readonly AskedPlatform[]): Promise<void> {
	const end = performance.now() + LONGEST;
	const count = () => platforms.reduce((sum, { said }) => sum + said(), 0);
	let [last, since] = [count(), performance.now()];
	while (performance.now() < end && performance.now() - since < QUIET) {
		await wait(250);
		if (count() !== last) [last, since] = [count(), performance.now()];
		if (platforms.every(({ fates }) => fates().every(({ kind }) => kind !== "silent"))) return wait(3_000);
	}
}

/** Prints what became of all questions; gives whether each was answered once or told why. */
export function report({ name, fates, said }: AskedPlatform): boolean {
	const all = fates();
	const count = (kind: Fate["kind"]) => all.filter((fate) => fate.kind === kind).length;
	const [silent, doubled] = [count("silent"), count("doubled")];
	const figures = [
		...[`answered once ${count("answered")}`, `told why ${count("told")}`],
		...[`doubled ${doubled}`, `silent ${silent}`, `messages ${said()}`],
	];
	console.log(`  ${name.padEnd(8)} ${figures.join("  ")}`);
	return silent === 0 && doubled === 0;
}
