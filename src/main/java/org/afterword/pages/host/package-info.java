/** What a site tells its host: the redirects and headers that some hosts read from files, joined with the author's own. */
package org.afterword.pages.host;
