/** One reader for each shape in which answers arrive: recognizes it and hands over what it holds, and no more. */
package org.afterword.arrival.kinds;
