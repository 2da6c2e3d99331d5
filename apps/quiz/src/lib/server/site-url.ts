/**
 * The URL of a request at the site's own origin, of which canonical addresses, feeds and the sitemap are made. A client chooses
 * the Host header, and with it the origin that a request seems to have. Without a configured origin, as on a developer's
 * machine, the URL stays as it is.
 */
export function siteUrl(url: URL, siteOrigin: string | undefined): URL {
  return siteOrigin ? new URL(new URL(siteOrigin).origin + url.pathname + url.search) : url;
}
