/** Makes pictures smaller, and removes what they say about the person who took them. */
package org.afterword.picture;
