/** What tests lean on: a browser, a file server, and the judges of HTML, feeds, sitemaps and content files. */
package org.afterword.support;
