/** Looks through a whole site for what readers would stumble over, and writes nothing. */
package org.afterword.check;
