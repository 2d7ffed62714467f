/** What rules look at: the site, each of its articles, and what leads where. */
package org.afterword.check.subject;
