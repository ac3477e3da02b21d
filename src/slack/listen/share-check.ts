import { ARTICLE_GONE, EXPIRED, explainLost } from "../../presentation/apologies.ts";
import type { Task } from "../connection/attempt.ts";
import { removeOriginal, respond } from "../connection/respond.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";
import { isChannel } from "../read/channel-kind.ts";
import { Press } from "../read/payloads.ts";
import { type CheckReference, readCheckReference } from "../render/check/check-reference.ts";
import { renderCheck } from "../render/check/render-check.ts";
import { tellPresser } from "./handle-press.ts";

/** Shows a check that was made in private to the whole channel, once, with what was checked. */
export function handleShareCheck(desk: Desk, body: unknown): Task {
	const press = Press.parse(body);
	const tell = (text: string) => tellPresser(desk, press, text);
	return {
		tell,
		work: async () => {
			const reference = readCheckReference(press.actions[0].value);
			if (reference === null) return tell(EXPIRED);
			const { id, user, ...pasting } = reference;
			const { newsroom, turns } = desk;
			const { response_url: url } = press;
			if (url === undefined || !isShareable(press, user)) return tell("Only whoever asked can share this check.");
			if (pasting.article !== undefined) await newsroom.bring([pasting.article]);
			if (pasting.article !== undefined && newsroom.isForgotten(pasting.article))
				return tell(explainLost({ kind: "removed" }));
			if (pasting.article !== undefined && !newsroom.articles.has(pasting.article)) {
				const { on } = newsroom.withdrawn.get(pasting.article) ?? {};
				return tell(on === undefined ? ARTICLE_GONE : explainLost({ kind: "withdrawn", on, isOneOfSeveral: false }));
			}
			if (!(await newsroom.state.deliveries.isFirst(`${PLATFORM}:share:${id}`)))
				return tell("This check was shared already.");
			await turns.take();
			// What everybody sees is what the articles say now.
			const content = renderCheck(await newsroom.check(pasting), { showsPasted: true });
			await respond(url, { ...content, visibility: "in_channel" });
			return removeOriginal(url);
		},
	};
}

function isShareable({ container, user, channel }: Press, owner: CheckReference["user"]): boolean {
	return container.is_ephemeral && user.id === owner && channel !== undefined && isChannel(channel.id);
}
