/** Judges and writes addresses: of the web, of the site, of a page in it. */
package org.afterword.content.address;
