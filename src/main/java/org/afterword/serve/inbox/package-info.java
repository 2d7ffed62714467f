/** The preview's pages on which the author decides about arrivals. */
package org.afterword.serve.inbox;
