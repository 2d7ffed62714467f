/** Takes answers from the web, for people who run a host: with a limit on everything, and reported only in counts. */
package org.afterword.listen;
