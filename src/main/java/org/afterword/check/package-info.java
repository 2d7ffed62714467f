/** Looks a whole site over, without writing anything, for what a build need not know and readers would stumble over. */
package org.afterword.check;
