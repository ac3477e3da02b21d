import { z } from "zod";
import { checkHome, checkModal } from "../blocks/check-view.ts";
import { LIMITS } from "../blocks/limits.ts";
import type { State } from "../state.ts";
import type { View } from "../view.ts";
import { type Method, method } from "./method.ts";
import { type Reply, refuse } from "./reply.ts";

const needs = { token: "bot", scopes: [] } as const;
const triggered = z.object({ trigger_id: z.string(), view: z.unknown() });

// The view is checked before the trigger is spent, so that a corrected view still finds it good.
const open = method(needs, triggered, (state, { trigger_id, view }): Reply => {
	const checked = checkModal(view);
	if (checked.kind === "invalid") return refuse(checked.error, checked.messages);
	const redeemed = state.triggerIds.redeem(trigger_id);
	if (redeemed.kind === "refused") return refuse(redeemed.error);
	const { user } = redeemed.trigger;
	return { ok: true, view: showView(state.views.open(user, checked.view, "views.open"), state) };
});

const push = method(needs, triggered, (state, { trigger_id, view }): Reply => {
	const checked = checkModal(view);
	if (checked.kind === "invalid") return refuse(checked.error, checked.messages);
	const redeemed = state.triggerIds.redeem(trigger_id);
	if (redeemed.kind === "refused") return refuse(redeemed.error);
	const { user, viewId } = redeemed.trigger;
	const stack = state.views.stack(user);
	if (!stack.some(({ id }) => id === viewId)) return refuse("invalid_trigger_id");
	if (stack.length >= LIMITS.viewStack) return refuse("push_limit_reached");
	return { ok: true, view: showView(state.views.push(user, checked.view, "views.push"), state) };
});

const update = method(
	needs,
	z.object({
		view_id: z.string().optional(),
		external_id: z.string().optional(),
		hash: z.string().optional(),
		view: z.unknown(),
	}),
	(state, values): Reply => {
		const checked = checkModal(values.view);
		if (checked.kind === "invalid") return refuse(checked.error, checked.messages);
		const view = state.views.find(values.view_id ?? values.external_id ?? "");
		if (view === undefined || view.content.type !== "modal") return refuse("not_found");
		if (values.hash !== undefined && values.hash !== view.hash) return refuse("hash_conflict");
		return { ok: true, view: showView(state.views.update(view, checked.view, "views.update"), state) };
	},
);

const publish = method(
	needs,
	z.object({ user_id: z.string(), hash: z.string().optional(), view: z.unknown() }),
	(state, { user_id, hash, view }): Reply => {
		const checked = checkHome(view);
		if (checked.kind === "invalid") return refuse(checked.error, checked.messages);
		if (!state.workspace.users.has(user_id)) return refuse("user_not_found");
		const known = state.views.home(user_id);
		if (hash !== undefined && hash !== known?.hash) return refuse("hash_conflict");
		return { ok: true, view: showView(state.views.publish(user_id, checked.view, "views.publish"), state) };
	},
);

/** Opening, stacking, changing and publishing views. */
export const VIEW_METHODS: Readonly<Record<string, Method>> = {
	"views.open": open,
	"views.push": push,
	"views.update": update,
	"views.publish": publish,
};

/** A view as the API and the payloads of interactions show it. */
export function showView(view: View, { workspace }: Pick<State, "workspace">, values: unknown = {}) {
	const { id, hash, rootId, previousId, content } = view;
	const { team, appId, bot } = workspace;
	return {
		id,
		team_id: team.id,
		private_metadata: "",
		callback_id: "",
		external_id: "",
		title: { type: "plain_text", text: "View Title", emoji: true },
		submit: null,
		close: null,
		clear_on_close: false,
		notify_on_close: false,
		...content,
		state: { values },
		hash,
		root_view_id: rootId,
		previous_view_id: previousId,
		app_id: appId,
		app_installed_team_id: team.id,
		bot_id: bot.botId,
	};
}
