import { expect, onTestFinished, test } from "vitest";
import type { KeepVersions } from "#src/shelf/history/recorder.ts";
import { type MadePast, makePast } from "./made-past.ts";

const FIRST = "The dam cost two million to build.";
const SECOND = "The dam cost four million to build.";
const THIRD = "Nobody knows what the dam has cost.";
const REST = "It rained on the hills all night.";
const SERIES = { series: "a", number: 9 };

function openPast(keep: KeepVersions = "hashes"): MadePast {
	const past = makePast(keep);
	onTestFinished(past.close);
	return past;
}

/** One that saw every version of an article, and what it shares. */
function openSeeing(keep: KeepVersions = "hashes") {
	const past = openPast(keep);
	past.printOn(1, `${FIRST} ${REST}`);
	past.printOn(4, `${SECOND} ${REST}`);
	past.printOn(6, THIRD);
	return { past, shared: past.history().versions.unshared(9) };
}

async function daysOf(past: MadePast, ...all: readonly string[]): Promise<readonly (readonly string[])[]> {
	return Promise.all(all.map(async (pasted) => (await past.recall(pasted)).map(({ until }) => until.slice(-2))));
}

test("what one history noted another recalls, which saw none of it", async () => {
	const { shared } = openSeeing();
	const other = openPast();
	other.history().versions.take(shared, SERIES);
	other.printOn(9, THIRD);
	expect(await daysOf(other, FIRST, SECOND, REST, THIRD)).toEqual([["04"], ["06"], ["06"], []]);
	expect(other.history().versions.countUnshared()).toBe(0);
});

test("a history that looks after others did tells the days that these saw", async () => {
	const { shared } = openSeeing();
	const late = openPast();
	late.printOn(1, `${FIRST} ${REST}`);
	late.history().versions.take(shared, SERIES);
	late.printOn(9, THIRD);
	expect(await daysOf(late, FIRST, SECOND, REST, THIRD)).toEqual([["04"], ["06"], ["06"], []]);
	expect(late.history().versions.countUnshared()).toBe(0);
});

test("versions of what is printed now and of what is forgotten are not taken", async () => {
	const { shared } = openSeeing();
	const other = openPast();
	other.printOn(9, `${THIRD} ${REST}`);
	other.history().versions.take(shared, SERIES);
	expect(await daysOf(other, FIRST, REST)).toEqual([["04"], []]);
	const forgetting = openPast();
	forgetting.history().forget("rain");
	forgetting.history().versions.take(shared, SERIES);
	expect(await daysOf(forgetting, FIRST)).toEqual([[]]);
});

test("the same version that two noted is one, and what is shared is shared again in another database alone", () => {
	const [one, other] = [openSeeing(), openSeeing()];
	expect(one.shared).toHaveLength(2);
	expect(one.shared.map(({ id }) => id)).toEqual(other.shared.map(({ id }) => id));
	const { versions } = one.past.history();
	expect(versions.heardOf(SERIES)).toBe(0);
	versions.noteShared(one.shared);
	versions.take(other.shared, SERIES);
	expect([versions.countUnshared(), versions.heardOf(SERIES)]).toEqual([0, 9]);
	expect([versions.heardOf({ ...SERIES, number: 12 }), versions.countUnshared()]).toEqual([9, 0]);
	expect([versions.heardOf({ series: "b", number: 12 }), versions.countUnshared()]).toEqual([0, 2]);
});

test("words come with a version where both keep them, and nowhere else", async () => {
	const { shared } = openSeeing("words");
	const recalled = async (keep: KeepVersions) => {
		const other = openPast(keep);
		other.history().versions.take(shared, SERIES);
		return (await other.recall(FIRST)).map(({ words }) => words);
	};
	expect(await recalled("words")).toEqual([FIRST]);
	expect(await recalled("hashes")).toEqual([null]);
});
