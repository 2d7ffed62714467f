/** A mail's words: its parts decoded, its lines joined, and what it only quotes left out. */
package org.afterword.arrival.mail;
