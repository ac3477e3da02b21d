// The folders and files that tell a site generator's site, and those that hold no articles there:
// https://gohugo.io/getting-started/directory-structure/, https://jekyllrb.com/docs/structure/, the settings of
// Eleventy, Astro and Gatsby, and where npm and Bundler put their packages.

export const SETTINGS = `
	_config.yml _config.yaml hugo.toml hugo.yaml hugo.yml hugo.json archetypes .eleventy.js eleventy.config.js
	eleventy.config.mjs eleventy.config.cjs eleventy.config.ts astro.config.mjs astro.config.js astro.config.ts
	gatsby-config.js gatsby-config.ts gatsby-config.mjs`;

/** Those of Hugo; older sites have one of the others, and a folder of what they publish. */
export const HUGO_SETTINGS = "hugo.toml hugo.yaml hugo.yml hugo.json archetypes";
export const OLD_HUGO_SETTINGS = "config.toml config.yaml config.yml config.json config";
export const HUGO_CONTENT = "content";

/** Anywhere; "exampleSite" shows what a theme of Hugo can do. */
export const TOOL_FOLDERS = "node_modules bower_components exampleSite";

/** Beside a site's settings. */
export const SITE_FOLDERS = "archetypes assets data dist i18n layouts public resources static themes vendor";
