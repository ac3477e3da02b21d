import { expect, test } from "vitest";
import type { ModalView } from "../blocks/check-view.ts";
import { AS_SLACK } from "../options.ts";
import { createState } from "../state.ts";
import { takeViewPayload } from "./take-payload.ts";

const modal = (text: string): ModalView => ({
	type: "modal",
	title: { type: "plain_text", text },
	blocks: [{ type: "divider" }],
});

test.each<[string, object, readonly string[], number]>([
	["nothing", {}, ["below"], 0],
	["errors", { response_action: "errors", errors: { b: "Too long" } }, ["below", "top"], 0],
	["an update", { response_action: "update", view: modal("new") }, ["below", "new"], 0],
	["a push", { response_action: "push", view: modal("new") }, ["below", "top", "new"], 0],
	["a clearing", { response_action: "clear" }, [], 0],
	["a bad view", { response_action: "push", view: {} }, ["below", "top"], 1],
	["what Slack does not know", { response_action: "dance" }, ["below", "top"], 1],
])("takeViewPayload() takes %s", (_, payload, titles, faults) => {
	const state = createState(AS_SLACK);
	state.views.open("U1", modal("below"), "views.open");
	takeViewPayload(state, state.views.push("U1", modal("top"), "views.push"), { ...payload });
	const stack = state.views.stack("U1").map(({ content }) => (content.type === "modal" ? content.title.text : "home"));
	expect(stack).toEqual(titles);
	expect(state.faults).toHaveLength(faults);
});
