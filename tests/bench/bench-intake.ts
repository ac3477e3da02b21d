import { WXR } from "#src/intake/wordpress/wxr-door.ts";
import { madeExport } from "../intake/wordpress/made-export.ts";
import { heapUsed } from "./measure.ts";

/** How fast an export of WordPress is read, and how much is held while it is: the same for any number of posts. */
export function benchIntake(posts: number): void {
	const before = heapUsed();
	let most = 0;
	let taken = 0;
	let characters = 0;
	function* counted(): Generator<string> {
		for (const piece of madeExport(posts)) {
			characters += piece.length;
			yield piece;
		}
	}
	const started = performance.now();
	for (const { drafts } of WXR.take({ name: "export.xml", text: counted() })) {
		taken += drafts.length;
		if (taken % 2000 === 0) most = Math.max(most, heapUsed() - before);
	}
	const seconds = (performance.now() - started) / 1000;
	const size = `${Math.round(characters / 1e6)} MB`;
	console.log(`WordPress export of ${taken} posts, ${size}: ${Math.round(taken / seconds)} posts a second,`);
	console.log(`  at most ${Math.round(most / 1e6)} MB held`);
}
