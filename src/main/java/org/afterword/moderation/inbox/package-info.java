/** The inbox: what awaits a decision, one file an arrival. */
package org.afterword.moderation.inbox;
