import type { Task } from "../connection/attempt.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";
import { HomeOpenedEvent } from "../read/payloads.ts";
import { renderHome } from "../render/home/render-home.ts";

/** Fills the home of the app when somebody opens it, or offers questions for its messages; null for all else. */
export function handleHome(desk: Desk, body: unknown): Task | null {
	const read = HomeOpenedEvent.safeParse(body);
	const work = read.success ? toWork(desk, read.data.event) : null;
	// Nobody asked anything: the log is enough.
	return work && { work, tell: async () => {} };
}

function toWork(desk: Desk, { tab, user, channel }: HomeOpenedEvent["event"]): (() => Promise<void>) | null {
	if (tab === "home") return () => publishHome(desk, user);
	if (tab === "messages" && channel !== undefined) return async () => desk.agent.offer(channel, await desk.suggest());
	return null;
}

const MOST_NEWEST = 5;
const MOST_ASKED = 5;

/** Shows somebody, by their id, their home as it is now. */
export async function publishHome(desk: Desk, user: string): Promise<void> {
	const { choices, directory, state } = desk.newsroom;
	const suggesting = desk.suggest();
	const asked = await state.answers.listAsked({ platform: PLATFORM, asker: user }, MOST_ASKED);
	// A home is shown with what is known here where the rest does not answer.
	await desk.newsroom.bring(asked.flatMap(({ article }) => article ?? [])).catch(() => {});
	const { articles } = desk.newsroom;
	const newest = await choices.articles("").catch(() => directory.articles(""));
	const view = renderHome(desk, {
		newest: newest.slice(0, MOST_NEWEST),
		suggested: await suggesting,
		// What was asked of an article that is gone cannot be asked again.
		asked: asked.flatMap((it) => {
			const article = it.article === undefined ? undefined : articles.get(it.article);
			return it.article !== undefined && article === undefined ? [] : [{ asked: it, headline: article?.headline }];
		}),
		isAdmin: desk.admins.includes(user),
	});
	await waitOutLimits(() => desk.client.views.publish({ user_id: user, view }));
}
