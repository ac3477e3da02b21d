import type { HomeView, ModalView } from "./blocks/check-view.ts";

export type View = {
	readonly id: string;
	readonly hash: string;
	readonly user: string;
	/** The first view of the stack that this one stands on; its own id at the bottom. */
	readonly rootId: string;
	readonly previousId: string | null;
	readonly content: ModalView | HomeView;
};
