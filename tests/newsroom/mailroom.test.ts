import { expect, test } from "vitest";
import { type LeftMail, openMailroom } from "#src/newsroom/mailroom.ts";
import { openState } from "#src/state/open-state.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";
import { MINUTE, makeClock } from "../state/made-clock.ts";

const ASKED = { key: "1", body: { text: "who?" } };

function makeOffice() {
	const clock = makeClock();
	const state = openState(":memory:", clock.now);
	return { ...makeNewsroom({ state, now: clock.now }), clock };
}

async function takeOver(office: ReturnType<typeof makeOffice>): Promise<readonly LeftMail[]> {
	const left: LeftMail[] = [];
	const mailroom = await openMailroom("pigeon", office.newsroom);
	await mailroom.takeOver((mail) => void left.push(mail));
	return left;
}

test("receive() takes a letter in once, on its platform", async () => {
	const { newsroom } = makeOffice();
	const [pigeon, raven] = [await openMailroom("pigeon", newsroom), await openMailroom("raven", newsroom)];
	expect(await pigeon.receive(ASKED)).not.toBeNull();
	expect(await pigeon.receive(ASKED)).toBeNull();
	expect(await raven.receive(ASKED)).not.toBeNull();
});

test("close() leaves what is not answered to the next, and lets it be answered no more", async () => {
	const office = makeOffice();
	const mailroom = await openMailroom("pigeon", office.newsroom);
	const [first, second] = [await mailroom.receive(ASKED), await mailroom.receive({ ...ASKED, key: "2" })];
	expect(await first?.begin()).toBe(true);
	await first?.finish();
	await mailroom.close();
	expect(await second?.begin()).toBe(false);
	await second?.finish();
	const [left, ...others] = await takeOver(office);
	expect(left).toMatchObject({ body: '{"text":"who?"}', isLate: false, mayBeAnswered: false });
	expect(others).toEqual([]);
	const fields = { platform: "pigeon", left: 1 };
	expect(office.told.lines.map((line) => ({ message: line.message, fields: line.fields }))).toEqual([
		{ message: "Answers are left for the next start", fields },
		{ message: "Answering what was left", fields },
	]);
	expect(await takeOver(office)).toEqual([]);
});

test("takeOver() tells what comes too late and what may be answered already", async () => {
	const office = makeOffice();
	const mailroom = await openMailroom("pigeon", office.newsroom);
	const mail = await mailroom.receive(ASKED);
	await mail?.begin();
	await mailroom.close();
	office.clock.pass(10 * MINUTE + 1);
	expect(await takeOver(office)).toMatchObject([{ isLate: true, mayBeAnswered: true }]);
});

test("a letter that cannot be kept is answered, once, and what failed is reported", async () => {
	const { newsroom, told } = makeOffice();
	await newsroom.state.close();
	const mailroom = await openMailroom("pigeon", newsroom);
	const mail = await mailroom.receive(ASKED);
	expect(await mail?.begin()).toBe(true);
	await mail?.finish();
	expect(await mailroom.receive(ASKED)).toBeNull();
	expect(told.failures).not.toEqual([]);
});
