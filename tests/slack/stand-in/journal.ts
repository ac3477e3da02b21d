import type { Changes } from "./changes.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

/**
 * How something came to be: a method of the Web API, a response_url, the payload of an acknowledgement, or a person.
 */
export type Way = "user" | "response_url" | "acknowledgement" | (string & {});

/** One thing that happened before the eyes of the people in the workspace. */
export type Entry =
	| { readonly kind: "posted" | "updated" | "deleted"; readonly way: Way; readonly message: Message }
	| {
			readonly kind: "opened" | "pushed" | "changed" | "closed" | "published";
			readonly way: Way;
			readonly view: View;
	  }
	| {
			readonly kind: "status";
			readonly channel: string;
			readonly threadTs: string;
			readonly status: string;
	  }
	| {
			readonly kind: "title";
			readonly channel: string;
			readonly threadTs: string;
			readonly title: string;
	  }
	| {
			readonly kind: "prompts";
			readonly channel: string;
			readonly prompts: readonly { readonly title: string; readonly message: string }[];
	  };

export type Journal = {
	readonly entries: readonly Entry[];
	readonly add: (entry: Entry) => void;
	/** Calls this with every entry to come. */
	readonly listen: (listener: (entry: Entry) => void) => void;
};

/** All that people saw, in order. */
export function createJournal(changes: Changes): Journal {
	const entries: Entry[] = [];
	const listeners: ((entry: Entry) => void)[] = [];
	return {
		entries,
		add(entry) {
			entries.push(entry);
			for (const listener of listeners) listener(entry);
			changes.notify();
		},
		listen: (listener) => void listeners.push(listener),
	};
}
