import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds that a call takes, for each of `times` calls, in rising order. */
export function timeCalls(times: number, call: (turn: number) => unknown): Float64Array {
	const taken = new Float64Array(times);
	for (let turn = 0; turn < times; turn++) {
		const started = performance.now();
		call(turn);
		taken[turn] = performance.now() - started;
	}
	return taken.sort();
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: Float64Array, share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A row of a printed table: p50, p99, and p50 as a ratio to a base of the same run. */
export function printRow(name: string, sorted: Float64Array, base: Float64Array): void {
	const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
	const ratio = p50 / quantile(base, 0.5);
	console.log(`  ${name.padEnd(34)} p50 ${format(p50)}  p99 ${format(p99)}  ratio ${ratio.toFixed(3)}`);
}

function format(milliseconds: number): string {
	return `${milliseconds.toFixed(3)} ms`.padStart(12);
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** The bytes in use after everything that can be freed is freed, the arrays outside the heap included. */
export function heapUsed(): number {
	const { heap, arrays } = memoryUsed();
	return heap + arrays;
}

/** The same, the heap and the arrays outside it apart. */
export function memoryUsed(): { readonly heap: number; readonly arrays: number } {
	collectGarbage();
	const { heapUsed: heap, arrayBuffers: arrays } = process.memoryUsage();
	return { heap, arrays };
}
