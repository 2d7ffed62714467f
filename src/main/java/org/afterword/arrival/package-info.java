/** What readers hand over of what arrived: comments, deletions and what is declined, in one shape for every way in. */
package org.afterword.arrival;
