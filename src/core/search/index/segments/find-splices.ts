import type { Splice } from "./splice.ts";

/** The splices that make one list of another, and what comes in by them, in order. */
export type Spliced = { readonly splices: readonly Splice[]; readonly come: readonly string[] };

/** Finds how a list of different keys became another: few splices where few keys came, went or moved. */
export function findSplices(base: readonly string[], now: readonly string[]): Spliced {
	const { same, endOfBase, endOfNow } = trim(base, now);
	const placesInNow = placesOf(now, same, endOfNow);
	const placesInBase = placesOf(base, same, endOfBase);
	const splices: Splice[] = [];
	let [own, other, at, came] = [same, same, same, same];
	const close = (): void => {
		if (own > at || other > came) splices.push({ at, gone: own - at, come: other - came });
	};
	const come: string[] = [];
	while (own < endOfBase || other < endOfNow) {
		const [key, next] = [base[own], now[other]];
		if (own < endOfBase && other < endOfNow && key === next) {
			close();
			[at, came] = [++own, ++other];
		} else if (own < endOfBase && (other === endOfNow || goes(own, other))) own++;
		else {
			come.push(next ?? "");
			other++;
		}
	}
	close();
	return { splices, come };

	/** Whether it is rather the key of the base that went than the other one that came: of two that moved, the farther. */
	function goes(inBase: number, inNow: number): boolean {
		const ahead = (placesInNow.get(base[inBase] ?? "") ?? -1) - inNow;
		const behind = (placesInBase.get(now[inNow] ?? "") ?? -1) - inBase;
		return ahead < 0 || (behind >= 0 && ahead >= behind);
	}
}

/** How many keys are the same at the beginning of two lists, and where those begin that are the same at the end. */
function trim(base: readonly string[], now: readonly string[]) {
	const shorter = Math.min(base.length, now.length);
	let same = 0;
	while (same < shorter && base[same] === now[same]) same++;
	let rest = 0;
	while (rest < shorter - same && base[base.length - 1 - rest] === now[now.length - 1 - rest]) rest++;
	return { same, endOfBase: base.length - rest, endOfNow: now.length - rest };
}

function placesOf(keys: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (let at = from; at < to; at++) places.set(keys[at] ?? "", at);
	return places;
}
