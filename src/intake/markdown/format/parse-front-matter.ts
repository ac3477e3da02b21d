import { parseJson } from "./parse-json.ts";
import { parseToml } from "./parse-toml.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Split } from "./split-front-matter.ts";
import type { ParsedFields } from "./written.ts";

/** The fields of front matter, in the format that it is written in. */
export function parseFrontMatter({ format, source, line }: Split & { readonly kind: "block" }): ParsedFields {
	switch (format) {
		case "yaml":
			return parseYaml(source);
		case "toml":
			return parseToml(source);
		case "json":
			return parseJson(source, line);
	}
}
