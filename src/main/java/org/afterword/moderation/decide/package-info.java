/** What the author decides: what waits is approved or rejected, and a person's words are taken out. All of it, or nothing. */
package org.afterword.moderation.decide;
