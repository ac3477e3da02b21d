import { randomBytes } from "node:crypto";
import type { HomeView, ModalView } from "./blocks/check-view.ts";
import { fillIds } from "./blocks/fill-ids.ts";
import type { Ids } from "./ids.ts";
import type { Journal, Way } from "./journal.ts";
import type { View } from "./view.ts";

export type Views = {
	/** The modals that the user has open, the visible one last. */
	readonly stack: (user: string) => readonly View[];
	readonly home: (user: string) => View | undefined;
	/** An open modal, or a home, by its id or its external id. */
	readonly find: (id: string) => View | undefined;
	readonly open: (user: string, content: ModalView, way: Way) => View;
	readonly push: (user: string, content: ModalView, way: Way) => View;
	readonly update: (view: View, content: ModalView, way: Way) => View;
	readonly publish: (user: string, content: HomeView, way: Way) => View;
	/** Closes the visible modal, or the whole stack. */
	readonly close: (user: string, what: "top" | "all", way: Way) => void;
};

/** The modals and home tabs in front of the people of a workspace. */
export function createViews(ids: Ids, journal: Journal): Views {
	const stacks = new Map<string, readonly View[]>();
	const homes = new Map<string, View>();
	const stack = (user: string) => stacks.get(user) ?? [];
	const make = (user: string, content: ModalView | HomeView, below: readonly View[]): View => {
		const id = ids.next("V");
		const place = { rootId: below[0]?.id ?? id, previousId: below.at(-1)?.id ?? null };
		return { id, hash: makeHash(), user, ...place, content: name(content, ids) };
	};
	return {
		stack,
		home: (user) => homes.get(user),
		find: (id) =>
			[...homes.values(), ...[...stacks.values()].flat()].find(
				(view) => view.id === id || view.content.external_id === id,
			),
		open(user, content, way) {
			const view = make(user, content, []);
			stacks.set(user, [view]);
			journal.add({ kind: "opened", view, way });
			return view;
		},
		push(user, content, way) {
			const view = make(user, content, stack(user));
			stacks.set(user, [...stack(user), view]);
			journal.add({ kind: "pushed", view, way });
			return view;
		},
		update(view, content, way) {
			const changed = { ...view, hash: makeHash(), content: name(content, ids) };
			stacks.set(
				view.user,
				stack(view.user).map((it) => (it.id === view.id ? changed : it)),
			);
			journal.add({ kind: "changed", view: changed, way });
			return changed;
		},
		publish(user, content, way) {
			const known = homes.get(user);
			const view = { ...make(user, content, []), ...(known && { id: known.id, rootId: known.id }) };
			homes.set(user, view);
			journal.add({ kind: "published", view, way });
			return view;
		},
		close(user, what, way) {
			const open = stack(user);
			const left = what === "all" ? [] : open.slice(0, -1);
			stacks.set(user, left);
			for (const view of open.slice(left.length).reverse()) journal.add({ kind: "closed", view, way });
		},
	};
}

function makeHash(): string {
	return `${Math.floor(Date.now() / 1_000)}.${randomBytes(4).toString("hex")}`;
}

function name<V extends ModalView | HomeView>(content: V, ids: Ids): V {
	return { ...content, blocks: fillIds(content.blocks, ids) };
}
