/** Makes pictures smaller, and publishes them without what they tell of whoever took them. */
package org.afterword.picture;
