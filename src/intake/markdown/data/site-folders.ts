// The folders and files that tell a site generator's site, and those that hold no articles there:
// https://gohugo.io/getting-started/directory-structure/, https://jekyllrb.com/docs/structure/, the settings of
// Eleventy, Astro and Gatsby, and where npm and Bundler put their packages.

export const SETTINGS = `
	_config.yml _config.yaml hugo.toml hugo.yaml hugo.yml hugo.json archetypes .eleventy.js eleventy.config.js
	eleventy.config.mjs eleventy.config.cjs eleventy.config.ts astro.config.mjs astro.config.js astro.config.ts
	gatsby-config.js gatsby-config.ts gatsby-config.mjs`;

/** Anywhere. */
export const TOOL_FOLDERS = "node_modules bower_components";

/** Beside a site's settings. */
export const SITE_FOLDERS = "archetypes assets data dist i18n layouts public resources static themes vendor";
