import type { Desk as AnyDesk } from "../newsroom/desk.ts";
import type { WebSettings } from "./settings.ts";

/** All that the handlers of the web page work with. */
export type Desk = AnyDesk & {
	readonly settings: WebSettings;
	readonly style: Style;
};

/** The style sheet, and a hash of it by which browsers know that it is another. */
export type Style = { readonly text: string; readonly hash: string };
