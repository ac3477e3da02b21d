import type { Client } from "@opensearch-project/opensearch";
import type { Names } from "../names.ts";

/** What looks through the articles of an engine. */
export type Browsing = { readonly client: Client; readonly names: Names };
