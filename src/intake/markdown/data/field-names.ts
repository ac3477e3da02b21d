// The names that site generators and their themes have for our fields, in small letters, without “_”, “-” and blanks:
// Hugo (https://gohugo.io/content-management/front-matter/), Jekyll (https://jekyllrb.com/docs/front-matter/),
// Eleventy, Astro, Gatsby, Zola, and what exporters write of WordPress and Ghost. The first that is there counts.

export const HEADLINE = "title headline";
export const STANDFIRST = "standfirst description excerpt summary subtitle dek deck customexcerpt";
export const BYLINE = "byline authors author";
export const DATELINE = "dateline";
export const PUBLISHER = "publisher publication site sitename";
export const SECTION = "section category categories";
export const LANGUAGE = "language lang locale";
export const PUBLISHED =
	"date published pubdate pubdatetime publishdate publishedat publisheddate publishedon datepublished dateposted";
export const UPDATED = `
	updated lastmod lastmodified lastmodifiedat lastmodifieddate lastupdated modified modifiedat modifieddate datemodified
	moddatetime updatedat updateddate updatedon dateupdated`;
export const URL = "url canonicalurl canonical permalink";

/** When an article may be told of at first, and from when on no more. */
export const RELEASE = "publishdate publishat publishon";
export const EXPIRY = "expirydate unpublishdate expires expireson expiresat";

/** Groups within which Hugo and Zola keep what is a site's own. */
export const GROUPS = "params extra taxonomies";

/** What says with “true” that an article is not for readers, and what says it with “false”. */
export const DRAFT = "draft isdraft";
export const HIDDEN = "private headless";
export const PUBLISHED_FLAG = "published publish";
export const STATUS = "status poststatus";
export const VISIBILITY = "visibility";

/** What kind of page a file is. */
export const LAYOUT = "layout template";
export const TYPE = "type posttype";
