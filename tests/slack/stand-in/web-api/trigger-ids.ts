import type { Ids } from "../ids.ts";

export type Trigger = {
	readonly user: string;
	/** The view in which the user did something, if it was in one. */
	readonly viewId: string | null;
};
export type RedeemedTrigger =
	| { readonly kind: "redeemed"; readonly trigger: Trigger }
	| { readonly kind: "refused"; readonly error: string };
export type TriggerIds = {
	readonly issue: (trigger: Trigger) => string;
	readonly redeem: (id: string) => RedeemedTrigger;
};

/**
 * Leave to open a view, good once and for three seconds:
 * https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses.
 */
export function createTriggerIds(ids: Ids, life: number): TriggerIds {
	const issued = new Map<string, { readonly trigger: Trigger; readonly at: number; isUsed: boolean }>();
	return {
		issue(trigger) {
			const id = `${ids.next("")}.${ids.next("")}`;
			issued.set(id, { trigger, at: Date.now(), isUsed: false });
			return id;
		},
		redeem(id) {
			const found = issued.get(id);
			if (found === undefined) return { kind: "refused", error: "invalid_trigger_id" };
			if (found.isUsed) return { kind: "refused", error: "exchanged_trigger_id" };
			if (Date.now() - found.at > life) return { kind: "refused", error: "expired_trigger_id" };
			found.isUsed = true;
			return { kind: "redeemed", trigger: found.trigger };
		},
	};
}
