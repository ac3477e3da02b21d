import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/** What the server gives with each request; tests give none. */
export type WebEnv = { readonly Bindings: Partial<HttpBindings> };

export type WebContext = Context<WebEnv>;
