import type { Delivered, Draft, Gone, PassedOver } from "./draft.ts";
import type { Farewell } from "./values/farewell.ts";

/** What becomes of one item of a source. */
export type Outcome =
	| { readonly kind: "draft"; readonly draft: Draft }
	| { readonly kind: "gone"; readonly gone: Gone }
	| { readonly kind: "passed-over"; readonly passedOver: PassedOver };

/** What a door hands on of the items of a source, or of a part of it. */
export function deliver(outcomes: readonly Outcome[]): Delivered {
	return {
		drafts: outcomes.flatMap((it) => (it.kind === "draft" ? [it.draft] : [])),
		gone: outcomes.flatMap((it) => (it.kind === "gone" ? [it.gone] : [])),
		passedOver: outcomes.flatMap((it) => (it.kind === "passed-over" ? [it.passedOver] : [])),
	};
}

/** The same, where it is a draft with that part of the source which it was taken from. */
export function withRaw(outcome: Outcome, raw: string): Outcome {
	return outcome.kind === "draft" ? { kind: "draft", draft: { ...outcome.draft, raw } } : outcome;
}

/** Passes an item over, as what it is to somebody who looks after the source. */
export function passOver(
	{ nativeId = null, headline = null }: Partial<Pick<PassedOver, "nativeId" | "headline">>,
	reason: string,
	weight: PassedOver["weight"],
): Outcome {
	return { kind: "passed-over", passedOver: { nativeId, headline, reason, weight } };
}

/** What becomes of an item that says it is gone itself: nobody is told of any version of it. */
export function bidFarewell(nativeId: string, farewell: Farewell): Outcome {
	if (farewell.kind === "withdrawn") return { kind: "gone", gone: { nativeId, on: farewell.on } };
	return passOver({ nativeId }, "says that it is no longer available", "closing");
}
